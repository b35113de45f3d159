'use client'
import type { FormAction } from '@/lib/domain/form-state'
import { PressForm } from './press-form'
import { forgetWaiting } from './waiting-photos'

/** Removes a draft from the office and, with the photos that still wait there, from this phone. */
export const DiscardForm = ({
  action,
  token,
  press,
}: {
  action: FormAction
  token: string
  press: string
}) => (
  <PressForm
    action={action}
    fields={{ press, token }}
    variant="bahaya"
    onPress={() => void forgetWaiting(token)}
  >
    Ya, hapus isian ini
  </PressForm>
)
