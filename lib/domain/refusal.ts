import { slotsInWords } from './slot-words'

const TOO_MANY = 'Terlalu banyak percobaan.'

/** Every expected "no", with the sentence the person reads: what is wrong and what to do. */
export const refusals = {
  not_found: 'Kami tidak menemukan berkas itu. Periksa lagi alamat atau kodenya.',
  not_yours: 'Langkah ini bukan tugas peran Anda. Mintalah petugas yang bertugas di langkah ini.',
  not_now:
    'Langkah ini tidak bisa dilakukan sekarang karena permohonan sudah berpindah. Muat ulang halaman ini.',
  changed_meanwhile:
    'Permohonan ini baru saja diubah orang lain. Lihat keadaannya yang baru, lalu ulangi bila masih perlu.',
  claimed_by_other:
    'Berkas ini sedang dipegang petugas lain. Tekan "Ambil alih" bila Anda yang melanjutkannya.',
  clock_not_running:
    'Di langkah ini bukan waktu kantor yang berjalan, jadi tidak ada yang dijeda. Lanjutkan tanpa jeda.',
  clock_paused: 'Waktu berkas ini sudah dijeda. Muat ulang halaman ini untuk melihat alasannya.',
  clock_running: 'Waktu berkas ini sudah berjalan lagi. Muat ulang halaman ini.',
  delegation_over:
    'Penugasan Anda sudah berakhir. Anda kembali ke peran sendiri. Langkah ini belum dilakukan; mintalah pejabat yang bertugas.',
  delegation_overlaps:
    'Pada tanggal itu jabatan ini sudah ada pelaksananya. Pilih tanggal lain, atau akhiri dulu yang lama.',
  delegate_unfit: 'Orang itu tidak dapat melaksanakan jabatan ini. Pilih petugas lain dari kantor ini.',
  own_acceptance: 'Anda sendiri yang menyatakan berkas ini lengkap. Mintalah pejabat lain memvalidasinya.',
  applicant_incomplete: 'NIK, nomor KK, atau desa pemohon belum diisi. Isi data pemohon lebih dulu.',
  documents_incomplete: 'Masih ada berkas yang belum dinyatakan sesuai. Periksa setiap berkas lebih dulu.',
  documents_unanswered:
    'Masih ada berkas yang belum Anda jawab. Kirim fotonya, atau pilih "Saya bawa ke loket saja".',
  paper_not_asked:
    'Berkas itu tidak diminta untuk isian ini. Lihat daftar berkas, lalu kirim yang diminta saja.',
  paper_unanswered: 'Berkas ini belum dijawab. Kirim fotonya, atau pilih "Saya bawa ke loket saja".',
  biometrics_missing: 'Perekaman belum dicatat. Rekam pemohon KTP-el pertama ini, lalu catat di sini.',
  nothing_flagged: 'Tandai dulu berkas yang kurang, supaya pemohon tahu apa yang perlu diperbaiki.',
  reason_missing: 'Tulis alasannya, supaya penerima tahu apa yang harus dilakukan.',
  return_reason_missing: 'Pilih mengapa data dikembalikan.',
  siak_reference_missing: 'Isi nomor rujukan SIAK lebih dulu.',
  record_status_missing: 'Pilih status rekam di SIAK lebih dulu.',
  record_status_older:
    'Status yang tercatat lebih baru dari tanggal itu. Periksa tanggalnya, atau biarkan status yang tercatat.',
  list_empty: 'Daftar itu kosong. Tempel barisnya, atau pilih berkas CSV.',
  list_is_workbook: 'Itu buku kerja Excel, bukan CSV. Simpan sebagai CSV di Excel, lalu kirim lagi.',
  list_too_long: 'Daftar itu terlalu panjang. Kirim paling banyak 2.000 baris sekaligus.',
  list_changed:
    'Ada status yang berubah sejak daftar ini diperiksa. Tidak ada yang ditulis. Lihat hasil yang baru, lalu catat lagi.',
  list_applied: 'Daftar ini sudah dicatat. Lihat hasilnya di setiap berkas.',
  signed_receipt_missing: 'Tanda terima belum ditandatangani. Minta penerima menandatangani lebih dulu.',
  signature_unreadable:
    'Tanda tangan itu tidak terbaca. Tekan Ulangi, lalu minta penerima menandatangani lagi.',
  mandate_missing:
    'Surat kuasa (F-1.07) belum ada fotonya. Foto suratnya, atau centang bahwa surat itu disimpan di kertas dan isi tempatnya.',
  receiver_is_applicant: 'Tulis nama orang yang mengambil kartu, bukan nama pemohon.',
  receiver_unproven:
    'Kode itu bukan kode berkas ini. Kartu belum diserahkan. Periksa kode di bukti kirim penerima, lalu pindai atau ketik lagi.',
  nothing_handed_over: 'Pada hari itu tidak ada KTP-el yang diserahkan. Pilih tanggal lain.',
  handover_settled:
    'Penyerahan hanya bisa dibatalkan dalam 10 menit. Bila ada kekeliruan, catat sebagai keluhan dan hubungi penerimanya.',
  recording_not_needed:
    'Satu orang direkam sekali seumur hidup, untuk KTP-el pertamanya. Perekaman kedua membuat data ganda, dan kartunya tidak bisa dicetak. Lanjutkan tanpa merekam.',
  recorded_already: 'Orang ini sudah direkam. Lanjutkan pemeriksaannya tanpa janji.',
  appointment_open:
    'Orang ini sudah punya janji perekaman. Muat ulang halaman ini, lalu pindahkan janji itu.',
  appointment_changed: 'Janji ini baru saja diubah petugas lain. Muat ulang halaman ini.',
  appointment_not_over: 'Jam janji itu belum habis. Tunggu sampai habis, atau pindahkan janjinya.',
  places_changed:
    'Jumlah tempat baru saja diubah orang lain. Muat ulang halaman ini, lalu ubah lagi bila perlu.',
  no_free_hour:
    'Tidak ada jam kosong dalam 90 hari ke depan. Mintalah admin menambah tempat per jam, lalu coba lagi.',
  hour_stands: 'Jam itu tidak terkena gangguan lagi, jadi janjinya tetap. Muat ulang halaman ini.',
  slot_passed: 'Jam itu sudah lewat. Pilih jam lain.',
  slot_closed: 'Kantor tutup pada hari atau jam itu. Pilih jam lain.',
  slot_disrupted: 'Gangguan di kantor mungkin belum selesai pada jam itu. Pilih jam lain.',
  slot_full: 'Jam itu sudah penuh. Pilih jam lain.',
  no_card_blank:
    'Blangko KTP-el habis, jadi pencetakan ini belum tercatat. Mintalah blangko ke kabupaten, lalu catat penerimaannya di Persediaan.',
  no_ribbon:
    'Ribbon habis, jadi pencetakan ini belum tercatat. Mintalah ribbon ke kabupaten, lalu catat penerimaannya di Persediaan.',
  no_film:
    'Film habis, jadi pencetakan ini belum tercatat. Mintalah film ke kabupaten, lalu catat penerimaannya di Persediaan.',
  not_reprintable:
    'Cetak ulang hanya untuk kartu yang sudah tercetak dan belum diserahkan. Muat ulang halaman ini untuk melihat di mana berkasnya.',
  supply_short:
    'Sisa di buku tidak sebanyak itu. Periksa jumlahnya, atau catat dulu kiriman yang baru datang.',
  supply_not_kept: 'Persediaan itu belum pernah dicatat di kantor ini. Catat dulu penerimaannya.',
  old_card_unaccounted:
    'KTP-el lama belum dicatat. Terima kartunya dan isi tempatnya, atau tulis mengapa tidak ada.',
  original_changed:
    'Dokumen asli ini baru saja dicatat petugas lain. Muat ulang halaman ini, lalu ulangi bila masih perlu.',
  original_not_kept: 'Layanan ini tidak menerima dokumen asli itu. Periksa lagi berkasnya.',
  original_withdrawn:
    'Kartu baru sudah diserahkan, jadi KTP-el lama tidak dikembalikan. Simpan kartunya, atau mintalah Kepala Seksi memusnahkannya.',
  original_in_use:
    'Sebagian berkasnya belum selesai, jadi tidak ada yang dimusnahkan. Pilih dokumen yang berkasnya sudah selesai.',
  witness_unfit: 'Saksi itu tidak dapat dipakai. Pilih petugas lain dari kantor ini.',
  count_open:
    'Masih ada hitungan yang menunggu orang kedua. Mintalah orang kedua memutuskannya, lalu hitung lagi.',
  count_incomplete:
    'Masih ada persediaan yang belum dihitung. Isi semua hasil hitungan, dengan 0 bila habis.',
  count_unexplained:
    'Hasil hitungan berbeda dari buku. Hitung sekali lagi; bila tetap berbeda, tulis sebabnya.',
  own_count: 'Anda sendiri yang menghitung. Mintalah orang kedua memutuskannya dengan akunnya sendiri.',
  count_settled: 'Hitungan ini sudah diputuskan. Muat ulang halaman ini untuk melihat hasilnya.',
  count_outdated:
    'Sejak dihitung, persediaan sudah terpakai lebih dari hasilnya. Tidak ada yang dibetulkan; mintalah hitungan baru.',
  file_empty: 'Berkas itu kosong. Pilih foto atau PDF lain.',
  file_too_large: 'Berkas itu lebih dari 10 MB. Pilih foto yang lebih kecil, atau foto ulang.',
  file_type_unknown: 'Berkas itu bukan foto atau PDF yang bisa kami baca. Kirim foto atau PDF.',
  file_unreadable: 'Foto itu rusak atau terpotong. Foto ulang, lalu kirim lagi.',
  picture_too_large:
    'Ukuran foto itu terlalu besar untuk kami buka. Foto ulang dengan ukuran biasa, lalu kirim lagi.',
  pdf_unreadable: 'PDF itu rusak atau terpotong. Kirim PDF yang utuh, atau foto berkasnya.',
  pdf_locked: 'PDF itu terkunci kata sandi. Kirim PDF tanpa kata sandi, atau foto berkasnya.',
  pdf_too_long: 'PDF itu lebih dari 20 halaman. Kirim halaman yang diminta saja, atau foto berkasnya.',
  storage_full:
    'Tempat simpan kami sedang penuh, dan yang sudah terkirim tetap tersimpan. Coba lagi nanti, atau bawa berkasnya ke loket.',
  file_incomplete: 'Kiriman terputus sebelum selesai. Coba kirim lagi.',
  too_many_files: 'Sudah ada 5 lembar untuk berkas ini. Hapus satu lembar dulu bila ingin mengganti.',
  file_missing: 'Belum ada berkas yang dipilih. Pilih foto atau PDF lebih dulu.',
  paper_judged:
    'Berkas ini sudah selesai diperiksa. Tekan lagi putusannya untuk membatalkan, lalu tambah lembarnya.',
  scanner_unknown: 'QR ini tidak kami kenal. Tekan "Hubungkan HP" di meja, lalu pindai QR yang baru.',
  scanner_expired: 'Waktu sambungan HP ini sudah habis. Tekan "Hubungkan HP" di meja untuk menyambung lagi.',
  scanner_taken: 'QR ini sudah dipakai HP lain. Tekan "Hubungkan HP" di meja untuk QR yang baru.',
  scanner_over:
    'Sambungan HP ini sudah diputus, atau berkasnya sudah berpindah. Buka berkasnya di meja untuk melanjutkan.',
  trouble: 'Maaf, ada gangguan di sistem kami. Yang sudah terkirim tetap tersimpan. Coba kirim sekali lagi.',
  too_many_at_once: 'Sekali kirim paling banyak 4 lembar. Kirim lembar lainnya sesudah ini.',
  too_many_attempts: `${TOO_MANY} Coba lagi beberapa menit lagi.`,
  wrong_credentials: 'Surel atau kata sandi tidak cocok. Periksa lagi keduanya.',
  foreign_origin:
    'Permintaan ini tidak datang dari halaman kami. Buka lagi halamannya, lalu coba sekali lagi.',
  signed_out: 'Anda sudah keluar. Masuk lagi untuk melanjutkan.',
  tracking_unknown:
    'Kami tidak menemukan berkas dengan nomor dan kode itu. Periksa lagi angkanya, atau tanyakan ke loket.',
  draft_expired: 'Isian ini sudah kami hapus: lewat 7 hari, atau dihapus dari HP. Silakan mulai lagi.',
  sent_already: 'Berkas ini sudah Anda kirim. Lihat bukti kirimnya untuk kode dan kabar.',
  draft_changed:
    'Isian ini baru saja diubah di tab lain. Buka lagi halamannya, lihat isian yang baru, lalu ubah bila perlu.',
  applicant_missing: 'Data diri belum diisi. Isi data diri lebih dulu, lalu kirim.',
  family_full: 'Satu keluarga paling banyak 8 permohonan. Kirim dulu yang ini, lalu mulai yang baru.',
  no_family_card: 'Belum ada foto KK dari anggota keluarga yang lain. Kirim fotonya di sini.',
  village_missing: 'Desa Anda belum dicatat. Mintalah admin kantor mencatatnya lebih dulu.',
  message_withdrawn:
    'Kabar ini sudah dibatalkan karena keadaannya berubah. Muat ulang halaman berkasnya, lalu kirim kabar yang baru.',
  message_code_wrong: 'Kode itu tidak cocok. Periksa lagi 6 angka di pesan kami.',
  message_code_expired: 'Kode itu sudah lewat 15 menit. Kami sudah mengirim kode baru. Isi kode baru itu.',
  message_code_spent: 'Kode ini sudah dipakai atau terlalu sering dicoba. Minta kode baru.',
  message_code_day: 'Hari ini sudah terlalu banyak kode diminta. Coba lagi besok, atau telepon kami.',
  message_code_recent: 'Kode baru saja kami kirim. Tunggu 1 menit, lalu minta lagi.',
  too_late_to_cancel: 'Permohonan ini tidak bisa dibatalkan lagi. Tanyakan ke loket bila masih perlu.',
  complaint_closed: 'Keluhan ini sudah dijawab. Muat ulang halaman ini untuk melihat jawabannya.',
  complaint_draft_gone:
    'Isian keluhan ini tidak ada lagi: sudah dikirim, dihapus, atau lewat 2 hari. Bila belum dikirim, tulis lagi.',
  not_a_photo: 'Berkas itu bukan foto yang bisa kami baca. Pilih foto lain.',
  too_many_photos: 'Paling banyak 3 foto untuk satu keluhan. Hapus satu foto dulu bila ingin mengganti.',
  disruption_open:
    'Gangguan dengan sebab itu sudah diumumkan dan belum selesai. Nyatakan selesai dulu bila perlu diganti.',
  disruption_ahead:
    'Waktu mulai itu belum tiba. Umumkan saat gangguan terjadi; untuk yang direncanakan, pilih "Loket tutup".',
  hold_released:
    'Sebagian berkas itu tidak tertahan lagi: gangguannya selesai atau berkasnya sudah berjalan. Tidak ada surat yang dibuat. Muat ulang halaman ini.',
  slip_printed:
    'Sebagian surat itu baru saja dibuat petugas lain. Tidak ada surat baru yang dibuat. Muat ulang halaman ini, lalu cetak yang belum.',
  disruption_ended: 'Gangguan ini sudah dinyatakan selesai. Muat ulang halaman ini.',
  paper_form_unknown:
    'Nomor itu tidak pernah kami cetak, atau salah ketik. Periksa lagi nomor yang tercetak di kertasnya.',
  paper_form_elsewhere: 'Kertas itu dari kantor lain. Tanyakan kepada kantor yang mencetaknya.',
  paper_form_used: 'Nomor itu sudah dipakai untuk permohonan lain. Periksa lagi nomornya.',
  paper_form_spoiled: 'Nomor itu sudah dicatat tidak terpakai. Periksa lagi nomornya.',
  paper_form_kind:
    'Nomor itu untuk kertas jenis lain. Periksa huruf pertamanya: F formulir permohonan, S surat pengambilan.',
  received_impossible: 'Waktu itu belum benar. Isi waktu sesudah kertasnya dicetak dan sebelum sekarang.',
  moment_passed: 'Waktu itu sudah lewat. Pilih waktu yang akan datang.',
  village_elsewhere: 'Desa itu di luar kecamatan kami. Pilih desa yang ada di daftar.',
  visit_changed:
    'Permintaan ini baru saja diubah orang lain. Lihat keadaannya yang baru, lalu ulangi bila masih perlu.',
  nobody_waiting: 'Tidak ada yang menunggu. Tunggu sebentar; yang baru datang akan muncul di sini.',
  counter_unknown: 'Loket itu tidak ada di kantor ini. Pilih loket yang ada di daftar.',
  scan_unreadable: 'Kode itu tidak kami kenal. Pindai QR di bukti kirim, atau ketik 8 huruf kode berkasnya.',
  several_found: 'Ada beberapa permohonan dengan nomor HP itu. Ketik kode berkasnya.',
  display_unknown: 'Layar ini tidak tersambung. Mintalah kode layar yang baru kepada petugas.',
  help_answered: 'Petugas lain sudah menjawab panggilan itu. Muat ulang halaman ini.',
  queue_changed:
    'Antrean ini baru saja diubah petugas lain. Lihat keadaannya yang baru, lalu ulangi bila masih perlu.',
  office_exists:
    'Kantor dengan kode itu sudah dibuka di portal ini. Tidak ada yang diubah; periksa lagi kodenya.',
  email_taken: 'Salah satu surel itu sudah dipakai petugas lain. Tidak ada yang diubah; pakailah surel lain.',
  service_closed: 'Layanan ini belum dibuka. Pilih layanan lain, atau tanyakan ke loket.',
  standard_backdated:
    'Tanggal mulai berlaku sudah lewat. Pilih hari ini atau sesudahnya, supaya permohonan lama tidak berubah.',
  survey_used: 'Penilaian untuk layanan ini sudah kami terima. Terima kasih. Anda tidak perlu mengisi lagi.',
} as const

