import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { type RegencyFilter, WAITING_DAYS } from '@/lib/domain/regency-desk'
import { VARIANTS, variants } from '@/lib/domain/service'
import { AT_REGENCY } from '@/lib/domain/siak-ledger'
import { stateSlug, workflow } from '@/lib/domain/workflow'

/** Narrows the regency's desk; what is chosen stands in the address. A plain form: it works without scripts. */
export function RegencyFilterForm({
  address,
  filter: { officeCode, variant, state, days },
  districts,
}: {
  address: string
  filter: RegencyFilter
  districts: readonly { code: string; name: string; waiting: number }[]
}) {
  return (
    <form
      action={address}
      className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[repeat(4,minmax(0,1fr))_auto]"
    >
      <Select
        name="kecamatan"
        label="Kecamatan"
        placeholder="Semua kecamatan"
        defaultValue={officeCode ?? ''}
        options={districts.map(({ code, name, waiting }) => ({ value: code, label: `${name} (${waiting})` }))}
      />
      <Select
        name="layanan"
        label="Layanan"
        placeholder="Semua layanan"
        defaultValue={variant ? variants[variant].slug : ''}
        options={VARIANTS.map(name => ({ value: variants[name].slug, label: variants[name].label }))}
      />
      <Select
        name="tahap"
        label="Tahap"
        placeholder="Semua tahap"
        defaultValue={state ? stateSlug(state) : ''}
        options={AT_REGENCY.map(name => ({ value: stateSlug(name), label: workflow[name].label }))}
      />
      <Select
        name="umur"
        label="Menunggu"
        placeholder="Berapa pun"
        defaultValue={days ? String(days) : ''}
        options={WAITING_DAYS.map(count => ({
          value: String(count),
          label: `Lebih dari ${count} hari kerja`,
        }))}
      />
      <Button variant="kedua" size="besar">
        Saring
      </Button>
    </form>
  )
}
