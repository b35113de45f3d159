import { Refusal } from '@/lib/domain/refusal'

const FULL: readonly unknown[] = ['ENOSPC', 'EDQUOT']

/** Does work that writes; where there is no room left it refuses with `storage_full`. */
export const whileThereIsRoom = <T>(work: () => Promise<T>): Promise<T> =>
  work().catch(thrown => {
    const isFull = thrown instanceof Error && 'code' in thrown && FULL.includes(thrown.code)
    throw isFull ? new Refusal('storage_full') : thrown
  })
