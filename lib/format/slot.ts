import { endOf } from '@/lib/domain/recording-slot'
import { formatDay, formatTime } from './date'

/** 09.00–10.00. */
export const formatSlotTime = (startsAt: Date) => `${formatTime(startsAt)}–${formatTime(endOf(startsAt))}`

/** Senin, 30 November 2026 pukul 09.00–10.00 — a slot in Lumajang (WIB). */
export const formatSlot = (startsAt: Date) => `${formatDay(startsAt)} pukul ${formatSlotTime(startsAt)}`
