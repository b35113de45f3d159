import type { Office } from '@/components/layout/office'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'

/** The telephone, when it is answered, and where the counter is. */
export function AskUs({ office }: { office: Office }) {
  return (
    <Card>
      <p className="font-bold">Tanya petugas</p>
      <p className="mt-1 mb-4">
        {office.hours}. {office.address}.
      </p>
      <ButtonLink href={`tel:${office.phone.replace(/\D/g, '')}`}>
        Telepon <span className="angka">{office.phone}</span>
      </ButtonLink>
    </Card>
  )
}
