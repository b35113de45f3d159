import { isBroken } from './lost-connection'

/** What PostgreSQL says about an error that names our own things, never a value. */
const NAMES = ['code', 'severity', 'schema_name', 'table_name', 'column_name', 'constraint_name'] as const

/**
 * An error of the database without what people typed: PostgreSQL quotes values in message and detail, the driver in what it
 * cannot write. Kind, code and names stay. Every other error stays as it is.
 */
export function quietError(thrown: unknown): unknown {
  if (!(thrown instanceof Error) || thrown.name !== 'PostgresError') return thrown
  return Object.assign(renamed(`${textOf(thrown, 'code')} ${textOf(thrown, 'constraint_name')}`, thrown), {
    ...Object.fromEntries(NAMES.map(name => [name, textOf(thrown, name)]).filter(([, value]) => value)),
  })
}

/** The same for whatever a single query throws, where even an error of Node may quote a value. */
export function quietQueryError(thrown: unknown): unknown {
  const quiet = quietError(thrown)
  if (quiet !== thrown || !(thrown instanceof Error)) return quiet
  return isBroken(thrown) ? thrown : renamed('the query could not be sent', thrown)
}

function renamed(message: string, { name }: Error): Error {
  const error = new Error(message.trim())
  error.name = name
  return error
}

function textOf(error: Error, property: string): string {
  const value: unknown = Reflect.get(error, property)
  return typeof value === 'string' ? value : ''
}
