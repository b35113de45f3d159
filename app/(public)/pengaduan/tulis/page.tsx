import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { publicOffice } from '@/app/(public)/office'
import { start } from '@/app/(public)/pengaduan/actions'
import { ComplaintStep } from '@/components/complaint/complaint-step'
import { StoryForm } from '@/components/complaint/story-form'
import { Notice } from '@/components/ui/notice'
import { complainantFrom, complaintHere } from '@/lib/auth/complainant'
import { levyTopic } from '@/lib/domain/complaint'
import { COMPLAINT_DRAFT_DAYS } from '@/lib/domain/complaint-draft'
import { formatDay } from '@/lib/format/date'
import { getComplaintDraft } from '@/lib/queries/get-complaint-draft'
import { routes } from '@/lib/routes'

const TITLE = 'Tulis keluhan'

// The form writes its own title, which changes when something is to be put right.
export const metadata: Metadata = { title: { absolute: '' } }

type Props = { searchParams: Promise<{ tentang?: string | string[] }> }

export default async function WriteComplaintPage({ searchParams }: Props) {
  const [{ tentang }, { name }] = await Promise.all([searchParams, publicOffice()])
  const isLevy = tentang === 'pungli'
  return (
    <ComplaintStep
      current={1}
      back={{ href: routes.complaints(), label: 'Keluhan' }}
      title={TITLE}
      lead={`Yang belum dikirim kami simpan ${COMPLAINT_DRAFT_DAYS} hari, lalu kami hapus.`}
    >
      <Unsent />
      {isLevy ? (
        <Notice kind="perlu-tindakan" title="KTP-el tidak dipungut biaya.">
          Laporan ini langsung ke camat. Petugas yang bersangkutan tidak membacanya.
        </Notice>
      ) : null}
      <StoryForm
        action={start}
        title={`${TITLE} · Layanan Kecamatan ${name}`}
        fields={{ press: randomUUID() }}
        answers={isLevy ? { topic: levyTopic } : {}}
      />
    </ComplaintStep>
  )
}

/** The way on with what this phone began and did not send. */
async function Unsent() {
  const token = await complaintHere()
  const actor = token ? complainantFrom(token) : undefined
  const draft = actor && (await getComplaintDraft(actor))
  if (!token || !draft) return null
  return (
    <Notice title="Ada keluhan yang belum Anda kirim dari HP ini.">
      <a href={routes.complaintStory(token)} className="inline-block py-2.5 font-bold">
        Lanjutkan keluhan itu
      </a>
      <p>Kami simpan sampai {formatDay(draft.keptUntil)}. Di bawah ini untuk keluhan yang baru.</p>
    </Notice>
  )
}
