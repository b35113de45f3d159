import './outlive-full-disk'

import { Logger, parseCronItems, run, type TaskList } from 'graphile-worker'
import { z } from 'zod'
import { purgeDrafts } from '@/lib/commands/purge-drafts'
import { renderPage } from '@/lib/commands/render-page'
import { sendCode } from '@/lib/commands/send-code'
import { sendMessage } from '@/lib/commands/send-message'
import { env } from '@/lib/env'
import { obeySupervisor, sayReady } from './obey-supervisor'

const messageJob = z.object({ messageId: z.string() })
const pageJob = z.object({ pageId: z.string() })
const codeJob = z.object({ requestId: z.string() })

/** What need not be done while a visitor waits. The names are those the commands enqueue. */
const tasks: TaskList = {
  send_message: payload => sendMessage('worker', messageJob.parse(payload)),
  send_code: payload => sendCode('worker', codeJob.parse(payload)),
  render_page: payload => renderPage('worker', pageJob.parse(payload)),
  purge_drafts: () => purgeDrafts('worker', new Date()),
}

/** Hours in UTC: two in the night of Lumajang. */
const timetable = parseCronItems([
  { task: 'purge_drafts', match: '0 19 * * *', options: { backfillPeriod: 24 * 60 * 60 * 1000 } },
])

/** Only warnings and errors: the driver's chatter holds parameters. */
const logger = new Logger(() => (level, message) => {
  if (level === 'warning' || level === 'error')
    console.error(JSON.stringify({ at: new Date().toISOString(), level, text: message }))
})

const runner = await run({
  connectionString: env().DATABASE_URL,
  concurrency: 2,
  pollInterval: 2000,
  noHandleSignals: true,
  taskList: tasks,
  parsedCronItems: timetable,
  logger,
})
runner.promise.catch(error => {
  console.error(error)
  process.exit(1)
})
obeySupervisor(() => runner.stop())
sayReady()
