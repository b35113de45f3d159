'use client'
import { useEffect, useRef, useState } from 'react'
import { FileInput } from '@/components/ui/file-input'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextInput } from '@/components/ui/text-input'
import { SIGNATURE_KINDS, type SignatureKind, signatureKinds } from '@/lib/domain/handover'
import { KeptPicture } from './kept-picture'
import { SignaturePad } from './signature-pad'

const WITHOUT_SCRIPTS = SIGNATURE_KINDS.filter(kind => kind !== 'drawn')

/** How the receiver signs. Without scripts there is only the paper ways, which are as good. */
export function SignatureField({
  chosen,
  error,
  witness,
  witnessError,
  kept,
}: {
  chosen?: SignatureKind
  error?: string
  witness: string
  witnessError?: string
  /** What was signed before, as pictures by field. */
  kept: Record<string, string>
}) {
  const [kind, setKind] = useState<SignatureKind>(chosen ?? 'paper')
  // Who signed on the screen before has scripts, even while those of this page are still on their way.
  const [canDraw, setCanDraw] = useState(chosen === 'drawn')
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    setCanDraw(true)
    setKind(chosenMeanwhile(part.current) ?? chosen ?? 'drawn')
  }, [chosen])

  return (
    <div ref={part} className="grid gap-4">
      {canDraw ? (
        <RadioGroup
          name="signatureKind"
          label="Cara tanda tangan"
          columns={2}
          options={SIGNATURE_KINDS.map(value => ({ value, label: signatureKinds[value] }))}
          key={kind}
          defaultValue={kind}
          onChange={({ target }) => setKind(SIGNATURE_KINDS.find(one => one === target.value) ?? kind)}
        />
      ) : (
        <RadioGroup
          name="signatureKind"
          label="Cara tanda tangan"
          options={WITHOUT_SCRIPTS.map(value => ({ value, label: signatureKinds[value] }))}
          defaultValue={kind}
        />
      )}
      {kind === 'drawn' ? (
        <KeptPicture picture={kept.signature} name="Tanda tangan" instead="Tanda tangani lagi">
          <SignaturePad name="signature" />
        </KeptPicture>
      ) : (
        <KeptPicture picture={kept.photo} name="Foto tanda terima" instead="Ganti fotonya">
          <FileInput
            name="photo"
            label="Foto tanda terima yang sudah ditandatangani"
            hint="Tulis nama, kode berkas, dan tanggal di kertas. Foto paling besar 10 MB."
            accept="image/*"
            capture="environment"
            error={error}
          />
        </KeptPicture>
      )}
      {kind === 'thumb' || !canDraw ? (
        <TextInput
          name="witnessName"
          label="Nama saksi"
          hint="Untuk cap jempol: orang yang melihatnya."
          autoComplete="off"
          maxLength={60}
          error={witnessError}
          defaultValue={witness}
        />
      ) : null}
    </div>
  )
}

/** What was chosen while the scripts were on their way: another way than the one that stood there, or a photo for it. */
function chosenMeanwhile(part: HTMLElement | null): SignatureKind | undefined {
  const checked = part?.querySelector<HTMLInputElement>('[name="signatureKind"]:checked')
  const isTouched =
    checked?.defaultChecked === false || part?.querySelector<HTMLInputElement>('[name="photo"]')?.value
  return isTouched ? SIGNATURE_KINDS.find(one => one === checked?.value) : undefined
}
