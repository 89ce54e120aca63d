// What our certificate authority may vouch for, written into its certificate (RFC 5280, 4.2.1.10): private addresses and
// names ending in .local. A phone that trusts it trusts it for nothing else, even if its key were stolen.
//
// The library has no class for this extension, so its few bytes of DER are put together here.

const SEQUENCE = 0x30
/** `permittedSubtrees`, and inside it the two kinds of names. */
const PERMITTED = 0xa0
const DNS_NAME = 0x82
const IP_ADDRESS = 0x87

export const NAME_CONSTRAINTS = '2.5.29.30'

function der(tag: number, content: Uint8Array): Uint8Array {
  const { length } = content
  if (length > 255) throw new RangeError('no constraint of ours is that long')
  return Uint8Array.from([tag, ...(length < 128 ? [length] : [0x81, length]), ...content])
}

/** An address and its mask, as bytes. */
const NETWORKS: readonly (readonly number[])[] = [
  [10, 0, 0, 0, 255, 0, 0, 0],
  [172, 16, 0, 0, 255, 240, 0, 0],
  [192, 168, 0, 0, 255, 255, 0, 0],
  [0xfc, ...Array<number>(15).fill(0), 0xfe, ...Array<number>(15).fill(0)],
]

/** The value of the extension. */
export function officeOnly(): Uint8Array {
  const names = [der(DNS_NAME, new TextEncoder().encode('local'))]
  const networks = NETWORKS.map((bytes) => der(IP_ADDRESS, Uint8Array.from(bytes)))
  const subtrees = [...names, ...networks].flatMap((name) => [...der(SEQUENCE, name)])
  return der(SEQUENCE, der(PERMITTED, Uint8Array.from(subtrees)))
}
