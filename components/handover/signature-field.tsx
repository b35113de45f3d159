'use client'
import { useEffect, useState } from 'react'
import { FileInput } from '@/components/ui/file-input'
import { RadioGroup } from '@/components/ui/radio-group'
import { SIGNATURE_KINDS, type SignatureKind, signatureKinds } from '@/lib/domain/handover'
import { SignaturePad } from './signature-pad'

/** How the receiver signs. Without scripts there is only the paper way, which is as good. */
export function SignatureField({ chosen, error }: { chosen?: SignatureKind; error?: string }) {
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
        <input type="hidden" name="signatureKind" value="paper" />
      )}
      {kind === 'drawn' ? (
        <SignaturePad name="signature" />
      ) : (
        <FileInput
          name="photo"
          label="Foto tanda terima yang sudah ditandatangani"
          hint="Tulis nama, kode berkas, dan tanggal di kertas. Foto paling besar 10 MB."
          accept="image/*"
          capture="environment"
          error={error}
        />
      )}
    </div>
  )
}
