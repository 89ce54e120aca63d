// Mail that the desk itself sends: sign-in links. The server is the operator's own, so its address may be a private one.
import { createTransport } from 'nodemailer'
import { PlainError } from '../plainError.ts'

export interface PlainLetter {
  readonly to: string
  readonly subject: string
  readonly text: string
}

export interface Outgoing {
  /** Hands the letter to the mail server. Throws when it is not taken. */
  readonly send: (letter: PlainLetter) => Promise<void>
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
    send: async ({ to, subject, text }) => {
      await transport.sendMail({ from, to, subject, text })
    },
    close: () => transport.close(),
  }
}
