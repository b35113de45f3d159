// A phone keeps no photo of what was sent and nothing typed for it, nor any of it once it was told to forget. The stores are those of
// components/application/waiting-photos.ts and of halaman.js.
const [, receipt] = /^\/bukti\/([^/]+)/.exec(location.pathname) ?? []
const from = { 'tuntas-foto': `${receipt} `, 'tuntas-ketikan': `/ajukan/${receipt}/` }
for (const name in from) {
  const opening = indexedDB.open(name)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('menunggu'))
  opening.addEventListener('success', () => {
    const kept = opening.result.transaction('menunggu', 'readwrite').objectStore('menunggu')
    if (receipt) kept.delete(IDBKeyRange.bound(from[name], `${from[name]}\uffff`))
    else kept.clear()
    opening.result.close()
  })
}
