// The log of an organisation that is brought from another desk.
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import { sha256 } from '../../../evidence/log.store.ts'
import { appended, EMPTY_FRONTIER, frontierRoot, leafHash, type Frontier } from '../../../evidence/tree.ts'
import { hex } from '../../../evidence/utf8.ts'
import type { ExportedHead } from './exportShapes.ts'
import type { OldEntry } from './openings.ts'

const Leaf = z.object({ type: z.string(), ref: z.string(), c: z.record(z.string(), z.string()) })

/** The old log counted again from its bytes, and kept as they are. */
export class OldLog {
  readonly #head: ExportedHead
  readonly #lines: string[] = []
  #frontier: Frontier = EMPTY_FRONTIER
  entries = 0
  constructor(head: ExportedHead) {
    this.#head = head
  }
  add(text: string): void {
    for (const line of text.split('\n')) {
      if (line === '') continue
      const { n, entry } = JSON.parse(line) as { n?: unknown; entry?: unknown }
      if (n !== this.entries || typeof entry !== 'string') throw new RangeError('an entry out of its order')
      const bytes = Buffer.from(entry, 'base64')
      if (this.entries >= this.#head.log.first)
        this.#frontier = appended(this.#frontier, leafHash(bytes, sha256), sha256)
      this.#lines.push(line)
      this.entries += 1
    }
  }
  isTrue(): boolean {
    const { first, size, root } = this.#head.log
    return this.entries === first + size && hex(frontierRoot(this.#frontier, sha256)) === root
  }
  /** What the entry at a place says; throws when there is none. */
  entryAt(entry: number): OldEntry {
    const line = z.object({ entry: z.base64() }).parse(JSON.parse(this.#lines[entry] ?? '{}'))
    return Leaf.parse(JSON.parse(Buffer.from(line.entry, 'base64').toString('utf8')))
  }
  exhibit(): Uint8Array {
    return gzipSync(Buffer.from(this.#lines.join('\n'), 'utf8'))
  }
}
