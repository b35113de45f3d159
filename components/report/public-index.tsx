import { RibbonCard } from '@/components/ui/card'
import { Details } from '@/components/ui/details'
import { Notice } from '@/components/ui/notice'
import { Table } from '@/components/ui/table'
import { countInWords, type Performance } from '@/lib/domain/performance'
import {
  ELEMENTS,
  ENOUGH_RESPONSES,
  gradeLabels,
  questions,
  ranked,
  type SatisfactionIndex,
} from '@/lib/domain/survey'
import { formatDecimal } from '@/lib/format/number'
import { ElementBars } from './element-bars'
import { ReportCard } from './report-card'
import { groupsInWords, RespondentSummary } from './respondent-summary'

/** The index as everyone reads it: a letter and its word, of how many, and the nine elements in bars and figures. Too few answers: so, and no figure. */
export function PublicIndex({
  index,
  responses,
  respondents,
}: Pick<Performance, 'index' | 'responses' | 'respondents'>) {
  if (!index)
    return (
      <Notice title="Data belum cukup">
        {responses === 0 ? 'Belum ada warga' : `Baru ${countInWords(responses)} warga`} yang menilai. Hasilnya
        kami umumkan sesudah {ENOUGH_RESPONSES} warga menilai.
      </Notice>
    )
  return (
    <>
      <Grade index={index} responses={responses} genders={groupsInWords(respondents?.gender)} />
      <ReportCard title="Yang dinilai warga">
        <p>{takeaway(index)}</p>
        <ElementBars means={index.elements} />
        <Details summary="Lihat angkanya dalam tabel">
          <Figures index={index} />
        </Details>
        {respondents ? (
          <Details summary="Lihat siapa yang menilai">
            <RespondentSummary respondents={respondents} />
          </Details>
        ) : null}
      </ReportCard>
    </>
  )
}

type GradeProps = { index: SatisfactionIndex; responses: Performance['responses']; genders?: string }

function Grade({ index, responses, genders }: GradeProps) {
  return (
    <RibbonCard>
      <div className="flex items-center gap-5">
        <p className="text-[4.5rem] leading-none font-extrabold">{index.grade}</p>
        <div>
          <p className="text-bagian font-bold">{gradeLabels[index.grade]}</p>
          <p>
            <b className="angka text-bagian">{formatDecimal(index.value)}</b> dari 100
          </p>
          <p className="text-teks-2">dari {countInWords(responses)} warga yang menilai</p>
          {genders ? <p className="text-kecil text-teks-2">{genders}</p> : null}
        </div>
      </div>
    </RibbonCard>
  )
}

function takeaway(index: SatisfactionIndex): string {
  const order = ranked(index)
  const told = (at: number) => {
    const element = order.at(at)
    return element ? `${questions[element].label} ${formatDecimal(index.elements[element] * 25, 1)}` : ''
  }
  return `Paling disukai: ${told(0)}. Perlu diperbaiki: ${told(-1)}.`
}

function Figures({ index: { elements } }: { index: SatisfactionIndex }) {
  return (
    <Table
      caption="Nilai sembilan unsur, dari 25 sampai 100"
      columns={[{ label: 'Unsur' }, { label: 'Nilai', numeric: true }]}
      rows={ELEMENTS.map(element => ({
        key: element,
        cells: [questions[element].label, formatDecimal(elements[element] * 25)],
      }))}
    />
  )
}
