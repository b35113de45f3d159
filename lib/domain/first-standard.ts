import type { StandardContent } from './standard-content'

const familyCard = { type: 'family_card', words: 'Kartu Keluarga (KK)', form: 'original' } as const

/**
 * The standard as the office published it, its numbering and spelling mended and nothing else: 1, 4 and 7 of its requirements
 * are headings. The proof of a marriage is how "sudah kawin atau pernah kawin" is shown. It has been in force and
 * never changes; what is new goes into a new version.
 */
export const firstStandard: StandardContent = {
  title: 'Fasilitasi dan koordinasi pelayanan administrasi kependudukan tuntas di kecamatan',
  legalBasis: [],
  requirements: {
    new: {
      conditions: ['Telah berusia 17 (tujuh belas) tahun, sudah kawin, atau pernah kawin'],
      papers: [
        { ...familyCard, words: 'Fotokopi Kartu Keluarga (KK)', form: 'copy' },
        {
          type: 'marriage_proof',
          words: 'Bukti kawin, bila belum berusia 17 tahun',
          form: 'original',
          onlyFor: 'married',
        },
      ],
    },
    transfer_in: {
      conditions: [],
      papers: [
        {
          type: 'relocation_certificate',
          words: 'Surat keterangan pindah dari daerah asal',
          form: 'original',
        },
        familyCard,
      ],
    },
    lost: {
      conditions: [],
      papers: [
        { type: 'police_loss_report', words: 'Surat keterangan hilang dari kepolisian', form: 'original' },
        familyCard,
      ],
    },
    damaged: {
      conditions: [],
      papers: [{ type: 'damaged_card', words: 'KTP-el yang rusak', form: 'surrender' }, familyCard],
    },
  },
  procedure: [
    'Pemohon menyerahkan berkas lengkap.',
    'Petugas loket menerima dan memeriksa kelengkapan berkas permohonan.',
    'Berkas yang sudah lengkap diterima Kepala Seksi Pelayanan untuk dilakukan validasi. Berkas diteruskan ke petugas Operator SIAK di kecamatan.',
    'Berkas yang sudah divalidasi Kepala Seksi dimasukkan datanya ke dalam basis data oleh Operator SIAK di kecamatan. Data persyaratan dipindahkan untuk diteruskan ke petugas Verifikator SIAK di kabupaten melalui sistem.',
    'Petugas Verifikator SIAK di Lumajang melakukan proses lanjutan sampai KTP-el teregistrasi. KTP-el bertanda tangan elektronik (TTE) dari OPD teknis yang menangani urusan pemerintahan di bidang administrasi kependudukan.',
    'Data KTP-el yang teregistrasi dan bertanda tangan elektronik dikirimkan oleh Verifikator di Kabupaten Lumajang. Operator SIAK di kecamatan menerimanya untuk proses cetak.',
    'KTP-el dicetak oleh Operator SIAK di kecamatan untuk diberikan ke petugas loket.',
    'Pemohon menerima KTP-el setelah menandatangani bukti penerimaan dari petugas loket.',
  ],
  timeNotes: [
    'Pemohon memberikan berkas kepada petugas dan mengisi buku tamu. Setelah berkas sesuai dan data valid, petugas mengarahkan pemohon KTP-el baru ke proses perekaman.',
    'Untuk KTP-el perubahan, rusak, dan hilang, pemohon cukup menyerahkan berkas sesuai persyaratan. Pemohon menunggu pencetakan KTP-el sampai selesai.',
    'Jika gangguan sistem menyebabkan keterlambatan, petugas memberikan surat pengambilan. Petugas meminta nomor HP pemohon untuk kemudahan pelayanan.',
  ],
  complaintChannels: ['questionnaire', 'telephone', 'suggestion_box'],
}
