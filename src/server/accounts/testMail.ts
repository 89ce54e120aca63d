// A mail server on loopback for tests: what it takes, it keeps in memory.
import { buffer } from 'node:stream/consumers'
import { callbackify } from 'node:util'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export interface Letter {
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
}

export interface TestMail {
  readonly url: string
  readonly letters: Letter[]
  readonly close: () => Promise<void>
}

export async function testMail(): Promise<TestMail> {
  const letters: Letter[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => {
      const take = async () => {
        const { subject = '', text = '' } = await PostalMime.parse(await buffer(stream))
        letters.push({ to: session.envelope.rcptTo.map(({ address }) => address), subject, text })
      }
      callbackify(take)(done)
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.server.address()
  const port = typeof at === 'object' && at ? at.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
