// What a person reads for how a claim stands and for what puts it right; the same words on every screen and in every paper.
import type { Bilingual } from '../../basics/lang.ts'
import type { ClaimStanding, Remedy } from './claimShapes.ts'

export const STANDING_WORDS: Readonly<Record<ClaimStanding, Bilingual>> = {
  open: { ru: 'не решено', en: 'not decided' },
  as_proposed: { ru: 'решено, как предложено', en: 'decided as proposed' },
  otherwise: { ru: 'решено иначе, чем предложено', en: 'decided otherwise than proposed' },
  stale: { ru: 'устарело: бумаги изменились', en: 'stale: the papers have changed' },
}

export const REMEDY_WORDS: Readonly<Record<Remedy['kind'], Bilingual>> = {
  pay: { ru: 'заплатить', en: 'pay' },
  return: { ru: 'вернуть деньги', en: 'return the money' },
  redo: { ru: 'сделать заново', en: 'do it again' },
  replace: { ru: 'заменить', en: 'replace it' },
  explain: { ru: 'объяснить', en: 'explain' },
  none: { ru: 'ничего, кроме ответа', en: 'nothing beside an answer' },
}
