const CHI_SQUARE = 3.841
const SHARE = 0.5
const PRECISION = 0.05

/** Ukuran sampel — how many of `population` people must answer, as in Krejcie and Morgan's table (1970): their formula, rounded to nearest. */
export function requiredSample(population: number): number {
  const spread = CHI_SQUARE * SHARE * (1 - SHARE)
  return Math.round((spread * population) / (PRECISION ** 2 * (population - 1) + spread))
}
