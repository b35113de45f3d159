import type { MessageTopic } from './message'
import { type Variant, variants } from './service'

/** What somebody can have been told of the hour they have. */
export const HOUR_TOPICS = [
  'appointment',
  'appointment_unsure',
  'appointment_stands',
] as const satisfies readonly MessageTopic[]

/** What a message about an hour for the recording says of whom. */
export type AboutAppointment = {
  variant: Variant
  /** Whose it is, among those who share a phone: Siti A. */
  shortName: string
  /** The hour they were given, in words. */
  when: string
  /** Where they ask for another one. */
  otherTime: string
  link: string
}

/** Told to whoever was given a time for their recording, or another one: when, and where to ask for another. */
export const appointmentMessage = (about: AboutAppointment) =>
  message(about, `perekaman ${about.when}. ${BRING}`, 'Perlu jam lain? Hubungi kami')

/** Told to whose hour a disruption may take: what is out of order, in the office's words, and the way to another hour. */
export const unsureMessage = (about: AboutAppointment, words: string) =>
  message(
    about,
    `${words} Jadwal perekaman Anda ${about.when} belum bisa dilaksanakan. Anda tidak perlu datang pada jam itu.`,
    'Minta jam baru',
  )

/** Told to whoever was told that, once their hour can be kept all the same. */
export const standsMessage = (about: AboutAppointment) =>
  message(
    about,
    `gangguan sudah selesai. Jadwal perekaman Anda tetap ${about.when}. ${BRING}`,
    'Perlu jam lain? Hubungi kami',
  )

/** Told to whose hour went by without them: that nothing is lost, and both ways on. */
export const missedMessage = (about: AboutAppointment) =>
  message(
    about,
    `jam perekaman Anda ${about.when} sudah lewat. Datang saja pada hari kerja, saat loket buka. ${BRING}`,
    'Mau datang pada jam tertentu? Minta jam baru',
  )

const BRING = 'Bawa KK asli dan kode berkas.'
const FREE = 'Layanan ini tidak dipungut biaya.'

const message = ({ variant, shortName, otherTime, link }: AboutAppointment, said: string, asks: string) =>
  `${variants[variant].label}, ${shortName}: ${said}\n${FREE}\n${asks}: ${otherTime}.\n${link}`
