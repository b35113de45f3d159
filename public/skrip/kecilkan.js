/**
 * Draws a photo upright and small enough to send: as JPEG, without the facts a camera writes into it. Tells also its small
 * grey picture, for a look at whether it can be read. Runs as a worker, or imported where a phone draws only on its page.
 */
export async function lighten({ file, target, turns, mayStay, greyEdge }) {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  try {
    const fits = Math.max(picture.width, picture.height) <= target.longEdge
    const blob = mayStay && fits && turns === 0 ? null : await coded(picture, target, turns)
    return { blob, grey: greyOf(picture, greyEdge) }
  } finally {
    picture.close()
  }
}

async function coded(picture, { longEdge, mostBytes, qualities }, turns) {
  const canvas = drawn(picture, longEdge, turns)
  let blob
  for (const quality of qualities) {
    blob = await toJpeg(canvas, quality)
    if (blob.size <= mostBytes) break
  }
  return blob
}

function drawn(picture, longEdge, turns) {
  const scale = Math.min(1, longEdge / Math.max(picture.width, picture.height))
  const width = Math.max(1, Math.round(picture.width * scale))
  const height = Math.max(1, Math.round(picture.height * scale))
  const canvas = turns % 2 === 0 ? newCanvas(width, height) : newCanvas(height, width)
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  pen.imageSmoothingQuality = 'high'
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.translate(canvas.width / 2, canvas.height / 2)
  pen.rotate((turns * Math.PI) / 2)
  pen.drawImage(picture, -width / 2, -height / 2, width, height)
  return canvas
}

function newCanvas(width, height) {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height)
  return Object.assign(document.createElement('canvas'), { width, height })
}

function toJpeg(canvas, quality) {
  if (canvas.convertToBlob) return canvas.convertToBlob({ type: 'image/jpeg', quality })
  return new Promise((resolve, reject) =>
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/jpeg', quality),
  )
}

function greyOf(picture, edge) {
  const canvas = drawn(picture, edge, 0)
  const { width, height } = canvas
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  const light = new Uint8Array(width * height)
  for (let at = 0; at < light.length; at += 1)
    light[at] = 0.299 * data[at * 4] + 0.587 * data[at * 4 + 1] + 0.114 * data[at * 4 + 2]
  return { width, height, light }
}

if (typeof WorkerGlobalScope !== 'undefined' && self instanceof WorkerGlobalScope)
  self.onmessage = ({ data }) =>
    lighten(data).then(
      done => self.postMessage({ done }),
      () => self.postMessage({ unread: true }),
    )
