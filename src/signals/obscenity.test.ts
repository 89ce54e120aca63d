// Obscene words hide behind signs, figures, blanks and foreign letters; harmless words look like them. Both lists are ours and
// are read in sentences, because a word that is found alone may be lost in a text.
import { describe, expect, test } from 'vitest'
import { quoteOf } from '../basics/span.ts'
import { obscenities } from './obscenity.ts'
import { tokensOf } from './tokens.ts'

const found = (text: string): string[] => obscenities(tokensOf(text)).filter(({ label }) => label === 'abuse.obscenity').map((one) => quoteOf(text, one)) // prettier-ignore
const listed = (words: string): string[] => words.split('|').map((word) => word.trim()).filter((word) => word !== '') // prettier-ignore

const PLAIN_RU = listed(`
хуй | хуйня | хуйню | хуйнёй | хуёво | хуёвый сервис | нахуй | нахуя | похуй | похуям | нихуя | дохуя | охуел | охуели | охуеть | охуенно | хуета | хуесосы | хуярить | захуярили |
пизда | пиздец | пиздёж | пиздят | пиздобол | пиздюлей | спиздили | отпиздить | распиздяи | напиздели | впизду | опизденели | пиздато | пездец |
ебать | ебаный | ебало | ебанутые | ёбаный | еблан | ебучий | ебут | заебали | заебал | наебали | наебалово | выебываться | доебались | проебали | уебок | уёбище | долбоёб | долбаеб | разъебали | съебали | въебать | объебали | подъебали | поебать | переебать |
блять | бля | блядь | бляди | блядский | блядство | выблядок | мудак | мудаки | мудила | мудозвон | гандон | гондоны | пидор | пидоры | пидорасы | пидарас | педик | залупа | сука | суки | сучки | сцуко | говно | говняный | говном | дерьмо | дерьмовый | жопа | в жопу | насрать | обосрались | засранцы | срань | срать | херня | херню | нахер | похер | охерели | хер | дрочить | шлюха | курва | трахать | трахнули | пздц | ппц`) // prettier-ignore
const HIDDEN_RU = listed(`
х*й | х*йня | х*ня | х**ня | х**во | на х*й | нах*й | на х@й | нах@й | п*здец | п**дец | п***ец | п*зда | пи*да | пи**ец | п*ц | п...ц | пи...ц | пиз..ц | п#здец | п@здец | пиzдец | пиsдец | пuздец | е*ать | е**ть | ё*аный | еб*ный | еб@ный | з*ебали | за*бали | зае*али | зае**ли | заеб@ли | заеbали | наеб@ли | на**али | прое**ли | долбо*б | долб*еб | ох*ел | ох*ели | о*уел | ох**ли |
бл*ть | бл*дь | бл@дь | бл9дь | бл* | бл@ | б**ть | бля*ский | с*ка | с**а | с@ка | сyка | cyка | cyka | с у к а | с.у.к.а | с-у-к-а | с_у_к_а | с*у*к*а | сукаа | сууука | ссука | суууукииии | му**к | м*дак | муд@к | м у д а к | г@ндон | г*ндон | ган*он | пид*р | п*дор | пи*ор | пид@рас | п1дор | пидоp | гoвно | г*вно | г@вно | говн0 | г о в н о | ж*па | ж*пу | жoпа | ж о п а | ж0па | х*р | х*рня | х..ня | х.й | х-й | х/й | х_й | xуй | хyй | xyй | XУЙ | х у й | Х У Й | х.у.й | х-у-й | х у й н я | }{уй | х\u200bуй | ху\u00adй | х\u0336у\u0336й\u0336 | хуууй | хууууйня | хуйняяяя | 6лять | 6лядь | бл\u2060ять | блядьь | п и з д е ц | п.и.з.д.е.ц | пиздeц | пи3дец | пи3да | пиздееееец | пизд3ц | hуйня | uди на хуй | e6ать | eбать | ёб...тый | у**ки | уё...ки | уе*ки | выеб...ся | blyat | blyad | pizdec | pizdets | suka blyat | nahui | nahuy | huynya | zaebali | mudak | pidoras | dolboeb | gandon | gjikb yf [eq | пошли нa хyй | ｘуй | 𝚡уй | xɣй | ху́й | сука́ | eб@ть`) // prettier-ignore
const PLAIN_EN = listed(`
fuck | fucking | fucked | fucker | motherfucker | clusterfuck | fuckwit | fkn | fck | fcking | fuk | fuking | shit | shitty | bullshit | horseshit | dipshit | shitshow | bollocks | wanker | wankers | cunt | cunts | asshole | assholes | arsehole | arse | bitch | bitches | bastard | bastards | twat | dickhead | prick | pricks | crap | crappy | piss off | pissed | wtf | stfu | ffs | gtfo | knobhead | bellend | slut | whore | cocksucker | douchebag | jackass | dumbass | goddamn`) // prettier-ignore
const HIDDEN_EN = listed(`
f*ck | f**k | f*** | f***ing | f**king | f*cking | fu*k | fuc* | f@ck | f#ck | f$ck | f u c k | F U C K | f.u.c.k | f-u-c-k | f_u_c_k | f*u*c*k | fuuuuck | fuckkkk | fuuucking | fùck | fück | ｆｕｃｋ | 𝓯𝓾𝓬𝓴 | 𝐟𝐮𝐜𝐤 | ⓕⓤⓒⓚ | 🅵🆄🅲🅺 | fu\u200bck | f\u00aduck | fuсk | fцck | ғuck | sh*t | sh!t | sh1t | $hit | s**t | s***  | s h i t | s.h.i.t | shiiiit | sh*tty | bullsh*t | bullsh!t | bull$hit | b*tch | b1tch | b!tch | bi+ch | b**ch | biiiitch | c*nt | c**t | c*nts | cu*t | c u n t | a$$ | a$$hole | a**hole | a**hole | @sshole | assh*le | assh0le | arseh*le | arseh0le | b@stard | b*stard | bast@rd | w*nker | w@nker | wank3r | tw*t | tw@t | d*ckhead | d1ckhead | dickh3ad | pr*ck | pr1ck | p*ss off | cr@p | cr*p | bo**ocks | b*llocks | motherf***er | motherf*cker | m*therfucker | wh0re | sl*t | ѕhit | shіt | bіtch | сunt`) // prettier-ignore

