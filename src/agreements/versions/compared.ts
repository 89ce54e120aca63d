// What a client would see change from one version to another: clauses, lists, plans. An amendment is compared as the agreement
// that it makes, because alone it says nothing about the clauses that it leaves.
import { diffVersions, type ClauseDiff } from './diff.ts'
import { amended, placedOf, type RecordedVersion } from './inForce.ts'
import { planLine } from './shown.ts'
import type { Lang } from '../../basics/lang.ts'
import type { AgreementVersionFacts } from './versionFacts.ts'

export const LISTS = ['included', 'notIncluded', 'willNotDo', 'plans'] as const

export interface ListDiff {
  readonly added: readonly string[]
  readonly removed: readonly string[]
}
export interface VersionDiff {
  readonly clauses: readonly ClauseDiff[]
  readonly lists: Readonly<Record<(typeof LISTS)[number], ListDiff>>
}

type Whole = Pick<AgreementVersionFacts, 'clauses' | (typeof LISTS)[number]>

const stated = (list: readonly unknown[] | undefined): boolean => list !== undefined && list.length > 0

/** The agreement that a version makes: itself, or for an amendment what it amends with its changes. */
function wholeOf(version: RecordedVersion, byId: ReadonlyMap<string, RecordedVersion>): Whole {
  const chain = [version]
  for (let over = version.amends; over !== null;) {
    const one = byId.get(over)
    if (!one || chain.includes(one)) break
    chain.push(one)
    over = one.amends
  }
  const [base = version, ...amendments] = chain.toReversed()
  return amendments.reduce<Whole>((standing, { id, facts }) => {
    const earlier = placedOf({
      id: base.id,
      amends: null,
      facts: { ...base.facts, clauses: standing.clauses },
    })
    const clauses = amended(earlier, placedOf({ id, amends: null, facts })).map(({ clause }) => clause)
    const lists = LISTS.flatMap((list) => (stated(facts[list]) ? [[list, facts[list]]] : []))
    return { ...standing, ...Object.fromEntries(lists), clauses }
  }, base.facts)
}

function wordsOf(whole: Whole, list: (typeof LISTS)[number], lang: Lang): readonly string[] {
  return list === 'plans' ? (whole.plans ?? []).map((plan) => planLine(plan, lang)) : (whole[list] ?? [])
}

/**
 * What changes between two versions of `versions`; `before` null compares with nothing. Lists are compared line by line, plans
 * in the words that a client reads in `lang`.
 */
export function compared(
  before: RecordedVersion | null,
  after: RecordedVersion,
  versions: readonly RecordedVersion[],
  lang: Lang,
): VersionDiff {
  const byId = new Map(versions.map((version) => [version.id, version]))
  const earlier: Whole = before ? wholeOf(before, byId) : { clauses: [] }
  const later = wholeOf(after, byId)
  const listDiff = (list: (typeof LISTS)[number]): ListDiff => {
    const [old, now] = [wordsOf(earlier, list, lang), wordsOf(later, list, lang)]
    return {
      added: now.filter((one) => !old.includes(one)),
      removed: old.filter((one) => !now.includes(one)),
    }
  }
  return {
    clauses: diffVersions(earlier, later),
    lists: {
      included: listDiff('included'),
      notIncluded: listDiff('notIncluded'),
      willNotDo: listDiff('willNotDo'),
      plans: listDiff('plans'),
    },
  }
}

/** The version that `version` is usually compared with: what it amends, else the agreement recorded before it; null for none. */
export function predecessorOf(
  version: RecordedVersion,
  versions: readonly RecordedVersion[],
): RecordedVersion | null {
  if (version.amends !== null) return versions.find(({ id }) => id === version.amends) ?? null
  const earlier = versions.slice(
    0,
    versions.findIndex(({ id }) => id === version.id),
  )
  return earlier.findLast(({ facts }) => facts.kind === version.facts.kind) ?? null
}
