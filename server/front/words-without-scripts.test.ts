import { expect, test } from 'vitest'
import { addWordsWithoutScripts } from './words-without-scripts'

const whole =
  '<html lang="id"><head><link rel="stylesheet" href="/a.css"><title>Tidak ada</title></head><body class="x"><main>Kata $1</main></body></html>'

test('a page that waits for its scripts has words for who has none', () => {
  const shell =
    '<!DOCTYPE html><html id="__next_error__"><head><script src="/b.js"></script></head><body><script>1</script></body></html>'

  expect(addWordsWithoutScripts(shell, whole)).toBe(
    '<!DOCTYPE html><html lang="id" id="__next_error__"><head><script src="/b.js"></script><title>Tidak ada</title><noscript><link rel="stylesheet" href="/a.css"></noscript></head><body class="x"><noscript><main>Kata $1</main></noscript><script>1</script></body></html>',
  )
})

test('a title it has already stays the only one', () => {
  const shell = '<html id="__next_error__"><head><title>Isian</title></head><body></body></html>'

  expect(addWordsWithoutScripts(shell, whole).match(/<title>/g)).toHaveLength(1)
})
