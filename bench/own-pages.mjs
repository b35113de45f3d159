const ADDRESS = '/ajukan?layanan=ktp-el-hilang'
const PAPERS = ['surat-hilang', 'kk']
const VILLAGE = '35.08.10.1005'

/** A number nobody used in an earlier run against the same office. */
const fresh = () => String(Date.now()).slice(-7)

/**
 * The pages only who sends something sees, and what the phone holds that may see them: the upload step of a draft, the last look
 * at another, the receipt of a third that was sent, and the status that phone is shown without typing.
 */
export async function openOwnPages(browser, address) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'id-ID' })
  const page = await context.newPage()
  const begun = await beginDraft(page, address, `0812 ${fresh()}`)
  const prepared = await prepareDraft(page, address)
  await prepareDraft(page, address)
  await page.getByRole('button', { name: 'Kirim berkas' }).click()
  await page.waitForURL('**/bukti/*')
  const pages = [
    { name: 'upload step', path: `${new URL(begun).pathname}/berkas/kk` },
    { name: 'last look', path: `${new URL(prepared).pathname}/periksa` },
    { name: 'receipt', path: new URL(page.url()).pathname },
    { name: 'status with a result', path: '/status' },
  ]
  const storageState = await context.storageState()
  await context.close()
  return { pages, storageState }
}

/** Gives a phone number; tells the address of the draft. */
export async function beginDraft(page, address, phone) {
  await page.goto(address + ADDRESS)
  await page.getByLabel('Nomor HP').fill(phone)
  await page.getByRole('button', { name: 'Mulai menyiapkan berkas' }).click()
  await page.waitForURL(/\/ajukan\/[\w-]{30,}$/)
  return page.url()
}

/** Fills in a draft whose papers are all brought to the counter, up to the last look. */
async function prepareDraft(page, address) {
  const number = fresh()
  const draft = await beginDraft(page, address, `0813 ${number}`)
  await page.goto(`${draft}/data-diri`)
  await page.getByLabel('Nama lengkap').fill('Sumarni Ringan')
  await page.getByLabel('NIK', { exact: true }).fill(`350810450755${number.slice(-4)}`)
  await page.getByLabel('Nomor Kartu Keluarga').fill(`350810010203${number.slice(-4)}`)
  await page.getByLabel('Desa atau kelurahan').selectOption(VILLAGE)
  await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
  await page.waitForURL(/\/ajukan\/[\w-]{30,}$/)
  for (const paper of PAPERS) {
    await page.goto(`${draft}/berkas/${paper}`)
    await page.getByLabel('Saya bawa ke loket saja').check()
    await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click()
    await page.waitForLoadState()
  }
  await page.goto(`${draft}/periksa`)
  return draft
}
