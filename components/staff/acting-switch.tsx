'use client'
import { useFormAction } from '@/components/ui/use-form-action'
import { actingTitle, type DelegationKind } from '@/lib/domain/delegation'
import type { FormAction } from '@/lib/domain/form-state'
import { roleLabels, type StaffRole } from '@/lib/domain/role'

type Delegation = { id: string; kind: DelegationKind; role: StaffRole }

/** In the dark bar: the roles someone may hold for others today, and the way back to their own. `actingBy`: the delegation they act under now. */
export function ActingSwitch({
  ownRole,
  delegations,
  actingBy,
  actAs,
}: {
  ownRole: StaffRole
  delegations: readonly Delegation[]
  actingBy: string | undefined
  actAs: FormAction
}) {
  const [state, act] = useFormAction(actAs, {})
  if (delegations.length === 0 && !actingBy) return null
  const others = delegations.filter(({ id }) => id !== actingBy)
  return (
    <details className="relative">
      <summary className="inline-flex min-h-9 cursor-pointer items-center rounded-sudut border border-kepala-teks-2 px-3 hover:bg-aksi-kuat">
        Ganti peran
      </summary>
      <form
        action={act}
        className="absolute right-0 z-20 mt-1 grid w-80 max-w-[90vw] gap-2 rounded-sudut border border-garis bg-permukaan p-3 text-teks shadow-lg"
      >
        {state.message ? (
          <p role="alert" className="font-bold text-bahaya">
            {state.message}
          </p>
        ) : null}
        {actingBy ? <Choice id="">{`Kembali sebagai ${roleLabels[ownRole]}`}</Choice> : null}
        {others.map(({ id, kind, role }) => (
          <Choice key={id} id={id}>{`Bertindak sebagai ${actingTitle(kind, role)}`}</Choice>
        ))}
      </form>
    </details>
  )
}

function Choice({ id, children }: { id: string; children: string }) {
  return (
    <button
      type="submit"
      name="delegationId"
      value={id}
      className="min-h-11 rounded-sudut border-2 border-aksi bg-permukaan px-3 text-left font-bold text-aksi hover:bg-pilih"
    >
      {children}
    </button>
  )
}
