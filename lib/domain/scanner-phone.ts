/** Minutes in which a QR must be used, and for which a phone that used it may then send. */
export const OFFER_MINUTES = 10
export const USE_MINUTES = 30

/** HP pemindai — when its QR was shown, when a phone took it, and when it was cut off. */
export type ScannerPhone = { offeredAt: Date; connectedAt: Date | null; endedAt: Date | null }

const MINUTE = 60_000

/** Until when a QR may be used, or its phone may send, unless it is cut off before. */
export const worksUntil = ({ offeredAt, connectedAt }: Omit<ScannerPhone, 'endedAt'>) =>
  connectedAt
    ? new Date(connectedAt.getTime() + USE_MINUTES * MINUTE)
    : new Date(offeredAt.getTime() + OFFER_MINUTES * MINUTE)

export type PhonePhase = 'offered' | 'connected' | 'expired' | 'ended'

/** Where a phone is at a moment. Its last minute is not part of its time. */
export function phaseOf(phone: ScannerPhone, now: Date): PhonePhase {
  if (phone.endedAt) return 'ended'
  if (now >= worksUntil(phone)) return 'expired'
  return phone.connectedAt ? 'connected' : 'offered'
}
