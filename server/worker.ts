import { run, type TaskList } from 'graphile-worker'
import { obeySupervisor, sayReady } from './obey-supervisor'

const tasks: TaskList = {}

/** Runs the work that need not be done while a visitor waits. */
const runner = await run({
  connectionString: process.env.DATABASE_URL,
  concurrency: 2,
  pollInterval: 2000,
  noHandleSignals: true,
  taskList: tasks,
})
runner.promise.catch(error => {
  console.error(error)
  process.exit(1)
})
obeySupervisor(() => runner.stop())
sayReady()
