// A folder with an exported log (C2SP tlog-tiles as plain files), examined from its entries up to the signed root.
//
// `exhale log export` writes one folder, or one below it for each epoch; beside `checkpoint` lies `log.vkey`, the keys. They
// come from the same hand as the log: whoever wants to rely on them brings a policy with keys that were published elsewhere.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Bilingual, Lang } from '../../../basics/lang.ts'
import { FAULT_WORDS } from '../../../evidence/pack/faultWords.ts'
import { noteFault, type FaultKind } from '../../../evidence/pack/fault.ts'
import { toBase64 } from '../../../evidence/notes/base64.ts'
import { readVkey, type NoteKey } from '../../../evidence/notes/note.ts'
import { readPolicy } from '../../../evidence/notes/policy.ts'
import { sha256 } from '../../../evidence/log.store.ts'
import { readExportedLog, type ExportFault } from '../../../evidence/tiles/exportedLog.ts'
import { verifies } from '../ed25519.ts'
import { treeHasher } from '../treeHasher.ts'

/** A bundle of 256 entries of 64 kB is the largest file of an export. */
const MOST_FILE_BYTES = 17_000_000
const MOST_FOLDERS = 100

interface ExaminedLog {
  readonly folder: string
  readonly origin: string | null
  readonly size: number | null
  readonly root: string | null
  readonly fingerprints: readonly string[]
  /** True when the reader brought the keys; null when they came with the log. */
  readonly keyTrusted: boolean | null
  readonly faults: readonly { readonly what: string; readonly where: string }[]
}

function fileOf(folder: string, path: string): Uint8Array | null {
  const place = join(folder, path)
  const found = statSync(place, { throwIfNoEntry: false })
  return found?.isFile() && found.size <= MOST_FILE_BYTES ? readFileSync(place) : null
}

/** The folders that hold a log: this one, or those directly inside it, in the order of their names. */
export function logFolders(folder: string): string[] {
  if (existsSync(join(folder, 'checkpoint'))) return [folder]
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'checkpoint')))
    .slice(0, MOST_FOLDERS)
    .map(({ name }) => join(folder, name))
    .sort()
}

function keysIn(folder: string, policy: Uint8Array | null): readonly NoteKey[] {
  if (policy) {
    const read = readPolicy(policy, sha256)
    return read.ok ? read.value.logs : []
  }
  const lines = Buffer.from(fileOf(folder, 'log.vkey') ?? new Uint8Array()).toString('utf8')
  return lines.split('\n').flatMap((line) => {
    const key = line === '' ? null : readVkey(line, sha256)
    return key?.ok ? [key.value] : []
  })
}

export function examinedLog(folder: string, policy: Uint8Array | null): ExaminedLog {
  const keys = keysIn(folder, policy)
  const known = {
    folder,
    fingerprints: [...new Set(keys.map((key) => createHash('sha256').update(key.publicKey).digest('hex')))],
    keyTrusted: policy ? true : null,
  }
  const read = readExportedLog((path) => fileOf(folder, path), keys, {
    hasher: treeHasher(),
    verify: verifies,
  })
  if (!read.ok)
    return {
      ...known,
      origin: null,
      size: null,
      root: null,
      faults: [{ what: read.error, where: 'checkpoint' }],
    }
  const { checkpoint, faults } = read.value
  const { origin, size, root } = checkpoint
  return { ...known, origin, size: Number(size), root: toBase64(root), faults }
}

type Refused = Extract<ReturnType<typeof readExportedLog>, { ok: false }>['error']
const OWN_FAULTS: Readonly<Record<ExportFault['what'] | 'empty' | 'too_large' | 'no_checkpoint', Bilingual>> =
  {
    missing: { ru: 'файла не хватает', en: 'the file is missing' },
    malformed: { ru: 'файл не читается', en: 'the file cannot be read' },
    altered: { ru: 'файл не сходится с записями', en: 'the file does not fit the entries' },
    other_root: {
      ru: 'записи дают другой корень, чем подписан',
      en: 'the entries give another root than the one that was signed',
    },
    empty: { ru: 'журнал пуст', en: 'the log is empty' },
    too_large: { ru: 'записей больше, чем бывает', en: 'more entries than a log may have' },
    no_checkpoint: { ru: 'это не контрольная точка', en: 'this is no checkpoint' },
  }

function faultWords(what: string, lang: Lang): string {
  const own: Readonly<Record<string, Bilingual>> = OWN_FAULTS
  const asNote: Readonly<Partial<Record<Refused, FaultKind>>> = {
    malformed: noteFault('malformed'),
    ambiguous_key: noteFault('ambiguous_key'),
    bad_signature: noteFault('bad_signature'),
    no_known_signature: noteFault('no_known_signature'),
    other_log: 'other_log',
  }
  const of: Readonly<Record<string, FaultKind>> = asNote
  return own[what]?.[lang] ?? FAULT_WORDS[of[what] ?? 'other_shape'][lang]
}

const WORDS = {
  holds: {
    ru: 'Сходится: все записи дают подписанный корень',
    en: 'It holds: all entries give the signed root',
  },
  broken: { ru: 'Не сходится', en: 'It does not hold' },
  entries: { ru: 'записей', en: 'entries' },
  root: { ru: 'корень', en: 'root' },
  key: { ru: 'Отпечаток ключа (SHA-256)', en: 'Fingerprint of the key (SHA-256)' },
  own: {
    ru: 'Ключ лежит рядом с журналом и сам по себе ничего не доказывает: сравните его с опубликованным или дайте --policy.',
    en: 'The key lies beside the log and proves nothing by itself: compare it with the published one, or give --policy.',
  },
} satisfies Record<string, Bilingual>

/** One log in words, with a line end at its end. */
export function logWords(
  { folder, origin, size, root, fingerprints, keyTrusted, faults }: ExaminedLog,
  lang: Lang,
) {
  const lines = [
    `${folder}: ${WORDS[faults.length === 0 ? 'holds' : 'broken'][lang]}.`,
    ...faults.map(({ what, where }) => `  ${where}: ${faultWords(what, lang)}`),
    ...(origin === null
      ? []
      : [`  ${origin}, ${WORDS.entries[lang]}: ${size}, ${WORDS.root[lang]}: ${root}`]),
    ...fingerprints.map((fingerprint) => `  ${WORDS.key[lang]}: ${fingerprint}`),
    ...(keyTrusted === null ? [`  ${WORDS.own[lang]}`] : []),
  ]
  return `${lines.join('\n')}\n`
}
