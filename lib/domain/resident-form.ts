import { z } from 'zod'
import { applicationForm } from './application-form'

/** Whose phone gets the news of an application that was filed for a resident. */
export const PHONE_OWNERS = ['resident', 'operator'] as const
export type PhoneOwner = (typeof PHONE_OWNERS)[number]

export const phoneOwners: Record<PhoneOwner, { label: string; hint: string }> = {
  resident: { label: 'HP warga', hint: 'Kabar langsung sampai ke warga.' },
  operator: {
    label: 'HP saya, operator desa',
    hint: 'Bila warga tidak punya HP. Anda yang menyampaikan setiap kabar.',
  },
}

/** Bantu warga — the answers of a resident, and whose phone number they come with. */
export const residentForm = z.intersection(
  z.object({ phoneOwner: z.enum(PHONE_OWNERS, 'Pilih HP siapa yang menerima kabar.') }),
  applicationForm,
)

export type ResidentForm = z.output<typeof residentForm>
