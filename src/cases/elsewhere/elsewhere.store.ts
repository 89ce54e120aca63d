// One click for whoever came to the wrong firm: the letter that says where to turn leaves through the door, and the case is closed as
// not ours. Nothing else is put down about them, so that almost nothing is kept.
import type { Stamp } from '../../evidence/log.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { Refusal } from '../../server/problem.ts'
import { choicesOf } from '../../server/safekeeping/keeping.store.ts'
import { closeCase } from '../../server/safekeeping/matters.store.ts'
import { after, ruleOf, termOf } from '../../server/safekeeping/terms.ts'
import type { CaseFacts } from '../caseFacts.ts'
import type { CaseOnFile } from '../cases.store.ts'
import { examinationOf } from '../caseView.store.ts'
import { closureOfWords } from '../closing/closing.store.ts'
import type { Choice } from '../drafting/choice.ts'
import type { DraftFinding } from '../drafting/draftFinding.ts'
import type { AtDoor } from '../leaving/door.ts'
import { askDoor, askedOf, letOut } from '../leaving/letOut.store.ts'
import { notOurs } from '../letters/opening.ts'
import { inbound } from '../matter.ts'
import { caseNow } from '../steps/caseNow.store.ts'
import { STEP_TABLE } from '../steps/steps.ts'

const LONGEST_QUESTION = 200

/** What they asked, short enough to be forwarded: the first thing that they wrote. */
function askedIn(facts: CaseFacts): string | null {
  const said = (facts.inquiry?.text ?? inbound(facts)[0]?.text ?? '').replaceAll(/\s+/gu, ' ').trim()
  if (said === '') return null
  return said.length > LONGEST_QUESTION ? `${said.slice(0, LONGEST_QUESTION - 1).trimEnd()}…` : said
}

const WHY_KEPT = {
  ru: 'Контакт компании, к которой относится вопрос: в этом и состоит ответ.',
  en: 'The contact of the firm to which the matter belongs: that is the answer.',
} as const

/** The address and phone of the right firm belong to neither side, and are kept because they are what the letter is for. */
const contactsKept = (found: readonly DraftFinding[], contact: string, lang: 'ru' | 'en'): Choice[] =>
  found
    .map(({ kind, quote }) => ({ kind, quote }))
    .filter(({ kind, quote }) => kind === 'G4' && contact.includes(quote))
    .map((one) => ({ ...one, chose: 'kept', why: WHY_KEPT[lang] }))

export interface RightPlaceNamed {
  readonly firm: string
  readonly contact: string
  /** Who signs: the person who clicks, unless the case names its owner. */
  readonly signer: string
  readonly at: AtDoor
}

/**
 * Points somebody to the right firm and closes the case as not ours; returns the letter and when what they wrote is due to be erased.
 * Throws the refusals of the door, `not_now` where we have dealings with them, and `nothing_to_record` where nothing can be read.
 */
export async function pointElsewhere(
  tx: TenantTx,
  found: CaseOnFile,
  { firm, contact, signer, at }: RightPlaceNamed,
  stamp: Stamp,
): Promise<{ readonly letter: string; readonly keptUntil: number }> {
  const read = await examinationOf(tx, found, stamp.at)
  if (!read) throw new Refusal('nothing_to_record')
  const standing = await caseNow(tx, found, read, stamp.at)
  const block = STEP_TABLE.point_elsewhere.block?.(standing.case) ?? null
  if (block) throw new Refusal('not_now', [{ where: 'case', expected: block[found.lang] }])
  const asked = askedIn(read.facts)
  const { kind, to, text } = notOurs(
    { facts: read.facts, lang: found.lang, claims: [] },
    { firm, contact, signer, ...(asked === null ? {} : { asked }) },
  )
  const said = { kind, to, text, chosen: [], promises: [], seen: [] }
  const { found: inText } = await askDoor(tx, found, await askedOf(tx, found, said), at, stamp.at)
  const chosen = contactsKept(inText, contact, found.lang)
  const letter = await letOut(tx, found, { said: { ...said, chosen }, at }, stamp)
  const closure = await closureOfWords(
    tx,
    found,
    { outcome: 'not_ours', said: '', thanks: '', lessons: [] },
    stamp.at,
  )
  if (!closure.ok) throw new Refusal(closure.error)
  await closeCase(tx, found, stamp, closure.value)
  const term = termOf(ruleOf('prospect', found.jurisdiction, stamp.at), await choicesOf(tx))
  return { letter, keptUntil: after(stamp.at, term) }
}
