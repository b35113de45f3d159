import { encode } from 'uqr'

const QUIET = 4

/** A QR code, drawn on the server: black on white with its quiet zone. 200 px on screen, where there is room; 32 mm on paper. */
export function QrCode({ content, label }: { content: string; label: string }) {
  const { data, size } = encode(content, { ecc: 'M', border: 0 })
  const side = size + 2 * QUIET
  const squares = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')))
    .join('')
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      className="h-auto w-50 max-w-full print:w-[32mm]"
    >
      <path fill="#fff" d={`M0 0h${side}v${side}H0z`} />
      <path fill="#000" d={squares} />
    </svg>
  )
}
