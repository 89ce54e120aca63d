// Reads a file of keys: keys of content, the secrets of the installation, and whom has been erased by then.
import { masterKey, type MasterKey } from '../secrets/envelope.ts'
import { ErasedLine, InstallationLine, KeyLine, KeysHeader, MasterLine, SecretLine } from './backupShapes.ts'
import { damaged, readLineFile } from './lineReader.ts'
import type { Keyring } from './lock.ts'

export interface SubjectKey {
  readonly organisation: string
  readonly of: string
  readonly key: MasterKey
}

export interface ReadKeys {
  readonly keyOf: (organisation: string, of: string) => MasterKey | null
  readonly all: readonly SubjectKey[]
  /** Files of `<state>/secrets` by their path there. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Master keys that came from the environment, as 64 hexadecimal digits; the first is the one that sealed. */
  readonly masters: readonly string[]
  readonly installation: string | null
  /** Lines of the list of erasures. */
  readonly erasures: readonly string[]
}

const KEY_BYTES = 32

/** Everything in the file. Throws PlainError when it is not whole. */
export async function readKeys(path: string, keyring: Keyring): Promise<ReadKeys> {
  const keys = new Map<string, SubjectKey>()
  const files = new Map<string, Uint8Array>()
  const masters: string[] = []
  const erasures: string[] = []
  let installation: string | null = null
  const take = (line: string): void => {
    const record: unknown = JSON.parse(line)
    if (line.startsWith('{"organisation":')) {
      const { organisation, of, key } = KeyLine.parse(record)
      const bytes = Buffer.from(key, 'base64')
      if (bytes.length !== KEY_BYTES) throw new RangeError('a key of another length')
      keys.set(`${organisation} ${of}`, { organisation, of, key: masterKey(bytes) })
    } else if (line.startsWith('{"file":')) {
      const { file, bytes } = SecretLine.parse(record)
      files.set(file, Buffer.from(bytes, 'base64'))
    } else if (line.startsWith('{"master":')) {
      const { master, current } = MasterLine.parse(record)
      masters.splice(current ? 0 : masters.length, 0, master)
    } else if (line.startsWith('{"installation":')) {
      installation = InstallationLine.parse(record).installation
    } else erasures.push(ErasedLine.parse(record).erased)
  }
  let begun = false
  for await (const line of readLineFile(path, keyring)) {
    try {
      if (begun) take(line)
      else begun = KeysHeader.parse(JSON.parse(line)).backup !== ''
    } catch {
      throw damaged(path, 'a record of another shape')
    }
  }
  if (!begun) throw damaged(path, 'empty')
  const keyOf = (organisation: string, of: string): MasterKey | null =>
    keys.get(`${organisation} ${of}`)?.key ?? null
  return { keyOf, all: [...keys.values()], files, masters, installation, erasures }
}
