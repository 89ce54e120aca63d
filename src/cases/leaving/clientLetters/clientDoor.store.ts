// The one door for letters that belong to a client and to no case. The same `mayLeave` answers; what the open cases of the client
// know counts here too: danger, the pause after hard words, pressure under which nothing beyond due is given.
import { dayOf } from '../../../basics/instant.ts'
import type { Lang } from '../../../basics/lang.ts'
import { factBytes } from '../../../evidence/factDocument.ts'
import { organisationOf } from '../../../server/organisation.store.ts'
import type { TenantTx } from '../../../server/db/tenant.ts'
import type { Examined } from '../../../server/examiner.ts'
import { liveCases, type CaseOnFile } from '../../cases.store.ts'
import { examinationOf } from '../../caseView.store.ts'
import { concessionOf, isBeyondDue } from '../../concessions/concession.ts'
import { givenIn } from '../../concessions/given.ts'
import { pressureWithin, type Pressure } from '../../concessions/pressure.ts'
import { promisedDays } from '../../days/promisesIn.ts'
import { workingCalendarOf } from '../../days/workingCalendar.ts'
import type { DraftContext } from '../../drafting/draftContext.ts'
import type { DraftFinding } from '../../drafting/draftFinding.ts'
import { draftFindings } from '../../drafting/draftFindings.ts'
import { exhaleIn, waitInput } from '../../exhale/exhale.store.ts'
import { holds, waitOf } from '../../exhale/wait.ts'
import { dangerStands } from '../../steps/readNow.ts'
import { currencyOf } from '../../verdicts/judgement.ts'
import { CONCERNS, type Concern } from '../../verdict.ts'
import type { ClientDoor } from './clientDoor.ts'
import { clientPlaces, lookAt, type ClientLetter } from './clientLetter.ts'
import { isAllowed } from '../giving.store.ts'
import type { GivingNow, WaitNow } from '../leave.ts'
import { refuseBlocked } from '../letOut.store.ts'
import { mayPass, openPlaces } from './letPass.ts'
import { othersNamed } from './othersNamed.ts'
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

/** The places of the letter, and the days that it promises. Where nobody is asked about days, each stays a date that no paper gives. */
function readLetter(
  { kind, text, quotes, ticked, others = [] }: ClientLetter,
  context: DraftContext,
): Pick<ClientDoor, 'found' | 'days'> {
  const draft = { kind, text, quotes: quotes.filter((no) => text.includes(no)), to: 'client' }
  const { facts, deadlines } = context
  const own = [facts.parties.client.name ?? '', facts.parties.business.name ?? '']
  const named = othersNamed(text, others, own)
  if (!ticked) return { found: [...clientPlaces(draft, context), ...named], days: [] }
  const today = dayOf(facts.asOf, facts.timezone)
  const calendar = workingCalendarOf(facts.jurisdiction, facts.country)
  return {
    found: [...draftFindings(draft, context), ...named],
    days: promisedDays(text, today, deadlines, calendar),
  }
}

/** Asks the door about a letter of a client that stands in no case. */
export async function askClientDoor(
  tx: TenantTx,
  client: string,
  letter: ClientLetter,
  record: ClientRecord,
  now: number,
): Promise<ClientDoor> {
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
  const { kind, text, despite, ticked = [] } = letter
  const { found, days } = readLetter(letter, context)
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
      days: days
        .filter(({ day, span }) => !ticked.some((one) => one.day === day && one.start === span.start))
        .map(({ span }) => span),
      cameSince: null,
    },
    now,
  )
  return { leave, found, days, inCase: cases[0]?.found.id ?? null }
}

/** Where a letter goes that somebody else has to read first: a case of the client, or the client, for whom one is opened. */
const intoCase = ({ leave, inCase }: ClientDoor, client: string): { where: string; expected: string }[] =>
  leave.may || !leave.blocks.some(({ ways }) => ways.includes('in_case'))
    ? []
    : [inCase ? { where: 'in_case', expected: inCase } : { where: 'in_case_of', expected: client }]

/** Throws what stands before a letter of a client, with the case in which it can be read. */
export const refuseAtClientDoor = (door: ClientDoor, client: string, lang: Lang): void =>
  refuseBlocked(door.leave, lang, intoCase(door, client))

/** Lets a letter of a client pass, or throws what stands before it, as the door of a case does. */
export async function passClientDoor(
  tx: TenantTx,
  client: string,
  letter: ClientLetter,
  record: ClientRecord,
  now: number,
): Promise<Passed> {
  const door = await askClientDoor(tx, client, letter, record, now)
  refuseAtClientDoor(door, client, record.facts.lang)
  const { found } = door
  return { found, parts: { beside: factBytes({ desk: letter.desk, found }) } }
}
