/** Tells the operator of a fault, under the reference the person was given. Names kind and place, never what people typed: driver errors carry parameters in their message. */
export function report(thrown: unknown, reference: string) {
  const error = thrown instanceof Error ? thrown : new Error('not an error')
  const cause = error.cause instanceof Error ? error.cause : error
  const code = 'code' in cause ? String(cause.code) : undefined
  const place = error.stack
    ?.split('\n')
    .find(line => line.trim().startsWith('at '))
    ?.trim()
  process.stderr.write(`${JSON.stringify({ level: 'error', reference, kind: cause.name, code, place })}\n`)
}
