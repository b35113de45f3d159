export type InputWidth = 'pendek' | 'sedang' | 'penuh'

const widths: Record<InputWidth, string> = { pendek: 'max-w-36', sedang: 'max-w-72', penuh: '' }

/** The look shared by every box one types in; the border turns brick and thicker when there is an error. */
export function inputClass(error: string | undefined, width: InputWidth = 'penuh'): string {
  const edge = error ? 'border-bahaya' : 'border-garis-input'
  return `block w-full ${widths[width]} min-h-(--tinggi-isian) rounded-sudut border-2 ${edge} bg-permukaan px-(--sisi) py-[0.3em] text-teks`
}
