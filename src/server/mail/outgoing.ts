// Mail that the desk itself sends: sign-in links, and letters to clients. The server is the operator's own, so its address may be
// a private one.
import { createTransport } from 'nodemailer'
import { PlainError } from '../plainError.ts'

export interface PlainLetter {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The name of this mail among all mails, without angle brackets; one is made up where none is given. */
  readonly messageId?: string
  /** The name of the mail that this one answers, with or without angle brackets. */
  readonly inReplyTo?: string
  readonly replyTo?: string
}

/** What the mail server said when it took a letter. */
export interface Taken {
  readonly response: string
}

export interface Outgoing {
  /** The part after the @ of the address that the desk writes from: names of mails end with it. */
  readonly host: string
  /** Hands the letter to the mail server. Throws when it is not taken, and when no answer came (`wasRefused` tells which). */
  readonly send: (letter: PlainLetter) => Promise<Taken>
  readonly close: () => void
}

const WAIT_MS = 10_000

/** The way out that EXHALE_SMTP_URL and EXHALE_MAIL_FROM name, or null without them. Throws PlainError on half of it. */
export function outgoingMail(env: NodeJS.ProcessEnv): Outgoing | null {
  const [url, from] = [env['EXHALE_SMTP_URL'], env['EXHALE_MAIL_FROM']]
  if (!url && !from) return null
  if (!url || !from || !URL.canParse(url) || !/^smtps?:$/u.test(new URL(url).protocol))
    throw new PlainError({
      en: 'To send mail the desk needs both EXHALE_SMTP_URL (smtp:// or smtps://) and EXHALE_MAIL_FROM (an address).',
      ru: 'Чтобы отправлять почту, нужны и EXHALE_SMTP_URL (smtp:// или smtps://), и EXHALE_MAIL_FROM (адрес).',
    })
  const waits = { connectionTimeout: WAIT_MS, greetingTimeout: WAIT_MS, socketTimeout: WAIT_MS }
  const transport = createTransport({ url, ...waits, disableFileAccess: true, disableUrlAccess: true })
  return {
    host: /@([\w.-]+)>?\s*$/u.exec(from)?.[1] ?? 'localhost',
    send: async ({ to, subject, text, messageId, inReplyTo, replyTo }) => {
      const { response } = await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        ...(messageId ? { messageId: `<${messageId}>` } : {}),
        ...(inReplyTo ? { inReplyTo, references: inReplyTo } : {}),
        ...(replyTo ? { replyTo: { name: '', address: replyTo } } : {}),
      })
      return { response }
    },
    close: () => transport.close(),
  }
}

/** Ways to fail that end before the words of a letter are handed over. */
const BEFORE_THE_WORDS: readonly unknown[] = ['EDNS', 'EAUTH', 'EENVELOPE', 'ETLS', 'EREQUIRETLS']

/**
 * Did the mail server certainly not take the letter? True when it said no, and when it was never reached. A connection that broke
 * off, or an answer that never came, is no no: the letter may be on its way.
 */
export function wasRefused(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { responseCode, code, syscall } = error as Error & {
    responseCode?: unknown
    code?: unknown
    syscall?: unknown
  }
  return typeof responseCode === 'number' || BEFORE_THE_WORDS.includes(code) || syscall === 'connect'
}
