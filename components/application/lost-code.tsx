import { ButtonLink } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { Whole } from '@/components/ui/whole'
import { routes } from '@/lib/routes'

/** Ways back to a lost code: a code to the phone where the office can send one, else by telephone or at the counter. */
export function LostCode({
  phone,
  hours,
  takesCodes,
}: {
  phone: string
  hours: string
  takesCodes: boolean
}) {
  return (
    <Details summary="Kode hilang?">
      <div className="grid gap-4">
        {takesCodes ? (
          <div>
            <ButtonLink href={routes.messageCode()} variant="kedua">
              Kirim kode ke HP saya
            </ButtonLink>
          </div>
        ) : null}
        <p>
          Telepon{' '}
          <a href={`tel:${phone.replace(/\D/g, '')}`} className="angka whitespace-nowrap">
            {phone}
          </a>{' '}
          <Whole>{`(${hours}), atau datang ke loket membawa KK. Petugas mencarikan kode Anda.`}</Whole>
        </p>
      </div>
    </Details>
  )
}