const HARMLESS_RU = listed(`
команда | командировка | мандарин | мандат | командир | оскорблять | оскорбление | употреблять | потреблять | корабль | рубля | рублями | дублями | грабля | небо | тебе | себе | требую | требования | потребитель | погреб | гребень | ребёнок | учеба | хлеб | служебный | колебания | мебель | мебели | мебельный | лебедь | серебро | победа | беда | обеда | судебный | враждебный | лечебный | целебный | ебонит | стебель | жеребец | щебень | загребать | теребить | отребье |
застрахуйте | страхуй | страхуете | подстрахуй | психуй | психует | не психуй | штрихует | плохую | глухую | сухую | тихую | духи | лопухи | мухи | петухи | хурма | художник | худеть | худший | хуже | хутор | хулиган | хулиганы | Херсон | херес | херувим | архитектура | характер | педикюр | педикюрный | педагог | педаль | веломагазин | муравьи | мудрый | мудрость | премудрый | изумруд | мундир | мурена | сукно | суккулент | сук | сучок | сучковатый | барсук | барсуки | рисунок | досуг | сундук | посуда | рассудок | судак | жокей | сопело | опора | корпора | пижама | пицца | пиджак | пионер | поездка | поезд | наезд | подъезд | съезд | приезд | отъезд | проезд | заезд | въезд | объезд | разъезд |
бляшка | бляха | обляпали | облямовка | республика | публика | сабля | капля | земля | вопля | рублями | говядина | говорю | договор | приговор | оговорка | говорно | дерматин | дерево | держи | дерзкий | одержать | жопорожец | сращение | сравнить | страна | срочно | сразу | возраст | красота | покраска | трава | трахея | трахеит | страх | монстры | тряхнуло | дробь | дрожжи | шлюз | шлюпка | шляпа | шланг | курвиметр | фанера | пробел | гондола | гондольер | кондитер | гладко | кандалы | банда | пандус | чмокнуть | рассада | всадник | хрен | хреновина | блин | ёлки | фиг | нафиг | чёрт | ёперный | офигели | пипец`) // prettier-ignore
const HARMLESS_EN = listed(`
subscribe | Scunthorpe | Penistone | Essex | Sussex | Middlesex | assess | assessment | assist | assistant | asset | assets | assign | class | classic | glass | mass | pass | passenger | password | compass | grass | bass | brass | embassy | harass | massage | assassin | cassette | ambassador | potassium | cocktail | cockpit | cockerel | cockney | peacock | Hancock | Hitchcock | shuttlecock | cocoa | dickens | Dickinson | predict | addict | dictionary | verdict | contradict | pricing | price | prickly pear | prickle | shiitake | shitake | mishit | hitch | hitched | pitch | stitch | switch | kitchen | bitcoin | witch | ditch | arsenal | arsenic | arson | parse | sparse | hearse | coarse | rehearse | course | nurse | purse | horse | bursary | analysis | analyst | canal | title | titles | titan | constitution | institution | quantity | button | butter | buttress | butler | rebuttal | swank | swanky | Swansea | count | country | county | discount | account | encounter | fountain | mountain | hunter | bunting | puncture | function | fact | factual | duck | bucket | luck | tuck | stuck | truck | buckle | suck | ruck | pluck | chuck | fulcrum | fudge | funk | shut | shirt | shift | sheet | shot | ship | short | basement | basic | bastion | bastille | crape | scrap | scrape | crab | craft | pistol | piston | pisces | episode | hoarse | whole | whose | wholesale | shore | sluice | slit | Slough | bloody | damn | hell | heck | darn | freaking | flipping | knob | knobs | bell | bells | tossed salad | toss | jackal | jacket | dumb | smart | badge | fatigue | Dicken | nigiri | Niger | Nigeria | snigger | therapist | grape | drape | magna cum laude | document | circumstance | cucumber | accumulate | homogeneous | sextant | sexton | saturday | ff sake | a*b=c | 5*3 | **bold** | *important* | ***`) // prettier-ignore

