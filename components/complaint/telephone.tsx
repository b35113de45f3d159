/** A telephone number that is called when it is pressed. */
export const Telephone = ({ number }: { number: string }) => (
  <a href={`tel:${number.replace(/\D/g, '')}`} className="angka -my-2.5 inline-block py-2.5 font-bold">
    {number}
  </a>
)
