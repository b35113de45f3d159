/** Nomor antrean as people see and hear it: A-014. Every office begins each day at A-001. */
export const ticketLabel = (number: number) => `A-${String(number).padStart(3, '0')}`

/** Keadaan nomor — where whoever holds a ticket is today. */
export const TICKET_STATES = ['waiting', 'called', 'skipped', 'served'] as const
export type TicketState = (typeof TICKET_STATES)[number]
