import type { Metadata } from 'next'
import { publicOffice } from '@/app/(public)/office'
import { FollowComplaintForm } from '@/components/complaint/follow-complaint-form'
import { Sp4nLapor } from '@/components/complaint/other-doors'
import { Telephone } from '@/components/complaint/telephone'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { PageModule } from '@/components/ui/page-module'
import { PageTitle, SectionTitle } from '@/components/ui/page-title'
import { Prose } from '@/components/ui/prose'
import { Whole } from '@/components/ui/whole'
import { complaintClasses } from '@/lib/domain/complaint'
import { routes } from '@/lib/routes'
import { follow } from './actions'

const TITLE = 'Sampaikan keluhan'

// The form writes its own title, which changes when something is to be put right.
export const metadata: Metadata = { title: { absolute: '' } }

type Props = { searchParams: Promise<{ dihapus?: string | string[] }> }

export default async function ComplaintsPage({ searchParams }: Props) {
  const [{ dihapus }, office] = await Promise.all([searchParams, publicOffice()])
  return (
    <div className="grid gap-10">
      <div>
        <BackLink href={routes.home()}>Beranda</BackLink>
        <PageTitle lead="Ada yang tidak beres? Ceritakan kepada kami. Boleh tanpa nama, dan tidak dipungut biaya.">
          {TITLE}
        </PageTitle>
        <div className="mt-5 grid gap-3 sm:flex">
          <ButtonLink href={routes.writeComplaint()}>Tulis keluhan</ButtonLink>
          <ButtonLink href={routes.reportLevy()} variant="kedua">
            Laporkan pungli
          </ButtonLink>
        </div>
      </div>
      {dihapus === 'ya' ? (
        <Notice kind="berhasil" role="status" title="Keluhan sudah dihapus.">
          Tulisan dan fotonya tidak ada lagi di HP ini, dan tidak ada lagi di kantor kami.
        </Notice>
      ) : null}
      <WhatHappens />
      <section aria-labelledby="ikuti" className="grid gap-3">
        <SectionTitle id="ikuti">Lihat jawaban keluhan Anda</SectionTitle>
        <FollowComplaintForm action={follow} title={`${TITLE} · Layanan Kecamatan ${office.name}`} />
      </section>
      <OtherDoors {...office} />
      <PageModule src="/skrip/galat.js" />
    </div>
  )
}

function WhatHappens() {
  const { information_request, non_oversight, oversight } = complaintClasses
  return (
    <section aria-labelledby="langkah" className="grid gap-3">
      <SectionTitle id="langkah">Yang terjadi sesudah itu</SectionTitle>
      <Prose>
        <ol>
          <li>
            <b>Anda menerima nomor keluhan.</b> Simpan nomor itu. Dengan nomor itu Anda membaca jawabannya.
          </li>
          <li>
            <b>Kami periksa.</b> Keluhan tentang sikap petugas atau permintaan uang langsung ke camat. Petugas
            yang bersangkutan tidak membacanya.
          </li>
          <li>
            <b>Kami jawab.</b> Pertanyaan paling lama {information_request.workingDays} hari kerja, keluhan
            layanan {non_oversight.workingDays} hari kerja, dan yang perlu pemeriksaan {oversight.workingDays}{' '}
            hari kerja.
          </li>
        </ol>
      </Prose>
    </section>
  )
}

function OtherDoors({ phone, hours }: { phone: string; hours: string }) {
  return (
    <section aria-labelledby="pintu" className="grid gap-3">
      <SectionTitle id="pintu">Cara lain</SectionTitle>
      <Card>
        <ul className="grid list-disc gap-2 pl-5">
          <li>
            Telepon <Telephone number={phone} />, <Whole>{`${hours}.`}</Whole>
          </li>
          <li>Kotak saran di ruang layanan kecamatan.</li>
          <li>Langsung ke petugas di loket.</li>
          <li>
            <Sp4nLapor />.
          </li>
        </ul>
      </Card>
      <p>
        Belum puas dengan jawaban kami? Anda boleh mengadu ke <b>Ombudsman Republik Indonesia</b>, telepon{' '}
        <b className="angka">137</b>. Pengaduan ke sana juga tidak dipungut biaya.
      </p>
    </section>
  )
}
