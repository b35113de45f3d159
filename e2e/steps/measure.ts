import type { Page } from '@playwright/test'

const TARGETS = 'a[href], button, input:not([type=hidden]), select, textarea, summary'

/** Whatever can be pressed or typed into (or only what `targets` selects) and is smaller than `smallest` pixels, as it reads. Links inside a sentence may be. */
export const smallTargets = (page: Page, smallest: number, targets = TARGETS) =>
  page.evaluate(
    ({ smallest, targets }) => {
      const isShown = (element: Element) =>
        element.checkVisibility() && element.getBoundingClientRect().width > 2
      const isInSentence = (element: Element) => {
        if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false
        const around = element.closest('p, li, dd, dt, div, span')?.textContent ?? ''
        return around.trim().length > (element.textContent ?? '').trim().length
      }
      /** A box to tick is pressed by its words as well. */
      const targetOf = (element: Element) => {
        const box = element.getBoundingClientRect()
        const label =
          element instanceof HTMLInputElement &&
          element.matches('[type=radio], [type=checkbox]') &&
          element.labels?.[0]
        const words = label ? label.getBoundingClientRect() : box
        return { width: Math.max(box.width, words.width), height: Math.max(box.height, words.height) }
      }
      return [...document.querySelectorAll(targets)]
        .filter(element => isShown(element) && !isInSentence(element))
        .map(element => ({ element, ...targetOf(element) }))
        .filter(({ width, height }) => width < smallest - 0.5 || height < smallest - 0.5)
        .map(
          ({ element, width, height }) =>
            `${element.outerHTML.slice(0, 90)} ${Math.round(width)}×${Math.round(height)}`,
        )
    },
    { smallest, targets },
  )

/** Pixels by which the page is wider than its screen; what makes it so. */
export const widerThanScreen = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.body.querySelectorAll('*')]
      .filter(element => element.getBoundingClientRect().right > clientWidth + 1)
      .map(element => `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`)
      .slice(-3)
  })

/** What of a table is pressed or typed into, and lies beyond the right edge of the screen. */
export const asideInTables = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('table :is(a[href], button, input:not([type=hidden]), select)')]
      .filter(element => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
      .map(element => element.outerHTML.slice(0, 120)),
  )

/** Words that do not fit into their box and are cut off there. What only listeners get is no box. */
export const clippedWords = (page: Page) =>
  page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter(element => {
        const { overflowX, overflowY, clip } = getComputedStyle(element)
        const hasWords = [...element.childNodes].some(
          ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
        )
        if (!hasWords || clip !== 'auto' || element.clientHeight <= 1) return false
        const cutsDown =
          overflowY !== 'visible' && overflowY !== 'auto' && element.scrollHeight > element.clientHeight + 1
        const cutsAside =
          overflowX !== 'visible' && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1
        return cutsDown || cutsAside
      })
      .map(element => element.outerHTML.slice(0, 120)),
  )

/** Puts rules on the page, past its Content-Security-Policy, as a reader's own style sheet would be. Returns how to take them off. */
export async function wearStyle(page: Page, rules: string) {
  await page.evaluate(rules => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [sheet]
  }, rules)
  return () =>
    page.evaluate(() => {
      document.adoptedStyleSheets = []
    })
}

