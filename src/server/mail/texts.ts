// Short messages to phones: the operator's own service is asked, we ship no way of our own. It is told a number and a text, as JSON.
import { PlainError } from '../plainError.ts'

export interface ShortText {
  readonly to: string
  readonly text: string
}

export interface OutgoingTexts {
  /** Hands the text to the service. Throws when it is not taken. */
  readonly send: (text: ShortText) => Promise<void>
}

const WAIT_MS = 10_000

/**
 * The service that EXHALE_SMS_URL names, or null without it. A name and password in the address are sent as Basic
 * authorization. Throws PlainError on what is no address of the web.
 */
export function outgoingTexts(env: NodeJS.ProcessEnv): OutgoingTexts | null {
  const given = env['EXHALE_SMS_URL']
  if (!given) return null
  if (!URL.canParse(given) || !/^https?:$/u.test(new URL(given).protocol))
    throw new PlainError({
      en: 'EXHALE_SMS_URL must be an address such as https://sms.example.com/send.',
      ru: 'В EXHALE_SMS_URL нужен адрес вроде https://sms.example.com/send.',
    })
  const url = new URL(given)
  const secret = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`
  url.username = ''
  url.password = ''
  const headers = {
    'content-type': 'application/json',
    ...(secret === ':' ? {} : { authorization: `Basic ${Buffer.from(secret).toString('base64')}` }),
  }
  return {
    send: async (text) => {
      const answer = await fetch(url, {
        method: 'POST',
        headers,
        body: JSON.stringify(text),
        redirect: 'error',
        signal: AbortSignal.timeout(WAIT_MS),
      })
      await answer.body?.cancel()
      if (!answer.ok) throw new Error(`the service of short messages answered ${answer.status}`)
    },
  }
}
