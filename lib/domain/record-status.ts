/** Status rekam di SIAK — typed by people, apart from the workflow (D10; domain §7). */
export const RECORD_STATUSES = [
  'BIO_CAPTURED',
  'SENT_FOR_ENROLLMENT',
  'RECEIVED_AT_CENTRAL',
  'ENROLL_FAILURE_AT_CENTRAL',
  'ADJUDICATE_RECORD',
  'DUPLICATE_RECORD',
  'PRINT_READY_RECORD',
  'CARD_PRINTED',
  'CARD_ISSUED',
] as const
export type RecordStatus = (typeof RECORD_STATUSES)[number]

/** What officers read, and what may be told to the citizen; a possible duplicate is never called fraud. */
export const recordStatuses: Record<RecordStatus, { label: string; told: string }> = {
  BIO_CAPTURED: { label: 'Sudah direkam (BIO)', told: 'Perekaman berhasil, menunggu pengiriman.' },
  SENT_FOR_ENROLLMENT: {
    label: 'Dikirim ke pusat (SFE)',
    told: 'Menunggu pusat. Waktunya tidak bisa dipastikan.',
  },
  RECEIVED_AT_CENTRAL: { label: 'Diterima pusat', told: 'Data sudah diterima pusat.' },
  ENROLL_FAILURE_AT_CENTRAL: { label: 'Gagal di pusat (Efac)', told: 'Perlu perekaman ulang di loket.' },
  ADJUDICATE_RECORD: { label: 'Diperiksa pusat', told: 'Data sedang diperiksa pusat.' },
  DUPLICATE_RECORD: { label: 'Data ganda (DUP)', told: 'Perlu perbaikan data. Silakan hubungi loket.' },
  PRINT_READY_RECORD: { label: 'Siap cetak (PRR)', told: 'Siap cetak, menunggu giliran.' },
  CARD_PRINTED: { label: 'Tercetak', told: 'KTP-el sudah dicetak.' },
  CARD_ISSUED: { label: 'Diserahkan', told: 'KTP-el sudah diterima.' },
}
