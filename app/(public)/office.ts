import { cache } from 'react'
import { visitor } from '@/lib/auth/visitor'
import { getOffice } from '@/lib/queries/get-office'

/** The office whose name stands over every public page, asked for once per request. */
export const publicOffice = cache(async () => getOffice(await visitor()))
