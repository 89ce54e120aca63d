// Makes a pack. What the log says is signed first (C0), so that everything in the pack can be proven; then the report is set,
// every file is hashed, and the fact `pack.exported` commits to the manifest. The checkpoint that holds that fact (C1) is
// stamped, and checkpoint and tokens become the seal of the pack.
//
// A process that dies on the way leaves nothing, or a pack without a seal, which whoever asks for its file next closes.
import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { findCase } from '../../cases/cases.store.ts'
import {
  copiesOf,
  filesOf,
  manifestExhibits,
  openedParts,
  pathsByEntry,
} from '../../cases/packs/packFiles.ts'
import {
  recordPack,
  seal,
  sealOf,
  type KeptSeal,
  type PackFacts,
  type PackParts,
} from '../../cases/packs/packs.store.ts'
import type { PackChoices, PackPreview } from '../../cases/packs/packShapes.ts'
import { reportInput, type Reported } from '../../cases/packs/report.ts'
import { err, invariant, ok, type Result } from '../../basics/result.ts'
import { canonicalBytes } from '../../evidence/canonical.ts'
import { signCheckpoint } from '../../evidence/checkpoints/checkpoint.store.ts'
import type { LogKeeper } from '../../evidence/checkpoints/keeper.ts'
import type { KeptCheckpoint } from '../../evidence/checkpoints/standing.store.ts'
import { lockLog, sha256, type Stamp } from '../../evidence/log.store.ts'
import { containerLayout } from '../../evidence/pack/container.ts'
import type { Manifest } from '../../evidence/pack/manifest.ts'
import { hex, utf8 } from '../../evidence/utf8.ts'
import { choiceOf } from '../anchoring/anchoring.store.ts'
import { stampCheckpoint, type Stamping } from '../anchoring/stamping.ts'
import { asSnapshot, asTenant, type TenantTx } from '../db/tenant.ts'
import type { Pools } from '../db/pools.ts'
import { newId } from '../ids.ts'
import { Refusal } from '../problem.ts'
import { decided, gathered, type Decided, type Gathered } from './gather.ts'
import { HOW_TO_CHECK } from './howto/howToCheck.ts'
import { howtoFile } from './howto/howtoFile.ts'
import { boundPaths, leavesOf, sourceBytes, type PackSources } from './packSources.ts'
import { manifestEpochs, neededTrees, proofTexts, treesUpTo, type PackTree } from './packTrees.store.ts'
import { policyText, rootFiles } from './packTrust.ts'
import { MOST_BYTES, previewOf } from './preview.ts'
import { reportPdfs } from './typesetting.ts'
import { FIRST_VOLUME, volumesPart } from './volumesPart.ts'
import { verifierBytes } from './verifier.ts'

export interface PackMeans {
  readonly pools: Pools
  readonly keeper: LogKeeper
  /** How authorities are asked; a command beside the desk may have none. */
  readonly stamping?: Stamping | undefined
  readonly now: () => number
}

const STAMP_WAIT_MS = 10_000

/** Signs what is committed; refuses where the log may not go on or is empty. */
async function signed({ pools, keeper, now }: PackMeans, org: string): Promise<KeptCheckpoint> {
  const signing = await asTenant(pools.desk, org, (tx) => signCheckpoint(tx, keeper, now()))
  if (signing.behind !== null) throw new Refusal('log_behind')
  if (!signing.newest) throw new Refusal('not_found')
  return signing.newest
}

/** What was decided about one case at one moment, and the files that do not need the report. */
interface Drafted {
  readonly all: Gathered
  readonly made: Decided
  readonly trees: readonly PackTree[]
  readonly sources: Omit<PackSources, 'own'>
  readonly own: ReadonlyMap<string, Uint8Array>
  readonly reported: Reported
}

