// Tokens that somebody holds and the desk only knows by digest: the link to join by, the cookie of a device.
import { createHash, randomBytes } from 'node:crypto'

export const newToken = (bits: 128 | 256): string => randomBytes(bits / 8).toString('base64url')
export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest()
