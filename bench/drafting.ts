// What is found in a letter while it is typed: every key gives another text, so nothing that was read before helps. The record of the
// case is prepared once, and a long thread must not be felt at the keys.
import { draftFindings } from '../src/cases/drafting/draftFindings.ts'
import type { DraftContext } from '../src/cases/drafting/draftContext.ts'
import { preparedRecord } from '../src/cases/letters/guardRecord.ts'
import type { JudgedClaim } from '../src/cases/verdict.ts'
import { readStory } from '../src/cases/readStory.ts'
import { readDraft } from '../src/signals/draft.ts'
import { figure, type Figure } from './measure.ts'

const KEYS = 200
const SAID =
  'Мы договаривались о хранении на месяц, а коробок оказалось больше, чем обещали принять. Прошу ответить письменно и приложить акты приёмки за весну, иначе я не понимаю, за что выставлен счёт № '
const LETTER = `Анна, здравствуйте.

Получили ваше сообщение от 4 мая и сверили его с актами. Отвечаем на каждое требование отдельно.

1. «Прошу ответить письменно и приложить акты приёмки за весну»: согласны. Акты приложены к этому письму, их шесть.
2. «Верните оплату за весь месяц»: удовлетворить не можем. П. 3.2: «Бесплатное хранение — 14 дней после готовности». Вещи лежали у нас 38 дней, это видно по актам.
3. «Компенсируйте испорченный отпуск»: пока не подтверждено. Вернёмся к этому, когда появится любое одно: фото, документ с датой, переписка, в которой это видно.

То, с чем согласны, делаем независимо от остального: 420 ₽ вернём до 5 июня 2026 года тем же способом, которым вы платили. Если мы что-то упустили, напишите, что именно: посмотрим заново. Вы вправе обратиться и в надзорный орган или в суд, на наше решение по этим пунктам это не влияет.

Если удобнее поговорить, позвоните нам в рабочие дни: расскажем, что нашли в актах, и ответим на вопросы. Заметку о разговоре сохраним рядом с письмами, чтобы ничего не пришлось повторять. Новые документы можно прислать в ответ на это письмо.

Мария Смирнова
Полка`

const claim = (id: string, text: string, verdict: JudgedClaim['verdict']): JudgedClaim => ({
  id,
  text,
  verdict,
  confidence: 1,
  evidence: [],
  amountDue: verdict === 'entitled' ? 420 : 0,
  currency: 'RUB',
  burden: { on: 'client', rule: 'bench' },
  why: 'bench',
})

function contextWith(messages: number): DraftContext {
  const { facts } = readStory({
    id: 'long-thread',
    lang: 'ru',
    jurisdiction: 'RU',
    timezone: 'Europe/Moscow',
    asOf: '2026-05-20T12:00:00+03:00',
    parties: { business: { name: 'Полка' }, client: { name: 'Анна', consumer: true } },
    agreement: {
      id: 'A-1',
      acceptedAt: '2026-01-10T10:00:00+03:00',
      clauses: [{ no: '3.2', text: 'Бесплатное хранение — 14 дней после готовности.' }],
    },
    messages: Array.from({ length: messages }, (_, at) => ({
      id: `m${at}`,
      at: new Date(Date.UTC(2026, 0, 10, 8, at * 90)).toISOString(),
      channel: 'email',
      from: at % 2 ? 'owner' : 'client',
      direction: at % 2 ? 'out' : 'in',
      text: `${SAID.repeat(2)}${at}.`,
    })),
    ledger: [],
    claims: [],
  })
  if (!facts) throw new Error('the facts of a bench can be read')
  const claims = [
    claim('c1', 'Верните оплату за весь месяц', 'speculation'),
    claim('c2', 'Компенсируйте испорченный отпуск', 'unproven'),
    claim('c3', 'Приложите акты приёмки', 'entitled'),
  ]
  const context = { facts, claims, deadlines: [], overages: [], ours: [], uninvolved: true }
  return { ...context, record: preparedRecord(context) }
}

/** The text as it grows at its end, key after key. */
const typed = (round: string): string[] =>
  Array.from({ length: KEYS }, (_, key) => `${LETTER}\n${round}${'писал'.repeat(key % 7)}${key}`)

/**
 * What the slowest five of a hundred keys stay below, in milliseconds, for each of these readers. They take turns at every key: whoever
 * is measured later would find the processor and the compiled code warmer.
 */
function atKeys(...readers: readonly ((text: string) => unknown)[]): number[] {
  for (const text of typed('warm')) for (const [place, read] of readers.entries()) read(`${text}${place}`)
  const taken = readers.map((): number[] => [])
  for (const text of typed('key'))
    for (const [place, read] of readers.entries()) {
      const began = performance.now()
      read(`${text}${place}`)
      taken[place]?.push(performance.now() - began)
    }
  return taken.map((all) => all.toSorted((a, b) => a - b)[Math.floor(KEYS * 0.95)] ?? Number.NaN)
}

const findingsIn = (context: DraftContext) => (text: string) =>
  draftFindings({ kind: 'refusal', to: 'client', text, quotes: ['3.2'] }, context)

export function draftingFigures(): Figure[] {
  const inLongThread = findingsIn(contextWith(2_000))
  const [long, short, alone] = atKeys(inLongThread, findingsIn(contextWith(20)), (text) => readDraft(text))
  if (long === undefined || short === undefined || alone === undefined) throw new Error('three were read')
  return [
    figure(
      'draft.findings_while_typing',
      [long, 'ms'],
      ['the same letter read for the guards alone', alone],
      'under 20 ms',
    ),
    figure(
      'draft.long_thread_at_the_keys',
      [long, 'ms'],
      ['the same letter in a thread of 20 messages', short],
      'ratio at most 1.3',
    ),
  ]
}
