// What a letter gives beyond what is due, and whether the owner let it pass: the door asks, and the room of concessions reckons.
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Examined } from '../../server/examiner.ts'
import type { CaseOnFile } from '../cases.store.ts'
import { concessionOf, isBeyondDue } from '../concessions/concession.ts'
import { concessionsOf } from '../concessions/concessions.store.ts'
import { givenIn } from '../concessions/given.ts'
import { pressureWithin } from '../concessions/pressure.ts'
import type { Letter } from '../letter.ts'
import { currencyOf } from '../verdicts/judgement.ts'
import type { GivingNow } from './leave.ts'

/** May this much beyond what is due leave with this letter? The owner allowed it, or it is the settlement that was offered. */
export async function isAllowed(
  tx: TenantTx,
  caseId: string,
  { kind, beyond }: { readonly kind: Letter['kind']; readonly beyond: number },
): Promise<boolean> {
  return (await concessionsOf(tx, caseId)).some((one) => {
    if (kind === 'settlement') return one.kind === 'settlement' && one.standing === 'open'
    const isPassed = one.standing === 'allowed' || one.standing === 'paid'
    // A favour without a sum is allowed as such; a sum covers a smaller one.
    return isPassed && (one.amount === null ? beyond === 0 : one.beyond >= beyond)
  })
}

interface Asked {
  readonly letter: Pick<Letter, 'kind' | 'text'>
  readonly closed: boolean
  readonly now: number
}

/** What the letter gives; null where it gives nothing. `beyond` says that it is more than is due. */
export async function givingIn(
  tx: TenantTx,
  found: CaseOnFile,
  { facts, claims, matter }: Examined,
  { letter, closed, now }: Asked,
): Promise<(GivingNow & { readonly beyond: boolean }) | null> {
  const given = givenIn(letter.text, facts.lang)
  if (!given.length) return null
  const concession = concessionOf(given, {
    claims,
    measures: matter.measures,
    pressure: pressureWithin(matter, claims, now),
    closed,
    letterKind: letter.kind,
    currency: currencyOf({ facts }),
  })
  const { beyond, stopped, why } = concession
  const allowed = stopped && (await isAllowed(tx, found.id, { kind: letter.kind, beyond }))
  return { stopped, allowed, why, beyond: isBeyondDue(concession) }
}
