// Things that clients of small firms speak of: clothes, parcels, devices, furniture, parts of a house. Each thing has one name for
// both languages, so that "my coat" and «пальто» are the same statement. A noun that also means a deed ("order", «заказ») is none.
import type { Span } from '../../basics/span.ts'
import { folded } from './spelled.ts'

/** name: Russian stems (any ending up to three letters) / English words (plural allowed). */
const THINGS = `
coat: пальто плащ шуб дубленк / coat overcoat raincoat
jacket: куртк пуховик ветровк косух / jacket parka anorak puffer blazer
dress: плать сарафан / dress gown
suit: костюм / suit tuxedo
shirt: рубашк футболк / shirt t-shirt tee
trousers: брюк штан джинс / trousers jeans pants
skirt: юбк / skirt
sweater: свитер джемпер кофт худи толстовк / sweater jumper hoodie cardigan
shoes: туфл ботин сапог кроссов обув / shoe boot trainer sneaker heel
hat: шапк шляп / hat beanie
gloves: перчат / glove
scarf: шарф платок / scarf
bag: сумк сумочк рюкзак чемодан / bag handbag rucksack backpack suitcase
wallet: кошел бумажник портмоне / wallet purse
watch: часики наручны / watch
ring: кольц / ring
earring: сереж серьг / earring
necklace: цепочк ожерель кулон / necklace pendant
bracelet: браслет / bracelet
glasses: очк / spectacles sunglasses eyeglasses
umbrella: зонт / umbrella
key: ключ / key
phone: телефон айфон смартфон / phone iphone smartphone handset
laptop: ноутбук ноут макбук / laptop macbook notebook
tablet: планшет айпад / tablet ipad
charger: зарядк зарядн / charger adapter
headphones: наушник / headphone earphone earbud airpods
camera: фотоаппарат видеокамер / camera
tv: телевизор телек / tv television telly
screen: экран монитор диспле / screen monitor display
keyboard: клавиатур / keyboard
printer: принтер / printer
server: сервер / server
router: роутер / router
drive: флешк винчестер / ssd harddrive
battery: аккумулятор батаре / battery
console: приставк / console playstation xbox
grinder: кофемолк / grinder
coffee_machine: кофемашин кофеварк / espresso
kettle: чайник / kettle
iron: утюг / iron
fridge: холодильник / fridge freezer refrigerator
washer: стиральн стиралк / washer washing-machine
oven: духовк плит / oven cooker hob
microwave: микроволнов / microwave
vacuum: пылесос / vacuum hoover
mixer: миксер блендер / mixer blender
lamp: ламп светильник торшер люстр / lamp chandelier
nightlight: ночник / nightlight
sofa: диван / sofa couch settee
chair: стул кресл / chair armchair stool
table: стол столик / table desk
bed: кроват / bed
mattress: матрас матрац / mattress
wardrobe: шкаф гардероб / wardrobe closet
cupboard: тумб комод / cupboard dresser drawer
shelf: полк стеллаж / shelf shelves
kitchen: кухн / kitchen
mirror: зеркал / mirror
carpet: ковр ковер палас / carpet rug
curtain: штор занавес / curtain blind
blanket: плед одеял / blanket duvet throw
pillow: подушк / pillow cushion
towel: полотенц / towel
vase: ваз / vase
picture: картин / painting
door: двер / door
window: окн окон стеклопакет / window
floor: ламинат паркет / laminate parquet
tile: плитк кафел / tile
wallpaper: обо / wallpaper
ceiling: потол / ceiling
pipe: труб / pipe
tap: кран смесител / tap faucet
boiler: котел бойлер / boiler
radiator: радиатор / radiator
bath: ванн / bath bathtub
toilet: унитаз / toilet
lock: замок замк / lock
roof: крыш / roof
bike: велосипед / bike bicycle
scooter: самокат / scooter
pram: коляск / pram stroller pushchair buggy
tyre: шин покрышк колес / tyre tire wheel
bumper: бампер / bumper
mirror_car: боковое / wing-mirror
brake: тормоз колодк / brake
engine: двигател мотор / engine
box: коробк / box carton
parcel: посылк бандерол / parcel package
pallet: паллет поддон / pallet
organiser: органайзер / organiser organizer
toy: игрушк / toy
doll: кукл / doll
book: книг книж / book
album: альбом / album
photo_print: фотокниг / photobook
cake: торт / cake
bouquet: букет / bouquet flower
perfume: духи парфюм / perfume
cream: крем / cream
haircut: стрижк / haircut
banner: баннер / banner
leaflet: листовк буклет / leaflet flyer brochure
logo: логотип / logo
cup: кружк чашк / mug cup
plate: тарелк / plate
pan: сковород кастрюл / pan saucepan
knife: нож / knife
tool: дрел шуруповерт перфоратор / drill screwdriver
guitar: гитар / guitar
piano: пианино / piano
tent: палатк / tent
skis: лыж / ski
skates: коньк / skate
racket: ракетк / racket
fur: мех воротник / fur collar
button: пуговиц / button
zip: молни / zip zipper
sleeve: рукав / sleeve
medicine: лекарств таблетк / medicine pill
passport: паспорт / passport
card: банковскую / bankcard
subscription: абонемент / membership
`
const NOT: ReadonlySet<string> = new Set(
  ('часики плита плитам кранты полковник полка стола столько столь стольк стольник колесить замока обоих обоим обоими обоюдно окно-то ваза ваш ваше вашей вашем ваши вашу книга-то ' +
  'ключа ключевой ключевая ключевые ключевого телефона телефону телефону телефонной картине очко крема коробочный ножка ножки ноженька труба-дело трубку трубка трубки ' +
  'screened bedtime keyword keynote booked booking books bagged ringing rings watched watching carded boxed locked tableau doors phoned phoning phones').split(' '),
) // prettier-ignore

