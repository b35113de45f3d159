export type ButtonVariant = 'utama' | 'kedua' | 'bahaya'

export type ButtonLook = {
  variant?: ButtonVariant
  /** `besar` is for the decision buttons of a desk; public buttons are big already. */
  size?: 'biasa' | 'besar'
  /** Fills its row at every screen width. */
  wide?: boolean
}

const variants: Record<ButtonVariant, string> = {
  utama: 'border-aksi bg-aksi text-aksi-teks hover:border-aksi-kuat hover:bg-aksi-kuat',
  kedua: 'border-aksi bg-permukaan text-aksi hover:bg-pilih',
  bahaya: 'border-bahaya bg-permukaan text-bahaya hover:bg-galat',
}

/** The look of a button, for the rare element that is neither Button nor ButtonLink (next/link on the staff side). */
export function buttonClass({ variant = 'utama', size = 'biasa', wide = false }: ButtonLook = {}): string {
  const height = size === 'besar' ? 'min-h-(--tinggi-tombol-besar)' : 'min-h-(--tinggi-tombol)'
  const width = wide ? 'w-full' : 'w-(--lebar-tombol)'
  return `inline-flex ${height} ${width} flex-wrap items-center justify-center gap-x-2 rounded-sudut border-2 px-[1.2em] py-[0.3em] text-center text-tombol font-bold no-underline transition-[background-color,border-color] duration-100 ${variants[variant]}`
}
