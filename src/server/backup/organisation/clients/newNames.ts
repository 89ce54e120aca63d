// Ids of an export under new ones: the same organisation may stand on a desk twice, and no id of another one is taken over.
import { randomBytes } from 'node:crypto'
import { readFact } from '../../../../evidence/factDocument.ts'

/** A fresh id that sorts where the old one did: among records of one instant the order of ids decides. */
const alike = (id: string): string => `${id.slice(0, 24)}${randomBytes(6).toString('hex')}`

/** Old ids by the new ones; an id that the export does not bring with it has none. */
export class NewNames {
  readonly #names = new Map<string, string>()

  /** What is called `old` there is called `name` here. */
  call(old: string, name: string): void {
    this.#names.set(old, name)
  }

  /** The new id of something that comes along. */
  of(old: string): string {
    const name = this.#names.get(old) ?? alike(old)
    this.#names.set(old, name)
    return name
  }

  /** The words of a fact with the new ids in them, and everything else as it was. Throws where they are none. */
  facts(bytes: Uint8Array): unknown {
    return this.#renamed(readFact(bytes))
  }

  #renamed(value: unknown): unknown {
    if (typeof value === 'string') return this.#names.get(value) ?? value
    if (Array.isArray(value)) return value.map((one) => this.#renamed(one))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.#renamed(one)]))
  }
}
