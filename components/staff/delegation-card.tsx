import { PressForm } from '@/components/application/press-form'
import { Badge } from '@/components/ui/badge'
import { RibbonCard } from '@/components/ui/card'
import { actingTitle, type DelegationKind } from '@/lib/domain/delegation'
import type { FormAction } from '@/lib/domain/form-state'
import type { StaffRole } from '@/lib/domain/role'
import { formatTerm } from '@/lib/format/term'

type Delegation = {
  id: string
  name: string
  replacedName: string | null
  role: StaffRole
  kind: DelegationKind
  document: string
  startsOn: string
  endsOn: string
  phase: 'coming' | 'current' | 'over'
}

/** Who holds which role for whom, on which order and days; with the button that ends it, for whoever may. */
export function DelegationCard({
  delegation,
  press,
  end,
}: {
  delegation: Delegation
  press: string
  end: FormAction | undefined
}) {
  const { id, name, replacedName, kind, role, document, startsOn, endsOn, phase } = delegation
  return (
    <RibbonCard tone={phase === 'current' ? 'siap' : 'tunggu'}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 className="font-bold">{name}</h3>
        {phase === 'current' ? (
          <Badge tone="siap" shape="check">
            Berlaku
          </Badge>
        ) : (
          <Badge tone="tunggu" shape="pause">
            Akan datang
          </Badge>
        )}
      </div>
      <p>{actingTitle(kind, role)}</p>
      <p className="mt-1 text-kecil text-teks-2">
        {replacedName ? `Menggantikan ${replacedName}` : 'Jabatan kosong'} · {formatTerm(startsOn, endsOn)} ·
        Surat {document}
      </p>
      {end ? (
        <div className="mt-3">
          <PressForm action={end} fields={{ press, id }} variant="kedua">
            {phase === 'current' ? 'Akhiri sekarang' : 'Batalkan'}
          </PressForm>
        </div>
      ) : null}
    </RibbonCard>
  )
}
