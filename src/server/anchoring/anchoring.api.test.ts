import { rootCertificates } from 'node:tls'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { signCheckpoint } from '../../evidence/checkpoints/checkpoint.store.ts'
import { fingerprintOf } from '../../evidence/footer.ts'
import { sha256 } from '../../evidence/log.store.ts'
import {
  cosignedMessage,
  cosignerKey,
  writeCosignature,
  writeCosignerVkey,
} from '../../evidence/notes/cosignature.ts'
import { readNote, signatureLine } from '../../evidence/notes/note.ts'
import { readCertificate } from '../../evidence/timestamps/certificate.ts'
import { readPem } from '../../evidence/timestamps/pem.ts'
import { utf8 } from '../../evidence/utf8.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { asTenant } from '../db/tenant.ts'
import { keyPair } from '../evidence/ed25519.ts'
import { openLogKeeper } from '../evidence/logKeeper.ts'
import { openSecrets } from '../secrets/masterKey.ts'
import { message, opened, testDesk } from '../testDesk.ts'
import { AnchoringView, FoundFingerprint } from './anchoringShapes.ts'
import { installationAuthority, namedAuthorities, PINNED } from './authorities.ts'
import { cosignedNote } from './cosignatures.store.ts'

const database = testDatabase()
const desk = testDesk(database)
const PATH = '/api/v1/log/anchoring'
const AT = Date.UTC(2026, 10, 21, 10)

const inOrg = async <T>(work: Parameters<typeof asTenant<T>>[2]): Promise<T> =>
  asTenant(database.pools.desk, await desk.accounts().ownerOrganisation(), work)
const signed = () =>
  inOrg(async (tx) => {
    const signing = await signCheckpoint(tx, openLogKeeper(desk.state, {}, openSecrets(desk.state, {})), AT)
    if (signing.behind !== null || !signing.newest) throw new Error('nothing was signed')
    return signing.newest
  })

describe('The named authorities', () => {
  test('are three, each under a root that Node itself carries', () => {
    expect(PINNED).toHaveLength(3)
    expect(namedAuthorities().map(({ id }) => id)).toEqual(PINNED.map(({ id }) => id))
    for (const { roots } of namedAuthorities())
      for (const root of roots) expect(rootCertificates.map((pem) => pem.trim())).toContain(root.trim())
  })
  test('have roots that our own verifier can read', () => {
    for (const { roots } of namedAuthorities())
      for (const root of roots) {
        const read = readPem(root)
        if (!read.ok) throw new Error(root)
        expect(read.value.map((der) => readCertificate(der).subject.length > 0)).toEqual([true])
      }
  })
  test('are joined by one that the operator set, or refused when it is set by half', () => {
    expect(installationAuthority({})).toBeNull()
    expect(() => installationAuthority({ EXHALE_TSA_URL: 'http://127.0.0.1/' })).toThrow('EXHALE_TSA_ROOT')
    expect(() =>
      installationAuthority({ EXHALE_TSA_URL: 'http://127.0.0.1/', EXHALE_TSA_ROOT: '/nowhere' }),
    ).toThrow('PEM')
  })
})

describe('The choice of who anchors', () => {
  const [ownRoot = ''] = rootCertificates
  const own = { name: 'Наша служба', url: 'https://tsa.example/', root: `${ownRoot.trim()}\n` }
  test('is nobody until the owner has chosen', async () => {
    const owner = await desk.owner()
    const view = AnchoringView.parse((await owner.get(PATH)).body)
    expect([view.chosen, view.anchored, view.mailTo]).toEqual([[], null, []])
    expect(view.named.map(({ id }) => id)).toEqual(['digicert', 'globalsign', 'sslcom'])
  })
  test('is kept with the roots, and an own authority stays without its root being sent again', async () => {
    const owner = await desk.owner()
    const first = { authorities: [{ named: 'digicert' }, own], everyMinutes: 30, mailTo: ['a@b.invalid'] }
    expect((await owner.post(PATH, first)).status).toBe(201)
    expect((await owner.post(PATH, { authorities: [{ kept: own.name }] })).status).toBe(201)
    const view = AnchoringView.parse((await owner.get(PATH)).body)
    expect(view.chosen).toMatchObject([{ named: null, name: own.name, url: own.url, last: null }])
    expect([view.everyMinutes, view.mailTo]).toEqual([60, []])
  })
  test.for([
    ['a name twice', { authorities: [own, own] }],
    ['no certificate', { authorities: [{ ...own, root: 'x' }] }],
    ['an address that is none', { authorities: [{ ...own, url: 'ftp://x' }] }],
    ['one that was never chosen', { authorities: [{ kept: 'other' }] }],
    ['the authority of an installation that has none', { authorities: [{ named: 'installation' }] }],
    ['a term below a quarter of an hour', { authorities: [], everyMinutes: 5 }],
    ['a mailbox that is none', { authorities: [], mailTo: ['x\nBcc: y@z.invalid'] }],
    ['a policy that cannot be read', { authorities: [], policy: 'witness x y\n' }],
  ] as const)('is refused with %s', async ([, body]) => {
    expect((await (await desk.owner()).post(PATH, body)).status).toBe(400)
  })
  test('stands in the trail', async () => {
    const owner = await desk.owner()
    await owner.post(PATH, { authorities: [{ named: 'sslcom' }] })
    const { lines } = z
      .object({ lines: z.array(z.object({ kind: z.string() })) })
      .parse((await owner.get('/api/v1/trail')).body)
    expect(lines[0]?.kind).toBe('anchoring.chosen')
  })
})

