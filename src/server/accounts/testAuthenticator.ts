// A software authenticator for tests: it makes and uses passkeys as WebAuthn level 2 writes them down (ES256, no attestation).
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import { z } from 'zod'

const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest()
const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

const FLAGS = { present: 0x01, verified: 0x04, attested: 0x40 }
const Options = z.object({ challenge: z.string() }).loose()

export interface Authenticator {
  readonly make: (options: unknown) => Record<string, unknown>
  readonly use: (options: unknown) => Record<string, unknown>
}

interface Place {
  readonly origin: string
  readonly rpId: string
  /** False: nobody touched the sensor or typed a PIN. */
  readonly isVerified: boolean
}

function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const part = (label: number, text: string) => [
    Buffer.from([label, 0x58, 32]),
    Buffer.from(text, 'base64url'),
  ]
  return Buffer.concat([Buffer.from([0xa5, 1, 2, 3, 0x26, 0x20, 1]), ...part(0x21, x), ...part(0x22, y)])
}

const attestation = (authData: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from([0xa3, 0x63]),
    Buffer.from('fmt'),
    Buffer.from([0x64]),
    Buffer.from('none'),
    Buffer.from([0x67]),
    Buffer.from('attStmt'),
    Buffer.from([0xa0, 0x68]),
    Buffer.from('authData'),
    Buffer.from([0x59, authData.length >> 8, authData.length & 0xff]),
    authData,
  ])

export function authenticator({ origin, rpId, isVerified }: Place): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(32)
  let counter = 0
  const clientData = (type: string, options: unknown) =>
    Buffer.from(
      JSON.stringify({ type, challenge: Options.parse(options).challenge, origin, crossOrigin: false }),
    )
  const authData = (flags: number, rest: Buffer = Buffer.alloc(0)): Buffer => {
    counter += 1
    const head = Buffer.alloc(5)
    head.writeUInt8(flags | FLAGS.present | (isVerified ? FLAGS.verified : 0))
    head.writeUInt32BE(counter, 1)
    return Buffer.concat([sha256(rpId), head, rest])
  }
  const credential = (response: Record<string, unknown>) => ({
    id: base64url(id),
    rawId: base64url(id),
    type: 'public-key',
    clientExtensionResults: {},
    response,
  })
  return {
    make: (options) => {
      const key = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, coseKey(publicKey)])
      return credential({
        clientDataJSON: base64url(clientData('webauthn.create', options)),
        attestationObject: base64url(attestation(authData(FLAGS.attested, key))),
        transports: ['internal'],
      })
    },
    use: (options) => {
      const [data, asked] = [authData(0), clientData('webauthn.get', options)]
      const signature = sign('sha256', Buffer.concat([data, sha256(asked)]), privateKey)
      return credential({
        clientDataJSON: base64url(asked),
        authenticatorData: base64url(data),
        signature: base64url(signature),
      })
    },
  }
}