/** What has the focus: how it reads, and how well one sees that it has it. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return undefined
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element)
    const grounds = [element, element.parentElement ?? element].map(groundOf)
    const box =
      [...element.getClientRects()].find(({ width }) => width > 0) ?? element.getBoundingClientRect()
    const width = Math.min(box.right, innerWidth) - Math.max(box.left, 0)
    const height = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0)
    const seen = Math.max(0, width) * Math.max(0, height)
    const onTop = document.elementFromPoint(
      box.left + box.width / 2,
      Math.min(box.top + box.height / 2, innerHeight - 1),
    )
    return {
      reads: element.outerHTML.slice(0, 100),
      ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      /** How well the ring, or the edge around it, stands out from the ground it lies on: the worse of inside and outside. */
      contrast: Math.min(
        ...grounds.map(ground =>
          Math.max(
            ...[outlineColor, ...(boxShadow.match(/rgba?\([^)]+\)/g) ?? [])].map(edge =>
              contrast(edge, ground),
            ),
          ),
        ),
      ),
      /** Half of it or of the screen; of a table that is scrolled by its keys and longer than the screen, a quarter. */
      isSeen: seen >= Math.min(0.5 * box.width * box.height, shareOf(element) * innerWidth * innerHeight),
      isCovered: !(
        onTop &&
        (element.contains(onTop) || onTop.contains(element) || isLabelOf(onTop, element))
      ),
    }

    function shareOf(element: Element) {
      return element.matches('section[tabindex="0"]') ? 0.25 : 0.5
    }

    function groundOf(inner: Element) {
      let ground: Element | null = inner
      while (ground && /, 0\)$|^transparent$/.test(getComputedStyle(ground).backgroundColor))
        ground = ground.parentElement
      return ground ? getComputedStyle(ground).backgroundColor : 'rgb(255, 255, 255)'
    }

    /** WCAG 2.2, relative luminance and contrast ratio. */
    function contrast(one: string, other: string) {
      const light = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(part => {
          const share = Number(part) / 255
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
      }
      const [dark = 1, bright = 1] = [light(one), light(other)].sort((a, b) => a - b)
      return bright / dark
    }

    function isLabelOf(top: Element, input: Element) {
      return input instanceof HTMLInputElement && [...(input.labels ?? [])].some(label => label.contains(top))
    }
  })

/** Links in sentences that a thumb meant for another would hit: circles of so many pixels around them touch another target. */
export const crowdedLinks = (page: Page, apart: number) =>
  page.evaluate(apart => {
    const targets = [
      ...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary'),
    ]
      .filter(element => element.checkVisibility())
      .flatMap(element => [...element.getClientRects()].map(box => ({ element, box })))
      .filter(({ box }) => box.width > 2)
    const middle = (box: DOMRect) => [box.left + box.width / 2, box.top + box.height / 2] as const
    const isSmall = (box: DOMRect) => box.height < apart
    const gap = (one: DOMRect, other: DOMRect) => {
      const [x, y] = middle(one)
      const [otherX, otherY] = middle(other)
      const aside = Math.max(other.left - x, x - other.right, 0)
      const down = Math.max(other.top - y, y - other.bottom, 0)
      const toBox = Math.hypot(aside, down) - apart / 2
      return isSmall(other) ? Math.min(toBox, Math.hypot(otherX - x, otherY - y) - apart) : toBox
    }
    return targets
      .filter(({ box }) => isSmall(box))
      .filter(one =>
        targets.some(
          other =>
            one.element !== other.element &&
            !one.element.contains(other.element) &&
            !other.element.contains(one.element) &&
            gap(one.box, other.box) < -0.5,
        ),
      )
      .map(({ element }) => element.outerHTML.slice(0, 90))
  }, apart)

/** What can be pressed or typed into and is out of reach: off the screen aside, or under something else wherever one scrolls. */
export const unreachable = (page: Page) =>
  page.evaluate(() => {
    const covers = (top: Element | null, element: Element) =>
      !top || !(element.contains(top) || top.contains(element) || top.closest('label')?.contains(element))
    const lost = [
      ...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary'),
    ]
      .filter(element => element.checkVisibility() && element.getBoundingClientRect().width > 2)
      .filter(element => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' })
        const [box] = element.getClientRects()
        if (!box) return true
        const isLabelled =
          element instanceof HTMLInputElement &&
          [...(element.labels ?? [])].some(label => !covers(at(box), label))
        return box.left < -1 || box.right > innerWidth + 1 || (covers(at(box), element) && !isLabelled)
      })
      .map(element => element.outerHTML.slice(0, 120))
    scrollTo({ top: 0, behavior: 'instant' })
    return lost

    function at(box: DOMRect) {
      return document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    }
  })

