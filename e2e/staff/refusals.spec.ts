import { expectHelpfulErrors } from '@/e2e/steps/helpful-errors'
import { test } from '@/e2e/test'
import { roleLabels, type StaffRole } from '@/lib/domain/role'
import { routes } from '@/lib/routes'

/** A form by its page and its button, and what is typed into it by label before it is refused. */
type Refused = { at: string; press: string; typed?: Record<string, string> }

const forms: [StaffRole, Refused[]][] = [
  [
    'counter_officer',
    [
      { at: routes.walkIn(), press: 'Terima berkas', typed: { 'Nama lengkap': 'Kurang Nomor' } },
      { at: routes.counterQueue(), press: 'Beri nomor antrean' },
    ],
  ],
  [
    'section_head',
    [
      {
        at: routes.disruptions(),
        press: 'Umumkan gangguan',
        typed: { 'Kalimat untuk warga (boleh kosong)': 'Loket pindah.' },
      },
    ],
  ],
  [
    'village_operator',
    [
      {
        at: routes.fileForResident(),
        press: 'Lanjutkan ke foto berkas',
        typed: { 'Nama lengkap': 'Warga' },
      },
    ],
  ],
  [
    'admin',
    [
      { at: routes.displays(), press: 'Buat kode layar' },
      { at: routes.recordingPlaces(), press: 'Simpan', typed: { 'Orang tiap jam': 'banyak' } },
    ],
  ],
]

for (const [role, refused] of forms)
  test(`A-11 what keeps a form of ${roleLabels[role]} from being sent is said first, with the focus, beside its field, and nothing is lost`, async ({
    as,
  }) => {
    const page = await as(role)
    for (const { at, press, typed = {} } of refused)
      await test.step(press, async () => {
        await page.goto(at)
        for (const [label, text] of Object.entries(typed))
          await page.getByLabel(label, { exact: true }).fill(text)
        await page.getByRole('button', { name: press }).first().click()
        await expectHelpfulErrors(page, typed)
      })
  })
