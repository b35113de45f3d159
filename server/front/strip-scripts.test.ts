import { expect, test } from 'vitest'
import { addNonce, addNonceToOwn, stripScripts } from './strip-scripts'

test('a public page leaves without the framework’s scripts, their preloads and their marks', () => {
  const page =
    '<head><link rel="preload" as="script" href="/_next/a.js"/><link rel="stylesheet" href="/_next/a.css"/>' +
    '<script src="/_next/a.js" async=""></script></head><body><!--$--><p>Nomor <!-- -->7</p><!--/$-->' +
    '<script>self.__next_f.push([1,"<p>"])</script></body>'
  const { html, hasOwnScripts } = stripScripts(page)
  expect(html).toBe('<head><link rel="stylesheet" href="/_next/a.css"/></head><body><p>Nomor 7</p></body>')
  expect(hasOwnScripts).toBe(false)
})

test('a module of our own stays, with its preload', () => {
  const own =
    '<link rel="modulepreload" href="/skrip/foto.js"/><script type="module" src="/skrip/foto.js"></script>'
  expect(stripScripts(`${own}<script src="/_next/a.js"></script>`)).toMatchObject({
    html: own,
    hasOwnScripts: true,
  })
})

test('words a visitor typed that look like a script are words, and stay', () => {
  const page = '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'
  expect(stripScripts(page).html).toBe(page)
})

test('a page that needs scripts to be put together is recognised', () => {
  expect(stripScripts('<!--$?--><template id="B:0"></template><p>Memuat</p><!--/$-->').isUnfinished).toBe(
    true,
  )
  expect(stripScripts('<p>Selesai</p>').isUnfinished).toBe(false)
})

test('a page rendered beforehand gets the nonce of the answer it travels in', () => {
  expect(addNonce('<script src="/a.js"></script><script nonce="x">1</script>', 'n1')).toBe(
    '<script nonce="n1" src="/a.js"></script><script nonce="x">1</script>',
  )
})

test('on a page with scripts of its own only our modules are given the nonce', () => {
  const page = '<script type="module" src="/skrip/galat.js"></script><script src="/lain.js"></script>'

  expect(addNonceToOwn(page, 'n')).toBe(
    '<script nonce="n" type="module" src="/skrip/galat.js"></script><script src="/lain.js"></script>',
  )
})
