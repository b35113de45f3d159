import 'server-only'
import { headers } from 'next/headers'
import { cache } from 'react'
import type { VisitorActor } from '@/lib/domain/actor'

/** Whoever is asking. The front server tells the address; nothing a client sends can change it. */
export const visitor = cache(async (): Promise<VisitorActor> => {
  return { kind: 'visitor', address: (await headers()).get('x-tuntas-address') ?? 'unknown' }
})
