// Examines a pack in the browser: the pure verifier with this browser's means. Nothing is sent anywhere.
//
// Hashes of whole files are counted first, by Web Crypto where the page may use it: the portable code would take seconds for
// a hundred megabytes. Web Crypto is missing on pages over plain HTTP; then time stamps cannot be checked, which is said.
import { sha256 } from '@noble/hashes/sha2.js'
import { ml_dsa44 } from '@noble/post-quantum/ml-dsa.js'
import { err, ok, type Result } from '../../basics/result.ts'
import type { Verify } from '../../evidence/notes/note.ts'
import { bytesSource, readContainer, type ContainerRefusal } from '../../evidence/pack/container.ts'
import { crc32 } from '../../evidence/pack/crc32.ts'
import type { FileDigest } from '../../evidence/pack/openPack.ts'
import type { CheckedStamp } from '../../evidence/pack/verdict.ts'
import { verifyFiles, type PackReport } from '../../evidence/pack/verifyPack.ts'
import { verifyToken } from '../../evidence/timestamps/token.ts'
import { verifiesEd25519 } from './ed25519.ts'

/** Absent where the page is not in a secure context, whatever the types of the browser say. */
const subtle = (crypto as Partial<Crypto>).subtle

/** Code of others may throw at bytes that are no key or signature: they sign nothing. */
const calmly =
  (check: Verify): Verify =>
  (publicKey, message, signature) => {
    try {
      return check(publicKey, message, signature)
    } catch {
      return false
    }
  }
const verifyMlDsa44 = calmly((publicKey, message, signature) =>
  ml_dsa44.verify(signature, message, publicKey),
)

/** Below this the way to Web Crypto and back takes longer than the hash. */
const SMALL_BYTES = 32_768

/** Both sums of some bytes. Web Crypto takes no views of shared memory, so the type is narrowed. */
async function digested(bytes: Uint8Array<ArrayBuffer>): Promise<FileDigest> {
  const bySelf = !subtle || bytes.length < SMALL_BYTES
  const hash = bySelf ? sha256(bytes) : new Uint8Array(await subtle.digest('SHA-256', bytes))
  return { sha256: hash, crc32: crc32(bytes) }
}

/** Examines everything but the time stamps. `policy`: a tlog-policy of the reader, or null. */
export async function examinePack(
  bytes: Uint8Array<ArrayBuffer>,
  policy: Uint8Array | null = null,
): Promise<Result<PackReport, ContainerRefusal>> {
  const source = bytesSource(bytes)
  const files = readContainer(source)
  if (!files.ok) return err(files.error)
  const digests = new Map<string, FileDigest>()
  for (const { path, offset, size } of files.value)
    digests.set(path, await digested(bytes.subarray(offset, offset + size)))
  const digestOf = ({ path }: { readonly path: string }): FileDigest =>
    digests.get(path) ?? { sha256: new Uint8Array(), crc32: -1 }
  return ok(
    verifyFiles(source, files.value, { sha256, verify: verifiesEd25519, verifyMlDsa44, digestOf }, policy),
  )
}

/** Each time stamp by roots that the reader chose (DER), or else by those that the pack brings. */
export async function examineStamps(
  { stamps, roots }: PackReport,
  chosen: readonly Uint8Array[],
): Promise<CheckedStamp[]> {
  const own = chosen.length === 0
  const trusted = own ? roots.map(({ der }) => der) : chosen
  return Promise.all(
    stamps.map(async ({ where, reply, imprint, nonce }) => {
      if (!subtle) return { where, unchecked: true } as const
      const checked = await verifyToken(reply, { imprint, nonce }, trusted, crypto)
      return checked.ok ? { where, token: checked.value, own } : { where, fault: checked.error }
    }),
  )
}
