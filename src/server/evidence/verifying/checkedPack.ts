// A pack examined by Node's means, time stamps included.
import { webcrypto } from 'node:crypto'
import { ok, type Result } from '../../../basics/result.ts'
import type { ByteSource, ContainerRefusal } from '../../../evidence/pack/container.ts'
import type { CheckedStamp } from '../../../evidence/pack/verdict.ts'
import { verifyPack, type PackReport } from '../../../evidence/pack/verifyPack.ts'
import { verifyToken } from '../../../evidence/timestamps/token.ts'
import { packTools } from './packTools.ts'

export interface CheckedPack {
  readonly report: PackReport
  readonly stamps: readonly CheckedStamp[]
}
/** What the reader brings along: roots as DER, and a tlog-policy. */
export interface Trust {
  readonly roots: readonly Uint8Array[]
  readonly policy: Uint8Array | null
}

/** Examines everything. Where the reader chose no root, those of the pack are used, and the answer says so. */
export async function checkedPack(
  source: ByteSource,
  { roots, policy }: Trust,
): Promise<Result<CheckedPack, ContainerRefusal>> {
  const examined = verifyPack(source, packTools(source), policy)
  if (!examined.ok) return examined
  const report = examined.value
  const own = roots.length === 0
  const trusted = own ? report.roots.map(({ der }) => der) : roots
  const stamps = await Promise.all(
    report.stamps.map(async ({ where, reply, imprint, nonce }) => {
      const checked = await verifyToken(reply, { imprint, nonce }, trusted, webcrypto)
      return checked.ok ? { where, token: checked.value, own } : { where, fault: checked.error }
    }),
  )
  return ok({ report, stamps })
}
