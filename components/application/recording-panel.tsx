'use client'

import { Button } from '@/components/ui/button'
import { StatusShape } from '@/components/ui/status-shape'
import { useFormAction } from '@/components/ui/use-form-action'
import type { FormAction } from '@/lib/domain/form-state'

/** Photo, fingerprints and iris of a first card: when they were recorded, or the button that notes it. `recordedAt` in words. */
export function RecordingPanel({
  number,
  recordedAt,
  record,
}: {
  number: string
  recordedAt: string | undefined
  record: FormAction | undefined
}) {
  return (
    <section aria-labelledby="perekaman" className="grid gap-2">
      <h2 id="perekaman" className="text-bagian font-bold">
        Perekaman
      </h2>
      {recordedAt ? (
        <p className="flex items-baseline gap-2 text-siap-teks">
          <StatusShape shape="check" /> Direkam {recordedAt}
        </p>
      ) : (
        <p>Belum dicatat. Foto, sidik jari, dan iris mata direkam di loket.</p>
      )}
      {record && !recordedAt ? <RecordForm number={number} record={record} /> : null}
    </section>
  )
}

function RecordForm({ number, record }: { number: string; record: FormAction }) {
  const [state, act] = useFormAction(record, {})
  return (
    <form action={act} className="grid gap-2">
      <input type="hidden" name="number" value={number} />
      <div>
        <Button variant="kedua">Catat perekaman</Button>
      </div>
      {state.message ? (
        <p role="alert" className="font-bold text-bahaya">
          {state.message}
        </p>
      ) : null}
    </form>
  )
}
