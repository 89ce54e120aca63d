// Whose word about a caller's address is taken: the proxies that the operator names in EXHALE_TRUST_PROXY, and nobody else.
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { PlainError } from '../plainError.ts'

function isNetwork(text: string): boolean {
  if (text === 'loopback' || isIP(text) !== 0) return true
  // A network of everybody would let every caller name an address of its choice.
  return ipaddr.isValidCIDR(text) && ipaddr.parseCIDR(text)[1] >= 8
}

/** The list in EXHALE_TRUST_PROXY: addresses, networks (at least /8), or `loopback`. Throws PlainError on anything else. */
export function trustedProxies(list: string | undefined): readonly string[] {
  const named = (list ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const wrong = named.find((one) => !isNetwork(one))
  if (wrong === undefined) return named
  throw new PlainError({
    en: `EXHALE_TRUST_PROXY takes addresses or networks of your proxy such as 127.0.0.1 or 10.0.0.0/24, not ${wrong}.`,
    ru: `В EXHALE_TRUST_PROXY нужны адреса или сети вашего прокси, например 127.0.0.1 или 10.0.0.0/24, а не ${wrong}.`,
  })
}
