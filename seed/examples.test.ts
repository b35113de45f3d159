import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { seededComplaints } from './complaint-stories'
import { seededHomeVisits } from './home-visits'

it('shows no number as an example that opens something', () => {
  const shown = [
    'lib/domain/complaint-form.ts',
    'lib/domain/home-visit-form.ts',
    'lib/domain/secret-number.ts',
  ]
    .map(file => readFileSync(file, 'utf8'))
    .join('')
  for (const { number } of [...seededComplaints, ...seededHomeVisits]) expect(shown).not.toContain(number)
})
