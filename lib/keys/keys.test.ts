import { describe, expect, it } from 'vitest'
import { blindIndex, trackingIndex } from './blind-index'
import { linkToken, readLinkToken } from './link-token'
import { seal, unseal } from './seal'

const id = '7c0f7d0e-8a3f-4f55-9d61-1f3f1f0a2b3c'

describe('sealed data', () => {
  const text = Buffer.from('Siti Aminah')

  it('open to the same purpose and place, look different each time, and hide their content', () => {
    const [first, second] = [seal(text, 'name'), seal(text, 'name')]

    expect(unseal(first, 'name')).toEqual(text)
    expect(first.equals(second)).toBe(false)
    expect(first.includes(text)).toBe(false)
  })

  it('do not open for another purpose, in another place, or with one bit changed', () => {
    const sealed = seal(text, 'file', 'a')
    const changed = Buffer.from(sealed)
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1

    for (const opening of [
      () => unseal(sealed, 'name', 'a'),
      () => unseal(sealed, 'file', 'b'),
      () => unseal(changed, 'file', 'a'),
    ])
      expect(opening).toThrow()
  })
})

describe('a link', () => {
  it('leads back to what it was made for, and is good for one purpose only', () => {
    const token = linkToken('application', id)

    expect(readLinkToken('application', token)).toBe(id)
    expect(readLinkToken('progress', token)).toBeUndefined()
  })

  it.each(['', 'x', 'ajukan', '..%2f', linkTokenLike(27), linkTokenLike(28), linkTokenLike(29)])(
    'made up as %j leads nowhere',
    token => {
      expect(readLinkToken('application', token)).toBeUndefined()
    },
  )

  it('with any one sign changed leads nowhere', () => {
    const token = linkToken('application', id)
    const changed = Array.from(
      token,
      (sign, at) => token.slice(0, at) + (sign === 'A' ? 'B' : 'A') + token.slice(at + 1),
    )

    expect(changed.filter(other => readLinkToken('application', other))).toEqual([])
  })
})

describe('a blind index', () => {
  it('is the same for the same value, different per purpose, and 16 bytes', () => {
    expect(blindIndex('phone', '+62812')).toEqual(blindIndex('phone', '+62812'))
    expect(blindIndex('phone', '+62812')).not.toEqual(blindIndex('nik', '+62812'))
    expect(blindIndex('phone', '+62812')).toHaveLength(16)
  })

  it('for tracking takes the last four signs of a code however it is typed', () => {
    expect(trackingIndex('+6281234567890', 'H7K4-4729')).toEqual(trackingIndex('+6281234567890', ' 47 29'))
    expect(trackingIndex('+6281234567890', '4729')).not.toEqual(trackingIndex('+6281234567891', '4729'))
  })
})

function linkTokenLike(length: number) {
  return Buffer.alloc(length, 7).toString('base64url')
}
