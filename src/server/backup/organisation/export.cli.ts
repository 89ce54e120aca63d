// `exhale export` and `exhale import-organisation`: an organisation leaves in open formats, and comes in somewhere else.
import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { createGzip } from 'node:zlib'
import { LANGS, type Lang } from '../../../basics/lang.ts'
import { markedDocuments } from '../../../cases/marks/marks.store.ts'
import { recordAct } from '../../acts.store.ts'
import { besideDesk, type Beside } from '../../beside.ts'
import { asTenant, type TenantTx } from '../../db/tenant.ts'
import { isId } from '../../ids.ts'
import { PlainError } from '../../plainError.ts'
import { exportLines, isDamage, noExport, readExport, writeFolder } from './exportFile.ts'
import { importOrganisation } from './importOrganisation.ts'
import { membersOf } from './members.ts'
import { oneMoment, organisationFiles } from './organisationExport.store.ts'

const OPTIONS = {
  state: { type: 'string' },
  lang: { type: 'string' },
  org: { type: 'string' },
  /** Why marked documents go along; without it they are left out. */
  marked: { type: 'string' },
} as const

const say = (text: string): void => void process.stdout.write(`${text}\n`)

function given(args: readonly string[], fallback: Lang) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
    const [place, another] = positionals
    if (place === undefined || another !== undefined) throw new Error('Name one folder or file')
    return { ...values, place: resolve(place), lang: LANGS.find((lang) => lang === values.lang) ?? fallback }
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('. ')[0] ?? '') : ''
    throw new PlainError({ en: `${why}. See exhale --help.`, ru: `${why}. Справка: exhale --help.` })
  }
}

async function organisationFor(beside: Beside, wanted: string | undefined): Promise<string> {
  if (wanted === undefined) return beside.accounts.ownerOrganisation()
  const { rows } = await beside.pools.door.query('select 1 from "organization" where id = $1', [wanted])
  if (isId(wanted) && rows.length > 0) return wanted
  throw new PlainError({
    en: `There is no organisation ${wanted.slice(0, 60)} on this desk.`,
    ru: `На этом столе нет организации ${wanted.slice(0, 60)}.`,
  })
}

const isOneFile = (place: string): boolean => place.endsWith('.jsonl.gz')

const markedTold = (documents: number, isIncluded: boolean): Record<Lang, string> =>
  isIncluded
    ? {
        ru: `Вошли и отмеченные документы («для юриста», «переговоры без признания»): ${documents}.`,
        en: `Marked documents (for legal advice, without prejudice) are in it: ${documents}.`,
      }
    : {
        ru: `Не вошли отмеченные документы («для юриста», «переговоры без признания»): ${documents}. Если они нужны, повторите с --marked "почему".`,
        en: `Left out: ${documents} marked documents (for legal advice, without prejudice). If they are needed, repeat with --marked "why".`,
      }

/** `exhale export <folder | file.jsonl.gz>`: returns the exit code. Throws PlainError. */
export async function exportCommand(args: readonly string[], fallback: Lang): Promise<number> {
  const { place, org: wanted, state, lang, marked } = given(args, fallback)
  const markedWhy = marked?.trim() || null
  const documents = await besideDesk(state, process.env, async (beside) => {
    const org = await organisationFor(beside, wanted)
    const { pools } = beside
    const at = Date.now()
    const defaults = { lang, timezone: 'UTC' }
    const plan = { defaults, members: await membersOf(pools.door, org), at, markedWhy }
    await asTenant(pools.desk, org, async (tx: TenantTx) => {
      await oneMoment(tx)
      const files = organisationFiles(tx, plan)
      if (!isOneFile(place)) return writeFolder(place, files)
      const out = createWriteStream(place, { flags: 'wx', mode: 0o600, flush: true })
      return pipeline(Readable.from(exportLines(files)), createGzip(), out)
    })
    const about = { to: 'command line', ...(markedWhy === null ? {} : { markedWhy }) }
    const act = { kind: 'organisation.exported', about } as const
    return asTenant(pools.desk, org, async (tx) => {
      await recordAct(tx, { by: 'system', at }, act)
      return (await markedDocuments(tx)).count
    })
  })
  say(
    lang === 'ru' ? `Выгружено: ${place}. Начните с README.md.` : `Exported: ${place}. Begin with README.md.`,
  )
  if (documents > 0) say(markedTold(documents, markedWhy !== null)[lang])
  return 0
}

/** `exhale import-organisation <folder | file.jsonl.gz>`: returns the exit code. Throws PlainError. */
export async function importOrganisationCommand(args: readonly string[], fallback: Lang): Promise<number> {
  const { place, org: wanted, state, lang } = given(args, fallback)
  const done = await besideDesk(state, process.env, async (beside) => {
    const org = await organisationFor(beside, wanted)
    try {
      const stamp = { by: 'system', at: Date.now() }
      return await asTenant(beside.pools.desk, org, (tx) => importOrganisation(tx, readExport(place), stamp))
    } catch (error) {
      throw isDamage(error) ? noExport(place) : error
    }
  })
  say(
    lang === 'ru'
      ? `Заведено дел: ${done.cases}, клиентов: ${done.clients}. Прежний журнал (${done.entries} записей) приложен. Людей пригласите заново.`
      : `Cases opened: ${done.cases}, clients: ${done.clients}. The log of before (${done.entries} entries) is kept as an exhibit. Invite the people anew.`,
  )
  return 0
}
