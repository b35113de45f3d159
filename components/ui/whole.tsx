import { Children, type ReactNode } from 'react'

/** "KTP-el" with its brackets and stops, the number of a paper form, a range of numbers or days, a range of hours with its day, and the how-manieth something is. */
const WHOLE =
  /(\S*KTP-el\S*|[FS]-\d{4}-\d{4}-\w\S*|\d+–\d+|ke-\d+|\p{L}+–\p{L}+,|(?:\p{L}+, )?\d\d\.\d\d–\d\d\.\d\d\S*)/u

/** Running text in which no line ends after the hyphen of "KTP-el" or of a paper form's number, or inside a range of numbers, days or hours or "ke-2". Whatever is no text stays as it is. */
export function Whole({ children }: { children: ReactNode }) {
  return Children.map(children, child => (typeof child === 'string' ? wholeIn(child) : child))
}

function wholeIn(text: string): ReactNode {
  const parts = text.split(WHOLE)
  if (parts.every((part, at) => at === 1 || part === '')) return text
  return parts.map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
      <span key={at} className="utuh">
        {part}
      </span>
    ),
  )
}
