// Obscene words of both languages as stems, masks included: a masked word («х*й», "f**k") fits when the letters that are
// left agree with a stem. Euphemisms (блин, bloody) are not here.
const STEMS_RU =
  'хуй хуе хуя хую хуи хуйн хуев нахуй нахуя нахуе похуй похуи охуе охуи ахуе охуел хуесос пизд пизде пезд опизде спизд распизд пиздец писец_полный ' +
  'ебан ебат ебал ебу ебет еблан ебло ебуч ебаш ебне ебну ебен заеб наеб отъеб объеб выеб въеб доеб перееб разъеб съеб проеб уеб уебищ уебк долбоеб долбаеб далбаеб поеб ебнут ёб еба ' +
  'блят бляд бля блядск блять мудак мудил мудо мудозвон гандон гондон пидор пидар пидр педик залуп манда сука суки суку сукин сучар сучк говн дерьм жоп срань срал насра обосра засра посра срат ' +
  'херн херов нахер похер хер хера хуле хули ахул мразота_конченая дроч шлюх курв трахн трахат уебан заебись' // prettier-ignore
const STEMS_EN =
  'fuck fuk fck fcuk fking effing_hell motherfuck shit bullshit bollock wank cunt asshole arsehole bitch bastard dickhead prick twat cock_up crap_hole piss_off pissed pisstake tosser_fucking dipshit wtf stfu gtfo ' +
  'ffs jackass dumbass bellend knobhead shite gobshite cocksuck fuckin fuckwit arse ass_hole bs_fucking lmfao omfg slut whore douche' // prettier-ignore

const list = (words: string) => words.split(' ').filter((word) => !word.includes('_') && word !== '')
const OBSCENE_RU = list(STEMS_RU)
const OBSCENE_EN = list(STEMS_EN)
/** Short stems that are the beginning of harmless words too: only these exact words count. */
const EXACT = new Set(['бля', 'хер', 'хера', 'хули', 'хуле', 'суки', 'суку', 'сука', 'сукин', 'еба', 'ебу', 'arse', 'ass', 'манда', 'wtf', 'ffs', 'stfu', 'gtfo', 'omfg', 'fck', 'fuk', 'fcuk', 'shite', 'slut', 'prick', 'pricks', 'twat', 'twats', 'еб', 'пздц', 'пц', 'ппц', 'блт', 'нах', 'бл', 'пох', 'нех', 'хз_бля', 'af', 'mf', 'fk', 'сучка', 'хую', 'хуй', 'хуи', 'курва', 'cock', 'dick', 'dicks', 'piss', 'pissed', 'pissing', 'crap', 'crappy', 'arsed', 'ебат']) // prettier-ignore
const WHOLE = new Set(['бля', 'хер', 'хера', 'хули', 'хуле', 'суки', 'суку', 'сука', 'еба', 'ебу', 'arse', 'манда', 'wtf', 'ffs', 'хую', 'хуи', 'срат', 'slut', 'курв']) // prettier-ignore
const HARMLESS =
  /^(педикюр|хуж|херес|херсон|херувим|мандат|мандар|сукн|суккул|сучок|сучко|команд|бляшк|говня?дин|жопорож|ебонит|shitake|shiitake|cocktail|cockpit|scunth|arsen|assem|assist|assess|asset|assign|pricke|prickl|pissarr|пидж|дробл|bastardi[sz]|мудр|уебстер|хулиган|эребу|требу|теб|себ|учеб|служеб|колеб|погреб|гребе|разъезд|объед|въед)/
const MASK = /[*#@$…%]/

const fits = (masked: string, stem: string): boolean => {
  // A run of signs hides one to five letters; what is left must agree from the front, and all of it must be used.
  const pattern = masked.replaceAll(/[*#@$…%.-]+/g, '\u0000').split('\u0000')
  const [head = '', ...rest] = pattern
  if (head === '' || !stem.startsWith(head)) return false
  let at = head.length
  for (const part of rest) {
    if (part === '') return stem.length > at
    const next = stem.indexOf(part, at + 1)
    if (next < 0)
      return at + 1 < stem.length && part.startsWith(stem.slice(at + 1, at + 2)) && stem.length - at <= 2
    at = next + part.length
  }
  return true
}

const MASKED_WHOLES = 'хуй хуйня хуйню хуйней хуево хуевый хуевая нахуй похуй охуел охуели охуеть пизда пиздец пизды пиздеж пидор пидоры пидорас пидорасы ебать ебаный ебаная ебаные ебаного ебаную ебал ебало ебанутые заебали заебал заебало блять бляди блядь блядские мудак мудаки мудаков гандон гандоны гондон гондоны сука суки суку сучка говно говна говном дерьмо дерьма жопа жопе жопу херня херню нахер похер хрень уебки уебок уебище долбоеб долбоебы еблан ебланы срать засранцы наебали наебать наебали наебалово fuck fucks fucked fucking fuckers fucker fuckin motherfucker shit shits shitty shite bullshit cunt cunts asshole assholes arsehole arseholes bitch bitches bastard bastards wanker wankers twat twats dickhead dickheads prick pricks bollocks crap piss pissed'.split(' ') // prettier-ignore
const WHOLE_BY_HEAD = new Map<string, string[]>()
for (const word of MASKED_WHOLES) {
  const head = word[0] ?? ''
  WHOLE_BY_HEAD.set(head, [...(WHOLE_BY_HEAD.get(head) ?? []), word])
}

const PERSON =
  /^(муда[кч]|мудил|мудозвон|[гк]андон|[гк]ондон|пид[оа]р|педик(?!юр)|сук[аиу]|сучк|ублюд|долб[ао]е|еблан|уеб|выбляд|чмо|мразь|залупа$|жоп[аы]$|fuckers?$|fuckwit|fucktard|motherfuck|cunts?$|assholes?$|arseholes?$|bitch|bastard|dickhead|knobhead|pricks?$|twats?$|wankers?$|tossers?$|shithead|dipshit|bellend|jackass|dumbass|sluts?$|whores?$|douche)/
/** Whether an obscene word, its mask taken off where it can be, is a name for a person. */
export function namesPerson(word: string): boolean {
  if (!MASK.test(word)) return PERSON.test(word)
  const wholes = (WHOLE_BY_HEAD.get(word[0] ?? '') ?? []).filter((whole) => fits(word, whole))
  return wholes.length > 0 && wholes.every((whole) => PERSON.test(whole))
}

/** Whether a folded word is obscene, masked or not. */
export function isObscene(word: string): boolean {
  if (word.length < 2 || word.length > 40) return false
  if (MASK.test(word))
    return /\p{L}/u.test(word) && (WHOLE_BY_HEAD.get(word[0] ?? '') ?? []).some((whole) => fits(word, whole))
  if (EXACT.has(word)) return true
  if (HARMLESS.test(word)) return false
  const stems = /[а-я]/.test(word) ? OBSCENE_RU : OBSCENE_EN
  return stems.some((stem) => !WHOLE.has(stem) && word.startsWith(stem))
}
