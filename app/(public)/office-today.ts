import { cache } from 'react'
import { visitor } from '@/lib/auth/visitor'
import { getOfficeToday } from '@/lib/queries/get-office-today'

/** Whether the office is open today and what is out of order, asked for once per request. Never fails: without an answer it says nothing. */
export const officeToday = cache(async () => getOfficeToday(await visitor()))
