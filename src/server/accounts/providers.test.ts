import { describe, expect, test } from 'vitest'
import { PlainError } from '../plainError.ts'
import { oidcProviders } from './providers.ts'

const one = (no: number, issuer: string) => ({
  [`EXHALE_OIDC_${no}_ISSUER`]: issuer,
  [`EXHALE_OIDC_${no}_CLIENT_ID`]: 'desk',
  [`EXHALE_OIDC_${no}_CLIENT_SECRET`]: 'secret',
})

describe('Providers in the environment', () => {
  test('keep their numbers, whichever of them are named', () => {
    const env = { ...one(7, 'https://b.example'), ...one(2, 'https://a.example/realm') }
    expect(oidcProviders(env).map(({ id, name }) => [id, name])).toEqual([
      ['oidc-2', 'a.example'],
      ['oidc-7', 'b.example'],
    ])
  })
  test('may stand in one list', () => {
    const listed = [{ issuer: 'https://a.example', client_id: 'x', client_secret: 'y', name: 'А' }]
    expect(oidcProviders({ EXHALE_OIDC: JSON.stringify(listed) })).toEqual([
      { id: 'oidc-1', name: 'А', issuer: 'https://a.example', clientId: 'x', clientSecret: 'y' },
    ])
  })
  test('are none without a word about them', () => {
    expect(oidcProviders({})).toEqual([])
  })
  test.for([
    { EXHALE_OIDC_1_ISSUER: 'https://a.example' },
    { ...one(1, 'not an address') },
    { ...one(1, 'ftp://a.example') },
    { EXHALE_OIDC: 'no json' },
    { EXHALE_OIDC: '[{}]' },
  ])('that are incomplete are told to the operator: %o', (env) => {
    expect(() => oidcProviders(env)).toThrow(PlainError)
  })
})
