// Letters that look like letters of our two alphabets, and signs that stand for letters. A word is read in the alphabet
// that makes a word of it: «cyка», "rеfund" with a Cyrillic е, «п0лиция», "$hit".
import { CYRILLIC, classOf, LATIN } from './characters.ts'

export type Script = 'cyrillic' | 'latin'

/** Pairs of a foreign sign and the letters it may stand for, the likeliest first. */
const pairs = (listed: string): [string, string][] =>
  listed.split(' ').map((pair) => {
    const [sign = '', ...letters] = Array.from(pair)
    return [sign, letters.join('')]
  })

const LATIN_AS_CYRILLIC = pairs(
  'aа bвьб cс dд eе gд hнх iиі jй kк lл mмт nпи oо pр rгя sс tт uиц vв wш xх yу zз',
)
const CYRILLIC_AS_LATIN = pairs(
  'аa вb сc еe нh кk мm оo рp тt хx уyu іi ѕs јj гr пn иu шw ьb бb дdg зz цu ԁd ԛq ԝw һh ӏl',
)
const GREEK =
  'αaа βbв γyуг δdд εeе ζzз ηnп θoо ιiи κkк λlл μmм νvв ξeз οoо πnп ρpр σoос ςsс τtт υuу φfф χxх ψyу ωwш'
const OTHERS =
  'ɑaа ɡgд ıiи ʙbв ᴀaа ᴄcс ᴅdд ᴇeе ꜰfф ɢgг ʜhн ɪiи ᴊjй ᴋkк ʟlл ᴍmм ɴnп ᴏoо ᴘpр ꞯqк ʀrг ꜱsс ᴛtт ᴜuц ᴠvв ᴡwш ʏyу ᴢzз ᴦrг ᴧlл ᴨnп ᴩpр ' +
  'Ꭺaа Ᏼbв Ꮯcс Ꭰdд Ꭼeе Ꮐgг Ꮋhн Ꭻjй Ꮶkк Ꮮlл Ꮇmм Ꮲpр Ꭱrг Ꮪsѕ Ꭲtт Ꮩvв Ꮃwш Ꭹyу Ꮓzз ' +
  'ꓮaа ꓐbв ꓚcс ꓓdд ꓰeе ꓝfф ꓖgг ꓧhн ꓲiи ꓙjй ꓗkк ꓡlл ꓟmм ꓠnп ꓳoо ꓑpр ꓣrг ꓢsс ꓔtт ꓴuц ꓦvв ꓪwш ꓫxх ꓬyу ꓜzз ' +
  'օoо ոnп սuи հhн ցgд ґrг їiи єeе ўyу қkк ңhн үyу ұyу өoо ҳxх ҷyч ӯyу ӣuи ђhн ћhн љnл њhн ѵvв ғfг ɣyу ѡwш ҽeе ҝkк ҡkк ҟkк ҥhн ԍgг ԋhн'
const foreign = pairs(`${GREEK} ${OTHERS}`)

/** Figures and signs inside a word, as letters of each alphabet. */
const LEET_CYRILLIC = pairs('0о 1ил 3зеэ 4ча 5с 6бш 7тг 8в 9яд @ао $с !иl |ил €е £л ¥у ¢с +т \'ъь "ъь')
const LEET_LATIN = pairs('0o 1il 3e 4a 5s 6bg 7t 8b 9gq @ao $s !i |il €e £l ¥y ¢c +t')

const inCyrillic = new Map<string, string>(LATIN_AS_CYRILLIC)
const inLatin = new Map<string, string>(CYRILLIC_AS_LATIN)
for (const [sign, letters] of foreign) {
  const lower = sign.toLowerCase()
  inCyrillic.set(lower, letters.slice(1).replaceAll('ѕ', 'с'))
  if (!inLatin.has(lower)) inLatin.set(lower, letters.slice(0, 1))
}
inCyrillic.set('і', 'и').set('ѕ', 'с').set('ј', 'й').set('ӏ', 'л').set('һ', 'н').set('ԁ', 'д')
for (const [sign, letters] of LEET_CYRILLIC) inCyrillic.set(sign, letters)
for (const [sign, letters] of LEET_LATIN) inLatin.set(sign, letters)

const isOwn = (sign: string, script: Script): boolean =>
  sign.length === 1 && classOf(sign.charCodeAt(0)) === (script === 'latin' ? LATIN : CYRILLIC)

/**
 * The letters that a sign of a lowered word may stand for in an alphabet, the likeliest first; itself for a letter of that
 * alphabet, '' where it stands for none.
 */
export const lettersFor = (sign: string, script: Script): string =>
  isOwn(sign, script) ? sign : ((script === 'latin' ? inLatin : inCyrillic).get(sign) ?? '')

const SAME_SHAPE = /^(?:[abcehkmoptxy]+|[авсенкмортхуіѕј]+)$/
/** Whether every letter of a word of one alphabet has its double in the other, so that the whole word may be of the other. */
export const hasDouble = (word: string): boolean => SAME_SHAPE.test(word)

/** Latin letters in full width, in circles, and the first halves of mathematical ones. */
const isDrawnLatin = (code: number): boolean =>
  code > 0x2400 &&
  ((code >= 0xff21 && code <= 0xff5a) || (code >= 0x24b6 && code <= 0x24e9) || code === 0xd835)

/** The script most letters of a text are written in; an undecided text counts as Cyrillic. */
export function scriptOf(text: string, from = 0, to = text.length): Script {
  let balance = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    const of = classOf(code)
    if (of === LATIN || isDrawnLatin(code)) balance -= 1
    else if (of === CYRILLIC) balance += 1
  }
  return balance < 0 ? 'latin' : 'cyrillic'
}
