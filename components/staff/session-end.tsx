'use client'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useFormAction } from '@/components/ui/use-form-action'
import type { FormAction } from '@/lib/domain/form-state'
import { sessionPhase } from '@/lib/domain/staff-session'
import { routes } from '@/lib/routes'

/** Milliseconds between two looks at the clock; a machine that slept catches up at the next. */
const LOOKS_EVERY = 5000

type Props = {
  /** Milliseconds the session had left when the page was made: the clock of an office computer may be wrong. */
  left: number
  /** The same as a time of day. */
  at: string
  press: string
  stay: FormAction
}

/** Says ten minutes ahead that a session ends, and lets it go on by one press. Afterwards: how to come back without losing what is typed. */
export function SessionEnd({ left, at, press, stay }: Props) {
  const [state, send] = useFormAction(stay, {})
  const phase = sessionPhase(useLeft(left))
  if (phase === 'living') return null
  return (
    <div className="tanpa-cetak sticky bottom-0 z-30 ml-auto max-w-borang p-3 text-teks">
      <div role="alert" data-sesi="" className="rounded-sudut border border-garis bg-permukaan shadow-lg">
        {phase === 'over' ? (
          <Notice kind="galat" title="Anda sudah keluar.">
            Isian di halaman ini masih ada.{' '}
            <a href={routes.signIn()} target="_blank" rel="noopener">
              Masuk lagi di tab baru
            </a>
            , lalu lanjutkan di sini.
          </Notice>
        ) : (
          <Notice kind="perlu-tindakan" title={`Anda keluar otomatis pukul ${at}.`}>
            <form action={send} className="grid justify-items-start gap-2">
              <p>{state.message ?? 'Tekan tombol ini bila masih bekerja. Isian di halaman ini tetap ada.'}</p>
              <input type="hidden" name="press" value={press} />
              <Button size="besar">Tetap masuk</Button>
            </form>
          </Notice>
        )}
      </div>
    </div>
  )
}

/** What is left now of what was left when this was first shown. */
function useLeft(left: number): number {
  const [atFirst] = useState(left)
  const [passed, setPassed] = useState(0)
  useEffect(() => {
    const since = Date.now()
    const look = setInterval(() => setPassed(Date.now() - since), LOOKS_EVERY)
    return () => clearInterval(look)
  }, [])
  return atFirst - passed
}
