import { describe, expect, test } from 'vitest'
import { signalsCommand } from './signals.cli.ts'

async function* chunks(...parts: (string | Buffer)[]): AsyncGenerator<string | Buffer> {
  yield* parts
}
const run = async (...parts: (string | Buffer)[]) => {
  const lines: string[] = []
  const code = await signalsCommand(chunks(...parts), (line) => lines.push(line))
  return {
    code,
    answers: lines.map((line): { id: string | null; labels?: { label: string }[]; error?: string } =>
      JSON.parse(line),
    ),
  }
}

describe('exhale signals', () => {
  test('answers every line in order, wherever the chunks are cut', async () => {
    const input = Buffer.from('{"id":"a","text":"увидимся в суде"}\n\n{"id":"b","text":"Добрый день"}')
    const { code, answers } = await run(input.subarray(0, 27), input.subarray(27))
    expect(code).toBe(0)
    expect(answers.map((answer) => answer.id)).toEqual(['a', 'b'])
    expect(answers[0]?.labels).toEqual([
      expect.objectContaining({ label: 'threat.court', start: 0, end: 15 }),
    ])
    expect(answers[1]?.labels).toEqual([])
  })

  test.for([
    ['that is no JSON', '{"id":'],
    ['without a text', '{"id":"x"}'],
    ['longer than 7 MB', `{"id":"x","text":"${'a'.repeat(7_000_001)}"}`],
  ])('a line %s gets an error and the others their answers', async ([, bad]) => {
    const { code, answers } = await run(`${bad}\n{"id":"b","text":"хамло"}\n`)
    expect(code).toBe(2)
    expect(answers[0]).toEqual({ id: null, error: expect.any(String) as string })
    expect(answers[1]?.labels?.map((one) => one.label)).toEqual(['abuse.insult'])
  })
})
