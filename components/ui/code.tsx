/** A code or number to read aloud and copy: digits of equal width, in groups of four unless it brings its own. */
export function Code({ value, large = false }: { value: string; large?: boolean }) {
  const grouped = /[\s-]/.test(value) ? value : value.replace(/(.{4})(?=.)/g, '$1 ')
  const size = large ? 'text-[2rem] leading-tight font-extrabold tracking-wider' : 'font-bold tracking-wide'
  return <span className={`angka whitespace-nowrap ${size}`}>{grouped}</span>
}
