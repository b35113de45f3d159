import { ButtonLink } from '@/components/ui/button'
import { RibbonCard } from '@/components/ui/card'
import { Code } from '@/components/ui/code'
import { Details } from '@/components/ui/details'
import { Timeline } from '@/components/ui/timeline'
import type { Tone } from '@/components/ui/tone'
import { Whole } from '@/components/ui/whole'
import type { CounterVisit } from '@/lib/domain/counter-visit'
import type { LackingReason } from '@/lib/domain/document'
import type { NextNews } from '@/lib/domain/next-news'
import { groupCode } from '@/lib/domain/receipt-code'
import { type RecordMover, recordMovers } from '@/lib/domain/record-status'
import { repairSentence } from '@/lib/domain/repair'
import { type DocumentType, type Variant, variants } from '@/lib/domain/service'
import { STAGES, type Stage, type State, workflow } from '@/lib/domain/workflow'
import { formatDate, formatMoment } from '@/lib/format/date'
import { routes } from '@/lib/routes'
import { type AppointmentFacts, AppointmentNote } from './appointment-note'
import { FlaggedPapers } from './flagged-papers'
import { NewsDay } from './news-day'
import { StageTrack } from './stage-track'
import { StateBadge } from './state-badge'

export type ProgressFacts = {
  id: string
  variant: Variant
  state: State
  shortName: string
  sentThrough?: string
  maskedPhone: string
  stage: Stage
  now: string
  isFinal: boolean
  isYours: boolean
  visit?: CounterVisit
  appointment?: AppointmentFacts
  nextNews?: NextNews
  record?: { told: string; mover: RecordMover | null; on: string }
  progressAddress: string
  receiptToken?: string
  receiptCode?: string
  repairToken?: string
  surveySecret: string | null
  flagged: readonly { type: DocumentType; lackingReason: LackingReason | null; note: string | null }[]
  history: readonly { told: string; stage: Stage; happenedAt: Date; reason: string | null }[]
}

/** How far one application is, whose move it is, and when more is heard. */
export function ProgressCard({ progress, hours }: { progress: ProgressFacts; hours: string }) {
  const { variant, state, shortName, sentThrough, maskedPhone, isYours, history, receiptCode } = progress
  return (
    <RibbonCard tone={toneOf(progress)}>
      <article aria-labelledby={`berkas-${progress.id}`} className="grid gap-4">
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
          <h2 id={`berkas-${progress.id}`} className="text-bagian font-bold">
            <Whole>{variants[variant].label}</Whole> · {shortName}
          </h2>
          <StateBadge state={state} audience="citizen" isReturned={isYours} />
        </div>
        <ToDo progress={progress} />
        <BeginAgain progress={progress} />
        <p className="angka text-teks-2">
          Nomor HP {maskedPhone}
          {receiptCode ? (
            <span className="block text-teks">
              Kode berkas <Code value={groupCode(receiptCode)} />
            </span>
          ) : null}
          {sentThrough ? <span className="block">{sentThrough}</span> : null}
        </p>
        <Now progress={progress} hours={hours} />
        {progress.appointment ? <AppointmentNote appointment={progress.appointment} /> : null}
        <SurveyDoor progress={progress} />
        {hasCard(progress) ? (
          <StageTrack current={progress.stage} isOver={progress.isFinal} dates={datesOf(progress)} />
        ) : null}
        <Details summary="Yang sudah terjadi">
          <Timeline
            items={history.map(({ told, happenedAt, reason }) => ({
              key: `${told} ${happenedAt.toISOString()}`,
              title: told,
              time: formatMoment(happenedAt),
              dateTime: happenedAt.toISOString(),
              note: reason,
            }))}
          />
        </Details>
        <WaysOn progress={progress} />
      </article>
    </RibbonCard>
  )
}

/** Whose move it is, and what happens now and next. */
function Now({ progress, hours }: { progress: ProgressFacts; hours: string }) {
  const { now, state, nextNews, record, history } = progress
  const mover = moverOf(progress)
  const ending = workflow[state].clock ? undefined : history.findLast(({ reason }) => reason)?.reason
  return (
    <div>
      {mover ? <p className="font-bold">{recordMovers[mover]}</p> : null}
      <p>
        <Whole>{now}</Whole>
      </p>
      {ending ? (
        <p>
          Alasannya: <Whole>{ending}</Whole>
        </p>
      ) : null}
      {nextNews ? (
        <p>
          <NewsDay news={nextNews} before="Kabar berikutnya" late={workflow[state].late} />
        </p>
      ) : null}
      {record ? <RecordTold record={record} /> : null}
      <Known progress={progress} hours={hours} />
    </div>
  )
}

