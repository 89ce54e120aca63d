// Labels of one text over HTTP: what its words do, with the words.
import { z } from 'zod'
import { personOf, type App } from '../server/desk.ts'
import { MarkedLabel } from './markedLabel.ts'
import { read } from './read.ts'
import { quoteOf } from '../basics/span.ts'

const MOST_TEXT = 200_000

export const signalRoutes = (app: App): void => {
  const schema = {
    operationId: 'readSignals',
    body: z.object({ text: z.string().max(MOST_TEXT) }),
    response: { 200: z.object({ labels: z.array(MarkedLabel) }) },
  }
  app.post('/signals', { config: { needs: 'case.read' }, schema }, async (request) => {
    personOf(request)
    const { text } = request.body
    return { labels: read(text).map((signal) => ({ ...signal, quote: quoteOf(text, signal) })) }
  })
}
