import { Checkbox } from '@/components/ui/checkbox'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { answerField } from '@/lib/domain/paper-fields'
import { type DocumentType, documentTypes } from '@/lib/domain/service'

type Props = {
  type: DocumentType
  /** A photo of it is here: then it is sent, and brought anyway. */
  isSent: boolean
  isBrought: boolean
  onChange: (isBrought: boolean) => void
  hint: string
}

/** The promise to bring a paper to the counter, as long as there is no photo of it. */
export function BringBox({ type, isSent, isBrought, onChange, hint }: Props) {
  if (isSent) return <p className="text-teks-2">Anda sudah mengirim fotonya. Aslinya tetap dibawa.</p>
  return (
    <Checkbox
      name={answerField(type)}
      value="at_counter"
      checked={isBrought}
      onChange={({ target }) => onChange(target.checked)}
      label={
        <>
          Saya bawa ke loket saja<VisuallyHidden>: {documentTypes[type].label}</VisuallyHidden>
        </>
      }
      hint={hint}
    />
  )
}
