import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { StaffSession } from '@/app/staff-session'
import { SignOutForm } from '@/components/layout/sign-out-form'
import { StaffFrame } from '@/components/layout/staff-frame'
import { CallNext } from '@/components/office/call-next'
import { HelpBand } from '@/components/office/help-band'
import { ActingSwitch } from '@/components/staff/acting-switch'
import { Keys } from '@/components/staff/keys'
import { LiveBands } from '@/components/staff/live-bands'
import { OutageBand } from '@/components/staff/outage-band'
import { Palette } from '@/components/staff/palette'
import { SearchForm } from '@/components/staff/search-form'
import { Notice } from '@/components/ui/notice'
import { ownCounter } from '@/lib/auth/own-counter'
import { currentStaff, hasLapsed } from '@/lib/auth/staff'
import { visitor } from '@/lib/auth/visitor'
import type { StaffActor } from '@/lib/domain/actor'
import { mayDelegate, titleOf } from '@/lib/domain/delegation'
import { themes } from '@/lib/domain/preferences-form'
import { overseesRegency } from '@/lib/domain/regency-desk'
import {
  arrangesHomeVisits,
  filesForVillage,
  keepsOriginals,
  keepsPaperForms,
  keepsSupplies,
  looksAfterHeld,
  managesDisplays,
  mayHandleComplaints,
  mayOpenApplications,
  mayReadReports,
  readsGuestBook,
  roleLabels,
  type StaffRole,
  setsRecordingPlaces,
  worksAtCounter,
} from '@/lib/domain/role'
import { keepsSiakLedger, readsSiakLedger } from '@/lib/domain/siak-ledger'
import { countHelpCalls } from '@/lib/queries/count-help-calls'
import { getOffice } from '@/lib/queries/get-office'
import { getOutages } from '@/lib/queries/get-outages'
import { getOwnOffice } from '@/lib/queries/get-own-office'
import { getOwnQueue } from '@/lib/queries/get-own-queue'
import { getPreferences } from '@/lib/queries/get-preferences'
import { listOwnDelegations } from '@/lib/queries/list-own-delegations'
import { routes } from '@/lib/routes'
import { callFromBar, changeRole, find, signOut } from './actions'
import '@/app/desk.css'

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

  const [{ name, isDemonstration }, outages, delegations, isLapsed, { singleKeys, theme }] =
    await Promise.all([
      getOwnOffice(staff),
      getOutages(staff),
      listOwnDelegations(staff),
      hasLapsed(),
      getPreferences(staff),
    ])
  const finds = mayOpenApplications(staff.role)
  return (
    <StaffFrame
      isDemonstration={isDemonstration}
      officeName={name}
      theme={themes[theme].slug}
      hasKeys={singleKeys}
      bands={<Bands staff={staff} outages={outages} />}
      links={linksFor(staff)}
      search={finds ? <SearchForm find={find} id="cari" shortcut="/" /> : undefined}
      actions={
        <>
          <ActingSwitch
            ownRole={staff.acting?.ownRole ?? staff.role}
            delegations={delegations}
            actingBy={staff.acting?.delegationId}
            actAs={changeRole}
          />
          {worksAtCounter(staff.role) ? (
            <CallNext
              {...(await getOwnQueue(staff, await ownCounter()))}
              press={randomUUID()}
              call={callFromBar}
            />
          ) : null}
        </>
      }
      person={{ name: staff.name, role: titleOf(staff), isActing: staff.acting !== undefined }}
      personMenu={
        <>
          <a
            href={routes.account()}
            data-perintah="Akun dan tombol"
            className="flex min-h-10 items-center px-3 text-teks no-underline hover:bg-pilih"
          >
            Akun
          </a>
          <SignOutForm signOut={signOut} />
        </>
      }
    >
      {isLapsed ? (
        <Notice kind="perlu-tindakan" role="status">
          Penugasan Anda sudah berakhir. Anda kembali sebagai {roleLabels[staff.role]}.
        </Notice>
      ) : null}
      {children}
      <Keys isOn={singleKeys} />
      {finds ? <Palette find={find} /> : null}
      <StaffSession />
    </StaffFrame>
  )
}

type Standing = { staff: StaffActor; outages: Awaited<ReturnType<typeof getOutages>> }

/** What is out of order, and guests at the kiosks who ask for an officer, above whatever is open; and what brings news of both. */
const Bands = async ({ staff, outages }: Standing) => (
  <>
    {outages.running.length > 0 ? <OutageBand {...outages} href={placeOf(staff.role)} /> : null}
    <LiveBands
      subjects={worksAtCounter(staff.role) ? ['disruption', 'help'] : ['disruption']}
      renderedAt={new Date()}
    />
    <HelpBand calls={await countHelpCalls(staff)} />
  </>
)

/** Where whoever may read more of an outage does. */
const placeOf = (role: StaffRole) => (looksAfterHeld(role) ? routes.disruptions() : undefined)

function linksFor(staff: StaffActor) {
  const { role } = staff
  return [
    { href: routes.desk(), label: 'Meja', isOpen: mayOpenApplications(role) },
    { href: routes.villageDesk(), label: 'Berkas desa', isOpen: filesForVillage(role) },
    { href: routes.walkIn(), label: 'Datang langsung', isOpen: worksAtCounter(role) },
    { href: routes.counterQueue(), label: 'Antrean', isOpen: worksAtCounter(role) },
    { href: routes.handovers(), label: 'Penyerahan', isOpen: worksAtCounter(role) },
    { href: routes.paperForms(), label: 'Formulir', isOpen: keepsPaperForms(role) },
    { href: routes.guestBook(), label: 'Buku tamu', isOpen: readsGuestBook(role) },
    { href: routes.staffHomeVisits(), label: 'Jemput bola', isOpen: arrangesHomeVisits(role) },
    { href: routes.siakLedger(), label: 'Buku SIAK', isOpen: readsSiakLedger(role) },
    { href: routes.regencyDesk(), label: 'Semua kecamatan', isOpen: overseesRegency(role) },
    {
      href: routes.reconcile(),
      label: 'Cocokkan daftar',
      isOpen: keepsSiakLedger(role) && !readsSiakLedger(role),
    },
    { href: routes.disruptions(), label: 'Gangguan', isOpen: looksAfterHeld(role) },
    { href: routes.supplies(), label: 'Persediaan', isOpen: keepsSupplies(role) },
    { href: routes.originals(), label: 'Dokumen asli', isOpen: keepsOriginals(role) },
    { href: routes.staffComplaints(), label: 'Pengaduan', isOpen: mayHandleComplaints(role) },
    { href: routes.displays(), label: 'Layar', isOpen: managesDisplays(role) },
    { href: routes.recordingPlaces(), label: 'Tempat perekaman', isOpen: setsRecordingPlaces(role) },
    { href: routes.report(), label: 'Laporan', isOpen: mayReadReports(role) },
    { href: routes.delegations(), label: 'Pelaksana', isOpen: mayDelegate(staff).length > 0 },
  ].filter(link => link.isOpen)
}
