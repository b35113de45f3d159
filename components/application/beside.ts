/**
 * Where something lies on a desk's screen that belongs to the head or the moves of a case and would take the height of the work from
 * them: beside them, over the papers. `above` stands at their foot, `below` at their head, under the tools of the papers.
 */
export const BESIDE = {
  above: 'meja:absolute meja:right-full meja:bottom-2 meja:mr-2 meja:w-[24rem] meja:shadow-lg',
  below: 'meja:absolute meja:top-14 meja:right-full meja:mr-2 meja:w-[24rem] meja:shadow-lg',
}
