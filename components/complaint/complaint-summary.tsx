import { SummaryList } from '@/components/ui/summary-list'
import { type ComplaintTopic, complaintTopics } from '@/lib/domain/complaint'
import { formatDay } from '@/lib/format/date'

type Draft = {
  topic: ComplaintTopic
  story: string
  happenedOn: string | null
  place: string | null
  photos: readonly unknown[]
}

/** What someone wrote, to be read once more before it is sent. */
export function ComplaintSummary({
  draft: { topic, story, happenedOn, place, photos },
  storyHref,
  placeHref,
}: {
  draft: Draft
  storyHref: string
  placeHref: string
}) {
  return (
    <SummaryList
      rows={[
        { label: 'Tentang', value: complaintTopics[topic], changeHref: storyHref },
        {
          label: 'Yang terjadi',
          value: <span className="whitespace-pre-line">{story}</span>,
          changeHref: storyHref,
        },
        {
          label: 'Tanggal kejadian',
          value: happenedOn ? formatDay(new Date(happenedOn)) : 'Tidak diisi',
          changeHref: placeHref,
        },
        { label: 'Tempat kejadian', value: place ?? 'Tidak diisi', changeHref: placeHref },
        {
          label: 'Foto',
          value: photos.length > 0 ? `${photos.length} foto` : 'Tidak ada',
          changeHref: placeHref,
        },
      ]}
    />
  )
}
