import { type ReactNode, useId } from 'react'

export type TableColumn = { label: string; numeric?: boolean }
export type TableRow = { key: string; cells: readonly ReactNode[] }

/** Rows of facts. The first cell of each row is its heading. Wider than the screen, it scrolls inside its own frame. */
export function Table({
  caption,
  captionHidden = false,
  columns,
  rows,
}: {
  caption: string
  captionHidden?: boolean
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
      <table className="w-full border-collapse text-left">
        <caption id={id} className={captionHidden ? 'sr-only' : 'px-3 pt-3 pb-1 text-left font-bold'}>
          {caption}
        </caption>
        <thead>
          <tr className="border-b-2 border-garis text-kecil text-teks-2">
            {columns.map(column => (
              <th key={column.label} scope="col" className={`px-3 py-2 font-bold ${align(column)}`}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <Row key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ row, columns }: { row: TableRow; columns: readonly TableColumn[] }) {
  const [head, ...rest] = row.cells
  return (
    <tr className="border-b border-garis last:border-b-0">
      <th scope="row" className="px-3 py-2 font-bold">
        {head}
      </th>
      {columns.slice(1).map((column, index) => (
        <td key={column.label} className={`px-3 py-2 ${align(column)}`}>
          {rest[index]}
        </td>
      ))}
    </tr>
  )
}

function align(column: TableColumn): string {
  return column.numeric ? 'angka text-right' : ''
}
