// ML-DSA-44, in which the second kind of cosignature is signed: Node 20 has none of its own.
import { ml_dsa44 } from '@noble/post-quantum/ml-dsa.js'
import type { Verify } from '../../evidence/notes/note.ts'

/** Is it the signature of the message by the key? Bytes that are no key sign nothing. */
export const verifiesMlDsa44: Verify = (publicKey, message, signature) => {
  try {
    return ml_dsa44.verify(signature, message, publicKey)
  } catch {
    return false
  }
}
