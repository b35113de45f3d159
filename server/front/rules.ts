import type { OfficeWords } from './error-pages'
import type { KeptAnswer } from './kept-answer'
import type { Handle, Render } from './render-in-memory'

/** What the front server was started with, as far as an answer depends on it. */
export type Rules = {
  handle: Handle
  render: Render
  carriesScripts: (pathname: string) => boolean
  isPublicFile: (pathname: string) => boolean
  isNamedByContent: (address: string) => boolean
  /** Headers of every answer. */
  uniform: Record<string, string>
  publicUrl: string | undefined
  trustedProxies: number
  dev: boolean
  /** The portal's own page for that status, rendered beforehand, because Next's needs scripts to show. */
  pageFor: (status: number) => string | undefined
  /** What is known of the office, for pages that have nobody to ask. */
  office: () => OfficeWords
  keepAsset: (pathname: string, asset: KeptAnswer) => void
  warn: (line: string) => void
}
