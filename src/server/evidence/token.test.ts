// Timestamps by a real authority (openssl), and by ones that are wrong in one thing each.
//
// Whatever we believe, `openssl ts -verify` believes too: an expert with public tools must come to the same answer.
import { webcrypto } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readRequest, timestampRequest } from '../../evidence/timestamps/request.ts'
import { verifyToken } from '../../evidence/timestamps/token.ts'
import { hex } from '../../evidence/utf8.ts'
import { hasOpenssl, type AuthorityOptions } from './testAuthority.ts'
import {
  ASKED,
  authorityOf,
  certificateIn,
  IMPRINT,
  NONCE,
  opensslBelieves,
  opensslIn,
  QUERY,
  verdict,
} from './testTokens.ts'

describe.skipIf(!hasOpenssl && !process.env['CI'])('A token by openssl', () => {
  test.each<AuthorityOptions>([
    { key: 'ec' },
    { key: 'rsa' },
    { key: 'rsa', namedBy: 'sha1' },
    { key: 'ec', namedBy: 'sha1' },
  ])('is believed up to the chosen root: %j', async (options) => {
    const authority = authorityOf(options)
    const tsr = await authority.answer(QUERY)
    const found = await verifyToken(tsr, ASKED, [authority.root], webcrypto)
    expect(found).toMatchObject({
      ok: true,
      value: { accuracyMs: 1500, policy: '1.3.6.1.4.1.99999.1', serial: '01', authority: 'Test timestamps' },
    })
    if (!found.ok) return
    expect(found.value.chain.map(hex)).toEqual(
      ['signer.pem', 'between.pem', 'root.pem'].map((name) => hex(certificateIn(authority, name))),
    )
    expect(Math.abs(found.value.genTime - Date.now())).toBeLessThan(60_000)
    expect(opensslBelieves(authority, tsr)).toBe(true)
  })
  test.each<AuthorityOptions>([
    { set: { ess_cert_id_chain: 'yes' } },
    { set: { ess_cert_id_chain: 'yes' }, namedBy: 'sha1' },
    { set: { ordering: 'yes', tsa_name: 'no', accuracy: 'secs:60' } },
    { set: { accuracy: 'microsecs:1', clock_precision_digits: '6' } },
    { set: { signer_digest: 'sha512' }, key: 'rsa' },
    { set: { signer_digest: 'sha384', default_policy: '1.2.3' } },
    { set: { certs: 'root.pem' } },
  ])('may differ in what is free, and openssl agrees: %j', async (options) => {
    const authority = authorityOf(options)
    const tsr = await authority.answer(QUERY)
    expect(await verdict(tsr, authority.root)).toBe(options.set?.['certs'] ? 'untrusted' : 'believed')
    expect(opensslBelieves(authority, tsr)).toBe(!options.set?.['certs'])
  })
  test('of another policy than was asked is refused', async () => {
    const authority = authorityOf()
    const tsr = await authority.answer(QUERY)
    expect(await verdict(tsr, authority.root, { ...ASKED, policy: '1.3.6.1.4.1.99999.1' })).toBe('believed')
    expect(await verdict(tsr, authority.root, { ...ASKED, policy: '1.2.3' })).toBe('wrong_policy')
  })
  test.each<[NonNullable<AuthorityOptions['wrong']>, string]>([
    ['no_purpose', 'not_for_timestamps'],
    ['purpose_not_critical', 'not_for_timestamps'],
    ['more_purposes', 'not_for_timestamps'],
    ['other_purpose', 'not_for_timestamps'],
    ['other_nonce', 'wrong_nonce'],
    ['other_imprint', 'wrong_imprint'],
    ['expired', 'outside_validity'],
    ['rejected', 'not_granted'],
  ])('by an authority with "%s" is refused as %s', async (wrong, why) => {
    const authority = authorityOf({ wrong })
    const tsr = await authority.answer(QUERY)
    expect(await verdict(tsr, authority.root)).toBe(why)
    // openssl takes the clock of today for "expired", and this certificate is still good today.
    if (wrong !== 'expired') expect(opensslBelieves(authority, tsr)).toBe(false)
  })
  test('signed by openssl cms over the same facts is believed, so each of those is wrong in one thing only', async () => {
    const authority = authorityOf({ wrong: 'nothing' })
    const tsr = await authority.answer(QUERY)
    expect(await verdict(tsr, authority.root)).toBe('believed')
    expect(opensslBelieves(authority, tsr)).toBe(true)
  })
  test('without the certificates that were not asked for says so', async () => {
    const authority = authorityOf()
    const digest = ['-digest', hex(IMPRINT), '-sha256', '-no_nonce']
    const query = opensslIn(authority.folder, 'ts', '-query', ...digest)
    const tsr = await authority.answer(query)
    expect(await verdict(tsr, authority.root, { ...ASKED, nonce: null })).toBe('without_certificate')
  })
})

describe.skipIf(!hasOpenssl && !process.env['CI'])('Our question', () => {
  test('has the fields of the one that openssl asks', () => {
    const { folder } = authorityOf()
    const theirs = opensslIn(folder, 'ts', '-query', '-digest', hex(IMPRINT), '-sha256', '-cert')
    const [asked, ours] = [readRequest(theirs), readRequest(QUERY)]
    expect(asked).toMatchObject({ ok: true, value: { imprint: IMPRINT, policy: null, certificates: true } })
    expect(ours).toEqual({
      ok: true,
      value: { imprint: IMPRINT, policy: null, certificates: true, nonce: NONCE },
    })
    const nonce = asked.ok ? asked.value.nonce : null
    expect(timestampRequest(IMPRINT, nonce ?? new Uint8Array())).toEqual(theirs)
  })
})
