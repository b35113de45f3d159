import { useEffect, useState } from 'react'
import { followStream } from '@/components/staff/live-stream'
import { routes } from '@/lib/routes'

/** Who waits today, and who is at one's own counter. */
export type OwnQueue = { counter: number; waiting: number; hereId?: string }

/** Several changes that come together are looked up once (milliseconds). */
const SOON = 300

/** The queue as it was rendered, and from then on as it is: looked up again, without renewing the page, whenever something in it changes. */
export function useOwnQueue(rendered: OwnQueue): OwnQueue {
  const { counter, waiting, hereId } = rendered
  const [queue, setQueue] = useState(rendered)
  useEffect(() => setQueue({ counter, waiting, hereId }), [counter, waiting, hereId])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const look = async () => {
      const answer = await fetch(routes.ownQueue(), { cache: 'no-store' }).catch(() => undefined)
      if (answer?.ok) setQueue(await answer.json())
    }
    const leave = followStream(what => {
      const isOfQueue = what.kind === 'missed' || (what.kind === 'news' && what.subject === 'queue')
      if (!isOfQueue) return
      clearTimeout(timer)
      timer = setTimeout(look, SOON)
    })
    return () => {
      leave()
      clearTimeout(timer)
    }
  }, [])
  return queue
}
