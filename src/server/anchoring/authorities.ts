// Timestamp authorities: three that anybody may ask without an account, one that the operator may set, and any other that an
// owner names by address and root certificate.
//
// A named one is pinned by the SHA-256 of its root, which is taken from the list that Node carries; where Node has dropped a
// root, the authority is not offered. Addresses and roots are from general knowledge: no authority was asked when this was
// written. None of them is ever asked before an owner has chosen it.
import { createHash, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { rootCertificates } from 'node:tls'
import { PlainError } from '../plainError.ts'

export const NAMED = ['digicert', 'globalsign', 'sslcom'] as const
/** `installation` is the authority that the operator of this desk set. */
export type NamedId = (typeof NAMED)[number] | 'installation'

export interface NamedAuthority {
  readonly id: NamedId
  readonly name: string
  readonly url: string
  /** Root certificates as PEM. */
  readonly roots: readonly string[]
}

interface Pinned {
  readonly id: (typeof NAMED)[number]
  readonly name: string
  readonly url: string
  /** SHA-256 of each root certificate, hexadecimal. */
  readonly pins: readonly string[]
}
/** What is pinned, before the roots are looked up. */
export const PINNED: readonly Pinned[] = [
  {
    id: 'digicert',
    name: 'DigiCert',
    url: 'http://timestamp.digicert.com',
    // DigiCert Trusted Root G4
    pins: ['552f7bdcf1a7af9e6ce672017f4f12abf77240c78e761ac203d1d9d20ac89988'],
  },
  {
    id: 'globalsign',
    name: 'GlobalSign',
    url: 'http://timestamp.globalsign.com/tsa/r6advanced1',
    // GlobalSign Root CA - R6
    pins: ['2cabeafe37d06ca22aba7391c0033d25982952c453647349763a3ab5ad6ccf69'],
  },
  {
    id: 'sslcom',
    name: 'SSL.com',
    url: 'http://ts.ssl.com',
    // SSL.com Root Certification Authority RSA, and its sister ECC
    pins: [
      '85666a562ee0be5ce925c1d8890a6f76a87ec16d4d7d5f29ea7419cf20123b69',
      '3417bb06cc6007da1b961c920b8ab4ce3fad820e4aa30b9acbc4a74ebdcebc65',
    ],
  },
]

/** SHA-256 of a certificate's bytes, hexadecimal. Throws on what is no certificate. */
const pinOf = (pem: string): string => createHash('sha256').update(new X509Certificate(pem).raw).digest('hex')

/** The roots that Node carries, by their SHA-256: read once, when somebody first asks. */
let carried: ReadonlyMap<string, string> | null = null
function carriedRoots(): ReadonlyMap<string, string> {
  carried ??= new Map(rootCertificates.map((pem) => [pinOf(pem), `${pem.trim()}\n`]))
  return carried
}

/** The named authorities that can be checked here; one without a single root is left out. */
export const namedAuthorities = (): NamedAuthority[] =>
  PINNED.flatMap(({ id, name, url, pins }) => {
    const roots = pins.flatMap((pin) => carriedRoots().get(pin) ?? [])
    return roots.length > 0 ? [{ id, name, url, roots }] : []
  })

/**
 * The authority that EXHALE_TSA_URL and EXHALE_TSA_ROOT (a file with its root certificate as PEM) name, or null. Its address
 * may be a private one, for the operator set it. Throws PlainError on half of it.
 */
export function installationAuthority(env: NodeJS.ProcessEnv): NamedAuthority | null {
  const [url, root] = [env['EXHALE_TSA_URL'], env['EXHALE_TSA_ROOT']]
  if (!url && !root) return null
  if (!url || !root || !URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol))
    throw new PlainError({
      en: 'For a timestamp authority of this installation set both EXHALE_TSA_URL (http:// or https://) and EXHALE_TSA_ROOT (a file with its root certificate).',
      ru: 'Для своей службы времени задайте и EXHALE_TSA_URL (http:// или https://), и EXHALE_TSA_ROOT (файл с её корневым сертификатом).',
    })
  return { id: 'installation', name: new URL(url).host, url, roots: [rootFile(root)] }
}

function rootFile(path: string): string {
  try {
    return new X509Certificate(readFileSync(path)).toString()
  } catch {
    throw new PlainError({
      en: `${path} (EXHALE_TSA_ROOT) is no certificate in PEM.`,
      ru: `${path} (EXHALE_TSA_ROOT) — не сертификат в PEM.`,
    })
  }
}
