import { PressForm } from '@/components/application/press-form'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { FormAction } from '@/lib/domain/form-state'
import { formatMoment } from '@/lib/format/date'
import { routes } from '@/lib/routes'

type Hold = {
  holdId: string
  heldAt: Date
  words: string
  slip: { number: string; paperId: string } | null
  from: string
}

/** An outage holds this case: since when and why, and the surat pengambilan of whoever waits, in one press or one command. */
export function HeldCase({ hold, press, print }: { hold: Hold; press: string; print: FormAction }) {
  const { holdId, heldAt, words, slip, from } = hold
  return (
    <section aria-label="Tertahan gangguan" className="grid gap-3">
      <Notice kind="tertunda" title={`Tertahan sejak ${formatMoment(heldAt)}`}>
        {words}
      </Notice>
      {slip ? (
        <p>
          <ButtonLink
            href={routes.officialPaper(slip.paperId)}
            variant="kedua"
            target="_blank"
            rel="noreferrer"
            data-perintah=""
          >
            Buka surat pengambilan {slip.number}
          </ButtonLink>
        </p>
      ) : (
        <PressForm action={print} fields={{ press, holds: holdId, from }} variant="kedua" isCommand>
          Cetak surat pengambilan
        </PressForm>
      )}
    </section>
  )
}
