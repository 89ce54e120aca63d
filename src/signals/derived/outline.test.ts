import { describe, expect, test } from 'vitest'
import { hitsIn } from '../compile.ts'
import { derivedFrom } from '../derived.ts'
import { GRAMMAR } from '../grammar/index.ts'
import { ruled } from '../ruled.ts'
import { allowed, reached } from '../spans.ts'

/** A list that counts how often somebody looks into it. */
function counted<T extends object>(list: readonly T[], count: { looks: number }): readonly T[] {
  return new Proxy(list, {
    get(target, key, receiver) {
      count.looks += 1
      return Reflect.get(target, key, receiver)
    },
  })
}

/** Looks into words, matches and labels for each character, from the matches of the grammar to the labels that follow from others. */
function looksPerCharacter(text: string): number {
  const count = { looks: 0 }
  const { tokens, matches } = hitsIn(GRAMMAR, text)
  const watched = counted(tokens, count)
  const found = allowed(counted(matches, count), watched).map((match) => reached(match, watched))
  const cues = found.filter((one) => one.says.startsWith('cue.'))
  const { signals } = ruled(text)
  derivedFrom({ tokens: watched, signals: counted(signals, count), cues: counted(cues, count) })
  return count.looks / text.length
}

const HOSTILE: Readonly<Record<string, string>> = {
  'threats and demands in one breath': 'верните деньги иначе пойду в суд и напишу отзыв ',
  'threats and demands sentence by sentence': 'Refund me or I will go to the police. Иначе подам в суд! ',
  'what forbids a label beside what says it': 'я не угрожаю, но подам в суд, я не угрожаю, ',
  'dashes and commas': 'вернёте деньги — отзыв уберу, не вернёте — суд, ',
  'steps named in passing': 'нет возврата, и роспотребнадзор, или полиция, ',
}

describe('A text of threats without an end costs no more than its length', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, piece) => {
    const [short, long] = [30, 1_000].map((times) => looksPerCharacter(piece.repeat(times)))
    expect(short).toBeGreaterThan(0)
    expect(long).toBeLessThan((short ?? 0) * 1.5)
  })
})
