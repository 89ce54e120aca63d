// What comes from an authority or a file is bytes: each reader gives a value for all of them, and one form for each thing.
import * as fc from 'fast-check'
import { webcrypto } from 'node:crypto'
import { rootCertificates } from 'node:tls'
import { describe, expect, test } from 'vitest'
import { toBase64 } from '../notes/base64.ts'
import { hex, utf8 } from '../utf8.ts'
import { mayIssue, readableName, readCertificate } from './certificate.ts'
import { NotDer, oid, readDer, TAG, unsigned, writeDer, writeUnsigned } from './der.ts'
import { readPem, writePem } from './pem.ts'
import { readRequest, timestampRequest } from './request.ts'
import { readStampedFacts } from './stampedFacts.ts'
import { readToken, verifyToken } from './token.ts'

const IMPRINT = new Uint8Array(32).fill(7)
const someBytes = fc.uint8Array({ maxLength: 200 })
/** Bytes that begin as an answer does, so that more than the first length is read. */
const nearly = fc
  .array(fc.tuple(fc.constantFrom(0x30, 0x31, 0xa0, 0x02, 0x04, 0x06), someBytes), { maxLength: 5 })
  .map((parts) => writeDer(TAG.sequence, ...parts.map(([tag, content]) => writeDer(tag, content))))

describe('A reader', () => {
  test('gives a value for all bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(someBytes, nearly), async (bytes) => {
        expect(readToken(bytes).ok).toBe(false)
        expect(readRequest(bytes).ok).toBe(false)
        const asked = { imprint: IMPRINT, nonce: null }
        expect((await verifyToken(bytes, asked, [bytes], webcrypto)).ok).toBe(false)
      }),
    )
  })
  test.each([
    ['3080020101 0000', 'an indefinite length'],
    ['308103020101', 'a long length where a short one does'],
    ['3003020101 00', 'something after it'],
    ['30040201', 'a cut'],
    ['3103020101', 'another kind'],
    ['30031f0100', 'a long tag'],
    ['', 'nothing'],
  ])('of DER refuses %s: %s', (digits) => {
    const bytes = Uint8Array.from(Buffer.from(digits.replaceAll(' ', ''), 'hex'))
    expect(() => readDer(bytes)).toThrow(NotDer)
  })
  test('of numbers and names takes the shortest form only', () => {
    const read = (tag: number, ...content: number[]) => readDer(writeDer(tag, Uint8Array.from(content)), tag)
    expect(hex(unsigned(read(TAG.integer, 0, 0x80)))).toBe('80')
    expect(() => unsigned(read(TAG.integer, 0, 0x7f))).toThrow(NotDer)
    expect(() => unsigned(read(TAG.integer, 0x80))).toThrow(NotDer)
    expect(oid(read(TAG.oid, 0x2b, 0x86, 0x8d, 0x1f))).toBe('1.3.99999')
    expect(oid(read(TAG.oid, 0x88, 0x37))).toBe('2.999')
    expect(() => oid(read(TAG.oid, 0x2b, 0x80, 0x01))).toThrow(NotDer)
    expect(() => oid(read(TAG.oid, 0x2b, 0x86))).toThrow(NotDer)
  })
})

describe('A question', () => {
  test('is the bytes that RFC 3161 writes', () => {
    expect(hex(timestampRequest(IMPRINT, Uint8Array.of(0, 0x80, 1)))).toBe(
      `303e0201013031300d060960864801650304020105000420${'07'.repeat(32)}02030080010101ff`,
    )
  })
  test('is read as it was asked, for every nonce', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 32 }), (nonce) => {
        const asked = readRequest(timestampRequest(IMPRINT, nonce))
        const number = asked.ok ? asked.value.nonce : null
        expect(number && writeUnsigned(number)).toEqual(writeUnsigned(nonce))
      }),
    )
  })
  test('of another length is a mistake of the caller', () => {
    expect(() => timestampRequest(IMPRINT.subarray(1), Uint8Array.of(1))).toThrow(RangeError)
    expect(() => timestampRequest(IMPRINT, new Uint8Array())).toThrow(RangeError)
  })
})

