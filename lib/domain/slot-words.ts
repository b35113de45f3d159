const zone = { timeZone: 'Asia/Jakarta' } as const
const dayOf = new Intl.DateTimeFormat('id-ID', { ...zone, weekday: 'long', day: 'numeric', month: 'long' })
const clock = new Intl.DateTimeFormat('id-ID', { ...zone, hour: '2-digit', minute: '2-digit' })

/** Some slots, in order, day by day: Senin, 30 November pukul 09.00 dan 10.00; Selasa, 1 Desember pukul 08.00. */
export function slotsInWords(slots: readonly Date[]): string {
  const days = [...new Set(slots.map(slot => dayOf.format(slot)))]
  return days.map(day => `${day} pukul ${timesOn(day, slots)}`).join('; ')
}

const timesOn = (day: string, slots: readonly Date[]) =>
  slots
    .filter(slot => dayOf.format(slot) === day)
    .map(slot => clock.format(slot).replace(':', '.'))
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' dan ')
