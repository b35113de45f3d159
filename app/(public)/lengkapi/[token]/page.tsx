import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { publicOffice } from '@/app/(public)/office'
import { FormTitle } from '@/components/application/form-title'
import { PaperAnswers } from '@/components/application/paper-answers'
import { paperOf, refusedIn } from '@/components/application/paper-of'
import { AnswerStatus } from '@/components/ui/answer-status'
import { ButtonLink } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/page-title'
import type { AnsweredWith } from '@/lib/domain/answered-with'
import { isOnlyToCome } from '@/lib/domain/repair'
import { isFinal, type State, workflow } from '@/lib/domain/workflow'
import { routes } from '@/lib/routes'
import { repairBehind } from './repair'

type Props = PageProps<'/lengkapi/[token]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await repairBehind((await params).token)
  // The form writes its own title, which changes when something is to be put right.
  return { title: { absolute: '' }, robots: { index: false } }
}

export default async function RepairPage({ params, searchParams }: Props) {
  const { token } = await params
  const application = await repairBehind(token)
  const asked = application.documents.filter(({ lackingReason }) => lackingReason !== null)
  const refused = refusedIn(await searchParams, asked)
  const office = await publicOffice()
  const title = `Lengkapi berkas · Layanan Kecamatan ${office.name}`
  if (!application.maySend || asked.length === 0)
    return <NothingAsked token={token} state={application.state} title={title} status={refused?.status} />

  return (
    <div className="grid max-w-borang gap-5">
      <PageTitle lead={isOnlyToCome(asked) ? ONLY_TO_COME : ONLY_THESE}>
        {asked.length === 1 ? 'Satu berkas perlu dilengkapi' : `${asked.length} berkas perlu dilengkapi`}
      </PageTitle>
      <PaperAnswers
        token={token}
        purpose="repair"
        press={randomUUID()}
        title={title}
        papers={asked.map(paperOf)}
        counter={`Loket buka ${office.hours}. ${office.address}.`}
        refused={refused}
      />
    </div>
  )
}

const ONLY_THESE =
  'Cukup yang di bawah ini. Berkas lain tidak perlu dikirim lagi, dan urutan Anda tetap. Tidak dipungut biaya.'
const ONLY_TO_COME =
  'Anda cukup datang membawa aslinya. Tidak ada yang perlu dikirim, dan urutan Anda tetap. Tidak dipungut biaya.'

type Nothing = { token: string; state: State; title: string; status?: AnsweredWith }

/** Also for who comes a second time, from an older page: how things stand now. */
const NothingAsked = ({ token, state, title, status }: Nothing) => (
  <div className="grid max-w-borang gap-5">
    <FormTitle title={title} hasErrors={status !== undefined} />
    <AnswerStatus status={status} />
    {isFinal(state) ? (
      <PageTitle lead={workflow[state].now}>Permohonan ini sudah berakhir</PageTitle>
    ) : (
      <PageTitle
        lead={`Tidak ada berkas yang perlu Anda lengkapi sekarang. ${workflow[state].now} Kami kabari lewat nomor HP Anda bila ada.`}
      >
        Berkas Anda sudah kami terima
      </PageTitle>
    )}
    <ButtonLink href={routes.progress(token)}>Lihat kabar berkas</ButtonLink>
  </div>
)
