'use client'
import { useEffect, useRef, useState } from 'react'
import type SignaturePadLibrary from 'signature_pad'
import { Button } from '@/components/ui/button'

/** Whether strokes are taken up: the library that draws them comes after the page, or not at all where the line is gone. */
type Ability = 'preparing' | 'ready' | 'unavailable'

const hints: Record<Ability, string> = {
  preparing: 'Sebentar, kotak sedang disiapkan.',
  ready: 'Belum ditandatangani.',
  unavailable: 'Kotak tidak dapat disiapkan. Muat ulang halaman, atau tanda tangani di kertas.',
}

/** While it is prepared it promises nothing: without scripts it stays so, and the paper is the only way. */
const orByHandHints: Record<Ability, string> = {
  preparing: 'Kosongkan bila ditandatangani di kertas.',
  ready: 'Tanda tangani di kotak ini. Kosongkan bila ditandatangani di kertas.',
  unavailable: 'Kotak tidak dapat disiapkan. Tanda tangani di kertas.',
}

/**
 * A box to sign in with finger, pen or mouse. Writes the strokes as SVG into the hidden field `name`. `orByHand` says that the paper may
 * be signed instead; `label` stands over the box where there is more than the one signature to give.
 */
export function SignaturePad({
  name,
  label,
  orByHand = false,
}: {
  name: string
  label?: string
  orByHand?: boolean
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const pad = useRef<SignaturePadLibrary>(null)
  const [drawn, setDrawn] = useState('')
  const [ability, setAbility] = useState<Ability>('preparing')

  useEffect(() => {
    if (!canvas.current) return
    const box = canvas.current
    let isGone = false
    const begin = async () => {
      const { default: Library } = await import('signature_pad').catch(() => ({ default: null }))
      if (isGone) return
      setAbility(Library ? 'ready' : 'unavailable')
      if (!Library) return
      sharpen(box)
      const made = new Library(box, { penColor: 'black', minWidth: 0.8, maxWidth: 2.6 })
      made.addEventListener('endStroke', () => setDrawn(made.toSVG()))
      pad.current = made
    }
    const stop = onceShown(box, () => void begin())
    return () => {
      isGone = true
      stop()
      pad.current?.off()
    }
  }, [])

  return (
    <div className="grid min-w-0 content-start gap-2">
      {label ? <p className="font-bold">{label}</p> : null}
      <canvas
        ref={canvas}
        role="img"
        aria-label={label ?? 'Kotak tanda tangan'}
        className="h-50 w-full max-w-140 touch-none rounded-sudut border-2 border-garis-input bg-permukaan"
      />
      <input type="hidden" name={name} value={drawn} />
      <p role="status" className="text-kecil text-teks-2">
        {drawn ? 'Tanda tangan tercatat.' : (orByHand ? orByHandHints : hints)[ability]}
      </p>
      <div>
        <Button
          type="button"
          variant="kedua"
          onClick={() => {
            pad.current?.clear()
            setDrawn('')
          }}
        >
          Ulangi
        </Button>
      </div>
    </div>
  )
}

/** Calls back as soon as a box can be seen: one that is folded away has no size to draw in. Tells how to stop waiting. */
function onceShown(box: HTMLElement, then: () => void): () => void {
  const watch = new ResizeObserver(() => {
    if (box.offsetWidth === 0) return
    watch.disconnect()
    then()
  })
  watch.observe(box)
  return () => watch.disconnect()
}

/** As many dots as the screen has, so that a line is not blurred. */
function sharpen(canvas: HTMLCanvasElement) {
  const ratio = Math.max(window.devicePixelRatio, 1)
  canvas.width = canvas.offsetWidth * ratio
  canvas.height = canvas.offsetHeight * ratio
  canvas.getContext('2d')?.scale(ratio, ratio)
}
