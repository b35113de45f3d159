import type { Metadata } from 'next'
import { orNotFound } from '@/app/or-not-found'
import { StaffPage } from '@/components/layout/staff-page'
import { ReportCard } from '@/components/report/report-card'
import { SatisfactionReport } from '@/components/report/satisfaction-report'
import { StepTimes } from '@/components/report/step-times'
import { TimeReport } from '@/components/report/time-report'
import { Button } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/page-title'
import { Select } from '@/components/ui/select'
import { Table } from '@/components/ui/table'
import { staffOrSignIn } from '@/lib/auth/staff'
import { complaintClasses } from '@/lib/domain/complaint'
import {
  type Quarter,
  quarterBefore,
  quarterLabel,
  quarterMonths,
  quarterOf,
  readQuarter,
  writeQuarter,
} from '@/lib/domain/quarter'
import { officeDay } from '@/lib/domain/working-days'
import { getReport, type Report } from '@/lib/queries/get-report'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Laporan' }

type Props = { searchParams: Promise<{ periode?: string | string[] }> }

export default async function ReportPage({ searchParams }: Props) {
  const { periode } = await searchParams
  const now = quarterOf(officeDay(new Date()))
  const quarter = (typeof periode === 'string' && readQuarter(periode)) || now
  const { survey, applications, time, complaints } = await orNotFound(
    getReport(await staffOrSignIn(), quarter),
  )
  const onPaper = survey.modes.find(({ mode }) => mode === 'paper')?.responses ?? 0
  return (
    <StaffPage>
      <PageTitle lead={quarterMonths(quarter)}>Laporan {quarterLabel(quarter)}</PageTitle>
      <PeriodForm now={now} chosen={quarter} />
      <div className="grid items-start gap-5 lg:grid-cols-2 print:block print:space-y-5">
        <SatisfactionReport {...survey} onPaper={onPaper} />
        <div className="grid gap-5 print:block print:space-y-5">
          <TimeReport {...time} />
          <ApplicationsReport applications={applications} />
          <ComplaintsReport complaints={complaints} />
        </div>
      </div>
      <StepTimes {...time} csv={routes.reportTimes(writeQuarter(quarter))} />
    </StaffPage>
  )
}

function PeriodForm({ now, chosen }: { now: Quarter; chosen: Quarter }) {
  return (
    <form className="tanpa-cetak flex flex-wrap items-end gap-3">
      <Select
        key={writeQuarter(chosen)}
        name="periode"
        label="Periode"
        width="sedang"
        defaultValue={writeQuarter(chosen)}
        options={choices(now, chosen).map(quarter => ({
          value: writeQuarter(quarter),
          label: quarterLabel(quarter),
        }))}
      />
      <Button variant="kedua" size="besar">
        Tampilkan
      </Button>
    </form>
  )
}

/** This quarter and the seven before it, and the one that is shown if it is none of them. */
function choices(now: Quarter, chosen: Quarter): Quarter[] {
  const recent = [now]
  for (let quarter = quarterBefore(now); recent.length < 8; quarter = quarterBefore(quarter))
    recent.push(quarter)
  const isRecent = recent.some(quarter => writeQuarter(quarter) === writeQuarter(chosen))
  return isRecent ? recent : [chosen, ...recent]
}

function ApplicationsReport({ applications }: Pick<Report, 'applications'>) {
  return (
    <ReportCard title="Berkas">
      <Table
        caption="Yang sedang berjalan hari ini, dan yang berakhir dalam periode ini"
        columns={[{ label: 'Keadaan' }, { label: 'Jumlah', numeric: true }]}
        rows={applications.map(({ state, label, isFinal, applications }) => ({
          key: state,
          cells: [isFinal ? `${label} (periode ini)` : label, applications],
        }))}
      />
    </ReportCard>
  )
}

function ComplaintsReport({ complaints }: Pick<Report, 'complaints'>) {
  return (
    <ReportCard title="Pengaduan">
      <Table
        caption="Yang diterima dalam periode ini"
        stacks
        columns={[
          { label: 'Golongan' },
          { label: 'Masuk', numeric: true },
          { label: 'Dijawab', numeric: true },
          { label: 'Lewat batas', numeric: true },
        ]}
        rows={complaints.map(row => ({
          key: row.class,
          cells: [complaintClasses[row.class].label, row.received, row.answered, row.overdue],
        }))}
      />
    </ReportCard>
  )
}
