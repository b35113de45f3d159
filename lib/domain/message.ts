/** Keadaan pesan. "Opened" means an officer opened it in WhatsApp; we never claim more than we know. */
export const MESSAGE_STATES = ['drafted', 'opened', 'sent', 'failed'] as const
export type MessageState = (typeof MESSAGE_STATES)[number]
