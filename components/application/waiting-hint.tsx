'use client'

import { useEffect, useState } from 'react'
import type { DocumentType } from '@/lib/domain/service'
import { listWaiting } from './waiting-photos'

/** Says beside a paper that photos of it still wait on this phone; nothing without scripts, and when none does. */
export function WaitingHint({ token, type }: { token: string; type: DocumentType }) {
  const [count, setCount] = useState(0)
  useEffect(() => {
    void listWaiting(token).then(all => setCount(all.filter(photo => photo.type === type).length))
  }, [token, type])
  return count > 0 ? <span className="text-kecil">{count} foto menunggu di HP ini</span> : null
}
