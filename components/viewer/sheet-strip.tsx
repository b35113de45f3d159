'use client'
import { firstLook, type Look, writeLook } from '@/lib/domain/paper-look'
import { renditionSizes } from '@/lib/domain/rendition'
import { documentTypes } from '@/lib/domain/service'
import { routes } from '@/lib/routes'
import { instead } from './paper-choice'
import type { Sheet, ViewedDocument } from './sheets-of'

type Place = { paper: number; sheet: number }

/** All sheets of a case as small pictures in a row, the one on the desk marked. A paper without any keeps its place in words. */
export function SheetStrip({
  number,
  documents,
  papers,
  look,
  go,
}: {
  number: string
  documents: readonly ViewedDocument[]
  papers: readonly (readonly Sheet[])[]
  look: Look
  go: (look: Look) => void
}) {
  const places = papers.flatMap((sheets, paper): Place[] =>
    Array.from({ length: Math.max(1, sheets.length) }, (_, sheet) => ({ paper, sheet })),
  )
  const at = places.findIndex(({ paper, sheet }) => paper === look.paper && sheet === look.sheet)
  return (
    <ol aria-label="Semua lembar" className="flex gap-2 overflow-x-auto px-3 py-2">
      {places.map((place, index) => {
        const { paper, sheet } = place
        const type = documents[paper]?.type
        return (
          <li key={`${paper}.${sheet}`} className="shrink-0">
            <Small
              number={number}
              name={`${index + 1} ${type ? documentTypes[type].short : ''}`}
              sheet={papers[paper]?.[sheet]}
              to={firstLook(paper, sheet, look.fit)}
              away={index - at}
              go={go}
            />
          </li>
        )
      })}
    </ol>
  )
}

/** The keys for the sheet before and the sheet after the one on the desk. */
const shortcuts: Record<number, string> = { [-1]: '[', 1: ']' }

function Small({
  number,
  name,
  sheet,
  to,
  away,
  go,
}: {
  number: string
  name: string
  sheet: Sheet | undefined
  to: Look
  /** How many places after the one on the desk. */
  away: number
  go: (look: Look) => void
}) {
  const isDrawn = sheet !== undefined && sheet.leaf > 0
  return (
    <a
      href={routes.application(number, `tampil=${writeLook(to)}`)}
      aria-current={away === 0 ? 'true' : undefined}
      data-tombol={shortcuts[away]}
      onClick={instead(() => go(to))}
      className={`relative block h-17 w-24 overflow-hidden rounded-sudut border-3 bg-permukaan text-kecil text-teks no-underline ${away === 0 ? 'border-sorot' : 'border-transparent'}`}
    >
      {isDrawn ? (
        // biome-ignore lint/performance/noImgElement: a guarded page, made in its right size by us
        <img
          src={routes.page(number, sheet.pageId, {
            halaman: String(sheet.leaf),
            ukuran: renditionSizes.small.slug,
          })}
          alt=""
          loading="lazy"
          className="size-full object-cover object-top"
        />
      ) : null}
      <span className="absolute inset-x-0 top-0 bg-permukaan px-1.5 py-0.5">{name}</span>
      {sheet ? null : <span className="absolute inset-x-0 bottom-1 px-1.5 text-teks-2">dibawa</span>}
    </a>
  )
}