async function drafted(
  tx: TenantTx,
  caseId: string,
  choices: PackChoices,
  made: { readonly id: string; readonly at: number; readonly proven: KeptCheckpoint },
): Promise<Result<Drafted, PackPreview>> {
  const found = await findCase(tx, caseId)
  if (!found || found.erasedAt !== null) throw new Refusal('not_found')
  const known = await treesUpTo(tx, made.proven)
  const all = await gathered(tx, found, known)
  const preview = previewOf(all, choices)
  const done = decided(all, choices)
  const { exhibits } = done.selection
  if (preview.refused.length > 0 || exhibits.length === 0) return err(preview)
  const needed = neededTrees(
    known,
    exhibits.map(({ paper }) => paper.entry),
  )
  const trees = needed.trees
  const files = exhibits.flatMap(filesOf)
  const opened = new Map<number, readonly string[]>([
    ...needed.openings.map((entry) => [entry, ['checkpoint']] as const),
    ...exhibits.map((exhibit) => [exhibit.paper.entry, openedParts(exhibit)] as const),
  ])
  const choice = await choiceOf(tx)
  const log = {
    fingerprint: hex(sha256(utf8(made.proven.note))),
    size: made.proven.size,
    origin: trees.at(-1)?.origin ?? '',
  }
  const roots = rootFiles(choice?.authorities ?? [])
  const howto = { pack: made.id, origin: log.origin, roots: roots.map(([path]) => path) }
  const texts = new Map([
    ...copiesOf(done.selection, choices.lang),
    ['HOWTO.txt', howtoFile(howto, choices.lang)],
    ['log.vkey', trees.flatMap(({ vkeys }) => vkeys.map((vkey) => `${vkey}\n`)).join('')],
    ['policy', policyText(trees, choice?.policy ?? '')],
    ...roots,
  ])
  const reported: Reported = {
    ...all,
    ...done,
    lang: choices.lang,
    pack: made.id,
    made: made.at,
    timezone: found.timezone,
    title: found.title,
    log,
    files: pathsByEntry(done.selection),
    check: HOW_TO_CHECK[choices.lang],
  }
  const originals = new Map(files.map(({ path, entry, part }) => [path, { entry, part }]))
  const own = new Map(Array.from(texts, ([path, text]) => [path, utf8(text)]))
  const entries = Array.from(opened.keys())
  const [leaves, proofs] = [await leavesOf(tx, entries), await proofTexts(tx, trees, entries)]
  return ok({ all, made: done, trees, sources: { opened, originals, trees, leaves, proofs }, own, reported })
}

interface Counted {
  readonly path: string
  readonly size: number
  readonly sha256: string
  readonly crc32: number
}

/** Reads every bound file once, one at a time, and counts its sums. */
async function counted(tx: TenantTx, sources: PackSources): Promise<Counted[]> {
  const files: Counted[] = []
  let bytes = 0
  for (const path of boundPaths(sources)) {
    const file = await sourceBytes(tx, sources, path)
    bytes += file.length
    if (bytes > MOST_BYTES) throw new Refusal('pack_too_large')
    files.push({
      path,
      size: file.length,
      sha256: createHash('sha256').update(file).digest('hex'),
      crc32: crc32(file),
    })
  }
  return containerLayout(files).files.map(({ file }) => file)
}

