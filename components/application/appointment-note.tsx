import { Notice } from '@/components/ui/notice'
import { Whole } from '@/components/ui/whole'
import type { AppointmentReason } from '@/lib/domain/appointment'
import { type DocumentType, documentTypes } from '@/lib/domain/service'
import { formatPhone } from '@/lib/format/mask'
import { formatSlot } from '@/lib/format/slot'
import { whatsappLink } from '@/lib/format/whatsapp-link'

export type AppointmentFacts = {
  startsAt: Date
  because: AppointmentReason
  isOver: boolean
  /** What may take the hour, in the office's words. */
  hindrance?: string
  brings: readonly DocumentType[]
  phone: string
  whatsapp: string | null
}

/** When the office waits for someone to be recorded, what they bring, and how they ask for another time. */
export function AppointmentNote({ appointment }: { appointment: AppointmentFacts }) {
  const { startsAt, because, isOver, hindrance, brings } = appointment
  if (hindrance)
    return (
      <Notice kind="tertunda" title="Jam perekaman Anda belum pasti">
        <p>
          Janji Anda {formatSlot(startsAt)}. {hindrance} Lihat lagi halaman ini sebelum berangkat.
        </p>
        <p>
          Mau jam baru sekarang? Minta lewat <Ways appointment={appointment} />.
        </p>
      </Notice>
    )
  if (isOver)
    return (
      <Notice kind="perlu-tindakan" title="Jam perekaman Anda sudah lewat">
        <p>
          Janji Anda {formatSlot(startsAt)}. Datang saja pada jam layanan, atau minta jam baru lewat{' '}
          <Ways appointment={appointment} />.
        </p>
      </Notice>
    )
  return (
    <Notice title={<span className="angka">Perekaman {formatSlot(startsAt)}</span>}>
      <p>
        Datang sendiri, karena perekaman tidak bisa diwakilkan. Bawa {namesOf(brings)} asli dan kode berkas.
      </p>
      {because === 'under_age' ? (
        <p>
          <Whole>KTP-el kami berikan setelah Anda genap 17 tahun.</Whole>
        </p>
      ) : null}
      <p>
        Perlu jam lain? Minta lewat <Ways appointment={appointment} />.
      </p>
    </Notice>
  )
}

/** How the office is reached: by telephone, and in writing where it can be written to. */
export function Ways({ appointment: { phone, whatsapp, startsAt } }: { appointment: AppointmentFacts }) {
  const text = `Saya minta jam lain untuk perekaman KTP-el. Janji saya ${formatSlot(startsAt)}.`
  return (
    <>
      telepon{' '}
      <a href={`tel:${phone.replace(/\D/g, '')}`} className="angka whitespace-nowrap">
        {phone}
      </a>
      {whatsapp ? (
        <>
          {' '}
          atau{' '}
          <a href={whatsappLink(whatsapp, text)} className="whitespace-nowrap">
            WhatsApp <span className="angka">{formatPhone(whatsapp)}</span>
          </a>
        </>
      ) : null}
    </>
  )
}

const namesOf = (brings: readonly DocumentType[]) =>
  brings.map(type => documentTypes[type].short).join(' dan ')
