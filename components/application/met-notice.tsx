'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { Notice } from '@/components/ui/notice'
import { type Met, refusals } from '@/lib/domain/refusal'
import { formatTime } from '@/lib/format/date'

/** Who was first, with what and when, beside what someone was about to do. After a change the page around it becomes the one of now; what was typed stays. */
export function MetNotice({ met, message, mine }: { met: Met; message: string; mine: string }) {
  const router = useRouter()
  const isHeld = message === refusals.claimed_by_other
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time someone was first
  useEffect(() => {
    if (!isHeld) router.refresh()
  }, [met])
  const did = isHeld ? 'Dipegang' : 'Sudah diubah'
  return (
    <Notice kind="galat" role="alert" title={`${did} ${met.who} pukul ${formatTime(met.at)}`}>
      <dl className="my-1 grid gap-1 text-kecil">
        <div>
          <dt className="inline font-bold">Sekarang: </dt>
          <dd className="inline">{met.what}</dd>
        </div>
        <div>
          <dt className="inline font-bold">Yang hendak Anda lakukan: </dt>
          <dd className="inline whitespace-pre-line">{mine}</dd>
        </div>
      </dl>
      {message}
    </Notice>
  )
}
