import { Notice } from '@/components/ui/notice'
import type { Comer } from '@/lib/domain/requirement-check'
import { needsRecording, type Variant, variants } from '@/lib/domain/service'
import { routes } from '@/lib/routes'

/** What else to know before coming, by who comes. A recording is nobody else's to do. */
export function ComerNotice({ comer, variant }: { comer: Comer; variant: Variant }) {
  if (comer === 'home_visit') return <HomeVisit />
  if (comer === 'self') return <InPerson variant={variant} />
  return needsRecording(variant) ? <RecordingIsOnesOwn /> : null
}

function HomeVisit() {
  return (
    <Notice title="Petugas bisa datang ke tempat Anda">
      Layanan ini disebut jemput bola. Tidak dipungut biaya.{' '}
      <a href={routes.requestHomeVisit()}>Minta jemput bola</a>
    </Notice>
  )
}

function InPerson({ variant }: { variant: Variant }) {
  const { inPerson } = variants[variant]
  return inPerson ? <Notice title="Perlu datang ke loket">{inPerson}</Notice> : null
}

function RecordingIsOnesOwn() {
  return (
    <Notice kind="perlu-tindakan" title="Perekaman tidak bisa diwakilkan">
      Pemilik KTP-el tetap datang sendiri untuk foto, sidik jari, dan iris mata. Menyerahkan berkas dan
      mengambil kartu boleh diwakilkan.
    </Notice>
  )
}
