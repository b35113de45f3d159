import type { Role, StaffRole } from './role'

/** The five words a citizen reads, in order. */
export const STAGES = ['received', 'checked', 'processed', 'printed', 'ready'] as const
export type Stage = (typeof STAGES)[number]

export const stageLabels: Record<Stage, string> = {
  received: 'Diterima',
  checked: 'Diperiksa',
  processed: 'Diproses kabupaten',
  printed: 'Dicetak',
  ready: 'Siap diambil',
}

/** The eight steps of the service standard, in order. */
export const STEPS = [
  'handing_in',
  'counter_check',
  'section_validation',
  'siak_entry',
  'regency_verification',
  'print_release',
  'card_printing',
  'handover',
] as const

export const STATES = [...STEPS, 'completed', 'rejected', 'cancelled'] as const
export type State = (typeof STATES)[number]

export const MOVES = [
  'hand_in',
  'cancel',
  'accept',
  'send_back',
  'reject',
  'validate',
  'return_to_counter',
  'forward',
  'sign',
  'return_to_operator',
  'release',
  'print',
  'return_to_regency',
  'hand_over',
  'undo_handover',
] as const
export type Move = (typeof MOVES)[number]

/** Whose time runs while an application is in a state (docs/decisions/013). */
export type Clock = 'office' | 'regency' | 'citizen'

type StateRule = {
  label: string
  /** One short word for a desk's tab and badge. */
  short: string
  /** What the citizen reads while it is here, or once its road has ended here. */
  stage: Stage
  /** What happens now, in the citizen's words. */
  now: string
  /** What is late when the office takes too long, in the citizen's words. */
  late?: string
  holder: Role | null
  clock: Clock | null
  /** Where each move leads; the first is the way forward. */
  moves: Partial<Record<Move, State>>
}

/** The road: every state, who holds it, what may follow (docs/decisions/002). All else is derived from this table. */
export const workflow: Record<State, StateRule> = {
  handing_in: {
    label: 'Penyerahan berkas',
    short: 'Pemohon',
    stage: 'received',
    holder: 'applicant',
    clock: 'citizen',
    now: 'Kami menunggu berkas dari Anda.',
    moves: { hand_in: 'counter_check', cancel: 'cancelled' },
  },
  counter_check: {
    label: 'Pemeriksaan loket',
    short: 'Diperiksa',
    stage: 'received',
    holder: 'counter_officer',
    clock: 'office',
    now: 'Berkas Anda menunggu diperiksa petugas loket.',
    late: 'Pemeriksaan berkas',
    moves: { accept: 'section_validation', send_back: 'handing_in', reject: 'rejected', cancel: 'cancelled' },
  },
  section_validation: {
    label: 'Validasi Kepala Seksi',
    short: 'Validasi',
    stage: 'checked',
    holder: 'section_head',
    clock: 'office',
    now: 'Berkas Anda lengkap dan sedang diperiksa ulang.',
    late: 'Pemeriksaan ulang',
    moves: { validate: 'siak_entry', return_to_counter: 'counter_check' },
  },
  siak_entry: {
    label: 'Input SIAK',
    short: 'Input',
    stage: 'processed',
    holder: 'siak_operator',
    clock: 'office',
    now: 'Data Anda sedang kami masukkan ke sistem kependudukan.',
    late: 'Pemasukan data',
    moves: { forward: 'regency_verification', return_to_counter: 'counter_check' },
  },
  regency_verification: {
    label: 'Verifikasi dan TTE kabupaten',
    short: 'Verifikasi',
    stage: 'processed',
    holder: 'regency_verifier',
    clock: 'regency',
    now: 'Data Anda sedang diperiksa dan ditandatangani di kabupaten.',
    moves: { sign: 'print_release', return_to_operator: 'siak_entry', reject: 'rejected' },
  },
  print_release: {
    label: 'Pengiriman data cetak',
    short: 'Kirim cetak',
    stage: 'printed',
    holder: 'regency_verifier',
    clock: 'regency',
    now: 'Data Anda sudah ditandatangani dan menunggu dikirim untuk dicetak.',
    moves: { release: 'card_printing' },
  },
  card_printing: {
    label: 'Pencetakan',
    short: 'Cetak',
    stage: 'printed',
    holder: 'siak_operator',
    clock: 'office',
    now: 'KTP-el Anda menunggu giliran dicetak di kecamatan.',
    late: 'Pencetakan KTP-el',
    moves: { print: 'handover', return_to_regency: 'regency_verification' },
  },
  handover: {
    label: 'Penyerahan KTP-el',
    short: 'Serahkan',
    stage: 'ready',
    holder: 'counter_officer',
    clock: 'citizen',
    now: 'KTP-el Anda sudah jadi. Silakan ambil di loket.',
    moves: { hand_over: 'completed' },
  },
  completed: {
    label: 'Selesai',
    short: 'Selesai',
    stage: 'ready',
    now: 'KTP-el sudah Anda terima.',
    holder: null,
    clock: null,
    moves: { undo_handover: 'handover' },
  },
  rejected: {
    label: 'Tidak dapat diproses',
    short: 'Ditolak',
    stage: 'checked',
    now: 'Permohonan ini tidak dapat diproses.',
    holder: null,
    clock: null,
    moves: {},
  },
  cancelled: {
    label: 'Dibatalkan',
    short: 'Batal',
    stage: 'received',
    now: 'Permohonan ini dibatalkan.',
    holder: null,
    clock: null,
    moves: {},
  },
}

