// The answer about a pack as a whole, in the order in which a careful reader asks: does it hold together, was it there by a
// day that somebody else vouches for, and whose word that rests on.
import type { Token, TokenFault } from '../timestamps/token.ts'
import type { PackReport } from './verifyPack.ts'

/** A time stamp that was looked at. `own`: its root came with the pack, the reader chose none. */
export type CheckedStamp =
  | { readonly where: string; readonly token: Token; readonly own: boolean }
  | { readonly where: string; readonly fault: TokenFault }
  /** Web Crypto is not there: a page that is open over plain HTTP. */
  | { readonly where: string; readonly unchecked: true }

export type Verdict =
  /** Something in it does not hold. */
  | 'broken'
  /** It holds together; that it was there by any day says nobody but its maker. */
  | 'not_anchored'
  /** It holds; whether the authority is believed is for the reader to choose. */
  | 'own_root'
  /** It holds; the time stamps could not be checked here. */
  | 'unchecked'
  /** It holds, and an authority that the reader chose says by when. */
  | 'anchored'

/** A second authority that the reader does not know takes nothing away from one whom he does; one unknown alone is no answer. */
export function verdictOf({ faults, manifest }: PackReport, stamps: readonly CheckedStamp[]): Verdict {
  const wrong = stamps.flatMap((stamp) => ('fault' in stamp ? [stamp.fault] : []))
  const good = stamps.flatMap((stamp) => ('token' in stamp ? [stamp] : []))
  if (faults.length > 0 || !manifest || wrong.some((fault) => fault !== 'untrusted')) return 'broken'
  if (good.length > 0) return good.some(({ own }) => !own) ? 'anchored' : 'own_root'
  if (wrong.length > 0) return 'broken'
  return stamps.length > 0 ? 'unchecked' : 'not_anchored'
}

/** The instant by which the pack existed: the earliest of its time stamps, in milliseconds; null when none was checked. */
export const existedBy = (stamps: readonly CheckedStamp[]): number | null =>
  stamps.reduce<number | null>(
    (first, stamp) =>
      'token' in stamp && (first === null || stamp.token.genTime < first) ? stamp.token.genTime : first,
    null,
  )