const missed = (words: readonly string[], around: (word: string) => string): string[] =>
  words.filter((word) => found(around(word)).length === 0)
const harmed = (words: readonly string[], around: (word: string) => string): string[] =>
  words.filter((word) => found(around(word)).length > 0)
const inRussian = (word: string) => `Добрый день, ${word} и вообще, где мой заказ?`
const inEnglish = (word: string) => `Hello there, ${word} and where is my order?`

describe('Obscene words', () => {
  test('are on a list of more than two hundred disguises, and harmless ones on one as long', () => {
    expect(HIDDEN_RU.length + HIDDEN_EN.length).toBeGreaterThan(200)
    expect(HARMLESS_RU.length + HARMLESS_EN.length).toBeGreaterThan(200)
  })
  test.for([
    ['Russian ones as they are', PLAIN_RU, inRussian],
    ['English ones as they are', PLAIN_EN, inEnglish],
    ['Russian ones in English', PLAIN_RU, inEnglish],
  ] as const)('are all found: %s', ([, words, around]) => {
    expect(missed(words, around)).toEqual([])
  })
  test.for([
    ['Russian ones', HIDDEN_RU, inRussian],
    ['English ones', HIDDEN_EN, inEnglish],
  ] as const)('are found behind a disguise: %s', ([, words, around]) => {
    expect(missed(words, around)).toEqual([])
  })
  test.for([
    ['Russian ones', HARMLESS_RU, inRussian],
    ['English ones', HARMLESS_EN, inEnglish],
    ['English ones in Russian', HARMLESS_EN, inRussian],
  ] as const)('are not seen in harmless words: %s', ([, words, around]) => {
    expect(harmed(words, around)).toEqual([])
  })
  test('are marked where they stand, with everything that hides them', () => {
    expect(found('Да это п...ц и х у й н я, b*tch!')).toEqual(['п...ц', 'х у й н я', 'b*tch'])
  })
  test('that name a person are insults as well', () => {
    const labels = obscenities(tokensOf('эй, м*дак и долбо*б')).map(({ label }) => label)
    expect(labels.filter((label) => label === 'abuse.insult')).toHaveLength(2)
  })
})
