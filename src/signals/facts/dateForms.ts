// The forms in which people write a date or a term, as patterns over folded text (lower case, ё as е, plain spaces). Each form is
// one pattern with named groups; dates.ts turns the groups into days.
import { SPELLED } from './spelled.ts'

const MONTH =
  '(?:январ[яьеи]|янв|феврал[яьеи]|фев|март[ае]?|мар|апрел[яьеи]|апр|ма[йяе]|июн[яьеи]|июл[яьеи]|август[ае]?|авг|сентябр[яьеи]|сен|сент|октябр[яьеи]|окт|ноябр[яьеи]|ноя|декабр[яьеи]|дек' +
  '|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-zа-я])\\.?'
const EN_MONTH =
  '(?:january|jan|february|feb|march|april|apr|may|june|july|august|aug|september|sept|sep|october|oct|november|nov|december|dec)'
const WEEKDAY =
  '(?:понедельник[а-я]*|вторник[а-я]*|сред[уыае]|четверг[а-я]*|пятниц[а-я]*|суббот[а-я]*|воскресень[а-я]*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri|sat|sun)(?![a-zа-я])'
const UNIT =
  '(?:минут[а-я]*|час[а-я]*|день|дня|дней|дн|сут[а-я]*|недел[а-я]*|месяц[а-я]*|год[а-я]*|лет|minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?|years?)(?![a-zа-я])'
const WORKING = '(?:рабоч[а-я]* |банковск[а-я]* |календарн[а-я]* |полных |working |business |calendar |full )'
const COUNT = `(?:\\d{1,3}(?:[-–]х|-ти)?|${SPELLED}(?: of)?|an?|half an?|the next|the last|пол|several|few|несколько|a few)`
const ORDINALS =
  'первого|второго|третьего|четвертого|пятого|шестого|седьмого|восьмого|девятого|десятого|одиннадцатого|двенадцатого|тринадцатого|четырнадцатого|пятнадцатого|шестнадцатого|семнадцатого|восемнадцатого|девятнадцатого|двадцатого|тридцатого'
const DATIVE = ORDINALS.replaceAll('его', 'ему').replaceAll('ого', 'ому')
/** «третьего» is 3: the place in this row plus one, then 20 and 30. */
export const RU_ORDINALS = ORDINALS.split('|')
const EN_FIRST =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth'
export const EN_ORDINALS = EN_FIRST.split('|')

const pattern = (source: string): RegExp => new RegExp(`(?<![a-zа-я\\d])${source}`, 'g')

