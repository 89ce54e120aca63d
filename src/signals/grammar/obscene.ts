// Obscene words of both languages: beginnings, whole words and, for masks («х*й», "f**k"), every form written out from a
// stem and its endings. Euphemisms (блин, bloody) are not here.
const listed = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '')

const NOUN_A = 'а ы у ой е ам ами ах'
const NOUN_M = ' а у ом е ы ов ам ами ах'
const ADJECTIVE = 'ый ая ое ые ого ому ым ом ой ую ых ыми о'
const VERB = 'ать ал ала али ало аю аешь ает аем аете ают ай айте ав'

/** Stem, a bar, its endings; a dot stands for the bare stem. The forms most often masked come first. */
const PARADIGMS_RU: readonly (readonly [string, string])[] = [
  ['ху', 'й я ю ем е и ев ям ями ях'],
  ['хуйн', 'я ю и ей е'],
  ['ху', 'ево евый евая евое евые евого евой евых ета ету ило ила ярить ячить есос есосы есосов еплет еплеты ета ище'],
  ['наху', 'й я'], ['поху', 'й ю изм ист истка'], ['ниху', 'я й'], ['доху', 'я'], ['неху', 'й я'],
  ['оху', 'ел ела ели ело еть еваю еваете евший евшая евшие енно енный енная енные'], ['аху', 'ел ела ели еть енно енный'],
  ['пизд', `${NOUN_A} ец еца ецу ецом еж ежа ить ят ит ишь ели ел ела обол оболы абол ато уй уйте юк юки ос юлей юля атый`],
  ...['с', 'вс', 'от', 'на', 'рас', 'за', 'про', 'под', 'у', 'вы', 'при', 'о'].map((prefix): [string, string] => [`${prefix}пизд`, 'ил или ила ить ят ел ели енел']),
  ['распиздя', 'й и ев ям'], ['пидор', `${NOUN_M} ас асы асов асина`], ['пидар', `${NOUN_M} ас асы асов`], ['педик', NOUN_M],
  ['еб', 'ать ал ала али ало ло лом ет ешь ут у аный аная аное аные аного аной аную аных анутый анутая анутые анько лан ланы ланов ля нутый нутая нутые нулся учий учая учие аться аное'],
  ...['за', 'на', 'вы', 'до', 'про', 'у', 'по', 'отъ', 'съ', 'въ', 'объ', 'разъ', 'подъ', 'пере', 'от', 'с', 'об', 'раз'].map((prefix): [string, string] => [`${prefix}еб`, 'ал али ала ать ло ись ывать ываете ывают аный аная аные у ет ут ешь ете алово ался ались ашь ашил']),
  ['уеб', 'ок ки ка ков ище ища ан аны ищ ищный'], ['долбоеб', NOUN_M], ['долбаеб', NOUN_M], ['далбаеб', NOUN_M], ['мозгоеб', NOUN_M],
  ['бля', '. дь ть ди дей дям дью дский дская дские дское дство дун док'], ['блят', '. ь ский'], ['выбляд', 'ок ки ков'],
  ['муда', 'к ка ку ком ки ков кам чье'], ['муди', 'ла лы ло'], ['мудозвон', NOUN_M], ['гандон', NOUN_M], ['гондон', NOUN_M],
  ['залуп', NOUN_A], ['манд', 'а у ой'], ['сук', 'а и у ой е ам ин ина ины'], ['сучар', NOUN_A], ['сучк', 'а и у ой'], ['сцук', 'а и о'],
  ['говн', 'о а у ом е яный яная яные юк юки ище'], ['говен', '. ный ная ные'], ['дерьм', 'о а у ом е овый овая'], ['дерьмов', ADJECTIVE],
  ['жоп', `${NOUN_A} . ошник`], ['срат', 'ь'], ['сран', ADJECTIVE], ['насра', 'ть л ли ла но'], ['обосра', 'ть лся лись лась'],
  ['засран', 'ец цы цев ка ки'], ['херн', 'я ю и ей ей ёй'], ['хер', '. а у ом ово овый овая овые'], ['нахер', '.'], ['похер', '.'], ['охер', 'ел ели еть'],
  ['хрен', 'ь'], ['дроч', 'ить ит ишь ер еры ила'], ['шлюх', `${NOUN_A} .`], ['курв', 'а ы'], ['трах', `${VERB} нуть нул нула нутый`], ['шалав', NOUN_A],
] // prettier-ignore
const PARADIGMS_EN: readonly (readonly [string, string])[] = [
  ['fuck', '. s ed ing er ers in off wit wits face up tard'], ['motherfuck', 'er ers ing'], ['shit', '. s ty ter e head heads ting show less'],
  ['bullshit', '. ting ter ters'], ['horseshit', '.'], ['dipshit', '. s'], ['cunt', '. s ing y'], ['ass', '. hole holes'], ['arse', '. s hole holes'],
  ['bitch', '. es ing y ed'], ['bastard', '. s'], ['wank', '. er ers ing'], ['twat', '. s'], ['dick', '. s head heads'], ['prick', '. s'],
  ['bollock', '. s'], ['crap', '. py'], ['piss', '. ed ing off'], ['pussy', '.'], ['slut', '. s'], ['whore', '. s'], ['cock', '. s sucker suckers'], ['douche', '. bag'],
  ['goddamn', '.'], ['faggot', '. s'], ['nigger', '. s'], ['dumbass', '. es'], ['jackass', '. es'], ['knobhead', '. s'], ['bellend', '. s'], ['tosser', '. s'],
] // prettier-ignore

