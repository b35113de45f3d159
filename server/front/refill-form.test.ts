import { expect, test } from 'vitest'
import { refillForm } from './refill-form'

const sent = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

const PAGE = `<main id="isi"><form action="/cari"><input name="q"/></form><form><input type="hidden" name="$ACTION_ID_new"/>
<input type="hidden" name="press" value="baru"/><input id="name" name="name" value="lama"/><input type="password" name="password"/>
<input type="radio" name="topic" value="a" checked=""/><input type="radio" name="topic" value="b"/>
<textarea name="story"></textarea><select name="village"><option value="" selected="">Pilih</option><option value="1">Satu</option></select></form></main>`

test('what was typed comes back into the form that asks for it, and stays text', () => {
  const page = refillForm(
    PAGE,
    sent({
      $ACTION_ID_old: '',
      press: 'lama',
      name: 'Su"udi <b>',
      password: 'rahasia',
      topic: 'b',
      story: 'Baris\n</textarea><script>1</script> $1',
      village: '1',
    }),
    '<p>Lama</p>',
  )
  expect(page).toContain('<form action="/cari"><input name="q"/></form><form><p>Lama</p>')
  expect(page).toContain('name="name" value="Su&quot;udi &lt;b&gt;"/>')
  expect(page).toContain('<input type="hidden" name="press" value="baru"/>')
  expect(page).toContain('name="$ACTION_ID_new"')
  expect(page).not.toContain('rahasia')
  expect(page).toContain('<input type="radio" name="topic" value="a"/>')
  expect(page).toContain('<input type="radio" name="topic" value="b" checked=""/>')
  expect(page).toContain('Baris\n&lt;/textarea&gt;&lt;script&gt;1&lt;/script&gt; $1</textarea>')
  expect(page).toContain('<option value="">Pilih</option><option value="1" selected="">')
})

test('a page that asks for nothing of it says only what happened', () => {
  expect(refillForm('<main id="isi"><p>Isi</p></main>', sent({ name: 'Ani' }), '<p>Lama</p>')).toBe(
    '<main id="isi"><p>Lama</p><p>Isi</p></main>',
  )
})
