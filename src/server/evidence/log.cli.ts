// `exhale log`: where the logs stand, the owner's two ways on when one is not what was signed, and the keys that sign.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Lang } from '../../basics/lang.ts'
import { signCheckpoint } from '../../evidence/checkpoints/checkpoint.store.ts'
import { continueBy, openEpoch, type Continuation } from '../../evidence/checkpoints/epoch.store.ts'
import type { Behind } from '../../evidence/checkpoints/keeper.ts'
import { keysOf } from '../../evidence/checkpoints/keys.store.ts'
import { standingKnown } from '../../evidence/checkpoints/standing.store.ts'
import { distrusted } from '../../evidence/checkpoints/trust.store.ts'
import { treeHead } from '../../evidence/log.store.ts'
import { besideDesk, type Beside } from '../beside.ts'
import { asTenant } from '../db/tenant.ts'
import { PlainError } from '../plainError.ts'
import { verifies } from './ed25519.ts'
import { exportLog } from './logExport.cli.ts'
import { distrustLogKey, distrustWords, readSince, rotateLogKey } from './logKeys.cli.ts'
import { organisationsOf } from './standings.ts'

const LONGEST_REASON = 500
const MOST_NOTE_BYTES = 100_000

const BEHIND: Readonly<Record<Behind, Record<Lang, string>>> = {
  shorter: {
    en: 'the database holds less than was signed',
    ru: 'в базе меньше, чем было подписано',
  },
  differs: {
    en: 'the database holds something else than was signed',
    ru: 'в базе не то, что было подписано',
  },
  unmarked: {
    en: 'it was signed, and the mark outside the database is missing or older than its checkpoints',
    ru: 'журнал подписывался, а отметки вне базы нет или она старше его контрольных точек',
  },
  key_lost: { en: 'the key that signed it is not here', ru: 'ключа, которым он подписан, здесь нет' },
}

/** Why a log does not go on, and what its owner can do, in one line. */
export const behindWords = (org: string, why: Behind, lang: Lang): string =>
  lang === 'ru'
    ? `${org}: журнал не продолжается: ${BEHIND[why].ru}. Читать можно, записывать нельзя. Продолжить: exhale log new-epoch --org ${org} --reason "…"`
    : `${org}: the log does not go on: ${BEHIND[why].en}. It can be read, nothing can be recorded. To go on: exhale log new-epoch --org ${org} --reason "…"`

const REFUSED: Readonly<Record<Exclude<Continuation, 'continued'>, Record<Lang, string>>> = {
  not_ours: {
    en: 'This is no checkpoint that this log signed with its key.',
    ru: 'Это не контрольная точка, подписанная ключом этого журнала.',
  },
  not_newest: {
    en: 'The log signed more than this checkpoint says, or holds fewer entries. Take the newest one, or open a new epoch.',
    ru: 'Журнал подписал больше, чем в этой точке, или записей в нём меньше. Возьмите самую новую или откройте новую эпоху.',
  },
  differs: {
    en: 'The entries do not give the root of this checkpoint: open a new epoch.',
    ru: 'Записи не дают корня этой контрольной точки: откройте новую эпоху.',
  },
  still_behind: {
    en: 'Something else is missing as well, which a checkpoint cannot show: open a new epoch.',
    ru: 'Не хватает и другого, чего контрольная точка не покажет: откройте новую эпоху.',
  },
}

interface Asked {
  readonly org: string | undefined
  readonly reason: string | undefined
  readonly checkpoint: string | undefined
  readonly since: string | undefined
  readonly endsOverlap: boolean
  readonly folder: string | undefined
  readonly epoch: string | undefined
}

async function status({ pools }: Beside, lang: Lang): Promise<number> {
  let sound = true
  for (const org of await organisationsOf(pools)) {
    const { head, newest, behind, lost } = await asTenant(pools.desk, org, async (tx) => ({
      head: await treeHead(tx),
      newest: (await keysOf(tx)).at(-1),
      behind: await standingKnown(tx),
      lost: await distrusted(tx),
    }))
    const origin = newest?.origin
    const keys = (newest?.keys ?? []).filter(({ until }) => until === null).length
    const words =
      lang === 'ru'
        ? `эпоха ${head.epoch}, записей ${head.size}, имя ${origin ?? 'ещё не подписан'}${keys > 1 ? ', подписывают два ключа' : ''}`
        : `epoch ${head.epoch}, entries ${head.size}, name ${origin ?? 'not signed yet'}${keys > 1 ? ', two keys sign' : ''}`
    process.stdout.write(`${behind ? behindWords(org, behind, lang) : `${org}: ${words}`}\n`)
    for (const one of lost) process.stdout.write(`  ${distrustWords(one, lang)}\n`)
    sound &&= behind === null
  }
  return sound ? 0 : 1
}

