'use client'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'

type Detector = { detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]> }
type Detectors = new (options: { formats: string[] }) => Detector

const detectors = () => (globalThis as { BarcodeDetector?: Detectors }).BarcodeDetector

/** Milliseconds between two looks at the camera's picture. */
const LOOK_EVERY = 250

/** Reads a QR with this device's camera into a field of its form and sends the form. Browsers of Windows and Linux read none: there it says what to do instead. */
export function ScanWithCamera({ into }: { into: string }) {
  const canScan = useSyncExternalStore(
    () => () => {},
    () => detectors() !== undefined && Boolean(navigator.mediaDevices),
    () => undefined,
  )
  const [isOpen, setIsOpen] = useState(false)
  const [trouble, setTrouble] = useState(false)
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const screen = video.current
    if (!isOpen || !screen) return
    const looking = new AbortController()
    lookFor(screen, looking.signal).then(
      found => found && sendWith(screen, into, found),
      () => setTrouble(true),
    )
    return () => looking.abort()
  }, [isOpen, into])
  if (canScan === undefined) return null
  if (!canScan)
    return (
      <p className="w-full text-kecil text-teks-2">
        Peramban ini tidak membaca QR dengan kamera. Pakai alat pindai, atau ketik kodenya.
      </p>
    )
  return (
    <>
      <Button
        type="button"
        variant="kedua"
        size="besar"
        onClick={() => {
          setTrouble(false)
          setIsOpen(!isOpen)
        }}
      >
        {isOpen ? 'Tutup kamera' : 'Pindai dengan kamera'}
      </Button>
      {isOpen ? <video ref={video} muted playsInline className="w-full rounded-sudut bg-kanvas" /> : null}
      {trouble ? <p role="alert">Kamera tidak bisa dipakai. Ketik kodenya saja.</p> : null}
    </>
  )
}

/** Shows the camera and resolves with the first QR it sees; undefined once it is no longer wanted. */
async function lookFor(screen: HTMLVideoElement, signal: AbortSignal): Promise<string | undefined> {
  const Found = detectors()
  if (!Found) return undefined
  const detector = new Found({ formats: ['qr_code'] })
  const camera = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  const stop = () => {
    for (const track of camera.getTracks()) track.stop()
  }
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop)
  screen.srcObject = camera
  await screen.play()
  while (!signal.aborted) {
    const [code] = await detector.detect(screen)
    if (code) return code.rawValue
    await new Promise(resolve => setTimeout(resolve, LOOK_EVERY))
  }
  return undefined
}

function sendWith(screen: HTMLVideoElement, name: string, value: string) {
  const form = screen.closest('form')
  const field = form?.elements.namedItem(name)
  if (!form || !(field instanceof HTMLInputElement)) return
  field.value = value
  form.requestSubmit()
}
