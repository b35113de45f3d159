import { z } from 'zod'

/** A text that may stay empty: trimmed, undefined when there is nothing in it. Windows line ends count as one sign. */
export const optionalText = (most: number, sentence: string) =>
  z.preprocess(
    value => (typeof value === 'string' && value.trim() !== '' ? tidyText(value) : undefined),
    z.string().max(most, sentence).optional(),
  )

/** Running text as it is stored. */
export const tidyText = (typed: string) => typed.replaceAll('\r\n', '\n').trim()
