import { describe, expect, test } from 'vitest'
import { partiesWithClient } from './partiesWithClient.ts'

const card = {
  name: 'ООО «Ромашка»',
  number: '7',
  consumer: false,
  emails: ['office@romashka.example'],
  phones: ['+7 900 000-00-00'],
  details: '',
}
const driver = {
  name: 'Семён',
  role: 'водитель',
  addresses: ['semyon@mail.example'],
  mayWrite: true,
  mayHandIn: true,
  mayTakeOut: false,
  from: 0,
  until: 1_000,
}

describe('The parties of a case', () => {
  test('stay as they are where nothing is known of the client', () => {
    const parties = { business: {}, client: { name: 'x' } }
    expect(partiesWithClient(parties, null, [])).toBe(parties)
  })

  test('take from the card what the case does not say, and nothing else', () => {
    const parties = { business: { name: 'мы' }, client: { name: 'Роман', type: 'consumer' } }
    expect(partiesWithClient(parties, card, [])).toEqual({
      business: { name: 'мы' },
      client: { name: 'Роман', type: 'consumer', email: card.emails[0], phones: card.phones },
    })
    expect(partiesWithClient(undefined, card, [])).toMatchObject({
      client: { name: 'ООО «Ромашка»', consumer: false },
    })
  })

  test('name who may write, under the name and every address, with the time of it', () => {
    const found = partiesWithClient({ client: {}, others: [{ id: 'муж' }] }, null, [driver])
    const time = { authorised: true, authorisedFrom: '1970-01-01T00:00:00.000Z' }
    expect(found).toMatchObject({
      others: [
        { id: 'муж' },
        { id: 'Семён', ...time, authorisedUntil: '1970-01-01T00:00:01.000Z' },
        { id: 'semyon@mail.example', name: 'Семён', role: 'водитель', ...time },
      ],
    })
  })

  test('do not name who may only carry things', () => {
    expect(partiesWithClient({ client: {} }, null, [{ ...driver, mayWrite: false }])).toEqual({ client: {} })
  })
})
