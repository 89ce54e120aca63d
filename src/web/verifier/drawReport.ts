// What an examination found, drawn by hand: the page of the pack and the desk show the very same.
import type { Lang } from '../../basics/lang.ts'
import type { EntryFound } from '../../evidence/pack/entries.ts'
import { FAULT_WORDS, TOKEN_FAULT_WORDS } from '../../evidence/pack/faultWords.ts'
import type { Manifest, ManifestExhibit, OpenedPart } from '../../evidence/pack/manifest.ts'
import { existedBy, verdictOf, type CheckedStamp, type Verdict } from '../../evidence/pack/verdict.ts'
import { LIMITS, VERDICT_WORDS } from '../../evidence/pack/verdictWords.ts'
import type { PackReport } from '../../evidence/pack/verifyPack.ts'
import { canonicalText } from '../../evidence/canonical.ts'
import { code, disclosure, element, section, terms } from './element.ts'
import { KIND_WORDS, PART_WORDS, WEIGHT_WORDS, WORDS } from './verifierWords.ts'

const LONGEST_TEXT = 20_000

const momentsIn = (locale: string) =>
  new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  })
const MOMENTS = { ru: momentsIn('ru-RU'), en: momentsIn('en-GB') }

/** Day and time with the zone in which they are said: a reader elsewhere must not have to guess. */
function moment(at: number | string, lang: Lang): string {
  const ms = typeof at === 'number' ? at : Date.parse(at)
  return Number.isNaN(ms) ? String(at) : MOMENTS[lang].format(ms)
}

/** What a document says about its own time is shown as it says it: a day stays a day. */
const saidMoment = (said: string, lang: Lang): string => (/T\d/.test(said) ? moment(said, lang) : said)

function verdictBox(verdict: Verdict, lang: Lang): HTMLElement {
  const { title, why } = VERDICT_WORDS[verdict]
  const box = verdict === 'broken' ? 'pack-verdict pack-broken' : 'pack-verdict'
  return element('div', { class: box }, element('h2', {}, title[lang]), element('p', {}, why[lang]))
}

function faultList({ faults }: PackReport, lang: Lang): HTMLElement | null {
  if (faults.length === 0) return null
  const lines = faults.map(({ what, where }) =>
    element('li', {}, element('b', {}, where || WORDS.whole[lang]), ` — ${FAULT_WORDS[what][lang]}`),
  )
  return section(WORDS.faults[lang], element('ul', { class: 'pack-points' }, ...lines))
}

function aboutPack(report: PackReport, stamps: readonly CheckedStamp[], lang: Lang): HTMLElement {
  const { checkpoint, exported } = report
  const existed = existedBy(stamps)
  const fingerprints = [...new Set(report.keys.map(({ fingerprint }) => fingerprint))]
  const witnesses = report.witnesses.map(({ name }) => name).join(', ')
  return section(
    WORDS.about[lang],
    terms([
      [WORDS.existed[lang], existed === null ? WORDS.existedNobody[lang] : moment(existed, lang)],
      [
        WORDS.recorded[lang],
        exported ? WORDS.recordedAs[lang](exported.entry, moment(exported.at, lang)) : null,
      ],
      [WORDS.log[lang], checkpoint ? checkpoint.origin : null],
      [WORDS.size[lang], checkpoint ? String(checkpoint.size) : null],
      [WORDS.root[lang], checkpoint ? code(checkpoint.root) : null],
      ...fingerprints.map((fingerprint) => [WORDS.key[lang], code(fingerprint)] as const),
      [WORDS.witnesses[lang], witnesses || null],
    ]),
  )
}

function stampItem(stamp: CheckedStamp, lang: Lang): HTMLElement {
  if ('fault' in stamp)
    return element('li', {}, element('b', {}, stamp.where), ` — ${TOKEN_FAULT_WORDS[stamp.fault][lang]}`)
  if (!('token' in stamp))
    return element('li', {}, element('b', {}, stamp.where), ` — ${WORDS.unchecked[lang]}`)
  const { genTime, authority, accuracyMs, serial, root } = stamp.token
  const accuracy = accuracyMs === null ? null : WORDS.seconds[lang](accuracyMs / 1000)
  return element(
    'li',
    {},
    element('h3', {}, moment(genTime, lang)),
    terms([
      [WORDS.authority[lang], authority],
      [WORDS.accuracy[lang], accuracy],
      [WORDS.serial[lang], code(serial)],
      [(stamp.own ? WORDS.ownRoot : WORDS.chosenRoot)[lang], code(root)],
    ]),
  )
}

