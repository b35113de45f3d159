'use client'
import { SignaturePad } from '@/components/handover/signature-pad'
import { FoldedForm } from '@/components/ui/folded-form'
import { TextInput } from '@/components/ui/text-input'
import type { FormAction } from '@/lib/domain/form-state'
import type { OriginalState, OriginalType } from '@/lib/domain/original'

type Seen = { number: string; type: OriginalType; seen: number }
type Actions = { takeIn: FormAction; noteAbsent: FormAction; move: FormAction; giveBack: FormAction }

/** What may be done with an original now; nothing once it is destroyed. */
export function OriginalForms({
  seen,
  state,
  mayReturn,
  presses,
  actions,
}: {
  seen: Seen
  state: OriginalState | undefined
  mayReturn: boolean
  presses: { place: string; other: string }
  actions: Actions
}) {
  if (state === 'destroyed') return null
  const isHeld = state === 'held'
  return (
    <div>
      <PlaceForm
        seen={seen}
        press={presses.place}
        {...(isHeld
          ? { summary: 'Pindahkan', label: 'Simpan tempat', action: actions.move }
          : { summary: 'Terima aslinya', label: 'Catat diterima', action: actions.takeIn })}
      />
      {isHeld && mayReturn ? (
        <FoldedForm
          id="kembalikan"
          summary="Kembalikan ke pemohon"
          action={actions.giveBack}
          press={presses.other}
          label="Kembalikan dan buat tanda terima"
          variant="kedua"
          fields={field => (
            <>
              <Hidden seen={seen} />
              <TextInput {...field('receiverName')} label="Nama penerima" maxLength={60} autoComplete="off" />
              <SignaturePad name="signature" label="Tanda tangan penerima" orByHand />
            </>
          )}
        />
      ) : null}
      {state === undefined || state === 'returned' ? (
        <FoldedForm
          id="tidak-ada"
          summary="Aslinya tidak ada"
          action={actions.noteAbsent}
          press={presses.other}
          label="Catat tidak ada"
          variant="kedua"
          fields={field => (
            <>
              <Hidden seen={seen} />
              <TextInput {...field('reason')} label="Mengapa tidak ada" maxLength={200} autoComplete="off" />
            </>
          )}
        />
      ) : null}
    </div>
  )
}

function PlaceForm({
  seen,
  ...form
}: {
  seen: Seen
  summary: string
  label: string
  press: string
  action: FormAction
}) {
  return (
    <FoldedForm
      {...form}
      id="tempat"
      variant="kedua"
      fields={field => (
        <>
          <Hidden seen={seen} />
          <TextInput
            {...field('place')}
            label="Disimpan di"
            hint="Nama rak, atau siapa yang memegang."
            maxLength={40}
            autoComplete="off"
          />
        </>
      )}
    />
  )
}

/** Of which original, and how often it had been written about when this was shown. */
const Hidden = ({ seen }: { seen: Seen }) =>
  Object.entries(seen).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
