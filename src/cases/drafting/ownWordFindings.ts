// Words of ours that hurt or press, as findings. A guard that marks the same words has said it already.
import type { Bilingual } from '../../basics/lang.ts'
import type { Span } from '../../basics/span.ts'
import { readOwnWords, type OwnWord, type OwnWordKind } from '../../signals/ownWords.ts'
import type { DraftContext, DraftText } from './draftContext.ts'
import { findingAt, type DraftFinding } from './draftFinding.ts'
import { insteadOf } from './formulaic.ts'

const WHY: Readonly<Record<OwnWordKind, Bilingual>> = {
  insult: {
    ru: 'Это читается как оскорбление. Скажите, что произошло, без оценки человека.',
    en: 'This reads as an insult. Say what happened, without judging the person.',
  },
  sarcasm: {
    ru: 'Это прочтут как насмешку. Оставьте один факт.',
    en: 'This will be read as mockery. Leave the fact alone.',
  },
  blame: {
    ru: 'Вина переложена на человека. Назовите факт и что делаем мы.',
    en: 'This puts the blame on the person. Name the fact and what we do.',
  },
  threat: {
    ru: 'Это звучит как угроза с нашей стороны: назовите факт и вернитесь к делу.',
    en: 'This reads as a threat of ours: name the fact and return to the matter.',
  },
  legal_label: {
    ru: 'Это юридический ярлык, и ставить его не нам. Опишите, что было сказано или сделано.',
    en: 'This is a legal label, and not ours to give. Describe what was said or done.',
  },
  formulaic: {
    ru: 'Так пишут, когда сказать нечего. Скажите факт, сожаление, что делаем и когда.',
    en: 'People write this when there is nothing to say. Say the fact, the regret, the remedy and the date.',
  },
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** `own` is the text with quotations on record and gaps blanked out; `said` are the places that a guard has marked. */
export function ownWordFindings(
  draft: DraftText,
  own: string,
  said: readonly Span[],
  context: DraftContext,
): DraftFinding[] {
  return readOwnWords(own)
    .filter((word) => !said.some((other) => touches(other, word)))
    .map((word) => findingOf(draft, word, context))
}

function findingOf(draft: DraftText, word: OwnWord, context: DraftContext): DraftFinding {
  const instead = word.kind === 'formulaic' ? insteadOf(draft.text, word, context) : null
  return findingAt(draft.text, word.kind, word, { why: WHY[word.kind], ...(instead ? { instead } : {}) })
}