function manifestOf(draft: Drafted, files: readonly Counted[], proven: KeptCheckpoint): Manifest {
  const { reported, trees, made } = draft
  return {
    schema: 'exhale.pack/1',
    pack: reported.pack,
    made: new Date(reported.made).toISOString(),
    lang: reported.lang,
    title: Array.from(reported.title).slice(0, 150).join(''),
    epochs: manifestEpochs(trees),
    proven: proven.size,
    files: files.map(({ path, size, sha256: digest }) => ({ path, size, sha256: digest })),
    exhibits: manifestExhibits(reported),
    holes: made.holes.map((hole) => ({ ...hole })),
  }
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

/** Everything of the pack but its seal: the document that will be recorded. */
async function prepared(
  means: PackMeans,
  asked: { readonly org: string; readonly case: string; readonly choices: PackChoices },
  id: string,
): Promise<Result<PackParts & { readonly entries: readonly number[] }, PackPreview>> {
  const at = means.now()
  const proven = await signed(means, asked.org)
  const draft = await asSnapshot(means.pools.desk, asked.org, (tx) =>
    drafted(tx, asked.case, asked.choices, { id, at, proven }),
  )
  if (!draft.ok) return draft
  const reports = await reportPdfs(reportInput(draft.value.reported), at)
  const verifier = verifierBytes()
  const { sources, own } = draft.value
  const pages = verifier ? [['verify.html', verifier] as const] : []
  const whole = { ...sources, own: new Map([...own, ...reports, ...pages]) }
  const files = await asSnapshot(means.pools.desk, asked.org, (tx) => counted(tx, whole))
  const manifest = canonicalBytes(manifestOf(draft.value, files, proven))
  const facts: PackFacts = {
    choices: asked.choices,
    proven: { epoch: proven.epoch, size: proven.size },
    exhibits: draft.value.made.selection.exhibits.length,
    bytes: files.reduce((sum, { size }) => sum + size, manifest.length),
    crc32: Object.fromEntries(files.map((file) => [file.path, file.crc32])),
    originals: Object.fromEntries(sources.originals),
  }
  const texts = canonicalBytes(Object.fromEntries(Array.from(own, ([path, bytes]) => [path, textOf(bytes)])))
  const entries = Array.from(sources.opened.keys())
  const report = reports.get(FIRST_VOLUME)
  invariant(report, 'a report has a first volume')
  const parts = { facts, manifest, report, ...volumesPart(reports), ...(verifier ? { verifier } : {}), texts }
  return ok({ ...parts, entries })
}

/** Are all parts there still? Between the moment that was read and this one somebody may have been erased. */
async function stillThere(
  tx: TenantTx,
  { facts, entries }: { facts: PackFacts; entries: readonly number[] },
) {
  const rows = await tx.db
    .selectFrom('payload')
    .select('entry_index')
    .distinct()
    .where('org_id', '=', tx.org)
    .where('entry_index', 'in', [...entries])
    .execute()
  return rows.length === new Set(entries).size && facts.exhibits > 0
}

export interface PackAsked {
  readonly org: string
  readonly case: string
  readonly choices: PackChoices
}

export interface PreparedPack {
  readonly id: string
  /** Records the pack in the transaction of whoever asked. Throws Refusal when the case changed meanwhile. */
  readonly record: (tx: TenantTx, stamp: Stamp) => Promise<void>
}

/** Makes everything but the record and the seal; an error is the preview with what refuses it. */
export async function preparePack(
  means: PackMeans,
  asked: PackAsked,
): Promise<Result<PreparedPack, PackPreview>> {
  const id = newId(means.now())
  const made = await prepared(means, asked, id)
  if (!made.ok) return made
  const { entries, ...parts } = made.value
  const record = async (tx: TenantTx, stamp: Stamp): Promise<void> => {
    await lockLog(tx)
    if (!(await stillThere(tx, { facts: parts.facts, entries }))) throw new Refusal('pack_changed')
    await recordPack(tx, { id, case: asked.case, parts }, stamp)
  }
  return ok({ id, record })
}

/** The seal of a pack that is recorded: made once, whoever asks first. */
export async function sealed(means: PackMeans, org: string, pack: string): Promise<KeptSeal> {
  const before = await asTenant(means.pools.desk, org, (tx) => sealOf(tx, pack))
  if (before) return before
  const { epoch, size, note } = await signed(means, org)
  const tokens = means.stamping
    ? await stampCheckpoint(means.stamping, org, { epoch, size, note }, { waitMs: STAMP_WAIT_MS })
    : []
  const at = means.now()
  await asTenant(means.pools.desk, org, (tx) => seal(tx, pack, { epoch, size, tokens }, at))
  const made = await asTenant(means.pools.desk, org, (tx) => sealOf(tx, pack))
  invariant(made, 'a pack that was just sealed has a seal')
  return made
}
