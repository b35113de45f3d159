import { SummaryList } from '@/components/ui/summary-list'
import { FEW } from '@/lib/domain/few'
import { TRAITS, traits } from '@/lib/domain/respondent'
import type { RespondentGroups, ToldGroups } from '@/lib/domain/respondent-groups'

/** Who answered, in the groups nobody is recognised in. */
export function RespondentSummary({ respondents }: { respondents: RespondentGroups }) {
  return (
    <div className="grid gap-2 print:block">
      <SummaryList
        rows={TRAITS.map(trait => ({
          label: traits[trait].label,
          value: groupsInWords(respondents[trait]) ?? 'Belum ditampilkan',
        }))}
      />
      <p className="text-kecil text-teks-2">
        Kelompok kurang dari {FEW} orang tidak ditampilkan sendiri, supaya tidak ada yang dikenali.
      </p>
    </div>
  )
}

/** Groups in one line, "Laki-laki 98 · Perempuan 114"; undefined where they are not told. */
export function groupsInWords(told: ToldGroups | undefined): string | undefined {
  if (!told) return undefined
  const groups = told.groups.map(({ label, responses }) => `${label} ${responses}`)
  return [...groups, ...(told.rest > 0 ? [`${REST} ${told.rest}`] : [])].join(' · ')
}

/** What everyone is called who is in no group that is told. */
export const REST = 'Lainnya atau tidak menjawab'
