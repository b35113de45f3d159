const LIGHT_ENOUGH = 600_000
const LONG_EDGE = 2400
const QUALITY = 0.7

/** A photo light enough for a weak signal: upright, at most 2400 pixels long, JPEG. What is light already, is no photo, or cannot be drawn here is left as it is; the office can read more kinds than a phone can draw. */
export async function shrinkPhoto(file: File): Promise<File> {
  if (file.size <= LIGHT_ENOUGH || !file.type.startsWith('image/')) return file
  const smaller = await redrawn(file).catch(() => null)
  if (!smaller || smaller.size >= file.size) return file
  const name = `${file.name.replace(/\.\w+$/, '')}.jpg`
  return new File([smaller], name, { type: 'image/jpeg', lastModified: file.lastModified })
}

async function redrawn(file: File): Promise<Blob | null> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const scale = Math.min(1, LONG_EDGE / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  const pen = canvas.getContext('2d')
  if (!pen) return null
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
}
