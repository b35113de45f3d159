import { type Disruption, isPlanned } from '@/lib/domain/disruption'
import { officeDay } from '@/lib/domain/working-days'
import { formatDay, formatTime } from './date'

/** What citizens are told first: "Sistem pusat sedang terganggu." or "Hari ini loket tutup pukul 14.00 sampai 15.00." */
export function disruptionTitle(
  { cause, words, beganAt, expectedEndAt }: Pick<Disruption, 'cause' | 'words' | 'beganAt' | 'expectedEndAt'>,
  now: Date,
): string {
  if (!isPlanned(cause) || !expectedEndAt) return words
  if (officeDay(beganAt) !== officeDay(expectedEndAt))
    return `Loket tutup mulai ${dayAndTime(beganAt)} sampai ${dayAndTime(expectedEndAt)}.`
  const day = officeDay(beganAt) === officeDay(now) ? 'Hari ini' : `${formatDay(beganAt)},`
  return `${day} loket tutup pukul ${formatTime(beganAt)} sampai ${formatTime(expectedEndAt)}.`
}

/** What they should do, and when it is expected to be over; an expectation that has passed is not repeated. */
export function disruptionAdvice(disruption: Disruption, now: Date): string {
  const { cause, words, advice, expectedEndAt } = disruption
  if (isPlanned(cause)) return [words, advice].filter(Boolean).join(' ')
  if (!expectedEndAt || expectedEndAt <= now) return advice
  const day = officeDay(expectedEndAt) === officeDay(now) ? '' : `${formatDay(expectedEndAt)}, `
  return `${advice} Perkiraan selesai ${day}pukul ${formatTime(expectedEndAt)}.`
}

const dayAndTime = (moment: Date) => `${formatDay(moment)}, pukul ${formatTime(moment)}`
