import { Whole } from '@/components/ui/whole'
import { routes } from '@/lib/routes'
/** Help for those who have not sent anything yet. Belongs inside Prose. */
export function HelpBefore() {
  return (
    <>
      <h2 id="belum-tahu">Belum tahu harus mulai dari mana</h2>
      <p>
        <Whole>
          Telepon kami di nomor di atas, atau datang saja ke loket. Bawa KK, dan KTP-el bila ada. Petugas
          mencarikan layanan yang cocok. Anda tidak perlu mengisi apa pun dulu.
        </Whole>
      </p>
      <p>
        Mau mencoba sendiri? <a href={routes.check()}>Jawab tiga pertanyaan singkat</a>, lalu lihat apa yang
        perlu dibawa.
      </p>
      <h2 id="mengirim">Mengirim berkas dari rumah</h2>
      <ol>
        <li>
          <a href={routes.services()}>Pilih layanan</a> yang Anda perlukan.
        </li>
        <li>Isi nomor HP, nama, NIK, nomor KK, dan desa.</li>
        <li>Foto berkasnya. Yang tidak bisa difoto, pilih “Saya bawa ke loket saja”.</li>
        <li>Periksa kembali, lalu kirim. Simpan kode berkas Anda.</li>
      </ol>
      <h2 id="foto">Supaya foto terbaca</h2>
      <ul>
        <li>Letakkan kertas di meja yang terang, tanpa lampu kilat.</li>
        <li>Foto dari atas sampai empat sudutnya terlihat.</li>
        <li>Periksa apakah nama dan nomor bisa dibaca.</li>
        <li>Foto atau PDF boleh sampai 10 MB.</li>
      </ul>
      <h2 id="tanpa-internet">Tidak punya HP atau internet</h2>
      <p>
        Datang langsung ke loket membawa berkas. Petugas mengisikan datanya. Anda bisa memakai nomor HP
        keluarga untuk menerima kabar.
      </p>
      <h2 id="antrean">Antrean loket</h2>
      <p>
        <a href={routes.queue()}>Lihat antrean</a> sebelum berangkat. Anda tahu berapa orang yang menunggu.
      </p>
      <h2 id="jemput-bola">Tidak bisa datang ke kantor</h2>
      <p>
        Lanjut usia, sakit, atau penyandang disabilitas?{' '}
        <a href={routes.requestHomeVisit()}>Minta jemput bola</a>, atau telepon kami. Harinya kami atur
        bersama. Petugas datang ke rumah dan tidak dipungut biaya.
      </p>
      <h2 id="biaya">Biaya</h2>
      <p>
        <Whole>Semua layanan KTP-el tidak dipungut biaya. Bila ada yang meminta uang,</Whole>{' '}
        <a href={routes.writeComplaint()}>laporkan kepada kami</a>. Anda boleh tidak menyebut nama.
      </p>
    </>
  )
}

/** Help for those who wait, collect, or want to say something. Belongs inside Prose. */
export function HelpAfter({ takesCodes }: { takesCodes: boolean }) {
  return (
    <>
      <h2 id="status">Melihat status berkas</h2>
      <p>
        Buka <a href={routes.status()}>Lihat status</a>. Isi nomor HP dan 4 huruf/angka akhir kode berkas.
      </p>
      <h2 id="kode-hilang">Kode berkas hilang</h2>
      <p>
        Buka <a href={routes.status()}>Lihat status</a> di HP yang Anda pakai mengirim. HP itu mengingat
        kiriman Anda.
      </p>
      <p>
        {takesCodes ? (
          <>
            Di HP lain, tekan <a href={routes.messageCode()}>Kirim kode ke HP saya</a>.{' '}
          </>
        ) : null}
        Bila tidak bisa, telepon atau datang ke loket membawa KK.
      </p>
      <h2 id="dilengkapi">Kami meminta Anda melengkapi berkas</h2>
      <p>
        Kami sebutkan berkas mana yang kurang dan sebabnya. Kirim ulang yang itu saja. Anda tidak mengulang
        dari awal.
      </p>
      <h2 id="mengambil">Mengambil KTP-el</h2>
      <p>
        Datang setelah statusnya “Siap diambil”. Bawa KK asli dan kode berkas. Anda menandatangani bukti
        penerimaan.
      </p>
      <p>
        Boleh diwakilkan. Wakil Anda membawa surat kuasa (formulir F-1.07, minta di loket), KK asli, dan kode
        berkas.
      </p>
      <h2 id="penilaian">Memberi penilaian</h2>
      <p>
        <Whole>
          Setelah KTP-el Anda terima, kami memberi tautan penilaian. Isinya sembilan pertanyaan singkat. Nama
          Anda tidak kami tampilkan bersama penilaian.
        </Whole>
      </p>
      <h2 id="keluhan">Menyampaikan keluhan</h2>
      <p>
        <a href={routes.writeComplaint()}>Tulis keluhan di sini</a>, telepon kami, atau isi kotak saran di
        kantor. Anda juga bisa melapor lewat SP4N-LAPOR! di lapor.go.id.
      </p>
      <p>Bila jawaban kami belum memuaskan, Anda berhak melapor ke Ombudsman Republik Indonesia.</p>
    </>
  )
}
