/** Whether something in the forms of a page is not as the server sent it: a page in that state is not exchanged under someone's hands. */
export const isTyped = (page: Document): boolean =>
  [...page.querySelectorAll<HTMLElement>('main :is(input, textarea, select)')].some(isChanged)

/** Whether a page says that something was not done: that is read before the page is exchanged, too. That a session ends is no answer to anything. */
export const isRefused = (page: Document): boolean =>
  page.querySelector('main [role="alert"]:not([hidden], [data-sesi])') !== null

function isChanged(field: HTMLElement): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
  if (field instanceof HTMLSelectElement)
    return [...field.options].some(option => option.selected !== option.defaultSelected) && !isFirst(field)
  if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return false
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked
  return field.value !== field.defaultValue
}

/** A list nobody touched shows its first entry, though the server marked none. */
const isFirst = ({ options, selectedIndex }: HTMLSelectElement) =>
  selectedIndex === 0 && ![...options].some(option => option.defaultSelected)