/** In the order in which they win where they overlap. */
export const DATE_FORMS: readonly RegExp[] = [
  pattern('(?<iso>\\d{4}[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\\d|3[01]))(?!\\d)'),
  pattern(
    '(?<![.,£$€№#/-])(?<dmy>(?:0?[1-9]|[12]\\d|3[01])(?<sep>[./-])(?:0?[1-9]|1[0-2])(?:\\k<sep>(?:20)?\\d\\d)|(?:0?[1-9]|[12]\\d|3[01])[./](?:0[1-9]|1[0-2]))(?![\\d%]|[.,/-]\\d|\\s?(?:₽|р(?![а-я])|руб|м³|м3|%|кг|л(?![а-я])|л\\.|gbp|eur|usd|m(?![a-z])|kg|х |x ))',
  ),
  pattern(
    `(?<d1>\\d{1,2})(?:-?(?:го|е|st|nd|rd|th))?(?=(?: ?[–—-] ?| по | и | and | to | до | или | or )\\d{1,2}(?:-?(?:го|е|st|nd|rd|th))? (?:of )?(?<m1>${MONTH}))`,
  ),
  pattern(
    `(?<d>\\d{1,2})(?:-?(?:го|е|ое|st|nd|rd|th))? ?(?:of )?(?<m>${MONTH})(?:,? ?(?:(?<y>20\\d\\d|19\\d\\d)(?!\\d)(?: ?г(?:\\.|ода?)?)?|['’](?<y2>\\d\\d)(?!\\d)))?`,
  ),
  pattern(
    `(?<em>${EN_MONTH}\\.?) (?:the )?(?<ed>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d)(?:,? (?<ey>20\\d\\d)(?!\\d))?`,
  ),
  pattern(
    `(?<oru>(?:(?:двадцать|тридцать) )?(?:${ORDINALS}|${DATIVE})) (?<om>${MONTH})(?: (?<oy>20\\d\\d))?`,
  ),
  pattern(
    `(?<oen>(?:(?:twenty|thirty)[ -])?(?:${EN_FIRST})) of (?<oem>${EN_MONTH})(?![a-z])(?:,? (?<oey>20\\d\\d))?`,
  ),
  pattern(
    '(?<rel>послепослезавтра|послезавтра|the day after tomorrow|day after tomorrow|завтра|сегодня|позапозавчера|позавчера|the day before yesterday|day before yesterday|вчера|yesterday|last night|tomorrow|tonight|today|tmrw|tmr)(?:(?:шн[а-я]+)|(?![a-zа-я]))',
  ),
  pattern(
    `(?<agon>(?:${COUNT}) )?(?<agohalf>пол)?(?<agou>${UNIT}|полгода|полчаса) (?<ago>тому назад|назад|ago|back(?= (?:now|i|we|you|my|your)|[.,!]|$))(?![a-zа-я])`,
  ),
  pattern(
    `(?<lead>не (?:позднее|позже)(?:,)? чем через|через|в течени[еи]|within|inside|in(?: the next)?|за|no later than|after) (?:the next |ближайш[а-я]+ |последующ[а-я]+ )?(?:(?<n>${COUNT}) )?(?<nd>\\d{1,3}-?(?=дневн|day))?${WORKING}?(?<unit>${UNIT}|полчаса|полгода)(?<since> (?:с момента|со дня|после|from|of|after) )?(?!'? ago| назад)`,
  ),
  pattern(
    `(?<term>даю(?: вам)?(?: на [а-я]+)?|дам|у вас(?: есть)?|срок(?: [а-я]{2,12}){0,2}|жду(?: еще)?|подожду|осталось|you have|you've got|you got|giving you|give you|i give you|i will wait|i'll wait)(?: ровно| exactly| only| just| —| -|:| is)? (?:(?<tn>${COUNT}) )?${WORKING}?(?<tunit>${UNIT})(?: (?=на|чтобы|to|or|иначе|,|\\.|$))?`,
  ),
  pattern(
    `(?<bare>\\d{1,3}|${SPELLED}) (?<bareu>hours?|часа|часов|час|дня|дней|days?)(?=,? (?:or|иначе|на то|на возврат|на ответ|чтобы|to (?:pay|refund|fix|sort|reply|return|answer)))`,
  ),
  pattern(
    `(?:(?<turn>прошл[а-я]+|минувш[а-я]+|позапрошл[а-я]+|последн[а-я]+|этот|эту|это|этой|этого|ближайш[а-я]+|следующ[а-я]+|будущ[а-я]+|last|this past|past|this coming|coming|this|next|следующий) )?(?<wd>${WEEKDAY})(?: (?<after>last|gone|next|week(?! ago)|прошлой недели|на прошлой неделе|следующей недели|на следующей неделе))?`,
  ),
  pattern(
    '(?<end>конц[ауе] (?:рабочего |этого |текущего |следующ[а-я]+ )?(?:дня|недели|месяца|года|суток)|(?:the )?end of (?:the |this |next |business |working |play )*(?:day|week|month|year|business|play)|close of (?:business|play)|eod|cob|eow|end of play|закрытия|обеда|вечера|утра|lunch(?:time)?|this evening|this afternoon)(?![a-zа-я])',
  ),
  pattern(
    '(?<span>(?:на )?(?:прошл[а-я]+|минувш[а-я]+|следующ[а-я]+|будущ[а-я]+|этой|этом|эту) (?:недел[а-я]+|месяц[а-я]*|выходн[а-я]+)|(?:last|next|this) (?:week|month|weekend))(?![a-zа-я])',
  ),
  pattern(
    '(?<nth>\\d{1,2})(?:-(?:го|му|е)|(?:st|nd|rd|th))(?: числа)?(?![a-zа-я]|-|/)(?! (?:floor|время|раз|этаж|time|attempt|call|email|century|anniversary|birthday|party|gear|пункт))',
  ),
  pattern('(?<nth2>\\d{1,2}) числа(?![a-zа-я])'),
]

/** A time of day that stands beside a date or alone after a word of term: «до 18:00», "by 5pm", «к шести вечера». */
export const CLOCK =
  /(?<![\d:.,a-zа-я])(?:(?<h>[01]?\d|2[0-3])[:.](?<mi>[0-5]\d)(?![\d:.]\d|\d)(?: ?(?<ap>[ap])\.?m\.?)?(?! ?(?:₽|руб|%|м³|кг|x|х))|(?<h2>1[0-2]|0?[1-9]) ?(?<ap2>[ap])\.?m(?![a-z])\.?|(?<h3>[01]?\d|2[0-3]) (?:час(?:ов|а|ам)?|ч\.?|hrs)(?: (?<part>утра|дня|вечера|ночи))?(?![a-zа-я])|(?<h4>[01]?\d|2[0-3]) (?<part2>утра|дня|вечера|ночи)(?![a-zа-я])|(?<h5>1[0-2]|[1-9]) o'clock|(?<named>полудня|полудню|noon|midday|midnight|полуночи))/g

/** Words right before a date or a time that make it a term. */
export const BY =
  /(?:^|[^a-zа-я])(?:до|к|ко|не позднее|не позже|не позднее чем|крайний срок|срок|по|by|before|until|till|no later than|not later than|latest|deadline|due|on or before|within)(?: (?:\d{1,2}[:.]\d\d|\d{1,2} ?[ap]\.?m\.?|\d{1,2} (?:утра|дня|вечера|час(?:ов|а)))(?:,? (?:on|в|во|of))?)?(?: (?:the|конца|this|next|утра|вечера|самого|close of business|close of play|end of (?:the )?(?:day|business) on|end of play|noon on|midnight on))*[ —:-]*$/
const PAST_UNTIL =
  /(?:up until|not until|only (?:by|before)|работал[а-я]* до|ждал[а-я]* до|waited until|ждали до|с .{1,20} (?:до|по))[ ]*$/
export const isTerm = (before: string): boolean => BY.test(before) && !PAST_UNTIL.test(before)
