// `exhale pack`: makes a pack of a case at the terminal, or the same bytes of one that was made before.
import { createWriteStream, rmSync } from 'node:fs'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import type { Bilingual, Lang } from '../../basics/lang.ts'
import { findCase } from '../../cases/cases.store.ts'
import { findPack } from '../../cases/packs/packs.store.ts'
import { EXTRAS, PackChoices } from '../../cases/packs/packShapes.ts'
import { openStamping } from '../anchoring/stamping.ts'
import { besideDesk, type Beside } from '../beside.ts'
import { asSnapshot, asTenant, type TenantTx } from '../db/tenant.ts'
import { organisationsOf } from '../evidence/standings.ts'
import { isId } from '../ids.ts'
import { PlainError } from '../plainError.ts'
import { PROBLEMS, Refusal } from '../problem.ts'
import { preparePack, sealed, type PackMeans } from './makePack.ts'
import { packAgain, type PackFile } from './packAgain.ts'
import { PackGone } from './packSources.ts'

const SYSTEM = 'system'
const WORDS = {
  usage: {
    ru: 'Назовите дело: exhale pack <дело>, или пакет: exhale pack --again <пакет> --out ФАЙЛ.',
    en: 'Name a case: exhale pack <case>, or a pack: exhale pack --again <pack> --out FILE.',
  },
  noCase: { ru: 'На этом столе нет такого дела.', en: 'This desk has no such case.' },
  noPack: { ru: 'На этом столе нет такого пакета.', en: 'This desk has no such pack.' },
  numbers: {
    ru: '--exhibits принимает номера записей через запятую, например 12,15.',
    en: '--exhibits takes numbers of entries with commas, such as 12,15.',
  },
  extra: {
    ru: `--extra принимает ${EXTRAS.join(', ')}; заметку или черновик с номером записи: note:12.`,
    en: `--extra takes ${EXTRAS.join(', ')}; a note or draft with its entry: note:12.`,
  },
  confirm: {
    ru: '--confirm принимает номер записи и причину: 12=адвокат согласен.',
    en: '--confirm takes the number of an entry and a reason: 12=the lawyer agrees.',
  },
  refused: { ru: 'Так пакет сделать нельзя:', en: 'The pack cannot be made like this:' },
  entry: { ru: 'запись', en: 'entry' },
  making: { ru: 'Составляю пакет…', en: 'Making the pack…' },
  unstamped: {
    ru: 'Метки времени у пакета нет: служба не выбрана или не ответила.',
    en: 'The pack has no time-stamp: no authority is chosen, or none answered.',
  },
} satisfies Record<string, Bilingual>

const gone = (path: string): Bilingual => ({
  ru: `${PROBLEMS.pack_gone.title.ru} Не хватает: ${path}`,
  en: `${PROBLEMS.pack_gone.title.en} Missing: ${path}`,
})

interface Asked {
  readonly lang: Lang
  readonly out: string | undefined
  readonly choices: PackChoices
}

const numbersIn = (text: string): number[] => {
  const numbers = text.split(',').map((one) => one.trim())
  if (!numbers.every((one) => /^\d{1,12}$/.test(one))) throw new PlainError(WORDS.numbers)
  return numbers.map(Number)
}

const OPTIONS = {
  again: { type: 'string' },
  lang: { type: 'string' },
  out: { type: 'string' },
  exhibits: { type: 'string' },
  extra: { type: 'string', multiple: true },
  confirm: { type: 'string', multiple: true },
  state: { type: 'string' },
} as const
type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values']

function choicesOf(values: Values, lang: Lang): PackChoices {
  const extras = (values.extra ?? []).map((one) => {
    const [kind = '', entry] = one.split(':')
    return entry === undefined ? { kind } : { kind, entry: Number(entry) }
  })
  const confirmed = (values.confirm ?? []).map((one) => {
    const [, entry, why = ''] = /^(\d{1,12})=([\s\S]*)$/.exec(one) ?? []
    if (entry === undefined || why.trim().length < 3) throw new PlainError(WORDS.confirm)
    return { entry: Number(entry), why }
  })
  const exhibits =
    values.exhibits === undefined ? null : numbersIn(values.exhibits).map((entry) => ({ entry }))
  const read = PackChoices.safeParse({ lang, exhibits, extras, confirmed })
  if (!read.success) throw new PlainError(WORDS.extra)
  return read.data
}

