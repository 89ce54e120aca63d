import * as fc from 'fast-check'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keyIdOf } from './envelope.ts'
import { masterFile, openSecrets } from './masterKey.ts'
import { keptFile, sealedPath, secretOf } from './sealedFile.ts'

const HEX = '1f'.repeat(32)
const OTHER = '2e'.repeat(32)
const withKey = (key: string, old = '') => ({ EXHALE_MASTER_KEY: key, EXHALE_MASTER_KEY_OLD: old })

let state: string
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'exhale-secrets-'))
})
afterEach(() => rmSync(state, { recursive: true, force: true }))

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8)
const aPlain = fc.uint8Array({ maxLength: 200 })
const aName = fc.string({ maxLength: 40 })

describe('A sealed value', () => {
  test('opens to what it was, under its own name', () => {
    const secrets = openSecrets(state, withKey(HEX))
    fc.assert(
      fc.property(aName, aPlain, (name, plain) => {
        expect(Buffer.from(secrets.open(name, secrets.seal(name, plain)))).toEqual(Buffer.from(plain))
      }),
    )
  })
  test('does not open when any of its bits is another one', () => {
    const secrets = openSecrets(state, withKey(HEX))
    fc.assert(
      fc.property(aPlain, fc.nat(), fc.integer({ min: 0, max: 7 }), (plain, place, bit) => {
        const sealed = Buffer.from(secrets.seal('mail', plain))
        const at = place % sealed.length
        sealed[at] = (sealed[at] ?? 0) ^ (1 << bit)
        expect(() => secrets.open('mail', sealed)).toThrow(/altered|not here/)
      }),
    )
  })
  test('does not open when its end is missing', () => {
    const secrets = openSecrets(state, withKey(HEX))
    const sealed = secrets.seal('mail', Buffer.from('words'))
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => secrets.open('mail', sealed.subarray(0, length))).toThrow(/altered/)
  })
  test('does not open under another name', () => {
    const secrets = openSecrets(state, withKey(HEX))
    fc.assert(
      fc.property(aName, aName, (name, other) => {
        fc.pre(name !== other)
        expect(() => secrets.open(other, secrets.seal(name, Buffer.from('x')))).toThrow(/altered/)
      }),
    )
  })
  test('is never the same twice', () => {
    const secrets = openSecrets(state, withKey(HEX))
    expect(secrets.seal('a', Buffer.from('x'))).not.toEqual(secrets.seal('a', Buffer.from('x')))
  })
  test('of an old key still opens, and new ones are sealed under the new key', () => {
    const sealed = openSecrets(state, withKey(HEX)).seal('a', Buffer.from('x'))
    const secrets = openSecrets(state, withKey(OTHER, HEX))
    expect(Buffer.from(secrets.open('a', sealed)).toString()).toBe('x')
    expect(keyIdOf(secrets.seal('a', Buffer.from('x')))).toBe(secrets.key)
  })
  test('of a key that is not here says which key it wants', () => {
    const first = openSecrets(state, withKey(HEX))
    const sealed = first.seal('a', Buffer.from('x'))
    expect(() => openSecrets(state, withKey(OTHER)).open('a', sealed)).toThrow(first.key)
  })
})

describe('The master key', () => {
  test('is made once, for its owner only', () => {
    const { key } = openSecrets(state, {})
    expect(openSecrets(state, {}).key).toBe(key)
    expect(mode(masterFile(state))).toBe('600')
  })
  test('is the same in hexadecimal digits and in base64', () => {
    const base64 = Buffer.from(HEX, 'hex').toString('base64')
    expect(openSecrets(state, withKey(base64)).key).toBe(openSecrets(state, withKey(HEX)).key)
  })
  test('from the environment is not written to the disk', () => {
    openSecrets(state, withKey(HEX))
    expect(existsSync(masterFile(state))).toBe(false)
  })
  test.for(['short', '1f'.repeat(31), `${'A'.repeat(43)}!`, `${'A'.repeat(42)}B=`, 'g'.repeat(64)])(
    'is refused as "%s", with a sentence that says what to do',
    (key) => {
      expect(() => openSecrets(state, withKey(key))).toThrow(
        /EXHALE_MASTER_KEY must hold 32 bytes.*openssl rand/,
      )
    },
  )
  test('in a file that others may read is refused', () => {
    openSecrets(state, {})
    chmodSync(masterFile(state), 0o640)
    expect(() => openSecrets(state, {})).toThrow(/Others may read.*chmod 600/)
  })
  test('that was lost is not replaced while something is sealed under it', () => {
    secretOf(state, openSecrets(state, {}), 'session')
    rmSync(masterFile(state))
    expect(() => openSecrets(state, {})).toThrow(/master key is not here/)
  })
})

describe('A secret of the installation', () => {
  test('is made once, sealed, for its owner only', () => {
    const secrets = openSecrets(state, {})
    const secret = secretOf(state, secrets, 'session')
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(secretOf(state, secrets, 'session')).toBe(secret)
    expect(mode(sealedPath(state, 'session'))).toBe('600')
    expect(readFileSync(sealedPath(state, 'session')).toString('latin1')).not.toContain(secret)
  })
  test('that lay in the open is taken over as it is, and sealed', () => {
    writeFileSync(sealedPath(state, 'session'), `${OTHER}\n`, { mode: 0o600 })
    expect(secretOf(state, openSecrets(state, {}), 'session')).toBe(OTHER)
    expect(readFileSync(sealedPath(state, 'session'), 'latin1')).not.toContain(OTHER)
    expect(secretOf(state, openSecrets(state, {}), 'session')).toBe(OTHER)
  })
  test('is the same for two that need it at once', () => {
    const secrets = openSecrets(state, {})
    const first = keptFile(state, secrets, 'log/one', () => {
      keptFile(state, secrets, 'log/one', () => Buffer.from('the other was faster'))
      return Buffer.from('mine')
    })
    expect(Buffer.from(first).toString()).toBe('the other was faster')
  })
})