function stampList(stamps: readonly CheckedStamp[], lang: Lang, chooser: Node | null): HTMLElement {
  const list = element('ul', { class: 'pack-items' }, ...stamps.map((stamp) => stampItem(stamp, lang)))
  return stamps.length === 0
    ? section(WORDS.stamps[lang], element('p', {}, WORDS.noStamps[lang]))
    : section(WORDS.stamps[lang], list, chooser)
}

const partName = (name: string, lang: Lang): string => PART_WORDS[name]?.[lang] ?? name
const partText = (part: OpenedPart, lang: Lang): string =>
  'text' in part
    ? part.text.slice(0, LONGEST_TEXT)
    : 'file' in part
      ? `${WORDS.file[lang]}: ${part.file}`
      : part.base64.slice(0, LONGEST_TEXT)

function contents({ opened, leaf }: EntryFound, lang: Lang): Node[] {
  const parts = Array.from(opened).flatMap(([name, part]) => [
    element('h4', {}, partName(name, lang)),
    element('pre', { class: 'pack-text' }, partText(part, lang)),
  ])
  return [
    ...parts,
    element('h4', {}, WORDS.leaf[lang]),
    element('pre', { class: 'pack-text' }, canonicalText(leaf)),
  ]
}

function exhibitItem(exhibit: ManifestExhibit, found: EntryFound | undefined, lang: Lang): HTMLElement {
  const names = (list: readonly string[]): string =>
    list.map((name) => partName(name, lang)).join(', ') || WORDS.nothing[lang]
  const late = exhibit.late ? ` · ${WORDS.late[lang]}` : ''
  const kind = KIND_WORDS[exhibit.kind]?.[lang] ?? ''
  const title = [kind, exhibit.title].filter(Boolean).join(' · ')
  const weight = WEIGHT_WORDS[exhibit.weight]?.[lang] ?? exhibit.weight
  return element(
    'li',
    {},
    element('h3', {}, element('span', { class: 'pack-letter' }, exhibit.letter), ` ${title}`),
    terms([
      [WORDS.says[lang], exhibit.saysAt === null ? '—' : saidMoment(exhibit.saysAt, lang)],
      [WORDS.known[lang], `${moment(exhibit.knownAt, lang)}${late}`],
      [WORDS.inLog[lang], found?.inLog ? WORDS.inLogAs[lang](exhibit.entry) : WORDS.notInLog[lang]],
      [WORDS.weight[lang], weight],
      [WORDS.opened[lang], names([...(found?.opened.keys() ?? [])])],
      [WORDS.closed[lang], names(found?.closed ?? [])],
    ]),
    found ? disclosure(WORDS.content[lang], () => contents(found, lang)) : null,
  )
}

function exhibitList(manifest: Manifest, report: PackReport, lang: Lang): HTMLElement {
  const items = manifest.exhibits.map((exhibit) =>
    exhibitItem(exhibit, report.entries.get(exhibit.entry), lang),
  )
  return section(WORDS.exhibits[lang], element('ul', { class: 'pack-items' }, ...items))
}

function holeList({ holes }: Manifest, lang: Lang): HTMLElement | null {
  if (holes.length === 0) return null
  const spans = holes.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
  return section(WORDS.holes[lang], element('p', {}, `${WORDS.holesWhy[lang]} ${spans}.`))
}

/**
 * The whole result as one element. `chooser` is what the reader may choose an authority's root with; it stands below the
 * time stamps.
 */
export function drawReport(
  report: PackReport,
  stamps: readonly CheckedStamp[],
  lang: Lang,
  chooser: Node | null,
): HTMLElement {
  const { manifest } = report
  const limits = Object.values(LIMITS).map((limit) => element('li', {}, limit[lang]))
  return element(
    'div',
    { class: 'pack-report' },
    verdictBox(verdictOf(report, stamps), lang),
    faultList(report, lang),
    manifest ? element('p', { class: 'pack-title' }, manifest.title) : null,
    manifest ? aboutPack(report, stamps, lang) : null,
    manifest ? stampList(stamps, lang, chooser) : null,
    manifest ? exhibitList(manifest, report, lang) : null,
    manifest ? holeList(manifest, lang) : null,
    section(WORDS.limits[lang], element('ul', { class: 'pack-points' }, ...limits)),
  )
}

/** What is said about bytes that are no pack at all. */
export const drawRefusal = (what: keyof typeof FAULT_WORDS, lang: Lang): HTMLElement =>
  element(
    'div',
    { class: 'pack-report' },
    element(
      'div',
      { class: 'pack-verdict pack-broken' },
      element('h2', {}, VERDICT_WORDS.broken.title[lang]),
      element('p', {}, `${FAULT_WORDS[what][lang]}.`),
    ),
  )
