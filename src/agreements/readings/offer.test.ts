import { describe, expect, test } from 'vitest'
import { offerAmong, type BroughtText } from './offer.ts'

const brought = (text: string, file = ''): BroughtText => ({
  text,
  origin: 'mail',
  file,
  at: null,
  author: '',
})
const OFFER = '1.1 Ячейка до 0,4 м³. 1.2 Месяц стоит 1 500 ₽.'

describe('Among texts that were brought the agreement is', () => {
  test('the one that says most about limits and scope, not the longest', () => {
    const talk = brought('Добрый день! Очень рады, что вы к нам пришли. '.repeat(20), 'talk')
    expect(offerAmong([talk, brought(OFFER, 'offer')])?.brought.file).toBe('offer')
  })
  test('the longer one where neither says anything', () => {
    const texts = ['Просто письмо о погоде.', 'Просто письмо о погоде и о природе.'].map((text) =>
      brought(text, text),
    )
    expect(offerAmong(texts)?.brought.file).toBe('Просто письмо о погоде и о природе.')
  })
  test('none where all of it is too short to be one', () => {
    expect(offerAmong([brought('ок'), brought('')])).toBeNull()
    expect(offerAmong([])).toBeNull()
  })
  test('also one of more letters than are read of all together', () => {
    expect(offerAmong([brought(`${OFFER} ${'а'.repeat(500_000)}`, 'offer')])?.reading.cut).toBe(true)
  })
})
