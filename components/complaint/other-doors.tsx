import { Telephone } from './telephone'

/** That a complaint costs nothing, and where else one may go with it. */
export function OtherDoors({ phone }: { phone: string }) {
  return (
    <p className="text-kecil text-teks-2">
      <b>Tidak dipungut biaya.</b> Lebih suka cara lain? Telepon <Telephone number={phone} />, atau tulis ke{' '}
      <Sp4nLapor />.
    </p>
  )
}

/** The national door for complaints. It is not told which of our pages one comes from. */
export const Sp4nLapor = () => (
  <>
    <a href="https://www.lapor.go.id" rel="noreferrer" className="-my-2.5 inline-block py-2.5">
      SP4N-LAPOR!
    </a>{' '}
    (lapor.go.id, atau SMS ke <b className="angka">1708</b>)
  </>
)