/** What can stand in the way of a move, beyond state and role. */
export type Blocker =
  | 'applicant_incomplete'
  | 'documents_incomplete'
  | 'documents_unanswered'
  | 'biometrics_missing'
  | 'nothing_flagged'
  | 'handover_settled'
  | 'old_card_unaccounted'

/** What a move must bring with it. */
export type Need = 'reason' | 'return_reason' | 'siak_reference' | 'record_status' | 'signed_receipt'

type MoveRule = {
  label: string
  /** Said once it is done, to whoever did it. */
  done: string
  /** How it reads in the citizen's history. */
  told: string
  /** What the citizen reads after it instead of what its state says, where that would not tell them what happened. */
  now?: string
  needs?: readonly Need[]
  /** What it may bring as well, and need not. */
  mayBring?: readonly Need[]
  blockedBy?: readonly Blocker[]
  /** Not by whoever made this move on the same application: nobody validates their own acceptance. */
  notBy?: Move
  /** Whose move it is, where that is not the holder. */
  by?: Role
  /** Who may press it for the holder: at the counter, for the citizen who stands there. */
  alsoBy?: Role
  /** Whether it goes back to a desk that must put something right, and lands on top there. */
  isReturn?: boolean
  /** Whether a card is printed by it, and so takes one of each supply. */
  takesSupplies?: boolean
  /** Whether it has a page of its own, because it brings more than a press can. */
  hasOwnPage?: boolean
}

/** What each move is called, what it needs and what can block it. */
export const moves: Record<Move, MoveRule> = {
  hand_in: {
    label: 'Kirim berkas',
    done: 'Berkas sudah diterima.',
    told: 'Berkas kami terima',
    alsoBy: 'counter_officer',
    blockedBy: ['documents_unanswered'],
  },
  cancel: {
    label: 'Batalkan permohonan',
    done: 'Permohonan dibatalkan.',
    told: 'Permohonan dibatalkan',
    by: 'applicant',
  },
  accept: {
    label: 'Nyatakan lengkap',
    done: 'Berkas lengkap, diteruskan ke Kepala Seksi.',
    told: 'Berkas lengkap',
    blockedBy: ['applicant_incomplete', 'documents_incomplete', 'biometrics_missing'],
  },
  send_back: {
    label: 'Minta dilengkapi',
    done: 'Pemohon diminta melengkapi.',
    told: 'Kami meminta Anda melengkapi berkas',
    blockedBy: ['nothing_flagged'],
  },
  reject: {
    label: 'Tidak dapat diproses',
    done: 'Permohonan dinyatakan tidak dapat diproses.',
    told: 'Permohonan tidak dapat diproses',
    needs: ['reason'],
  },
  validate: {
    label: 'Validasi',
    done: 'Tervalidasi, diteruskan ke operator SIAK.',
    told: 'Berkas disetujui Kepala Seksi',
    notBy: 'accept',
  },
  return_to_counter: {
    label: 'Kembalikan ke loket',
    done: 'Dikembalikan ke loket.',
    told: 'Berkas diperiksa lagi di loket',
    isReturn: true,
    needs: ['reason'],
  },
  forward: {
    label: 'Teruskan ke kabupaten',
    done: 'Diteruskan ke kabupaten.',
    told: 'Data dikirim ke kabupaten',
    needs: ['siak_reference'],
    mayBring: ['record_status'],
  },
  sign: {
    label: 'Verifikasi dan TTE',
    done: 'Terverifikasi dan ditandatangani elektronik.',
    told: 'Data ditandatangani di kabupaten',
    mayBring: ['record_status'],
  },
  return_to_operator: {
    label: 'Kembalikan ke operator',
    done: 'Dikembalikan ke operator SIAK.',
    told: 'Data diperbaiki di kecamatan',
    isReturn: true,
    now: 'Kabupaten mengembalikan data Anda ke kecamatan untuk diperbaiki.',
    needs: ['return_reason', 'reason', 'record_status'],
  },
  release: {
    label: 'Kirim data cetak',
    done: 'Data cetak dikirim ke kecamatan.',
    told: 'Data siap dicetak di kecamatan',
  },
  print: {
    label: 'Nyatakan tercetak',
    done: 'Tercetak, diteruskan ke loket.',
    told: 'KTP-el selesai dicetak',
    takesSupplies: true,
  },
  return_to_regency: {
    label: 'Kembalikan ke kabupaten',
    done: 'Dikembalikan ke kabupaten.',
    told: 'Data diperiksa lagi di kabupaten',
    isReturn: true,
    needs: ['reason'],
  },
  hand_over: {
    label: 'Serahkan KTP-el',
    done: 'KTP-el sudah diserahkan.',
    told: 'KTP-el Anda terima',
    blockedBy: ['old_card_unaccounted'],
    needs: ['signed_receipt'],
    hasOwnPage: true,
  },
  undo_handover: {
    label: 'Batalkan penyerahan',
    done: 'Penyerahan dibatalkan, kartu kembali ke loket.',
    told: 'Penyerahan dibatalkan, KTP-el ada di loket',
    now: 'Penyerahan tadi kami batalkan. KTP-el Anda ada lagi di loket. Silakan ambil.',
    by: 'section_head',
    needs: ['reason'],
    blockedBy: ['handover_settled'],
    hasOwnPage: true,
  },
}

