// Names of another client in a letter: found in the forms in which Russian bends them, and not where they are the reader's own.
import { describe, expect, test } from 'vitest'
import { othersNamed } from './othersNamed.ts'

const named = (text: string, others: readonly string[], own: readonly string[] = []): string[] =>
  othersNamed(text, others, own).map(({ quote }) => quote)

describe('The name of another client', () => {
  test.each([
    ['as it is', 'Нам написала Анна Петрова.', ['Анна', 'Петрова']],
    ['bent', 'По жалобе Анны Петровой мы проверили всех.', ['Анны', 'Петровой']],
    ['in English', "Anna Lee's letter showed it.", ['Anna', 'Lee']],
  ])('is found %s', (_how, text, words) => expect(named(text, ['Анна Петрова', 'Anna Lee'])).toEqual(words))

  test('is not found in other words that begin alike', () =>
    expect(named('Анализ показал ошибку. Leeds is far.', ['Анна Петрова', 'Anna Lee'])).toEqual([]))

  test('is the reader’s own where both are called so', () =>
    expect(named('Здравствуйте, Анна!', ['Анна Петрова'], ['Анна Светлова'])).toEqual([]))

  test('stops the letter until somebody takes it out or lets it pass', () =>
    expect(othersNamed('Петровой вернули.', ['Анна Петрова'], [])).toMatchObject([
      { kind: 'G4', weight: 'stops', override: true },
    ]))
})
