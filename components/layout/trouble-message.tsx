import { Button, ButtonLink } from '@/components/ui/button'
import { Code } from '@/components/ui/code'
import { PageTitle } from '@/components/ui/page-title'

/** For a fault of ours: what happened, what to do, and the reference to mention. */
export function TroubleMessage({ reference, retry }: { reference?: string; retry?: () => void }) {
  return (
    <div className="py-4">
      <PageTitle lead="Bukan salah Anda. Yang sudah Anda kirim tetap tersimpan. Coba lagi sebentar lagi.">
        Maaf, ada gangguan di sistem kami
      </PageTitle>
      <div className="mt-6 flex flex-wrap gap-3">
        {retry ? (
          <Button type="button" onClick={retry}>
            Coba lagi
          </Button>
        ) : null}
        <ButtonLink href="/bantuan" variant="kedua">
          Minta bantuan
        </ButtonLink>
      </div>
      {reference ? (
        <p className="mt-6 text-teks-2">
          Bila terulang, sebutkan nomor ini kepada petugas: <Code value={reference} />
        </p>
      ) : null}
    </div>
  )
}
