/** Every expected "no", with the sentence the person reads: what is wrong and what to do. */
export const refusals = {
  not_found: 'Kami tidak menemukan berkas itu. Periksa lagi alamat atau kodenya.',
  not_yours: 'Langkah ini bukan tugas peran Anda. Mintalah petugas yang bertugas di langkah ini.',
  not_now:
    'Langkah ini tidak bisa dilakukan sekarang karena permohonan sudah berpindah. Muat ulang halaman ini.',
  changed_meanwhile:
    'Permohonan ini baru saja diubah orang lain. Lihat keadaannya yang baru, lalu ulangi bila masih perlu.',
  own_acceptance: 'Anda sendiri yang menyatakan berkas ini lengkap. Mintalah pejabat lain memvalidasinya.',
  documents_incomplete: 'Masih ada berkas yang belum dinyatakan sesuai. Periksa setiap berkas lebih dulu.',
  documents_unanswered:
    'Masih ada berkas yang belum Anda jawab. Kirim fotonya, atau pilih "Saya bawa ke loket saja".',
  paper_unanswered: 'Berkas ini belum dijawab. Kirim fotonya, atau pilih "Saya bawa ke loket saja".',
  biometrics_missing: 'Perekaman belum dicatat. Pemohon KTP-el pertama harus direkam lebih dulu.',
  nothing_flagged: 'Tandai dulu berkas yang kurang, supaya pemohon tahu apa yang perlu diperbaiki.',
  reason_missing: 'Tulis alasannya, supaya penerima tahu apa yang harus dilakukan.',
  siak_reference_missing: 'Isi nomor rujukan SIAK lebih dulu.',
  record_status_missing: 'Pilih status rekam di SIAK lebih dulu.',
  signed_receipt_missing: 'Tanda terima belum ditandatangani. Minta penerima menandatangani lebih dulu.',
  signature_unreadable:
    'Tanda tangan itu tidak terbaca. Tekan Ulangi, lalu minta penerima menandatangani lagi.',
  receiver_is_applicant: 'Tulis nama orang yang mengambil kartu, bukan nama pemohon.',
  recording_not_needed: 'Hanya KTP-el pertama yang memakai perekaman. Perekaman kedua membuat data ganda.',
  no_card_blank: 'Blangko kartu habis. Catat penerimaan blangko lebih dulu.',
  file_empty: 'Berkas itu kosong. Pilih foto atau PDF lain.',
  file_too_large: 'Berkas itu lebih dari 10 MB. Pilih foto yang lebih kecil, atau foto ulang.',
  file_type_unknown:
    'Berkas itu bukan foto atau PDF yang bisa kami baca. Kirim JPG, PNG, WebP, HEIC, atau PDF.',
  file_unreadable: 'Foto itu rusak atau terpotong. Foto ulang, lalu kirim lagi.',
  picture_too_large:
    'Ukuran foto itu terlalu besar untuk kami buka. Foto ulang dengan ukuran biasa, lalu kirim lagi.',
  file_incomplete: 'Kiriman terputus sebelum selesai. Coba kirim lagi.',
  too_many_files: 'Sudah ada 5 lembar untuk berkas ini. Hapus satu lembar dulu bila ingin mengganti.',
  trouble: 'Maaf, ada gangguan di sistem kami. Yang sudah terkirim tetap tersimpan. Coba kirim sekali lagi.',
  too_many_at_once: 'Sekali kirim paling banyak 4 lembar. Kirim lembar lainnya sesudah ini.',
  too_many_attempts: 'Terlalu banyak percobaan. Coba lagi 15 menit lagi.',
  wrong_credentials: 'Surel atau kata sandi tidak cocok. Periksa lagi keduanya.',
  foreign_origin:
    'Permintaan ini tidak datang dari halaman kami. Buka lagi halamannya, lalu coba sekali lagi.',
  signed_out: 'Anda sudah keluar. Masuk lagi untuk melanjutkan.',
  tracking_unknown:
    'Kami tidak menemukan berkas dengan nomor dan kode itu. Periksa lagi angkanya, atau tanyakan ke loket.',
  draft_expired: 'Isian ini sudah lewat 7 hari dan sudah kami hapus. Silakan mulai lagi.',
  complaint_closed: 'Keluhan ini sudah dijawab. Muat ulang halaman ini untuk melihat jawabannya.',
  disruption_open:
    'Gangguan dengan sebab itu sudah diumumkan dan belum selesai. Nyatakan selesai dulu bila perlu diganti.',
  disruption_ended: 'Gangguan ini sudah dinyatakan selesai. Muat ulang halaman ini.',
  moment_passed: 'Waktu itu sudah lewat. Pilih waktu yang akan datang.',
  village_elsewhere: 'Desa itu di luar kecamatan kami. Pilih desa yang ada di daftar.',
  visit_changed:
    'Permintaan ini baru saja diubah orang lain. Lihat keadaannya yang baru, lalu ulangi bila masih perlu.',
  office_exists: 'Kantor dengan kode itu sudah dibuka di portal ini. Tidak ada yang diubah.',
  email_taken: 'Salah satu surel itu sudah dipakai petugas lain. Tidak ada yang diubah; pakailah surel lain.',
  survey_used: 'Penilaian untuk layanan ini sudah kami terima. Terima kasih.',
} as const

export type RefusalReason = keyof typeof refusals

/** Every reason, for those who must read one back from an address. */
export const REFUSAL_REASONS = Object.keys(refusals) as RefusalReason[]

/** An expected "no". Recognise it with `isRefusal`: the bundler may load the class twice. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  constructor(readonly reason: RefusalReason) {
    super(refusals[reason])
  }
}

/** Whether something thrown is an expected "no". */
export const isRefusal = (thrown: unknown): thrown is Refusal =>
  thrown instanceof Error && thrown.name === 'Refusal'
