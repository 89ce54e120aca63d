// Checks a timestamp of RFC 3161 to the end: the answer to our question, signed by a certificate that may do nothing but
// stamp time, which leads to a root that the reader chose, at the moment the token names.
//
// pkijs checks signatures; the rest is ours, because libraries accept tokens that `openssl ts` refuses: by a certificate
// for websites, or by one that only bears the right name. What is not strict DER, what nobody signed and what leads nowhere
// is refused. This is the one pure file that waits: Web Crypto, which comes in as an argument, only promises.
import { BitString, fromBER } from 'asn1js'
import { AlgorithmIdentifier, CryptoEngine, PublicKeyInfo } from 'pkijs'
import { err, ok, type Result } from '../../basics/result.ts'
import { hex, sameBytes } from '../utf8.ts'
import {
  isForTimestamps,
  isValidAt,
  mayIssue,
  readableName,
  readCertificate,
  type ReadCertificate,
} from './certificate.ts'
import { inside, readDer, TAG } from './der.ts'
import { SHA256 } from './request.ts'
import type { StampedFacts } from './stampedFacts.ts'
import { hashOf, type Signed } from './signature.ts'
import { readResponse, type Answer, type HashName, type NamedCertificate } from './response.ts'

/** Web Crypto as Node and browsers give it; each has its own type for the same thing. */
export interface WebCrypto {
  readonly subtle: object
}
type LibraryCrypto = ConstructorParameters<typeof CryptoEngine>[0]['crypto']

/** Why a token is not believed. */
export type TokenFault =
  | 'malformed'
  | 'not_granted'
  | 'wrong_imprint'
  | 'wrong_nonce'
  | 'wrong_policy'
  | 'without_certificate'
  | 'wrong_certificate'
  | 'wrong_digest'
  | 'bad_signature'
  | 'not_for_timestamps'
  | 'untrusted'
  | 'outside_validity'
  | 'stray_certificate'

/** What a token was asked to be: an answer about this hash, with this number and policy where they are given. */
export interface Asked {
  /** SHA-256 of what is stamped. */
  readonly imprint: Uint8Array
  readonly nonce: Uint8Array | null
  readonly policy?: string
}
/** What a believed token says: its imprint existed no later than `genTime`, by the clock of that authority. */
export interface Token {
  /** Milliseconds since 1970. */
  readonly genTime: number
  readonly accuracyMs: number | null
  readonly policy: string
  /** The authority's number of the token, in hexadecimal digits. */
  readonly serial: string
  /** The name in the signer's certificate. */
  readonly authority: string
  /** Certificates as DER, the signer first, the root last. */
  readonly chain: readonly Uint8Array[]
  /** SHA-256 of the root in hexadecimal digits. */
  readonly root: string
}

const LONGEST_CHAIN = 6
/** Certificates that sign each other in a ring could be walked for hours. */
const MOST_SIGNATURES = 64

/** What throws while something is read is malformed: NotDer of ours, anything of a library. */
function attempt<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}

async function isSignedBy(key: Uint8Array, signed: Signed, engine: CryptoEngine): Promise<boolean> {
  try {
    const hash = hashOf(key, signed)
    if (!hash) return false
    const info = new PublicKeyInfo({ schema: fromBER(key.slice()).result })
    const algorithm = new AlgorithmIdentifier({ schema: fromBER(signed.algorithm.slice()).result })
    const value = new BitString({ valueHex: signed.value.slice() })
    return await engine.verifyWithPublicKey(signed.message.slice(), value, info, algorithm, hash)
  } catch {
    return false
  }
}

function isIssuedBy({ der }: ReadCertificate, issuer: ReadCertificate, engine: CryptoEngine) {
  const outer = inside(readDer(der))
  const message = outer.take(TAG.sequence).whole
  const algorithm = outer.take(TAG.sequence).whole
  const value = outer.take(TAG.bits).content.subarray(1)
  return isSignedBy(issuer.key, { message, algorithm, value, hash: null }, engine)
}

