// Who can open a backup: the holders of age identities, whoever knows the passphrase, or anybody (on purpose, `--plain`).
//
// The format is age (age-encryption.org/v1): any other age program opens the files as well, with or without Exhale.
import { Decrypter, Encrypter } from 'age-encryption'
import { PlainError } from '../plainError.ts'

export type Lock =
  | { readonly kind: 'recipients'; readonly recipients: readonly string[] }
  | { readonly kind: 'passphrase'; readonly passphrase: string; readonly workFactor?: number }
  | { readonly kind: 'plain' }

/** What may open a file: secret keys (`AGE-SECRET-KEY-1…`) and passphrases; all are tried. */
export interface Keyring {
  readonly identities: readonly string[]
  readonly passphrases: readonly string[]
}

const SHORTEST_PASSPHRASE = 12

/** Refuses what would only look like a lock. */
export function refuseWeak(lock: Lock): void {
  if (lock.kind === 'passphrase' && Array.from(lock.passphrase).length < SHORTEST_PASSPHRASE)
    throw new PlainError({
      en: `A passphrase needs ${SHORTEST_PASSPHRASE} characters or more: five or six random words do well.`,
      ru: `Парольная фраза должна быть не короче ${SHORTEST_PASSPHRASE} знаков: подойдут пять-шесть случайных слов.`,
    })
}

/** What encrypts under this lock, or null for a plain file. Throws PlainError when a recipient is none. */
export function encrypterOf(lock: Lock): Encrypter | null {
  if (lock.kind === 'plain') return null
  const encrypter = new Encrypter()
  if (lock.kind === 'passphrase') {
    encrypter.setPassphrase(lock.passphrase)
    if (lock.workFactor !== undefined) encrypter.setScryptWorkFactor(lock.workFactor)
    return encrypter
  }
  for (const recipient of lock.recipients) addRecipient(encrypter, recipient)
  return encrypter
}

function addRecipient(encrypter: Encrypter, recipient: string): void {
  try {
    encrypter.addRecipient(recipient)
  } catch {
    throw new PlainError({
      en: `"${recipient.slice(0, 80)}" is no age recipient: it begins with age1. "exhale backup --new-identity FILE" makes a pair.`,
      ru: `«${recipient.slice(0, 80)}» — не получатель age: он начинается с age1. Пару делает «exhale backup --new-identity ФАЙЛ».`,
    })
  }
}

export function decrypterOf({ identities, passphrases }: Keyring): Decrypter {
  const decrypter = new Decrypter()
  for (const identity of identities) {
    try {
      decrypter.addIdentity(identity)
    } catch {
      throw new PlainError({
        en: 'The file of --identity holds no age secret key (AGE-SECRET-KEY-1…).',
        ru: 'В файле --identity нет секретного ключа age (AGE-SECRET-KEY-1…).',
      })
    }
  }
  for (const passphrase of passphrases) decrypter.addPassphrase(passphrase)
  return decrypter
}
