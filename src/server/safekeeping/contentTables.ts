// The tables whose rows may go one day: words, salts, originals, answers, keys. Everything else is facts and log, and stays.
//
// One list for everybody: the role exhale_erase deletes from these and from no other, a purge writes these anew, a backup
// encrypts the rows of these under the key of the person whom they are about.
export const CONTENT_TABLES = [
  'payload',
  'case_heading',
  'ledger_line',
  'import_staging',
  'write_once',
  'subject_key',
  'client_heading',
  'stock_total',
  'day_total',
  'totals_mark',
  'read_mark',
] as const
