import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { refusals } from '@/lib/domain/refusal'
import { STAFF_ROLES } from '@/lib/domain/role'
import { MOVES, STATES } from '@/lib/domain/workflow'

type Source = { path: string; text: string }

const FOLDERS = ['app', 'components', 'db', 'e2e', 'lib', 'seed', 'server', 'tests']

const sources: Source[] = FOLDERS.flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => `${folder}/${file}`),
)
  .filter(path => /\.(?:ts|tsx|css)$/.test(path))
  .map(path => ({ path, text: readFileSync(path, 'utf8') }))

const isTest = ({ path }: Source) => /\.(?:test|spec)\.tsx?$/.test(path) || /^(?:e2e|tests)\//.test(path)
const code = sources.filter(source => !isTest(source))
const within = (...folders: string[]) =>
  code.filter(({ path }) => folders.some(folder => path.startsWith(folder)))

/** Each offence as `file: line`, so that a red test is also the list of what to mend. */
function offences(files: Source[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter(line => pattern.test(line) && !/^\s*(?:\*|\/\/|\/\*\*)/.test(line))
      .map(line => `${path}: ${line.trim()}`),
  )
}

const quoted = (words: readonly string[]) => new RegExp(`['"](?:${words.join('|')})['"]`)

test('settings are read in lib/env.ts; only what starts the portal looks at the environment itself', () => {
  const elsewhere = code.filter(({ path }) => path !== 'lib/env.ts' && !path.startsWith('server/'))
  expect(offences(elsewhere, /process\.env/)).toEqual([])
})

