import { type AppointmentOutcome, appointmentOutcomes } from '@/lib/domain/appointment'
import { ticketLabel } from '@/lib/domain/ticket'

type Expected = { outcome: AppointmentOutcome | null; isOver: boolean; ticketNumber: number | undefined }

/** Whether whoever was given an hour has come, as a list of the day says it. */
export function attendance({ outcome, isOver, ticketNumber }: Expected): string {
  if (outcome) return appointmentOutcomes[outcome]
  if (ticketNumber !== undefined) return `Sudah datang, ${ticketLabel(ticketNumber)}`
  return isOver ? 'Belum datang, jamnya lewat' : 'Ditunggu'
}
