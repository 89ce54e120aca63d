// A timestamp authority for tests: certificates and answers by the machine's own openssl, behind HTTP on loopback.
//
// `openssl ts -reply` gives the right answers. It refuses to make wrong ones, so those are signed by `openssl cms` over
// facts of our choice: a real signature by a real certificate, wrong in exactly one thing.
import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readPem } from '../../evidence/timestamps/pem.ts'
import { readRequest } from '../../evidence/timestamps/request.ts'
import { TAG, writeDer, writeUnsigned } from '../../evidence/timestamps/der.ts'

/** Debian: apt-get install openssl. */
export const hasOpenssl = spawnSync('openssl', ['version']).status === 0

/** 'nothing' is right in all, signed in the same way as the wrong ones. */
export type WrongAnswer =
  | 'nothing'
  | 'no_purpose'
  | 'purpose_not_critical'
  | 'more_purposes'
  | 'other_purpose'
  | 'other_nonce'
  | 'other_imprint'
  | 'expired'
  | 'rejected'
export interface AuthorityOptions {
  readonly key?: 'rsa' | 'ec'
  /** Which hash names the signer's certificate: sha1 makes ESSCertID, sha256 ESSCertIDv2. */
  readonly namedBy?: 'sha1' | 'sha256'
  readonly wrong?: WrongAnswer
  /** Lines of the configuration of `openssl ts` that differ. */
  readonly set?: Readonly<Record<string, string>>
}
export interface TestAuthority {
  readonly folder: string
  readonly rootPem: string
  readonly root: Uint8Array
  readonly answer: (query: Uint8Array) => Promise<Uint8Array>
  readonly remove: () => void
}

const PURPOSES: Partial<Record<WrongAnswer, string>> = {
  no_purpose: '',
  purpose_not_critical: 'extendedKeyUsage=timeStamping',
  more_purposes: 'extendedKeyUsage=critical,timeStamping,codeSigning',
  other_purpose: 'extendedKeyUsage=critical,serverAuth',
}
const AUTHORITY = 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n'
/** 1.3.6.1.4.1.99999.1, and SHA-256 with NULL. */
const POLICY = Buffer.from('06092b06010401868d1f01', 'hex')
const SHA256 = Buffer.from('300d06096086480165030402010500', 'hex')
const run = promisify(execFile)

const CONFIG = {
  serial: 'serial',
  signer_cert: 'signer.pem',
  certs: 'chain.pem',
  signer_key: 'signer.key',
  signer_digest: 'sha256',
  default_policy: '1.3.6.1.4.1.99999.1',
  digests: 'sha256, sha512',
  accuracy: 'secs:1, millisecs:500',
  ess_cert_id_chain: 'no',
  tsa_name: 'yes',
  ordering: 'no',
}
const configOf = ({ namedBy = 'sha256', set = {} }: AuthorityOptions): string =>
  [
    '[here]',
    ...Object.entries({ ...CONFIG, ess_cert_id_alg: namedBy, ...set }).map((line) => line.join(' = ')),
    '',
  ].join('\n')

function makeCertificates(folder: string, { key = 'ec', wrong }: AuthorityOptions): void {
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  const newKey = key === 'rsa' ? ['RSA', 'rsa_keygen_bits:2048'] : ['EC', 'ec_paramgen_curve:P-256']
  const issue = (name: string, title: string, by: string | null, extensions: string) => {
    writeFileSync(join(folder, `${name}.ext`), extensions)
    openssl('genpkey', '-algorithm', newKey[0] ?? '', '-pkeyopt', newKey[1] ?? '', '-out', `${name}.key`)
    openssl('req', '-new', '-key', `${name}.key`, '-subj', `/O=Tests/CN=${title}`, '-out', `${name}.csr`)
    const signer = by ? ['-CA', `${by}.pem`, '-CAkey', `${by}.key`] : ['-signkey', `${name}.key`]
    const made = ['-in', `${name}.csr`, '-extfile', `${name}.ext`, '-days', '3650', '-out', `${name}.pem`]
    openssl('x509', '-req', ...made, '-set_serial', `0x${name.length}1`, ...signer)
  }
  issue('root', 'Test root', null, AUTHORITY)
  issue('between', 'Test authority between', 'root', AUTHORITY)
  const purpose = (wrong && PURPOSES[wrong]) ?? 'extendedKeyUsage=critical,timeStamping'
  issue('signer', 'Test timestamps', 'between', `keyUsage=critical,digitalSignature\n${purpose}\n`)
  openssl('x509', '-in', 'between.pem', '-out', 'chain.pem')
}

