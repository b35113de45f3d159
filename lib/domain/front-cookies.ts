/** The status of an answer, from an action to the front server, where the cookie ends: an action cannot set it. */
export const ANSWERED_WITH = 'tuntas.jawaban'

/** A form that came back to its page, and what a page says of what just arrived: each shown once, as the front server takes them back with the page that showed them, which a page cannot. */
export const RETURNED_FORM = 'tuntas.isian'
export const JUST_ARRIVED = 'tuntas.sekali'
/** What a form that was sent without scripts came back with; the front server adds which form it was. */
export const GIVEN_BACK = 'tuntas.kembali'
export const SHOWN_ONCE: readonly string[] = [RETURNED_FORM, JUST_ARRIVED, GIVEN_BACK]
