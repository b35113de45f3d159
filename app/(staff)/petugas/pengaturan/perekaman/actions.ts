'use server'

import { refresh } from 'next/cache'
import { action } from '@/lib/action'
import { setRecordingPlaces } from '@/lib/commands/set-recording-places'
import { recordingPlacesForm } from '@/lib/domain/recording-places-form'

export const setPlaces = action(recordingPlacesForm, async (staff, form) => {
  await setRecordingPlaces(staff, form)
  refresh()
  return `Tersimpan: ${form.places} orang tiap jam. Janji yang sudah diberikan tetap berlaku.`
})
