// Which addresses are everybody's: the open internet, and nothing that only this machine or this network can reach.
//
// The library names the special ranges. Two rules are ours: an IPv6 address must be of the part that is given out (2000::/3),
// which leaves out every way of writing an IPv4 address inside one; and what the library does not call `unicast` is refused,
// so a range that it learns tomorrow is refused as well.
import ipaddr from 'ipaddr.js'

const GIVEN_OUT = ipaddr.IPv6.parseCIDR('2000::/3')
/** True for an address of the open internet; false for any other and for what is no address. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text) || text.includes('%')) return false
  const address = ipaddr.parse(text)
  if (address.range() !== 'unicast') return false
  return address instanceof ipaddr.IPv4 || address.match(GIVEN_OUT)
}
