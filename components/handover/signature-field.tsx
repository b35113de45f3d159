'use client'
import { useEffect, useState } from 'react'
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
  const [kind, setKind] = useState<SignatureKind>('paper')
  const [canDraw, setCanDraw] = useState(false)
  useEffect(() => {
    setCanDraw(true)
    setKind(chosen ?? 'drawn')
  }, [chosen])

  return (
    <div className="grid gap-4">
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
          defaultValue={chosen ?? 'paper'}
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
