// A mail server on loopback for tests: what it takes, it keeps in memory.
import { buffer } from 'node:stream/consumers'
import { callbackify } from 'node:util'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export interface Letter {
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  /** The name of the mail, and of the one that it answers, as its headers have them. */
  readonly messageId?: string
  readonly inReplyTo?: string
}

export interface TestMail {
  readonly url: string
  readonly letters: Letter[]
  /** What becomes of the next mails: taken, refused by the server, or read to the end and never answered. */
  answers: 'taken' | 'refused' | 'nothing'
  /** Looked at when the last word of a mail has come and nothing was answered yet: what is on record then stays if the desk dies. */
  read: (() => Promise<void>) | null
  readonly close: () => Promise<void>
}

export async function testMail(): Promise<TestMail> {
  const letters: Letter[] = []
  const mail: Pick<TestMail, 'answers' | 'read'> = { answers: 'taken', read: null }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => {
      const take = async () => {
        const read = await PostalMime.parse(await buffer(stream))
        const { subject = '', text = '', messageId, inReplyTo } = read
        await mail.read?.()
        if (mail.answers === 'refused')
          throw Object.assign(new Error('no such mailbox'), { responseCode: 550 })
        const to = session.envelope.rcptTo.map(({ address }) => address)
        letters.push({
          to,
          subject,
          text,
          ...(messageId ? { messageId } : {}),
          ...(inReplyTo ? { inReplyTo } : {}),
        })
      }
      callbackify(take)((error) => {
        // The line goes dead after the last word: whoever sent it learns nothing.
        if (mail.answers === 'nothing') for (const { _socket: line } of server.connections) line.destroy()
        else done(error)
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.server.address()
  const port = typeof at === 'object' && at ? at.port : 0
  return Object.assign(mail, {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  })
}
