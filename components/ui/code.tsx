import { Fragment } from 'react'

/** A code or number to read aloud and copy: digits of equal width, in groups of four unless it brings its own. Where letters are large it breaks between its groups. */
export function Code({ value, large = false }: { value: string; large?: boolean }) {
  const grouped = /[\s-]/.test(value) ? value : value.replace(/(.{4})(?=.)/g, '$1 ')
  const size = large ? 'text-[2rem] leading-tight font-extrabold tracking-wider' : 'font-bold tracking-wide'
  return (
    <span className={`angka ${size}`}>
      <Groups value={grouped} />
    </span>
  )
}

/** The groups of a code, with a place to break after each hyphen: before a digit browsers see none there. */
export const Groups = ({ value }: { value: string }) =>
  value.split(/(?<=-)/).map((group, at) => (
    <Fragment key={value.slice(0, at) + group}>
      {at > 0 ? <wbr /> : null}
      {group}
    </Fragment>
  ))
