import { Notice } from '@/components/ui/notice'
import { needsRecording, type Variant, variants } from '@/lib/domain/service'

/** What of a service cannot be done from home: only a recording is nobody else's to do. Nothing where nothing is. */
export function InPerson({ variant }: { variant: Variant }) {
  const { inPerson } = variants[variant]
  if (!inPerson) return null
  return (
    <Notice title={needsRecording(variant) ? 'Perlu datang sendiri' : 'Perlu datang ke loket'}>
      {inPerson}
    </Notice>
  )
}
