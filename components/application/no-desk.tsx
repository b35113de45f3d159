import { StaffPage } from '@/components/layout/staff-page'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkCard } from '@/components/ui/link-card'
import { PageTitle } from '@/components/ui/page-title'
import { mayHandleComplaints, mayReadReports, roleLabels, type StaffRole } from '@/lib/domain/role'
import { routes } from '@/lib/routes'

/** For roles that hold no step of the road: says so, and opens what is theirs. */
export function NoDesk({ role }: { role: StaffRole }) {
  const doors = [
    {
      href: routes.report(),
      title: 'Laporan',
      note: 'Survei, waktu layanan, dan pengaduan',
      isOpen: mayReadReports(role),
    },
    {
      href: routes.staffComplaints(),
      title: 'Pengaduan',
      note: 'Keluhan warga dan jawabannya',
      isOpen: mayHandleComplaints(role),
    },
  ].filter(door => door.isOpen)
  return (
    <StaffPage narrow>
      <PageTitle lead={`Peran ${roleLabels[role]} tidak memegang langkah permohonan.`}>Meja</PageTitle>
      {doors.length > 0 ? (
        <ul className="grid gap-2.5">
          {doors.map(({ href, title, note }) => (
            <li key={href}>
              <LinkCard href={href} title={title} note={note} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState>Belum ada yang perlu Anda kerjakan di sini.</EmptyState>
      )}
    </StaffPage>
  )
}
