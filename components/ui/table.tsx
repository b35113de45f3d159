import { type ReactNode, useId } from 'react'
import { Whole } from './whole'

export type TableColumn = { label: string; numeric?: boolean }
export type TableRow = { key: string; cells: readonly ReactNode[] }

/**
 * Rows of facts. The first cell of each row is its heading. Wider than the screen, it scrolls inside its own frame; with `stacks`, for
 * rows that someone acts on or that are wider than a phone, each row is a card on a phone, with the word of its column before each fact.
 */
export function Table({
  caption,
  captionHidden = false,
  stacks = false,
  columns,
  rows,
}: {
  caption: string
  captionHidden?: boolean
  stacks?: boolean
  columns: readonly TableColumn[]
  rows: readonly TableRow[]
}) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
      tabIndex={0}
      className="overflow-x-auto rounded-sudut border border-garis bg-permukaan"
    >
      <table className={`w-full border-collapse text-left${stacks ? ' max-sm:block' : ''}`}>
        <caption
          id={id}
          className={
            captionHidden ? 'sr-only' : `px-3 pt-3 pb-1 text-left font-bold${stacks ? ' max-sm:block' : ''}`
          }
        >
          {caption}
        </caption>
        <thead className={stacks ? 'max-sm:sr-only' : undefined}>
          <tr className="border-b-2 border-garis text-kecil text-teks-2">
            {columns.map(column => (
              <th key={column.label} scope="col" className={`px-3 py-2 font-bold ${align(column)}`}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={stacks ? 'max-sm:block' : undefined}>
          {rows.map(row => (
            <Row key={row.key} row={row} columns={columns} stacks={stacks} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ row, columns, stacks }: { row: TableRow; columns: readonly TableColumn[]; stacks: boolean }) {
  const [head, ...rest] = row.cells
  return (
    <tr
      className={`border-b border-garis last:border-b-0${stacks ? ' max-sm:grid max-sm:gap-y-1 max-sm:px-3 max-sm:py-2.5' : ''}`}
    >
      <th scope="row" className={`px-3 py-2 font-bold${stacks ? ' max-sm:p-0' : ''}`}>
        <Whole>{head}</Whole>
      </th>
      {columns.slice(1).map((column, index) => (
        <td key={column.label} className={`px-3 py-2 ${align(column)}${stacks ? stacked(rest[index]) : ''}`}>
          {stacks ? <Word>{column.label}</Word> : null}
          <Fact stacks={stacks}>{rest[index]}</Fact>
        </td>
      ))}
    </tr>
  )
}

/** A fact on a line of its own, also that there is none of something; none that says nothing. */
const stacked = (fact: ReactNode) =>
  fact || fact === 0
    ? ' max-sm:grid max-sm:grid-cols-[7.5rem_minmax(0,1fr)] max-sm:items-baseline max-sm:justify-items-start max-sm:gap-x-2 max-sm:p-0 max-sm:text-left'
    : ' max-sm:hidden'

/** What a cell says. Beside a word it is one thing, however many things it is made of; "KTP-el" stays whole. */
function Fact({ stacks, children }: { stacks: boolean; children: ReactNode }) {
  const whole = <Whole>{children}</Whole>
  return stacks ? <div className="min-w-0 sm:contents">{whole}</div> : whole
}

/** The word of a column, for eyes alone: listeners hear the column itself. */
const Word = ({ children }: { children: string }) => (
  <span aria-hidden="true" className="text-kecil text-teks-2 sm:hidden">
    {children}
  </span>
)

function align(column: TableColumn): string {
  return column.numeric ? 'angka text-right' : ''
}
