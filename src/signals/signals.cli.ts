// `exhale signals`: JSON Lines in, JSON Lines out, in order. A bad line gets its own error and stops nobody else.
import { z } from 'zod'
import { readAll } from './read.ts'

/** A message of a million characters fits, every one of them escaped. */
const MAX_LINE = 7_000_000
const Line = z.object({ id: z.union([z.string(), z.number()]).transform(String), text: z.string() })

const answerTo = (line: string): { readonly text: string; readonly bad: boolean } => {
  const failed = (error: string) => ({ text: JSON.stringify({ id: null, error }), bad: true })
  if (line.length > MAX_LINE) return failed(`The line is longer than ${MAX_LINE} characters.`)
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return failed('The line is not JSON. Expected {"id": "…", "text": "…"}.')
  }
  const parsed = Line.safeParse(json)
  if (!parsed.success) return failed('Expected an object with "id" and "text", both strings.')
  const found = readAll(parsed.data.text)
  const labels = found.filter(({ tier }) => tier !== 'possible')
  const possible = found.filter(({ tier }) => tier === 'possible')
  return { text: JSON.stringify({ id: parsed.data.id, labels, possible }), bad: false }
}

/** Lines of a stream; of a line that is too long only its beginning is kept, so that memory stays bounded. */
async function* linesOf(input: AsyncIterable<string | Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > 2 * MAX_LINE) rest = rest.slice(0, MAX_LINE + 1)
    yield* lines
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}

/**
 * Reads `{"id","text"}` lines and writes `{"id","labels","possible"}` lines in the same order; empty lines are skipped.
 *
 * `write` gets one line without its end. Resolves to the exit code: 0, or 2 when some line could not be read; such a line
 * is answered by `{"id":null,"error":…}` at its place.
 */
export async function signalsCommand(
  input: AsyncIterable<string | Buffer>,
  write: (line: string) => void,
): Promise<number> {
  let bad = false
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue
    const answer = answerTo(line.replace(/^\uFEFF/, ''))
    write(answer.text)
    bad ||= answer.bad
  }
  return bad ? 2 : 0
}
