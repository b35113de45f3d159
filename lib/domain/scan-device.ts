/** Alat pindai — what an officer at the counter makes a page with. */
export const SCAN_DEVICES = ['desk', 'phone'] as const
export type ScanDevice = (typeof SCAN_DEVICES)[number]

/** How a page came in, after the name of whoever made it. */
export const scanDevices: Record<ScanDevice, string> = { desk: 'di meja', phone: 'lewat HP' }
