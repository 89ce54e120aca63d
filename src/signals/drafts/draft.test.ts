// What the reader of drafts finds in plain letters of small firms. The sentences were written and labelled before the grammar ran
// over them; misses were mended afterwards, so these figures are floors and no forecast. Three fresh rounds by another hand stand
// at the end of each list, and were read so when they were fresh (recall, Russian and English): clauses 0.3 to 0.75, void terms
// 0 to 0.33, ties 0 to 0.53, privacy 0.3 to 0.58 and in public 0.25 to 0.8, labels 0.25 to 0.47, terms 0.5 to 0.83. False alarms
// were 13 of 700 near misses. Each round was read no better than the one before, so a new wording is still often missed. Two small
// rounds in November: ties 1.0 and 0.7, then 1.0 and 0 of three; void terms 0.4 and 0.4, then 0.25 and 0.38; no false alarm in 48.
//
// Then void terms, ties and words that hurt were read by meaning. Sixty sentences for each were written before anybody looked at the
// lines again, and were read so (Russian and English): void terms 0.53 and 0.40, ties 0.63 and 0.63, own words 0.53 and 0.53. The
// mending looked at these alone. `fresh.json`, written with them by the same hand and never looked at, rose from 0.27 and 0.33, 0.60
// and 0.47, 0.33 and 0.27 to 0.73 and 0.73, 1.0 and 0.93, 0.80 and 0.93; it is no list to mend by. Letters that were made up after
// that to be unlike all of these were read much worse, 0.08 and 0.08, 0.40 and 0.30, 0.08 and 0.33, were mended, and the next such ones
// 0.13 and 0, 0.25 and 0.25, 0 and 0: whatever is hinted at in a new picture is still missed. Of 190 near misses 6 are taken for it.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDraft, type DraftWord } from '../draft.ts'
import { readOwnWords } from '../ownWords.ts'

type Sheet = Readonly<
  Record<string, { readonly stops: readonly string[]; readonly passes: readonly string[] }>
>
const sheetOf = (lang: 'ru' | 'en'): Sheet =>
  JSON.parse(readFileSync(new URL(`drafts.${lang}.json`, import.meta.url), 'utf8')) as Sheet

const PUBLIC_ONLY: readonly DraftWord['rule'][] = ['is_client', 'offer', 'sum']
/** A word of ours that hurts, or one that guards G3 and G5 take for a threat or a label. */
const hurts = (text: string): boolean =>
  readOwnWords(text).some(({ kind }) => kind !== 'formulaic') ||
  readDraft(text, '2026-05-04').some(({ guard }) => guard === 'G3' || guard === 'G5')

function isStopped(group: string, text: string): boolean {
  if (group === 'own') return hurts(text)
  const inPublic = group.endsWith('in public')
  return readDraft(text, '2026-05-04').some(
    (word) => word.guard === group.slice(0, 2) && (inPublic || !PUBLIC_ONLY.includes(word.rule)),
  )
}

describe.each(['ru', 'en'] as const)('Drafts in %s', (lang) => {
  test.each(Object.entries(sheetOf(lang)))('are read for %s with few errors', (group, { stops, passes }) => {
    const missed = stops.filter((text) => !isStopped(group, text.replace(/\[[^\]]*\]/g, '')))
    const extra = passes.filter((text) => isStopped(group, text.replace(/\[[^\]]*\]/g, '')))
    const hits = stops.length - missed.length
    const [precision, recall] = [hits / (hits + extra.length), hits / stops.length]
    process.stdout.write(`${lang} ${group.padEnd(13)} P ${precision.toFixed(2)} R ${recall.toFixed(2)}\n`)
    expect(precision, extra.join('\n')).toBeGreaterThanOrEqual(0.95)
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.9)
  })
})

const fresh = JSON.parse(readFileSync(new URL('fresh.json', import.meta.url), 'utf8')) as Record<
  'ru' | 'en',
  Record<'G2' | 'G3' | 'own', readonly string[]>
>
describe.each(['ru', 'en'] as const)('Letters in %s that no line was written for', (lang) => {
  test.each([
    ['G2', 0.7],
    ['G3', 0.8],
    ['own', 0.75],
  ] as const)('are read for %s as well as was told, not less than %d', (group, floor) => {
    const texts = fresh[lang][group]
    const recall = texts.filter((text) => isStopped(group, text)).length / texts.length
    process.stdout.write(`${lang} ${group.padEnd(3)} fresh R ${recall.toFixed(2)}\n`)
    expect(recall).toBeGreaterThanOrEqual(floor)
  })
})
