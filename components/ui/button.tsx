import type { ComponentProps } from 'react'
import { type ButtonLook, buttonClass } from './button-class'

/** A button that sends its form. 56 px high on public pages, 40 px for staff (44 px when `besar`). Say what it does: "Kirim berkas". */
export function Button({
  variant,
  size,
  wide,
  type = 'submit',
  ...rest
}: ButtonLook & Omit<ComponentProps<'button'>, 'className'>) {
  return <button {...rest} type={type} className={buttonClass({ variant, size, wide })} />
}

/** A link that looks like a button, for going on to another page. */
export function ButtonLink({
  variant,
  size,
  wide,
  ...rest
}: ButtonLook & Omit<ComponentProps<'a'>, 'className'> & { href: string }) {
  return <a {...rest} className={buttonClass({ variant, size, wide })} />
}
