import * as fc from 'fast-check'
import { crc32 as usual } from 'node:zlib'
import { expect, test } from 'vitest'
import { crc32 } from './crc32.ts'

test('A CRC-32 is the one that everybody counts, in one go or in pieces', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.uint8Array({ maxLength: 100 }), (one, two) => {
      expect(crc32(one)).toBe(usual(one))
      expect(crc32(two, crc32(one))).toBe(usual(Buffer.concat([one, two])))
    }),
  )
})