/** In which organisation of the desk the thing is; a terminal sees them all. */
async function organisationWith(
  { pools }: Beside,
  holds: (tx: TenantTx) => Promise<unknown>,
): Promise<string | null> {
  for (const org of await organisationsOf(pools)) if (await asTenant(pools.desk, org, holds)) return org
  return null
}

async function written(file: PackFile, out: string): Promise<void> {
  const stream = createWriteStream(out, { flags: 'wx', mode: 0o600 })
  let done = 0
  try {
    await once(stream, 'open')
    for await (const chunk of file.chunks()) {
      if (!stream.write(chunk)) await once(stream, 'drain')
      done += chunk.length
      if (process.stderr.isTTY) process.stderr.write(`\r${Math.floor((done / file.size) * 100)} %`)
    }
    stream.end()
    await once(stream, 'finish')
  } catch (error) {
    stream.destroy()
    // A file that was there before us is not ours to remove.
    if (done > 0) rmSync(out, { force: true })
    throw error
  } finally {
    if (process.stderr.isTTY) process.stderr.write('\r')
  }
}

async function takeFile(means: PackMeans, org: string, pack: string, out: string): Promise<number> {
  const seal = await sealed(means, org, pack)
  try {
    await asSnapshot(means.pools.desk, org, async (tx) => {
      const file = await packAgain(tx, pack, seal)
      if (file) await written(file, out)
    })
  } catch (error) {
    if (error instanceof PackGone) throw new PlainError(gone(error.path))
    throw error
  }
  return seal.tokens.length
}

async function make(beside: Beside, means: PackMeans, caseId: string, asked: Asked): Promise<number> {
  const { lang, choices } = asked
  const found = isId(caseId) ? await organisationWith(beside, (tx) => findCase(tx, caseId)) : null
  if (!found) throw new PlainError(WORDS.noCase)
  if (process.stderr.isTTY) process.stderr.write(`${WORDS.making[lang]}\n`)
  const prepared = await preparePack(means, { org: found, case: caseId, choices })
  if (!prepared.ok) {
    const reasons = prepared.error.refused.map(({ entry, why }) => `  ${WORDS.entry[lang]} ${entry}: ${why}`)
    process.stderr.write(`${[WORDS.refused[lang], ...reasons].join('\n')}\n`)
    return 1
  }
  const { id, record } = prepared.value
  await asTenant(means.pools.desk, found, (tx) => record(tx, { by: SYSTEM, at: means.now() }))
  const out = asked.out ?? `exhale-pack-${id}.zip`
  const tokens = await takeFile(means, found, id, out)
  process.stdout.write(`${id}\n${out}\n`)
  if (tokens === 0) process.stderr.write(`${WORDS.unstamped[lang]}\n`)
  return 0
}

async function again(beside: Beside, means: PackMeans, pack: string, out: string): Promise<number> {
  const org = isId(pack) ? await organisationWith(beside, (tx) => findPack(tx, pack)) : null
  if (!org) throw new PlainError(WORDS.noPack)
  await takeFile(means, org, pack, out)
  process.stdout.write(`${out}\n`)
  return 0
}

/** Exit codes: 0 made, 1 refused as chosen, 2 unreadable input. Throws PlainError for what a person can put right. */
export async function packCommand(args: readonly string[], fallback: Lang): Promise<number> {
  const { values, positionals } = readArguments(args)
  const lang = values.lang === 'ru' || values.lang === 'en' ? values.lang : fallback
  const [caseId] = positionals
  const pack = values.again
  if ((pack === undefined) === (caseId === undefined) || (pack !== undefined && values.out === undefined))
    throw new PlainError(WORDS.usage)
  const choices = choicesOf(values, lang)
  return besideDesk(values.state, process.env, async (beside) => {
    const now = (): number => Date.now()
    const report = (error: unknown): void => void process.stderr.write(`${String(error)}\n`)
    const { pools, keeper, state } = beside
    const stamping = openStamping({ pools, now, state, env: process.env, report })
    const means: PackMeans = { pools, keeper, stamping, now }
    try {
      if (pack !== undefined) return await again(beside, means, pack, values.out ?? '')
      return await make(beside, means, caseId ?? '', { lang, out: values.out, choices })
    } catch (error) {
      if (error instanceof Refusal) throw new PlainError(PROBLEMS[error.kind].title)
      throw error
    } finally {
      stamping.stop()
    }
  })
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch {
    throw new PlainError(WORDS.usage)
  }
}
