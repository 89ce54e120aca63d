// For whom a passkey is made: a name, never a bare address of the network, and only where browsers offer passkeys at all.

export interface RelyingParty {
  readonly id: string
  /** The pages on which such a passkey works. */
  readonly origins: readonly string[]
}

const isAddress = (host: string): boolean => /^[\d.]+$/u.test(host) || host.startsWith('[')
const isSecure = ({ protocol, hostname }: URL): boolean => protocol === 'https:' || hostname === 'localhost'

/** The name of the desk, or `localhost` for a desk that has none; `known` are the origins under which it answers. */
export function relyingParty(origin: string, known: readonly string[]): RelyingParty {
  const { hostname } = new URL(origin)
  const id = isAddress(hostname) ? 'localhost' : hostname
  const origins = [...new Set([origin, ...known])].filter((one) => {
    const url = new URL(one)
    return url.hostname === id && isSecure(url)
  })
  return { id, origins }
}