/** The way forward from a state; undefined where the road ends. */
export const forward = (state: State): Move | undefined => (isFinal(state) ? undefined : movesFrom(state)[0])

/** Every move the table lists for a state, the way forward first. */
export const movesFrom = (state: State) => Object.keys(workflow[state].moves) as Move[]

/** Whose a move is: the holder's, unless the table names someone else. */
export const ownerOf = (state: State, move: Move): Role | null => moves[move].by ?? workflow[state].holder

/** Whether a move from a state is a role's to make. */
export const mayMake = (state: State, move: Move, role: Role) =>
  ownerOf(state, move) === role || moves[move].alsoBy === role

/** The moves a role may make from a state, the way forward first. */
export const movesFor = (state: State, role: Role): Move[] =>
  movesFrom(state).filter(move => mayMake(state, move, role))

/** Whether a role looks through the papers in a state: whoever may declare them complete. */
export const mayCheck = (state: State, role: Role) => movesFor(state, role).includes('accept')

/** Whether a move needs a signed receipt, and so has a form of its own. */
export const needsSignature = (move: Move) => moves[move].needs?.includes('signed_receipt') ?? false

/** A state's word in an address: diperiksa, kirim-cetak. */
export const stateSlug = (state: State) => workflow[state].short.toLowerCase().replaceAll(' ', '-')

/** The tab of a state on a desk, as a page's address says it. */
export const inTab = (state: State) => `tahap=${stateSlug(state)}`

/** The state behind a word in an address, or undefined for an unknown one. */
export const stateOf = (slug: string | undefined) => STATES.find(state => stateSlug(state) === slug)

/** The states that wait for a role. */
export const deskOf = (role: StaffRole): State[] => STATES.filter(state => workflow[state].holder === role)

/** The states in which a role may press for the holder, without holding them. */
export const helpsAt = (role: StaffRole): State[] =>
  STATES.filter(state => movesFrom(state).some(move => moves[move].alsoBy === role))

/** Where papers wait once they are handed in: the first step at the counter. */
export const FIRST_CHECK = workflow[STEPS[0]].moves.hand_in ?? STEPS[0]

/** Whether the road has ended. */
export const isFinal = (state: State) => workflow[state].holder === null

/** States that count as open work, for indexes and reports. */
export const OPEN_STATES = STATES.filter(state => !isFinal(state))

/** Where an application may be whose papers the counter never found in order: until then something may be missing of its applicant. */
export const UNCHECKED_STATES: readonly State[] = [STEPS[0], FIRST_CHECK, 'rejected', 'cancelled']

/** Where an application may be that was never handed in: at the first step, or withdrawn from it. */
export const UNSENT_STATES: readonly State[] = [STEPS[0], 'cancelled']
