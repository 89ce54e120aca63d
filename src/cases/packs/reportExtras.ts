// What the owner added about the whole case: verdicts, labels, the reading of pressure. Each is named as an opinion of a
// program, and quotes nothing that the pack keeps closed.
import type { Lang } from '../../basics/lang.ts'
import type { Conclusions } from './conclusions.ts'
import type { Selection } from './exhibits.ts'
import { REPORT_WORDS } from './reportWords.ts'
import type { Row } from './shownFacts.ts'

export interface Section {
  readonly title: string
  readonly lead: string
  readonly rows: readonly Row[]
}

const VERDICT_WORDS = {
  ru: {
    our_fault: 'наша вина',
    entitled: 'право есть',
    unproven: 'не доказано',
    refuted: 'опровергнуто документами',
    speculation: 'предположение',
    undecided: 'не решено',
  },
  en: {
    our_fault: 'our fault',
    entitled: 'entitled',
    unproven: 'unproven',
    refuted: 'refuted by documents',
    speculation: 'speculation',
    undecided: 'undecided',
  },
} as const
const CONCERN_WORDS = {
  ru: {
    none: 'давления не отмечено',
    lawful_remedy: 'законное средство защиты',
    partly_due: 'требование отчасти обосновано',
    conditional_beyond_due: 'условие сверх положенного',
    pressure_with_harm: 'давление с угрозой вреда',
    safety: 'вопрос безопасности',
  },
  en: {
    none: 'no pressure was marked',
    lawful_remedy: 'a lawful remedy',
    partly_due: 'the demand is due in part',
    conditional_beyond_due: 'a condition beyond what is due',
    pressure_with_harm: 'pressure with a threat of harm',
    safety: 'a matter of safety',
  },
} as const

interface Concluded {
  readonly lang: Lang
  readonly conclusions: Conclusions | null
  readonly selection: Selection
}

/** Letters of messages whose words the pack opens, by the id of the message. */
const openMessages = ({ exhibits }: Selection): ReadonlyMap<string, string> =>
  new Map(
    exhibits.flatMap(({ paper, letter, closed }) => {
      const id = paper.fact['id']
      return paper.kind === 'message' && typeof id === 'string' && !closed.has('body') && !closed.has('facts')
        ? [[id, letter] as const]
        : []
    }),
  )

/** The sections that were added; `covered` blacks out hidden words. */
export function sectionsOf(concluded: Concluded, covered: (text: string) => string): Section[] {
  const { lang, conclusions, selection } = concluded
  const words = REPORT_WORDS[lang]
  if (!conclusions) return []
  const open = openMessages(selection)
  const rowsOf = {
    verdicts: (): Row[] =>
      conclusions.claims.map(({ text, verdict, why }) => [text, `${VERDICT_WORDS[lang][verdict]}. ${why}`]),
    labels: (): Row[] =>
      conclusions.messages.flatMap(({ id, labels }) => {
        const letter = open.get(id)
        return letter === undefined
          ? []
          : labels.map(({ label, quote }): Row => [letter, `${label}: ${quote}`])
      }),
    concern: (): Row[] => [[CONCERN_WORDS[lang][conclusions.concern.level], conclusions.concern.why]],
  }
  return (['verdicts', 'labels', 'concern'] as const)
    .filter((kind) => selection.sections.has(kind))
    .map((kind) => ({
      title: words[kind],
      lead: words.machine,
      rows: rowsOf[kind]().map(([label, value]): Row => [covered(label), covered(value)]),
    }))
}
