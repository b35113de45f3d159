/** Whether an origin is this portal's: of the address it was given, or, where it has none, of the host that was asked for. */
export const isOwnOrigin = (origin: string, host: string | undefined, publicUrl: string | undefined) =>
  origin === (publicUrl ? new URL(publicUrl).origin : `http://${host}`) || origin === `https://${host}`
