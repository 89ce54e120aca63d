// A name in whatever form it stands in a text: «Надя», «Наде», «УМНОВОЙ», "Pell's". Russian names are declined, so a name is found
// by its stem; a stem that is also an ordinary word is a name only with a capital letter.

/** Names that are ordinary words too: in small letters they stay where they are. */
const ALSO_WORDS = new Set(
  (
    'вера надежда любовь роман слава лев майя роза лада мила марк герман мир воля лилия пол люда света поля коля валя саня соня паша ' +
    'лось мороз волков волк козлов зайцев заяц сокол орел ворон кузнец мельник коваль зима весна гора река лес дуб бык жук гусь сорока ' +
    'синица соловей беда слеза шум кот пень клей дождь снег буря мельников кузнецов столяров поваров портнов белый черный серый ' +
    'will mark may bill grace hope rose joy faith art dean frank grant jack june april august miles rich rob sue pat dawn gene guy ' +
    'iris ivy lance olive pearl ray ruby skip victor chase dale glen heather holly summer sunny violet young brown black white green ' +
    'king cook baker long short best day price bond field case law bell wood stone page hill banks rivers gray good love'
  ).split(' '),
)
/** Beside a name or instead of one: what somebody is, not who. */
const TITLE =
  /^(?:ип|ооо|ао|пао|зао|оао|нко|тсж|mr|mrs|ms|miss|mx|dr|prof|sir|the|and|of|для|из|ltd|llc|llp|plc|inc|gmbh|corp|co|limited|company|sole|trader|owner|manager|director|founder|lead|team|studio|shop|reception|support|staff|директор|владел[а-я]+|менеджер|администратор|сотрудни[а-я]+|студи[а-я]|магазин[а-я]?|химчистка|руководител[а-я]|мастер|клиент|client|customer)$/u
