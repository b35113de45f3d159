import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FamilyMembers, type Member } from './family-members'

const wife: Member = {
  ...{ id: 'istri', variant: 'lost', state: 'counter_check', shortName: 'Wiwik U.' },
  ...{ isSent: true, isReady: true },
}

const listed = (member: Partial<Member>) =>
  renderToStaticMarkup(createElement(FamilyMembers, { members: [{ ...wife, ...member }] }))

test('the list of a family says of each how far they are, and who is waited for', () => {
  const told: [Partial<Member>, string][] = [
    [{ state: 'handing_in', isSent: false, isReady: false }, 'belum dikirim, belum lengkap'],
    [{ state: 'handing_in', isSent: false }, 'belum dikirim, tinggal ditekan Kirim'],
    [{}, 'sudah dikirim'],
    [{ state: 'handing_in' }, 'perlu dilengkapi'],
    [{ state: 'cancelled' }, 'dibatalkan'],
  ]
  for (const [member, word] of told) expect(listed(member)).toContain(`· ${word}`)
})
