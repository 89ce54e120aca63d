// Weights as they ship: every weight one signed byte, rows that weigh nothing left out, features as distances from one to the
// next. Small enough for a web page, and the same bytes whenever the same weights are packed.
import { fromBase64, toBase64 } from './base64.ts'

/** Heads ready to be asked: the weight of row r and head h stands at r × heads + h, to be multiplied by the head's scale. */
export interface PackedHeads {
  readonly hashes: Int32Array
  readonly weights: Int8Array
  readonly scales: readonly number[]
}
/** The same as text. */
export interface HeadsAsText {
  readonly scales: readonly number[]
  readonly rows: string
}

const LARGEST = 127

/** The bytes of weights, head by head in arrays of one length; weights below `least` steps count as nothing. */
export function packed(hashes: readonly number[], weights: readonly Float32Array[], least = 1): HeadsAsText {
  const scales = weights.map((head) => {
    const most = head.reduce((max, weight) => Math.max(max, Math.abs(weight)), 1e-6)
    return Number((most / LARGEST).toPrecision(6))
  })
  const bytes: number[] = []
  let before = 0
  hashes.forEach((hash, row) => {
    const steps = weights.map((head, at) => {
      const step = Math.round((head[row] ?? 0) / (scales[at] ?? 1))
      return Math.abs(step) < least ? 0 : step
    })
    if (steps.every((step) => step === 0)) return
    writeDistance(bytes, hash - before)
    before = hash
    writeRow(bytes, steps)
  })
  return { scales, rows: toBase64(Uint8Array.from(bytes)) }
}

function writeDistance(to: number[], distance: number): void {
  let rest = distance
  for (; rest > 127; rest >>>= 7) to.push((rest & 127) | 128)
  to.push(rest)
}

/** Which heads have a weight, a bit each, then those weights. */
function writeRow(to: number[], steps: readonly number[]): void {
  for (let first = 0; first < steps.length; first += 8) {
    let bits = 0
    for (let at = first; at < Math.min(first + 8, steps.length); at++)
      if (steps[at] !== 0) bits |= 1 << (at - first)
    to.push(bits)
  }
  for (const step of steps) if (step !== 0) to.push(step & 255)
}

/** The heads that `packed` wrote. */
export function unpacked({ scales, rows }: HeadsAsText): PackedHeads {
  const bytes = fromBase64(rows)
  const count = scales.length
  const masks = Math.ceil(count / 8)
  const size = rowsIn(bytes, masks)
  const hashes = new Int32Array(size)
  const weights = new Int8Array(size * count)
  let [at, hash] = [0, 0]
  for (let row = 0; row < size; row++) {
    let [byte, distance, shift] = [bytes[at++] as number, 0, 0]
    for (; byte > 127; byte = bytes[at++] as number, shift += 7) distance |= (byte & 127) << shift
    hash += distance | (byte << shift)
    hashes[row] = hash
    const mask = at
    at += masks
    for (let head = 0; head < count; head++)
      if ((((bytes[mask + (head >> 3)] as number) >> (head & 7)) & 1) === 1)
        weights[row * count + head] = bytes[at++] as number
  }
  return { hashes, weights, scales }
}

/** Counts rows first, so that nothing has to grow: every page that reads waits for this. */
function rowsIn(bytes: Uint8Array, masks: number): number {
  let rows = 0
  for (let at = 0; at < bytes.length; rows++) {
    while ((bytes[at++] as number) > 127);
    const last = at + masks
    let weights = 0
    for (; at < last; at++) for (let bits = bytes[at] as number; bits !== 0; bits &= bits - 1) weights += 1
    at += weights
  }
  return rows
}
