// `exhale verify`: examines a pack or an exported log, with neither database nor network.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Lang } from '../../../basics/lang.ts'
import { FAULT_WORDS } from '../../../evidence/pack/faultWords.ts'
import { verdictOf } from '../../../evidence/pack/verdict.ts'
import { readPem } from '../../../evidence/timestamps/pem.ts'
import { PlainError } from '../../plainError.ts'
import { projectFile } from '../../projectFolder.ts'
import { checkedPack, type Trust } from './checkedPack.ts'
import { examinedLog, logFolders, logWords } from './exportedFolder.ts'
import { withFile } from './packTools.ts'
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

interface Asked extends Trust {
  readonly json: boolean
  readonly lang: Lang
}

async function verifyPackFile(path: string, { json, lang, ...trust }: Asked): Promise<number> {
  return withFile(path, async (source) => {
    const checked = await checkedPack(source, trust)
    if (!checked.ok) {
      if (checked.error === 'not_a_container') throw unreadable(path, FAULT_WORDS.not_a_container)
      const faults = [{ what: checked.error, where: '' }]
      const refused = { schema: 'exhale.verification/1', of: 'pack', verdict: 'broken', faults }
      process.stdout.write(`${json ? JSON.stringify(refused) : FAULT_WORDS[checked.error][lang]}\n`)
      return 1
    }
    const { report, stamps } = checked.value
    const told = json ? `${JSON.stringify(packJson(report, stamps))}\n` : packWords(report, stamps, lang)
    process.stdout.write(told)
    return verdictOf(report, stamps) === 'broken' ? 1 : 0
  })
}

function verifyFolder(path: string, { policy, json, lang }: Omit<Asked, 'roots'>): number {
  if (existsSync(join(path, 'manifest.json')))
    throw unreadable(path, {
      ru: 'это распакованный пакет; проверяется сам файл ZIP, как он получен',
      en: 'this is an unpacked pack; what is examined is the ZIP itself, as it was received',
    })
  const folders = logFolders(path)
  if (folders.length === 0)
    throw unreadable(path, {
      ru: 'в папке нет выгруженного журнала (файла checkpoint)',
      en: 'the folder holds no exported log (no file "checkpoint")',
    })
  const logs = folders.map((folder) => examinedLog(folder, policy))
  const holds = logs.every(({ faults }) => faults.length === 0)
  const told = { schema: 'exhale.verification/1', of: 'log', verdict: holds ? 'holds' : 'broken', logs }
  process.stdout.write(json ? `${JSON.stringify(told)}\n` : logs.map((log) => logWords(log, lang)).join('\n'))
  return holds ? 0 : 1
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
  if (found.isDirectory()) return verifyFolder(path, { policy, json: values.json === true, lang })
  return verifyPackFile(path, { roots, policy, json: values.json === true, lang })
}
