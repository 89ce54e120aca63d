// Anchoring over HTTP: how far the log is anchored and by whom, the owner's choice, footers and cosignatures.
import { createHash, X509Certificate } from 'node:crypto'
import { err, ok, type Result } from '../../basics/result.ts'
import { checkpointByFingerprint } from '../../evidence/checkpoints/footer.store.ts'
import { sha256, treeHead } from '../../evidence/log.store.ts'
import { readPolicy } from '../../evidence/notes/policy.ts'
import { readPem, writePem } from '../../evidence/timestamps/pem.ts'
import { isWellFormed, utf8 } from '../../evidence/utf8.ts'
import type { TenantTx } from '../db/tenant.ts'
import { asPerson, asWriter, personOf, type App, type Desk } from '../desk.ts'
import { Refusal, type Misread } from '../problem.ts'
import {
  anchoredUpTo,
  choiceOf,
  countWaiting,
  newestTokens,
  recordChoice,
  tokensOf,
} from './anchoring.store.ts'
import {
  AnchoringView,
  ChoiceMade,
  CosignaturesRead,
  FingerprintParams,
  FingerprintQuery,
  FoundFingerprint,
  USUAL_MINUTES,
  WantedAnchoring,
  WantedCosignatures,
  type AnchoringChoice,
  type ChosenAuthority,
} from './anchoringShapes.ts'
import { namedAuthorities, type NamedAuthority } from './authorities.ts'
import { keepCosignatures } from './cosignatures.store.ts'
import { lastMailing } from './mailing.ts'

const CLOCK_SLACK_MS = 300_000
const MINUTE_MS = 60_000
const FINGERPRINT = /^[0-9a-f]{16}$/u

const iso = (at: number): string => new Date(at).toISOString()
const isoOrNull = (at: number | null | undefined): string | null => (at == null ? null : iso(at))
const pinOf = (pem: string): string => createHash('sha256').update(new X509Certificate(pem).raw).digest('hex')

const offered = ({ stamping }: Desk): NamedAuthority[] => [
  ...namedAuthorities(),
  ...(stamping?.installation ? [stamping.installation] : []),
]

/** An own root: one certificate or a few, each of an authority; what is no such thing is told by its place. */
function rootsFrom(pem: string): string[] | null {
  const read = readPem(pem)
  if (!read.ok || read.value.length > 4) return null
  try {
    const all = read.value.map((der) => new X509Certificate(der))
    return all.every(({ ca }) => ca) ? all.map(({ raw }) => writePem(raw)) : null
  } catch {
    return null
  }
}

const isAddress = (url: string): boolean =>
  URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol) && new URL(url).username === ''

type Wanted = WantedAnchoring['authorities'][number]
function chosenFrom(
  desk: Desk,
  wanted: Wanted,
  before: readonly ChosenAuthority[],
  at: number,
): Result<ChosenAuthority, Misread> {
  const where = `authorities/${at}`
  if ('kept' in wanted) {
    const found = before.find(({ name }) => name === wanted.kept)
    return found ? ok(found) : err({ where, expected: 'an authority that was chosen before' })
  }
  if ('named' in wanted) {
    const found = offered(desk).find(({ id }) => id === wanted.named)
    if (!found) return err({ where, expected: 'an authority that this desk offers' })
    return ok({ named: found.id, name: found.name, url: found.url, roots: [...found.roots] })
  }
  const roots = rootsFrom(wanted.root)
  if (!isAddress(wanted.url)) return err({ where: `${where}/url`, expected: 'http:// or https://' })
  if (!roots) return err({ where: `${where}/root`, expected: 'the root certificate of an authority, as PEM' })
  return ok({ named: null, name: wanted.name, url: wanted.url, roots })
}

const policyFrom = (policy: string): ReturnType<typeof readPolicy> =>
  isWellFormed(policy) ? readPolicy(utf8(policy), sha256) : err({ line: 1, why: 'malformed' })

/** The choice as it is kept. Throws the refusal `bad_input` with every place that cannot be kept. */
function choiceFrom(
  desk: Desk,
  { authorities, everyMinutes, mailTo, policy }: WantedAnchoring,
  before: AnchoringChoice | null,
): AnchoringChoice {
  const read = authorities.map((one, at) => chosenFrom(desk, one, before?.authorities ?? [], at))
  const misread = read.flatMap((one) => (one.ok ? [] : [one.error]))
  const chosen = read.flatMap((one) => (one.ok ? [one.value] : []))
  // Tokens are told apart by the name of who gave them.
  if (new Set(chosen.map(({ name }) => name)).size < chosen.length)
    misread.push({ where: 'authorities', expected: 'each under a name of its own' })
  const lines = policy === '' ? null : policyFrom(policy)
  if (lines && !lines.ok)
    misread.push({ where: `policy, line ${lines.error.line}`, expected: lines.error.why })
  if (misread.length > 0) throw new Refusal('bad_input', misread)
  return { authorities: chosen, everyMinutes, mailTo: [...new Set(mailTo)], policy }
}

/** What waits for a token: everything, while nobody ever gave one. */
async function pendingOf(tx: TenantTx, from: number | null): Promise<number> {
  const head = await treeHead(tx)
  const end = head.first + head.size
  return from === null ? end : countWaiting(tx, from, end)
}

