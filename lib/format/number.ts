/** 84,36 — two decimals, the Indonesian way. */
export const formatDecimal = (value: number, digits = 2) =>
  new Intl.NumberFormat('id-ID', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    value,
  )

/** 78 % — a share of 0 to 1 in whole percent. */
export const formatShare = (share: number) => `${Math.round(share * 100)} %`

/** 1,2 MB or 640 KB — how heavy a file is. */
export const formatBytes = (bytes: number) =>
  bytes >= 1024 * 1024
    ? `${formatDecimal(bytes / 1024 / 1024, 1)} MB`
    : `${Math.max(1, Math.round(bytes / 1024))} KB`

/** 1.250 — how many, the Indonesian way. */
export const formatCount = (count: number) => new Intl.NumberFormat('id-ID').format(count)
