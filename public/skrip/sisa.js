const MINUTE = 60_000
const warning = document.querySelector('[data-sisa]')
const left = Number(warning.dataset.sisa)
setTimeout(() => {
  warning.hidden = false
}, left - MINUTE)
setTimeout(() => location.reload(), left)
