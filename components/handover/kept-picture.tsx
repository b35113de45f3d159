import type { ReactNode } from 'react'
import { Details } from '@/components/ui/details'

/** What was given before the form was refused, to be looked at, with the way to give another folded away under it; only the way where nothing was. */
export function KeptPicture({
  picture,
  name,
  instead,
  children,
}: {
  picture?: string
  /** What it is: "Tanda tangan". */
  name: string
  /** What opens the way to give another: "Tanda tangani lagi". */
  instead: string
  children: ReactNode
}) {
  if (!picture) return children
  return (
    <div className="grid gap-2">
      <p className="font-bold">{name} masih tersimpan.</p>
      {/* biome-ignore lint/performance/noImgElement: lies in the page itself, made in its right size by us */}
      <img
        src={picture}
        alt={`${name} yang masih tersimpan`}
        className="max-h-50 w-fit max-w-full rounded-sudut border border-garis bg-white"
      />
      <Details summary={instead}>{children}</Details>
    </div>
  )
}
