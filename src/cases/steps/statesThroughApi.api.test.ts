// The table of states and steps as the API keeps it: in each state a route is refused exactly when the table does not offer it.
import { z } from 'zod'
import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { caseOf, idOf, message, testDesk, type Answer, type Visitor } from '../../server/testDesk.ts'
import { CASE_STATES, type CaseState } from './states.ts'
import { Standing } from './stepShapes.ts'
import { isOffered, STEP_TABLE, STEPS } from './steps.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'
/** A Friday at noon in Moscow; words come two hours earlier. */
const NOON = Date.UTC(2026, 10, 20, 9)

const View = z.object({
  client: z.uuid(),
  casework: z.object({ claims: z.array(z.object({ fact: z.uuid() })) }),
})
const Self = z.object({ person: z.object({ id: z.string() }) })
const Problem = z.object({ type: z.string() })

interface Reached {
  readonly id: string
  readonly client: string
  /** The id of its first claim; another one's where it has none. */
  readonly claim: string
}
let owner: Visitor
let me = ''
let other: Reached

const CLAIM = {
  id: 'c1',
  text: 'Верните 2 000 рублей',
  amountClaimed: 2_000,
  currency: 'RUB',
  raisedIn: ['m1'],
}
const ASKS = message('m1', 'Добрый день. Вещь сломана, верните 2 000 рублей.')
/** Our answer in substance, as it left by another way. */
const ANSWERED = {
  ...message('m2', 'Вы правы, ошибка наша. Вернём 2 000 рублей до пятницы.', '2026-11-20T11:00:00+03:00'),
  from: 'owner',
  direction: 'out',
}

async function opened(facts: object): Promise<Reached> {
  const id = idOf(await owner.post(`${API}/cases`, { facts }))
  const { client, casework } = View.parse((await owner.get(`${API}/cases/${id}`)).body)
  return { id, client, claim: casework.claims[0]?.fact ?? other.claim }
}
const withClaim = (...more: readonly object[]) => opened({ ...caseOf(ASKS, ...more), claims: [CLAIM] })
const plain = (text: string, ...more: readonly object[]) => opened(caseOf(message('m1', text), ...more))
const decide = async (one: Reached, decision: object): Promise<Reached> => {
  const made = await owner.post(`${API}/cases/${one.id}/claims/${one.claim}/decisions`, decision)
  expect(made.status, made.text).toBe(201)
  return one
}
const OURS = {
  verdict: 'our_fault',
  why: 'Сломали при доставке, есть акт.',
  remedy: { kind: 'pay', amount: 2_000 },
}
const done = async (one: Reached, path: string, body: object): Promise<Reached> => {
  const answer = await owner.post(
    `${API}/${path.replace(':case', one.id).replace(':client', one.client)}`,
    body,
  )
  expect(answer.status, answer.text).toBeLessThan(300)
  return one
}
/** Everything was asked, answered and paid. */
const settled = async () =>
  done(await decide(await withClaim(ANSWERED), OURS), 'cases/:case/ledger-entries', {
    at: '2026-11-20T11:30:00+03:00',
    kind: 'payment',
    amount: -2_000,
    currency: 'RUB',
    note: 'возврат клиенту',
  })

/** How a case comes into each state, by nothing but the API. */
const REACH: Readonly<Record<CaseState, () => Promise<Reached>>> = {
  erased: async () => {
    const one = await done(await plain('Спасибо!'), 'cases/:case/closure', {})
    const erasure = { ground: 'request', confirm: 'Клиент', shorten: true }
    return done(one, 'clients/:client/erasure', erasure)
  },
  closed: async () => done(await plain('Спасибо!'), 'cases/:case/closure', {}),
  danger: () => plain('Я знаю, где ты живёшь. Приду и убью тебя.'),
  confirming: async () =>
    done(await plain('Когда ответите?'), 'cases/:case/letters', {
      kind: 'acknowledgement',
      to: 'client',
      text: 'Здравствуйте. Получили ваше сообщение. Сверим документы.',
    }),
  misdirected: () => opened({ ...caseOf(ASKS), claims: [CLAIM], parties: STRANGER }),
  exhaling: () => plain('Вы воры и твари. Верните деньги до вечера, или я напишу о вас везде.'),
  deciding: () => withClaim(),
  looking: async () =>
    done(await settled(), 'cases/:case/drafts', {
      kind: 'final_answer',
      to: 'client',
      text: 'Это наш окончательный ответ по вашему обращению.',
    }),
  answering: async () => decide(await withClaim(), OURS),
  paying: async () => decide(await withClaim(ANSWERED), OURS),
  asking: async () => done(await settled(), 'cases/:case/contributions', { of: me, ask: 'Кто вёз?' }),
  closing: settled,
  waiting: () => opened(caseOf({ ...message('m1', 'Заметка: клиент заходил.'), direction: 'internal' })),
}
const STRANGER = { business: { name: 'Мы' }, client: { name: 'Клиент', type: 'non_customer' } }

