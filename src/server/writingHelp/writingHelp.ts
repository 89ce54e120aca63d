// Help with words by a model of the operator's choice: any endpoint that speaks the chat completions of OpenAI, in the cloud or in
// the same room. The desk ships no model and knows no provider; without an address there is no help.
import { z } from 'zod'
import { err, ok, type Result } from '../../basics/result.ts'
import { fromUtf8, utf8 } from '../../evidence/utf8.ts'
import { sendOperators } from '../outgoing/guardedFetch.ts'
import { PlainError } from '../plainError.ts'

export interface AskedOfHelp {
  /** What the model is told to do. */
  readonly task: string
  /** The text that it is done to. */
  readonly text: string
}

export interface WritingHelp {
  /** Who is asked: the host and port of the address, and the model. */
  readonly host: string
  readonly model: string
  /** What the model wrote; `unreachable` for everything that is no answer in time, or before `until` ended. Never rejects. */
  readonly ask: (asked: AskedOfHelp, until: AbortSignal) => Promise<Result<string, 'unreachable'>>
}

const WAIT_MS = 60_000
const MOST_BYTES = 512 * 1024
const MOST_CHARACTERS = 50_000

/** The part of an answer that is read; whatever else a server adds is passed over. */
const Answer = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.string().max(MOST_CHARACTERS) }) }))
    .min(1)
    .max(16),
})

function contentOf(body: Uint8Array): string | null {
  try {
    const answer = Answer.parse(JSON.parse(fromUtf8(body) ?? ''))
    return answer.choices[0]?.message.content ?? null
  } catch {
    // Whatever an endpoint answers that is no answer: a page of a proxy, half a sentence, another protocol.
    return null
  }
}

function addressOf(given: string): URL {
  if (URL.canParse(given) && /^https?:$/u.test(new URL(given).protocol) && !new URL(given).username) {
    const url = new URL(given)
    url.pathname = `${url.pathname.replace(/\/+$/u, '')}/chat/completions`
    return url
  }
  throw new PlainError({
    en: 'EXHALE_WRITING_URL must be the address of an endpoint such as https://models.example.com/v1, without a name or password in it.',
    ru: 'В EXHALE_WRITING_URL нужен адрес вроде https://models.example.com/v1, без имени и пароля в нём.',
  })
}

/**
 * The help that the operator set up (EXHALE_WRITING_URL, EXHALE_WRITING_MODEL, EXHALE_WRITING_KEY), or null without an address.
 * Throws PlainError where the address is none or no model is named.
 */
export function writingHelpOf(env: NodeJS.ProcessEnv): WritingHelp | null {
  const given = env['EXHALE_WRITING_URL']
  if (!given) return null
  const url = addressOf(given)
  const model = env['EXHALE_WRITING_MODEL']
  if (!model)
    throw new PlainError({
      en: 'EXHALE_WRITING_URL is set, but EXHALE_WRITING_MODEL does not name a model.',
      ru: 'EXHALE_WRITING_URL задан, но в EXHALE_WRITING_MODEL не названа модель.',
    })
  const key = env['EXHALE_WRITING_KEY']
  const limits = { timeMs: WAIT_MS, bytes: MOST_BYTES, redirects: 0, ports: [Number(url.port || '443')] }
  return {
    host: url.host,
    model,
    ask: async ({ task, text }, until) => {
      const messages = [
        { role: 'system', content: task },
        { role: 'user', content: text },
      ]
      const sent = {
        type: 'application/json',
        body: utf8(JSON.stringify({ model, messages, stream: false })),
        ...(key ? { authorization: `Bearer ${key}` } : {}),
      }
      const answer = await sendOperators(url.href, sent, limits, until)
      if (!answer.ok || answer.value.status !== 200) return err('unreachable')
      const content = contentOf(answer.value.body)
      return content?.trim() ? ok(content.trim()) : err('unreachable')
    },
  }
}
