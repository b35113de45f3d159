'use client'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Notice } from '@/components/ui/notice'
import { RadioGroup } from '@/components/ui/radio-group'
import { useFormAction } from '@/components/ui/use-form-action'
import type { FormAction } from '@/lib/domain/form-state'
import { type Preferences, THEMES, themes } from '@/lib/domain/preferences-form'

/** How one works: keys and colours. */
export function PreferencesForm({ preferences, keep }: { preferences: Preferences; keep: FormAction }) {
  const [state, act] = useFormAction(keep, {})
  const { singleKeys, theme } = preferences
  return (
    <form action={act} key={`${singleKeys} ${theme}`} className="grid gap-5">
      {state.done ? (
        <Notice kind="berhasil" role="status">
          {state.done}
        </Notice>
      ) : null}
      {state.message ? (
        <Notice kind="galat" role="alert">
          {state.message}
        </Notice>
      ) : null}
      <Checkbox
        name="singleKeys"
        label="Pakai tombol satu huruf (J, K, R, 1–9, …)"
        hint="Matikan bila Anda memakai pengetikan suara, atau sering tertekan tanpa sengaja. Ctrl K dan Ctrl Enter tetap bekerja."
        defaultChecked={singleKeys}
      />
      <RadioGroup
        name="theme"
        label="Tema"
        options={THEMES.map(value => ({ value, label: themes[value].label }))}
        defaultValue={theme}
        error={state.errors?.theme}
      />
      <div>
        <Button size="besar">Simpan</Button>
      </div>
    </form>
  )
}
