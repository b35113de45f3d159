/** The key that does what stands beside it; gone where single keys are switched off, and of no use to listeners. */
export const Kbd = ({ children }: { children: React.ReactNode }) => (
  <span
    aria-hidden="true"
    className="tombol hidden min-w-5 rounded border border-current px-1 text-center font-sans text-kecil leading-4 font-normal meja:inline-block"
  >
    {children}
  </span>
)
