import type { Route } from 'next'
import { paperSlugs } from './domain/paper-slug'
import { type DocumentType, VARIANTS, type Variant, variants } from './domain/service'

/** An address that has a page; a test holds this table against the folders of `app/`. */
const to = (path: string) => path as Route

const withQuery = (path: string, query?: Record<string, string>) =>
  to(query ? `${path}?${new URLSearchParams(query)}` : path)

/** Every address of the portal. The slugs are stable: slips, posters and other offices' links rely on them. */
export const routes = {
  home: () => to('/'),
  services: () => to('/layanan'),
  service: (variant: Variant) => to(`/layanan/${variants[variant].slug}`),
  standard: () => to('/standar-pelayanan'),
  /** The questions of the requirement check; `query` holds the answers so far. */
  check: (query?: Record<string, string>) => withQuery('/cek-persyaratan', query),
  checkResult: (answers?: Record<string, string>) => withQuery('/cek-persyaratan/hasil', answers),
  help: () => to('/bantuan'),
  contact: () => to('/kontak'),
  privacy: () => to('/privasi'),
  accessibility: () => to('/aksesibilitas'),
  queue: () => to('/antrean'),
  /** The figures of the queue, for the page's own module. */
  queueFigures: () => to('/antrean/angka'),
  offline: () => to('/luring'),

  apply: (variant?: Variant) => to(variant ? `/ajukan?layanan=${variants[variant].slug}` : '/ajukan'),
  /** Where one lands after a draft was removed. */
  draftDiscarded: () => to('/ajukan?dihapus=ya'),
  draft: (token: string) => to(`/ajukan/${token}`),
  draftPhone: (token: string) => to(`/ajukan/${token}/nomor-hp`),
  draftApplicant: (token: string) => to(`/ajukan/${token}/data-diri`),
  draftDocuments: (token: string, query?: Record<string, string>) =>
    withQuery(`/ajukan/${token}/berkas`, query),
  draftDocument: (token: string, type: DocumentType) => to(`/ajukan/${token}/berkas/${paperSlugs[type]}`),
  draftCheck: (token: string) => to(`/ajukan/${token}/periksa`),
  receipt: (token: string) => to(`/bukti/${token}`),
  status: () => to('/status'),
  /** Where one lands after this phone was told to forget. */
  forgotten: () => to('/status?dilupakan=ya'),
  /** Where the home page's status box sends what was typed. */
  findStatus: () => to('/status/cari'),
  /** Where a one-time code is asked for and entered. */
  messageCode: () => to('/status/kode'),
  verifySlip: () => to('/verifikasi'),
  verifiedSlip: (code: string) => to(`/verifikasi/${code}`),
  progress: (token: string) => to(`/s/${token}`),
  repair: (token: string) => to(`/lengkapi/${token}`),

  survey: (secret: string) => to(`/survei/${secret}`),
  surveyStart: () => to('/survei'),
  surveyThanks: () => to('/survei/terima-kasih'),
  complaints: () => to('/pengaduan'),
  writeComplaint: () => to('/pengaduan/tulis'),
  /** The same for whoever was asked for money: that answer is given already. */
  reportLevy: () => to('/pengaduan/tulis?tentang=pungli'),
  /** The three pages of a complaint that is being written. */
  complaintStory: (token: string) => to(`/pengaduan/tulis/${token}`),
  complaintPlace: (token: string) => to(`/pengaduan/tulis/${token}/waktu-tempat`),
  complaintCheck: (token: string) => to(`/pengaduan/tulis/${token}/kirim`),
  /** Where one lands after such a complaint was removed. */
  complaintDiscarded: () => to('/pengaduan?dihapus=ya'),
  complaint: (number: string) => to(`/pengaduan/${number}`),

  performance: (period?: string) => to(period ? `/kinerja/${period}` : '/kinerja'),
  performanceData: (period?: string) =>
    to(period ? `/kinerja/data.csv?periode=${period}` : '/kinerja/data.csv'),

  requestHomeVisit: () => to('/jemput-bola'),
  homeVisit: (number: string) => to(`/jemput-bola/${number}`),

  /** Where a board or kiosk is connected, and what each shows. */
  display: () => to('/layar'),
  board: () => to('/layar/antrean'),
  boardFigures: () => to('/layar/antrean/angka'),
  kiosk: (query?: string) => to(query ? `/anjungan?${query}` : '/anjungan'),
  kioskPurpose: (slug: string) => to(`/anjungan/${slug}`),
  kioskTicket: (visitId: string, query?: string) =>
    to(query ? `/anjungan/nomor/${visitId}?${query}` : `/anjungan/nomor/${visitId}`),

  signIn: () => to('/petugas/masuk'),
  staff: () => to('/petugas'),
  desk: (query?: string) => to(query ? `/petugas/meja?${query}` : '/petugas/meja'),
  application: (number: string, query?: string) =>
    to(query ? `/petugas/berkas/${number}?${query}` : `/petugas/berkas/${number}`),
  /** A leaf of a paper as a picture; `query` says which, how large and how turned. */
  page: (number: string, pageId: string, query?: Record<string, string>) =>
    withQuery(`/petugas/berkas/${number}/lembar/${pageId}`, query),
  /** Where an open case says that it is still open. */
  claim: (number: string) => to(`/petugas/berkas/${number}/pegang`),
  signature: (number: string) => to(`/petugas/berkas/${number}/tanda-tangan`),
  mandate: (number: string) => to(`/petugas/berkas/${number}/surat-kuasa`),
  /** The form for someone at the counter; `visitId` is the queue number they hold. */
  walkIn: (visitId?: string) =>
    to(visitId ? `/petugas/loket/baru?kunjungan=${visitId}` : '/petugas/loket/baru'),
  /** The form of a walk-in for what was written on a numbered paper form. */
  walkInOnPaper: (number: string) => to(`/petugas/loket/baru?formulir=${number}`),
  /** Where blank forms are printed, typed in, and answered for; `query` says what was just done. */
  paperForms: (query?: Record<string, string>) => withQuery('/petugas/formulir', query),
  /** Where papers are scanned into a case, and where its form sends them. */
  scan: (number: string) => to(`/petugas/loket/pindai/${number}`),
  sendScans: (number: string) => to(`/petugas/loket/pindai/${number}/kirim`),
  /** The same on an officer's phone; the token is the one in the QR. */
  scannerPhone: (token: string) => to(`/pindai/${token}`),
  sendPhoneScans: (token: string) => to(`/pindai/${token}/kirim`),
  /** The figures of the queue alone, for the bar of a page that is open already. */
  ownQueue: () => to('/petugas/antrean/jumlah'),
  /** The counter's queue; `visitId` is whoever was given a number just now. */
  counterQueue: (visitId?: string) => to(visitId ? `/petugas/antrean?nomor=${visitId}` : '/petugas/antrean'),
  ticketSlip: (visitId: string) => to(`/petugas/antrean/${visitId}`),
  /** The guest book of a day (YYYY-MM-DD), today's without one. */
  guestBook: (day?: string) => to(day ? `/petugas/buku-tamu?tanggal=${day}` : '/petugas/buku-tamu'),
  /** What was found; the term is sealed. */
  found: (term: string) => withQuery('/petugas/cari', { t: term }),
  account: () => to('/petugas/akun'),
  villageDesk: (query?: string) => to(query ? `/petugas/desa?${query}` : '/petugas/desa'),
  fileForResident: () => to('/petugas/desa/baru'),
  handovers: () => to('/petugas/penyerahan'),
  handover: (number: string) => to(`/petugas/penyerahan/${number}`),
  sendHandover: (number: string) => to(`/petugas/penyerahan/${number}/kirim`),
  siakLedger: (query?: string) => to(query ? `/petugas/operator?${query}` : '/petugas/operator'),
  regencyDesk: (query?: string) => to(query ? `/petugas/kabupaten?${query}` : '/petugas/kabupaten'),
  /** Where the regency's list of the day is compared; `id` is one that was read. */
  reconcile: (query?: string) =>
    to(query ? `/petugas/operator/cocokkan?${query}` : '/petugas/operator/cocokkan'),
  sendRegencyList: () => to('/petugas/operator/cocokkan/kirim'),
  regencyList: (id: string) => to(`/petugas/operator/cocokkan/${id}`),
  staffComplaints: () => to('/petugas/pengaduan'),
  staffComplaint: (id: string) => to(`/petugas/pengaduan/${id}`),
  complaintPhoto: (id: string, photoId: string, query?: Record<string, string>) =>
    withQuery(`/petugas/pengaduan/${id}/foto/${photoId}`, query),
  disruptions: () => to('/petugas/gangguan'),
  /** What is left to print with, and the ledger; `query` says of which supply, and from where on. */
  supplies: (query?: Record<string, string>) => withQuery('/petugas/persediaan', query),
  /** The originals the office holds. */
  originals: (query?: Record<string, string>) => withQuery('/petugas/persediaan/dokumen-asli', query),
  /** Notes that a drafted message was opened, and opens WhatsApp with it. */
  openMessage: (id: string) => to(`/petugas/pesan/${id}`),
  officialPaper: (id: string) => to(`/petugas/surat/${id}`),
  staffHomeVisits: (query?: string) => to(query ? `/petugas/jemput-bola?${query}` : '/petugas/jemput-bola'),
  staffHomeVisit: (id: string) => to(`/petugas/jemput-bola/${id}`),
  displays: () => to('/petugas/pengaturan/layar'),
  recordingPlaces: () => to('/petugas/pengaturan/perekaman'),
  report: () => to('/petugas/laporan'),
  /** The service times of a period as a file. */
  reportTimes: (period: string) => to(`/petugas/laporan/waktu.csv?periode=${period}`),
  delegations: () => to('/petugas/pengaturan/pelaksana'),
  /** What changes at the office, as it happens. */
  liveStream: () => to('/petugas/aliran'),
  dev: () => to('/dev'),

  /** Where a plain form sends files, and where UploadThing's client asks for an upload. */
  sendFiles: () => to('/api/berkas'),
  /** Where the second page of a complaint sends its photos, with when and where. */
  sendComplaintPlace: () => to('/api/keluhan'),
  uploadthing: () => to('/api/uploadthing'),
} as const

/** Pages that are equal for all: rendered once and served from memory, without scripts (docs/decisions/006). */
export const contentPages: readonly string[] = [
  routes.home(),
  routes.services(),
  ...VARIANTS.map(routes.service),
  routes.standard(),
  routes.help(),
  routes.contact(),
  routes.privacy(),
  routes.accessibility(),
  routes.performance(),
  routes.offline(),
]

/** Pages a phone keeps and shows without signal. None may hold anything of a person, or be wrong when it is a day old. */
export const offlinePages: readonly string[] = [
  routes.offline(),
  routes.home(),
  routes.services(),
  ...VARIANTS.map(routes.service),
  routes.standard(),
  routes.help(),
]

/** Where the service worker that keeps them is fetched from; its place lets it see every page. */
export const OFFLINE_WORKER = '/luring-pekerja.js'

/** Whether a page keeps the framework's scripts: the sending wizard, repair and the staff side (docs/decisions/008). */
export const carriesScripts = (pathname: string) => /^\/(petugas|ajukan|lengkapi|dev)(\/|$)/.test(pathname)
