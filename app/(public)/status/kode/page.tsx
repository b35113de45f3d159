import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { publicOffice } from '@/app/(public)/office'
import { AskCodeForm } from '@/components/application/ask-code-form'
import { EnterCodeForm } from '@/components/application/enter-code-form'
import { PressForm } from '@/components/application/press-form'
import { BackLink } from '@/components/ui/back-link'
import { Card } from '@/components/ui/card'
import { PageModule } from '@/components/ui/page-module'
import { PageTitle } from '@/components/ui/page-title'
import { codeRequest } from '@/lib/auth/device'
import { visitor } from '@/lib/auth/visitor'
import { getCodeRequest } from '@/lib/queries/get-code-request'
import { takesCodes } from '@/lib/queries/takes-codes'
import { routes } from '@/lib/routes'
import { ask, askAgain, enter, otherNumber } from './actions'

// The forms write their own title, which changes when something is to be put right.
export const metadata: Metadata = { title: { absolute: '' }, robots: { index: false } }

export default async function MessageCodePage() {
  const who = await visitor()
  if (!takesCodes(who)) redirect(routes.status())
  const requestId = await codeRequest()
  const [request, office] = await Promise.all([requestId && getCodeRequest(who, requestId), publicOffice()])
  const place = `Layanan Kecamatan ${office.name}`
  return (
    <div>
      <BackLink href={routes.status()}>Status berkas</BackLink>
      {request ? <EnterCode request={request} place={place} /> : <AskCode place={place} />}
      <PageModule src="/skrip/galat.js" />
    </div>
  )
}

function AskCode({ place }: { place: string }) {
  return (
    <>
      <PageTitle lead="Kode sekali pakai membuka semua berkas yang memakai nomor HP itu.">
        Kirim kode ke HP saya
      </PageTitle>
      <div className="mt-6">
        <Card>
          <AskCodeForm action={ask} press={randomUUID()} title={`Kirim kode ke HP saya · ${place}`} />
        </Card>
      </div>
    </>
  )
}

function EnterCode({ request, place }: { request: { maskedPhone: string; prefix: string }; place: string }) {
  return (
    <>
      <PageTitle
        lead={`Bila nomor ${request.maskedPhone} punya berkas di sini, pesannya kami kirim sekarang.`}
      >
        Isi kode dari pesan kami
      </PageTitle>
      <div className="mt-6 grid gap-6">
        <Card>
          <EnterCodeForm
            action={enter}
            press={randomUUID()}
            prefix={request.prefix}
            title={`Isi kode dari pesan kami · ${place}`}
          />
        </Card>
        <p>Pesan belum datang? Tunggu 1 menit, lalu minta lagi. Kode baru menggantikan kode lama.</p>
        <div className="grid gap-3 sm:flex sm:flex-wrap">
          <PressForm action={askAgain} fields={{ press: randomUUID() }} variant="kedua">
            Kirim kode lagi
          </PressForm>
          <PressForm action={otherNumber} fields={{}} variant="kedua">
            Pakai nomor lain
          </PressForm>
        </div>
        <p className="text-kecil text-teks-2">
          Layanan ini tidak dipungut biaya. Petugas tidak pernah meminta kode ini.
        </p>
      </div>
    </>
  )
}