const stampedAt = (at: Date): Uint8Array =>
  Buffer.from(`${at.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`, 'latin1')

/** The facts as they would be signed, wrong in the one thing that was asked for. */
function wrongFacts(query: Uint8Array, wrong: WrongAnswer): Uint8Array {
  const asked = readRequest(query)
  if (!asked.ok) throw new Error('the query cannot be read')
  const imprint = wrong === 'other_imprint' ? new Uint8Array(32) : asked.value.imprint
  const nonce = wrong === 'other_nonce' ? Uint8Array.of(1, 2, 3) : asked.value.nonce
  const at = wrong === 'expired' ? new Date('2061-01-01T00:00:00Z') : new Date()
  return writeDer(
    TAG.sequence,
    writeUnsigned(Uint8Array.of(1)),
    POLICY,
    writeDer(TAG.sequence, SHA256, writeDer(TAG.octets, imprint)),
    writeUnsigned(Uint8Array.of(7)),
    writeDer(TAG.generalizedTime, stampedAt(at)),
    ...(nonce ? [writeUnsigned(nonce)] : []),
  )
}

async function signWrong(folder: string, query: Uint8Array, wrong: WrongAnswer): Promise<Uint8Array> {
  const granted = writeDer(TAG.sequence, writeUnsigned(Uint8Array.of(0)))
  if (wrong === 'rejected')
    return writeDer(TAG.sequence, writeDer(TAG.sequence, writeUnsigned(Uint8Array.of(2))))
  writeFileSync(join(folder, 'facts.der'), wrongFacts(query, wrong))
  const signed = ['-sign', '-binary', '-in', 'facts.der', '-nodetach', '-cades', '-md', 'sha256']
  const by = ['-signer', 'signer.pem', '-inkey', 'signer.key', '-certfile', 'chain.pem']
  const form = ['-econtent_type', '1.2.840.113549.1.9.16.1.4', '-outform', 'DER', '-out', 'token.der']
  await run('openssl', ['cms', ...signed, ...by, ...form], { cwd: folder })
  return writeDer(TAG.sequence, granted, readFileSync(join(folder, 'token.der')))
}

async function signRight(folder: string, query: Uint8Array): Promise<Uint8Array> {
  writeFileSync(join(folder, 'asked.tsq'), query)
  const made = ['-config', 'tsa.cnf', '-section', 'here', '-queryfile', 'asked.tsq', '-out', 'answer.tsr']
  await run('openssl', ['ts', '-reply', ...made], { cwd: folder })
  return readFileSync(join(folder, 'answer.tsr'))
}

/** Makes an authority in a folder of its own; `remove` takes the folder away. */
export function makeAuthority(options: AuthorityOptions = {}): TestAuthority {
  const folder = mkdtempSync(join(tmpdir(), 'exhale-authority-'))
  writeFileSync(join(folder, 'tsa.cnf'), configOf(options))
  makeCertificates(folder, options)
  const rootPem = readFileSync(join(folder, 'root.pem'), 'latin1')
  const certificates = readPem(rootPem)
  const root = certificates.ok ? certificates.value[0] : undefined
  if (!root) throw new Error('openssl wrote a root that we cannot read')
  // One answer at a time: they share the files of the folder.
  let last: Promise<unknown> = Promise.resolve()
  const answer = (query: Uint8Array): Promise<Uint8Array> => {
    const { wrong } = options
    const next = last.then(() => (wrong ? signWrong(folder, query, wrong) : signRight(folder, query)))
    last = next.catch(() => undefined)
    return next
  }
  return { folder, rootPem, root, answer, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** An authority that answers on loopback; `refuse(true)` makes it answer 503 until it may work again. */
export async function startAuthority(options: AuthorityOptions = {}) {
  const authority = makeAuthority(options)
  let refusing = false
  const server = createServer((request, response) => {
    const asked = bodyOf(request)
    const send = async () => {
      const answer = refusing ? null : await authority.answer(await asked).catch(() => null)
      response.writeHead(answer ? 200 : 503, { 'content-type': 'application/timestamp-reply' })
      response.end(answer ?? undefined)
    }
    void send()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stop = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    authority.remove()
  }
  const refuse = (refused: boolean): void => {
    refusing = refused
  }
  return { url: `http://127.0.0.1:${port}/`, rootPem: authority.rootPem, root: authority.root, refuse, stop }
}
