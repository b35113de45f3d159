import type { StaffRole } from '@/lib/domain/role'

/** The offices of the demonstration; the first one serves the citizens' pages. */
export type SeededOffice = 'lumajang' | 'sukodono' | 'regency'

type Person = { name: string; email: string; role: StaffRole; office: SeededOffice; villageCode?: string }

/** One password for all demonstration people, printed at every start. */
export const DEMONSTRATION_PASSWORD = 'demonstrasi-tuntas'

/** The people of the demonstration. Tests and `/dev` use the same. */
export const people: readonly Person[] = [
  { name: 'Ratna Wulandari', email: 'ratna@lumajang.contoh.id', role: 'counter_officer', office: 'lumajang' },
  { name: 'Agus Prasetyo', email: 'agus@lumajang.contoh.id', role: 'counter_officer', office: 'lumajang' },
  {
    name: 'Bambang Hariyanto',
    email: 'bambang@lumajang.contoh.id',
    role: 'section_head',
    office: 'lumajang',
  },
  { name: 'Dewi Lestari', email: 'dewi@lumajang.contoh.id', role: 'siak_operator', office: 'lumajang' },
  { name: 'Sri Wahyuni', email: 'camat@lumajang.contoh.id', role: 'district_head', office: 'lumajang' },
  {
    name: 'Slamet Riyadi',
    email: 'slamet@denok.contoh.id',
    role: 'village_operator',
    office: 'lumajang',
    villageCode: '35.08.10.2006',
  },
  { name: 'Yusuf Hidayat', email: 'admin@lumajang.contoh.id', role: 'admin', office: 'lumajang' },
  {
    name: 'Hendra Kusuma',
    email: 'hendra@dispendukcapil.contoh.id',
    role: 'regency_verifier',
    office: 'regency',
  },
  { name: 'Fitri Handayani', email: 'fitri@sukodono.contoh.id', role: 'counter_officer', office: 'sukodono' },
]
