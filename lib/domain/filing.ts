import { filesForVillage, type StaffRole } from './role'
import { villageInWords } from './village'
import { villageOf } from './villages'

/** Whose account an application was written under; null where the citizen wrote it at home. */
export type Filer = { name: string; role: StaffRole; villageCode: string | null }

/** Asal permohonan — how an application reached the office: from home, at the counter, or through an operator desa. */
export type Source = { from: 'home' | 'counter' } | { from: 'village'; operator: string; village: string }

/** How it came, told from whoever wrote it down. `village` reads "desa Denok". */
export function sourceOf(filer: Filer | null | undefined): Source {
  if (!filer) return { from: 'home' }
  if (!filesForVillage(filer.role)) return { from: 'counter' }
  const village = filer.villageCode ? villageOf(filer.villageCode) : undefined
  return { from: 'village', operator: filer.name, village: village ? villageInWords(village) : 'desa' }
}

/** The source in one word for a list: Online, Loket, Operator desa Denok. */
export function sourceLabel(source: Source): string {
  if (source.from === 'village') return `Operator ${source.village}`
  return source.from === 'counter' ? 'Loket' : 'Online'
}

/** The source as officers read it in a case, with the name of whoever filed it. */
export const sourceInWords = (source: Source): string =>
  source.from === 'village'
    ? `Diajukan lewat operator ${source.village} (${source.operator})`
    : sourceLabel(source)

/** What the resident reads on receipt and status page; nothing where they or the counter wrote it. */
export const sentThrough = (source: Source): string | undefined =>
  source.from === 'village' ? `Dikirim lewat operator ${source.village}` : undefined
