// A lesson: what to change so that this cannot happen again. Proposed from what went wrong on our own side, and tied to the check of
// our texts that would have found it. Lessons are about texts, offers and steps; "people" is what we teach, never who is to blame.
import { z } from 'zod'
import type { Measure } from '../../agreements/measure.ts'
import type { Bilingual } from '../../basics/lang.ts'
import { clauseName } from '../../agreements/clauses.ts'
import { natureOf } from '../nature.ts'
import type { JudgedClaim, OurPart, Thread } from '../verdict.ts'

export const LESSON_KINDS = ['agreement', 'offer', 'process', 'people'] as const
export type LessonKind = (typeof LESSON_KINDS)[number]
export const LESSON_WORDS: Readonly<Record<LessonKind, Bilingual>> = {
  agreement: { ru: 'в договоре', en: 'in the agreement' },
  offer: { ru: 'в предложении', en: 'in the offer' },
  process: { ru: 'в порядке работы', en: 'in how we work' },
  people: { ru: 'чему научиться', en: 'what to learn' },
}
export const LESSON_ENDS = ['done', 'dropped'] as const
export type LessonEnd = (typeof LESSON_ENDS)[number]

const Text = z.string().trim().min(3).max(1_000)
export const NewLesson = z.strictObject({
  kind: z.enum(LESSON_KINDS),
  text: Text,
  /** The check of our texts that the lesson is about, such as `B14`. */
  check: z
    .string()
    .regex(/^[A-G]\d\d$/)
    .nullable()
    .default(null),
  /** The clause that it is about, by its number. */
  clause: z.string().max(60).nullable().default(null),
})
export type NewLesson = z.infer<typeof NewLesson>

export interface LessonProposal {
  readonly kind: LessonKind
  readonly text: Bilingual
  readonly check: string | null
  readonly clause: string | null
}

export interface LessonsFrom {
  readonly ours: readonly OurPart[]
  readonly claims: readonly JudgedClaim[]
  readonly measures: readonly Pick<Measure, 'name'>[]
  readonly anomalies: readonly string[]
  readonly overages: readonly { readonly clause: string }[]
  readonly thread: Thread
  readonly voidClauses: readonly string[]
  /** The sentence to add to the agreement, in the language of the case. */
  readonly tomorrow: string
}

type Ours = OurPart['kind']
const BY_PART: Readonly<Partial<Record<Ours, Omit<LessonProposal, 'clause'>>>> = {
  took_in_over_limit: {
    kind: 'process',
    text: {
      ru: 'Сверх предела не принимаем молча: сначала слово о превышении и цена места.',
      en: 'Above the limit we take nothing in silently: first a word and the price of the room.',
    },
    check: 'B08',
  },
  notice_late: {
    kind: 'process',
    text: {
      ru: 'О превышении пишем в тот день, когда оно видно.',
      en: 'We write about going over the limit on the day we see it.',
    },
    check: 'B08',
  },
  question_unanswered: {
    kind: 'process',
    text: {
      ru: 'На каждый вопрос клиента кто-то отвечает до конца следующего дня.',
      en: 'Somebody answers every question of a client by the end of the next day.',
    },
    check: 'D11',
  },
  date_missed: {
    kind: 'process',
    text: {
      ru: 'Если срок сдвигается, говорим до него и сразу называем новый день.',
      en: 'When a date moves we say so before it and name the new one.',
    },
    check: 'B11',
  },
  own_words: {
    kind: 'people',
    text: {
      ru: 'Сложный ответ ждёт утра, и его читает второй человек.',
      en: 'A hard answer waits for the morning, and somebody else reads it.',
    },
    check: null,
  },
  void_clause_used: {
    kind: 'agreement',
    text: {
      ru: 'Убрать пункт, который закон не признаёт, и сказать о праве прямо.',
      en: 'Remove the term that the law does not accept, and state the right plainly.',
    },
    check: 'B14',
  },
  wrong_ground: {
    kind: 'people',
    text: {
      ru: 'Прежде чем отказать, сверяем основание с текстом, который видел клиент.',
      en: 'Before we refuse we check the ground against the text that the client saw.',
    },
    check: null,
  },
  proof_demanded_that_we_hold: {
    kind: 'process',
    text: {
      ru: 'Прежде чем просить подтверждение, смотрим свои акты.',
      en: 'Before we ask for proof we look at our own records.',
    },
    check: 'B27',
  },
}

