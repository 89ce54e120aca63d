// The files of a pack by path, for tests that look into them.
import { bytesSource, readContainer } from '../../evidence/pack/container.ts'

export function filesIn(pack: Uint8Array): ReadonlyMap<string, Buffer> {
  const files = readContainer(bytesSource(pack))
  if (!files.ok) throw new Error(files.error)
  return new Map(
    files.value.map(({ path, offset, size }) => [path, Buffer.from(pack.subarray(offset, offset + size))]),
  )
}

/** One file of the pack. Throws when it has none of that path. */
export function fileIn(pack: Uint8Array, path: string): Buffer {
  const file = filesIn(pack).get(path)
  if (!file) throw new Error(`no ${path} in the pack`)
  return file
}
