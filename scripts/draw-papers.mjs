import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import sharp from 'sharp'

/** Draws the sample papers of the demonstration, and what two complaints show, as phone photos: seed/papers/*.jpg, seed/complaint-photos/*.jpg. Nobody's real data; every sheet says CONTOH. Run it when a paper should look different. */
const siti = {
  nama: 'SITI AMINAH',
  nik: '3508104107920004',
  kk: '3508101107920001',
  lahir: '01-07-1992',
  kelamin: 'PEREMPUAN',
  desa: 'CITRODIWANGSAN',
  kepala: 'AHMAD FAUZI',
}
const sulastri = {
  nama: 'SULASTRI',
  nik: '3508104505680001',
  kk: '3508101505680001',
  lahir: '05-05-1968',
  kelamin: 'PEREMPUAN',
  desa: 'ROGOTRUNAN',
  kepala: 'SUYITNO',
}
const budi = {
  nama: 'BUDI SANTOSO',
  nik: '3573011406880005',
  kk: '3508101406880001',
  lahir: '14-06-1988',
  kelamin: 'LAKI-LAKI',
  desa: 'TOMPOKERSAN',
  kepala: 'BUDI SANTOSO',
}
const rizky = {
  nama: 'RIZKY RAMADHAN',
  nik: '3508102510080008',
  kk: '3508102510080001',
  lahir: '25-10-2008',
  kelamin: 'LAKI-LAKI',
  desa: 'JOGOYUDAN',
  kepala: 'HERI SUSANTO',
}

const papers = {
  'family_card-siti': [familyCard(siti), 1400, 1000],
  'family_card-sulastri': [familyCard(sulastri), 1400, 1000],
  'family_card-budi': [familyCard(budi), 1400, 1000],
  'family_card-rizky': [familyCard(rizky), 1400, 1000],
  'police_loss_report-siti': [
    letter({
      head: 'KEPOLISIAN RESOR CONTOH<br>SEKTOR CONTOH',
      title: 'SURAT KETERANGAN KEHILANGAN',
      number: 'SKTLK/0000/XI/2026/SPKT',
      person: siti,
      says: 'Pada hari Kamis tanggal 19 November 2026 telah melaporkan kehilangan satu buah <b>Kartu Tanda Penduduk Elektronik (KTP-el)</b> di sekitar Pasar Baru Lumajang pada hari Rabu tanggal 18 November 2026 sekira pukul 10.00 WIB.',
      close: 'Demikian surat keterangan ini dibuat untuk mengurus penggantian surat yang hilang.',
      signs: 'a.n. KEPALA SPKT<br>Lumajang, 19 November 2026',
    }),
    1000,
    1350,
  ],
  'relocation_certificate-budi': [
    letter({
      head: 'PEMERINTAH KOTA CONTOH<br>DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL',
      title: 'SURAT KETERANGAN PINDAH WNI',
      number: 'SKPWNI/3573/09112026/0000',
      person: budi,
      says: 'Pindah dari Kelurahan Contoh, Kota Contoh, ke Kelurahan Tompokersan, Kecamatan Lumajang, Kabupaten Lumajang. Alasan pindah: pekerjaan. Jenis kepindahan: kepala keluarga dan seluruh anggota keluarga.',
      close: 'Surat keterangan ini berlaku untuk penerbitan dokumen kependudukan di daerah tujuan.',
      signs: 'KEPALA DINAS<br>9 November 2026',
    }),
    1000,
    1350,
  ],
  'damaged_card-sulastri': [card(sulastri), 1200, 850],
  'marriage_proof-rizky': [marriageBook(), 1200, 900],
  'mandate-suparman': [mandate(), 1000, 1350],
}

const complaintPhotos = { ticket: [ticket(), 900, 1150], flyer: [flyer(), 1000, 1200] }

