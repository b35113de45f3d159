'use client'
import { useEffect, useRef, useState } from 'react'
import type SignaturePadLibrary from 'signature_pad'
import { Button } from '@/components/ui/button'

/** A box to sign in with finger, pen or mouse. Writes the strokes as SVG into the hidden field `name`. */
export function SignaturePad({ name }: { name: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const pad = useRef<SignaturePadLibrary>(null)
  const [drawn, setDrawn] = useState('')

  useEffect(() => {
    let isGone = false
    void import('signature_pad').then(({ default: Library }) => {
      if (isGone || !canvas.current) return
      sharpen(canvas.current)
      const made = new Library(canvas.current, { penColor: 'black', minWidth: 0.8, maxWidth: 2.6 })
      made.addEventListener('endStroke', () => setDrawn(made.toSVG()))
      pad.current = made
    })
    return () => {
      isGone = true
      pad.current?.off()
    }
  }, [])

  return (
    <div className="grid gap-2">
      <canvas
        ref={canvas}
        role="img"
        aria-label="Kotak tanda tangan"
        className="h-50 w-full max-w-140 touch-none rounded-sudut border-2 border-garis-input bg-permukaan"
      />
      <input type="hidden" name={name} value={drawn} />
      <p role="status" className="text-kecil text-teks-2">
        {drawn ? 'Tanda tangan tercatat.' : 'Belum ditandatangani.'}
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

/** As many dots as the screen has, so that a line is not blurred. */
function sharpen(canvas: HTMLCanvasElement) {
  const ratio = Math.max(window.devicePixelRatio, 1)
  canvas.width = canvas.offsetWidth * ratio
  canvas.height = canvas.offsetHeight * ratio
  canvas.getContext('2d')?.scale(ratio, ratio)
}
