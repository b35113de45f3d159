import { ButtonLink } from '@/components/ui/button'
import { Code } from '@/components/ui/code'
import { PageTitle } from '@/components/ui/page-title'
import { routes } from '@/lib/routes'

/** For a fault of ours: what happened, what to do, and whom to call, the reference to mention. Needs no script: trying again is a link to here. */
export function TroubleMessage({ reference, phone }: { reference?: string; phone?: string }) {
  return (
    <div className="py-4">
      <PageTitle lead="Bukan salah Anda. Yang sudah Anda kirim tetap tersimpan. Coba lagi sebentar lagi.">
        Maaf, ada gangguan di sistem kami
      </PageTitle>
      <div className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href="">Coba lagi</ButtonLink>
        <ButtonLink href={routes.help()} variant="kedua">
          Minta bantuan
        </ButtonLink>
      </div>
      {phone ? (
        <p className="mt-6">
          Masih terganggu? Telepon kami di{' '}
          <a href={`tel:${phone.replace(/\D/g, '')}`} className="angka inline-block py-2.5">
            {phone}
          </a>
          .
        </p>
      ) : null}
      {reference ? (
        <p className="mt-6 text-teks-2">
          Bila terulang, sebutkan nomor ini kepada petugas: <Code value={reference} />
        </p>
      ) : null}
    </div>
  )
}
