/**
 * Pages that are equal for everyone: the front server renders them once, keeps them in memory and renews them every minute.
 * Their addresses carry no question (`?…`) that changes the page.
 */
export const contentPages: readonly string[] = [
  '/',
  '/layanan',
  '/standar-pelayanan',
  '/bantuan',
  '/privasi',
  '/aksesibilitas',
]

const SCRIPTED = /^\/(?:petugas|ajukan)(?:\/|$)|^\/dev$/

/** Whether the framework's own scripts run there. Everywhere else the front server takes them out of the page. */
export function carriesScripts(pathname: string): boolean {
  return SCRIPTED.test(pathname)
}
