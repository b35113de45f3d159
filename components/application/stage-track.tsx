import { type Shape, StatusShape } from '@/components/ui/status-shape'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { STAGES, type Stage, stageLabels } from '@/lib/domain/workflow'

type Progress = 'done' | 'current' | 'ahead'

const marks: Record<Progress, { shape: Shape; className: string; heard: string }> = {
  done: { shape: 'check', className: 'border-pita bg-permukaan text-pita', heard: 'sudah: ' },
  current: {
    shape: 'three-quarters',
    className: 'border-sorot-tepi bg-sorot text-sorot-tepi',
    heard: 'sekarang: ',
  },
  ahead: { shape: 'dashed-circle', className: 'border-garis bg-permukaan text-teks-2', heard: 'nanti: ' },
}

/**
 * The five words of the road, with the one it is at marked as the current step. Top to bottom on a phone, left to right
 * from 640 px. `isOver` shows all five as done. `dates` holds words such as "22 November 2026".
 */
export function StageTrack({
  current,
  isOver = false,
  dates = {},
}: {
  current: Stage
  isOver?: boolean
  dates?: Partial<Record<Stage, string>>
}) {
  const at = isOver ? STAGES.length : STAGES.indexOf(current)
  return (
    <ol className="sm:flex" aria-label="Perjalanan berkas">
      {STAGES.map((stage, index) => (
        <StageItem key={stage} stage={stage} progress={progressOf(index, at)} date={dates[stage]} />
      ))}
    </ol>
  )
}

function progressOf(index: number, at: number): Progress {
  if (index < at) return 'done'
  return index === at ? 'current' : 'ahead'
}

function StageItem({ stage, progress, date }: { stage: Stage; progress: Progress; date?: string }) {
  const mark = marks[progress]
  return (
    <li
      aria-current={progress === 'current' ? 'step' : undefined}
      className="group relative flex gap-3 pb-4 last:pb-0 sm:flex-1 sm:flex-col sm:gap-1 sm:pb-0"
    >
      <span
        aria-hidden="true"
        className={`absolute top-8 bottom-0 left-[15px] w-0.5 group-last:hidden sm:top-[15px] sm:right-0 sm:bottom-auto sm:left-8 sm:h-0.5 sm:w-auto ${progress === 'done' ? 'bg-pita' : 'bg-garis'}`}
      />
      <span
        className={`relative flex size-8 shrink-0 items-center justify-center rounded-full border-2 ${mark.className}`}
      >
        <StatusShape shape={mark.shape} />
      </span>
      <span className="min-w-0 leading-snug sm:pr-3">
        <span className={progress === 'current' ? 'font-bold' : progress === 'ahead' ? 'text-teks-2' : ''}>
          <VisuallyHidden>{mark.heard}</VisuallyHidden>
          {stageLabels[stage]}
        </span>
        {date ? <span className="block text-kecil text-teks-2">{date}</span> : null}
      </span>
    </li>
  )
}
