import { routes } from '@/lib/routes'

/** What the office never asks for and never sends, so that fraud is recognised. Belongs inside Prose. */
export function HowWeWrite({ phone }: { phone: string }) {
  return (
    <>
      <h2 id="penipuan">Kenali pesan palsu</h2>
      <ul>
        <li>Kami tidak pernah meminta NIK lewat pesan.</li>
        <li>Kami tidak pernah meminta kode rahasia atau kata sandi.</li>
        <li>Kami tidak pernah mengirim aplikasi untuk dipasang.</li>
        <li>Kami tidak pernah meminta uang. Semua layanan kami tidak dipungut biaya.</li>
      </ul>
      <p>
        Menerima pesan yang mencurigakan? Jangan tekan tautannya. Tanyakan ke{' '}
        <span className="angka whitespace-nowrap">{phone}</span>, atau{' '}
        <a href={routes.writeComplaint()}>laporkan kepada kami</a>.
      </p>
    </>
  )
}
