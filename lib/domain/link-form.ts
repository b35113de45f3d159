import { z } from 'zod'
import { applicantForm, phoneField, pressKey, variantField } from './application-form'

/** The application's own link, as a form carries it along. */
const link = z.object({ token: z.string() })

/** One press of a button by whoever holds an application's own link. */
export const linkPress = link.extend({ press: pressKey })

/** The moment the answers a form shows were saved, so that an older tab cannot overwrite newer ones. */
const seen = z.object({ seen: z.coerce.date() })

/** Who a draft is for, by whoever holds its link. */
export const changeForm = z.intersection(applicantForm, link.extend(seen.shape))

/** Another phone number for a draft. */
export const changePhoneForm = linkPress.extend({ ...seen.shape, phone: phoneField })

/** One more of the same family, and the service they need. */
export const familyMemberForm = linkPress.extend({ variant: variantField })
