import { routes } from '@/lib/routes'
import { ContourLines } from './contour-lines'
import type { Office } from './office'

const menu = [
  { href: routes.services(), label: 'Layanan', always: false },
  { href: routes.status(), label: 'Status berkas', always: false },
  { href: routes.help(), label: 'Bantuan', always: true },
]

/** The dark head of every public page: emblem slot, wordmark, way to help. */
export function PublicHeader({ office }: { office: Office }) {
  return (
    <header>
      <div className="bg-kepala text-kepala-teks">
        <div className="mx-auto flex max-w-luas items-center gap-3 px-4 pt-3 pb-2 print:pt-0">
          <a
            href={routes.home()}
            className="flex min-h-12 min-w-0 flex-1 print:min-h-0 items-center gap-3 text-inherit no-underline"
          >
            <EmblemSlot />
            <span className="min-w-0">
              <span className="block leading-tight font-bold">Layanan Kecamatan {office.name}</span>
              <span className="block text-kecil text-kepala-teks-2">{office.regency}</span>
            </span>
          </a>
          <nav aria-label="Utama" className="tanpa-cetak flex gap-1">
            {menu.map(item => (
              <a
                key={item.href}
                href={item.href}
                className={`${item.always ? 'inline-flex' : 'hidden md:inline-flex'} min-h-12 items-center px-2 text-inherit`}
              >
                {item.label}
              </a>
            ))}
          </nav>
        </div>
      </div>
      <ContourLines />
    </header>
  )
}

/** Room for the regency's emblem, empty until the office may show it. */
function EmblemSlot() {
  return (
    <svg viewBox="0 0 36 42" width="36" height="42" aria-hidden="true" className="shrink-0">
      <path
        d="M4 1h28a3 3 0 0 1 3 3v20c0 10-7 14-17 17C8 38 1 34 1 24V4a3 3 0 0 1 3-3z"
        fill="none"
        stroke="currentColor"
        strokeOpacity=".55"
        strokeDasharray="3 3"
      />
    </svg>
  )
}
