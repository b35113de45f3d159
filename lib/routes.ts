import { VARIANTS, type Variant, variants } from './domain/service'

/** Every address of the portal. The slugs are stable: slips, posters and other offices' links rely on them. */
export const routes = {
  home: () => '/' as const,
  services: () => '/layanan' as const,
  service: (variant: Variant) => `/layanan/${variants[variant].slug}` as const,
  standard: () => '/standar-pelayanan' as const,
  help: () => '/bantuan' as const,
  privacy: () => '/privasi' as const,
  accessibility: () => '/aksesibilitas' as const,

  apply: (variant?: Variant) =>
    variant ? (`/ajukan?layanan=${variants[variant].slug}` as const) : ('/ajukan' as const),
  draft: (token: string) => `/ajukan/${token}` as const,
  draftDocuments: (token: string) => `/ajukan/${token}/berkas` as const,
  draftCheck: (token: string) => `/ajukan/${token}/periksa` as const,
  receipt: (token: string) => `/bukti/${token}` as const,
  status: () => '/status' as const,
  progress: (token: string) => `/s/${token}` as const,
  repair: (token: string) => `/lengkapi/${token}` as const,

  survey: (secret: string) => `/survei/${secret}` as const,
  surveyStart: () => '/survei' as const,
  complaints: () => '/pengaduan' as const,
  writeComplaint: () => '/pengaduan/tulis' as const,
  complaint: (number: string) => `/pengaduan/${number}` as const,

  signIn: () => '/petugas/masuk' as const,
  staff: () => '/petugas' as const,
  desk: (query?: string) => (query ? (`/petugas/meja?${query}` as const) : ('/petugas/meja' as const)),
  application: (number: string, query?: string) =>
    query ? (`/petugas/berkas/${number}?${query}` as const) : (`/petugas/berkas/${number}` as const),
  page: (number: string, pageId: string) => `/petugas/berkas/${number}/lembar/${pageId}` as const,
  signature: (number: string) => `/petugas/berkas/${number}/tanda-tangan` as const,
  walkIn: () => '/petugas/loket/baru' as const,
  handovers: () => '/petugas/penyerahan' as const,
  handover: (number: string) => `/petugas/penyerahan/${number}` as const,
  staffComplaints: () => '/petugas/pengaduan' as const,
  report: () => '/petugas/laporan' as const,
  dev: () => '/dev' as const,

  /** Where a plain form sends files, and where UploadThing's client asks for an upload. */
  sendFiles: () => '/api/berkas' as const,
  uploadthing: () => '/api/uploadthing' as const,
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