const written = (paradigms: readonly (readonly [string, string])[]): string[] =>
  paradigms.flatMap(([stem, endings]) =>
    endings.split(' ').map((ending) => `${stem}${ending === '.' ? '' : ending}`.replaceAll('ё', 'е')),
  )
/** Every form by which a mask is resolved, each once. */
export const OBSCENE_FORMS: readonly string[] = [
  ...new Set([...written(PARADIGMS_RU), ...written(PARADIGMS_EN)]),
]

const STEMS_RU =
  'хуе хуя хуйн хуев хуил хуит хуищ хуесос нахуй нахуя нахуе нахую похуй похуи похую похуя нихуя нихуй дохуя дохуй нехуй нехуя захуя схуя отхуя исхуя прохуя охуе охуи охуй ахуе ахуи захуе ' +
  'пезд песдец писдец писдос ебан ебат ебал ебет ебеш еблан ебло ебля ебли ебуч ебаш ебне ебну ебен ебош ебыр ебись ебоб заеб наеб отъеб объеб выеб въеб доеб перееб разъеб съеб проеб уебищ уебк уебо уеба поеб подъеб ' +
  'отьеб обьеб вьеб разьеб сьеб подьеб долбоеб долбаеб далбаеб далбоеб мозгоеб ебаны йобан йобну йебан ебнут ибанут ибанут заибал наибал выибал наибат долбоиб долбаиб ебти ' +
  'бляд блят блядск выбляд мудак мудач мудил мудозвон мудоеб мудень гандон гондон пидор пидар пидр пидрил педик педераст залуп мандавош мандень сучар сучк сучье сученок сцук ' +
  'говн дерьм жоп сран срань сраны срал насра обосра засра посра усра дриста херн херов херот хероват херач херищ нахер похер нихер охер ахер дохер ' +
  'недоеб ебитес ебаты уебал отъебис дроч шлюх шалав курвы курво трахн трахат трахал трахаю трахае оттрах затрах перетрах ебись обосс зассан зассал нассал ссаны ссань пердун пердит пердел пердеж факинг факю факью мандой'