describe('The instant of a token', () => {
  const integer = (value: number) => writeUnsigned(Uint8Array.of(value))
  const imprint = timestampRequest(IMPRINT, Uint8Array.of(1)).subarray(5, 56)
  const facts = (time: string, ...more: Uint8Array[]): Uint8Array =>
    writeDer(
      TAG.sequence,
      integer(1),
      writeDer(TAG.oid, Uint8Array.of(42)),
      imprint,
      integer(7),
      writeDer(TAG.generalizedTime, utf8(time)),
      ...more,
    )
  test.each([
    ['20261122041727Z', 0],
    ['20261122041727.5Z', 500],
    ['20261122041727.069Z', 69],
    // "No later than": what does not fit into milliseconds is rounded up.
    ['20261122041727.1230001Z', 124],
  ])('%s is read to the millisecond', (time, ms) => {
    expect(readStampedFacts(facts(time)).genTime).toBe(Date.UTC(2026, 10, 22, 4, 17, 27) + ms)
  })
  test.each([
    '20260230000000Z',
    '20261122041760Z',
    '20261122041727.10Z',
    '20261122041727+0300',
    '261122041727Z',
  ])('%s is none', (time) => expect(() => readStampedFacts(facts(time))).toThrow(NotDer))
  test('comes with how far the clock may be off, rounded up, or with nothing', () => {
    const part = (tag: number, value: number) => writeDer(tag, readDer(integer(value), TAG.integer).content)
    const accuracy = writeDer(TAG.sequence, integer(2), part(0x80, 3), part(0x81, 1))
    expect(readStampedFacts(facts('20261122041727Z', accuracy)).accuracyMs).toBe(2004)
    expect(readStampedFacts(facts('20261122041727Z')).accuracyMs).toBe(null)
  })
})

describe('Certificates as text', () => {
  const one = writeDer(TAG.sequence, writeDer(TAG.octets, new Uint8Array(98).fill(1)))
  const other = writeDer(TAG.sequence, writeDer(TAG.octets, new Uint8Array(91)))
  test('are read as they are written, also with the line ends of Windows', () => {
    const text = `${writePem(one)}\n${writePem(other)}`
    expect(readPem(text)).toEqual({ ok: true, value: [one, other] })
    expect(readPem(text.replaceAll('\n', '\r\n'))).toEqual({ ok: true, value: [one, other] })
  })
  test('of every root that Node carries is read, and may issue others', () => {
    const found = rootCertificates.map((pem) => readPem(pem))
    expect(found.filter(({ ok }) => !ok)).toEqual([])
    const roots = found.flatMap((one) => (one.ok ? one.value.map(readCertificate) : []))
    expect(roots.filter((root) => !mayIssue(root, 1)).map(({ subject }) => readableName(subject))).toEqual([])
  })
  test.each([
    ['nothing', ''],
    ['words before it', `root\n${writePem(one)}`],
    ['words after it', `${writePem(one)}root`],
    ['a private key', writePem(one).replaceAll('CERTIFICATE', 'PRIVATE KEY')],
    ['one long line', `-----BEGIN CERTIFICATE-----\n${toBase64(one)}\n-----END CERTIFICATE-----\n`],
    ['characters that other readers skip', writePem(one).replace('MGQ', 'MGQ ')],
    ['a second spelling of the last character', writePem(other).replace(/A(=+\n-----END)/u, 'B$1')],
    ['bytes that are no DER', writePem(one.subarray(1))],
    ['too many', writePem(one).repeat(101)],
  ])('with %s are refused', (_, text) => {
    expect(readPem(text)).toEqual({ ok: false, error: 'malformed' })
  })
})
