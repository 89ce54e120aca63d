// A person's extract: everything recorded about them, collected case by case.
import { caseFacts, findCase } from '../../cases/cases.store.ts'
import { lettersOf } from '../../cases/letters.store.ts'
import { markedDocuments, type MarkedDocuments } from '../../cases/marks/marks.store.ts'
import { footerNow } from '../../evidence/checkpoints/footer.store.ts'
import { withFooter } from '../../evidence/footer.ts'
import type { Lang } from '../../basics/lang.ts'
import type { TenantTx } from '../db/tenant.ts'
import { folderFacts } from './clientFolder.store.ts'
import type { Subject } from './erasurePlan.ts'
import { erasuresOf } from './erasures.store.ts'
import { extractText, leftOutText, type Extract, type ExtractCase } from './extractText.ts'
import type { ExtractAnswer } from './keepingShapes.ts'
import { namesOf, subjectsOf } from './keeping.store.ts'
import { addedUp, ownFacts } from './leftOut.ts'

async function casesFor(
  tx: TenantTx,
  ids: readonly string[],
  held: ReadonlyMap<string, MarkedDocuments>,
  lang: Lang,
): Promise<ExtractCase[]> {
  const cases: ExtractCase[] = []
  for (const id of ids) {
    const found = await findCase(tx, id)
    if (!found) continue
    const out = held.get(id)
    const { facts } = await caseFacts(tx, found, out?.entries)
    const letters = (await lettersOf(tx, found)).filter((letter) => !out?.facts.has(letter.id))
    const own = ownFacts(facts, letters, lang)
    cases.push({ ...own, leftOut: { ...own.leftOut, marked: out?.count ?? 0 }, openedAt: found.openedAt })
  }
  return cases
}

/** What belongs to the client and to no case, as a part of its own before the cases. */
async function folderFor(tx: TenantTx, client: string, subject: Subject, lang: Lang): Promise<ExtractCase[]> {
  const folder = await folderFacts(tx, client, subject.entries, lang)
  return folder ? [{ ...ownFacts(folder.facts, [], lang), openedAt: folder.openedAt }] : []
}

/**
 * The extract of a client in both languages; null when there is no such client. Marked documents stay out of it, unless
 * `withMarked`: somebody said why they may leave.
 */
export async function extractOf(
  tx: TenantTx,
  client: string,
  firm: { readonly name: string },
  at: number,
  withMarked = false,
): Promise<ExtractAnswer | null> {
  const subject = (await subjectsOf(tx, [client])).get(client)
  if (!subject) return null
  const [name = ''] = await namesOf(tx, client)
  const ids = subject.cases.map((file) => file.id)
  const erased = (await erasuresOf(tx, client)).map((one) => ({ at: one.at, ground: one.ground }))
  const held = new Map<string, MarkedDocuments>()
  if (!withMarked) for (const id of ids) held.set(id, await markedDocuments(tx, [id]))
  const of = async (lang: Lang): Promise<Extract> => {
    const folder = await folderFor(tx, client, subject, lang)
    const cases = [...folder, ...(await casesFor(tx, ids, held, lang))]
    const leftOut = addedUp(cases.map((one) => one.leftOut))
    const jurisdiction = subject.cases.at(-1)?.jurisdiction ?? ''
    return { organisation: firm.name, person: name, at, cases, leftOut, erased, jurisdiction }
  }
  const [ru, en] = [await of('ru'), await of('en')]
  const footer = await footerNow(tx)
  // The facts go out in the language of the person's newest case; the text in both.
  const own = subject.cases.at(-1)?.lang === 'en' ? en : ru
  return {
    client,
    name,
    at: new Date(at).toISOString(),
    cases: own.cases.map(({ openedAt, facts, letters }) => ({
      openedAt: new Date(openedAt).toISOString(),
      facts: { ...facts },
      letters: letters.map((letter) => ({ ...letter })),
    })),
    leftOut: own.leftOut,
    leftOutWords: { ru: leftOutText(own.leftOut, 'ru'), en: leftOutText(own.leftOut, 'en') },
    readable: {
      ru: withFooter(extractText(ru, 'ru'), footer, 'ru'),
      en: withFooter(extractText(en, 'en'), footer, 'en'),
    },
  }
}
