/** 3f2a 91c0 — the first eight signs of a SHA-256 in hex, for people to compare. */
export const formatFingerprint = (sha256: string) => `${sha256.slice(0, 4)} ${sha256.slice(4, 8)}`
