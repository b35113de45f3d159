import { VARIANTS, type Variant, variants } from './domain/service'

/** Every address of the portal. The slugs are stable: slips, posters and other offices' links rely on them. */
export const routes = {
  home: () => '/',
  services: () => '/layanan',
  service: (variant: Variant) => `/layanan/${variants[variant].slug}`,
  standard: () => '/standar-pelayanan',
  help: () => '/bantuan',
  privacy: () => '/privasi',
  accessibility: () => '/aksesibilitas',

  apply: (variant?: Variant) => (variant ? `/ajukan?layanan=${variants[variant].slug}` : '/ajukan'),
  draft: (token: string) => `/ajukan/${token}` as const,
  draftApplicant: (token: string) => `/ajukan/${token}/data-diri` as const,
  draftDocuments: (token: string) => `/ajukan/${token}/berkas` as const,
  draftCheck: (token: string) => `/ajukan/${token}/periksa` as const,
  receipt: (token: string) => `/bukti/${token}` as const,
  status: () => '/status' as const,
  progress: (token: string) => `/s/${token}`,
  repair: (token: string) => `/lengkapi/${token}`,

  survey: (secret: string) => `/survei/${secret}`,
  surveyStart: () => '/survei',
  complaints: () => '/pengaduan',
  writeComplaint: () => '/pengaduan/tulis',
  complaint: (number: string) => `/pengaduan/${number}`,

  signIn: () => '/petugas/masuk',
  desk: (query?: string) => (query ? `/petugas/meja?${query}` : '/petugas/meja'),
  application: (number: string) => `/petugas/berkas/${number}`,
  page: (number: string, pageId: string) => `/petugas/berkas/${number}/lembar/${pageId}`,
  signature: (number: string) => `/petugas/berkas/${number}/tanda-tangan`,
  walkIn: () => '/petugas/loket/baru',
  handovers: () => '/petugas/penyerahan',
  staffComplaints: () => '/petugas/pengaduan',
  report: () => '/petugas/laporan',
  dev: () => '/dev',

  /** Where a plain form sends files, and where UploadThing's client asks for an upload. */
  sendFiles: () => '/api/berkas',
  uploadthing: () => '/api/uploadthing',
} as const

/** Pages that are equal for all: rendered once and served from memory, without scripts (D14). */
export const contentPages: readonly string[] = [
  routes.home(),
  routes.services(),
  ...VARIANTS.map(routes.service),
  routes.standard(),
  routes.help(),
  routes.privacy(),
  routes.accessibility(),
]

/** Whether a page keeps the framework's scripts: the sending wizard and the staff side (D14). */
export const carriesScripts = (pathname: string) => /^\/(petugas|ajukan|lengkapi|dev)(\/|$)/.test(pathname)
