import { randomUUID } from 'node:crypto'
import { stay } from '@/app/(staff)/actions'
import { SessionEnd } from '@/components/staff/session-end'
import { sessionEnd } from '@/lib/auth/staff'
import { formatTime } from '@/lib/format/date'

/** For whoever is signed in on this page: that their session ends soon. Nothing for everyone else. */
export async function StaffSession() {
  const end = await sessionEnd()
  if (!end) return null
  return (
    <SessionEnd
      key={end.getTime()}
      left={end.getTime() - Date.now()}
      at={formatTime(end)}
      press={randomUUID()}
      stay={stay}
    />
  )
}
