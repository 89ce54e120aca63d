// What a letter may be read as though no line of ours names it: heard by heads that learned, so a person is asked and nothing is
// stopped. Where something surer marks the same words, that has said it already.
import type { Bilingual } from '../../basics/lang.ts'
import type { Span } from '../../basics/span.ts'
import { readHeard, type Sound } from '../../signals/heard/heard.ts'
import { isConsumer } from '../caseFacts.ts'
import type { DraftContext, DraftText } from './draftContext.ts'
import { findingAt, type DraftFinding } from './draftFinding.ts'

const WHY: Readonly<Record<Sound, Bilingual>> = {
  void_term: {
    ru: 'Похоже на условие, которое против потребителя не действует. Проверьте: что обещает закон, письмо отнять не может.',
    en: 'This may be read as a term that does not bind a consumer. Check it: a letter cannot take away what the law gives.',
  },
  silence: {
    ru: 'Это могут прочесть как плату за отзыв, молчание или отказ от жалобы. Разведите: деньги отдельно, слова человека отдельно.',
    en: 'This may be read as a price for a review, for silence or for dropping a complaint. Keep the money and their words apart.',
  },
  threat: {
    ru: 'Это могут прочесть как угрозу с нашей стороны. Назовите факт и вернитесь к делу.',
    en: 'This may be read as a threat of ours. Name the fact and return to the matter.',
  },
  insult: {
    ru: 'Это могут прочесть как обиду. Скажите, что произошло, без оценки человека.',
    en: 'This may hurt. Say what happened, without judging the person.',
  },
  sarcasm: {
    ru: 'Это могут прочесть как насмешку. Оставьте один факт.',
    en: 'This may be read as mockery. Leave the fact alone.',
  },
  blame: {
    ru: 'Это могут прочесть как упрёк или поучение. Назовите факт и что делаем мы.',
    en: 'This may be read as blame or a lecture. Name the fact and what we do.',
  },
  label: {
    ru: 'Это могут прочесть как обвинение. Опишите, что было сказано или сделано и откуда это известно.',
    en: 'This may be read as an accusation. Describe what was said or done and how it is known.',
  },
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/**
 * What the heads hear in a draft. `own` is the text with quotations on record and gaps blanked out; `said` are places about which
 * something surer has spoken. A term without force is heard only where the client is a consumer.
 */
export const heardFindings = (
  { text }: DraftText,
  own: string,
  said: readonly Span[],
  { facts }: DraftContext,
): DraftFinding[] =>
  readHeard(own)
    .filter(({ sounds }) => sounds !== 'void_term' || isConsumer(facts.parties))
    .filter((heard) => !said.some((other) => touches(other, heard)))
    .map((heard) => findingAt(text, 'reads_as', heard, { why: WHY[heard.sounds] }))