export type RefusalReason = keyof typeof refusals

/** Every reason, for those who must read one back from an address. */
export const REFUSAL_REASONS = Object.keys(refusals) as RefusalReason[]

/** What another person did while someone was looking at something older: who, what, and when. */
export type Met = { who: string; what: string; at: Date }

/** An expected "no". Recognise it with `isRefusal`: the bundler may load the class twice. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  constructor(
    readonly reason: RefusalReason,
    /** When it no longer holds, where that is known. */
    readonly until?: Date,
    /** What someone else did meanwhile, where that is why. */
    readonly met?: Met,
    /** What is still free, where a slot that was asked for is not. */
    readonly free?: readonly Date[],
  ) {
    super(refusals[reason])
  }
}

const clock = new Intl.DateTimeFormat('id-ID', {
  timeZone: 'Asia/Jakarta',
  hour: '2-digit',
  minute: '2-digit',
})

/** What the person reads; too many attempts name the time in Lumajang from which they may try again: "Coba lagi pukul 10.15."; a slot that cannot be had names the next ones that can. */
export function sentenceOf({ reason, until, free }: Pick<Refusal, 'reason' | 'until' | 'free'>): string {
  if (reason === 'too_many_attempts' && until)
    return `${TOO_MANY} Coba lagi pukul ${clock.format(until).replace(':', '.')}.`
  return free?.length ? `${refusals[reason]} Yang masih kosong: ${slotsInWords(free)}.` : refusals[reason]
}

/** The reason behind a sentence of `sentenceOf`; undefined for what none of us said. */
export const reasonBehind = (sentence: string): RefusalReason | undefined =>
  sentence.startsWith(TOO_MANY)
    ? 'too_many_attempts'
    : REFUSAL_REASONS.find(reason => refusals[reason] === sentence)

/** Whether something thrown is an expected "no". */
export const isRefusal = (thrown: unknown): thrown is Refusal =>
  thrown instanceof Error && thrown.name === 'Refusal'

/** Why something was refused; throws on what is no refusal. */
export function reasonOf(thrown: unknown): RefusalReason {
  if (isRefusal(thrown)) return thrown.reason
  throw thrown
}
