// The id of an act is given where the act is made: an act that was sent twice is then the same act, whoever lost the answer.

/** A UUIDv7 (RFC 9562) of an instant in milliseconds and at least ten random bytes. */
export function actId(at: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16)
  bytes.set(random.subarray(0, 10), 6)
  let rest = Math.floor(at)
  for (let place = 5; place >= 0; place -= 1) {
    bytes[place] = rest % 256
    rest = Math.floor(rest / 256)
  }
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [8, 12, 16, 20, 32].map((end, index) => digits.slice([0, 8, 12, 16, 20][index], end)).join('-')
}

/** Letters and digits that nobody mistakes for each other on paper. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const SERIES_LETTERS = 3

/** The series in which one device counts its acts alone: 32 768 of them, so that two counters hardly ever share one. */
export const seriesOf = (random: Uint8Array): string =>
  Array.from(random.subarray(0, SERIES_LETTERS), (byte) => LETTERS[byte % LETTERS.length]).join('')

/** "7AK-0042" */
export const numberIn = (series: string, count: number): string =>
  `${series}-${String(count).padStart(4, '0')}`
