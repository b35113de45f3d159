import { renditionSizes } from '@/lib/domain/rendition'
import { routes } from '@/lib/routes'

/** The photos of a complaint for those who answer it: small, each a link to the large one. Nothing when there are none. */
export function ComplaintPhotos({ id, photoIds }: { id: string; photoIds: readonly string[] }) {
  if (photoIds.length === 0) return null
  const at = (photoId: string, size: 'small' | 'large') =>
    routes.complaintPhoto(id, photoId, { ukuran: renditionSizes[size].slug })
  return (
    <div className="grid gap-2">
      <ul className="flex flex-wrap gap-3" aria-label="Foto dari yang mengadu">
        {photoIds.map((photoId, index) => (
          <li key={photoId}>
            <a
              href={at(photoId, 'large')}
              target="_blank"
              rel="noreferrer"
              className="block rounded-sudut border border-garis bg-netral p-1 hover:border-aksi"
            >
              {/* biome-ignore lint/performance/noImgElement: a guarded picture no server may keep a copy of */}
              <img
                src={at(photoId, 'small')}
                alt={`Foto ${index + 1} dari ${photoIds.length}, buka lebih besar di tab baru`}
                className="h-40 w-auto max-w-full object-contain"
              />
            </a>
          </li>
        ))}
      </ul>
      <p className="text-kecil text-teks-2">Setiap kali foto dilihat dicatat.</p>
    </div>
  )
}
