// What the helper heads and the shipped reader say of public texts: of the development parts in the repository, and, with
// `--data <folder>`, of sets that may be measured only (`<folder>/<set>/dev.jsonl.gz`, lines `{"text", "y": {label: 0 or 1}}`).
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { agreed } from '../../src/signals/learning/publicMeasure.ts'
import { PUBLIC_SETS, type PublicRow } from '../../src/signals/learning/publicRows.ts'
import { suspectsAbuse, WORTH_SHOWING } from '../../src/signals/model/abuseNet.ts'
import { read } from '../../src/signals/read.ts'
import { type Token, tokensOf } from '../../src/signals/tokens.ts'
import { headFigures } from './publicFigures.ts'
import { publicTexts } from './publicData.ts'

/** Labels of the sets that mean what our labels of abuse and of violence mean, nearly. */
const ABUSIVE = ['toxic', 'abusive', 'inappropriate']

interface Given {
  readonly positive: boolean
  readonly said: boolean
  readonly net: boolean
  readonly threat: boolean
  readonly certain: boolean
}

function netSuspects(text: string): boolean {
  const sentences = new Map<number, Token[]>()
  for (const token of tokensOf(text))
    sentences.set(token.sentence, [...(sentences.get(token.sentence) ?? []), token])
  return [...sentences.values()].some((tokens) => (suspectsAbuse(tokens) ?? 0) >= WORTH_SHOWING)
}

function givenTo({ text, labels }: PublicRow): Given {
  const signals = read(text)
  return {
    positive: labels.some((label) => ABUSIVE.includes(label)),
    said: signals.some(({ label }) => label.startsWith('abuse.') || label === 'threat.violence'),
    net: netSuspects(text),
    threat: signals.some(({ label }) => label.startsWith('threat.')),
    certain: signals.some(({ tier }) => tier === 'certain'),
  }
}

const share = (part: number, all: number): string =>
  all === 0 ? '–' : `${((100 * part) / all).toFixed(2)} %`

function readerFigures(set: string, rows: readonly PublicRow[]): string {
  const all = rows.map(givenTo)
  const [abusive, harmless] = [
    all.filter(({ positive }) => positive),
    all.filter(({ positive }) => !positive),
  ]
  const caught = all.filter(({ said, net }) => !said && net)
  const few = { reader: agreed(all), both: agreed(all.map((one) => ({ ...one, said: one.said || one.net }))) }
  const hit = abusive.filter(({ said }) => said).length
  const right = caught.filter(({ positive }) => positive).length
  return [
    `| ${set} | ${rows.length} (${abusive.length}) | ${few.reader.f1.toFixed(3)}`,
    `${share(hit, all.filter(({ said }) => said).length)} / ${share(hit, abusive.length)}`,
    share(harmless.filter(({ threat }) => threat).length, harmless.length),
    share(harmless.filter(({ certain }) => certain).length, harmless.length),
    `${caught.length}, right ${right} | ${few.both.f1.toFixed(3)} |`,
  ].join(' | ')
}

function rowsIn(folder: string): Map<string, PublicRow[]> {
  const sets = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'dev.jsonl.gz')))
  return new Map(
    sets.toSorted().map((name) => {
      const lines = gunzipSync(readFileSync(join(folder, name, 'dev.jsonl.gz'))).toString('utf8')
      const rows = lines
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
          const { text, y } = JSON.parse(line) as { text: string; y: Record<string, unknown> }
          return { text, labels: Object.keys(y).filter((label) => y[label] === 1) }
        })
      return [name, rows]
    }),
  )
}

const folder = process.argv[process.argv.indexOf('--data') + 1]
const measured = new Map<string, readonly PublicRow[]>(Object.entries(publicTexts('dev')))
if (process.argv.includes('--data') && folder !== undefined)
  for (const [set, rows] of rowsIn(folder)) if (!measured.has(set)) measured.set(set, rows)

const say = (line: string): boolean => process.stdout.write(`${line}\n`)
say('Helper heads on development parts (thresholds of each half chosen on the other half)')
say('| set | trained on | head: label | F1 | macro-F1 | AUC |\n|---|---|---|---|---|---|')
for (const [set, rows] of measured)
  for (const { head, label, f1, macroF1, auc } of headFigures(rows)) {
    const trained = (PUBLIC_SETS as readonly string[]).includes(set) ? 'yes' : 'no'
    say(
      `| ${set} | ${trained} | ${head}: ${label} | ${f1.toFixed(3)} | ${macroF1.toFixed(3)} | ${auc.toFixed(3)} |`,
    )
  }
say(
  '\nThe shipped reader, abuse.* or threat.violence given, against what raters called toxic, abusive or inappropriate',
)
say(
  '| set | texts (abusive) | F1 | precision / recall | threat.* on harmless | certain on harmless | net adds | F1 with the net |',
)
say('|---|---|---|---|---|---|---|---|')
for (const [set, rows] of measured)
  if (rows.some(({ labels }) => labels.some((label) => ABUSIVE.includes(label))))
    say(readerFigures(set, rows))
