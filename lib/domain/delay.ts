import { timeLost } from './office-clock'
import { type OfficeCalendar, type Span, within } from './office-hours'

/** Tertunda — how often something kept the office from working, and how much of its hours that took, in milliseconds. */
export type Delay<Cause extends string> = { cause: Cause; count: number; lost: number }

type Caused<Cause> = Span & { cause: Cause }

/** What disruptions of each cause took from an office in a period. Minutes that two of one cause share are lost once. Causes that did nothing are left out. */
export const officeDelays = <Cause extends string>(
  causes: readonly Cause[],
  spans: readonly Caused<Cause>[],
  period: Span,
  calendar: OfficeCalendar,
): Delay<Cause>[] => delays(causes, spans, period, inPeriod => timeLost(period, calendar, inPeriod))

/** What pauses for each reason took from the cases in a period. Each case loses its own minutes. Reasons nobody gave are left out. */
export const caseDelays = <Cause extends string>(
  causes: readonly Cause[],
  spans: readonly Caused<Cause>[],
  period: Span,
  calendar: OfficeCalendar,
): Delay<Cause>[] =>
  delays(causes, spans, period, inPeriod =>
    inPeriod.reduce((total, span) => total + timeLost(span, calendar, [span]), 0),
  )

function delays<Cause extends string>(
  causes: readonly Cause[],
  spans: readonly Caused<Cause>[],
  period: Span,
  lostIn: (spans: readonly Span[]) => number,
): Delay<Cause>[] {
  return causes
    .map(cause => {
      const inPeriod = spans.filter(span => span.cause === cause).flatMap(span => within(span, period))
      return { cause, count: inPeriod.length, lost: lostIn(inPeriod) }
    })
    .filter(({ count }) => count > 0)
}
