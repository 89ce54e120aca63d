// What kind of business this is, as far as evidence goes: is there a counter with a camera, do parcels travel, is there a
// server with logs. By the papers of the case first, by the name of the trade where papers say nothing.
import type { CaseFacts } from '../caseFacts.ts'
import { tradeKindOf } from '../deadlines/deadlineTrade.ts'
import type { Occasion } from './claimed.ts'
import type { Presence } from './vanishing.ts'

const REMOTE =
  /online|web|internet|интернет|онлайн|host|saas|\bapi\b|software|remote|domain|registrar|app(?:s|-)|хостинг|провайдер|provider|удал[её]н/i
const PLACE =
  /pickup|storage|warehouse|depot|clean|laundr|repair|workshop|salon|barber|beauty|lash|nail|spa|fitness|gym|sport|venue|restaurant|cafe|bar(?!ber)|hotel|hostel|clinic|dent|vet|rental|hire|shop|store|retail|school|studio|counter|office|пвз|пункт|склад|хим|прач|ремонт|мастерск|салон|парикмах|красот|фитнес|спорт|кафе|ресторан|отел|гостин|клиник|стомат|прокат|магазин|школ|студи/i
const CARRIAGE =
  /shop|store|fulfil|courier|deliver|parcel|marketplace|mail[- ]order|магазин|доставк|курьер|маркетплейс|фулфил/i
const ONLINE =
  /host|saas|software|\bapi\b|cloud|domain|registrar|internet|provider|online|web|site|app\b|хостинг|облак|домен|провайдер|интернет|онлайн|сайт|софт/i
const MAKING =
  /studio|design|brand|agency|web|software|develop|photo|video|print|furniture|tailor|copywrit|translat|студи|дизайн|агентств|сайт|разработ|фото|видео|печат|типограф|мебел|ателье|перевод/i
const PASSES =
  /fitness|gym|sport|club|coworking|hotel|school|course|coach|salon|beauty|lash|clinic|фитнес|спорт|клуб|коворкинг|отел|школ|курс|салон|красот|клиник/i
const FOOD = /food|restaurant|cafe|catering|bakery|kitchen|еда|ресторан|кафе|пекар|кейтеринг|кухн|столов/i
/** An incident that happened before somebody's eyes, not in a chat. */
const AT_PLACE =
  /приезж|приехал|приш[её]л|пришла|приходил|на точке|в зале|на стойк|у стойки|на месте|при клиент|при люд|камер[аеу]|(?:came|walked|drove|turned) (?:in|up|to|by|over)|at the (?:counter|desk|shop|door|venue)|in front of|on site|camera|cctv/i

/** Channels in which the other side, or the service itself, can take messages away. */
const DELETABLE = new Set([
  'whatsapp',
  'telegram',
  'viber',
  'social',
  'messenger',
  'instagram',
  'facebook',
  'vk',
  'max',
  'signal',
  'wechat',
  'chat',
  'site-chat',
  'sms',
  'avito',
  'marketplace',
])
const CALLS = new Set(['phone', 'call', 'voice'])

/** Channels of the case from which messages can be taken away. */
export const deletableChannels = (facts: CaseFacts): string[] =>
  [...new Set([facts.inquiry?.channel ?? '', ...facts.messages.map(({ channel }) => channel)])].filter(
    (channel) => DELETABLE.has(channel),
  )
export const isCall = (channel: string): boolean => CALLS.has(channel)

const isRemote = (facts: CaseFacts): boolean => REMOTE.test(facts.trade)
const handsOver = (facts: CaseFacts): boolean =>
  facts.ledger.some(({ kind }) => kind === 'goods_in' || kind === 'goods_out' || kind === 'stock_count')
/** Is there a place where people come, with somebody behind a counter? Making things to order far away is none. */
const hasPlace = (facts: CaseFacts): boolean =>
  !isRemote(facts) &&
  (facts.ledger.some(({ kind }) => kind === 'goods_in' || kind === 'goods_out') || PLACE.test(facts.trade))
const sends = (facts: CaseFacts): boolean =>
  facts.ledger.some(({ kind }) => kind === 'delivery') ||
  (CARRIAGE.test(facts.trade) && !hasHandedOver(facts))
const hasHandedOver = (facts: CaseFacts): boolean => facts.ledger.some(({ kind }) => kind === 'goods_in')
const hasThing = (facts: CaseFacts): boolean =>
  tradeKindOf(facts) !== 'services' || facts.ledger.some(({ lines }) => (lines?.length ?? 0) > 0)
const hasSaidInPerson = (facts: CaseFacts, occasion: Occasion): boolean =>
  facts.messages.some(
    ({ id, channel, text }) => occasion.ids.includes(id) && (channel === 'counter' || AT_PLACE.test(text)),
  )
/** A count made after the claim has said already what lies there. */
const isUncounted = (facts: CaseFacts, occasion: Occasion): boolean =>
  !facts.ledger.some(({ kind, at }) => kind === 'stock_count' && at >= occasion.at)
const isReview = (facts: CaseFacts, occasion: Occasion): boolean =>
  facts.messages.some(({ id, channel }) => channel === 'review' && occasion.ids.includes(id))

const PRESENT: Readonly<Record<Presence, (facts: CaseFacts, occasion: Occasion) => boolean>> = {
  place: (facts, occasion) =>
    hasPlace(facts) && (occasion.about !== 'incident' || hasSaidInPerson(facts, occasion)),
  shelf: (facts, occasion) =>
    handsOver(facts) && tradeKindOf(facts) === 'storage' && isUncounted(facts, occasion),
  carriage: sends,
  thing: hasThing,
  online: (facts) => ONLINE.test(facts.trade) && !hasThing(facts),
  making: (facts) => MAKING.test(facts.trade) && !hasThing(facts),
  // Visits that stand in the records already need no second copy.
  passes: (facts) => PASSES.test(facts.trade) && !facts.ledger.some(({ kind }) => kind === 'usage'),
  food: (facts) => FOOD.test(facts.trade),
  promise: (facts) => !facts.ledger.some(({ kind }) => kind === 'page_snapshot'),
  chat: (facts) => deletableChannels(facts).length > 0,
  call: (facts) => facts.messages.some(({ channel }) => isCall(channel)),
  review: isReview,
  announced: (facts, occasion) =>
    !isReview(facts, occasion) &&
    !facts.messages.some(
      ({ channel, direction, at }) => channel === 'review' && direction === 'in' && at > occasion.at,
    ),
  card: () => true,
}

/** Does the case have what a rule speaks of? */
export const isPresent = (presence: Presence, facts: CaseFacts, occasion: Occasion): boolean =>
  PRESENT[presence](facts, occasion)
