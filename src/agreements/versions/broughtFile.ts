// A file that comes with a version or with its acceptance: the agreement as it was brought, the scan, the mail.
import { z } from 'zod'

export const MOST_FILE_BYTES = 10 * 1024 * 1024
const DIGITS_OF_FOUR = Math.ceil(MOST_FILE_BYTES / 3) * 4

export const BroughtFile = z.strictObject({
  name: z.string().trim().min(1).max(255),
  /** The bytes in base64, at most 10 MB of them. */
  base64: z.base64().min(4).max(DIGITS_OF_FOUR),
})
export type BroughtFile = z.infer<typeof BroughtFile>

/** What is said of the file beside its bytes, in the facts of the document that it came with. */
export const FileNoted = z.object({
  name: z.string(),
  /** Bytes. */
  size: z.number().int(),
  /** SHA-256 in hexadecimal digits. */
  sha256: z.string(),
})
export type FileNoted = z.infer<typeof FileNoted>

/** What the facts of a document say of the file that came with it, or null. */
export const fileNoted = (facts: object, field: string): FileNoted | null =>
  FileNoted.safeParse(Reflect.get(facts, field)).data ?? null
