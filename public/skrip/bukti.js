for (const button of document.querySelectorAll('[data-cetak]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}

if (navigator.clipboard) {
  for (const button of document.querySelectorAll('[data-salin]')) {
    button.hidden = false
    button.setAttribute('aria-live', 'polite')
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset.salin)
      button.textContent = button.dataset.tersalin
    })
  }
}