const PRICE: LessonProposal = {
  kind: 'offer',
  text: {
    ru: 'Назвать в предложении исключения, срок и количество.',
    en: 'Name the exclusions, the dates and the quantity in the offer.',
  },
  check: 'A05',
  clause: null,
}
const MATCH: LessonProposal = {
  kind: 'process',
  text: {
    ru: 'Вещь выдаём после сверки номера с квитанцией, вдвоём или с отметкой.',
    en: 'A thing is handed out after its number is matched to the receipt, with a note of it.',
  },
  check: 'B28',
  clause: null,
}
const ITEMS: LessonProposal = {
  kind: 'agreement',
  text: {
    ru: 'Принимать вещи поимённо, с фото и объявленной ценностью.',
    en: 'Take things in by name, with a photo and a declared value.',
  },
  check: 'B27',
  clause: null,
}
const WRITERS: LessonProposal = {
  kind: 'agreement',
  text: {
    ru: 'Записать, кто действует от имени клиента.',
    en: 'Write down who acts for the client.',
  },
  check: 'B23',
  clause: null,
}
const CONDUCT: LessonProposal = {
  kind: 'agreement',
  text: {
    ru: 'Сказать, как стороны общаются и что бывает после предупреждения.',
    en: 'Say how the sides treat each other and what follows a warning.',
  },
  check: 'B24',
  clause: null,
}
const OUTAGE: LessonProposal = {
  kind: 'agreement',
  text: {
    ru: 'Назвать время работ, срок ответа и уступку за простой.',
    en: 'Name maintenance times, the time to answer and the credit for downtime.',
  },
  check: 'B30',
  clause: null,
}
const ISSUES: readonly string[] = [
  'issued_on_other_receipt',
  'issued_twice',
  'out_without_in',
  'in_without_out',
]

/** A term that does not hold is named by its number, because that is what somebody has to strike out. */
const ofPart = (part: OurPart, { voidClauses }: LessonsFrom): LessonProposal[] => {
  const known = BY_PART[part.kind]
  if (!known) return []
  const [clause = null] = part.kind === 'void_clause_used' ? voidClauses : []
  if (clause === null) return [{ ...known, clause }]
  const text = {
    ru: `Убрать ${clauseName(clause, 'ru')}: закон его не признаёт.`,
    en: `Remove ${clauseName(clause, 'en')}: the law does not accept it.`,
  }
  return [{ ...known, text, clause }]
}

function ofFindings(from: LessonsFrom): LessonProposal[] {
  const ours = from.claims.filter(({ verdict }) => verdict === 'our_fault' || verdict === 'entitled')
  const natures = new Set(from.claims.map((claim) => natureOf(claim, [])))
  const faults = new Set(ours.map((claim) => natureOf(claim, [])))
  return [
    ...(from.measures.some(({ name }) => name === 'price_difference') ? [PRICE] : []),
    ...(from.anomalies.some((anomaly) => ISSUES.includes(anomaly)) ? [MATCH] : []),
    ...(natures.has('loss') || natures.has('damage') ? [ITEMS] : []),
    ...(faults.has('outage') ? [OUTAGE] : []),
    ...(from.thread.unauthorisedWriters.length > 0 ? [WRITERS] : []),
    ...(from.thread.groups.includes('behaviour') ? [CONDUCT] : []),
  ]
}

/** More than a handful is a list that nobody works through. */
const MOST = 5

/** What to change, our own gaps first, the sentence for tomorrow last; each thing once. A person picks, words and adds. */
export function lessonsProposed(from: LessonsFrom): LessonProposal[] {
  const sentence: LessonProposal[] = from.tomorrow
    ? [
        {
          kind: 'agreement',
          text: { ru: `В договор: «${from.tomorrow}»`, en: `Into the agreement: “${from.tomorrow}”` },
          check: null,
          clause: null,
        },
      ]
    : []
  const found = [...from.ours.flatMap((part) => ofPart(part, from)), ...ofFindings(from)]
  const once = found.filter((one, at) => found.findIndex(({ text }) => text.en === one.text.en) === at)
  return [...once.slice(0, MOST - sentence.length), ...sentence]
}
