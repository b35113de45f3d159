import { Notice } from '@/components/ui/notice'
import type { RespondentGroups } from '@/lib/domain/respondent-groups'
import { gradeLabels, questions, ranked, type SatisfactionIndex } from '@/lib/domain/survey'
import { formatDecimal } from '@/lib/format/number'
import { ElementBars } from './element-bars'
import { Figure } from './figure'
import { ReportCard } from './report-card'
import { RespondentSummary } from './respondent-summary'

/** IKM of a period with its grade, how many answered and had to, the nine elements, and who answered. */
export function SatisfactionReport({
  index,
  responses,
  required,
  onPaper,
  isEnough,
  respondents,
}: {
  index: SatisfactionIndex | undefined
  responses: number
  required: number
  onPaper: number
  isEnough: boolean
  respondents: RespondentGroups
}) {
  return (
    <ReportCard title="Kepuasan masyarakat (SKM)">
      {index ? (
        <Figure value={formatDecimal(index.value)} label={`Mutu ${index.grade}: ${gradeLabels[index.grade]}`}>
          {extremes(index)}
        </Figure>
      ) : (
        <p className="text-teks-2">Belum ada penilaian dalam periode ini.</p>
      )}
      <p>
        <b className="angka">{responses}</b> penilaian masuk, <b className="angka">{onPaper}</b> di antaranya
        di kertas. Sampel yang perlu: <b className="angka">{required}</b> (tabel Krejcie–Morgan).
      </p>
      {isEnough ? null : (
        <Notice kind="perlu-tindakan" title="Data belum cukup untuk diumumkan">
          Perlu paling sedikit 30 penilaian. Angka ini hanya untuk petugas.
        </Notice>
      )}
      {index ? (
        <>
          <ElementBars means={index.elements} />
          <h3 className="font-bold">Siapa yang menilai</h3>
          <RespondentSummary respondents={respondents} />
        </>
      ) : null}
    </ReportCard>
  )
}

function extremes(index: SatisfactionIndex): string {
  const told = ranked(index).map(
    element => `${questions[element].label.toLowerCase()} (${formatDecimal(index.elements[element] * 25)})`,
  )
  return `Paling disukai: ${told.at(0)}. Perlu diperbaiki: ${told.at(-1)}.`
}
