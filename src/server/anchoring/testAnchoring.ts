// Anchoring for tests: an organisation's log, a real authority by openssl on loopback, and a clock that is set by hand.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { utf8 } from '../../evidence/utf8.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { LeafKind } from '../../evidence/leaf.ts'
import type { TestDatabase } from '../db/testDatabase.ts'
import type { TestLog } from '../evidence/testLog.ts'
import type { Outgoing } from '../mail/outgoing.ts'
import { Anchorer } from './anchoring.job.ts'
import { recordChoice } from './anchoring.store.ts'
import type { AnchoringChoice } from './anchoringShapes.ts'
import { openStamping, type Stamping } from './stamping.ts'

export interface TestAnchoring {
  readonly stamping: Stamping
  readonly anchorer: Anchorer
  readonly reports: unknown[]
  /** Milliseconds UTC; begins with the real time, for the authority's clock is the real one. */
  now: number
  /** Chooses the authority of this installation, or whoever is given. */
  readonly choose: (changes?: Partial<AnchoringChoice>) => Promise<void>
  /** One look after everything was signed, and the signing of what came of it. */
  readonly round: () => Promise<number>
}

interface Authority {
  readonly url: string
  readonly rootPem: string
}

/** A desk's anchoring on that log; `authority` is what its operator set. */
export function anchoringOf(
  db: TestDatabase,
  log: TestLog,
  authority: Authority,
  mail: Outgoing | null = null,
): TestAnchoring {
  const root = join(log.state(), 'root.pem')
  writeFileSync(root, authority.rootPem)
  const env = { EXHALE_TSA_URL: authority.url, EXHALE_TSA_ROOT: root }
  const reports: unknown[] = []
  const report = (error: unknown) => void reports.push(error)
  const state = log.state()
  const stamping = openStamping({ pools: db.pools, now: () => all.now, state, env, report })
  const defaults = { lang: 'ru', timezone: 'Europe/Moscow' } as const
  const anchorer = new Anchorer({ stamping, mail, defaults })
  const all: TestAnchoring = {
    stamping,
    anchorer,
    reports,
    now: Date.now(),
    choose: async (changes = {}) => {
      const { name = '', url = '', roots = [] } = stamping.installation ?? {}
      const chosen = { named: 'installation' as const, name, url, roots: [...roots] }
      const choice = { authorities: [chosen], everyMinutes: 60, mailTo: [], policy: '', ...changes }
      await log.inOrg((tx) => recordChoice(tx, choice, { by: 'owner', at: all.now }))
    },
    round: async () => {
      await log.sign()
      const next = await anchorer.round(log.org())
      await log.sign()
      return next
    },
  }
  return all
}

/** Records a document of that kind with these words, and nothing else. */
export const recordKind = (log: TestLog, kind: LeafKind, at: number, body = 'x'): Promise<void> =>
  log.inOrg(async (tx) => {
    const recording = new Recording()
    recording.proof(kind, { body: utf8(body) })
    await recording.record(tx, { by: 'owner', at })
  })
