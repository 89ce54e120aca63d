// A worked story played through the desk: its facts come one after another with the clock moved to each of them, and whatever the
// desk drafts leaves by its door. The answers in the story's file are never shown to the desk.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Door, Kept, Letter, StoryAnswers, View, type StoryView } from './testStoryShapes.ts'
import { isFields, factsOnly, type Fields } from '../../cases/storyParts.ts'
import { idOf, type Answer, type TestDesk, type Visitor } from '../testDesk.ts'

const API = '/api/v1'
const MINUTE_MS = 60_000
/** So often the door is asked again after what stood before it was dealt with; more would be a letter that never leaves. */
const MOST_TRIES = 8
const REASON = 'Проверено по документам, оставляем.'

const made = (answer: Answer, status = 201): Answer => {
  if (answer.status !== status)
    throw new Error(`${answer.status} instead of ${status}: ${answer.text.slice(0, 1_500)}`)
  return answer
}
const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])
const atOf = (fact: Fields): number => Date.parse(String(fact['at']))

/** The story of that file: its answers, and its facts without them and without the instant that it names for an examination. */
export function readStoryFile(name: string): { answers: StoryAnswers; facts: Fields } {
  const json: unknown = JSON.parse(readFileSync(`demo/stories/${name}.json`, 'utf8'))
  const story = isFields(json) ? json : {}
  const { asOf: _asOf, ...facts } = factsOnly(story)
  return { answers: StoryAnswers.parse(story), facts }
}

/** The same facts under names that leave the usual ones to the letters of the desk. */
export function renamed(facts: Fields): Fields {
  const messages = new Set(list(facts['messages']).map(({ id }) => String(id)))
  const nameOf = (id: unknown): unknown => (messages.has(String(id)) ? `told-${String(id)}` : id)
  return {
    ...facts,
    messages: list(facts['messages']).map((fact) => ({ ...fact, id: nameOf(fact['id']) })),
    claims: list(facts['claims']).map((fact) => ({
      ...fact,
      raisedIn: (Array.isArray(fact['raisedIn']) ? fact['raisedIn'] : []).map(nameOf),
    })),
  }
}

interface Event {
  readonly at: number
  readonly kind: 'messages' | 'ledger-entries' | 'claims'
  readonly fact: Fields
}

/** Everything after the opening in the order of time; a claim comes with the first of the messages that raise it. */
function eventsOf(facts: Fields): Event[] {
  const messages = list(facts['messages']).map((fact): Event => ({ at: atOf(fact), kind: 'messages', fact }))
  const ledger = list(facts['ledger']).map((fact): Event => ({
    at: atOf(fact),
    kind: 'ledger-entries',
    fact,
  }))
  const raisedAt = (claim: Fields): number => {
    const raised = new Set(Array.isArray(claim['raisedIn']) ? claim['raisedIn'].map(String) : [])
    const found = [...messages, ...ledger]
      .filter(({ fact }) => raised.has(String(fact['id'])))
      .map(({ at }) => at)
    return found.length > 0 ? Math.min(...found) : Number.NEGATIVE_INFINITY
  }
  const claims = list(facts['claims']).map((fact): Event => ({
    at: raisedAt(fact) + 1,
    kind: 'claims',
    fact,
  }))
  return [...messages, ...ledger, ...claims].toSorted((one, other) => one.at - other.at)
}

/** A letter that left: as the desk drafted it, as it went out, and what stood before it at the door. */
interface Left {
  readonly kind: string
  readonly drafted: string
  readonly text: string
  readonly at: number
  readonly blocks: readonly string[]
}

/** A story on its way through the desk. */
export class StoryAtDesk {
  readonly #desk: TestDesk
  readonly #owner: Visitor
  readonly #events: Event[]
  #now: number
  readonly id: string
  /** Every letter that left by the door, in this order. */
  readonly left: Left[] = []

  private constructor(desk: TestDesk, owner: Visitor, events: Event[], id: string, now: number) {
    this.#desk = desk
    this.#owner = owner
    this.#events = events
    this.id = id
    this.#now = now
  }

  /** Opens the case with its parties, inquiry, agreement and offer, at the instant of its first fact. */
  static async open(desk: TestDesk, owner: Visitor, facts: Fields): Promise<StoryAtDesk> {
    const { messages: _m, ledger: _l, claims: _c, ...head } = facts
    const events = eventsOf(facts)
    const inquiry = isFields(facts['inquiry']) ? atOf(facts['inquiry']) : Infinity
    const first = Math.min(inquiry, ...events.map(({ at }) => at).filter(Number.isFinite))
    desk.setClock(first)
    const id = idOf(made(await owner.post(`${API}/cases`, { facts: head })))
    return new StoryAtDesk(desk, owner, events, id, first)
  }

