import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { formatTime } from '@/lib/format/date'
import { routes } from '@/lib/routes'
import { HeldList, HeldPerson, type Person } from './held-person'

type Slip = { number: string; paperId: string; issuedAt: Date }
type Given = Person & { holdId: string; slip: Slip }

/** The slips that were made, by the press that made them: each press is one PDF to open and print, also again. */
export function PrintedSlips({ people }: { people: readonly Given[] }) {
  const papers = [...new Set(people.map(({ slip }) => slip.paperId))].map(paperId => ({
    paperId,
    given: people.filter(({ slip }) => slip.paperId === paperId),
  }))
  return papers.map(({ paperId, given }) => (
    <section key={paperId} aria-label={`Surat dibuat pukul ${timeOf(given)}`} className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <ButtonLink href={routes.officialPaper(paperId)} target="_blank" rel="noreferrer" size="besar">
          {given.length === 1 ? 'Buka 1 surat untuk dicetak' : `Buka ${given.length} surat untuk dicetak`}
        </ButtonLink>
        <p className="text-kecil text-teks-2">Dibuat pukul {timeOf(given)}, satu halaman untuk tiap orang.</p>
      </div>
      <HeldList>
        {given.map(person => (
          <HeldPerson key={person.holdId} person={person}>
            <Badge tone="siap" shape="square-check">
              Surat {person.slip.number}
            </Badge>
          </HeldPerson>
        ))}
      </HeldList>
    </section>
  ))
}

const timeOf = ([first]: readonly Given[]) => (first ? formatTime(first.slip.issuedAt) : '')
