import { Badge } from '@/components/ui/badge'

/** The seal of a handover, and whether what is kept is still what was sealed; undefined where no seal was made yet. */
export function HandoverSeal({ isIntact, fingerprint }: { isIntact?: boolean; fingerprint: string }) {
  return (
    <>
      {isIntact === undefined ? null : (
        <Badge tone={isIntact ? 'siap' : 'galat'} shape={isIntact ? 'square-check' : 'cross'}>
          {isIntact ? 'Segel utuh' : 'Segel tidak cocok'}
        </Badge>
      )}
      <span className="angka block break-all text-kecil">{fingerprint}</span>
    </>
  )
}
