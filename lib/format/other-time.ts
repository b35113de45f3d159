import { formatPhone } from './mask'

/** Where one asks an office for another time: telepon (0334) 323 313 atau WhatsApp 0812 3456 7890. */
export const otherTime = ({ phone, whatsapp }: { phone: string; whatsapp: string | null }) =>
  whatsapp ? `telepon ${phone} atau WhatsApp ${formatPhone(whatsapp)}` : `telepon ${phone}`
