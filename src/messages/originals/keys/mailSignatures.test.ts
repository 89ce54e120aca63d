import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyAnswer, keyNames, recordName } from './mailSignatures.ts'

const mail = (head: string): Uint8Array =>
  new TextEncoder().encode(`${head}\r\n\r\nDKIM-Signature: d=body.example; s=x`)
const KEY = 'A'.repeat(60)

describe('The keys that a mail names', () => {
  test('stand in its signatures, folded or not, each once', () => {
    const head =
      'From: a@b.example\r\nDKIM-Signature: v=1; a=rsa-sha256; d=Shop.Example;\r\n\ts=mail2026; h=from;\r\n b=AAA=\r\n' +
      'dkim-signature: v=1; d=shop.example; s=mail2026; b=BBB\r\nDKIM-Signature:v=1;s=ed;d=relay.example'
    expect(keyNames(mail(head))).toEqual([
      { domain: 'shop.example', selector: 'mail2026' },
      { domain: 'relay.example', selector: 'ed' },
    ])
    expect(recordName({ domain: 'shop.example', selector: 'mail2026' })).toBe(
      'mail2026._domainkey.shop.example',
    )
  })
  test.for([
    ['no signature', 'From: a@b.example'],
    ['no selector', 'DKIM-Signature: d=a.example'],
    ['a tag twice', 'DKIM-Signature: d=a.example; d=b.example; s=x'],
    ['a name with a space', 'DKIM-Signature: d=a example..; s=x'],
    ['a name that leads out', 'DKIM-Signature: d=a.example/../x; s=x'],
    ['a name that is too long', `DKIM-Signature: d=${'a.'.repeat(130)}example; s=x`],
  ] as const)('are none where there is %s', ([, head]) => {
    expect(keyNames(mail(head))).toEqual([])
  })
  test('are ten at most', () => {
    const many = Array.from({ length: 50 }, (_, n) => `DKIM-Signature: d=a${n}.example; s=x`).join('\r\n')
    expect(keyNames(mail(many))).toHaveLength(10)
  })
  test('are names that a name server can be asked for, whatever the mail is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (domain, selector) => {
        for (const name of keyNames(mail(`DKIM-Signature: d=${domain}; s=${selector}`)))
          expect(recordName(name)).toMatch(/^[a-z0-9_.-]{1,253}$/)
      }),
    )
  })
})

describe('A record', () => {
  test.for([
    [`v=DKIM1; k=rsa; p=${KEY}`, 'key'],
    [`p=${KEY.slice(0, 30)} ${KEY.slice(30)}`, 'key'],
    ['v=DKIM1; p=', 'revoked'],
    [`v=DKIM2; p=${KEY}`, 'not_a_key'],
    ['v=spf1 -all', 'not_a_key'],
    ['p=short', 'not_a_key'],
    [`p=${KEY}!`, 'not_a_key'],
    [`p=${KEY}; p=${KEY}`, 'not_a_key'],
    ['', 'not_a_key'],
  ] as const)('%s is %s', ([record, answer]) => {
    expect(keyAnswer(record)).toBe(answer)
  })
})
