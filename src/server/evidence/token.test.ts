// Timestamps by a real authority (openssl), and by ones that are wrong in one thing each.
import { webcrypto } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { timestampRequest } from '../../evidence/timestamps/request.ts'
import { verifyToken } from '../../evidence/timestamps/token.ts'
import { hasOpenssl, makeAuthority, type AuthorityOptions } from './testAuthority.ts'

const IMPRINT = new Uint8Array(32).fill(7)
const NONCE = Uint8Array.of(0x99, 2, 3, 4, 5, 6, 7, 8)

describe.skipIf(!hasOpenssl && !process.env['CI'])('A token', () => {
  test.each<[string, AuthorityOptions, string]>([
    ['right', {}, 'ok'],
    ['rsa', { key: 'rsa' }, 'ok'],
    ['rsa', { key: 'rsa', namedBy: 'sha1' }, 'ok'],
    ['x', { wrong: 'no_purpose' }, 'not_for_timestamps'],
    ['x', { wrong: 'purpose_not_critical' }, 'not_for_timestamps'],
    ['x', { wrong: 'more_purposes' }, 'not_for_timestamps'],
    ['x', { wrong: 'other_purpose' }, 'not_for_timestamps'],
    ['x', { wrong: 'other_nonce' }, 'wrong_nonce'],
    ['x', { wrong: 'other_imprint' }, 'wrong_imprint'],
    ['x', { wrong: 'expired' }, 'outside_validity'],
    ['x', { wrong: 'rejected' }, 'not_granted'],
  ])('%s %j', async (_, options, fault) => {
    const a = makeAuthority(options)
    const tsr = await a.answer(timestampRequest(IMPRINT, NONCE))
    const found = await verifyToken(tsr, { imprint: IMPRINT, nonce: NONCE }, [a.root], webcrypto)
    a.remove()
    expect(found.ok ? 'ok' : found.error).toBe(fault)
  })
})
