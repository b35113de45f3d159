import { expect, test } from 'vitest'
import { errorPage } from './error-pages'

test.each([400, 403, 404, 405, 408, 409, 413, 500, 503])(
  '%i has our language, a title, one heading, a telephone, a door for complaints, the way back and its number',
  status => {
    const page = errorPage(status, { id: 'kejadian-1', back: '/status?a="b' }, { phone: '(0334) 323 313' })
    expect(page).toContain('<html lang="id">')
    expect(page).toMatch(/<title>\S.* – Tuntas<\/title>/)
    expect(page.match(/<h1>/g)).toHaveLength(1)
    expect(page).toContain('href="tel:0334323313"')
    expect(page).toContain('href="/pengaduan"')
    expect(page).toContain('kejadian-1')
    expect(page).toContain('<a href="/status?a=&quot;b">Kembali ke halaman sebelumnya</a>')
  },
)
