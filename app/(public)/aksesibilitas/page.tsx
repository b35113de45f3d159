import type { Metadata } from 'next'
import { publicOffice } from '@/app/(public)/office'
import { BackLink } from '@/components/ui/back-link'
import { PageTitle } from '@/components/ui/page-title'
import { Prose } from '@/components/ui/prose'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Aksesibilitas' }

export default async function AccessibilityPage() {
  const { phone } = await publicOffice()
  return (
    <div>
      <BackLink href={routes.home()}>Beranda</BackLink>
      <PageTitle lead="Layanan ini kami buat agar bisa dipakai semua warga.">Aksesibilitas</PageTitle>
      <div className="mt-6">
        <Prose>
          <WhatWorks />
          <h2 id="belum">Yang belum bisa</h2>
          <ul>
            <li>Rekaman suara bahasa Jawa dan Madura belum tersedia.</li>
            <li>Isi foto berkas tidak dapat dibacakan pembaca layar.</li>
            <li>Halaman ini belum diuji langsung oleh warga penyandang disabilitas.</li>
          </ul>
          <h2 id="lapor">Bila ada yang menghalangi Anda</h2>
          <p>
            Telepon <span className="angka whitespace-nowrap">{phone}</span> atau{' '}
            <a href={routes.writeComplaint()}>tulis kepada kami</a>. Sebutkan halaman dan kesulitannya.
            Petugas loket juga bisa mengisikan data untuk Anda.
          </p>
          <p>Pernyataan ini kami tulis pada 22 November 2026.</p>
        </Prose>
      </div>
    </div>
  )
}

function WhatWorks() {
  return (
    <>
      <h2 id="bisa">Yang sudah bisa</h2>
      <ul>
        <li>Semua langkah dapat dikerjakan dengan papan ketik saja.</li>
        <li>Pembaca layar membacakan judul, isian, dan pesan dalam bahasa Indonesia.</li>
        <li>Huruf dapat dibesarkan dua kali lipat tanpa ada yang terpotong.</li>
        <li>Status selalu ditulis dengan kata, bukan warna saja.</li>
        <li>Tanda tangan di layar dapat diganti tanda tangan di kertas.</li>
        <li>Halaman tetap bekerja di HP lama dan tanpa JavaScript.</li>
      </ul>
      <p>Sasaran kami adalah pedoman WCAG 2.2 tingkat AA.</p>
    </>
  )
}
