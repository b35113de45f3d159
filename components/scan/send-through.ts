/** Puts files into a form's own field and sends the form, as if they had been chosen there. */
export function sendThrough(field: HTMLInputElement, files: Iterable<File>) {
  const chosen = new DataTransfer()
  for (const file of files) chosen.items.add(file)
  field.files = chosen.files
  field.form?.requestSubmit()
}
