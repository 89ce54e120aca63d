// Save today: what of the evidence in a case vanishes and when. Opens when a loss, damage, an incident or a review is
// claimed, and says nothing about who is right.
import { dayInWords } from '../../basics/words.ts'
import { dayOf, MS_PER_DAY, startOfDay, type Day, type Instant } from '../../basics/instant.ts'
import type { Bilingual, Lang } from '../../basics/lang.ts'
import type { CaseFacts } from '../caseFacts.ts'
import { deletableChannels, isCall, isPresent } from './present.ts'
import { occasionsOf, type LabelsOf, type Occasion } from './claimed.ts'
import { VANISHING, type VanishingRule } from './vanishing.ts'

export interface SaveSettings {
  /** After how many days the cameras of the organisation write over a recording; null when nobody has said. */
  readonly cameraDays: number | null
}

export interface SaveItem {
  /** The same thing has the same key whenever it is asked: answers are found by it. */
  readonly key: string
  readonly rule: string
  readonly what: Bilingual
  /** When it is probably gone; null when it may go at any moment, or nobody knows. */
  readonly vanishesAt: Instant | null
  /** The usual term in days, where the organisation has no figure of its own; null: at any moment, or it is known. */
  readonly usual: { readonly least: number; readonly most: number } | null
  /** Probably gone already: it is still worth asking, and the answer belongs into the case. */
  readonly isLate: boolean
  readonly why: Bilingual
  readonly todo: Bilingual
  readonly ask: Bilingual
  readonly ways: VanishingRule['ways']
  readonly evidence: VanishingRule['evidence']
  readonly source: Bilingual
  /** Messages and claims that opened it. */
  readonly about: readonly string[]
}

interface Subject {
  readonly key: string
  readonly from: Instant
  readonly day: Day
  readonly channel: string
}

/** A case as the list sees it: its facts, what its messages do, and whether there is nothing left to prove. */
export interface Looked {
  readonly facts: CaseFacts
  readonly labels: LabelsOf
  /** The matter is closed, or it was never ours. */
  readonly isOver?: boolean
}

/** Items beyond that are a war room; the most urgent stay. */
const MOST_ITEMS = 12

/**
 * What to save in this case, the most urgent first, what is probably gone last. `labels` are the engine's labels on messages;
 * `now` is the clock of whoever looks, in milliseconds UTC.
 */
export function saveToday(
  { facts, labels, isOver = false }: Looked,
  now: Instant,
  settings: SaveSettings,
): SaveItem[] {
  if (isOver) return []
  const items = new Map<string, Timed>()
  for (const occasion of occasionsOf(facts, labels))
    for (const rule of VANISHING) {
      if (!rule.about.includes(occasion.about) || !isPresent(rule.present, facts, occasion)) continue
      for (const subject of subjectsOf(rule, facts, occasion)) {
        const known = items.get(subject.key)
        const about = [...new Set([...(known?.about ?? []), ...occasion.ids])]
        items.set(
          subject.key,
          known ? { ...known, about } : { ...itemOf(rule, subject, now, settings), about },
        )
      }
    }
  return [...items.values()]
    .toSorted(byUrgency)
    .slice(0, MOST_ITEMS)
    .map(({ soonest: _soonest, ...item }) => item)
}

type Timed = SaveItem & { readonly soonest: Instant }
/** What goes first comes first; of what is probably gone, that which lasts longest may still be there. */
function byUrgency(a: Timed, b: Timed): number {
  if (a.isLate !== b.isLate) return Number(a.isLate) - Number(b.isLate)
  const sooner = a.isLate ? b.soonest - a.soonest : a.soonest - b.soonest
  return sooner || (a.key < b.key ? -1 : 1)
}

