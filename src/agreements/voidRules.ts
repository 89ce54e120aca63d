// Terms that the law strikes out, or may, when the other side is a consumer: the words that give them away, and why.
//
// The rules are facts with sources, so that a lawyer can check them; `evidence` says how well: V the norm was read, S a
// paraphrase was read, M from memory. "risky" means that a court weighs it (fairness tests of UK and EU law).
import type { Bilingual } from '../basics/lang.ts'

export type TermLevel = 'void' | 'risky'
export interface VoidRule {
  readonly id: string
  readonly pattern: RegExp
  /** Words in the same clause by which the term is allowed after all. */
  readonly unless?: RegExp
  readonly why: Bilingual
  /** By jurisdiction; where one is missing the rule says nothing. */
  readonly law: Readonly<
    Record<string, { readonly level: TermLevel; readonly source: string; readonly evidence: 'V' | 'S' | 'M' }>
  >
}

// Runs of other words inside a sentence are bounded, and so are the endings of words: no pattern can be made slow by a long
// clause, nor by one word that begins the pattern again and again and never ends it.
const GAP = String.raw`[^.;!?]{0,60}?`
const LONGEST_ENDING = 20
const bounded = (pattern: string): string =>
  pattern
    .replaceAll('…', GAP)
    .replaceAll(String.raw`\p{L}*`, String.raw`\p{L}{0,${LONGEST_ENDING}}`)
    .replaceAll(String.raw`\p{L}+`, String.raw`\p{L}{1,${LONGEST_ENDING}}`)
const re = (...alternatives: readonly string[]): RegExp =>
  new RegExp(alternatives.map(bounded).join('|'), 'giu')

