/**
 * Milliseconds for which a process may tell of the office what it read last, however many ask. Whoever shows a change for good
 * waits this long before looking.
 */
export const OFFICE_REMEMBERED_FOR = 2000
