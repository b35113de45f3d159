import { z } from 'zod'
import { momentOf } from './office-hours'
import { officeDay } from './working-days'

/** A day and time as the browser's own field sends it (2026-11-23T14:00), in Lumajang; undefined while empty. */
export const localMoment = z.preprocess(
  value => (value === '' ? undefined : value),
  z
    .string()
    .transform((typed, context) => {
      const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?$/.exec(typed) ?? []
      const moment = momentOf(day, time)
      if (!Number.isNaN(moment.getTime()) && officeDay(moment) === day) return moment
      context.addIssue({
        code: 'custom',
        message: 'Isi tanggal dan jam, misalnya 23 November 2026 pukul 14.00.',
      })
      return z.NEVER
    })
    .optional(),
)
