import { z } from 'zod'
import { pressKey } from './application-form'
import { MOST_RECORDING_PLACES } from './recording-slot'

const PLACES = `Isi jumlah orang dengan angka, 1 sampai ${MOST_RECORDING_PLACES}.`

/** Tempat per jam — how many people can be given the same hour for their recording. `seen` is how many the page said there are. */
export const recordingPlacesForm = z.object({
  press: pressKey,
  seen: z.coerce.number().int(),
  places: z
    .string(PLACES)
    .trim()
    .regex(/^\d{1,2}$/, PLACES)
    .transform(Number)
    .refine(places => places >= 1 && places <= MOST_RECORDING_PLACES, PLACES),
})
export type RecordingPlacesForm = z.output<typeof recordingPlacesForm>
