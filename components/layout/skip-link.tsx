/** First stop of the keyboard: past the header to the words. */
export function SkipLink() {
  return (
    <a
      href="#isi"
      className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:rounded-sudut focus:bg-permukaan focus:px-4 focus:py-3 focus:font-bold"
    >
      Langsung ke isi
    </a>
  )
}