interface Thing { readonly name: string; readonly ru: readonly string[]; readonly en: ReadonlySet<string> } // prettier-ignore
const things: readonly Thing[] = THINGS.trim()
  .split('\n')
  .map((line) => {
    const [name = '', words = ''] = line.split(': ')
    const [ru = '', en = ''] = words.split('/')
    const singular = en.trim().split(' ').filter(Boolean)
    const plural = singular.flatMap((word) => [`${word}s`, word.endsWith('ss') || word.endsWith('x') || word.endsWith('ch') ? `${word}es` : `${word}s`, word.replace(/y$/, 'ies'), word.replace(/fe?$/, 'ves')])
    return { name, ru: ru.trim().split(' ').filter(Boolean), en: new Set([...singular, ...plural]) }
  }) // prettier-ignore
const byEnglish = new Map(things.flatMap(({ name, en }) => [...en].map((word) => [word, name] as const)))
const byStem = new Map(things.flatMap(({ name, ru }) => ru.map((stem) => [stem, name] as const)))
const longest = Math.max(...[...byStem.keys()].map((stem) => stem.length))

const COLOURS: readonly (readonly [string, RegExp])[] = [
  ['black', /^(?:черн(?!ил)|black)/], ['white', /^(?:бел(?:ая|ый|ое|ые|ую|ого|ой)$|white)/], ['red', /^(?:красн|red$|scarlet)/],
  ['blue', /^(?:син(?:яя|ий|ее|ие|юю|его|ей)$|голуб|blue$|navy)/], ['green', /^(?:зелен|green$)/], ['yellow', /^(?:желт|yellow)/],
  ['grey', /^(?:сер(?:ая|ый|ое|ые|ую|ого|ой)$|gr[ae]y$)/], ['brown', /^(?:коричнев|brown)/], ['pink', /^(?:розов|pink)/], ['beige', /^(?:беж|beige|cream-col)/],
] // prettier-ignore

/** A thing named in a text, with the colour right before it where the text says one. */
export interface NamedThing extends Span {
  readonly name: string
  readonly colour?: string
}

function thingOf(word: string): string | undefined {
  const english = byEnglish.get(word)
  if (english !== undefined) return english
  if (word.length < 3 || NOT.has(word) || /^[a-z]/.test(word)) return undefined
  // «Пять курток»: the vowel that runs into the genitive plural.
  const fleeting = /[ое]к$/.test(word) ? byStem.get(`${word.slice(0, -2)}к`) : undefined
  if (fleeting !== undefined) return fleeting
  for (let length = Math.min(word.length, longest); length >= Math.max(2, word.length - 4); length--) {
    const name = byStem.get(word.slice(0, length))
    if (name !== undefined && RU_ENDING.test(word.slice(length))) return name
  }
  return undefined
}
const RU_ENDING =
  /^(?:а|у|е|и|ы|о|й|я|ю|ь|ой|ей|ом|ем|ам|ям|ах|ях|ов|ев|ами|ями|ки|ка|ку|ке|ок|ек|ик|ия|ии|ию|ие|ье|ья|ья|ью|ные|ная|ную|ной|ный|ного|ка|очк[аиуе]|оно?к|их|ых|ая|ую|ое|ого|ые|ый|)$/

/** Things that a text names, in order. Only the first 200,000 characters are read. */
export function thingsIn(text: string): readonly NamedThing[] {
  const words = folded(text.slice(0, 200_000))
  const found: NamedThing[] = []
  let before: readonly string[] = []
  for (const hit of words.matchAll(/[a-zа-я]+(?:-[a-zа-я]+)?/g)) {
    const name = thingOf(hit[0]) ?? thingOf(hit[0].split('-')[0] ?? '')
    if (name !== undefined) {
      const colour = COLOURS.find(([, pattern]) => before.some((word) => pattern.test(word)))?.[0]
      found.push({ name, start: hit.index, end: hit.index + hit[0].length, ...(colour ? { colour } : {}) })
    }
    before = [...before.slice(-1), hit[0]]
  }
  return found
}