function familyCard({ nama, nik, kk, lahir, kelamin, desa, kepala }) {
  const own = [nama, nik, kelamin, 'LUMAJANG', lahir, 'ISLAM', 'SLTA/SEDERAJAT']
  const head = [kepala, '3508100101650099', 'LAKI-LAKI', 'LUMAJANG', '01-01-1965', 'ISLAM', 'SLTP/SEDERAJAT']
  const rows = kepala === nama ? [own] : [head, own]
  const cells = [...rows, ...Array(6 - rows.length).fill(Array(7).fill('-'))]
  return `<div class="sheet" style="width:1180px;height:800px;padding:34px;font:15px Arial">
    <h1 style="font-size:38px;letter-spacing:4px">KARTU KELUARGA</h1><p class="c" style="font-size:21px">No. ${kk}</p>
    <div class="two"><table class="plain"><tr><td>Nama Kepala Keluarga<td>: ${kepala}<tr><td>Alamat<td>: JL. CONTOH NO. 1<tr><td>RT/RW<td>: 001/002<tr><td>Kode Pos<td>: 67300</table>
    <table class="plain"><tr><td>Desa/Kelurahan<td>: ${desa}<tr><td>Kecamatan<td>: LUMAJANG<tr><td>Kabupaten<td>: LUMAJANG<tr><td>Provinsi<td>: JAWA TIMUR</table></div>
    <table class="grid"><tr><th>No<th>Nama Lengkap<th>NIK<th>Jenis Kelamin<th>Tempat Lahir<th>Tanggal Lahir<th>Agama<th>Pendidikan</tr>
    ${cells.map((row, i) => `<tr><td>${i + 1}${row.map(cell => `<td>${cell}`).join('')}</tr>`).join('')}</table>
    <div class="two" style="margin-top:40px"><p>Dikeluarkan tanggal: 02-01-2020<br><br>KEPALA KELUARGA<br><br><br>${kepala}</p><p class="c">KEPALA DINAS KEPENDUDUKAN DAN<br>PENCATATAN SIPIL<br><br><br><b>PEJABAT CONTOH</b></p></div></div>`
}

function letter({ head, title, number, person, says, close, signs }) {
  return `<div class="sheet" style="width:800px;height:1120px;padding:64px;font:20px/1.55 'Liberation Serif',serif">
    <p class="c" style="border-bottom:4px double #222;padding-bottom:14px"><b>${head}</b></p>
    <h1 style="font-size:25px;text-decoration:underline;margin-top:34px">${title}</h1><p class="c">Nomor: ${number}</p>
    <p style="margin:26px 0 8px">Yang bertanda tangan di bawah ini menerangkan bahwa:</p>
    <table class="plain"><tr><td>Nama<td>: ${person.nama}<tr><td>NIK<td>: ${person.nik}<tr><td>Nomor KK<td>: ${person.kk}<tr><td>Tempat, tanggal lahir<td>: LUMAJANG, ${person.lahir}<tr><td>Jenis kelamin<td>: ${person.kelamin}<tr><td>Alamat<td>: JL. CONTOH NO. 1, ${person.desa}</table>
    <p style="margin-top:22px;text-align:justify">${says}</p><p style="margin-top:22px">${close}</p>
    <div style="margin:70px 0 0 400px;position:relative" class="c">${signs}<div class="stamp">CONTOH<br>BUKAN CAP ASLI</div><br><br><br><br><b>PETUGAS CONTOH</b></div></div>`
}

