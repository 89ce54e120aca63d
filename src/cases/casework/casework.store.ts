// The work on a case, put together for its screen: claims as they were decided, what does not fit together, how large it is.
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Examined } from '../../server/examiner.ts'
import type { CaseOnFile } from '../cases.store.ts'
import { ClaimQuote } from '../claims/claimShapes.ts'
import { claimsOnFile, minutesOf } from '../claims/claims.store.ts'
import { problemsOf } from '../claims/problems.store.ts'
import { matterSize } from '../claims/matterSize.ts'
import { explainedNow } from '../explained/explainingLetters.ts'
import { concessionsOf } from '../concessions/concessions.store.ts'
import { linksOf } from '../linking/links.store.ts'
import { contributionsOf, handedOn } from '../people/people.store.ts'
import { caseNow } from '../steps/caseNow.store.ts'
import { standingOf } from '../steps/stepShapes.ts'
import type { Casework, ClaimOnDesk } from './caseworkShapes.ts'

const quoteIn = (claim: object | undefined): ClaimQuote | null =>
  ClaimQuote.safeParse(claim && Reflect.get(claim, 'quote')).data ?? null

async function claimsOnDesk(
  tx: TenantTx,
  found: CaseOnFile,
  { claims, facts }: Examined,
): Promise<ClaimOnDesk[]> {
  const onFile = new Map((await claimsOnFile(tx, found.id)).map(({ name, id }) => [name, id]))
  return claims.map((claim) => ({
    ...claim,
    fact: onFile.get(claim.id) ?? null,
    quote: quoteIn(facts.claims.find(({ id }) => id === claim.id)),
  }))
}

/** The work on a case as it stands at `now`. */
export async function caseworkOf(
  tx: TenantTx,
  found: CaseOnFile,
  read: Examined,
  now: number,
): Promise<Casework> {
  const { claims, matter } = read
  return {
    claims: await claimsOnDesk(tx, found, read),
    problems: await problemsOf(tx, found, read),
    size: matterSize(claims, await minutesOf(tx, found.id), read.facts),
    standing: standingOf(await caseNow(tx, found, read, now)),
    handedOn: await handedOn(tx, found.id),
    contributions: await contributionsOf(tx, found.id),
    links: await linksOf(tx, found.id),
    explained: explainedNow(matter),
    concessions: await concessionsOf(tx, found.id),
  }
}
