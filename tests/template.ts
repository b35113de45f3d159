/** The migrated database that `freshDatabase()` copies. */
export const TEMPLATE = 'template_tuntas'
