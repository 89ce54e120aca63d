// The further volumes of a report as one part of the pack's document: a container in the one form that packs have.
import { crc32 } from 'node:zlib'
import { bytesSource, readContainer, writeContainer } from '../../evidence/pack/container.ts'
import { invariant } from '../../basics/result.ts'

export const FIRST_VOLUME = 'report.pdf'

/** The part `volumes`, where there are any beyond the first. */
export function volumesPart(
  reports: ReadonlyMap<string, Uint8Array>,
): { readonly volumes: Uint8Array } | Readonly<Record<string, never>> {
  const more = Array.from(reports, ([path, bytes]) => {
    return { path, bytes, size: bytes.length, crc32: crc32(bytes) }
  }).filter(({ path }) => path !== FIRST_VOLUME)
  return more.length > 0 ? { volumes: writeContainer(more) } : {}
}

/** The volumes again, by their paths. */
export function volumesIn(part: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = readContainer(bytesSource(part))
  invariant(files.ok, 'volumes are kept in a container of ours')
  return new Map(files.value.map(({ path, offset, size }) => [path, part.subarray(offset, offset + size)]))
}
