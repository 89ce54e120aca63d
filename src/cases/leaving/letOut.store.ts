// A letter on its way out: asked about, refused with everything that stands before it, or let out. Whatever leaves, leaves through here.
import type { Stamp } from '../../evidence/log.store.ts'
import { withoutFooter } from '../../evidence/footer.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { Refusal, type ProblemKind } from '../../server/problem.ts'
import type { CaseOnFile } from '../cases.store.ts'
import { draftVersion, keepDraft } from '../drafting/drafts.store.ts'
import { copyLetter } from '../letters.store.ts'
import type { AtDoor, Door, LetterAsked } from './door.ts'
import { doorOf } from './door.store.ts'
import type { BlockKind, Leave } from './leave.ts'
import type { LetterToLeave } from './leavingShapes.ts'
import { recordLook } from './looks.store.ts'
import { versionPlace } from './versions.store.ts'

/** The no of the door that answers for each block; the first block of a letter decides. */
const KINDS: Readonly<Record<BlockKind, ProblemKind>> = {
  safety_first: 'letter_waits',
  closed: 'letter_waits',
  gap: 'draft_findings',
  tied: 'draft_findings',
  exhale: 'letter_waits',
  findings: 'draft_findings',
  concession: 'gift_stopped',
  second_look: 'second_look_needed',
  promises: 'promises_open',
  changed_since: 'letter_waits',
}

/** Throws the no of a letter that may not leave, with everything that stands before it, when a clock ends it, and what else helps. */
export function refuseBlocked(
  leave: Leave,
  lang: 'ru' | 'en',
  helps: readonly { readonly where: string; readonly expected: string }[] = [],
): void {
  if (leave.may) return
  const wakes =
    leave.wakesAt === null ? [] : [{ where: 'wakesAt', expected: new Date(leave.wakesAt).toISOString() }]
  const blocks = leave.blocks.map(({ kind, says }) => ({ where: kind, expected: says[lang] }))
  throw new Refusal(KINDS[leave.blocks[0].kind], [...blocks, ...wakes, ...helps])
}

/** What may have come up while a letter lay copied on the desk, whatever was chosen about its words then. */
const COMES_LATER: readonly BlockKind[] = ['safety_first', 'closed', 'tied', 'exhale']

/** Throws what came up before a letter while it lay copied; everything else was answered when it was copied. */
export function refuseCame(leave: Leave, lang: 'ru' | 'en'): void {
  if (leave.may) return
  const [first, ...others] = leave.blocks.filter(({ kind }) => COMES_LATER.includes(kind))
  if (first) refuseBlocked({ ...leave, blocks: [first, ...others] }, lang)
}

/** Throws the no of the door for a letter that was let out before and is to be mailed only now. */
export async function refuseLate(
  tx: TenantTx,
  found: CaseOnFile,
  letter: Pick<LetterAsked, 'kind' | 'to' | 'text'>,
  now: number,
): Promise<void> {
  const text = withoutFooter(letter.text)
  const asked = { ...letter, text, quotes: [], chosen: [], ticked: [], seen: [], version: null }
  const door = await doorOf(tx, found, asked, { person: '', mayLook: false, others: [] }, now)
  if (door) refuseCame(door.leave, found.lang)
}

/** What is asked of the door. Throws the refusals `not_found` for a draft that is not of this case, and `draft_stale`. */
export async function askedOf(tx: TenantTx, found: CaseOnFile, said: LetterToLeave): Promise<LetterAsked> {
  const ticked = said.promises
  if (!('draft' in said)) {
    const { kind, to, chosen, seen } = said
    // A letter that is copied from another one brings its footer along: those words are the desk's, and are written anew.
    return { kind, to, text: withoutFooter(said.text), quotes: [], chosen, ticked, seen, version: null }
  }
  const place = await versionPlace(tx, said.draft)
  const version = place?.caseId === found.id ? await draftVersion(tx, said.draft) : null
  if (!place || !version) throw new Refusal('not_found')
  // What somebody wrote meanwhile must not be passed over by an older text.
  if (place.newest !== version.id) throw new Refusal('draft_stale')
  const { kind, to, text, chosen, basis } = version
  const quotes = basis.quotes.filter((no) => text.includes(no))
  return { kind, to, text, quotes, chosen, ticked, seen: said.seen, version }
}

/** What the door says of a letter. Throws the refusal `nothing_to_record` where nothing of the case can be read. */
export async function askDoor(
  tx: TenantTx,
  found: CaseOnFile,
  letter: LetterAsked,
  at: AtDoor,
  now: number,
): Promise<Door> {
  const door = await doorOf(tx, found, letter, at, now)
  if (!door) throw new Refusal('nothing_to_record')
  return door
}

interface LettingOut {
  readonly said: LetterToLeave
  readonly at: AtDoor
}

/** Lets a letter out, or throws what stands before it. The version that left is kept, and a press that was a look is one on record. */
export async function letOut(
  tx: TenantTx,
  found: CaseOnFile,
  { said, at }: LettingOut,
  stamp: Stamp,
): Promise<string> {
  const letter = await askedOf(tx, found, said)
  const door = await askDoor(tx, found, letter, at, stamp.at)
  refuseBlocked(door.leave, found.lang)
  const { kind, to, text, version } = letter
  const keeping = { caseId: found.id, lang: found.lang, found: door.found }
  const kept =
    version?.id ??
    (await keepDraft(
      tx,
      { kind, to, text, desk: '', basis: { claims: [], quotes: [] }, chosen: [...letter.chosen], help: [] },
      keeping,
      stamp,
    ))
  if (door.look.needed && door.look.byLeaver && door.look.given?.word !== 'send')
    await recordLook(tx, { caseId: found.id, version: kept, way: 'colleague', word: 'send', why: '' }, stamp)
  return copyLetter(tx, found, { kind, to, text, draft: kept, promises: said.promises }, stamp)
}