/** Names by which a link or a label means one thing, and that several things bear. */
export const sharedIds = (page: Page) =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return ids.filter((id, at) => ids.indexOf(id) !== at)
  })

/** Takes the focus away, and lets the next Tab begin where a page that was just opened begins. */
export const startAtTop = (page: Page) =>
  page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus({ preventScroll: true })
    document.body.blur()
    document.body.removeAttribute('tabindex')
    scrollTo({ top: 0, behavior: 'instant' })
  })

/** Buttons, links and file choosers that look like one, boxes to type in and marks of a status that lose their edge where the reader chooses the colours. */
export const edgeless = (page: Page) =>
  page.evaluate(() => {
    const hasEdge = (element: Element) => {
      const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(element)
      return (
        Number.parseFloat(borderTopWidth) >= 1 &&
        borderTopStyle !== 'none' &&
        borderTopColor !== backgroundColor
      )
    }
    const isDrawn = (shape: Element) => {
      const { color, backgroundColor } = getComputedStyle(shape)
      return color !== backgroundColor
    }
    const boxes = [
      ...document.querySelectorAll(
        'main button, main select, main textarea, main input:not([type=hidden], [type=radio], [type=checkbox], [type=file])',
      ),
    ]
    const likeButtons = [
      ...document.querySelectorAll('main a[href], main label:has(input[type=file])'),
    ].filter(
      element => /flex/.test(getComputedStyle(element).display) && /\bborder-2\b/.test(element.className),
    )
    const marks = [...document.querySelectorAll('svg[viewBox="0 0 16 16"]')]
    return [
      ...[...boxes, ...likeButtons].filter(box => box.checkVisibility() && !hasEdge(box)),
      ...marks.filter(mark => !isDrawn(mark)),
    ].map(element => element.outerHTML.slice(0, 120))
  })

/** Fields that would not take what is pasted into them. */
export const refusesPaste = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'input:not([type=hidden], [type=radio], [type=checkbox], [type=file]), textarea',
      ),
    ]
      .filter(field => !field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true })))
      .map(field => field.outerHTML.slice(0, 100)),
  )

/** Marks of a status that stand without their word, in the line or the entry of a list that is theirs. */
export const wordlessMarks = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg[viewBox="0 0 16 16"]')]
      .filter(mark => !mark.closest('[role=toolbar], [title][aria-label]'))
      .map(mark => mark.closest('li, p, h2, h3, dd') ?? mark.parentElement)
      .filter(line => !/\p{L}{3}/u.test(line?.textContent ?? ''))
      .map(line => line?.outerHTML.slice(0, 120)),
  )

/** Facts of a row that is a card, of which a part stands under the word of its column and not beside it. */
export const strayFacts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('td')]
      .filter(cell => getComputedStyle(cell).display === 'grid' && cell.childNodes.length > 2)
      .map(cell => cell.textContent),
  )

/** Texts in which a line ends inside a name, a number or a range. */
export const tornWords = (page: Page) =>
  page.evaluate(() => {
    const linesOf = (text: Node, { index, 0: word }: RegExpExecArray) => {
      const range = document.createRange()
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
    }
    const whole = /KTP-el|[FS]-\d{4}-\d{4}-\w|\p{L}+–\p{L}+,|\d\d\.\d\d–\d\d\.\d\d|\d+–\d+/gu
    const texts = document.evaluate('//body//text()', document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE)
    return Array.from({ length: texts.snapshotLength }, (_, at) => texts.snapshotItem(at) as Node)
      .filter(text =>
        [...(text.textContent ?? '').matchAll(whole)].some(word => linesOf(text, word).size > 1),
      )
      .map(text => text.textContent)
  })
