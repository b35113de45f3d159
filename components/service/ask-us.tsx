import type { Office } from '@/components/layout/office'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Whole } from '@/components/ui/whole'
import { whatsappLink } from '@/lib/format/whatsapp-link'

/** The telephone, when it is answered, and where the counter is. */
export function AskUs({ office }: { office: Office }) {
  return (
    <Card>
      <p className="font-bold">Tanya petugas</p>
      <p className="mt-1 mb-4">
        <Whole>{`${office.hours}. ${office.address}.`}</Whole>
      </p>
      <div className="grid gap-3">
        <ButtonLink href={`tel:${office.phone.replace(/\D/g, '')}`}>
          Telepon <span className="angka">{office.phone}</span>
        </ButtonLink>
        {office.whatsapp ? (
          <ButtonLink
            href={whatsappLink(office.whatsapp, 'Saya mau bertanya tentang KTP-el.')}
            variant="kedua"
          >
            Tulis lewat WhatsApp
          </ButtonLink>
        ) : null}
      </div>
    </Card>
  )
}
