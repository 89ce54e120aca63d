// What each kind of finding is called on screens and in the record.
import type { Bilingual } from '../../basics/lang.ts'
import type { Guard } from '../letters/guards.ts'
import type { FindingKind } from './draftFinding.ts'

const GUARD_WORDS: Readonly<Record<Guard, Bilingual>> = {
  G1: { ru: 'пункт договора', en: 'a clause of the agreement' },
  G2: { ru: 'условие без силы', en: 'a term without force' },
  G3: { ru: 'деньги, молчание, угроза', en: 'money, silence, a threat' },
  G4: { ru: 'чужое и личное', en: "others' and personal matters" },
  G5: { ru: 'ярлык', en: 'a label' },
  G6: { ru: 'дата или срок', en: 'a date or term' },
}

/** What is found beside the six guards. */
export const FOUND_WORDS: Readonly<Record<Exclude<FindingKind, Guard>, Bilingual>> = {
  insult: { ru: 'обидное слово', en: 'a hurtful word' },
  sarcasm: { ru: 'насмешка', en: 'mockery' },
  blame: { ru: 'упрёк', en: 'blame' },
  threat: { ru: 'угроза от нас', en: 'a threat of ours' },
  legal_label: { ru: 'юридический ярлык', en: 'a legal label' },
  formulaic: { ru: 'дежурная фраза', en: 'a form phrase' },
  reads_as: { ru: 'как это могут прочесть', en: 'how it may be read' },
  concession: { ru: 'уступка под давлением', en: 'a concession under pressure' },
  admission: { ru: 'признание сверх решения', en: 'an admission beyond the decision' },
  refusal_in_apology: { ru: 'отказ внутри извинения', en: 'a refusal inside an apology' },
  promise: { ru: 'обещанный день', en: 'a promised day' },
  promise_at_risk: { ru: 'день, который трудно выдержать', en: 'a day that is hard to keep' },
  nobody_uninvolved: { ru: 'названный человек', en: 'somebody named who is not there' },
  tell_insurer: { ru: 'сначала страховщик', en: 'the insurer first' },
  audience: { ru: 'глазами чужих', en: 'as strangers read it' },
  gap: { ru: 'место для ваших слов', en: 'a place for your words' },
}

export const FINDING_WORDS: Readonly<Record<FindingKind, Bilingual>> = { ...GUARD_WORDS, ...FOUND_WORDS }
