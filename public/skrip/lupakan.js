// A phone keeps no photo of what was sent, nor any once it was told to forget. The store is that of components/application/waiting-photos.ts.
const [, receipt] = /^\/bukti\/([^/]+)/.exec(location.pathname) ?? []
const opening = indexedDB.open('tuntas-foto')
opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('menunggu'))
opening.addEventListener('success', () => {
  const photos = opening.result.transaction('menunggu', 'readwrite').objectStore('menunggu')
  if (receipt) photos.delete(IDBKeyRange.bound(`${receipt} `, `${receipt} \uffff`))
  else photos.clear()
  opening.result.close()
})
