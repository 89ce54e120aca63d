import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { screen } from './screening.ts'

const folder = new URL('../../demo/stories/', import.meta.url)
const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))

describe('The inquiries of the visible stories', () => {
  test.for(stories.map((story) => [story.id, story]))('%s', ([, story]) => {
    const { text, history, expected } = story.inquiry
    const screening = screen(text, { history, publicContractWithConsumer: false, lang: story.lang })
    const gold = (expected.signals as { type: string }[])
      .map(({ type }) => type)
      .filter((type) => type.startsWith('redflag.'))
      .map((type) => type.slice('redflag.'.length))
    expect(screening.redFlags.map(({ flag }) => flag).toSorted()).toEqual(gold.toSorted())
    expect(screening.advice).toBe(expected.advice)
  })
})
