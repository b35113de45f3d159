import type { Office } from '@/components/layout/office'
import { SectionTitle } from '@/components/ui/page-title'
import { SummaryList } from '@/components/ui/summary-list'
import { Whole } from '@/components/ui/whole'
import { routes } from '@/lib/routes'
import { decreeOf, versionOf } from './decree'
import type { Standard } from './standard'

/** Time, fee, product, legal basis; then where to come and where to complain. An unnumbered decree is said plainly. */
export function ServiceFacts({ office, standard }: { office: Office; standard: Standard }) {
  return (
    <>
      <section aria-labelledby="standar">
        <SectionTitle id="standar">Standar layanan</SectionTitle>
        <div className="mt-3">
          <SummaryList
            rows={[
              {
                label: 'Waktu',
                value: `${standard.targetMinutes} menit waktu kerja kecamatan, sejak berkas lengkap`,
              },
              { label: 'Biaya', value: <b>{standard.fee}</b> },
              { label: 'Hasil', value: standard.product },
              {
                label: 'Dasar',
                value: (
                  <>
                    {decreeOf(standard)}. {versionOf(standard)}.{' '}
                    <a href={routes.standard()} className="-my-2.5 inline-block py-2.5">
                      Baca standarnya
                    </a>
                  </>
                ),
              },
            ]}
          />
        </div>
        <p className="mt-3 text-kecil text-teks-2">
          Waktu di kabupaten dan saat sistem terganggu di luar kendali kami. Bila tertunda, Anda menerima
          surat pengambilan dan kami kabari lewat nomor HP.
        </p>
      </section>
      <section aria-labelledby="datang">
        <SectionTitle id="datang">Datang ke loket</SectionTitle>
        <p className="mt-2">{office.address}</p>
        <p>
          <Whole>{office.hours}</Whole>
        </p>
        <p className="mt-2 text-kecil text-teks-2">
          Bawa berkas di atas. Petugas mencatat data Anda di loket.
        </p>
      </section>
      <section aria-labelledby="keluhan">
        <SectionTitle id="keluhan">Ada yang meminta uang?</SectionTitle>
        <p className="mt-2">
          Layanan ini tidak dipungut biaya. <a href={routes.writeComplaint()}>Laporkan kepada kami</a> atau
          telepon <span className="angka whitespace-nowrap">{office.phone}</span>.
        </p>
      </section>
    </>
  )
}
