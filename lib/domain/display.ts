/** Layar — what the office puts up besides its desks: the board everyone looks at, and the kiosk in the lobby. */
export const DISPLAY_KINDS = ['board', 'kiosk'] as const
export type DisplayKind = (typeof DISPLAY_KINDS)[number]

export const displayKinds: Record<DisplayKind, { label: string; hint: string }> = {
  board: { label: 'Layar antrean', hint: 'TV yang menampilkan dan menyebut nomor yang dipanggil.' },
  kiosk: { label: 'Anjungan', hint: 'Tablet tempat warga mengambil nomor antrean sendiri.' },
}

/** Panggilan — why a kiosk asks for an officer. */
export const HELP_REASONS = ['help', 'slip'] as const
export type HelpReason = (typeof HELP_REASONS)[number]

export const helpReasons: Record<HelpReason, string> = {
  help: 'Ada warga yang minta dibantu',
  slip: 'Slip tidak keluar dari pencetak',
}
