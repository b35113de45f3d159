'use client'
import { type PointerEvent, useEffect, useRef } from 'react'
import { FINE_FROM, type Fit, type Look, type Zoom } from '@/lib/domain/paper-look'
import { renditionSizes } from '@/lib/domain/rendition'
import { formatBytes } from '@/lib/format/number'
import { routes } from '@/lib/routes'
import { PanButtons } from './pan-buttons'
import type { Sheet } from './sheets-of'

const whole: Record<Zoom, string> = {
  50: 'size-1/2',
  75: 'size-3/4',
  100: 'size-full',
  125: 'size-[125%]',
  150: 'size-[150%]',
  200: 'size-[200%]',
  300: 'size-[300%]',
  400: 'size-[400%]',
}

const wide: Record<Zoom, string> = {
  50: 'w-1/2',
  75: 'w-3/4',
  100: 'w-full',
  125: 'w-[125%]',
  150: 'w-[150%]',
  200: 'w-[200%]',
  300: 'w-[300%]',
  400: 'w-[400%]',
}

const sizes: Record<Fit, Record<Zoom, string>> = { lembar: whole, lebar: wide }

/** One sheet on the dark desk. Scrolls by keys, wheel, buttons and by dragging. */
export function Canvas({ number, sheet, look }: { number: string; sheet: Sheet | undefined; look: Look }) {
  const desk = useRef<HTMLElement>(null)
  const { paper, sheet: at, zoom, fit } = look
  // biome-ignore lint/correctness/useExhaustiveDependencies: another look begins in its middle
  useEffect(() => {
    const { current } = desk
    if (!current) return
    current.scrollLeft = (current.scrollWidth - current.clientWidth) / 2
    current.scrollTop = fit === 'lebar' ? 0 : (current.scrollHeight - current.clientHeight) / 2
  }, [paper, at, zoom, fit])

  if (!sheet) return <Brought />
  if (sheet.leaf === 0) return <NotDrawn number={number} sheet={sheet} />
  const size = zoom >= FINE_FROM ? renditionSizes.large : renditionSizes.medium
  const query = { halaman: String(sheet.leaf), ukuran: size.slug, putar: String(look.turn) }
  return (
    <div className="relative min-h-0 flex-1">
      <section
        ref={desk}
        aria-label={sheet.name}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        onPointerDown={drag}
        className="h-[62dvh] cursor-grab overflow-auto bg-kanvas p-3 meja:h-full"
      >
        {/* biome-ignore lint/performance/noImgElement: a guarded page, made in its right size by us */}
        <img
          key={sheet.pageId}
          src={routes.page(number, sheet.pageId, query)}
          alt={sheet.name}
          draggable={false}
          fetchPriority="high"
          className={`mx-auto max-w-none ${sizes[fit][zoom]} ${fit === 'lembar' ? 'object-contain' : 'h-auto'}`}
        />
      </section>
      {zoom > 100 || fit === 'lebar' ? <PanButtons desk={desk} /> : null}
    </div>
  )
}

/** Moves the sheet under a mouse; fingers scroll by themselves. */
function drag({
  currentTarget: desk,
  pointerId,
  pointerType,
  clientX,
  clientY,
  button,
}: PointerEvent<HTMLElement>) {
  if (pointerType !== 'mouse' || button !== 0) return
  const from = { left: desk.scrollLeft + clientX, top: desk.scrollTop + clientY }
  const ended = new AbortController()
  const move = (event: globalThis.PointerEvent) =>
    desk.scrollTo({ left: from.left - event.clientX, top: from.top - event.clientY, behavior: 'instant' })
  desk.setPointerCapture(pointerId)
  desk.addEventListener('pointermove', move, { signal: ended.signal })
  for (const end of ['pointerup', 'pointercancel'])
    desk.addEventListener(end, () => ended.abort(), { signal: ended.signal })
}

const Brought = () => (
  <div className="flex min-h-64 flex-1 bg-kanvas p-4">
    <p className="m-auto max-w-72 rounded-sudut bg-permukaan px-6 py-5 text-center">
      <b className="block text-bagian">Pemohon membawa berkas asli</b>
      Tidak ada foto. Berkasnya diperiksa di loket.
    </p>
  </div>
)

function NotDrawn({ number, sheet }: { number: string; sheet: Sheet }) {
  return (
    <div className="flex min-h-64 flex-1 bg-kanvas p-4">
      <p className="m-auto rounded-sudut bg-permukaan px-6 py-5 text-center">
        <b className="block">{sheet.name}</b>
        PDF ini tidak dapat kami tampilkan di sini.
        <a
          href={routes.page(number, sheet.pageId, { unduh: 'pdf' })}
          className="flex min-h-11 items-center justify-center font-bold"
        >
          Buka PDF ({formatBytes(sheet.size)})
        </a>
      </p>
    </div>
  )
}
