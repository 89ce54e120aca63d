// Whom the maker of a pack trusts, as files: the keys of the log, witnesses, the roots of the authorities. The reader may
// bring a list of their own; these say nothing about themselves.
import type { ChosenAuthority } from '../anchoring/anchoringShapes.ts'
import type { PackTree } from './packTrees.store.ts'

const NAMES_WITNESS = /^(?:witness|group)\s/

/** A C2SP tlog-policy: the keys that sign the newest tree, the witnesses that the owner named, and no quorum asked for. */
export function policyText(trees: readonly PackTree[], chosen: string): string {
  const logs = trees.at(-1)?.vkeys ?? []
  const witnesses = chosen.split('\n').filter((line) => NAMES_WITNESS.test(line))
  return [...logs.map((vkey) => `log ${vkey}`), ...witnesses, 'quorum none', ''].join('\n')
}

const fileName = (name: string, index: number): string => {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase()
  return `tsa/${plain === '' ? 'authority' : plain.slice(0, 40)}-${index + 1}.pem`
}

/** The roots of each chosen authority, by path. */
export const rootFiles = (authorities: readonly ChosenAuthority[]): [string, string][] =>
  authorities
    .filter(({ roots }) => roots.length > 0)
    .map(({ name, roots }, index) => [fileName(name, index), roots.map((pem) => `${pem.trim()}\n`).join('')])
