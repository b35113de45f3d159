/** The title of a page with a form, which says first that something is to be put right. The page's metadata leaves it out. */
export const FormTitle = ({ title, hasErrors }: { title: string; hasErrors: boolean }) => (
  <title>{hasErrors ? `Galat: ${title}` : title}</title>
)
