import type { Office } from '@/components/layout/office'
import { Prose } from '@/components/ui/prose'
import { Whole } from '@/components/ui/whole'
import { COMPLAINT_DRAFT_DAYS, PHOTO_YEARS } from '@/lib/domain/complaint-draft'
import { SEEN_MINUTES, SENT_DAYS } from '@/lib/domain/device-memory'
import { DRAFT_DAYS } from '@/lib/domain/draft'
import { routes } from '@/lib/routes'

/** What is kept about a citizen, why, how long, and their rights (UU 27/2022; basis: public task, art. 20). */
export function PrivacyNotice({ office }: { office: Office }) {
  return (
    <Prose>
      <h2 id="dasar">Mengapa kami boleh memakai data Anda</h2>
      <p>
        Kecamatan {office.name} menjalankan tugas pelayanan publik di bidang kependudukan. Tugas itu menjadi
        dasar kami memakai data Anda, sesuai Undang-Undang 27 Tahun 2022 tentang Pelindungan Data Pribadi.
      </p>
      <p>Kami tidak memakai data Anda untuk iklan. Kami tidak menjualnya.</p>
      <WhatIsKept />
      <Safeguards />
      <h2 id="lama">Berapa lama kami simpan</h2>
      <p>
        <Whole>
          Foto berkas kami simpan selama perlu untuk melayani Anda. Usulan kami paling lama 90 hari setelah
          KTP-el diterima. Jangka ini menunggu penetapan jadwal arsip.
        </Whole>
      </p>
      <p>Catatan permohonan dan bukti penerimaan menjadi arsip kantor.</p>
      <Rights office={office} />
    </Prose>
  )
}

function WhatIsKept() {
  return (
    <>
      <h2 id="data">Data yang kami simpan</h2>
      <ul>
        <li>nama, NIK, nomor KK, desa atau kelurahan, dan nomor HP</li>
        <li>foto atau PDF berkas yang Anda kirim</li>
        <li>perjalanan berkas: siapa mengerjakan apa dan kapan</li>
        <li>
          <Whole>nama dan tanda tangan penerima KTP-el</Whole>
        </li>
        <li>
          penilaian: harinya, layanannya, cara mengisinya, jawabannya, saran, dan kelompok yang mau Anda
          sebutkan; tanpa nama Anda
        </li>
        <li>
          keluhan, dengan tanggal, tempat, dan foto bila Anda memberinya, dan nama serta nomor HP Anda bila
          Anda menuliskannya
        </li>
        <li>
          permintaan jemput bola: nama, nomor HP, desa, alamat dan patokan, sebabnya, hari yang baik, dan yang
          perlu kami ketahui
        </li>
      </ul>
      <p>
        Kami tidak meminta swafoto, surat RT/RW, atau akun. Sidik jari dan iris mata tidak tersimpan di
        layanan ini.
      </p>
    </>
  )
}

function Safeguards() {
  return (
    <>
      <h2 id="siapa">Siapa yang melihat</h2>
      <p>
        Hanya petugas yang mengerjakan berkas Anda, di kecamatan dan di dinas kependudukan kabupaten. Setiap
        kali berkas dibuka, kami mencatat siapa yang membukanya.
      </p>
      <p>
        Nama, NIK, nomor KK, nomor HP, alamat, sebab jemput bola, keluhan, dan semua foto disimpan tersandi.
        Berkas tidak kami titipkan ke layanan di luar negeri.
      </p>
      <p>
        Foto keluhan kami gambar ulang. Catatan kamera di dalamnya tidak kami simpan. Fotonya kami hapus{' '}
        {PHOTO_YEARS} tahun sesudah keluhan dijawab. Keluhan yang belum dikirim kami hapus sesudah{' '}
        {COMPLAINT_DRAFT_DAYS} hari.
      </p>
      <h2 id="hp">Di HP Anda</h2>
      <p>
        HP Anda menyimpan tanda kecil (cookie) agar kami mengenali isian dan kiriman Anda. Isian diingat{' '}
        {DRAFT_DAYS} hari, kiriman {SENT_DAYS} hari. Berkas yang Anda buka dengan nomor dan kode diingat{' '}
        {SEEN_MINUTES} menit. Ketikan yang belum disimpan dan foto yang belum sampai menunggu di HP ini,
        paling lama {DRAFT_DAYS} hari. Di HP pinjaman, tekan &quot;Hapus dari HP ini&quot;. Kami tidak melacak
        Anda di situs lain. Tidak ada iklan dan tidak ada layanan pihak lain di halaman ini.
      </p>
    </>
  )
}

function Rights({ office }: { office: Office }) {
  return (
    <>
      <h2 id="hak">Hak Anda</h2>
      <ul>
        <li>mengetahui data apa yang kami simpan tentang Anda</li>
        <li>meminta data yang salah diperbaiki</li>
        <li>meminta data yang tidak perlu lagi dihapus</li>
        <li>meminta penggunaan data dibatasi</li>
        <li>mengajukan keberatan dan keluhan</li>
      </ul>
      <p>Perbaikan data kami kerjakan paling lambat 3 × 24 jam setelah permintaan Anda kami terima.</p>
      <p>
        Datang ke loket membawa KK, atau telepon{' '}
        <span className="angka whitespace-nowrap">{office.phone}</span>. Anda juga bisa{' '}
        <a href={routes.writeComplaint()}>menulis keluhan</a>.
      </p>
      <p>Bila data Anda bocor, kami memberi tahu Anda secara tertulis paling lambat 3 × 24 jam.</p>
    </>
  )
}
