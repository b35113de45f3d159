/** What the portal needs to know to run under test. The database file harness adds a database and a folder of its own. */
export const SETTINGS = {
  TUNTAS_MODE: 'demonstration',
  DATABASE_URL: 'postgres://nowhere.invalid/none',
  SESSION_SECRET: 'a session secret for the tests, long enough',
  DATA_KEY: 'a data key for the tests, which is long enough',
  INDEX_KEY: 'an index key for the tests, also long enough',
}
