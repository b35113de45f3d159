'use client'
import { type ReactNode, useState } from 'react'
import { PressForm } from '@/components/application/press-form'
import { Notice } from '@/components/ui/notice'
import { StatusShape } from '@/components/ui/status-shape'
import { toneEdge, toneFill } from '@/components/ui/tone'
import type { FormAction } from '@/lib/domain/form-state'
import { formatDuration, formatTime } from '@/lib/format/date'
import { type Claimed, useClaim } from './use-claim'

type Props = Claimed & {
  canMove: boolean
  press: string
  takeOver: FormAction
  children: ReactNode
}

/**
 * The decisions of a case, for whoever has it in hand. To everyone else it says who has it and for how long, and offers to look on or to
 * take it over. Decisions someone was about to make stay on the page when the case is taken from them.
 */
export function CaseInHand({ canMove, press, takeOver, children, ...claimed }: Props) {
  const { presence, now, wasMine, pageId } = useClaim(claimed)
  if (!presence || presence.isMine) return <Hands>{children}</Hands>

  const fields = { press, number: claimed.number, pageId, from: presence.holderId }
  const button = (
    <PressForm action={takeOver} fields={fields} variant="kedua">
      Ambil alih
    </PressForm>
  )
  const isTaken = wasMine && canMove
  const title = isTaken
    ? `Diambil alih ${presence.name} pukul ${formatTime(presence.since)}`
    : `Sedang dibuka ${presence.name} · ${lengthOf(now - presence.since.getTime())}`
  return (
    <Hands
      notice={<InOtherHands title={title} wasMine={wasMine} takeOver={canMove ? button : undefined} />}
      isClosed={canMove && !isTaken}
    >
      {children}
    </Hands>
  )
}

const lengthOf = (milliseconds: number) =>
  milliseconds < 60_000 ? 'baru saja' : formatDuration(milliseconds)

/** One place for the decisions whatever is said above them, so that what is typed in them survives. */
function Hands({
  notice,
  isClosed = false,
  children,
}: {
  notice?: ReactNode
  isClosed?: boolean
  children: ReactNode
}) {
  return (
    <div className="grid gap-3 meja:gap-2">
      {notice}
      <div hidden={isClosed}>{children}</div>
    </div>
  )
}

function InOtherHands({
  title,
  wasMine,
  takeOver,
}: {
  title: string
  wasMine: boolean
  /** Missing where nothing could be done with the case anyway. */
  takeOver: ReactNode
}) {
  const [onlyLooks, setOnlyLooks] = useState(false)
  if (!takeOver) return <p className="text-teks-2">{title}</p>
  if (onlyLooks)
    return (
      <div className="flex flex-wrap items-center justify-between gap-2 [--lebar-tombol:auto]">
        <p>{title}</p>
        {takeOver}
      </div>
    )
  if (wasMine) return <Taken title={title} takeOver={takeOver} />
  return (
    <Notice kind="perlu-tindakan" role="status" title={title}>
      Untuk memutuskan, ambil alih dulu. Itu dicatat.
      <div className="mt-2 flex flex-wrap items-start gap-2 [--lebar-tombol:auto]">
        {takeOver}
        <button
          type="button"
          onClick={() => setOnlyLooks(true)}
          className="min-h-11 px-3 font-bold text-inherit underline"
        >
          Lihat saja
        </button>
      </div>
    </Notice>
  )
}

/** Above the decisions of someone whose case was taken: two lines and the way back, so that the work keeps its height. */
const Taken = ({ title, takeOver }: { title: string; takeOver: ReactNode }) => (
  <div
    role="status"
    className={`flex flex-wrap items-center gap-x-2 gap-y-1 rounded-sudut border-l-6 py-1 pr-1 pl-2 text-kecil [--lebar-tombol:auto] ${toneFill.perlu} ${toneEdge.perlu}`}
  >
    <StatusShape shape="triangle" />
    <p className="min-w-40 flex-1">
      <b>{title}</b>. Isian Anda masih ada.
    </p>
    {takeOver}
  </div>
)