const bodies = (one: Reached): Readonly<Record<string, object>> => ({
  '/cases/:case/messages': message('m9', 'Ещё слово', '2026-11-20T11:50:00+03:00'),
  '/cases/:case/not-ours': { firm: 'Другая фирма', contact: '8 800 000-00-55' },
  '/cases/:case/claims/:caseClaim/decisions': { verdict: 'entitled', why: 'По договору.' },
  '/cases/:case/claims/:caseClaim/edits': { text: 'Верните 2 000 ₽' },
  '/cases/:case/ledger-entries': { at: '2026-11-20', kind: 'payment' },
  '/cases/:case/contributions': { of: me, ask: 'Сколько было?' },
  '/cases/:case/concessions': { what: 'чашка кофе', why: 'Хотим сказать спасибо за терпение.' },
  '/cases/:case/settlements': {
    form: 'mediation',
    claims: ['c1'],
    by: '2026-12-20',
    mediator: 'Центр',
    paidBy: 'us',
  },
  '/cases/:case/exhale/breaks': { why: 'Срок ответа сегодня, ждать нельзя.' },
  '/cases/:case/hand-overs': { to: me },
  '/cases/:case/minutes': { minutes: 5 },
  '/cases/:case/links': { kind: 'related', case: other.id },
  '/cases/:case/closure': {},
  '/cases/:case/reopening': {},
  '/cases/:case/touched': { client: other.client, ground: 'named' },
  '/clients/:client/watched-days': { kind: 'promise', day: '2026-12-01', what: 'позвонить' },
  [one.id]: {},
})
const kindOf = (answer: Answer): string =>
  answer.status < 300 ? 'done' : (Problem.parse(answer.body).type.split(':').at(-1) ?? '')

/** The routes of the table that a case alone fills: letters are the door's, drafts and sendings name more than a case. */
const ROUTES = [
  ...new Set(
    STEPS.map((step) => STEP_TABLE[step])
      .filter(({ letters }) => !letters)
      .map(({ route }) => route),
  ),
].filter((route) => !/:draft|:letter/u.test(route))

const standing = async ({ id }: Reached): Promise<Standing> =>
  Standing.parse((await owner.get(`${API}/cases/${id}/steps`)).body)
const stateOf = async (one: Reached): Promise<CaseState> => (await standing(one)).state
const ask = (one: Reached, route: string): Promise<Answer> => {
  const path = route.replace(':caseClaim', one.claim).replace(':case', one.id).replace(':client', one.client)
  return owner.post(API + path, bodies(one)[route])
}

beforeAll(async () => {
  desk.setClock(NOON)
  owner = await desk.owner()
  me = Self.parse((await owner.get(`${API}/me`)).body).person.id
  other = { id: '', client: '', claim: '' }
  other = await withClaim()
})

describe.each(CASE_STATES)('A case that is %s', (state) => {
  test('is refused what the table does not offer, and nothing else for that reason', async () => {
    const one = await REACH[state]()
    if (state !== 'erased') expect(await stateOf(one)).toBe(state)
    const refused = ROUTES.filter((route) => !isOffered(route, state))
    for (const route of refused)
      expect([route, kindOf(await ask(one, route))]).toEqual([
        route,
        state === 'erased' ? 'erased' : 'not_now',
      ])
    for (const route of ROUTES.filter((each) => !refused.includes(each))) {
      // What is done leads on to other states: each route is asked where the case stands by then.
      const { steps } = state === 'erased' ? { steps: [] } : await standing(one)
      // What speaks against a step is said before it is tried.
      if (steps.some((step) => step.route === route && step.block === null))
        expect([route, kindOf(await ask(one, route))]).not.toEqual([route, 'not_now'])
    }
  })
})

test('What a person may do at once is done: of each state the step on its button', async () => {
  const one = await REACH.deciding()
  expect(kindOf(await ask(one, '/cases/:case/claims/:caseClaim/decisions'))).toBe('done')
  const over = await REACH.closing()
  expect(kindOf(await ask(over, '/cases/:case/closure'))).toBe('done')
  expect(kindOf(await ask(over, '/cases/:case/reopening'))).toBe('done')
})

test('What waits for a second look says who wrote it: nobody is asked to look at words of their own', async () => {
  const { id } = await REACH.looking()
  const Rows = z.object({ cases: z.array(z.object({ id: z.string(), toBeRead: z.array(z.string()) })) })
  const { cases } = Rows.parse((await owner.get(`${API}/cases`)).body)
  expect(cases.find((row) => row.id === id)?.toBeRead).toEqual([me])
})

test('A question that came again is answered more plainly before anything else', async () => {
  const again = await plain(
    'Почему за хранение насчитали 3 200 рублей?',
    {
      ...ANSWERED,
      text: 'За хранение вышло 3 200 рублей: 4 дня сверх 7 бесплатных по 800 рублей в день, п. 3.2 договора.',
    },
    message('m3', 'Так и не понимаю, почему за хранение 3 200 рублей.', '2026-11-20T11:30:00+03:00'),
  )
  expect((await standing(again)).about.letter?.kind).toBe('plain_explanation')
})
