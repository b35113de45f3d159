import { z } from 'zod'
import { applicationForm, pressKey } from './application-form'

/** The application's own link, as a form carries it along. */
const link = z.object({ token: z.string() })

/** One press of a button by whoever holds an application's own link. */
export const linkPress = link.extend({ press: pressKey })

/** Changed answers of a draft, by whoever holds its link. */
export const changeForm = z.intersection(applicationForm, link)
