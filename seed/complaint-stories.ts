import type { ComplaintTopic } from '@/lib/domain/complaint'

/** A complaint of the demonstration, sent so many days before it is seeded. */
export type SeededComplaint = {
  number: string
  topic: ComplaintTopic
  story: string
  daysAgo: number
  name?: string
  phone?: string
  isConfidential?: boolean
  answer?: string
  /** On the day it was sent. */
  place?: string
  /** One of the samples that `scripts/draw-papers.mjs` draws. */
  photo?: string
}

/** One answered, one open, one for the camat alone. Their numbers are for demonstrations and tests. */
export const seededComplaints: readonly SeededComplaint[] = [
  {
    number: 'ADU-2345-6789-ACDE',
    topic: 'information',
    story: 'Apakah KTP-el bisa diambil oleh anak saya? Saya sedang sakit dan tidak bisa ke kantor.',
    daysAgo: 5,
    name: 'Sulastri',
    phone: '+6281355566677',
    answer: 'Bisa. Anak Ibu yang satu KK cukup membawa KK asli dan kode berkas ke loket.',
  },
  {
    number: 'ADU-4F9T-K2WN-7XPC',
    topic: 'time',
    story: 'Saya datang pukul 08.00 dan baru dipanggil pukul 10.30. Kursi tunggu juga penuh.',
    daysAgo: 2,
    place: 'Ruang tunggu, loket 2',
    photo: 'ticket',
  },
  {
    number: 'ADU-9WXZ-3TVN-6MPR',
    topic: 'levy',
    story: 'Di tempat parkir ada orang yang menawarkan KTP-el cepat jadi dengan membayar Rp50.000.',
    daysAgo: 1,
    place: 'Tempat parkir depan kantor',
    photo: 'flyer',
    name: 'Budi Santoso',
    isConfidential: true,
  },
]
