const paths = {
  minus: 'M3 8h10',
  plus: 'M3 8h10M8 3v10',
  left: 'M13 8H3m4-4L3 8l4 4',
  right: 'M3 8h10M9 4l4 4-4 4',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10m-4-4 4 4 4-4',
  'turn-left': 'M4 5h5.5a4 4 0 1 1 0 8H6M7 2 4 5l3 3',
  'turn-right': 'M12 5H6.500a4 4 0 1 0 0 8H10M9 2l3 3-3 3',
} as const

export type GlyphName = keyof typeof paths

/** A small drawing on a tool; its words stand beside it or are only heard. */
export const Glyph = ({ name }: { name: GlyphName }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 fill-none stroke-current stroke-2">
    <path d={paths[name]} />
  </svg>
)