async function isHashOf(digest: Uint8Array, hash: HashName, bytes: Uint8Array, engine: CryptoEngine) {
  return sameBytes(digest, new Uint8Array(await engine.digest({ name: hash }, bytes.slice())))
}

const isSame = (one: ReadCertificate, other: ReadCertificate): boolean => sameBytes(one.der, other.der)

/** Where a chain may lead: certificates that came along, roots that the reader chose, and the moment (null: any). */
interface Ground {
  readonly along: readonly ReadCertificate[]
  readonly roots: readonly ReadCertificate[]
  readonly at: number | null
  readonly engine: CryptoEngine
  left: number
}

/** The path from the signer to a chosen root, or null. */
async function chainTo(
  ground: Ground,
  path: readonly ReadCertificate[],
): Promise<readonly ReadCertificate[] | null> {
  const last = path.at(-1)
  if (!last || path.length > LONGEST_CHAIN) return null
  if (ground.roots.some((root) => isSame(root, last))) return path
  const issuers = [...ground.roots, ...ground.along].filter(
    (one) =>
      sameBytes(one.subject, last.issuer) &&
      mayIssue(one, path.length - 1) &&
      (ground.at === null || isValidAt(one, ground.at)) &&
      !path.some((already) => isSame(already, one)),
  )
  for (const issuer of issuers) {
    if (ground.left-- <= 0) return null
    if (!(await isIssuedBy(last, issuer, ground.engine))) continue
    const found = await chainTo(ground, [...path, issuer])
    if (found) return found
  }
  return null
}

async function names(one: NamedCertificate, certificate: ReadCertificate, engine: CryptoEngine) {
  if (one.issuer && !sameBytes(one.issuer, certificate.issuer)) return false
  if (one.serial && !sameBytes(one.serial, certificate.serial)) return false
  return isHashOf(one.digest, one.hash, certificate.der, engine)
}

/** Do the signed attributes name the signer first, and after it nothing but its chain (as `openssl ts` asks)? */
async function areNamed(
  { signature }: Answer,
  chain: readonly ReadCertificate[],
  engine: CryptoEngine,
): Promise<boolean> {
  for (const list of signature.named)
    for (const [place, one] of list.entries()) {
      const allowed = place === 0 ? chain.slice(0, 1) : chain.slice(1)
      let found = false
      for (const certificate of allowed) found ||= await names(one, certificate, engine)
      if (!found) return false
    }
  return true
}

function faultOfAnswer({ facts }: Answer, asked: Asked): TokenFault | null {
  if (facts.imprint.algorithm !== SHA256 || !sameBytes(facts.imprint.digest, asked.imprint))
    return 'wrong_imprint'
  const nonce = asked.nonce && trimmed(asked.nonce)
  if (nonce && (!facts.nonce || !sameBytes(facts.nonce, nonce))) return 'wrong_nonce'
  return asked.policy !== undefined && facts.policy !== asked.policy ? 'wrong_policy' : null
}

const trimmed = (number: Uint8Array): Uint8Array => {
  const start = number.findIndex((byte) => byte !== 0)
  return start < 0 ? Uint8Array.of(0) : number.subarray(start)
}

function signerOf(
  { signature, facts }: Answer,
  along: readonly ReadCertificate[],
): Result<ReadCertificate, TokenFault> {
  if (along.length === 0) return err('without_certificate')
  const [signer, another] = along.filter(
    ({ issuer, serial }) => sameBytes(issuer, signature.issuer) && sameBytes(serial, signature.serial),
  )
  if (!signer || another || signature.named.length === 0) return err('wrong_certificate')
  if (facts.tsa && !sameBytes(facts.tsa, signer.subject)) return err('wrong_certificate')
  return ok(signer)
}

