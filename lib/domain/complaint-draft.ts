const DAY = 24 * 60 * 60 * 1000

/** How many days a complaint that was begun but not sent is kept, as its writer is told. */
export const COMPLAINT_DRAFT_DAYS = 2

/** Complaints begun before this moment and not sent are forgotten. */
export const complaintDraftLimit = (now: Date) => new Date(now.getTime() - COMPLAINT_DRAFT_DAYS * DAY)

/** The moment a complaint is forgotten, when it is not sent before. */
export const complaintDraftEnd = (createdAt: Date) =>
  new Date(createdAt.getTime() + COMPLAINT_DRAFT_DAYS * DAY)

/** Most photos one complaint may bring. */
export const MOST_PHOTOS = 3

/** How many years the photos of a complaint are kept after its answer: as long as the Ombudsman still takes the matter (UU 37/2008 Pasal 24 (3)). */
export const PHOTO_YEARS = 2

/** Photos of complaints that have had their answer since before this moment are forgotten. */
export function complaintPhotoLimit(now: Date): Date {
  const limit = new Date(now)
  limit.setUTCFullYear(limit.getUTCFullYear() - PHOTO_YEARS)
  return limit
}

/** The press under which what was sent is found from where it was written, until its number was shown. */
export const UNSEEN_COMPLAINT = 'unseen_complaint'
