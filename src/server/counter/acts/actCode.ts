// A signature by code: six digits to an address that the card had before, read out at the counter, and a proof that they were right.
//
// Nothing of it lies in a table. The device carries what the desk has sealed: first a ticket with the digits in it, which it cannot
// open, then a proof that the client named them. Guesses are slowed down where they are checked.
import { randomInt, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Lang } from '../../../basics/lang.ts'
import type { PlainLetter } from '../../mail/outgoing.ts'
import { PlainError } from '../../plainError.ts'
import type { Secrets } from '../../secrets/masterKey.ts'

const LIVES_MS = 10 * 60_000

/** Which act the code is for, and whose client. */
export interface AboutAct {
  readonly org: string
  readonly act: string
  readonly client: string
}
const nameOf = (what: 'ticket' | 'proof', { org, act, client }: AboutAct): string =>
  `act code ${what} ${org} ${act} ${client}`

const Ticket = z.object({ code: z.string(), masked: z.string(), expiresAt: z.number() })
const Proof = z.object({ masked: z.string(), at: z.number() })
export type ActProof = z.infer<typeof Proof>

const sealed = (secrets: Secrets, name: string, value: object): string =>
  Buffer.from(secrets.seal(name, Buffer.from(JSON.stringify(value)))).toString('base64')

/** What was sealed under this name; null when it was altered, or sealed for something else. */
function unsealed<T>(secrets: Secrets, name: string, text: string, shape: z.ZodType<T>): T | null {
  try {
    const plain = Buffer.from(secrets.open(name, Buffer.from(text, 'base64'))).toString('utf8')
    return shape.safeParse(JSON.parse(plain)).data ?? null
  } catch (error) {
    if (error instanceof PlainError) return null
    throw error
  }
}

/** Six digits for this act, and the ticket that the device keeps until the client has read them out. */
export function newActCode(secrets: Secrets, about: AboutAct, masked: string, now: number) {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const expiresAt = now + LIVES_MS
  return { code, expiresAt, ticket: sealed(secrets, nameOf('ticket', about), { code, masked, expiresAt }) }
}

/** The proof that the client named the digits of a ticket; null when these are others, or it is too late. */
export function provenBy(
  secrets: Secrets,
  about: AboutAct,
  said: { readonly ticket: string; readonly code: string },
  now: number,
): string | null {
  const ticket = unsealed(secrets, nameOf('ticket', about), said.ticket, Ticket)
  if (!ticket || now > ticket.expiresAt) return null
  const [one, other] = [Buffer.from(ticket.code), Buffer.from(said.code)]
  const isRight = one.length === other.length && timingSafeEqual(one, other)
  return isRight ? sealed(secrets, nameOf('proof', about), { masked: ticket.masked, at: now }) : null
}

/** What a proof says about this very act; null when it is none. */
export const proofFor = (secrets: Secrets, about: AboutAct, proof: string): ActProof | null =>
  unsealed(secrets, nameOf('proof', about), proof, Proof)

export interface ActSaid {
  readonly business: string
  readonly number: string
  /** "короб — 2 шт" */
  readonly lines: readonly string[]
}

const WORDS = {
  ru: {
    subject: (code: string) => `${code} — код для акта`,
    text: ({ business, number }: ActSaid, code: string) =>
      `${code} — код для акта ${number} у ${business}. Назовите его на точке, если всё верно: это ваша подпись. Действует 10 минут.`,
    things: 'В акте:',
    not: 'Если вы сейчас ничего не сдаёте и не получаете, никому его не называйте.',
  },
  en: {
    subject: (code: string) => `${code} is the code for your act`,
    text: ({ business, number }: ActSaid, code: string) =>
      `${code} is the code for act ${number} of ${business}. Say it at the counter if all is right: it is your signature. It works for 10 minutes.`,
    things: 'On the act:',
    not: 'If you are not handing anything in or taking anything out now, tell it to nobody.',
  },
} as const satisfies Record<Lang, unknown>

/** The letter with a code: what is signed stands in it. */
export function actCodeLetter(lang: Lang, to: string, code: string, said: ActSaid): PlainLetter {
  const words = WORDS[lang]
  const things = [words.things, ...said.lines.map((line) => `— ${line}`)].join('\n')
  return {
    to,
    subject: words.subject(code),
    text: `${[words.text(said, code), things, words.not].join('\n\n')}\n`,
  }
}

export const actCodeText = (lang: Lang, code: string, said: ActSaid): string =>
  `${WORDS[lang].text(said, code)} ${WORDS[lang].not}`
