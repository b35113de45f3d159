/** Where /skrip/halaman.js says that the signal is gone; empty and unseen until then. */
export function SignalBand() {
  return (
    <div
      id="sinyal"
      role="status"
      className="tanpa-cetak empty:sr-only sticky bottom-0 border-t-6 border-sorot bg-kepala px-4 py-3 font-bold text-kepala-teks"
    />
  )
}
