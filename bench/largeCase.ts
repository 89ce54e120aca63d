// A case that went on for a year: two thousand messages of 300 to 600 characters, a hundred claims that each name five messages,
// two hundred acts. Its sentences are those of the examples, so that it is read like any other correspondence.
import { readdirSync, readFileSync } from 'node:fs'

const MESSAGES = 2_000
const CLAIMS = 100
const LINKS = 5
const ACTS = 200
const SHORTEST = 300
const STEP_MS = 4 * 3_600_000
/** The instant of the last message. */
export const LAST_AT = Date.UTC(2026, 10, 20, 12)

interface Said {
  readonly text: string
  readonly direction: string
}
interface Story {
  readonly lang: string
  readonly messages: readonly Said[]
  readonly claims: readonly { readonly text: string }[]
  readonly agreement?: unknown
}

const stories: readonly Story[] = ['demo/stories', 'demo/unseen']
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.startsWith('ru-'))
      .map((name) => `${folder}/${name}`),
  )
  .toSorted()
  .map((path) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')) as Story)

const sentencesOf = (direction: string): string[] =>
  stories
    .flatMap(({ messages }) => messages)
    .filter((message) => message.direction === direction)
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+/u))

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  in: sentencesOf('in'),
  out: sentencesOf('out'),
}

/** Sentences in an order that never repeats a message: each starts elsewhere and takes other steps. */
function textOf(n: number, direction: string): string {
  const from = SENTENCES[direction] ?? []
  let text = ''
  for (let at = n; text.length < SHORTEST + ((n * 37) % 240); at += 7 + (n % 11))
    text += `${text ? ' ' : ''}${from[at % from.length] ?? ''}`
  return text.slice(0, 600)
}

const idOf = (n: number): string => `m${String(n + 1).padStart(4, '0')}`
const atOf = (n: number): string => new Date(LAST_AT - (MESSAGES - 1 - n) * STEP_MS).toISOString()

function message(n: number) {
  const direction = n % 3 === 2 ? 'out' : 'in'
  const [from, to] = direction === 'in' ? ['client', 'owner'] : ['owner', 'client']
  return { id: idOf(n), at: atOf(n), channel: 'email', from, to, direction, text: textOf(n, direction) }
}

const claimTexts = stories.flatMap(({ claims }) => claims.map(({ text }) => text))
const claim = (n: number) => ({
  id: `c${n + 1}`,
  text: claimTexts[n % claimTexts.length] ?? '',
  item: `К-${n % 40}`,
  amountClaimed: n % 4 === 0 ? 1_000 + n * 10 : null,
  currency: 'RUB',
  raisedIn: Array.from({ length: LINKS }, (_, link) => idOf(((n * 19 + link * 3) * 3) % MESSAGES)),
})

const act = (n: number) => ({
  id: `A-${1_000 + n}`,
  at: atOf(n * 9),
  kind: n % 3 === 2 ? 'goods_out' : 'goods_in',
  doc: `акт № ${1_000 + n}`,
  lines: [{ sku: `К-${n % 40}`, name: 'вещь', qty: 1 + (n % 4), unitVolume: 0.1 }],
  signedBy: ['Илья', 'Олег'],
})

/** The whole case as `exhale.story/1`. */
export const largeCase = () => ({
  id: 'large',
  lang: 'ru',
  jurisdiction: 'RU',
  trade: 'storage',
  timezone: 'Europe/Moscow',
  title: 'Долгая переписка',
  parties: {
    business: { name: 'ПВЗ «Полка»', regime: 'b2b', email: 'desk@polka.example' },
    client: { name: 'Ракитин Олег Сергеевич', type: 'company', consumer: false },
    staff: [{ id: 'owner', name: 'Званцев А. К.', role: 'owner' }],
  },
  agreement: stories.find(({ agreement }) => agreement !== undefined)?.agreement,
  ledger: Array.from({ length: ACTS }, (_, n) => act(n)),
  messages: Array.from({ length: MESSAGES }, (_, n) => message(n)),
  claims: Array.from({ length: CLAIMS }, (_, n) => claim(n)),
})
