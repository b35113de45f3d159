import { isFinal, type State, workflow } from './workflow'

/** Status rekam di SIAK — typed by people, apart from the workflow, in the order of SIAK's own road. */
export const RECORD_STATUSES = [
  'UNREGISTERED',
  'BIO_CAPTURED',
  'PROCESSING',
  'SENT_FOR_ENROLLMENT',
  'RECEIVED_AT_CENTRAL',
  'ENROLL_FAILURE_AT_REGIONAL',
  'ENROLL_FAILURE_AT_CENTRAL',
  'SEARCH_FAILURE_AT_CENTRAL',
  'ADJUDICATE_RECORD',
  'DUPLICATE_RECORD',
  'PRINT_READY_RECORD',
  'SENT_FOR_CARD_PRINTING',
  'CARD_PRINTED',
  'CARD_SHIPPED',
  'CARD_ISSUED',
] as const
export type RecordStatus = (typeof RECORD_STATUSES)[number]

/** Whose move it is while SIAK says so. */
export type RecordMover = 'applicant' | 'district' | 'regency' | 'centre'

/** In the citizen's words. */
export const recordMovers: Record<RecordMover, string> = {
  applicant: 'Giliran Anda',
  district: 'Giliran kami',
  regency: 'Giliran kabupaten',
  centre: 'Giliran pusat data',
}

type RecordStatusRule = {
  /** What officers read, with the sign by which SIAK's lists name it. */
  label: string
  sign: string
  /** What may be told to the citizen; a possible duplicate is never called fraud. */
  told: string
  /** Who puts the record right or sends it on in SIAK; nobody once the card is out. */
  mover: RecordMover | null
}

export const recordStatuses: Record<RecordStatus, RecordStatusRule> = {
  UNREGISTERED: {
    label: 'Belum direkam',
    sign: 'UNREG',
    told: 'Datang ke loket untuk perekaman.',
    mover: 'applicant',
  },
  BIO_CAPTURED: {
    label: 'Sudah direkam (BIO)',
    sign: 'BIO',
    told: 'Perekaman berhasil, menunggu pengiriman.',
    mover: 'district',
  },
  PROCESSING: {
    label: 'Disiapkan untuk dikirim (PRO)',
    sign: 'PRO',
    told: 'Perekaman berhasil, menunggu pengiriman.',
    mover: 'district',
  },
  SENT_FOR_ENROLLMENT: {
    label: 'Dikirim ke pusat (SFE)',
    sign: 'SFE',
    told: 'Menunggu pusat. Waktunya tidak bisa dipastikan.',
    mover: 'centre',
  },
  RECEIVED_AT_CENTRAL: {
    label: 'Diterima pusat (RAC)',
    sign: 'RAC',
    told: 'Data sudah diterima pusat. Waktunya tidak bisa dipastikan.',
    mover: 'centre',
  },
  ENROLL_FAILURE_AT_REGIONAL: {
    label: 'Gagal di daerah (Efar)',
    sign: 'EFAR',
    told: 'Hasil perekaman belum terbaca. Kami periksa lagi.',
    mover: 'district',
  },
  ENROLL_FAILURE_AT_CENTRAL: {
    label: 'Gagal di pusat (Efac)',
    sign: 'EFAC',
    told: 'Perlu perekaman ulang. Datang ke loket.',
    mover: 'applicant',
  },
  SEARCH_FAILURE_AT_CENTRAL: {
    label: 'Pencarian di pusat gagal (SFC)',
    sign: 'SFC',
    told: 'Data sedang diproses ulang.',
    mover: 'regency',
  },
  ADJUDICATE_RECORD: {
    label: 'Diperiksa pusat (ADJ)',
    sign: 'ADJ',
    told: 'Data sedang diperiksa pusat.',
    mover: 'centre',
  },
  DUPLICATE_RECORD: {
    label: 'Data ganda (DUP)',
    sign: 'DUP',
    told: 'Perlu perbaikan data. Hubungi loket untuk langkahnya.',
    mover: 'regency',
  },
  PRINT_READY_RECORD: {
    label: 'Siap cetak (PRR)',
    sign: 'PRR',
    told: 'Siap cetak, menunggu giliran.',
    mover: 'district',
  },
  SENT_FOR_CARD_PRINTING: {
    label: 'Dikirim untuk dicetak (SFP)',
    sign: 'SFP',
    told: 'Data sudah dikirim untuk dicetak.',
    mover: 'district',
  },
  CARD_PRINTED: { label: 'Tercetak (CP)', sign: 'CP', told: 'KTP-el sudah dicetak.', mover: 'district' },
  CARD_SHIPPED: {
    label: 'Kartu dikirim (CS)',
    sign: 'CS',
    told: 'KTP-el dalam pengiriman ke kecamatan.',
    mover: 'district',
  },
  CARD_ISSUED: { label: 'Diserahkan (CI)', sign: 'CI', told: 'KTP-el sudah diterima.', mover: null },
}

/**
 * Whose move it is while SIAK says so of a case in a state; nobody's once the card is out. What the regency must put right in SIAK is the
 * office's move while the case lies with the office: it was returned, and the regency waits for it to come again.
 */
export function recordMover(status: RecordStatus, state: State): RecordMover | null {
  const { mover } = recordStatuses[status]
  return mover === 'regency' && workflow[state].clock === 'office' ? 'district' : mover
}

/** What officers choose from. */
export const recordStatusChoices = RECORD_STATUSES.map(value => ({
  value,
  label: recordStatuses[value].label,
}))

/** The status behind a name or sign as it stands in a list (PRINT_READY_RECORD, print ready record, PRR), or undefined. */
export function readRecordStatus(written: string): RecordStatus | undefined {
  const name = written
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_')
  return RECORD_STATUSES.find(status => status === name || recordStatuses[status].sign === name)
}

/** How a status came to be written down. */
export const RECORD_STATUS_SOURCES = ['typed', 'move', 'recording', 'list'] as const
export type RecordStatusSource = (typeof RECORD_STATUS_SOURCES)[number]

/** Whether the citizen is told what the register says: while it decides how the card goes on, not before and not after. */
export const tellsRecord = (state: State) =>
  !isFinal(state) &&
  (workflow[state].clock === 'regency' ||
    workflow[state].stage === 'checked' ||
    workflow[state].stage === 'processed')
