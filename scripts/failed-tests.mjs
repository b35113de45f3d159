import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/** How much of a reason is repeated, in characters. */
const LONGEST = 300

/**
 * A reporter for both runners. It says last, and briefly, which tests failed, where and why: a machine that keeps only the end of the
 * output still tells it.
 */
export default class FailedTests {
  #failed = []

  /** Of vitest, once all is done. */
  onTestRunEnd(modules) {
    for (const module of modules) {
      for (const test of module.children.allTests('failed'))
        this.#keep(module.moduleId, test.fullName, test.result().errors)
      this.#keep(module.moduleId, 'the file itself', module.errors())
    }
    this.onEnd()
  }

  /** Of Playwright, after each test. */
  onTestEnd({ location, title }, { status, errors, steps }) {
    if (status === 'passed' || status === 'skipped') return
    this.#keep(location.file, [title, ...failedSteps(steps)].join(' › '), errors)
  }

  /** Of Playwright, once all is done. */
  onEnd() {
    if (this.#failed.length > 0) console.log(`\nFailed, in short\n${this.#failed.join('\n')}\n`)
  }

  #keep(file, title, errors) {
    if (errors.length === 0) return
    const reason = errors.map(({ message }) => brief(message)).join(' · ')
    this.#failed.push(`  ${relative('.', file)}: ${title}\n    ${reason}`)
  }
}

/** The titles of the steps a test failed in, from the outermost to the innermost that someone named. */
function failedSteps(steps) {
  const failed = steps.find(({ category, error }) => category === 'test.step' && error)
  return failed ? [failed.title, ...failedSteps(failed.steps)] : []
}

const brief = text =>
  stripVTControlCharacters(text ?? '')
    .split('\n    at ')[0]
    .replace(/\s*\n\s*/g, ' · ')
    .slice(0, LONGEST)
