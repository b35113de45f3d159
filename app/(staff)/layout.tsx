import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { SignOutForm } from '@/components/layout/sign-out-form'
import { StaffFrame } from '@/components/layout/staff-frame'
import { ActingSwitch } from '@/components/staff/acting-switch'
import { Notice } from '@/components/ui/notice'
import { currentStaff, steppedDown } from '@/lib/auth/staff'
import { visitor } from '@/lib/auth/visitor'
import type { StaffActor } from '@/lib/domain/actor'
import { mayDelegate, titleOf } from '@/lib/domain/delegation'
import {
  arrangesHomeVisits,
  declaresDisruptions,
  filesForVillage,
  managesDisplays,
  mayHandleComplaints,
  mayOpenApplications,
  mayReadReports,
  readsGuestBook,
  roleLabels,
  worksAtCounter,
} from '@/lib/domain/role'
import { getOffice } from '@/lib/queries/get-office'
import { getOwnOffice } from '@/lib/queries/get-own-office'
import { listOwnDelegations } from '@/lib/queries/list-own-delegations'
import { routes } from '@/lib/routes'
import { changeRole, signOut } from './actions'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: 'Meja Layanan', template: '%s · Meja Layanan' },
  robots: { index: false },
}

export default async function StaffLayout({ children }: { children: ReactNode }) {
  const staff = await currentStaff()
  if (!staff) {
    const { isDemonstration } = await getOffice(await visitor())
    return (
      <StaffFrame isDemonstration={isDemonstration} links={[]}>
        {children}
      </StaffFrame>
    )
  }

  const [{ name, isDemonstration }, delegations, hasSteppedDown] = await Promise.all([
    getOwnOffice(staff),
    listOwnDelegations(staff),
    steppedDown(),
  ])
  return (
    <StaffFrame
      isDemonstration={isDemonstration}
      officeName={name}
      links={linksFor(staff)}
      person={{ name: staff.name, role: titleOf(staff) }}
      signOut={
        <>
          <ActingSwitch
            ownRole={staff.acting?.ownRole ?? staff.role}
            delegations={delegations}
            actingBy={staff.acting?.delegationId}
            actAs={changeRole}
          />
          <SignOutForm signOut={signOut} />
        </>
      }
    >
      {hasSteppedDown ? (
        <Notice kind="perlu-tindakan" role="status">
          Penugasan Anda sudah berakhir. Anda kembali sebagai {roleLabels[staff.role]}.
        </Notice>
      ) : null}
      {children}
    </StaffFrame>
  )
}

function linksFor(staff: StaffActor) {
  const { role } = staff
  return [
    { href: routes.desk(), label: 'Meja', isOpen: mayOpenApplications(role) },
    { href: routes.villageDesk(), label: 'Berkas desa', isOpen: filesForVillage(role) },
    { href: routes.walkIn(), label: 'Datang langsung', isOpen: worksAtCounter(role) },
    { href: routes.counterQueue(), label: 'Antrean', isOpen: worksAtCounter(role) },
    { href: routes.handovers(), label: 'Penyerahan', isOpen: worksAtCounter(role) },
    { href: routes.guestBook(), label: 'Buku tamu', isOpen: readsGuestBook(role) },
    { href: routes.staffHomeVisits(), label: 'Jemput bola', isOpen: arrangesHomeVisits(role) },
    { href: routes.disruptions(), label: 'Gangguan', isOpen: declaresDisruptions(role) },
    { href: routes.staffComplaints(), label: 'Pengaduan', isOpen: mayHandleComplaints(role) },
    { href: routes.displays(), label: 'Layar', isOpen: managesDisplays(role) },
    { href: routes.report(), label: 'Laporan', isOpen: mayReadReports(role) },
    { href: routes.delegations(), label: 'Pelaksana', isOpen: mayDelegate(staff).length > 0 },
  ].filter(link => link.isOpen)
}
