// Which item of the papers somebody means by a name. Only the very name counts, in any case and with any spaces: a likely one is for
// a person to choose.
import type { Entry } from '../entry.ts'

const plain = (text: string): string =>
  text.trim().replaceAll(/\s+/gu, ' ').toLowerCase().replaceAll('ё', 'е')

/** The sku that has this name, or is called so itself; null where none has, or more than one. */
export function skuNamed(name: string, entries: readonly Entry[]): string | null {
  const wanted = plain(name)
  const lines = entries.flatMap((entry) => entry.lines ?? [])
  const found = new Set(
    lines
      .filter(
        (line) => plain(line.sku) === wanted || (line.name !== undefined && plain(line.name) === wanted),
      )
      .map(({ sku }) => sku),
  )
  const [first] = found
  return found.size === 1 && first !== undefined ? first : null
}
