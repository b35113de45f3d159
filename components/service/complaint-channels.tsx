import type { ReactNode } from 'react'
import type { StandardChannel } from '@/lib/domain/standard-content'
import { routes } from '@/lib/routes'

/** Where one may complain: what the standard names, and this portal. Belongs inside Prose. */
export function ComplaintChannels({
  channels,
  phone,
}: {
  channels: readonly StandardChannel[]
  phone: string
}) {
  const words: Record<StandardChannel, ReactNode> = {
    questionnaire: 'Kuesioner SKM (Survei Kepuasan Masyarakat)',
    telephone: (
      <>
        Telepon <span className="angka whitespace-nowrap">{phone}</span>
      </>
    ),
    suggestion_box: 'Kotak saran di kantor kecamatan',
  }
  return (
    <ul>
      {channels.map(channel => (
        <li key={channel}>{words[channel]}</li>
      ))}
      <li>
        <a href={routes.writeComplaint()} className="-my-2.5 inline-block py-2.5">
          Tulis pengaduan di sini
        </a>
      </li>
    </ul>
  )
}
