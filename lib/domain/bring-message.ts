import { type Variant, variants } from './service'

/** What to bring for a service, in three short lines and a link: nothing in it is about a person (copy rule 10). */
export const bringMessage = (
  variant: Variant,
  papers: readonly string[],
  { hours, link }: { hours: string; link: string },
): string[] => [
  `Bawa ini ke loket (${variants[variant].label}):`,
  papers.join(', '),
  `Tidak dipungut biaya. ${hours}`,
  link,
]
