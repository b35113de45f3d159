/** A name as it is stored: one space between words, no space at the ends, one kind of dash, and nothing invisible that came along with a copied one. Single words and apostrophes are names too. */
export const tidyName = (typed: string) =>
  typed
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()

/** The sentence for what cannot be a name, or undefined. Up to 60 signs fit on a card (Permendagri 73/2022). */
export function checkName(typed: string): string | undefined {
  const name = tidyName(typed)
  if (name === '') return 'Isi nama lengkap seperti di Kartu Keluarga.'
  if (name.length > 60) return 'Nama paling panjang 60 huruf. Tulis seperti di Kartu Keluarga.'
  if (!/^[\p{L}\p{M}][\p{L}\p{M}'’`.,/ -]*$/u.test(name))
    return 'Tulis nama dengan huruf saja, seperti di Kartu Keluarga.'
  return undefined
}

/** A name for eyes that need not know it all: Siti A. */
export function shortName(name: string): string {
  const [first = '', second] = name.split(' ')
  return second ? `${first} ${second[0]}.` : first
}

/** A name as its first letters: S. A. */
export const initialsOf = (name: string) =>
  name
    .split(' ')
    .filter(Boolean)
    .map(([first]) => `${first?.toUpperCase()}.`)
    .join(' ')
