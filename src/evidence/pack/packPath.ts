// The name of a file in a pack: one that every system can unpack, into the folder that was chosen and nowhere else.
//
// Refused are names that leave the folder, that another system reads as a device or a stream, that hide what they end in
// (a mark that turns the direction of writing), and that fall together where a disk does not tell "A" from "a".
const LONGEST_PATH_BYTES = 240
const DEEPEST = 3
// Begins with a letter, a digit or "_"; inside also spaces, dots, brackets, hyphens; never ends in a space or a dot.
const SEGMENT = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N} ._()-]*[\p{L}\p{M}\p{N}_)-])?$/u
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu

/** May a file of a pack be called so? At most three names deep, 240 bytes of UTF-8, composed letters (NFC). */
export function isPackPath(path: string): boolean {
  const segments = path.split('/')
  if (segments.length > DEEPEST || path.normalize('NFC') !== path) return false
  if (!segments.every((segment) => SEGMENT.test(segment) && !DEVICE.test(segment))) return false
  return Array.from(path).reduce((bytes, character) => bytes + lengthOf(character), 0) <= LONGEST_PATH_BYTES
}

const lengthOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}

/** Names that are one file on some disks are one name here. */
export const folded = (path: string): string => path.toUpperCase().toLowerCase().normalize('NFKC')