type Told = Pick<AnchoringView, 'faults' | 'clockMinutes'> & { readonly mailFailedSince: number | null }
function toldOf({ stamping }: Desk, org: string): Told {
  const { authorities = {}, mailFailedSince = null } = stamping?.notes.of(org) ?? {}
  const differing = Object.values(authorities).map(({ clockMs }) => clockMs ?? 0)
  const most = differing.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0)
  const faults = Object.entries(authorities).flatMap(([authority, { fault }]) =>
    fault ? [{ authority, why: fault.why, since: iso(fault.since) }] : [],
  )
  const clockMinutes = Math.abs(most) > CLOCK_SLACK_MS ? Math.round(most / MINUTE_MS) : null
  return { faults, clockMinutes, mailFailedSince }
}

async function viewOf(tx: TenantTx, desk: Desk, mayChange: boolean): Promise<AnchoringView> {
  const choice = await choiceOf(tx)
  const names = (choice?.authorities ?? []).map(({ name }) => name)
  const [anchored, newest, mailing] = [
    await anchoredUpTo(tx),
    await newestTokens(tx, names),
    await lastMailing(tx),
  ]
  const { faults, clockMinutes, mailFailedSince } = toldOf(desk, tx.org)
  return {
    named: offered(desk).map(({ id, name, url, roots }) => ({ id, name, url, roots: roots.map(pinOf) })),
    chosen: (choice?.authorities ?? []).map(({ named, name, url, roots }) => {
      const last = newest.get(name)
      const token = last ? { entry: last.entry, at: iso(last.genTime) } : null
      return { named, name, url, roots: roots.map(pinOf), last: token }
    }),
    everyMinutes: choice?.everyMinutes ?? USUAL_MINUTES,
    mailTo: mayChange ? (choice?.mailTo ?? []) : [],
    policy: choice?.policy ?? '',
    anchored: anchored && { entry: anchored.entry, at: iso(anchored.at), authority: anchored.authority },
    pending: await pendingOf(tx, anchored && anchored.entry + 1),
    faults,
    clockMinutes,
    mail: {
      isSet: desk.mail !== null,
      last: isoOrNull(mailing?.at),
      failedSince: isoOrNull(mailFailedSince),
    },
  }
}

/** The checkpoint that a footer names, and the entry beside it. Throws the refusal `not_found` when it is none of ours. */
async function foundFingerprint(
  tx: TenantTx,
  fingerprint: string,
  entry: number | null,
): Promise<FoundFingerprint> {
  const found = FINGERPRINT.test(fingerprint) ? await checkpointByFingerprint(tx, fingerprint) : null
  if (!found) throw new Refusal('not_found')
  const { epoch, size, entries, signedAt } = found
  const row = await tx.db
    .selectFrom('evidence_entry')
    .select(['type', 'recorded_at'])
    .where('org_id', '=', tx.org)
    .where('entry_index', '=', entry ?? -1)
    .executeTakeFirst()
  const [token] = await tokensOf(tx, epoch, size)
  return {
    epoch,
    size,
    entries,
    signedAt: iso(signedAt),
    anchored: token ? { at: iso(token.genTime), authority: token.authority } : null,
    entry: row ? { kind: row.type, at: iso(row.recorded_at) } : null,
    follows: entry === null ? null : entry >= entries,
  }
}

export const anchoringRoutes = (app: App, desk: Desk): void => {
  const view = { operationId: 'viewAnchoring', response: { 200: AnchoringView } }
  app.get('/log/anchoring', { config: { needs: 'case.read' }, schema: view }, async (request) => {
    const mayChange = personOf(request).permissions.has('settings.write')
    return asPerson(desk, request, (tx) => viewOf(tx, desk, mayChange))
  })

  const choose = { operationId: 'chooseAnchoring', body: WantedAnchoring, response: { 201: ChoiceMade } }
  app.post(
    '/log/anchoring',
    { config: { needs: 'settings.write' }, schema: choose },
    async (request, reply) => {
      const id = await asWriter(desk, request, async (tx, stamp) =>
        recordChoice(tx, choiceFrom(desk, request.body, await choiceOf(tx)), stamp),
      )
      return reply.code(201).send({ id })
    },
  )

  const footer = {
    operationId: 'checkFooter',
    params: FingerprintParams,
    querystring: FingerprintQuery,
    response: { 200: FoundFingerprint },
  }
  app.get(
    '/log/fingerprints/:fingerprint',
    { config: { needs: 'case.read' }, schema: footer },
    async (request) =>
      asPerson(desk, request, (tx) =>
        foundFingerprint(tx, request.params.fingerprint, request.query.entry ?? null),
      ),
  )

  const cosigned = {
    operationId: 'keepCosignatures',
    body: WantedCosignatures,
    response: { 201: CosignaturesRead },
  }
  app.post(
    '/log/cosignatures',
    { config: { needs: 'settings.write' }, schema: cosigned },
    async (request, reply) => {
      const read = await asWriter(desk, request, async (tx, stamp) => {
        const kept = await keepCosignatures(tx, request.body.note, stamp.at)
        if (kept.ok) return kept.value
        throw new Refusal('bad_input', [{ where: 'note', expected: 'a checkpoint that this log signed' }])
      })
      return reply.code(201).send(read)
    },
  )
}
