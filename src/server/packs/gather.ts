// Everything that a pack is decided from, as of one moment of the database, and the decision: exhibits, holes, gaps.
import type { CaseOnFile } from '../../cases/cases.store.ts'
import { wholeCase, wholeFacts } from '../../cases/clientFacts.store.ts'
import { disputeBegan } from '../../cases/packs/dispute.ts'
import { selected, type Selection } from '../../cases/packs/exhibits.ts'
import { gapsOf, type Anchoring, type FoundGap } from '../../cases/packs/gaps.ts'
import type { Conclusions } from '../../cases/packs/conclusions.ts'
import type { Hole, PackChoices } from '../../cases/packs/packShapes.ts'
import type { Papers } from '../../cases/packs/paper.ts'
import { papersOf } from '../../cases/packs/papers.store.ts'
import { isLate } from '../../cases/packs/report.ts'
import { holesIn, threadNumbers } from '../../cases/packs/thread.ts'
import type { CaseFacts } from '../../cases/caseFacts.ts'
import { saveGaps, type SaveGaps } from '../../cases/saveToday/preservations.store.ts'
import { exceptionsIn } from '../../messages/dismissals/standing.store.ts'
import { treeHead } from '../../evidence/log.store.ts'
import { anchoredUpTo, choiceOf } from '../anchoring/anchoring.store.ts'
import type { TenantTx } from '../db/tenant.ts'
import { examined } from '../examiner.ts'
import { isProvable, type PackTree } from './packTrees.store.ts'

export interface Gathered {
  readonly found: CaseOnFile
  readonly papers: Papers
  readonly facts: CaseFacts | null
  readonly conclusions: Conclusions | null
  readonly began: number | null
  readonly anchoring: Anchoring
  /** What vanished, or still may. */
  readonly save: SaveGaps
}

async function anchoringOf(tx: TenantTx): Promise<Anchoring> {
  const [upTo, choice] = [await anchoredUpTo(tx), await choiceOf(tx)]
  const { first, size } = await treeHead(tx)
  if (!upTo) return { state: (choice?.authorities.length ?? 0) > 0 ? 'waiting' : 'not_anchored', upTo }
  return { state: upTo.entry >= first + size - 1 ? 'anchored' : 'anchored_in_part', upTo }
}

/** The papers of a case and what can be said about them. With trees, only papers that stand in one of them. */
export async function gathered(
  tx: TenantTx,
  found: CaseOnFile,
  trees: readonly PackTree[] | null = null,
): Promise<Gathered> {
  const { papers, timezone } = await papersOf(tx, found)
  const provable = trees ? papers.filter(({ entry }) => isProvable(trees, entry)) : papers
  const whole = await wholeFacts(tx, found, await wholeCase(tx, found, null))
  const isKnown = (entry: number): boolean => trees === null || isProvable(trees, entry)
  const read = await examined(whole.facts, undefined, await exceptionsIn(tx, found.id, isKnown))
  const [facts, conclusions] = read.facts ? [read.facts, read.examination] : [null, null]
  const claimsKnownAt = provable.filter(({ kind }) => kind === 'claim').map(({ knownAt }) => knownAt)
  return {
    found,
    papers: { papers: provable, timezone },
    facts,
    conclusions,
    began: disputeBegan({ facts, conclusions, claimsKnownAt }),
    anchoring: await anchoringOf(tx),
    save: read.facts ? await saveGaps(tx, found, read, isKnown) : { unsaved: [], gone: [] },
  }
}

export interface Decided {
  readonly selection: Selection
  readonly numbers: ReadonlyMap<number, number>
  readonly holes: readonly Hole[]
  readonly late: number
  readonly gaps: readonly FoundGap[]
}

/** What these choices make of it. */
export function decided(all: Gathered, choices: PackChoices): Decided {
  const { papers, began } = all
  const selection = selected(papers, choices)
  const numbers = threadNumbers(papers)
  const holes = holesIn(numbers, new Set(selection.exhibits.map(({ paper }) => paper.entry)))
  const late = selection.exhibits.filter((exhibit) => isLate(exhibit, began)).length
  const { lang } = choices
  const unsaved = all.save.unsaved.map((what) => what[lang])
  const gone = all.save.gone.map(({ what, why }) => ({ what: what[lang], why }))
  const known = { ...all, papers: papers.papers, lang, selection, holes, late, unsaved, gone }
  return { selection, numbers, holes, late, gaps: gapsOf(known) }
}
