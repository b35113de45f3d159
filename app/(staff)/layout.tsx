import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { SignOutForm } from '@/components/layout/sign-out-form'
import { StaffFrame } from '@/components/layout/staff-frame'
import { currentStaff } from '@/lib/auth/staff'
import { visitor } from '@/lib/auth/visitor'
import {
  arrangesHomeVisits,
  declaresDisruptions,
  filesForVillage,
  mayHandleComplaints,
  mayOpenApplications,
  mayReadReports,
  roleLabels,
  type StaffRole,
  worksAtCounter,
} from '@/lib/domain/role'
import { getOffice } from '@/lib/queries/get-office'
import { getOwnOffice } from '@/lib/queries/get-own-office'
import { routes } from '@/lib/routes'
import { signOut } from './actions'

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

  const { name, isDemonstration } = await getOwnOffice(staff)
  return (
    <StaffFrame
      isDemonstration={isDemonstration}
      officeName={name}
      links={linksFor(staff.role)}
      person={{ name: staff.name, role: roleLabels[staff.role] }}
      signOut={<SignOutForm signOut={signOut} />}
    >
      {children}
    </StaffFrame>
  )
}

function linksFor(role: StaffRole) {
  return [
    { href: routes.desk(), label: 'Meja', isOpen: mayOpenApplications(role) },
    { href: routes.villageDesk(), label: 'Berkas desa', isOpen: filesForVillage(role) },
    { href: routes.walkIn(), label: 'Datang langsung', isOpen: worksAtCounter(role) },
    { href: routes.handovers(), label: 'Penyerahan', isOpen: worksAtCounter(role) },
    { href: routes.staffHomeVisits(), label: 'Jemput bola', isOpen: arrangesHomeVisits(role) },
    { href: routes.disruptions(), label: 'Gangguan', isOpen: declaresDisruptions(role) },
    { href: routes.staffComplaints(), label: 'Pengaduan', isOpen: mayHandleComplaints(role) },
    { href: routes.report(), label: 'Laporan', isOpen: mayReadReports(role) },
  ].filter(link => link.isOpen)
}
