import 'server-only'
import { database } from '@/db/client'
import { overhear } from '@/db/live-line'
import * as staff from '@/db/repositories/staff'
import type { StaffActor } from '@/lib/domain/actor'
import { BEAT_SECONDS, hears, type LiveSubject, readNews } from '@/lib/domain/live'

/** What an open page is told. `missed`: the line was cut for a moment, and anything may have changed. */
export type Follower = {
  tell: (news: { subject: LiveSubject; id: string }) => void
  missed: () => void
  /** A sign of life, every `BEAT_SECONDS`. */
  beat: (now: Date) => void
  /** Nothing more will come: the session has ended, or the line. */
  end: () => void
}

/** Follows what changes in the actor's office, or in all offices of the regency, as long as the session lives and until the returned function is called. Rejects when PostgreSQL does not answer. */
export async function followOffice(
  actor: StaffActor,
  sessionId: string,
  follower: Follower,
): Promise<() => void> {
  const leave = await overhear({
    hear: text => {
      const news = readNews(text)
      if (news && hears(actor, news)) follower.tell({ subject: news.subject, id: news.id })
    },
    miss: follower.missed,
    lose: () => stop(),
  })
  const timer = setInterval(async () => {
    if (await isSame(actor, sessionId)) follower.beat(new Date())
    else stop()
  }, BEAT_SECONDS * 1000)
  timer.unref()
  const stop = () => {
    clearInterval(timer)
    leave()
    follower.end()
  }
  return stop
}

/** Whether the session is still this person's, in the same office and role. */
async function isSame({ id, officeId, role }: StaffActor, sessionId: string): Promise<boolean> {
  try {
    const person = await staff.findBySession(database(), sessionId, new Date())
    return person?.id === id && person.officeId === officeId && person.role === role
  } catch {
    return false
  }
}
