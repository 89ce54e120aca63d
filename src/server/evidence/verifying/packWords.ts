// What was found in a pack, for a terminal and for programs.
import type { Bilingual, Lang } from '../../../basics/lang.ts'
import { FAULT_WORDS, TOKEN_FAULT_WORDS } from '../../../evidence/pack/faultWords.ts'
import { existedBy, verdictOf, type CheckedStamp } from '../../../evidence/pack/verdict.ts'
import { LIMITS, VERDICT_WORDS } from '../../../evidence/pack/verdictWords.ts'
import type { PackReport } from '../../../evidence/pack/verifyPack.ts'

const iso = (ms: number): string => new Date(ms).toISOString()

/** The same for programs: `exhale.verification/1`. */
export function packJson(report: PackReport, stamps: readonly CheckedStamp[]): unknown {
  const existed = existedBy(stamps)
  return {
    schema: 'exhale.verification/1',
    of: 'pack',
    verdict: verdictOf(report, stamps),
    existedBy: existed === null ? null : iso(existed),
    faults: report.faults,
    pack: report.manifest?.pack ?? null,
    log: report.checkpoint && { ...report.checkpoint, size: Number(report.checkpoint.size) },
    keys: report.keys,
    keyTrusted: report.keyTrusted,
    exported: report.exported,
    witnesses: report.witnesses.map(({ name, at }) => ({
      name,
      at: at === null ? null : iso(Number(at) * 1000),
    })),
    stamps: stamps.map((stamp) => {
      if (!('token' in stamp)) return stamp
      const { genTime, accuracyMs, authority, serial, policy, root } = stamp.token
      const { where, own } = stamp
      return { where, genTime: iso(genTime), accuracyMs, authority, serial, policy, root, rootFromPack: own }
    }),
    exhibits: (report.manifest?.exhibits ?? []).map(({ letter, entry, title, saysAt, knownAt, late }) => {
      const found = report.entries.get(entry)
      return {
        letter,
        entry,
        title,
        saysAt,
        knownAt,
        late,
        inLog: found?.inLog ?? false,
        opened: [...(found?.opened.keys() ?? [])],
        closed: found?.closed ?? [],
      }
    }),
  }
}

const WORDS = {
  log: { ru: 'Журнал', en: 'Log' },
  entries: { ru: 'записей', en: 'entries' },
  made: { ru: 'Пакет записан в журнал', en: 'The log recorded this pack' },
  entry: { ru: 'запись', en: 'entry' },
  key: { ru: 'Отпечаток ключа журнала (SHA-256)', en: 'Fingerprint of the key of the log (SHA-256)' },
  trusted: { ru: 'ключ есть в вашем списке доверия', en: 'the key is one of your policy' },
  stamp: { ru: 'Отметка времени', en: 'Time stamp' },
  none: { ru: 'нет', en: 'none' },
  ownRoot: { ru: 'корневой сертификат из пакета, SHA-256', en: 'root certificate from the pack, SHA-256' },
  root: { ru: 'ваш корневой сертификат, SHA-256', en: 'your root certificate, SHA-256' },
  witness: { ru: 'Свидетель', en: 'Witness' },
  exhibits: { ru: 'Приложения', en: 'Exhibits' },
  says: { ru: 'говорит о', en: 'says' },
  known: { ru: 'в журнале с', en: 'in the log since' },
  late: { ru: 'после начала спора', en: 'after the dispute began' },
  opened: { ru: 'раскрыто', en: 'opened' },
  closed: { ru: 'закрыто', en: 'closed' },
  faults: { ru: 'Что не сходится', en: 'What does not hold' },
} satisfies Record<string, Bilingual>

function stampLine(stamp: CheckedStamp, lang: Lang): string {
  const head = `${WORDS.stamp[lang]} (${stamp.where}): `
  if ('fault' in stamp) return `${head}${TOKEN_FAULT_WORDS[stamp.fault][lang]}`
  if (!('token' in stamp)) return `${head}?`
  const { genTime, authority, root } = stamp.token
  return `${head}${iso(genTime)}, ${authority}; ${WORDS[stamp.own ? 'ownRoot' : 'root'][lang]} ${root}`
}

function exhibitLines(report: PackReport, lang: Lang): string[] {
  return (report.manifest?.exhibits ?? []).map(({ letter, entry, title, saysAt, knownAt, late }) => {
    const found = report.entries.get(entry)
    const about = [
      `${WORDS.entry[lang]} ${entry}`,
      ...(saysAt === null ? [] : [`${WORDS.says[lang]} ${saysAt}`]),
      `${WORDS.known[lang]} ${knownAt}${late ? ` (${WORDS.late[lang]})` : ''}`,
      `${WORDS.opened[lang]}: ${[...(found?.opened.keys() ?? [])].join(', ') || WORDS.none[lang]}`,
      `${WORDS.closed[lang]}: ${found?.closed.join(', ') || WORDS.none[lang]}`,
    ]
    return `  ${letter}  ${printable(title)}\n      ${about.join(' · ')}`
  })
}

/** Text of a pack on a terminal: what would steer it is shown as a mark. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '\u{fffd}')

/** The same for people, with a line end at its end. */
export function packWords(report: PackReport, stamps: readonly CheckedStamp[], lang: Lang): string {
  const { title, why } = VERDICT_WORDS[verdictOf(report, stamps)]
  const { checkpoint, exported } = report
  const lines = [
    `${title[lang]}.`,
    why[lang],
    '',
    ...(report.faults.length > 0 ? [`${WORDS.faults[lang]}:`] : []),
    ...report.faults.map(
      ({ what, where }) => `  ${where ? `${printable(where)}: ` : ''}${FAULT_WORDS[what][lang]}`,
    ),
    ...(checkpoint
      ? [`${WORDS.log[lang]}: ${checkpoint.origin}, ${WORDS.entries[lang]}: ${checkpoint.size}`]
      : []),
    ...(exported ? [`${WORDS.made[lang]}: ${exported.at}, ${WORDS.entry[lang]} ${exported.entry}`] : []),
    ...Array.from(
      new Set(report.keys.map(({ fingerprint }) => fingerprint)),
      (fingerprint) => `${WORDS.key[lang]}: ${fingerprint}`,
    ),
    ...(report.keyTrusted ? [`  ${WORDS.trusted[lang]}`] : []),
    ...(stamps.length > 0
      ? stamps.map((stamp) => stampLine(stamp, lang))
      : [`${WORDS.stamp[lang]}: ${WORDS.none[lang]}`]),
    ...report.witnesses.map(({ name }) => `${WORDS.witness[lang]}: ${printable(name)}`),
    '',
    `${WORDS.exhibits[lang]}:`,
    ...exhibitLines(report, lang),
    '',
    ...Object.values(LIMITS).map((limit) => limit[lang]),
  ]
  return `${lines.join('\n')}\n`
}
