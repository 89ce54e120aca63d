import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emailIdentity, nameWords, phoneCountry, phoneIdentity, sameClient } from './identity.ts'

const folder = new URL('../../demo/stories/', import.meta.url)
const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))

describe('A phone number', () => {
  test.for([
    ['with the country code', '+7 (495) 000-00-14', 'RU', '+74950000014'],
    ['with the trunk prefix', '8 495 0000014', 'RU', '+74950000014'],
    ['without any prefix', '495 000 00 14', 'RU', '+74950000014'],
    ['all digits', '74950000014', 'RU', '+74950000014'],
    ['with dots', '8.495.000.00.14', 'RU', '+74950000014'],
    ['with a hard space', '+7\u00a0495\u00a0000‑00‑14', 'RU', '+74950000014'],
    ['in a call from abroad', '8-10-44-7700-900114', 'RU', '+447700900114'],
    ['mobile in the UK', '07700 900114', 'GB', '+447700900114'],
    ['in London', '(020) 7946 0177', 'GB', '+442079460177'],
    ['with 00 before the code', '0044 20 7946 0177', 'GB', '+442079460177'],
    ['written as people do who mix both', '+44 (0)20 7946 0177', 'GB', '+442079460177'],
    ['in the US', '212.555.0100', 'US', '+12125550100'],
    ['of another country, by its own code', '+49 30 901820', 'RU', '+4930901820'],
    ['with an extension', '+7 495 000-00-14 доб. 12', 'RU', '+74950000014'],
    ['that is a word', 'звоните вечером', 'RU', null],
    ['that is too short', '911', 'US', null],
    ['that is a card number', '2200 0000 0000 0000 0000 0000', 'RU', null],
  ] as const)('%s', ([, raw, country, expected]) => {
    expect(phoneIdentity(raw, country)).toBe(expected)
  })

  test.for(stories.map((story) => [story.id, story]))('of %s reads as one identity', ([, story]) => {
    const identities = (story.parties.client.phones as string[]).map((raw) =>
      phoneIdentity(raw, phoneCountry(story.jurisdiction)),
    )
    expect(new Set(identities).size).toBe(1)
    expect(identities[0]).toMatch(/^\+\d{10,15}$/)
  })

  test('stays itself once normalised, however it was punctuated', () => {
    const separated = fc.array(fc.constantFrom(' ', '-', '', '.'), { minLength: 10, maxLength: 10 })
    fc.assert(
      fc.property(separated, (gaps) => {
        const raw = `+7${'4950000014'
          .split('')
          .map((digit, i) => `${gaps[i]}${digit}`)
          .join('')}`
        expect(phoneIdentity(phoneIdentity(raw, 'RU') ?? '')).toBe('+74950000014')
      }),
    )
  })
})

describe('An e-mail address', () => {
  test.for([
    ['is the same in any case', 'Dan@Brightside.Example', 'dan@brightside.example'],
    ['is found beside a name', 'Dan Marsh <dan@brightside.example>', 'dan@brightside.example'],
    ['keeps its dots where they matter', 'd.an@brightside.example', 'd.an@brightside.example'],
    [
      'keeps its tag where nobody promised to ignore it',
      'dan+shop@brightside.example',
      'dan+shop@brightside.example',
    ],
    ['loses dots and tag at Gmail', 'D.a.n+shop@googlemail.com', 'dan@gmail.com'],
    ['has one domain at Yandex', 'dan.marsh@ya.ru', 'dan-marsh@yandex.ru'],
    ['needs a domain', 'dan@localhost', null],
    ['needs a name', '@brightside.example', null],
  ] as const)('%s', ([, raw, expected]) => {
    expect(emailIdentity(raw)).toBe(expected)
  })
})

describe('A name', () => {
  test('loses legal forms, titles and order, and keeps its words', () => {
    expect(nameWords('ИП Ракитин Олег Сергеевич')).toEqual(nameWords('Сергеевич Олег Ракитин'))
    expect(nameWords('ООО «Пёнка»')).toEqual(['пенка'])
    expect(nameWords('Harbour Domains Ltd')).toEqual(['domains', 'harbour'])
  })
})

const oleg = {
  name: 'ИП Ракитин Олег Сергеевич',
  email: 'rakitin@shop.example',
  phones: ['+7 (495) 000-00-14'],
}

describe('Two contacts', () => {
  test.for([
    ['by the same phone in another form', { phones: ['8 495 0000014'] }, 'same', 'phone'],
    ['by the same address in another case', { email: 'Rakitin@Shop.example' }, 'same', 'email'],
    ['by an address among the aliases', { aliases: ['rakitin@shop.example'] }, 'same', 'email'],
    ['by a phone, whatever the name', { name: 'Инна', phones: ['84950000014'] }, 'same', 'phone'],
    ['with initials: only perhaps', { name: 'Ракитин О. С.' }, 'perhaps', 'name'],
    ['with the full name: only perhaps, there are namesakes', { name: 'Олег Ракитин' }, 'perhaps', 'name'],
    ['with another first name', { name: 'Ракитин Павел' }, 'different', undefined],
    ['with initials alone', { name: 'О. С.' }, 'different', undefined],
    ['with another phone', { phones: ['8 495 0000015'] }, 'different', undefined],
    ['with nothing at all', {}, 'different', undefined],
  ] as const)('%s', ([, other, kind, by]) => {
    const there = sameClient(oleg, other, 'RU')
    expect([there.kind, 'by' in there ? there.by : undefined]).toEqual([kind, by])
    expect(sameClient(other, oleg, 'RU').kind).toBe(kind)
  })

  test('of two stories are never one client', () => {
    const clients = stories.map((story) => story.parties.client)
    for (const [i, a] of clients.entries())
      for (const b of clients.slice(i + 1)) expect(sameClient(a, b).kind).toBe('different')
  })
})
