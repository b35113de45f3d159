import { z } from 'zod'
import { pressKey } from './application-form'
import { DELEGABLE_ROLES, DELEGATION_KINDS, MOST_DELEGATED_DAYS } from './delegation'

/** Isian pelaksana: who holds which role for whom, on whose order, from which day to which. */
export const delegationForm = z
  .object({
    press: pressKey,
    role: z.enum(DELEGABLE_ROLES, 'Pilih jabatannya.'),
    kind: z.enum(DELEGATION_KINDS, 'Pilih Plh. atau Plt.'),
    staffId: z.uuid('Pilih siapa yang melaksanakan.'),
    /** Nobody where the post is vacant. */
    forStaffId: z.preprocess(value => value || null, z.uuid().nullable()),
    document: z
      .string()
      .trim()
      .min(1, 'Isi nomor surat perintahnya.')
      .max(80, 'Nomor surat paling panjang 80 huruf. Persingkat sedikit.'),
    startsOn: z.iso.date('Isi tanggal mulai.'),
    endsOn: z.iso.date('Isi tanggal selesai.'),
  })
  .superRefine(({ kind, forStaffId, startsOn, endsOn }, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (kind === 'plh' && !forStaffId) say('forStaffId', 'Pilih pejabat yang berhalangan.')
    if (endsOn < startsOn) say('endsOn', 'Tanggal selesai belum benar. Pilih tanggal mulai atau sesudahnya.')
    else if (daysFrom(startsOn, endsOn) > MOST_DELEGATED_DAYS)
      say(
        'endsOn',
        'Paling lama 3 bulan. Pilih hari sebelum itu, lalu perpanjang nanti dengan surat yang baru.',
      )
  })

export type DelegationForm = z.output<typeof delegationForm>

const DAY = 24 * 60 * 60 * 1000
const daysFrom = (first: string, last: string) => (Date.parse(last) - Date.parse(first)) / DAY + 1

/** Akhiri sekarang. */
export const endDelegationForm = z.object({ press: pressKey, id: z.uuid() })

export type EndDelegationForm = z.output<typeof endDelegationForm>

/** In which role one goes on; empty: one's own. */
export const actAsForm = z.object({ delegationId: z.preprocess(value => value || null, z.uuid().nullable()) })
