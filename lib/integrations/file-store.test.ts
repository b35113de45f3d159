import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { env } from '@/lib/env'
import { keepFile, readKept, removeKept } from './file-store'

const KB = 1024

/** A disk of one megabyte, where this machine lets us have one. */
const disk = mkdtempSync(path.join(tmpdir(), 'tuntas-penuh-'))
const isMounted = mounts()

function mounts(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', disk], { stdio: 'ignore' })
    execFileSync('umount', [disk], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe.skipIf(!isMounted)('on a disk of one megabyte', () => {
  const before = env().DATA_DIR

  beforeEach(() => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', disk])
    env().DATA_DIR = disk
  })
  afterEach(() => {
    env().DATA_DIR = before
    execFileSync('umount', [disk])
    rmSync(disk, { recursive: true, force: true })
    mkdirSync(disk)
  })

  const names = () =>
    readdirSync(path.join(disk, 'files'), { recursive: true, encoding: 'utf8' }).filter(
      name => name.length > 3,
    )

  test('what does not fit is refused with storage_full and leaves nothing; what was kept stays whole', async () => {
    const first = randomBytes(400 * KB)
    const key = await keepFile(first)
    await expect(keepFile(randomBytes(800 * KB))).rejects.toMatchObject({ reason: 'storage_full' })
    expect(names()).toEqual([path.join(key.slice(0, 2), key)])
    expect((await readKept(key)).equals(first)).toBe(true)
  })

  test('once there is room again, keeping goes on', async () => {
    const key = await keepFile(randomBytes(700 * KB))
    await expect(keepFile(randomBytes(700 * KB))).rejects.toMatchObject({ reason: 'storage_full' })
    await removeKept(key)
    await expect(keepFile(randomBytes(700 * KB))).resolves.toMatch(/^[0-9a-f-]{36}$/)
  })
})