/** Why the log begins anew. Throws PlainError when that is not said. */
function reasonOf(asked: Asked): string {
  const reason = asked.reason?.trim()
  if (reason && reason.length <= LONGEST_REASON) return reason
  throw new PlainError({
    en: `Say in --reason why the log begins anew, in up to ${LONGEST_REASON} characters: whoever checks it will read that.`,
    ru: `Напишите в --reason, почему журнал начинается заново, до ${LONGEST_REASON} знаков: это прочтёт тот, кто будет его проверять.`,
  })
}

const orgOf = async ({ accounts }: Beside, asked: Asked): Promise<string> =>
  asked.org ?? (await accounts.ownerOrganisation())

async function newEpoch(beside: Beside, asked: Asked, lang: Lang): Promise<number> {
  const [reason, { pools, keeper }] = [reasonOf(asked), beside]
  const org = await orgOf(beside, asked)
  const stamp = { by: 'system', at: Date.now() }
  const { epoch, origin } = await asTenant(pools.desk, org, (tx) => openEpoch(tx, keeper, reason, stamp))
  await asTenant(pools.desk, org, (tx) => signCheckpoint(tx, keeper, Date.now()))
  process.stdout.write(
    lang === 'ru' ? `Открыта эпоха ${epoch}: ${origin}\n` : `Epoch ${epoch} is open: ${origin}\n`,
  )
  return 0
}

async function goOn(beside: Beside, asked: Asked, lang: Lang): Promise<number> {
  const note = asked.checkpoint ? readFileSync(asked.checkpoint) : null
  if (!note || note.length > MOST_NOTE_BYTES)
    throw new PlainError({
      en: 'Give the newest checkpoint that came back from outside: --checkpoint FILE.',
      ru: 'Дайте самую новую контрольную точку, вернувшуюся извне: --checkpoint ФАЙЛ.',
    })
  const org = await orgOf(beside, asked)
  const done = await asTenant(beside.pools.desk, org, (tx) => continueBy(tx, beside.keeper, note, verifies))
  if (done !== 'continued') {
    process.stderr.write(`${REFUSED[done][lang]}\n`)
    return 1
  }
  process.stdout.write(lang === 'ru' ? `${org}: журнал продолжается.\n` : `${org}: the log goes on.\n`)
  return 0
}

const rotate = async (beside: Beside, asked: Asked, lang: Lang): Promise<number> =>
  rotateLogKey(beside, { org: await orgOf(beside, asked), endsOverlap: asked.endsOverlap }, lang)

const distrust = async (beside: Beside, asked: Asked, lang: Lang): Promise<number> =>
  distrustLogKey(
    beside,
    { since: readSince(asked.since), reason: reasonOf(asked), org: await orgOf(beside, asked) },
    lang,
  )

const exported = async (beside: Beside, asked: Asked, lang: Lang): Promise<number> =>
  exportLog(beside, { org: await orgOf(beside, asked), folder: asked.folder, epoch: asked.epoch }, lang)

const VERBS = {
  status: (beside: Beside, _asked: Asked, lang: Lang) => status(beside, lang),
  'new-epoch': newEpoch,
  continue: goOn,
  'rotate-key': rotate,
  compromised: distrust,
  export: exported,
} as const

const OPTIONS = {
  org: { type: 'string' },
  reason: { type: 'string' },
  checkpoint: { type: 'string' },
  since: { type: 'string' },
  epoch: { type: 'string' },
  'end-overlap': { type: 'boolean' },
  state: { type: 'string' },
  lang: { type: 'string' },
} as const

/** Returns the exit code: 0 done, 1 a log is behind or a checkpoint was refused. Throws PlainError. */
export async function logCommand(args: readonly string[], fallback: Lang): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  const [verb = 'status', folder] = positionals
  const lang = values.lang === undefined ? fallback : values.lang.startsWith('ru') ? 'ru' : 'en'
  if (!isVerb(verb))
    throw new PlainError({
      en: `"${verb.slice(0, 40)}"? exhale log knows: ${Object.keys(VERBS).join(', ')}.`,
      ru: `«${verb.slice(0, 40)}»? exhale log умеет: ${Object.keys(VERBS).join(', ')}.`,
    })
  const { org, reason, checkpoint, since, epoch, 'end-overlap': endsOverlap = false } = values
  const asked = { org, reason, checkpoint, since, endsOverlap, folder, epoch }
  return besideDesk(values.state, process.env, (beside) => VERBS[verb](beside, asked, lang))
}

const isVerb = (verb: string): verb is keyof typeof VERBS => Object.hasOwn(VERBS, verb)
