// `exhale verify`: examines a pack or an exported log, with neither database nor network.
import { createHash, webcrypto } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Lang } from '../../../basics/lang.ts'
import { FAULT_WORDS } from '../../../evidence/pack/faultWords.ts'
import { verdictOf, type CheckedStamp } from '../../../evidence/pack/verdict.ts'
import { verifyPack, type PackReport } from '../../../evidence/pack/verifyPack.ts'
import { readPem } from '../../../evidence/timestamps/pem.ts'
import { verifyToken } from '../../../evidence/timestamps/token.ts'
import { PlainError } from '../../plainError.ts'
import { projectFile } from '../../projectFolder.ts'
import { packTools, withFile } from './packTools.ts'
import { packJson, packWords } from './packWords.ts'

const MOST_TEXT_BYTES = 1_000_000
const OPTIONS = {
  root: { type: 'string', multiple: true },
  policy: { type: 'string' },
  json: { type: 'boolean' },
  self: { type: 'boolean' },
  lang: { type: 'string' },
} as const

const unreadable = (path: string, why: { ru: string; en: string }): PlainError =>
  new PlainError({ ru: `${path}: ${why.ru}.`, en: `${path}: ${why.en}.` })
const CANNOT_OPEN = { ru: 'файл не открывается', en: 'the file cannot be opened' }

/** A small file that the reader brings. Throws PlainError. */
function brought(path: string): Uint8Array {
  try {
    if (statSync(path).size > MOST_TEXT_BYTES)
      throw unreadable(path, { ru: 'слишком велик', en: 'too large' })
    return readFileSync(path)
  } catch (error) {
    throw error instanceof PlainError ? error : unreadable(path, CANNOT_OPEN)
  }
}

function rootsIn(path: string): readonly Uint8Array[] {
  const read = readPem(Buffer.from(brought(path)).toString('utf8'))
  if (read.ok) return read.value
  throw unreadable(path, {
    ru: 'это не сертификаты в PEM (только блоки BEGIN CERTIFICATE)',
    en: 'these are no certificates in PEM (BEGIN CERTIFICATE blocks only)',
  })
}

/** Each time stamp by the roots that the reader chose, or else by those that the pack brings. */
async function checkedStamps(report: PackReport, chosen: readonly Uint8Array[]): Promise<CheckedStamp[]> {
  const own = chosen.length === 0
  const roots = own ? report.roots.map(({ der }) => der) : chosen
  return Promise.all(
    report.stamps.map(async ({ where, reply, imprint, nonce }) => {
      const checked = await verifyToken(reply, { imprint, nonce }, roots, webcrypto)
      return checked.ok ? { where, token: checked.value, own } : { where, fault: checked.error }
    }),
  )
}

interface Asked {
  readonly roots: readonly Uint8Array[]
  readonly policy: Uint8Array | null
  readonly json: boolean
  readonly lang: Lang
}

async function verifyPackFile(path: string, { roots, policy, json, lang }: Asked): Promise<number> {
  return withFile(path, async (source) => {
    const examined = verifyPack(source, packTools(source), policy)
    if (!examined.ok) {
      if (examined.error === 'not_a_container') throw unreadable(path, FAULT_WORDS.not_a_container)
      const faults = [{ what: examined.error, where: '' }]
      const refused = { schema: 'exhale.verification/1', of: 'pack', verdict: 'broken', faults }
      process.stdout.write(`${json ? JSON.stringify(refused) : FAULT_WORDS[examined.error][lang]}\n`)
      return 1
    }
    const stamps = await checkedStamps(examined.value, roots)
    const text = json
      ? `${JSON.stringify(packJson(examined.value, stamps))}\n`
      : packWords(examined.value, stamps, lang)
    process.stdout.write(text)
    return verdictOf(examined.value, stamps) === 'broken' ? 1 : 0
  })
}

/** The SHA-256 of the page that this version puts into packs: the same for everybody who builds it. */
function ownPage(): number {
  const page = projectFile('dist', 'verify.html')
  if (!existsSync(page)) throw unreadable(page, CANNOT_OPEN)
  process.stdout.write(`${createHash('sha256').update(readFileSync(page)).digest('hex')}  verify.html\n`)
  return 0
}

/** Returns the exit code: 0 it holds, 1 it does not. Throws PlainError when there is nothing to examine. */
export async function verifyCommand(args: readonly string[], fallback: Lang): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  const lang = values.lang === undefined ? fallback : values.lang.startsWith('ru') ? 'ru' : 'en'
  if (values.self) return ownPage()
  const [path, more] = positionals
  if (path === undefined || more !== undefined)
    throw new PlainError({
      ru: 'Назовите один файл пакета или папку выгруженного журнала: exhale verify ПАКЕТ.zip.',
      en: 'Name one pack or one folder of an exported log: exhale verify PACK.zip.',
    })
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw unreadable(path, CANNOT_OPEN)
  const roots = (values.root ?? []).flatMap(rootsIn)
  const policy = values.policy === undefined ? null : brought(values.policy)
  return verifyPackFile(path, { roots, policy, json: values.json === true, lang })
}
