import { describe, expect, it } from 'vitest'
import { statusOfPage } from './status-of-page'

describe('the status of a page', () => {
  it('is what the page asks for', () => {
    expect(statusOfPage('<meta name="tuntas-status" content="404"/>')).toBe(404)
    expect(statusOfPage('<meta name="tuntas-status" content="409"/>')).toBe(409)
    expect(statusOfPage('<head><meta name="tuntas-status" content="429"/></head>')).toBe(429)
  })

  it.each([
    '',
    '<meta name="robots" content="noindex"/>',
    '<p>&lt;meta name="tuntas-status" content="429"/&gt;</p>',
    '<meta name="tuntas-status" content="500"/>',
  ])('is not asked for by %j', html => {
    expect(statusOfPage(html)).toBeUndefined()
  })
})
