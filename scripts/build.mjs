import { register } from 'tsx/esm/api'

register()
const { buildIfChanged } = await import('../server/build.ts')

try {
  await buildIfChanged(process.env, new AbortController().signal, console.log)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
