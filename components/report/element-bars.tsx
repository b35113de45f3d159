import { ELEMENTS, type Element, questions } from '@/lib/domain/survey'
import { formatDecimal } from '@/lib/format/number'

/** The nine elements with their value of 25 to 100, each as a number and a bar; the lowest stands out. `means` are 1 to 4. */
export function ElementBars({ means }: { means: Record<Element, number> }) {
  const lowest = Math.min(...ELEMENTS.map(element => means[element]))
  return (
    <ul className="grid gap-2.5">
      {ELEMENTS.map(element => (
        <li key={element}>
          <p className="flex justify-between gap-4">
            <span className={means[element] === lowest ? 'font-bold' : ''}>{questions[element].label}</span>
            <b className="angka">{formatDecimal(means[element] * 25)}</b>
          </p>
          <Bar value={means[element] * 25} isLowest={means[element] === lowest} />
        </li>
      ))}
    </ul>
  )
}

function Bar({ value, isLowest }: { value: number; isLowest: boolean }) {
  return (
    <svg
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="mt-1 block h-2.5 w-full overflow-hidden rounded-full"
    >
      <rect width="100" height="4" className="fill-permukaan-2" />
      <rect width={value} height="4" className={isLowest ? 'fill-grafik-4' : 'fill-grafik-1'} />
    </svg>
  )
}
