const lines = [
  { edge: 'M0 6q80-9 160 0t150 4t90-6', stroke: 'var(--color-ranu-700)' },
  { edge: 'M0 9q80-8 160 1t150 3t90-7', stroke: 'var(--color-pisang-400)' },
  { edge: 'M0 13q80-9 160 1t150 2t90-6', stroke: 'var(--color-ranu-950)' },
]

/** Tiga garis ranu: the water's edge under a dark header. Decoration only. */
export function ContourLines() {
  return (
    <svg viewBox="0 0 400 20" preserveAspectRatio="none" aria-hidden="true" className="block h-5 w-full">
      <path d="M0 0v6q80-9 160 0t150 4t90-6V0z" fill="var(--kepala)" />
      <g fill="none" strokeWidth="2.5">
        {lines.map(line => (
          <path key={line.edge} d={line.edge} stroke={line.stroke} vectorEffect="non-scaling-stroke" />
        ))}
      </g>
    </svg>
  )
}
