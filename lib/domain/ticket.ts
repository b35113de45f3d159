/** Nomor antrean as people see and hear it: A-014. Every office begins each day at A-001. */
export const ticketLabel = (number: number) => `A-${String(number).padStart(3, '0')}`

/** Keadaan nomor — where whoever holds a ticket is today. */
export const TICKET_STATES = ['waiting', 'called', 'skipped', 'served'] as const
export type TicketState = (typeof TICKET_STATES)[number]

export const ticketStates: Record<TicketState, string> = {
  waiting: 'Menunggu',
  called: 'Dipanggil',
  skipped: 'Dilewati',
  served: 'Selesai dilayani',
}

/** What happens to a ticket: panggil, panggil ulang, lewati, datang lagi, alihkan, selesai. */
export const TICKET_MOVES = ['call', 'call_again', 'skip', 'come_back', 'redirect', 'finish'] as const
export type TicketMove = (typeof TICKET_MOVES)[number]

const leadsTo: Record<TicketState, Partial<Record<TicketMove, TicketState>>> = {
  waiting: { call: 'called', redirect: 'waiting' },
  called: { call_again: 'called', skip: 'skipped', redirect: 'waiting', finish: 'served' },
  skipped: { call: 'called', come_back: 'waiting' },
  served: {},
}

/** Where a move leads from a state; undefined where there is no such move. */
export const ticketAfter = (state: TicketState, move: TicketMove): TicketState | undefined =>
  leadsTo[state][move]