const QUOTED = /[«"“„]([^«»"“”„]{2,80})[»"”“]/gu
const FIRM =
  /[«»"“”]|(?:^|\s)(?:ООО|АО|ПАО|НКО|ОАО|ЗАО|ТСЖ|Ltd|LLC|LLP|PLC|Inc|GmbH|Corp|Co|Limited|Company)(?=[\s.,)]|$)/u
const SHORTEST = 2

const small = (word: string): string => word.toLowerCase().replaceAll('ё', 'е')
const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** A pattern over text whose «ё» may be «е»; `any` matches in any case of letters. */
const inAnyCase = (stem: string): string =>
  Array.from(stem)
    .map((letter) => {
      if (letter === 'е' || letter === 'ё') return '[еёЕЁ]'
      const [low, high] = [letter.toLowerCase(), letter.toUpperCase()]
      return low === high || high.length > 1 ? escaped(letter) : `[${escaped(low)}${escaped(high)}]`
    })
    .join('')

const ADJECTIVE =
  'ий|ый|ой|ая|яя|ого|его|ому|ему|им|ым|ом|ем|ую|юю|ей|ою|ею|ие|ые|их|ых|ими|ыми|ия|ию|ием|ии|и'
const FEMININE = 'а|я|ы|и|е|у|ю|ой|ей|ою|ею|ам|ям|ами|ями|ах|ях|ь'
const SOFT = 'ь|й|я|ю|ем|е|и|ев|ей|ям|ями'
const HARD = 'а|у|ом|ем|ым|е|ы|ых|ыми|ой|ою|и|я|ю|ов|ам|ами|'

const anyOf = (stem: string, ends: string): string =>
  `${inAnyCase(stem)}(?:${ends.split('|').map(inAnyCase).join('|')})`

/** A Russian name in its cases: «Надя» Наде, «Павел» Павла, «Зелинский» Зелинского. */
function declined(word: string): string {
  const adjective = /^(.{3,})(?:ий|ый|ой|ая|яя)$/u.exec(word)
  if (adjective?.[1]) return anyOf(adjective[1], ADJECTIVE)
  const stem = word.slice(0, -1)
  if (/[ая]$/u.test(word)) return anyOf(stem, FEMININE)
  if (/[ьй]$/u.test(word)) return anyOf(stem, SOFT)
  if (/[еиоуыэюё]$/u.test(word)) return inAnyCase(word)
  const fleeting = /^(.+)[ео]([лцкв])$/u.exec(word)
  const without = fleeting ? `${fleeting[1] ?? ''}${word === 'лев' ? 'ь' : ''}${fleeting[2] ?? ''}` : null
  return without === null ? anyOf(word, HARD) : `(?:${anyOf(word, HARD)}|${anyOf(without, HARD)})`
}

const isRussian = (word: string): boolean => /^\p{Script=Cyrillic}/u.test(word)
const ENGLISH_END = "(?:['’]?s)?"

/** The word in every form, standing alone. In small letters only where it can be nothing but a name. */
function formsOf(word: string, capitalOnly: boolean): string {
  const plain = small(word)
  const body = isRussian(word) ? declined(plain) : `${inAnyCase(plain)}${ENGLISH_END}`
  const capital = capitalOnly || ALSO_WORDS.has(plain) ? '(?=\\p{Lu})' : ''
  return `(?<![\\p{L}\\p{N}])${capital}${body}(?![\\p{L}\\p{N}])`
}

const wordsOf = (name: string): string[] =>
  name.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word.length >= SHORTEST && !TITLE.test(small(word)))

/** The whole phrase, its white space free; the name of a firm is looked for as it is written. */
const phrase = (words: string): string =>
  `(?<![\\p{L}\\p{N}])${words.trim().split(/\s+/u).map(inAnyCase).join('\\s+')}(?![\\p{L}\\p{N}])`

/** Patterns (flags `gu`) that find a name of a person or a firm in a text; the longest forms first. None for an empty name. */
export function namePatterns(name: string): readonly RegExp[] {
  const read = name.normalize('NFC').slice(0, 300)
  const firm = FIRM.test(read)
  const phrases = firm ? [...read.matchAll(QUOTED)].map((hit) => hit[1] ?? '') : []
  const capitals = firm ? wordsOf(read).filter((word) => /^\p{Lu}/u.test(word)) : wordsOf(read)
  // «Т. Г. Умнова» and «Умнова Т. Г.»: initials go with their surname.
  const initials = '(?:\\s?\\p{Lu}\\.){0,2}'
  return [
    ...phrases.filter((one) => one.trim().length >= SHORTEST).map((one) => new RegExp(phrase(one), 'gu')),
    ...capitals.map(
      (word) =>
        new RegExp(`(?:(?<![\\p{L}\\p{N}])(?:\\p{Lu}\\.\\s?){1,2})?${formsOf(word, firm)}${initials}`, 'gu'),
    ),
  ]
}

// Capital letters inside a sentence that name nobody.
const NOBODY =
  /^(?:Вы|Вас|Вам|Вами|Ваш\p{L}*|Роспотреб\p{L}*|Росси\p{L}*|Интернет\p{L}*|Закон\p{L}*|Кодекс\p{L}*|Прав(?:ил|а)\p{L}*|Телеграм\p{L}*|Авито|Яндекс\p{L}*|Google|Trustpilot|WhatsApp|Telegram|Acts?|Regulations?|Consumer|Rights|Court|Ombudsman|County|Small|Claims|Trading|Standards|Citizens|Advice|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|English|Internet|No|Yes)$/u
const INSIDE = /(?<=[\p{Ll}\p{N}»”"',;—–-] )(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}\p{N}])/gu

/** Words with a capital letter in the middle of a sentence: mostly names of people nobody told us about. */
export const strangersIn = (text: string): RegExpExecArray[] =>
  [...text.matchAll(INSIDE)].filter((hit) => !NOBODY.test(hit[0]))
