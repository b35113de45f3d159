import type { Office } from '@/components/layout/office'
import { Prose } from '@/components/ui/prose'
import { SummaryList } from '@/components/ui/summary-list'
import { Whole } from '@/components/ui/whole'
import { variants } from '@/lib/domain/service'
import { openVariants, type StandardContent } from '@/lib/domain/standard-content'
import { ComplaintChannels } from './complaint-channels'
import { decreeOf, versionOf } from './decree'
import type { Standard } from './standard'

/** The six published components of the service standard (PermenPANRB 15/2014), in the words of the version in force. */
export function PublishedStandard({ office, standard }: { office: Office; standard: Standard }) {
  const { content } = standard
  return (
    <Prose>
      <SummaryList
        rows={[
          { label: 'Nomor SK', value: decreeOf(standard) },
          { label: 'Versi', value: versionOf(standard) },
          { label: 'Penyelenggara', value: `Kecamatan ${office.name}, ${office.regency}` },
        ]}
      />
      {content.legalBasis.length > 0 ? (
        <>
          <h2 id="dasar">Dasar hukum</h2>
          <Lines of={content.legalBasis} />
        </>
      ) : null}
      <h2 id="persyaratan">1. Persyaratan</h2>
      <Requirements content={content} />
      <h2 id="prosedur">2. Sistem, mekanisme, dan prosedur</h2>
      <ol>
        {content.procedure.map(step => (
          <li key={step}>
            <Whole>{step}</Whole>
          </li>
        ))}
      </ol>
      <h2 id="waktu">3. Waktu penyelesaian</h2>
      <p>
        <b>{standard.targetMinutes} menit.</b>
      </p>
      {content.timeNotes.map(note => (
        <p key={note}>
          <Whole>{note}</Whole>
        </p>
      ))}
      <h2 id="biaya">4. Biaya atau tarif</h2>
      <p>
        <b>{standard.fee}.</b>
      </p>
      <h2 id="produk">5. Produk pelayanan</h2>
      <p>
        <Whole>{`${standard.product}.`}</Whole>
      </p>
      <h2 id="pengaduan">6. Pengaduan layanan</h2>
      <ComplaintChannels channels={content.complaintChannels} phone={office.phone} />
    </Prose>
  )
}

function Requirements({ content }: { content: StandardContent }) {
  return openVariants(content).map(variant => (
    <div key={variant}>
      <h3>{variants[variant].label}</h3>
      <Lines
        of={[
          ...(content.requirements[variant]?.conditions ?? []),
          ...(content.requirements[variant]?.papers ?? []).map(({ words }) => words),
        ]}
      />
    </div>
  ))
}

function Lines({ of: lines }: { of: readonly string[] }) {
  return (
    <ul>
      {lines.map(line => (
        <li key={line}>
          <Whole>{line}</Whole>
        </li>
      ))}
    </ul>
  )
}
