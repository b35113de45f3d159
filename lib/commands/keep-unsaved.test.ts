import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/actor'
import type { FormFile } from '@/lib/integrations/upload-form'
import { altered } from '@/tests/altered'
import { set } from '@/tests/database'
import { findUnsaved, forgetUnsaved, keepUnsaved } from './keep-unsaved'

// No database is opened here: these files are kept while it is away.
const home = mkdtempSync(path.join(tmpdir(), 'tuntas-unsaved-'))
set({ DATA_DIR: home })

const citizen: Actor = { kind: 'applicant', applicationId: '018f0000-0000-7000-8000-000000000001' }
const neighbour: Actor = { kind: 'applicant', applicationId: '018f0000-0000-7000-8000-000000000002' }
const officer: Actor = {
  ...{ kind: 'staff', id: 'officer', name: 'Ratna', role: 'counter_officer', officeId: 'lumajang' },
}
const photo = (name: string): FormFile => ({
  field: 'berkas-family_card',
  fileName: `/sdcard/${name}.jpg`,
  content: Buffer.from(`the photo ${name}, as the phone sent it`),
})
const kept = () => readdirSync(path.join(home, 'incoming'))

test('photos of a form that met a fault are the same when it is sent again, and gone once they are saved', async () => {
  const note = await keepUnsaved(citizen, [photo('depan'), photo('belakang')])
  const found = await findUnsaved(citizen, note)
  expect(found.map(({ field, fileName }) => [field, fileName])).toEqual([
    ['berkas-family_card', 'depan.jpg'],
    ['berkas-family_card', 'belakang.jpg'],
  ])
  expect(found.map(({ content }) => content)).toEqual([photo('depan').content, photo('belakang').content])
  await forgetUnsaved(citizen, note)
  expect(kept()).toEqual([])
  await expect(findUnsaved(citizen, note)).rejects.toMatchObject({ reason: 'file_incomplete' })
})

test('a form that meets the fault twice keeps its photo once, and nothing on the disk shows it', async () => {
  const note = await keepUnsaved(citizen, [photo('kartu-keluarga')])
  const again = await keepUnsaved(citizen, await findUnsaved(citizen, note))
  expect(kept()).toHaveLength(1)
  const [name = ''] = kept()
  expect(readFileSync(path.join(home, 'incoming', name), 'latin1')).not.toContain('photo')
  expect(note).not.toContain('keluarga')
  await forgetUnsaved(citizen, again)
})

test("another's note, a made-up one and a changed one open nothing; a stranger's files are not kept", async () => {
  const note = (await keepUnsaved(citizen, [photo('milik')])) ?? ''
  for (const [actor, wrong] of [
    [neighbour, note],
    [{ kind: 'visitor', address: '192.0.2.7' }, note],
    [citizen, altered(note)],
    [citizen, 'karangan'],
  ] as const)
    await expect(findUnsaved(actor, wrong)).rejects.toMatchObject({ reason: 'file_incomplete' })
  const before = kept().length
  expect(await keepUnsaved({ kind: 'visitor', address: '192.0.2.7' }, [photo('asing')])).toBeUndefined()
  expect(kept()).toHaveLength(before)
})

test('what an officer keeps is found by them alone, for that one case, until it is forgotten', async () => {
  const note = await keepUnsaved(officer, [photo('tangan')], 'KTP-1')
  for (const [who, about] of [
    [{ ...officer, id: 'another' }, 'KTP-1'],
    [officer, 'KTP-2'],
    [citizen, 'KTP-1'],
  ] as const)
    await expect(findUnsaved(who, note, about)).rejects.toMatchObject({ reason: 'file_incomplete' })
  const [found] = await findUnsaved(officer, note, 'KTP-1')
  expect(found?.content).toEqual(photo('tangan').content)
  await forgetUnsaved(officer, note, 'KTP-1')
  await expect(findUnsaved(officer, note, 'KTP-1')).rejects.toMatchObject({ reason: 'file_incomplete' })
})

test('where nothing can be written nothing is promised', async () => {
  rmSync(path.join(home, 'incoming'), { recursive: true })
  writeFileSync(path.join(home, 'incoming'), '')
  expect(await keepUnsaved(citizen, [photo('penuh')])).toBeUndefined()
})
