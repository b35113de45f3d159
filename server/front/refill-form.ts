const FORM = /<form\b[^>]*>[\s\S]*?<\/form>/g
const INPUT = /<input\b[^>]*>/g
const TEXT_AREA = /(<textarea\b[^>]*>)[\s\S]*?(<\/textarea>)/g
const SELECT = /<select\b[^>]*>[\s\S]*?<\/select>/g
const OPTION = /<option\b[^>]*>/g
/** What a person did not type, may not read again, or cannot be given back. */
const NOT_TYPED = /^(?:hidden|file|password|submit|button|image|reset)$/

/**
 * A page made by React with what was typed put back into the form that asks for the same names, and `notice` (HTML) before its
 * first field. A page without such a form gets the notice alone. React escapes `<`, `>` and quotes, so tags can be told apart.
 */
export function refillForm(page: string, sent: FormData, notice: string): string {
  const names = [...new Set(sent.keys())].filter(name => !name.startsWith('$'))
  const forms = (page.match(FORM) ?? []).map(form => ({
    form,
    known: names.filter(name => namesOf(form).has(name)).length,
  }))
  const best = forms.toSorted((one, other) => other.known - one.known)[0]
  if (!best || best.known === 0) return page.replace(/<main\b[^>]*>/, main => main + notice)
  return page.replace(best.form, () =>
    filled(best.form, sent).replace(/^<form\b[^>]*>/, open => `${open}${notice}`),
  )
}

function namesOf(form: string): Set<string | undefined> {
  return new Set(
    [...form.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)].map(([tag]) => attribute(tag, 'name')),
  )
}

function filled(form: string, sent: FormData): string {
  return form
    .replace(INPUT, input => filledInput(input, sent))
    .replace(TEXT_AREA, (whole, open: string, close: string) => {
      const typed = textOf(sent, open)
      return typed === undefined ? whole : `${open}\n${escapeHtml(typed)}${close}`
    })
    .replace(SELECT, select => {
      const chosen = textOf(sent, select)
      if (chosen === undefined) return select
      return select.replace(OPTION, option =>
        marked(option, 'selected', attribute(option, 'value') === chosen),
      )
    })
}

function filledInput(input: string, sent: FormData): string {
  const type = attribute(input, 'type') ?? 'text'
  const name = attribute(input, 'name')
  if (name === undefined || NOT_TYPED.test(type)) return input
  if (type === 'radio' || type === 'checkbox')
    return marked(input, 'checked', sent.getAll(name).includes(attribute(input, 'value') ?? 'on'))
  const typed = textOf(sent, input)
  if (typed === undefined) return input
  return input.replace(/ value="[^"]*"/, '').replace(/\/?>$/, () => ` value="${escapeHtml(typed)}"/>`)
}

function marked(tag: string, mark: string, isOn: boolean): string {
  const plain = tag.replace(new RegExp(` ${mark}=""`), '')
  return isOn ? plain.replace(/\/?>$/, end => ` ${mark}=""${end}`) : plain
}

/** What was sent under the name of a tag; undefined when nothing was, or a file. */
function textOf(sent: FormData, tag: string): string | undefined {
  const value = sent.get(attribute(tag, 'name') ?? '')
  return typeof value === 'string' ? value : undefined
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  return found?.replace(/&(amp|lt|gt|quot|#x27);/g, entity => PLAIN[entity] ?? entity)
}

const PLAIN: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" }

/** Text as it may stand in HTML, also inside an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"']/g,
    letter => Object.keys(PLAIN).find(entity => PLAIN[entity] === letter) ?? letter,
  )
}
