import { Details } from '@/components/ui/details'
import type { FormAction } from '@/lib/domain/form-state'
import { moves } from '@/lib/domain/workflow'
import { PressForm } from './press-form'

/** Withdrawing an application: what it means, then the button. */
export function Cancelling({ action, press, token }: { action: FormAction; press: string; token: string }) {
  return (
    <div className="tanpa-cetak">
      <Details summary={moves.cancel.label}>
        <p className="mb-4">
          Berkas Anda tidak kami proses lagi. Ini tidak bisa dikembalikan, tetapi Anda selalu boleh mulai
          lagi.
        </p>
        <PressForm action={action} fields={{ press, token }} variant="bahaya">
          Ya, batalkan
        </PressForm>
      </Details>
    </div>
  )
}
