import type { Office } from './office'

/** Says on every screen that this office is a demonstration; nothing for a real one. */
export function DemonstrationBand({ office }: { office: Pick<Office, 'isDemonstration'> }) {
  if (!office.isDemonstration) return null
  return (
    <aside
      aria-label="Demonstrasi"
      className="bg-sorot px-4 py-1 text-center text-kecil text-balance text-sorot-tepi"
    >
      <b>Demonstrasi.</b> Bukan layanan sungguhan. Jangan isi data asli.
    </aside>
  )
}
