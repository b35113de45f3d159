/** Where one is in a form of several pages: the words "Langkah 2 dari 3" and as many segments. */
export function Steps({ current, total, label }: { current: number; total: number; label?: string }) {
  const segments = Array.from({ length: total }, (_, index) => index + 1)
  return (
    <div>
      <p className="text-kecil text-teks-2">
        Langkah {current} dari {total}
        {label ? `: ${label}` : ''}
      </p>
      <div aria-hidden="true" className="mt-1 flex gap-1.5">
        {segments.map(segment => (
          <span
            key={segment}
            className={`h-1.5 flex-1 rounded-full ${segment <= current ? 'bg-pita' : 'bg-garis'}`}
          />
        ))}
      </div>
    </div>
  )
}
