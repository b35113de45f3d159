import { isIP } from 'node:net'

/**
 * The visitor's address. Each proxy we trust has appended one entry to X-Forwarded-For, so the visitor stands that many
 * places from the right; what stands further left was written by the visitor and is worth nothing.
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  const direct = plain(socketAddress ?? '')
  if (trustedProxies < 1) return direct
  const hops = (forwardedFor ?? '').split(',').map(plain).filter(Boolean)
  const claimed = hops[Math.max(0, hops.length - trustedProxies)]
  return claimed && isIP(claimed) ? claimed : direct
}

/** IPv4 as IPv4, also when it arrives on an IPv6 socket. */
function plain(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.)/i, '')
}
