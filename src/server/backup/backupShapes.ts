// The records of `exhale.backup/1` and of its file of keys: JSON, a line each, in this order.
//
// Backup: the header, then for each table (of a tenant: for each organisation) its section and rows, the count at the end.
// A row is the text that PostgreSQL gives for it, bytes in hexadecimal; rows of content lie in boxes.
import { z } from 'zod'

export const BACKUP_SCHEMA = 'exhale.backup/1'
export const KEYS_SCHEMA = 'exhale.keys/1'

const Hash = z.string().regex(/^[0-9a-f]{64}$/)
const Base64 = z.base64()
const Id = z.uuid()

/** Where an organisation's log stood at the moment of the backup. */
export const LogHead = z.strictObject({
  organisation: Id,
  epoch: z.int().min(0),
  /** The index of the epoch's first entry; the tree has the `size` entries from there on. */
  first: z.int().min(0),
  size: z.int().min(0),
  root: Hash,
  /** The newest signed note about this log; null when none was ever signed. */
  checkpoint: z.string().max(8192).nullable(),
})
export type LogHead = z.infer<typeof LogHead>

export const Header = z.strictObject({
  schema: z.literal(BACKUP_SCHEMA),
  id: Id,
  program: z.string().max(64),
  createdAt: z.iso.datetime(),
  /** Without secrets: sessions, passwords, keys and tokens were left out. */
  plain: z.boolean(),
  migrations: z.array(z.strictObject({ name: z.string().max(128), sha256: Hash })).max(10_000),
  logs: z.array(LogHead).max(100_000),
})
export type Header = z.infer<typeof Header>

const TableName = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,62}$/)
export const Section = z.strictObject({ table: TableName, organisation: Id.optional() })
export type Section = z.infer<typeof Section>
/** The text of a row stands after this, up to the closing brace. */
export const ROW = '{"row":'
export const BoxLine = z.strictObject({
  of: z.string().max(64),
  rows: z.int().min(1),
  box: Base64,
})
export const Total = z.strictObject({
  total: z.strictObject({ rows: z.int().min(0), tables: z.record(TableName, z.int()) }),
})

export const KeysHeader = z.strictObject({
  schema: z.literal(KEYS_SCHEMA),
  /** The backup it was made with; it opens older ones as well, as far as nothing was erased since. */
  backup: Id,
  createdAt: z.iso.datetime(),
})
export const KeyLine = z.strictObject({ organisation: Id, of: z.string().max(64), key: Base64 })
/** A file of `<state>/secrets`, by its path there. */
export const SecretLine = z.strictObject({
  file: z.string().regex(/^[A-Za-z0-9_-]{1,64}(?:[./][A-Za-z0-9_-]{1,64}){0,4}$/),
  bytes: Base64,
})
/** A master key that came from the environment. */
export const MasterLine = z.strictObject({ master: Hash, current: z.boolean() })
/** The public name of the installation, from which its logs have theirs. */
export const InstallationLine = z.strictObject({ installation: z.string().regex(/^[0-9a-f]{16}$/) })
/** A line of the list of erasures, as it stood. */
export const ErasedLine = z.strictObject({ erased: z.string().max(16 * 1024 * 1024) })