  #moveTo(at: number): void {
    this.#now = Math.max(this.#now, at)
    this.#desk.setClock(this.#now)
  }

  /** Records what came, one fact after another. `ours: false` leaves out our own letters; after each message `then` is called. */
  async play(
    ours: boolean,
    then: (story: StoryAtDesk) => Promise<void> = async () => undefined,
  ): Promise<void> {
    for (const { at, kind, fact } of this.#events) {
      const own = kind === 'messages' && fact['direction'] === 'out'
      if (own && !ours) continue
      if (Number.isFinite(at)) this.#moveTo(at + MINUTE_MS)
      made(await this.#owner.post(`${API}/cases/${this.id}/${kind}`, fact))
      if (kind === 'messages' && fact['direction'] === 'in') await then(this)
    }
  }

  /** Moves the clock to the instant at which the story is told, where that is still to come. */
  tell({ asOf }: StoryAnswers): void {
    this.#moveTo(Date.parse(asOf))
  }

  async view(): Promise<StoryView> {
    return View.parse(made(await this.#owner.get(`${API}/cases/${this.id}`), 200).body)
  }

  /** Decides every claim as the desk proposes it. */
  async decideAsProposed(): Promise<void> {
    const { casework } = await this.view()
    for (const claim of casework.claims.filter(
      ({ standing }) => standing === 'open' || standing === 'stale',
    )) {
      const refused = ['unproven', 'refuted', 'speculation'].includes(claim.verdict)
      const change = refused ? { change: 'Документ, которого мы не видели.' } : {}
      const said = { verdict: claim.verdict, why: 'Сверили с документами и перепиской.', ...change }
      made(await this.#owner.post(`${API}/cases/${this.id}/claims/${claim.fact}/decisions`, said))
    }
  }

  /** Lets out every letter that the desk drafts now and has not sent already, whatever has to be waited for. */
  async answer(): Promise<void> {
    const { examination } = await this.view()
    for (const letter of examination.letters) {
      const isSaid = this.left.some(({ kind, drafted }) => kind === letter.kind && drafted === letter.text)
      if (letter.already === undefined && !isSaid) await this.#leave(letter)
    }
  }

  async #leave(letter: z.infer<typeof Letter>): Promise<void> {
    const text = filled(letter.text)
    const blocks: string[] = []
    let kept = await this.#keep(letter, text)
    const said = { promises: [] as object[], seen: [] as string[] }
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const asked = { draft: kept.id, ...said }
      const door = Door.parse(
        made(await this.#owner.post(`${API}/cases/${this.id}/letters/readiness`, asked), 200).body,
      )
      if (door.may) return this.#send(letter, asked, blocks)
      const [first] = door.blocks
      blocks.push(first?.kind ?? '')
      said.promises = door.days.map((day) => ({ ...day, is: 'promise' }))
      said.seen = door.cameSince
      if (first?.kind === 'exhale' && door.wakesAt) this.#moveTo(Date.parse(door.wakesAt))
      if (first?.kind === 'second_look') kept = await this.#lookAfterTheNight(kept, door)
    }
    throw new Error(`${letter.kind} never leaves: ${blocks.join(', ')}\n${text}`)
  }

  async #keep(letter: z.infer<typeof Letter>, text: string): Promise<z.infer<typeof Kept>> {
    const draft = {
      kind: letter.kind,
      to: letter.to,
      text,
      desk: letter.text,
      basis: { claims: [], quotes: letter.quotes },
    }
    const kept = Kept.parse(made(await this.#owner.post(`${API}/cases/${this.id}/drafts`, draft)).body)
    const chosen = kept.found
      .filter(({ override }) => override)
      .map(({ kind, quote }) => ({ kind, quote, chose: 'kept', why: REASON }))
    if (chosen.length === 0) return kept
    const next = { base: kept.id, to: letter.to, text, basis: draft.basis, chosen }
    return Kept.parse(made(await this.#owner.post(`${API}/drafts/${kept.draft}/versions`, next)).body)
  }

  async #lookAfterTheNight(
    kept: z.infer<typeof Kept>,
    { look }: z.infer<typeof Door>,
  ): Promise<z.infer<typeof Kept>> {
    if (look.ownFrom) this.#moveTo(Date.parse(look.ownFrom))
    made(
      await this.#owner.post(`${API}/drafts/${kept.draft}/looks`, {
        version: kept.id,
        word: 'send',
        why: 'Перечитано.',
      }),
    )
    return kept
  }

  async #send(letter: z.infer<typeof Letter>, asked: object, blocks: readonly string[]): Promise<void> {
    const copied = made(await this.#owner.post(`${API}/cases/${this.id}/letters`, asked))
    const { id, text } = z.object({ id: z.string(), text: z.string() }).parse(copied.body)
    await this.#confirm(id, letter.to)
    this.left.push({ kind: letter.kind, drafted: letter.text, text, at: this.#now, blocks })
  }

  async #confirm(letter: string, to: string): Promise<void> {
    this.#moveTo(this.#now + MINUTE_MS)
    const sending = { channel: 'email', at: new Date(this.#now).toISOString(), to }
    made(await this.#owner.post(`${API}/cases/${this.id}/letters/${letter}/sending`, sending))
  }

  /** Points the person to another firm: one request that answers, closes and says when their words go. */
  async pointElsewhere(firm: string, contact: string): Promise<void> {
    const done = made(await this.#owner.post(`${API}/cases/${this.id}/not-ours`, { firm, contact }))
    const { letter, text } = z.object({ letter: z.string(), text: z.string() }).parse(done.body)
    await this.#confirm(letter, 'client')
    this.left.push({ kind: 'not_ours', drafted: text, text, at: this.#now, blocks: [] })
  }

  /** Closes the case with an outcome and a sentence. */
  async close(outcome: string): Promise<void> {
    made(await this.#owner.post(`${API}/cases/${this.id}/closure`, { outcome, said: 'Вопрос закрыт.' }))
  }
}

/** A draft with its gaps filled, as a person fills them before it leaves. */
const filled = (text: string): string => text.replaceAll(/\[[^[\]\n]+\]/gu, 'указано в деле')