function mandate() {
  const person = (name, nik, birth, village) =>
    `<table class="plain"><tr><td>Nama<td>: ${name}<tr><td>NIK<td>: ${nik}<tr><td>Tempat, tanggal lahir<td>: LUMAJANG, ${birth}<tr><td>Alamat<td>: JL. CONTOH NO. 1, ${village}</table>`
  return `<div class="sheet" style="width:800px;height:1120px;padding:64px;font:20px/1.55 'Liberation Serif',serif">
    <p style="text-align:right"><b>F-1.07</b></p><h1 style="font-size:25px;margin-top:14px">SURAT KUASA DALAM PELAYANAN<br>ADMINISTRASI KEPENDUDUKAN</h1>
    <p style="margin:30px 0 8px">Yang bertanda tangan di bawah ini:</p>${person('SUPARMAN', '3508101103640010', '11-03-1964', 'DENOK')}
    <p style="margin:22px 0 8px">memberi kuasa kepada:</p>${person('YATINI', '3508104203920013', '02-03-1992', 'DENOK')}
    <p style="margin-top:22px;text-align:justify">untuk mengambil <b>KTP-el</b> di Kantor Kecamatan Lumajang, karena pemberi kuasa sedang sakit.</p><p style="margin-top:22px">Demikian surat kuasa ini dibuat untuk digunakan sebagaimana mestinya.</p>
    <div class="two c" style="margin-top:60px"><div>Penerima kuasa<p style="font:italic 40px 'Liberation Serif',serif;color:#1d3f9e;margin:30px 0">Yatini</p><b>YATINI</b></div><div>Pemberi kuasa<p style="font:italic 40px 'Liberation Serif',serif;color:#1d3f9e;margin:30px 0">Suparman</p><b>SUPARMAN</b></div></div></div>`
}

function card({ nama, nik, lahir, kelamin, desa }) {
  return `<div class="sheet" style="width:900px;height:568px;border-radius:34px;padding:34px;font:22px/1.45 Arial;background:linear-gradient(130deg,#a9cfe8,#d9ecf5 60%,#93bfdd);clip-path:polygon(0 0,100% 0,100% 62%,93% 66%,97% 74%,88% 79%,91% 100%,0 100%)">
    <p class="c"><b>PROVINSI JAWA TIMUR<br>KABUPATEN LUMAJANG</b></p><p style="font-size:30px;margin:8px 0"><b>NIK : ${nik}</b></p>
    <div class="two"><table class="plain" style="font-size:19px"><tr><td>Nama<td>: ${nama}<tr><td>Tempat/Tgl Lahir<td>: LUMAJANG, ${lahir}<tr><td>Jenis kelamin<td>: ${kelamin}<tr><td>Alamat<td>: JL. CONTOH NO. 1<tr><td>Kel/Desa<td>: ${desa}<tr><td>Kecamatan<td>: LUMAJANG<tr><td>Berlaku Hingga<td>: SEUMUR HIDUP</table>
    <div style="width:190px;height:240px;background:#c33;display:grid;place-items:end center"><div style="width:130px;height:170px;background:#e9c6a8;border-radius:65px 65px 20px 20px"></div></div></div>
    <div style="position:absolute;left:55%;top:-10%;width:5px;height:120%;background:#fffb;transform:rotate(14deg)"></div><div style="position:absolute;left:20%;top:-10%;width:3px;height:120%;background:#fff8;transform:rotate(-24deg)"></div></div>`
}

function marriageBook() {
  const half = inside => `<div style="flex:1;padding:40px;border-left:2px solid #9a8a60">${inside}</div>`
  return `<div class="sheet" style="width:1000px;height:680px;display:flex;background:#f6efd8;font:20px/1.7 'Liberation Serif',serif">
    ${half('<h1 style="font-size:26px">KUTIPAN AKTA NIKAH</h1><p class="c">Nomor: 0000/000/I/2026</p><p style="margin-top:20px">Pada hari Jumat, tanggal 9 Januari 2026, telah dilangsungkan akad nikah antara:</p><p style="margin-top:14px"><b>Suami:</b> RIZKY RAMADHAN<br>NIK 3508102510080008<br>Alamat: JOGOYUDAN, LUMAJANG</p>')}
    ${half('<p style="margin-top:60px"><b>Istri:</b> PUTRI CONTOH<br>NIK 3508104101080099<br>Alamat: DITOTRUNAN, LUMAJANG</p><p style="margin-top:20px">Wali nikah: AYAH CONTOH<br>Mas kawin: seperangkat alat salat</p><p class="c" style="margin-top:50px">Kepala KUA Contoh<br><br><b>PENGHULU CONTOH</b></p>')}</div>`
}

