// Under which addresses the office network reaches this machine: its private addresses, and its name there.
import { hostname, networkInterfaces } from 'node:os'
import ipaddr from 'ipaddr.js'

export interface LanNames {
  /** Private addresses, IPv4 first: that is what people type. */
  readonly addresses: readonly string[]
  /** `name.local`, where the network tells names that way; null when this machine has no usable name. */
  readonly name: string | null
}

type Interfaces = ReturnType<typeof networkInterfaces>

const isOfOffice = (address: string): boolean =>
  ipaddr.isValid(address) && ['private', 'uniqueLocal'].includes(ipaddr.parse(address).range())

/** What this machine is called on the office network right now. */
export function lanNames(interfaces: Interfaces = networkInterfaces(), host: string = hostname()): LanNames {
  const found = Object.values(interfaces)
    .flatMap((all) => all ?? [])
    .filter(({ internal, address }) => !internal && isOfOffice(address))
    .map(({ address }) => address)
  const addresses = [
    ...found.filter((one) => !one.includes(':')),
    ...found.filter((one) => one.includes(':')),
  ]
  const label = (host.toLowerCase().split('.')[0] ?? '').slice(0, 63)
  return { addresses, name: /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(label) ? `${label}.local` : null }
}

/** The address as it stands in a URL. */
export const urlHost = (address: string): string => (address.includes(':') ? `[${address}]` : address)

/** Every origin under which the desk answers on the office network. */
export const lanOrigins = ({ addresses, name }: LanNames, port: number): string[] =>
  [...addresses.map(urlHost), ...(name ? [name] : [])].map((host) => `https://${host}:${port}`)
