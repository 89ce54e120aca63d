// Names of our people as a client writes them: «менеджер Анна», "a lady called Susan", "spoke to Dave". The writer's own name and
// a greeting are no mention; a name is found by what stands beside it, because no list of names is ever complete.
import type { Mention } from './mention.ts'

const NAME_RU =
  '[А-ЯЁ][а-яё]{1,14}(?:-[А-ЯЁ][а-яё]{1,14})?(?: [А-ЯЁ][а-яё]{2,16}(?:ич|вна|чна|ной|вной|ичем|ичу|овне|евне|на)?(?![а-яё]))?(?: [А-ЯЁ]\\.(?: ?[А-ЯЁ]\\.)?)?'
const NAME_EN = "[A-Z][a-z'’]{1,14}(?:-[A-Z][a-z]{1,14})?(?: [A-Z](?:\\.|[a-z]{1,14}))?"
const ROLE_RU =
  '(?:[Мм]енеджер|[Сс]отрудни[а-я]+|[Мм]астер|[Аа]дминистратор|[Кк]урьер|[Кк]ассир|[Оо]ператор|[Кк]онсультант|[Пп]родав[а-я]+|[Дд]иректор|[Уу]правляющ[а-я]+|[Вв]одител[а-я]|[Тт]ренер|[Пп]риемщи[а-я]+|[Пп]риёмщи[а-я]+|[Ии]нженер|[Бб]ухгалтер|[Пп]репода[а-я]+|[Рр]епетитор|[Дд]изайнер|[Ээ]кспедитор|[Дд]евушк[а-я]|[Пп]ар[её]н[а-я]|[Сс]пециалист|[Рр]уководител[а-я]|[Вв]рач|[Сс]тилист|[Кк]ладовщи[а-я]+|[Сс]тажер|[Вв]ладел[а-я]+|[Ии]нструктор|[Кк]уратор|[Тт]ехник|[Сс]лесар[а-я])(?:ом|а|у|ша|ша|ой|ы|е|ами|я|ю|ем)?'
const ROLE_EN =
  '(?:manager|assistant|colleague|driver|courier|fitter|engineer|receptionist|technician|cashier|advisor|adviser|agent|rep|representative|owner|director|supervisor|trainer|coach|tutor|stylist|photographer|designer|cleaner|plumber|electrician|mechanic|operator|secretary|accountant|waiter|waitress|barista|guy|girl|lady|man|woman|gentleman|chap|bloke|staff member|member of staff|employee)'
const CALLED_RU =
  '(?:по имени|зовут|которого зовут|которую зовут|представил[а-я]+(?: как)?|некая|некий|некто|некой|неким|ваша|ваш|вашей|вашего|вашему|вашим|у вашей)'

const RULES: readonly RegExp[] = [
  new RegExp(`(?<![А-Яа-яЁё])(?:${ROLE_RU})(?: по имени| —|,)? (?<name>${NAME_RU})`, 'gu'),
  new RegExp(`(?<![А-Яа-яЁё])${CALLED_RU} (?<name>${NAME_RU})`, 'gu'),
  new RegExp(
    `(?<![А-Яа-яЁё])(?:говорил[аи]?|общал(?:ся|ась|ись)|разговаривал[аи]?|договорил(?:ся|ись|ась)|переписывал(?:ся|ась)|созванивал(?:ся|ась)|договаривал(?:ся|ась)|обещал[аи]? мне|ответил[аи]? мне|принимал[аи]?|принял[аи]?|выдавал[аи]?|оформлял[аи]?|нахамил[аи]?|сказал[аи]?|записал[аи]?|обслуживал[аи]?) (?:с |со |мне |у |заказ |меня )?(?<name>${NAME_RU})`,
    'gu',
  ),
  new RegExp(
    `(?<name>${NAME_RU}) (?:с|из|на|в|от) (?:кассы|ресепшен[а-я]*|вашей|вашего|склада|приемки|приёмки|поддержки|стойк[а-я]*|офиса|колл-центра|магазина)`,
    'gu',
  ),
  new RegExp(
    `\\b(?:[Yy]our |[Tt]he |[Aa]n? |[Oo]ne of your )?${ROLE_EN},? (?:called |named |by the name of |, )?(?<name>${NAME_EN})`,
    'g',
  ),
  new RegExp(`\\b(?:called|named|name(?: is| was)|by the name of) (?<name>${NAME_EN})`, 'g'),
  new RegExp(
    `\\b(?:[Ss]poke|[Ss]peaking|[Tt]alked|[Tt]alking|[Cc]hatted|[Dd]ealt|[Dd]ealing|[Cc]orresponded|[Aa]greed) (?:to|with) (?<name>${NAME_EN})`,
    'g',
  ),
  new RegExp(
    `\\b(?<name>${NAME_EN}) (?:at|on|from|in) (?:the |your )?(?:reception|front desk|desk|till|checkout|support|warehouse|sales|accounts|office|shop|customer service|workshop)`,
    'g',
  ),
  new RegExp(`\\b(?<name>(?:Mr|Mrs|Ms|Miss|Dr)\\.? [A-Z][a-z'’]{1,14}(?:-[A-Z][a-z]+)?)`, 'g'),
]
const NO_NAME =
  /^(?:Здравствуйте|Добрый|Спасибо|Прошу|Верните|Заказ|Москв|Росси|Роспотреб|Озон|Авито|Яндекс|Компани|Сервис|Магазин|Клиент|Я|Мы|Вы|Он|Она|Они|Это|Не|Но|И|А|Если|Когда|Как|Что|Там|Тут|Вот|Договор|Акт|Ваш|Ваша|The|This|That|It|He|She|They|We|You|I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Please|Trading|Trustpilot|Google|Amazon|London|England|Your|My|Our|And|But|If|When|What|Order|Hello|Hi|Dear|Thanks|On|In|At|No|Yes|So|Then|Now|Just|Still|Customer|Service|Facebook|Instagram)(?![а-яёa-z])/u
const OWN_NAME = /(?:меня|мне|my|i am|i'm|это|пишет вам|this is)\s*(?:зовут\s*|name(?: is|'s)?\s*)?$/iu

/** Names of people that a text gives to ours, as written; at most fifty. */
export function peopleIn(text: string): Mention[] {
  const found: Mention[] = []
  for (const rule of RULES)
    for (const hit of text.matchAll(rule)) {
      const name = hit.groups?.['name'] ?? ''
      const start = hit.index + hit[0].indexOf(name, hit[0].startsWith(name) ? 0 : 1)
      const before = text.slice(Math.max(0, hit.index - 14), start)
      if (
        NO_NAME.test(name) ||
        /(?:меня зовут|my name is|my name's) ?$/i.test(before) ||
        OWN_NAME.test(before)
      )
        continue
      if (found.length < 50) found.push({ kind: 'person', start, end: start + name.length, value: name })
    }
  return found
}
