// The card that stands above everything else when somebody may come to harm: what was said, what to do now, whom to call. It tells
// of words and of steps; what a person is, it never says.
import { z } from 'zod'
import type { Bilingual, Lang } from '../../basics/lang.ts'
import {
  safetySigns,
  SAFETY_KINDS,
  type SafetyKind,
  type SafetySign,
} from '../../signals/safety/safetySigns.ts'
import { helpLinesFor } from './helpLines.ts'

export const Safety = z.object({
  /** `danger`: somebody may come to harm. `hard_time`: somebody is at the end of their strength; a card without alarm. */
  level: z.enum(['danger', 'hard_time']),
  kinds: z.array(z.enum(SAFETY_KINDS)),
  /** Where it was said: a message, `inquiry`, or an entry of the ledger. */
  words: z.array(
    z.object({
      where: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      quote: z.string(),
      kind: z.enum(SAFETY_KINDS),
    }),
  ),
  steps: z.array(z.string()),
  lines: z.array(
    z.object({ number: z.string(), name: z.string(), source: z.string(), checkedAt: z.string() }),
  ),
})
export type Safety = z.infer<typeof Safety>

/** A text in which help may be asked for. `signs` are what it shows, where that is read already. */
export interface Heard {
  readonly where: string
  readonly text: string
  readonly signs?: readonly SafetySign[]
}

type StepOf = SafetyKind | 'announced'
const STEPS: Readonly<Record<StepOf, readonly Bilingual[]>> = {
  self_harm: [
    {
      ru: 'Ответьте сразу и по-человечески, лучше голосом: «Мы прочитали ваши слова. Вы сейчас в безопасности? Есть кто-нибудь рядом?»',
      en: 'Answer at once, person to person, by voice if you can: “We have read your words. Are you safe right now? Is anybody with you?”',
    },
    {
      ru: 'Если опасность сейчас, звоните в экстренные службы и назовите всё, что знаете: имя, адрес, телефон.',
      en: 'If the danger is now, call the emergency services and tell them all you know: name, address, phone.',
    },
    {
      ru: 'Передайте номер линии поддержки. Деньги, спор и сроки сегодня не обсуждайте.',
      en: 'Pass on the support line. Leave money, argument and dates for another day.',
    },
  ],
  children: [
    {
      ru: 'Спросите одно: с ребёнком сейчас всё в порядке, нужен ли врач? Если нужен, сначала скорая.',
      en: 'Ask one thing: is the child all right now, is a doctor needed? If so, the ambulance comes first.',
    },
    {
      ru: 'Если дело в нашей вещи, помещении или сотруднике: остановите это сегодня же и сохраните всё как есть.',
      en: 'If it is about a thing, a place or a colleague of ours: stop it today and keep everything as it is.',
    },
  ],
  violence: [
    {
      ru: 'Не сообщайте никому адрес, телефон, заказ и время: ни по звонку, ни «родственнику».',
      en: 'Give nobody the address, phone, order or times: not on a call, not to “a relative”.',
    },
    {
      ru: 'Спросите, каким каналом писать безопасно, и пишите только туда. При опасности сейчас звоните в полицию.',
      en: 'Ask which channel is safe and use only that one. If the danger is now, call the police.',
    },
  ],
  announced: [
    {
      ru: 'Предупредите тех, о ком сказано; пусть никто не остаётся один. Названы место или время — звоните в полицию.',
      en: 'Tell those it is about; nobody stays alone. If a place or a time is named, call the police.',
    },
    {
      ru: 'Не отвечайте на угрозу и не торгуйтесь; сохраните сообщение как есть.',
      en: 'Do not answer the threat and do not bargain; keep the message as it is.',
    },
  ],
  distress: [
    {
      ru: 'Начните ответ с одной фразы сочувствия, о деле — потом и коротко.',
      en: 'Begin the answer with one sentence of sympathy; the matter comes after it, and short.',
    },
    {
      ru: 'Снимите срочность: дайте больше времени, остановите напоминания, предложите один простой шаг.',
      en: 'Take the hurry out: give more time, stop reminders, offer one simple step.',
    },
  ],
}
const ORDER: readonly StepOf[] = ['self_harm', 'children', 'violence', 'announced', 'distress']
const MOST_WORDS = 6
const MOST_QUOTE = 200
const MOST_TEXTS = 2_000

/** Everything that was heard, as one card; null when nothing of it is there. `jurisdiction` chooses the numbers. */
export function safetyCard(
  heard: readonly Heard[],
  where: { readonly jurisdiction: string; readonly lang: Lang },
): Safety | null {
  const found = heard
    .slice(-MOST_TEXTS)
    .flatMap((said) => (said.signs ?? safetySigns(said.text)).map((sign) => ({ said, sign })))
  const kinds = SAFETY_KINDS.filter((kind) => found.some(({ sign }) => sign.kind === kind))
  if (kinds.length === 0) return null
  const needed = ORDER.filter((step) => found.some(({ sign }) => stepOf(sign) === step))
  const grave = found.toSorted((a, b) => ORDER.indexOf(stepOf(a.sign)) - ORDER.indexOf(stepOf(b.sign)))
  return {
    level: kinds.some((kind) => kind !== 'distress') ? 'danger' : 'hard_time',
    kinds,
    words: grave.slice(0, MOST_WORDS).map(({ said, sign }) => {
      const end = Math.min(sign.end, sign.start + MOST_QUOTE)
      return {
        where: said.where,
        start: sign.start,
        end,
        quote: said.text.slice(sign.start, end),
        kind: sign.kind,
      }
    }),
    steps: needed.flatMap((step) => STEPS[step].map((one) => one[where.lang])),
    lines: helpLinesFor(where.jurisdiction, kinds).map(({ number, name, source, checkedAt }) => ({
      number,
      name: name[where.lang],
      source,
      checkedAt,
    })),
  }
}
const stepOf = (sign: SafetySign): StepOf => (sign.announced ? 'announced' : sign.kind)
