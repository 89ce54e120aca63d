// CRC-32 as ZIP has it, eight bytes a step: a pack of 100 MB is summed in the browser before anybody gets impatient.
const POLYNOMIAL = 0xedb88320

function tables(): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >>> 1) ^ POLYNOMIAL : sum >>> 1
    return sum >>> 0
  })
  const all = [first]
  for (let step = 1; step < 8; step += 1) {
    const before = all[step - 1] ?? first
    all.push(before.map((sum) => (sum >>> 8) ^ (first[sum & 0xff] ?? 0)))
  }
  return all
}
const EMPTY = new Uint32Array(256)
const [T0 = EMPTY, T1 = EMPTY, T2 = EMPTY, T3 = EMPTY, T4 = EMPTY, T5 = EMPTY, T6 = EMPTY, T7 = EMPTY] =
  tables()

// Reading a typed array inside its bounds never gives undefined; saying so keeps the inner loop free of checks.
const at = (array: Uint32Array | Uint8Array, index: number): number => array[index] as number

/** The CRC-32 of the bytes as an unsigned number; `before` is that of the bytes that came before them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before
  let index = 0
  for (const end = bytes.length - 7; index < end; index += 8) {
    const low =
      sum ^
      (at(bytes, index) |
        (at(bytes, index + 1) << 8) |
        (at(bytes, index + 2) << 16) |
        (at(bytes, index + 3) << 24))
    sum =
      at(T7, low & 0xff) ^
      at(T6, (low >>> 8) & 0xff) ^
      at(T5, (low >>> 16) & 0xff) ^
      at(T4, low >>> 24) ^
      at(T3, at(bytes, index + 4)) ^
      at(T2, at(bytes, index + 5)) ^
      at(T1, at(bytes, index + 6)) ^
      at(T0, at(bytes, index + 7))
  }
  for (; index < bytes.length; index += 1) sum = (sum >>> 8) ^ at(T0, (sum ^ at(bytes, index)) & 0xff)
  return ~sum >>> 0
}
