import type { ReactNode } from 'react'
import type { DocumentType } from '@/lib/domain/service'

/** A paper the standard asks for, or the letter by which one lets another come. */
export type DrawnPaper = DocumentType | 'proxy_letter'

const drawings: Record<DrawnPaper, ReactNode> = {
  family_card: (
    <>
      <rect x="4" y="14" width="64" height="44" rx="3" />
      <path d="M22 21h28M10 30h52v22H10zM10 37h52M10 44h52M18 30v22M38 30v22M52 30v22" />
    </>
  ),
  marriage_proof: (
    <>
      <path d="M36 16c-8-5-18-6-28-5v46c10-1 20 0 28 5 8-5 18-6 28-5V11c-10-1-20 0-28 5zM36 16v46" />
      <circle cx="19" cy="27" r="5" />
      <circle cx="26" cy="27" r="5" />
      <path d="M14 40h15M14 47h15M43 26h14M43 33h14M43 40h14M43 47h9" />
    </>
  ),
  relocation_certificate: (
    <>
      <path d="M14 4h44v64H14z" />
      <circle cx="22" cy="13" r="4" />
      <path d="M30 11h20M30 15h14M20 26h10v8H20zM42 26h10v8H42zM32 30h8M37 27l3 3-3 3M20 42h32M20 48h32M20 54h18M44 60h8" />
    </>
  ),
  police_loss_report: (
    <>
      <path d="M14 4h44v64H14z" />
      <path d="M36 8l7 3v4c0 4-3 7-7 8-4-1-7-4-7-8v-4zM22 30h28M20 37h32M20 43h32M20 49h20" />
      <circle cx="45" cy="57" r="7" />
      <path d="M41 57h8" />
    </>
  ),
  proxy_letter: (
    <>
      <path d="M14 4h44v64H14z" />
      <path d="M26 12h20M20 21h32M20 27h24" />
      <circle cx="23" cy="39" r="3" />
      <circle cx="49" cy="39" r="3" />
      <path d="M17 49c0-8 12-8 12 0M43 49c0-8 12-8 12 0M32 41h8M37 38l3 3-3 3M18 60c3-5 5 4 8-1l3 2M43 60c3-5 5 4 8-1l3 2" />
    </>
  ),
  damaged_card: (
    <>
      <path d="M43 17h22a3 3 0 0 1 3 3v32a3 3 0 0 1-3 3H38l5-10-7-6 8-9-6-6zM38 17l-5 7 6 6-8 9 7 6-5 10H7a3 3 0 0 1-3-3V20a3 3 0 0 1 3-3z" />
      <path d="M10 26h14M10 32h12M10 38h13M10 44h9" />
      <circle cx="56" cy="31" r="4" />
      <path d="M49 46c0-9 14-9 14 0" />
    </>
  ),
}

/** What a paper looks like, as lines: no real person's data. Silent, because its name stands beside it. */
export function PaperDrawing({ type }: { type: DrawnPaper }) {
  return (
    <svg
      viewBox="0 0 72 72"
      width="72"
      height="72"
      aria-hidden="true"
      className="size-18 shrink-0 rounded-sudut bg-pilih p-2 text-pita print:size-11 print:p-1"
    >
      <g fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinejoin="round">
        {drawings[type]}
      </g>
    </svg>
  )
}
