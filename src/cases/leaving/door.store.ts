// The door of a case: everything that `mayLeave` asks, gathered from the record. Nothing that a client of the API says about a
// letter is believed, except what a person chose about it.
import { dayOf } from '../../basics/instant.ts'
import type { Bilingual } from '../../basics/lang.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Examined } from '../../server/examiner.ts'
import type { CaseOnFile } from '../cases.store.ts'
import { examinationOf } from '../caseView.store.ts'
import { promisedDays, type PromisedDay } from '../days/promisesIn.ts'
import { openFindings } from '../drafting/choice.ts'
import { draftContextIn } from '../drafting/draftContext.store.ts'
import type { DraftFinding } from '../drafting/draftFinding.ts'
import { draftFindings } from '../drafting/draftFindings.ts'
import { textHash } from '../drafting/drafts.store.ts'
import { exhaleIn, waitInput } from '../exhale/exhale.store.ts'
import { waitOf } from '../exhale/wait.ts'
import { exposureBy } from '../exposure/exposure.store.ts'
import { inbound } from '../matter.ts'
import { closedIn } from '../steps/caseNow.store.ts'
import { dangerStands } from '../steps/readNow.ts'
import { givingIn } from './giving.store.ts'
import type { AtDoor, Door, LetterAsked } from './door.ts'
import type { LookNow } from './leave.ts'
import { looksOf } from './looks.store.ts'
import { mayLeave } from './mayLeave.ts'
import { involved, lookNeeded, lookWays, type Reader } from './secondLook.ts'

/** The colleagues who may look, and whether they had a part in it. */
export const readersIn = ({ facts }: Examined, others: AtDoor['others']): Reader[] =>
  others.map(({ id, name }) => ({ id, name, involved: involved(facts, { name }) }))

async function lookIn(
  tx: TenantTx,
  found: CaseOnFile,
  read: Examined,
  asked: LetterAsked & { readonly kept: readonly DraftFinding[]; readonly at: AtDoor },
  now: number,
): Promise<LookNow> {
  const { facts, examination } = read
  const said = await organisationOf(tx, { lang: found.lang, timezone: found.timezone })
  const likely = said.insuredAbove === null ? 0 : exposureBy(read, {}).payable
  const { needed, why } = lookNeeded(asked, {
    concern: examination.concern.level,
    setting: said.secondLook,
    keptStops: asked.kept.filter(({ weight }) => weight === 'stops').length,
    exposed: said.insuredAbove === null ? null : { likely, insuredAbove: said.insuredAbove },
  })
  const hash = textHash(asked.text).toString('hex')
  const { version, at } = asked
  const keptAt = version?.hash === hash ? Date.parse(version.at) : now
  const isWriter = version === null || version.by === at.person
  return {
    needed,
    why,
    given: (await looksOf(tx, found.id)).findLast((look) => look.hash === hash) ?? null,
    byLeaver: !isWriter && at.mayLook && version.hash === hash,
    ways: lookWays({ others: readersIn(read, at.others), keptAt, zone: facts.timezone }),
  }
}

interface CameSince {
  readonly messages: readonly string[]
  readonly decided: readonly string[]
}

/** What came into the case after the draft was kept: words of the client, and decisions on the claims that it answers. */
function since(read: Examined, { version, seen }: LetterAsked): CameSince {
  if (!version) return { messages: [], decided: [] }
  const at = Date.parse(version.at)
  const messages = inbound(read.facts).filter((message) => message.at > at)
  const decided = read.claims.filter(
    ({ id, decision }) => decision && decision.at > at && version.basis.claims.includes(id),
  )
  const unseen = (all: readonly { readonly id: string }[]): string[] =>
    all.map(({ id }) => id).filter((id) => !seen.includes(id))
  return { messages: unseen(messages), decided: unseen(decided) }
}

// Documents are told by what they are: a person on this page does not know their names.
function cameSince({ messages, decided }: CameSince): Bilingual | null {
  const what = [
    ...(messages.length ? [{ ru: 'клиент написал снова', en: 'the client wrote again' }] : []),
    ...(decided.length ? [{ ru: 'требование решили заново', en: 'a claim was decided anew' }] : []),
  ]
  if (!what.length) return null
  return {
    ru: `После того как вы сохранили письмо, ${what.map(({ ru }) => ru).join(' и ')}. Прочитайте, а потом отправляйте.`,
    en: `After you kept this letter ${what.map(({ en }) => en).join(' and ')}. Read it, then send.`,
  }
}

/** Findings that nobody keeps: a day is ticked, and a gift is the owner's to answer. */
const ANSWERED_ELSEWHERE: readonly DraftFinding['kind'][] = ['promise', 'concession']

/** Asks the door about a letter of this case; null when nothing of the case can be read any more. */
export async function doorOf(
  tx: TenantTx,
  found: CaseOnFile,
  asked: LetterAsked,
  at: AtDoor,
  now: number,
): Promise<Door | null> {
  const read = await examinationOf(tx, found, now)
  if (!read) return null
  const { facts, examination } = read
  const letter = { kind: asked.kind, to: asked.to, text: asked.text, quotes: [...asked.quotes] }
  const someone = readersIn(read, at.others).some((one) => !one.involved)
  const inFound = draftFindings(letter, await draftContextIn(tx, found, read, someone))
  const open = openFindings(inFound, asked.chosen)
  const pause = await exhaleIn(tx, found, read, now)
  const closed = (await closedIn(tx, found.id)) !== null
  const giving = await givingIn(tx, found, read, { letter, closed, now: pause.now })
  const wait = waitOf(letter, { ...waitInput(pause, read), beyondDue: giving?.beyond ?? false })
  const today = dayOf(pause.now, facts.timezone)
  const days = promisedDays(asked.text, today, examination.deadlines, read.calendar)
  const kept = inFound.filter((one) => !open.includes(one) && !ANSWERED_ELSEWHERE.includes(one.kind))
  const look = await lookIn(tx, found, read, { ...asked, kept, at }, pause.now)
  const came = since(read, asked)
  const context = {
    danger: dangerStands(facts, examination.safety),
    closed,
    wait,
    found: inFound,
    open,
    giving,
    look,
    days: days.filter((day) => !isTicked(day, asked)).map(({ span }) => span),
    cameSince: cameSince(came),
  }
  const leave = mayLeave({ ...letter, lang: facts.lang }, context, pause.now)
  return { leave, found: inFound, days, look, cameSince: [...came.messages, ...came.decided] }
}

const isTicked = ({ day, span }: PromisedDay, { ticked }: LetterAsked): boolean =>
  ticked.some((one) => one.day === day && one.start === span.start)
