import type { Office } from '@/components/layout/office'
import { Prose } from '@/components/ui/prose'
import { SummaryList } from '@/components/ui/summary-list'
import { formatDate } from '@/lib/format/date'
import { routes } from '@/lib/routes'
import type { Standard } from './standard'

/** The six published components of the service standard (PermenPANRB 15/2014), as the office's text reads once mended. */
export function PublishedStandard({ office, standard }: { office: Office; standard: Standard }) {
  return (
    <Prose>
      <SummaryList
        rows={[
          { label: 'Nomor SK', value: standard.decreeNumber || 'Nomor SK menyusul' },
          { label: 'Berlaku sejak', value: formatDate(new Date(standard.effectiveOn)) },
          { label: 'Penyelenggara', value: `Kecamatan ${office.name}, ${office.regency}` },
        ]}
      />
      <h2 id="persyaratan">1. Persyaratan</h2>
      <Requirements />
      <h2 id="prosedur">2. Sistem, mekanisme, dan prosedur</h2>
      <Procedure />
      <h2 id="waktu">3. Waktu penyelesaian</h2>
      <CompletionTime minutes={standard.targetMinutes} />
      <h2 id="biaya">4. Biaya atau tarif</h2>
      <p>
        <b>{standard.fee}.</b>
      </p>
      <h2 id="produk">5. Produk pelayanan</h2>
      <p>{standard.product}.</p>
      <h2 id="pengaduan">6. Pengaduan layanan</h2>
      <ul>
        <li>Kuesioner SKM (Survei Kepuasan Masyarakat)</li>
        <li>
          Telepon <span className="angka whitespace-nowrap">{office.phone}</span>
        </li>
        <li>Kotak saran di kantor kecamatan</li>
        <li>
          <a href={routes.writeComplaint()} className="-my-2.5 inline-block py-2.5">
            Tulis pengaduan di sini
          </a>
        </li>
      </ul>
    </Prose>
  )
}

function Requirements() {
  return (
    <>
      <h3>KTP-el baru</h3>
      <ul>
        <li>Telah berusia 17 (tujuh belas) tahun, sudah kawin, atau pernah kawin</li>
        <li>Fotokopi Kartu Keluarga (KK)</li>
      </ul>
      <h3>KTP-el karena pindah datang (perubahan)</h3>
      <ul>
        <li>Surat keterangan pindah dari daerah asal</li>
        <li>Kartu Keluarga (KK)</li>
      </ul>
      <h3>KTP-el hilang dan rusak</h3>
      <ul>
        <li>Surat keterangan hilang dari kepolisian, untuk KTP-el yang hilang</li>
        <li>KTP-el yang rusak, untuk KTP-el yang rusak</li>
        <li>Kartu Keluarga (KK)</li>
      </ul>
    </>
  )
}

function Procedure() {
  return (
    <ol>
      <li>Pemohon menyerahkan berkas lengkap.</li>
      <li>Petugas loket menerima dan memeriksa kelengkapan berkas permohonan.</li>
      <li>
        Kepala Seksi Pelayanan menerima berkas yang lengkap untuk divalidasi. Berkas diteruskan ke Operator
        SIAK di kecamatan.
      </li>
      <li>
        Operator SIAK di kecamatan memasukkan data ke basis data dan memindahkan data persyaratan. Data
        diteruskan ke Verifikator SIAK di kabupaten melalui sistem.
      </li>
      <li>
        Verifikator SIAK di Lumajang melanjutkan proses sampai KTP-el teregistrasi. KTP-el bertanda tangan
        elektronik (TTE) dari OPD teknis yang menangani administrasi kependudukan.
      </li>
      <li>Verifikator di kabupaten mengirim data KTP-el ke Operator SIAK di kecamatan untuk dicetak.</li>
      <li>Operator SIAK di kecamatan mencetak KTP-el dan memberikannya ke petugas loket.</li>
      <li>Pemohon menandatangani bukti penerimaan dari petugas loket, lalu menerima KTP-el.</li>
    </ol>
  )
}

function CompletionTime({ minutes }: { minutes: number }) {
  return (
    <>
      <p>
        <b>{minutes} menit.</b>
      </p>
      <p>
        Pemohon memberikan berkas kepada petugas dan mengisi buku tamu. Setelah berkas sesuai dan data benar,
        petugas mengarahkan pemohon baru ke perekaman KTP-el.
      </p>
      <p>
        Untuk KTP-el perubahan, rusak, dan hilang, pemohon cukup menyerahkan berkas. Pemohon menunggu
        pencetakan sampai selesai.
      </p>
      <p>
        Bila sistem terganggu dan penyelesaian terlambat, petugas memberikan surat pengambilan. Petugas juga
        meminta nomor HP pemohon untuk memudahkan pelayanan.
      </p>
    </>
  )
}