describe('A footer', () => {
  test('is found by its fingerprint, and tells whether the entry came after it', async () => {
    const owner = await desk.owner()
    await opened(owner, message('m1', 'x'))
    const { note, size } = await signed()
    await opened(owner, message('m1', 'y'))
    const path = `/api/v1/log/fingerprints/${fingerprintOf(utf8(note), sha256)}`
    const ask = async (entry: number) =>
      FoundFingerprint.parse((await owner.get(`${path}?entry=${entry}`)).body)
    expect(await ask(size)).toMatchObject({ entries: size, follows: true, entry: { kind: 'case.opened' } })
    expect(await ask(size - 1)).toMatchObject({ follows: false })
    expect(await ask(999_999)).toMatchObject({ entry: null })
    expect((await owner.get('/api/v1/log/fingerprints/0123456789abcdef?entry=1')).status).toBe(404)
    expect((await owner.get('/api/v1/log/fingerprints/x?entry=1')).status).toBe(404)
  })
})

describe('Lines of witnesses under a checkpoint', () => {
  const pair = keyPair(new Uint8Array(32).fill(3))
  const witness = cosignerKey('witness.example', 'ed25519', pair.publicKey, sha256)
  const stranger = cosignerKey('stranger.example', 'ed25519', pair.publicKey, sha256)
  const policy = `witness w ${writeCosignerVkey(witness)}\nquorum none\n`
  const lineBy = (note: string, key: typeof witness, change = 0): string => {
    const read = readNote(utf8(note))
    const text = read.ok ? read.value.text : ''
    const said = cosignedMessage(key, 1_700_000_000n, text) ?? new Uint8Array()
    const signature = pair.sign(said)
    signature[9] = (signature[9] ?? 0) ^ change
    return signatureLine(key, writeCosignature(1_700_000_000n, signature))
  }
  test('are kept when a known key signed them, and told apart otherwise', async () => {
    const owner = await desk.owner()
    await owner.post(PATH, { authorities: [], policy })
    await opened(owner, message('m1', 'x'))
    const { note, epoch, size } = await signed()
    const asked = async (lines: string) =>
      (await owner.post('/api/v1/log/cosignatures', { note: `${note}${lines}` })).body
    const signer = `witness.example+${witness.id}`
    expect(await asked(lineBy(note, witness, 1))).toMatchObject({ lines: [{ signer, state: 'bad' }] })
    expect(await asked(lineBy(note, stranger))).toMatchObject({ lines: [{ state: 'unknown_key' }] })
    expect(await inOrg((tx) => cosignedNote(tx, { epoch, size, until: AT }))).toBeNull()
    const good = lineBy(note, witness)
    expect(await asked(good)).toMatchObject({ epoch, size, lines: [{ signer, state: 'verified' }] })
    expect(await asked(good)).toMatchObject({ lines: [{ state: 'verified' }] })
    expect(await inOrg((tx) => cosignedNote(tx, { epoch, size, until: AT }))).toBe(`${note}${good}`)
  })
  test('are refused under what this log never signed', async () => {
    const owner = await desk.owner()
    await opened(owner, message('m1', 'x'))
    const { note, size } = await signed()
    const changed = note.replace(`\n${size}\n`, `\n${size + 1}\n`)
    expect((await owner.post('/api/v1/log/cosignatures', { note: changed })).status).toBe(400)
    expect((await owner.post('/api/v1/log/cosignatures', { note: 'x' })).status).toBe(400)
    expect((await owner.post('/api/v1/log/cosignatures', { note: '\uD800' })).status).toBe(400)
  })
})
