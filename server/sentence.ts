/** A reason to stop that a person can act on: it is printed without a stack. */
export class Sentence extends Error {
  override name = 'Sentence'
}
