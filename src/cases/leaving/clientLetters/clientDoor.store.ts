// The one door for letters that belong to a client and to no case. The same `mayLeave` answers; what the open cases of the client
// know counts here too: danger, the pause after hard words, pressure under which nothing beyond due is given.
import { factBytes } from '../../../evidence/factDocument.ts'
import { organisationOf } from '../../../server/organisation.store.ts'
import type { TenantTx } from '../../../server/db/tenant.ts'
import type { Examined } from '../../../server/examiner.ts'
import { liveCases, type CaseOnFile } from '../../cases.store.ts'
import { examinationOf } from '../../caseView.store.ts'
import { concessionOf, isBeyondDue } from '../../concessions/concession.ts'
import { givenIn } from '../../concessions/given.ts'
import { pressureWithin, type Pressure } from '../../concessions/pressure.ts'
import type { DraftContext } from '../../drafting/draftContext.ts'
import type { DraftFinding } from '../../drafting/draftFinding.ts'
import { exhaleIn, waitInput } from '../../exhale/exhale.store.ts'
import { holds, waitOf } from '../../exhale/wait.ts'
import { dangerStands } from '../../steps/readNow.ts'
import { currencyOf } from '../../verdicts/judgement.ts'
import { CONCERNS, type Concern } from '../../verdict.ts'
import { clientPlaces, lookAt, type ClientLetter } from './clientLetter.ts'
import { isAllowed } from '../giving.store.ts'
import type { GivingNow, WaitNow } from '../leave.ts'
import { refuseBlocked } from '../letOut.store.ts'
import { mayPass, openPlaces } from './letPass.ts'
import { mayLeave } from '../mayLeave.ts'

/** The papers that a letter is read against; whom it may name and what it gives, the door finds itself. */
export type ClientRecord = Omit<DraftContext, 'giving' | 'uninvolved' | 'tellInsurer'>

// Whoever has more open cases than this is looked at by the newest ones.
const MOST_CASES = 20

interface OpenCase {
  readonly found: CaseOnFile
  readonly read: Examined
}

async function openCases(tx: TenantTx, client: string, now: number): Promise<OpenCase[]> {
  const open: OpenCase[] = []
  for (const found of await liveCases(tx, MOST_CASES, client)) {
    const read = await examinationOf(tx, found, now)
    if (read) open.push({ found, read })
  }
  return open
}

/** The longest pause of an open case that holds these words; null where none does. */
async function waitIn(
  tx: TenantTx,
  cases: readonly OpenCase[],
  letter: ClientLetter,
  { beyondDue, now }: { readonly beyondDue: boolean; readonly now: number },
): Promise<WaitNow | null> {
  let longest: WaitNow | null = null
  for (const { found, read } of cases) {
    const pause = await exhaleIn(tx, found, read, now)
    const wait = waitOf(letter, { ...waitInput(pause, read), beyondDue })
    if (wait && holds(wait, now) && (!longest || wait.until > longest.until)) longest = wait
  }
  return longest
}

interface Pressed {
  readonly caseId: string
  readonly pressure: Pressure
}

/** The first open case in which something was made the price of more than is due. */
function pressedIn(cases: readonly OpenCase[], now: number): Pressed | null {
  for (const { found, read } of cases) {
    const pressure = pressureWithin(read.matter, read.claims, now)
    if (pressure) return { caseId: found.id, pressure }
  }
  return null
}

/** What the letter gives while the client presses; null where nobody does: what is due was decided nowhere, and nothing is held for it. */
async function givingIn(
  tx: TenantTx,
  { kind, text }: ClientLetter,
  { facts, claims }: ClientRecord,
  pressed: Pressed | null,
): Promise<(GivingNow & { readonly beyondDue: boolean }) | null> {
  const given = pressed ? givenIn(text, facts.lang) : []
  if (!pressed || given.length === 0) return null
  const { pressure, caseId } = pressed
  const currency = currencyOf({ facts })
  const asked = { claims, measures: [], pressure, closed: false, letterKind: kind, currency }
  const concession = concessionOf(given, asked)
  const { stopped, why, beyond } = concession
  const allowed = stopped && (await isAllowed(tx, caseId, { kind, beyond }))
  return { stopped, allowed, why, beyondDue: isBeyondDue(concession) }
}

const gravest = (cases: readonly OpenCase[]): Concern['level'] =>
  CONCERNS.findLast((level) => cases.some(({ read }) => read.examination.concern.level === level)) ??
  CONCERNS[0]

/** What was found in a letter that passed, and the document that is kept beside it: that, and the words that the desk had drafted. */
export interface Passed {
  readonly found: readonly DraftFinding[]
  readonly parts: { readonly beside: Uint8Array }
}

/** Lets a letter of a client pass, or throws what stands before it, as the door of a case does. */
export async function passClientDoor(
  tx: TenantTx,
  client: string,
  letter: ClientLetter,
  record: ClientRecord,
  now: number,
): Promise<Passed> {
  const { facts } = record
  const said = await organisationOf(tx, { lang: facts.lang, timezone: facts.timezone })
  const cases = await openCases(tx, client, now)
  const pressed = pressedIn(cases, now)
  const context = {
    ...record,
    uninvolved: !said.alone,
    tellInsurer: null,
    giving: pressed && { measures: [], pressure: pressed.pressure, closed: false },
  }
  const { kind, text, despite } = letter
  const quotes = letter.quotes.filter((no) => text.includes(no))
  const found = clientPlaces({ kind, text, quotes, to: 'client' }, context)
  const open = openPlaces(found, despite)
  const giving = await givingIn(tx, letter, record, pressed)
  const keptStops = found.filter(
    (one) => one.weight === 'stops' && mayPass(one) && !open.includes(one),
  ).length
  const asked = { concern: gravest(cases), setting: said.secondLook, keptStops }
  const leave = mayLeave(
    { kind, text, lang: facts.lang },
    {
      danger: cases.some(({ read }) => dangerStands(read.facts, read.examination.safety)),
      closed: false,
      wait: await waitIn(tx, cases, letter, { beyondDue: giving?.beyondDue ?? false, now }),
      found,
      open,
      giving,
      look: lookAt(letter, facts.lang, asked),
      days: [],
      cameSince: null,
    },
    now,
  )
  refuseBlocked(leave, facts.lang)
  return { found, parts: { beside: factBytes({ desk: letter.desk, found }) } }
}
