import { newSecretNumber, readSecretNumber } from './secret-number'

/** Nomor jemput bola (JPB-7K4Q-H7K4-4729): whoever holds it may follow the request. `random(n)` gives a whole number below n. */
export const newHomeVisitNumber = (random: (below: number) => number) => newSecretNumber('JPB', random)

/** A typed number as it is stored, however it was written down; undefined for what cannot be one. */
export const readHomeVisitNumber = (typed: string) => readSecretNumber('JPB', typed)
