// A pack whose container holds, under examination: its files by path, and the faults that were found so far.
//
// Hashes of whole files come in as an argument: the browser and the command line count them beforehand, each with the
// fastest means it has and without holding a large file at once. Only small files are read here.
import type { Sha256 } from '../leaf.ts'
import type { Verify } from '../notes/note.ts'
import { fromUtf8, hex } from '../utf8.ts'
import type { ByteSource, ContainedFile } from './container.ts'
import type { FaultKind, PackFault } from './fault.ts'

export interface FileDigest {
  readonly sha256: Uint8Array
  readonly crc32: number
}

/** What the examination needs from whoever runs it. */
export interface PackTools {
  readonly sha256: Sha256
  /** Ed25519, by which logs sign. */
  readonly verify: Verify
  /** ML-DSA-44, by which witnesses may sign. */
  readonly verifyMlDsa44: Verify
  /** Both sums of the bytes of one file of the container. */
  readonly digestOf: (file: ContainedFile) => FileDigest
}

const MOST_FAULTS = 200
const MOST_NOTE_BYTES = 1_200_000

export class OpenPack {
  readonly tools: PackTools
  readonly files: ReadonlyMap<string, ContainedFile>
  readonly faults: PackFault[] = []
  readonly #source: ByteSource
  readonly #digests = new Map<string, FileDigest>()

  constructor(source: ByteSource, files: readonly ContainedFile[], tools: PackTools) {
    this.tools = tools
    this.#source = source
    this.files = new Map(files.map((file) => [file.path, file]))
    for (const file of files) {
      const digest = tools.digestOf(file)
      this.#digests.set(file.path, digest)
      if (digest.crc32 !== file.crc32) this.fault('damaged', file.path)
    }
  }

  fault(what: FaultKind, where: string): null {
    if (this.faults.length < MOST_FAULTS) this.faults.push({ what, where })
    return null
  }

  digest(path: string): Uint8Array | null {
    return this.#digests.get(path)?.sha256 ?? null
  }

  hexDigest(path: string): string {
    const digest = this.digest(path)
    return digest ? hex(digest) : ''
  }

  /** The bytes of a file that must be there and not too long; otherwise the fault is noted and null returned. */
  bytes(path: string, mostBytes = MOST_NOTE_BYTES): Uint8Array | null {
    const file = this.files.get(path)
    if (!file) return this.fault('missing_file', path)
    if (file.size > mostBytes) return this.fault('too_long', path)
    return this.#source.read(file.offset, file.size)
  }

  text(path: string): string | null {
    const bytes = this.bytes(path)
    if (!bytes) return null
    return fromUtf8(bytes) ?? this.fault('note_malformed', path)
  }
}
