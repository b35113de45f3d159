import { z } from 'zod'
import { pressKey } from './application-form'
import { PAUSE_REASONS } from './clock-pause'

/** Isian lanjutkan — the clock of one case, as it was seen, is to run again. */
export const resumeClockForm = z.object({
  press: pressKey,
  number: z.string(),
  seenVersion: z.coerce.number().int(),
})

/** Isian jeda — the same is to stand still, and why. */
export const pauseClockForm = resumeClockForm.extend({
  reason: z.enum(PAUSE_REASONS, 'Pilih alasan jeda, supaya waktu yang berhenti dapat dijelaskan.'),
})

export type ResumeClockForm = z.output<typeof resumeClockForm>
export type PauseClockForm = z.output<typeof pauseClockForm>
