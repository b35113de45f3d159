import { LASTING_CAUSES } from '@/lib/domain/disruption'
import { pool } from './pool'
import { within } from './vital-signs'

/**
 * A fingerprint of all that content pages say: offices, standards, hours, closed days, what is out of order, and which of these
 * the clock of Lumajang has passed. As long as it stays the same, so do the pages. Rejects, within three seconds, without an answer.
 */
export async function contentVersion(): Promise<string> {
  const sql = pool()
  const [row] = await within(
    3_000,
    sql`
      with clock as (select now() at time zone 'Asia/Jakarta' as here)
      select md5(concat_ws('|',
        clock.here::date,
        (select string_agg(o::text, ';' order by o.id) from offices o),
        (select string_agg(s::text, ';' order by s.id) from service_standards s),
        (select string_agg(concat_ws(',', h::text, h.opens_at <= clock.here::time, h.break_from <= clock.here::time,
          h.break_until <= clock.here::time, h.closes_at <= clock.here::time), ';' order by h.office_id, h.weekday)
          from office_hours h),
        (select string_agg(c::text, ';' order by c.office_id, c.closed_on)
          from office_closed_days c where c.closed_on >= clock.here::date),
        (select string_agg(y::text, ';' order by y.held_on) from holidays y where y.held_on >= clock.here::date),
        (select string_agg(concat_ws(',', d::text, d.began_at <= now(), d.began_at <= now() + interval '7 days',
          d.expected_end_at <= now()), ';' order by d.id)
          from disruptions d
          where d.ended_at is null and (d.cause::text = any(${[...LASTING_CAUSES]}) or d.expected_end_at > now()))
      )) as version
      from clock`,
  )
  return String(row?.version)
}
