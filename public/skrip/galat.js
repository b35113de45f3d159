let led

/** Leads once to the summary of what is to be put right, where the page has one. */
export function begin() {
  const summary = document.getElementById('ringkasan-galat')
  if (summary !== led) summary?.focus()
  led = summary
}

begin()
