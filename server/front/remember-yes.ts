const ASKED_AGAIN_AFTER = 1000

/** Asks until the answer is yes, at most once a second, and then never again. Who cannot be asked is taken to say yes. */
export function rememberYes(ask: () => Promise<boolean>): () => Promise<boolean> {
  let answer: Promise<boolean> = Promise.resolve(false)
  let isYes = false
  let askedAt = Number.NEGATIVE_INFINITY
  return async () => {
    if (isYes) return true
    if (performance.now() - askedAt > ASKED_AGAIN_AFTER) {
      askedAt = performance.now()
      answer = ask().then(
        said => {
          isYes = said
          return said
        },
        () => true,
      )
    }
    return answer
  }
}
