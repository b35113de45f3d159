import { Notice } from '@/components/ui/notice'
import type { Comer } from '@/lib/domain/requirement-check'
import { needsRecording, type Variant } from '@/lib/domain/service'
import { routes } from '@/lib/routes'
import { InPerson } from './in-person'

/** What else to know before coming, by who comes. A recording is nobody else's to do. */
export function ComerNotice({ comer, variant }: { comer: Comer; variant: Variant }) {
  if (comer === 'home_visit') return <HomeVisit />
  const isOnesOwn = comer === 'proxy' && needsRecording(variant)
  return isOnesOwn ? <RecordingIsOnesOwn /> : <InPerson variant={variant} />
}

function HomeVisit() {
  return (
    <Notice title="Petugas bisa datang ke tempat Anda">
      Layanan ini disebut jemput bola. Tidak dipungut biaya.{' '}
      <a href={routes.requestHomeVisit()}>Minta jemput bola</a>
    </Notice>
  )
}

function RecordingIsOnesOwn() {
  return (
    <Notice kind="perlu-tindakan" title="Perekaman tidak bisa diwakilkan">
      Pemilik KTP-el tetap datang sendiri untuk foto, sidik jari, dan iris mata. Menyerahkan berkas dan
      mengambil kartu boleh diwakilkan.
    </Notice>
  )
}