/** Whose move it is: the citizen's where they are waited for, else what the register says, else the office's; nobody's at the end. */
function moverOf({ state, visit, record }: ProgressFacts): RecordMover | null {
  const { clock } = workflow[state]
  if (clock === null) return null
  if (visit || clock === 'citizen') return 'applicant'
  return record?.mover ?? 'district'
}

/** What the population register says of the record. */
const RecordTold = ({ record: { told, on } }: { record: NonNullable<ProgressFacts['record']> }) => (
  <p>
    Data kependudukan Anda per {formatDate(new Date(on))}: <Whole>{told}</Whole>
  </p>
)

/** What is known of the wait where no day can be named: the regency's, or the citizen's own way to the counter. */
function Known({ progress: { state, isYours, visit }, hours }: { progress: ProgressFacts; hours: string }) {
  const { clock } = workflow[state]
  if (clock === 'regency')
    return (
      <p>
        <Whole>Waktu di kabupaten tidak bisa kami pastikan. Kami kabari Anda saat KTP-el siap diambil.</Whole>
      </p>
    )
  if (isYours || !(visit || clock === 'citizen')) return null
  return (
    <p>
      {visit ? 'Tunjukkan kode berkas Anda.' : 'Bawa KK asli dan kode berkas.'}{' '}
      <Whole>{`Loket buka ${hours}.`}</Whole>
    </p>
  )
}

/** The one thing to do, when it is the citizen's move. */
function ToDo({ progress: { repairToken, flagged } }: { progress: ProgressFacts }) {
  if (!repairToken) return null
  return (
    <div className="grid gap-3">
      <div>
        <ButtonLink href={routes.repair(repairToken)}>{repairSentence(flagged)}</ButtonLink>
      </div>
      <FlaggedPapers papers={flagged} />
    </div>
  )
}

/** After an end without a card: the way to another beginning. */
function BeginAgain({ progress }: { progress: ProgressFacts }) {
  if (hasCard(progress)) return null
  return (
    <div>
      <ButtonLink href={routes.apply(progress.variant)}>Mulai permohonan baru</ButtonLink>
    </div>
  )
}

/** Ways on: telling the family, who get the progress and no more, and for its sender the receipt. */
function WaysOn({
  progress: { progressAddress, receiptToken, variant, shortName },
}: {
  progress: ProgressFacts
}) {
  const text = `${variants[variant].label}, ${shortName}: status berkasnya bisa dilihat di sini:\n${progressAddress}`
  return (
    <div className="grid gap-3 sm:flex sm:flex-wrap">
      <ButtonLink href={`https://wa.me/?text=${encodeURIComponent(text)}`} variant="kedua">
        Kabari keluarga lewat WhatsApp
      </ButtonLink>
      {receiptToken ? (
        <ButtonLink href={routes.receipt(receiptToken)} variant="kedua">
          Buka bukti kirim
        </ButtonLink>
      ) : null}
    </div>
  )
}

function SurveyDoor({ progress: { surveySecret, isFinal } }: { progress: ProgressFacts }) {
  if (!surveySecret || !isFinal) return null
  return (
    <div>
      <ButtonLink href={routes.survey(surveySecret)} variant="kedua">
        Beri penilaian
      </ButtonLink>
    </div>
  )
}

/** Whether the road leads, or led, to a card: a refused or withdrawn application has no stage to show. */
const hasCard = ({ isFinal, stage }: ProgressFacts) => !isFinal || stage === 'ready'

function toneOf({ state, isYours, visit, record, isFinal }: ProgressFacts): Tone | undefined {
  if (isYours || visit || record?.mover === 'applicant') return 'perlu'
  if (isFinal) return 'netral'
  return workflow[state].clock === 'citizen' ? 'siap' : undefined
}

/** The last day each word was reached, as far as it is now: what was sent back has its further days before it again. */
const datesOf = ({ history, stage: current }: ProgressFacts): Partial<Record<Stage, string>> =>
  Object.fromEntries(
    history
      .filter(({ stage }) => STAGES.indexOf(stage) <= STAGES.indexOf(current))
      .map(({ stage, happenedAt }) => [stage, formatDate(happenedAt)]),
  )