function ticket() {
  return `<div class="sheet c" style="width:520px;height:820px;padding:50px;font:26px/1.5 'Liberation Mono',monospace">
    <p>KECAMATAN LUMAJANG<br>ANTREAN LOKET 2</p><p style="font:bold 130px/1.5 Arial;white-space:nowrap">A-031</p><p>24-11-2026 08.02</p>
    <p style="border-top:2px dashed #777;margin-top:26px;padding-top:26px">Mohon menunggu<br>sampai dipanggil</p>
    <p style="margin-top:70px;font:italic 40px/1.3 'Liberation Serif',serif;color:#1d3f9e;transform:rotate(-5deg)">dipanggil 10.31</p></div>`
}

function flyer() {
  return `<div class="sheet c" style="width:740px;height:900px;padding:70px 50px;background:#f4e58a;font:bold 44px/1.5 Arial">
    <p style="font-size:76px;line-height:1.15">KTP-EL<br>CEPAT JADI</p><p style="margin-top:40px">TIDAK PERLU ANTRE</p><p style="font-size:92px;margin-top:30px;color:#a8201a">Rp50.000</p>
    <p style="margin-top:50px;font:italic 38px/1.4 'Liberation Serif',serif;color:#1d3f9e">cari Mas Contoh<br>di parkiran depan</p></div>`
}

const page_ = (body, turn) => `<style>
  *{box-sizing:border-box;margin:0} body{height:100vh;display:grid;place-items:center;overflow:hidden;background:radial-gradient(#8d6b4a,#5f4630 75%)}
  .sheet{position:relative;container-type:inline-size;overflow:hidden;background:#fbfaf4;color:#1c1c22;box-shadow:0 10px 40px #0009;transform:perspective(1600px) rotateX(4deg) rotateZ(${turn}deg)}
  .sheet::before{content:'CONTOH';position:absolute;inset:0;display:grid;place-items:center;font:bold 17cqw Arial;color:#c0392b30;transform:rotate(-24deg)}
  .sheet::after{content:'';position:absolute;inset:0;background:linear-gradient(115deg,#fff5 0,#fff0 35%,#0002 100%)}
  h1{text-align:center}.c{text-align:center}.two{display:flex;justify-content:space-between;gap:30px;margin-top:16px}
  table{border-collapse:collapse}.plain td{padding:1px 14px 1px 0;vertical-align:top}.grid{width:100%;margin-top:18px}.grid td,.grid th{border:1px solid #555;padding:5px 7px;text-align:left;font-size:14px}
  .stamp{position:absolute;left:-30px;top:46px;width:130px;height:130px;border:4px solid #3b4cc088;border-radius:50%;color:#3b4cc0aa;font:bold 14px/1.4 Arial;display:grid;place-content:center;transform:rotate(-14deg)}
</style>${body}`

const known = [process.env.CHROMIUM, '/usr/bin/chromium'].find(path => path && existsSync(path))
const browser = await chromium.launch({ executablePath: known, args: ['--no-sandbox'] })
let turn = -1.5
for (const [folder, pictures] of Object.entries({ papers, 'complaint-photos': complaintPhotos }))
  for (const [name, [body, width, height]] of Object.entries(pictures)) {
    const page = await browser.newPage({ viewport: { width, height } })
    turn = -turn * 0.9
    await page.setContent(page_(body, turn))
    const picture = sharp(await page.screenshot())
    await picture.jpeg({ quality: 46, mozjpeg: true }).toFile(`seed/${folder}/${name}.jpg`)
    await page.close()
  }
await browser.close()