function subjectsOf(rule: VanishingRule, facts: CaseFacts, occasion: Occasion): Subject[] {
  const zone = facts.timezone
  const onDay = (day: Day): Subject => ({
    key: `${rule.id}.${day}`,
    from: startOfDay(day, zone),
    day,
    channel: '',
  })
  const said = (id: string, at: Instant, channel: string): Subject => ({
    key: `${rule.id}.${id}`,
    from: at,
    day: dayOf(at, zone),
    channel,
  })
  if (rule.each === 'day') return occasion.days.map(onDay)
  if (rule.each === 'case') return [{ ...said('', occasion.at, ''), key: rule.id }]
  if (rule.each === 'channel')
    return deletableChannels(facts).map((channel) => said(channel, occasion.at, channel))
  const isMeant = rule.present === 'call' ? isCall : (channel: string) => channel === 'review'
  return facts.messages
    .filter(
      ({ id, channel, direction }) =>
        isMeant(channel) && (rule.present === 'call' || (direction === 'in' && occasion.ids.includes(id))),
    )
    .map(({ id, at, channel }) => said(id, at, channel))
}

function itemOf(
  rule: VanishingRule,
  { key, from, day, channel }: Subject,
  now: Instant,
  settings: SaveSettings,
): Omit<SaveItem, 'about'> & { readonly soonest: Instant } {
  const own = rule.setting === undefined ? null : settings[rule.setting]
  const least = own ?? rule.days?.least ?? null
  const most = own ?? rule.days?.most ?? null
  // The evening of a day is written over a day after its morning.
  const wholeDay = rule.each === 'day' ? MS_PER_DAY : 0
  const after = (days: number): Instant => from + days * MS_PER_DAY
  // A camera whose term nobody knows gets no date: a wrong one would put somebody at ease.
  const isKnown = own !== null || rule.setting === undefined
  const words = (text: Bilingual): Bilingual => filled(text, day, channel)
  return {
    key,
    rule: rule.id,
    what: words(rule.what),
    vanishesAt: least !== null && isKnown ? after(least) : null,
    usual: own === null ? rule.days : null,
    isLate: most !== null && after(most) + wholeDay <= now,
    why: words(rule.why),
    todo: words(rule.todo),
    ask: words(rule.ask),
    ways: rule.ways,
    evidence: own === null ? rule.evidence : 'V',
    source: own === null ? rule.source : OWN_FIGURE,
    // What nobody can date is asked for today.
    soonest: least === null || (!isKnown && after(most ?? least) > now) ? now : after(least),
  }
}
const OWN_FIGURE: Bilingual = {
  ru: 'ваш собственный срок из настроек',
  en: 'your own figure from the settings',
}

const CHANNELS: Readonly<Record<string, Bilingual>> = {
  whatsapp: { ru: 'WhatsApp', en: 'WhatsApp' },
  telegram: { ru: 'Telegram', en: 'Telegram' },
  viber: { ru: 'Viber', en: 'Viber' },
  signal: { ru: 'Signal', en: 'Signal' },
  wechat: { ru: 'WeChat', en: 'WeChat' },
  instagram: { ru: 'Instagram', en: 'Instagram' },
  facebook: { ru: 'Facebook', en: 'Facebook' },
  vk: { ru: 'VK', en: 'VK' },
  max: { ru: 'MAX', en: 'MAX' },
  avito: { ru: 'Avito', en: 'Avito' },
  messenger: { ru: 'мессенджере', en: 'the messenger' },
  social: { ru: 'соцсети', en: 'the social network' },
  chat: { ru: 'чате', en: 'the chat' },
  'site-chat': { ru: 'чате на сайте', en: 'the chat of the site' },
  sms: { ru: 'SMS', en: 'text messages' },
  marketplace: { ru: 'чате маркетплейса', en: 'the chat of the marketplace' },
}

function filled(text: Bilingual, day: Day, channel: string): Bilingual {
  const within = (lang: Lang): string =>
    text[lang]
      .replaceAll('{day}', dayInWords(day, lang))
      .replaceAll('{channel}', CHANNELS[channel]?.[lang] ?? channel)
  return { ru: within('ru'), en: within('en') }
}
