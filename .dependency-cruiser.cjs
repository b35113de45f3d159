const { readFileSync } = require('node:fs')

/** A folder (or file of lib), and what of ours it may import besides itself. What is not written here is forbidden. */
const layers = {
  app: [
    'components',
    'lib/action',
    'lib/auth',
    'lib/commands',
    'lib/queries',
    'lib/domain',
    'lib/format',
    'lib/routes',
  ],
  'app/api': [
    'app',
    'components',
    'lib/action',
    'lib/auth',
    'lib/commands',
    'lib/queries',
    'lib/domain',
    'lib/format',
    'lib/routes',
    'lib/origin',
    'lib/integrations/report',
  ],
  'app/dev': [
    'app',
    'components',
    'lib/action',
    'lib/auth',
    'lib/commands',
    'lib/domain',
    'lib/env',
    'lib/routes',
    'seed/people',
  ],
  components: ['lib/domain', 'lib/format', 'lib/routes', 'lib/own-module'],
  'lib/action': ['lib/auth', 'lib/origin', 'lib/domain', 'lib/integrations/report'],
  'lib/origin': ['lib/domain', 'lib/env'],
  'lib/auth': ['lib/commands', 'lib/domain', 'lib/format', 'lib/routes', 'lib/keys', 'lib/env', 'db'],
  'lib/commands': [
    'lib/domain',
    'lib/format',
    'lib/routes',
    'lib/keys',
    'lib/env',
    'lib/limit-attempts',
    'lib/integrations',
    'db',
  ],
  'lib/queries': [
    'lib/domain',
    'lib/format',
    'lib/routes',
    'lib/keys',
    'lib/env',
    'lib/limit-attempts',
    'lib/integrations',
    'db',
  ],
  'lib/limit-attempts': ['lib/domain', 'lib/keys', 'db'],
  'lib/integrations': ['lib/domain', 'lib/keys', 'lib/env'],
  'lib/keys': ['lib/domain', 'lib/env'],
  'lib/format': ['lib/domain'],
  'lib/routes': ['lib/domain'],
  'lib/domain': [],
  'lib/env': [],
  'lib/own-module': [],
  db: ['lib/domain', 'lib/keys', 'lib/env'],
  seed: ['lib/commands', 'lib/domain', 'lib/keys', 'db'],
  server: [
    'lib/env',
    'lib/routes',
    'lib/own-module',
    'lib/domain',
    'lib/commands',
    'db/migrate',
    'db/client',
    'db/vital-signs',
    'db/content-version',
    'seed',
  ],
  e2e: [
    'lib/domain',
    'lib/format',
    'lib/routes',
    'seed',
    'tests/full-disk',
    'tests/later',
    'tests/read-paper',
    'tests/stored',
    'tests/wire',
  ],
}

const OURS = '^(?:app|components|db|lib|seed|server|e2e|tests)/'
const TEST = '\\.test\\.tsx?$'

const within = folder => `^${folder}(?:/|\\.tsx?$)`
const deeper = folder =>
  Object.keys(layers)
    .filter(other => other.startsWith(`${folder}/`))
    .map(within)

const directions = Object.entries(layers).map(([folder, mayImport]) => ({
  name: `${folder} may import ${mayImport.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: within(folder), pathNot: [TEST, ...deeper(folder)] },
  to: { path: OURS, pathNot: [folder, ...mayImport].map(within) },
}))

/** What the sheet of the public side leaves out: a page that used it there would stand without its rules. */
const deskOnly = /@source not "\.\.\/components\/\{([\w,-]+)\}"/
  .exec(readFileSync('app/globals.css', 'utf8'))[1]
  .split(',')

module.exports = {
  forbidden: [
    ...directions,
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'SQL lives in db (the server may ask whether the database answers)',
      severity: 'error',
      from: { pathNot: ['^db/', '^server/', '^tests/', TEST, 'node_modules'] },
      to: { path: 'node_modules/(?:drizzle-orm|postgres|pg)/' },
    },
    {
      name: 'the domain is pure: of all packages it knows zod',
      severity: 'error',
      from: { path: '^lib/domain/', pathNot: TEST },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'staff pages and public pages know nothing of each other',
      severity: 'error',
      from: { path: '^app/\\((staff|public|display)\\)/' },
      to: { path: '^app/\\((?:staff|public|display)\\)/', pathNot: '^app/\\($1\\)/' },
    },
    {
      name: 'pages of citizens use no component that their sheet leaves out',
      severity: 'error',
      from: { path: '^app/(?:\\(public\\)/|(?:layout|error|global-error|not-found)\\.tsx$)' },
      to: { path: `^components/(?:${deskOnly.join('|')})/`, reachable: true },
    },
    {
      name: 'only tests import tests',
      severity: 'error',
      from: { path: OURS, pathNot: ['^tests/', '^e2e/', TEST] },
      to: { path: ['^tests/', '^e2e/', TEST] },
    },
    { name: 'every import can be found', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:\\.next|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
