import { z } from 'zod'

/** Tema — the colours of the staff side: light, dim, or as the device has it. */
export const THEMES = ['light', 'dim', 'device'] as const
export type Theme = (typeof THEMES)[number]

/** What a theme is called, and the word its colours hang on. */
export const themes: Record<Theme, { label: string; slug: string | undefined }> = {
  light: { label: 'Terang', slug: undefined },
  dim: { label: 'Redup', slug: 'redup' },
  device: { label: 'Ikuti perangkat', slug: 'perangkat' },
}

/** Kebiasaan — how one person works at the desk. A box that is not ticked sends nothing. */
export const preferencesForm = z.object({
  singleKeys: z.preprocess(value => value === 'on', z.boolean()),
  theme: z.enum(THEMES, 'Pilih salah satu tema.'),
})

export type Preferences = z.output<typeof preferencesForm>