const STEMS_EN =
  'fuk fck fcuk fvck fking fkn phuck shit bollock wank cunt asshole arsehole asshat asswipe arsewipe bitch bastard dickhead dipshit pisstake pissoff pissed pissing pisser goddamn biatch fuyck fucc mothaf fuxk ' +
  'jackass dumbass dumbarse smartass fatass bellend knobhead shite gobshite cocksuck whore douche blowjob handjob jizz faggot nigger nigga motherf mofo cuntish twatt wanker slutt prickish dickwad fugly'
/** Beginnings of harmless words too: only exactly these count. */
const EXACT = new Set(
  listed(
    'бля хер хера херу хером хули хуле хуля суки суку сука суко сукой сукин сукина сукины еба ебу еб ебут ебя манда манды манду мля срать сру срет срут хуй хую хуи хуем хуям пздц пздец пзда пзд пц ппц блт блядь нах нахй пох нех бл блеать ' +
      'сучка курва курву трах ссать ссыт ссышь фак сраку срака сраке ибал ибать соси отсоси отсосите ебт еблом ебсти ' +
      'arse ass arses asses arsed wtf ffs stfu gtfo omfg fck fk fml idgaf lmfao af mf mfs mfer jfc shite slut sluts prick pricks twat twats cock cocks dick dicks piss pissy crap crappy pussy pussies tits fag phuk fuq milf dildo',
  ),
)
const CONTAINED =
  /пизд|(?<!стра|пси|штри)хуй|хуесос|долбо[её]б|fuck|bullshit|horseshit|batshit|dogshit|apeshit|chickenshit|cuntface|bitch/
const HARMLESS =
  /^(педикюр|хуж|херес|херсон|херувим|мандат|мандар|сукн|суккул|сучок|сучко|сучков|команд|бляшк|бляха|говняд|жопорож|ебонит|ебенов|эбен|shitake|shiitake|shittim|cocktail|cockpit|cockney|cockat|scunth|arsen|assem|assist|assess|asset|assign|prickl|pissar|пидж|дробл|bastardi[sz]|мудр|уебстер|хулиган|объедин|наебин|трахе|дрочен|пезет|песет|дикк|поебуч|wankel|whored|fuchs|fukuo|fukush|fukuy|fukud|jizzak|niggard|niggl|snigger|cockroach|cockerel|cockle|dickens|dickson|hitch)/

/** Longer ones are several words run together. */
const LONGEST = 40
const SHORTEST_STEM = 3
const LONGEST_STEM = 10
const STEMS = new Set([...listed(STEMS_RU), ...listed(STEMS_EN)])

const PERSON =
  /^(муда[кч]|мудил|мудозвон|[гк]андон|[гк]ондон|пид[оа]р|педик(?!юр)|сук[аиуо]|сцук|сучк|ублюд|д[оа]лб[ао]е|мозгоеб|еблан|уеб|выбляд|хуесос|чмо|мразь|залупа$|жоп[аы]$|распиздя|засран|fuckers?$|fuckwit|fuckface|fucktard|motherfuck|cunts?$|assholes?$|asshat|arseholes?$|bitch(es)?$|bastards?$|dick(head|wad)s?$|knobhead|pricks?$|twats?$|wankers?$|tossers?$|shithead|dipshit|bellend|jackass|dumbass|sluts?$|whores?$|шлюх|шалав|курв|douche|cocksuck|faggot|nigg)/
/** Whether an obscene word is a name for a person. */
export const namesPerson = (word: string): boolean => PERSON.test(word)

/** Whether a folded word is obscene; masks and other disguises have been taken off before. */
export function isObscene(word: string): boolean {
  if (word.length < 2) return false
  if (word.length > LONGEST) return CONTAINED.test(word.slice(0, 2 * LONGEST))
  if (EXACT.has(word)) return true
  if (HARMLESS.test(word)) return false
  if (CONTAINED.test(word)) return true
  for (let length = SHORTEST_STEM; length <= Math.min(LONGEST_STEM, word.length); length++)
    if (STEMS.has(word.slice(0, length))) return true
  return false
}
