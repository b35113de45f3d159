import { SectionTitle } from '@/components/ui/page-title'
import { Select } from '@/components/ui/select'
import { type FormState, typedValue } from '@/lib/domain/form-state'
import { DECLINED, TRAITS, type Trait, traits } from '@/lib/domain/respondent'

/** What the guideline asks about whoever answers. Each may be left, or declined in words. */
export function AboutRespondent({ state }: { state: FormState }) {
  return (
    <section aria-labelledby="tentang-anda" className="grid gap-5">
      <div>
        <SectionTitle id="tentang-anda">Tentang Anda</SectionTitle>
        <p className="mt-1 text-teks-2">
          Boleh dilewati. Kami hanya menghitung jumlah orang per kelompok, dan menyembunyikan kelompok yang
          kecil.
        </p>
      </div>
      {TRAITS.map(trait => (
        <Select
          key={trait}
          name={trait}
          label={traits[trait].label}
          optional
          width="sedang"
          placeholder="Pilih jawaban"
          error={state.errors?.[trait]}
          defaultValue={typedValue(state, trait)}
          options={[...choices(trait), { value: DECLINED, label: 'Tidak ingin menjawab' }]}
        />
      ))}
    </section>
  )
}

const choices = (trait: Trait) =>
  Object.entries(traits[trait].groups).map(([value, label]) => ({ value, label }))