async function faultOfSignature(answer: Answer, signer: ReadCertificate, engine: CryptoEngine) {
  const { signature, signedFacts } = answer
  const first = {
    ...answer,
    signature: { ...signature, named: signature.named.map((list) => list.slice(0, 1)) },
  }
  if (!(await areNamed(first, [signer], engine))) return 'wrong_certificate'
  if (!(await isHashOf(signature.messageDigest, signature.hash, signedFacts, engine))) return 'wrong_digest'
  const { attributes: message, algorithm, value, hash } = signature
  if (!(await isSignedBy(signer.key, { message, algorithm, value, hash }, engine))) return 'bad_signature'
  return isForTimestamps(signer) && signer.strange.length === 0 ? null : 'not_for_timestamps'
}

/** Certificates that came along belong to the chain, or say of one in it the same under another issuer. */
const isStray = (one: ReadCertificate, chain: readonly ReadCertificate[]): boolean =>
  !chain.some((link) => sameBytes(link.subject, one.subject) && sameBytes(link.key, one.key))

async function faultOfChain(answer: Answer, ground: Ground, signer: ReadCertificate) {
  const chain = await chainTo(ground, [signer])
  if (!chain) {
    const ever = await chainTo({ ...ground, at: null, left: MOST_SIGNATURES }, [signer])
    return err<TokenFault>(ever ? 'outside_validity' : 'untrusted')
  }
  if (!(await areNamed(answer, chain, ground.engine))) return err<TokenFault>('wrong_certificate')
  return ground.along.some((one) => isStray(one, chain)) ? err<TokenFault>('stray_certificate') : ok(chain)
}

/** Roots that can end a chain: readable, and issued by themselves. */
const rootsOf = (roots: readonly Uint8Array[]): ReadCertificate[] =>
  roots
    .map((root) => attempt(() => readCertificate(root)))
    .filter((root) => root !== null)
    .filter((root) => sameBytes(root.subject, root.issuer))

/**
 * Checks a response (`tsr`) against what was asked and the chosen roots (DER). Bytes of any kind give a value, never a
 * throw. Believed is only what holds in every point; the first that does not is named.
 */
export async function verifyToken(
  tsr: Uint8Array,
  asked: Asked,
  roots: readonly Uint8Array[],
  webCrypto: WebCrypto,
): Promise<Result<Token, TokenFault>> {
  const answer = attempt(() => readResponse(tsr))
  if (answer === null) return err('malformed')
  if (answer === 'not_granted') return err('not_granted')
  const unasked = faultOfAnswer(answer, asked)
  if (unasked) return err(unasked)
  const along = attempt(() => answer.certificates.map(readCertificate))
  if (!along) return err('malformed')
  const signer = signerOf(answer, along)
  if (!signer.ok) return signer
  const engine = new CryptoEngine({ crypto: webCrypto as LibraryCrypto })
  const unproven = await faultOfSignature(answer, signer.value, engine)
  if (unproven) return err(unproven)
  const { genTime, accuracyMs, policy, serial } = answer.facts
  if (!isValidAt(signer.value, genTime)) return err('outside_validity')
  const ground = { along, roots: rootsOf(roots), at: genTime, engine, left: MOST_SIGNATURES }
  const chain = await faultOfChain(answer, ground, signer.value)
  if (!chain.ok) return chain
  const root = new Uint8Array(
    await engine.digest({ name: 'SHA-256' }, (chain.value.at(-1) ?? signer.value).der.slice()),
  )
  const authority = readableName(signer.value.subject)
  const ders = chain.value.map(({ der }) => der)
  return ok({ genTime, accuracyMs, policy, serial, authority, chain: ders, root: hex(root) })
}

/** What a response says, without believing any of it. */
export function readToken(tsr: Uint8Array): Result<StampedFacts, 'malformed' | 'not_granted'> {
  const answer = attempt(() => readResponse(tsr))
  if (answer === null) return err('malformed')
  return answer === 'not_granted' ? err('not_granted') : ok(answer.facts)
}
