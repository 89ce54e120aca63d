// The figures of the shipped helper heads on rows of one set.
import { type Apart, toldApart } from '../../src/signals/learning/publicMeasure.ts'
import type { PublicRow } from '../../src/signals/learning/publicRows.ts'
import { shippedPublicModel } from '../../src/signals/model/abuseNet.ts'
import { publicFeatures } from '../../src/signals/model/publicFeatures.ts'
import { PUBLIC_HEADS, type PublicHead } from '../../src/signals/model/publicModel.ts'
import { tokensOf } from '../../src/signals/tokens.ts'

/** Which head is asked for which label of raters. */
const ASKED: readonly (readonly [PublicHead, string])[] = [
  ['toxic', 'toxic'],
  ['paraphrase', 'toxic'],
  ['insult', 'insult'],
  ['obscene', 'obscene'],
  ['threat', 'threat_any'],
  ['threat', 'threat'],
]

export interface HeadFigure extends Apart {
  readonly head: PublicHead
  readonly label: string
}

/** One figure for each head and label that the set has; none for a set without English texts. */
export function headFigures(rows: readonly PublicRow[]): HeadFigure[] {
  if (
    !rows.some(({ text }) => /[a-z]{3}/i.test(text)) ||
    rows.filter(({ text }) => /[а-я]/i.test(text)).length * 2 > rows.length
  )
    return []
  const { margins } = shippedPublicModel()
  const all = rows.map(({ text, labels }) => ({ labels, margins: margins(publicFeatures(tokensOf(text))) }))
  return ASKED.filter(([, label]) => rows.some(({ labels }) => labels.includes(label))).map(
    ([head, label]) => {
      const place = PUBLIC_HEADS.indexOf(head)
      const told = all.map((row) => ({
        margin: row.margins[place] ?? 0,
        positive: row.labels.includes(label),
      }))
      return { head, label, ...toldApart(told) }
    },
  )
}