test('no import climbs out of its folder: "@/" for others, "./" for this one', () => {
  expect(offences(sources, /(?:from|import\(?) ?['"]\.\.\//)).toEqual([])
})

test('no one silences the compiler, styles inline or asks a Refusal for its class', () => {
  expect(offences(code, /@ts-(?:ignore|nocheck)|style=\{|instanceof Refusal/)).toEqual([])
})

test('lists are read by keyset: nothing skips rows and no page counts them', () => {
  const lists = within('db', 'lib', 'app').filter(({ path }) => path !== 'db/repositories/reports.ts')
  expect(offences(lists, /\boffset\b\s+[\d$]|\.offset\(|count\(\*\)/i)).toEqual([])
})

test('states and roles are named in lib/domain; everyone else uses what it exports', () => {
  const words = [...STATES, ...STAFF_ROLES].filter(word => word !== 'admin' && word !== 'handover')
  const outside = within('app', 'components', 'db', 'lib', 'server').filter(
    ({ path }) => !path.startsWith('lib/domain/'),
  )
  expect(offences(outside, quoted(words))).toEqual([])
})

test('a move is named in lib/domain, and by the command that makes it', () => {
  // "sign" or "print" alone are ordinary words; with an underscore they are ours.
  const words = MOVES.filter(move => move.includes('_'))
  const outside = within('app', 'components', 'db', 'lib', 'server').filter(
    ({ path }) => !/^(?:lib\/(?:domain|commands|queries)|db\/migrations)\//.test(path),
  )
  expect(offences(outside, quoted(words))).toEqual([])
})

test('a server action is wrapped by action() or publicAction(), and does nothing else', () => {
  const exported = within('app')
    .filter(({ path }) => path.endsWith('/actions.ts'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^export (?!type)(.*)$/gm)].map(([, line]) => `${path}: ${line}`),
    )
  expect(exported.filter(line => !/: const \w+ = (?:action|publicAction)\(/.test(line))).toEqual([])
})

test('server actions live in files named actions.ts', () => {
  const elsewhere = within('app', 'components', 'lib').filter(({ path }) => !path.endsWith('/actions.ts'))
  expect(offences(elsewhere, /^\s*['"]use server['"]/)).toEqual([])
})

test('a form is sent with useFormAction, which keeps what was typed when the signal or the build is gone', () => {
  const forms = within('app', 'components').filter(({ path }) => path !== 'components/ui/use-form-action.ts')
  expect(offences(forms, /\buseActionState\b/)).toEqual([])
})

test('a form that lists what keeps it from being sent leads the eye and the title of its page there', () => {
  const silent = within('app', 'components').filter(
    ({ text }) =>
      /\buseFormAction\(/.test(text) &&
      /<ErrorSummary\b/.test(text) &&
      !/\buseSummary\(|<FormTitle\b/.test(text),
  )
  expect(silent.map(({ path }) => path)).toEqual([])
})

/** They take no actor because they are tools of commands and queries: who acts is checked by those who use them. */
const WITHOUT_ACTOR = ['hashPassword', 'remembered']

test('every command and query is told first who acts; a step inside one is told first in which transaction', () => {
  const strangers = within('lib/commands/', 'lib/queries/')
    .flatMap(({ text }) => [
      ...text.matchAll(
        /^export (?:async function|function|const) (\w+)(?:<[\s\S]*?>)?(?: = (?:async )?)?\(\s*(\w+)/gm,
      ),
    ])
    .filter(
      ([, name = '', first = '']) =>
        !['actor', '_actor', 'actors', 'on', '_worker'].includes(first) && !WITHOUT_ACTOR.includes(name),
    )
    .map(([, name, first]) => `${name}(${first})`)
  expect(strangers).toEqual([])
})

/** Nobody does these under a role held for another: they are about one's own session or the order itself, or only look. */
const AS_THEMSELVES =
  /\/(?:act-as|sign-out-staff|extend-session|record-delegation|end-delegation|view-\w+|view-complaint-photo)\.ts$/

test('what staff write, they write as who they are by then: an order that ended in mid-action writes nothing', () => {
  const writers = within('lib/commands/').filter(
    ({ path, text }) =>
      /^export [^\n]*\(\s*actor: StaffActor/m.test(text) &&
      /transact\(/.test(text) &&
      !AS_THEMSELVES.test(path),
  )
  const unasked = writers.filter(
    ({ text }) =>
      !/\b(?:onceActing|officeApplication|assertStillActing|atSupplies|toBeRecorded)\(/.test(text),
  )
  expect(writers.length).toBeGreaterThan(20)
  expect(unasked.map(({ path }) => path)).toEqual([])
})

test('commands and queries cannot slip into a browser', () => {
  const open = within('lib/commands/', 'lib/queries/').filter(
    ({ text }) => !text.startsWith("import 'server-only'"),
  )
  expect(open.map(({ path }) => path)).toEqual([])
})

test('public pages are plain HTML: no client router, and nothing that needs scripts to be put together', () => {
  const pages = within('app/(public)/').filter(({ path }) => !/\/(?:ajukan|lengkapi)\//.test(path))
  expect(offences(pages, /from 'next\/link'|<Suspense/)).toEqual([])
  expect(pages.filter(({ path }) => path.endsWith('/loading.tsx')).map(({ path }) => path)).toEqual([])
})

test('every staff page that shows something asks who is signed in, except the door itself', () => {
  const pages = within('app/(staff)/').filter(
    ({ path, text }) => path.endsWith('/page.tsx') && !path.includes('/masuk/') && /<[A-Z]/.test(text),
  )
  const open = pages.filter(({ text }) => !/from '@\/lib\/auth\//.test(text))
  expect(open.map(({ path }) => path)).toEqual([])
})

test('a comment points to nothing that lies outside: no chapter of another paper, no numbered decision without its file', () => {
  const pointing = sources.flatMap(({ path, text }) =>
    (text.match(/\w+ §[\d.]+|\(D\d+\b/g) ?? []).map(found => `${path}: ${found}`),
  )
  expect(pointing).toEqual([])
})

test('every refusal has a test that provokes it', () => {
  // Two tests name refusals without provoking them: this one, and the one of their words.
  const tests = sources.filter(
    source => isTest(source) && !/^tests\/(?:house-rules|language)\.test\.ts$/.test(source.path),
  )
  const untested = Object.keys(refusals).filter(
    reason => !tests.some(({ text }) => new RegExp(`\\b${reason}\\b`).test(text)),
  )
  expect(untested).toEqual([])
})
