document.getElementById('ringkasan-galat')?.focus()