export const VOID_RULES: readonly VoidRule[] = [
  {
    id: 'non_refundable',
    pattern: re(
      String.raw`возврат(?:у|а)?\s(?:и\sобмену\s)?не\sподлеж\p{L}+`,
      String.raw`не\sвозвраща(?:ется|ются|ем)(?!\p{L})`,
      String.raw`невозвратн\p{L}+`,
      String.raw`возврат…(?:не\sпроизвод|не\sосуществля|невозможен|не\sпредусмотрен)\p{L}*`,
      String.raw`non[-\s]?refundable`,
      String.raw`not\srefundable|cannot\sbe\srefunded|no\srefunds?(?!\p{L})`,
      String.raw`(?:do|does|will)\snot\s(?:give\s|offer\s|make\s)?refund`,
    ),
    unless:
      /надлежащего качества|индивидуальн\p{L}{1,20}[-\s]определ|по индивидуальному заказу|по перечню|made to order|custom[-\s]made|personali[sz]ed|perishable/iu,
    why: {
      ru: 'Потребитель вправе отказаться от услуги и заплатить только за сделанное и за подтверждённые расходы; «невозврат» этого права не отменяет.',
      en: 'A consumer who leaves pays for what was done and for the costs shown; a term that keeps everything is not fair.',
    },
    law: {
      RU: { level: 'void', source: 'ЗоЗПП ст. 16, 32; ГК ст. 782', evidence: 'V' },
      UK: { level: 'risky', source: 'Consumer Rights Act 2015 s.62, Sch. 2 Pt 1', evidence: 'V' },
      EU: { level: 'risky', source: 'Directive 93/13/EEC, annex 1(d)', evidence: 'M' },
    },
  },
  {
    id: 'no_liability',
    pattern: re(
      String.raw`не\sнес[её]\p{L}*\s(?:\p{L}+\s){0,2}?ответственност\p{L}*`,
      String.raw`ответственност\p{L}*…не\sнес[её]\p{L}*`,
      String.raw`не\sотвеча\p{L}+\sза\s…(?:сохранност|вещ|имуществ|утрат|качеств|повреждени)\p{L}*`,
      String.raw`(?:not\s(?:be\s)?(?:liable|responsible)|no\s(?:liability|responsibility)\s)…(?:loss|damage|belongings|items|propert|injur|quality)\p{L}*`,
    ),
    why: {
      ru: 'За вещи, которые приняли, и за качество своей работы исполнитель отвечает по закону; отказ от этой ответственности перед потребителем не действует.',
      en: 'Towards a consumer, liability for things in our care and for the quality of our work cannot be written away.',
    },
    law: {
      RU: { level: 'void', source: 'ЗоЗПП ст. 16; ГК ст. 400 п. 2, 901', evidence: 'S' },
      UK: { level: 'void', source: 'Consumer Rights Act 2015 s.57, 65', evidence: 'S' },
      EU: { level: 'risky', source: 'Directive 93/13/EEC, annex 1(a)–(b)', evidence: 'M' },
    },
  },
  {
    id: 'liability_capped',
    pattern: re(
      String.raw`ответственност\p{L}*…огранич\p{L}+`,
      String.raw`liability…(?:is\slimited\sto|shall\snot\sexceed|is\scapped)`,
    ),
    why: {
      ru: 'Перед потребителем размер ответственности, установленный законом, соглашением не уменьшить.',
      en: 'Towards a consumer a cap cannot take away the remedies that statute gives.',
    },
    law: {
      RU: { level: 'void', source: 'ГК ст. 400 п. 2; ЗоЗПП ст. 13, 16', evidence: 'S' },
      UK: { level: 'risky', source: 'Consumer Rights Act 2015 s.31, 57', evidence: 'S' },
      EU: { level: 'risky', source: 'Directive 93/13/EEC, annex 1(b)', evidence: 'M' },
    },
  },
  {
    id: 'withdrawal_penalty',
    pattern: re(
      String.raw`(?:штраф|неустойк)\p{L}*…отказ\p{L}*`,
      String.raw`при\sотказе…(?:удержива|штраф|неустойк|не\sвозвращ)\p{L}*`,
      String.raw`(?:cancellation|termination|withdrawal)\s(?:penalt|fine)\p{L}*`,
      String.raw`(?:penalty|fine)…(?:cancel|withdraw)\p{L}*`,
    ),
    why: {
      ru: 'За отказ от услуги потребителя нельзя наказать: возмещаются только фактические расходы.',
      en: 'A consumer is not fined for leaving; only reasonable actual costs may be kept.',
    },
    law: {
      RU: { level: 'void', source: 'ЗоЗПП ст. 16, 32', evidence: 'M' },
      UK: { level: 'risky', source: 'Consumer Rights Act 2015 Sch. 2 Pt 1 para 5–6', evidence: 'M' },
      EU: { level: 'risky', source: 'Directive 93/13/EEC, annex 1(d)–(e)', evidence: 'M' },
    },
  },
  {
    id: 'unilateral_change',
    pattern: re(
      String.raw`в\sодностороннем\sпорядке…(?:измен|повы[шс]|увелич)\p{L}*`,
      String.raw`(?:измен|повы[шс]|увелич)\p{L}*…(?:в\sодностороннем\sпорядке|без\s(?:уведомления|согласия|предупреждения))`,
      String.raw`(?:may|can|right\sto)\s(?:change|vary|amend|increase)…(?:without\s(?:prior\s)?notice|at\sany\stime|sole\sdiscretion)`,
    ),
    why: {
      ru: 'Менять условия и цену для уже заключённого договора без согласия потребителя нельзя; новая редакция — для новых заказов.',
      en: 'Terms and price of a contract already made are not changed over a consumer’s head; a new version is for new orders.',
    },
    law: {
      RU: { level: 'void', source: 'ГК ст. 310 п. 2; ЗоЗПП ст. 16', evidence: 'V' },
      UK: { level: 'risky', source: 'Consumer Rights Act 2015 Sch. 2 Pt 1 para 11', evidence: 'V' },
      EU: { level: 'risky', source: 'Directive 93/13/EEC, annex 1(j)–(l)', evidence: 'M' },
    },
  },
  {
    id: 'our_court',
    pattern: re(
      String.raw`(?:суд|подсудн|спор)\p{L}*…по\sместу\s(?:нахождени|регистраци|жительств)\p{L}+\s(?:исполнител|продавц|хранител|арендодател|организаци|общества|студи|компани|ип(?!\p{L})|ооо(?!\p{L}))\p{L}*`,
      String.raw`exclusive\sjurisdiction`,
      String.raw`третейск\p{L}+|binding\sarbitration`,
    ),
    why: {
      ru: 'Суд выбирает потребитель: по своему месту жительства, по нашему адресу или по месту исполнения.',
      en: 'A consumer may sue at home; a term that sends them to our court or to arbitration does not hold them.',
    },
    law: {
      RU: { level: 'void', source: 'ЗоЗПП ст. 16 п. 2, ст. 17', evidence: 'V' },
      UK: { level: 'risky', source: 'Consumer Rights Act 2015 Sch. 2 Pt 1 para 20', evidence: 'M' },
      EU: { level: 'risky', source: 'Directive 93/13/EEC, annex 1(q)', evidence: 'M' },
    },
  },
  {
    id: 'gag',
    pattern: re(
      String.raw`(?:запрещ\p{L}*|не\sвправе|обязу\p{L}+\sне|воздерж\p{L}+)…(?:отзыв|негативн\p{L}*\sинформаци)\p{L}*`,
      String.raw`(?:штраф|неустойк)\p{L}*…(?:за\s|отрицательн|негативн)…отзыв\p{L}*`,
      String.raw`(?:not|never|prohibited\sfrom|refrain\sfrom)\s…(?:negative|bad|critical|online|any)\s(?:reviews?|comments?)`,
      String.raw`disparag\p{L}+`,
    ),
    why: {
      ru: 'Честный отзыв — право человека; запрет или штраф за отзыв не действует и бьёт по нам самим.',
      en: 'An honest review is a person’s right; a ban or a fine on reviews does not stand, and harms us.',
    },
    law: {
      US: { level: 'void', source: 'Consumer Review Fairness Act, 15 U.S.C. § 45b', evidence: 'V' },
      RU: { level: 'void', source: 'ЗоЗПП ст. 16', evidence: 'V' },
      UK: { level: 'risky', source: 'Consumer Rights Act 2015 s.62', evidence: 'V' },
      EU: { level: 'risky', source: 'Directive 93/13/EEC art. 3', evidence: 'M' },
    },
  },
  {
    id: 'receipt_only',
    pattern: re(
      String.raw`без\s(?:кассового\s)?чека…не\s\p{L}+`,
      String.raw`только\sпри\sналичии\s(?:кассового\s)?чека`,
      String.raw`при\sотсутствии\s(?:кассового\s)?чека…не\s\p{L}+`,
    ),
    why: {
      ru: 'Отсутствие чека не лишает потребителя его требований: годится любое подтверждение покупки.',
      en: 'A missing receipt takes no right away: any proof of purchase will do.',
    },
    law: { RU: { level: 'void', source: 'ЗоЗПП ст. 18 п. 5, ст. 25', evidence: 'V' } },
  },
  {
    id: 'no_claims_later',
    pattern: re(
      String.raw`(?:претензи|рекламаци|жалоб)\p{L}*…не\s(?:принима|рассматрива)\p{L}+`,
      String.raw`(?:complaints?|claims?)…(?:not\s(?:be\s)?(?:accepted|considered)|will\sbe\srejected)`,
    ),
    why: {
      ru: 'О недостатках потребитель вправе заявить в пределах сроков, которые даёт закон, а не только в момент выдачи.',
      en: 'A consumer may speak of defects within the time that the law gives, not only at the counter.',
    },
    law: {
      RU: { level: 'void', source: 'ЗоЗПП ст. 16, 18, 29', evidence: 'S' },
      UK: { level: 'void', source: 'Consumer Rights Act 2015 s.31, 57', evidence: 'S' },
      EU: { level: 'risky', source: 'Directive 93/13/EEC, annex 1(b)', evidence: 'M' },
    },
  },
  {
    id: 'refusal_without_reason',
    pattern: re(
      String.raw`(?:исполнител|продав[её]?ц|студи|салон|магазин|хранител|компани|администраци)\p{L}*\s(?:вправе|имеет\sправо|может)…отказать(?!ся)…без\sобъяснения\sпричин`,
    ),
    why: {
      ru: 'С потребителем обязаны заключить договор любой, кто работает для всех; отказ нужен с объективной причиной.',
      en: 'Whoever serves the public must serve any consumer; a refusal needs an objective reason.',
    },
    law: { RU: { level: 'risky', source: 'ГК ст. 426; ЗоЗПП ст. 16', evidence: 'S' } },
  },
  {
    id: 'imposed_extra',
    pattern: re(
      String.raw`автоматически\s(?:подключа|включа|добавля)\p{L}+…(?:платн|услуг|сч[её]т|стоимост)\p{L}*`,
      String.raw`молчание…(?:считается|означает|признаётся)\sсогласи\p{L}*`,
      String.raw`(?:added|enrolled)\sautomatically\s…(?:fee|charge|paid)`,
      String.raw`silence…(?:consent|acceptance|agreement)`,
    ),
    why: {
      ru: 'Платную услугу потребитель подключает сам; молчание согласием не считается.',
      en: 'A consumer pays for an extra only after an express yes; silence is no consent.',
    },
    law: {
      RU: { level: 'void', source: 'ЗоЗПП ст. 16 п. 3 (в ред. 69-ФЗ)', evidence: 'S' },
      UK: { level: 'void', source: 'Consumer Contracts Regulations 2013 reg. 40', evidence: 'M' },
      EU: { level: 'void', source: 'Directive 2011/83/EU art. 22, 27', evidence: 'M' },
    },
  },
]
