/** Opens a chat with a stored number (+62812…) in WhatsApp, the text already typed; a person still presses send. */
export const whatsappLink = (phone: string, text: string) =>
  `https://wa.me/${phone.replace(/\D/g, '')}?text=${encodeURIComponent(text)}`

/** Opens WhatsApp with a text to send to whomever one chooses. */
export const whatsappShareLink = (text: string) => `https://wa.me/?text=${encodeURIComponent(text)}`
