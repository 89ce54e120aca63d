// The net below the reader suspects what people elsewhere called abusive, and lets our everyday messages pass.
import { describe, expect, test } from 'vitest'
import { tokensOf } from '../tokens.ts'
import { suspectsAbuse, WORTH_SHOWING } from './abuseNet.ts'

const chance = (text: string): number | null => suspectsAbuse(tokensOf(text))

describe('The net', () => {
  test.for(['you stupid bitch', 'what a dumbass', 'shut up you fucking retard', 'stupid ass liars'])(
    'suspects: %s',
    (text) => {
      expect(chance(text)).toBeGreaterThanOrEqual(WORTH_SHOWING)
    },
  )
  test.for([
    'is my parcel in yet? code 4471',
    'The site has been down since this morning, could somebody look at it?',
    'I want a full refund by Friday or I will take this to court.',
    'Thanks, that works for us.',
    'The black cat shat on the carpet you cleaned.',
  ])('does not suspect: %s', (text) => {
    expect(chance(text)).toBeLessThan(WORTH_SHOWING)
  })
  test('says nothing of Russian, which nothing taught it, nor of no words at all', () => {
    expect(chance('Вы все там идиоты')).toBeNull()
    expect(chance('12 300')).toBeNull()
    expect(chance('')).toBeNull()
  })
})
