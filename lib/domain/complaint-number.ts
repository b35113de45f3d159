import { newSecretNumber, readSecretNumber } from './secret-number'

/** Nomor keluhan (ADU-7K4Q-H7K4-4729): all an anonymous complainant has. `random(n)` gives a whole number below n. */
export const newComplaintNumber = (random: (below: number) => number) => newSecretNumber('ADU', random)

/** A typed number as it is stored, however it was written down; undefined for what cannot be one. */
export const readComplaintNumber = (typed: string) => readSecretNumber('ADU', typed)
