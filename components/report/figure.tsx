import type { ReactNode } from 'react'

/** One large number with what it is and one line about it. */
export function Figure({
  value,
  label,
  children,
}: {
  value: ReactNode
  label: ReactNode
  children?: ReactNode
}) {
  return (
    <div>
      <p className="angka text-[2.25rem] leading-tight font-extrabold">{value}</p>
      <p className="font-bold">{label}</p>
      {children ? <p className="mt-1 text-teks-2">{children}</p> : null}
    </div>
  )
}
