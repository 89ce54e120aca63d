// What a draft is read against on the server: the same papers and verdicts as on the screen, from the record itself.
import type { Pool } from 'pg'
import { oneOffsOf } from '../../agreements/oneOffs/oneOffs.store.ts'
import type { Bilingual } from '../../basics/lang.ts'
import { membersOf } from '../../server/accounts/members.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Examined } from '../../server/examiner.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { permissionsOf } from '../../server/permissions.ts'
import type { CaseFacts } from '../caseFacts.ts'
import type { CaseOnFile } from '../cases.store.ts'
import { pressureWithin } from '../concessions/pressure.ts'
import { exposureBy } from '../exposure/exposure.store.ts'
import { tellInsurerFirst } from '../exposure/insured.ts'
import { involved } from '../leaving/secondLook.ts'
import { closedIn } from '../steps/caseNow.store.ts'
import type { DraftContext } from './draftContext.ts'
import type { GivingRecord } from './giving.ts'

/** Somebody who works here now. */
export interface AtWork {
  readonly personId: string
  readonly name: string
}

/** Everybody of an organisation who works on cases at `now`. */
export async function atWork(door: Pool, org: string, now: number): Promise<AtWork[]> {
  const members = await membersOf(door, org)
  return members
    .filter(({ expiresAt }) => expiresAt === null || expiresAt.getTime() > now)
    .filter(({ role }) => permissionsOf(role).has('case.write'))
}

/** Is there somebody beside the writer who had no part in the matter? */
export const someoneUninvolved = (people: readonly AtWork[], writer: string, facts: CaseFacts): boolean =>
  people.some((person) => person.personId !== writer && !involved(facts, person))

/** What a letter of this case is told beside its papers: the same on the screen and at the door. */
export interface Writing {
  readonly tellInsurer: Bilingual | null
  readonly giving: GivingRecord
}

export async function writingIn(
  tx: TenantTx,
  found: CaseOnFile,
  read: Pick<Examined, 'facts' | 'examination' | 'matter' | 'claims'>,
): Promise<Writing> {
  const { facts, examination, matter, claims } = read
  const settings = await organisationOf(tx, { lang: found.lang, timezone: found.timezone })
  const exposed = settings.insuredAbove === null ? null : exposureBy({ facts, examination }, {})
  return {
    tellInsurer: exposed && tellInsurerFirst({ admits: true }, exposed, settings),
    giving: {
      measures: examination.measures,
      pressure: pressureWithin(matter, claims, facts.asOf),
      closed: (await closedIn(tx, found.id)) !== null,
    },
  }
}

/** The context of a draft of this case. `uninvolved` says whether a letter may name somebody who had no part in it. */
export async function draftContextIn(
  tx: TenantTx,
  found: CaseOnFile,
  read: Pick<Examined, 'facts' | 'examination' | 'matter' | 'claims'>,
  uninvolved: boolean,
): Promise<DraftContext> {
  const { facts, examination } = read
  return {
    facts,
    deadlines: examination.deadlines,
    overages: examination.overages,
    claims: read.claims,
    ours: examination.ours,
    // A day that a decision names is known: a letter may tell it.
    givenOn: [
      ...(await oneOffsOf(tx, found.clientId)).map(({ on }) => on),
      ...read.claims.flatMap(({ decision }) => decision?.due ?? []),
    ],
    uninvolved,
    ...(await writingIn(tx, found, read)),
  }
}
