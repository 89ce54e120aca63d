// A policy (C2SP tlog-policy): which logs are known, which cosigners, and how many of them must agree.
//
// It is the list of whom the reader trusts, so it is read strictly: an unknown word, a name used before it is defined or a
// key twice refuses the whole file, because a half-understood policy trusts the wrong people.
import { err, ok, type Result } from '../../basics/result.ts'
import type { Sha256 } from '../leaf.ts'
import { fromUtf8, hex } from '../utf8.ts'
import {
  readCosignatures,
  readCosignerVkey,
  type Cosignature,
  type CosignatureChecks,
  type CosignatureRefusal,
  type CosignerKey,
} from './cosignature.ts'
import type { Checkpoint } from './checkpoint.ts'
import { openNote, readVkey, type NoteKey, type NoteRefusal, type Verify } from './note.ts'

const MOST_BYTES = 262_144
const MOST_OF_A_KIND = 64
const LINE = /^[\t\n\x20-\x7e\x80-\u{10ffff}]*$/u
const THRESHOLD = /^[1-9][0-9]{0,2}$/

/** A witness, or a group of names of which at least `needed` must have witnessed. */
type Voice = { readonly key: CosignerKey } | { readonly needed: number; readonly members: readonly string[] }

export interface Policy {
  readonly logs: readonly NoteKey[]
  /** By name; what is defined first stands first. */
  readonly voices: ReadonlyMap<string, Voice>
  /** The name whose witnessing is required; null when none is. */
  readonly quorum: string | null
}

/** Where the reading ended, from 1, and why. */
export interface PolicyFault {
  readonly line: number
  readonly why:
    | 'malformed'
    | 'unknown_word'
    | 'bad_key'
    | 'key_twice'
    | 'name_twice'
    | 'unknown_name'
    | 'member_twice'
    | 'bad_threshold'
    | 'no_quorum'
    | 'quorum_twice'
    | 'too_many'
}
type Why = PolicyFault['why']

/** What was read so far. */
class Reading {
  readonly logs: NoteKey[] = []
  readonly voices = new Map<string, Voice>()
  readonly #keys = new Set<string>()
  readonly #members = new Set<string>()
  readonly sha256: Sha256
  quorum: string | null | undefined
  constructor(sha256: Sha256) {
    this.sha256 = sha256
  }

  log([vkey = '', ...rest]: readonly string[]): Why | null {
    const key = readVkey(vkey, this.sha256)
    if (!key.ok) return 'bad_key'
    if (rest.length > 1) return 'malformed'
    if (!this.#isNewKey(`log ${hex(key.value.publicKey)}`)) return 'key_twice'
    return this.logs.push(key.value) > MOST_OF_A_KIND ? 'too_many' : null
  }

  witness([name = '', vkey = '', ...rest]: readonly string[]): Why | null {
    const key = readCosignerVkey(vkey, this.sha256)
    if (!key.ok) return 'bad_key'
    if (rest.length > 1) return 'malformed'
    if (!this.#isNewKey(`witness ${hex(key.value.publicKey)}`)) return 'key_twice'
    return this.#define(name, { key: key.value })
  }

  group([name = '', threshold = '', ...members]: readonly string[]): Why | null {
    const needed = threshold === 'all' ? members.length : threshold === 'any' ? 1 : Number(threshold)
    const isWord = threshold === 'all' || threshold === 'any' || THRESHOLD.test(threshold)
    if (!isWord || needed < 1 || needed > members.length) return 'bad_threshold'
    if (members.some((member) => !this.voices.has(member))) return 'unknown_name'
    // A name counts in one place only, or one witness could be two voices of a quorum.
    for (const member of members) {
      if (this.#members.has(member)) return 'member_twice'
      this.#members.add(member)
    }
    return this.#define(name, { needed, members })
  }

  required([name = '', ...rest]: readonly string[]): Why | null {
    if (this.quorum !== undefined) return 'quorum_twice'
    if (rest.length > 0) return 'malformed'
    if (name !== 'none' && !this.voices.has(name)) return 'unknown_name'
    this.quorum = name === 'none' ? null : name
    return null
  }

  #define(name: string, voice: Voice): Why | null {
    if (name === 'none' || this.voices.has(name)) return 'name_twice'
    this.voices.set(name, voice)
    return this.voices.size > 2 * MOST_OF_A_KIND ? 'too_many' : null
  }

  #isNewKey(key: string): boolean {
    const isNew = !this.#keys.has(key)
    this.#keys.add(key)
    return isNew
  }
}

function readLine(reading: Reading, line: string): Why | null {
  const [word, ...rest] = line.split(/[\t ]+/u).filter((item) => item !== '')
  if (word === undefined || word.startsWith('#')) return null
  if (word === 'log') return reading.log(rest)
  if (word === 'witness') return reading.witness(rest)
  if (word === 'group') return reading.group(rest)
  return word === 'quorum' ? reading.required(rest) : 'unknown_word'
}

/** Reads a policy. Text outside ASCII must be UTF-8, and names are compared as they are written. */
export function readPolicy(bytes: Uint8Array, sha256: Sha256): Result<Policy, PolicyFault> {
  const text = bytes.length <= MOST_BYTES ? fromUtf8(bytes) : null
  const lines = text?.endsWith('\n') ? text.slice(0, -1).split('\n') : []
  if (!text || !LINE.test(text) || lines.length === 0) return err({ line: 1, why: 'malformed' })
  const reading = new Reading(sha256)
  for (const [at, line] of lines.entries()) {
    const why = readLine(reading, line)
    if (why) return err({ line: at + 1, why })
  }
  const { logs, voices, quorum } = reading
  return quorum === undefined ? err({ line: lines.length, why: 'no_quorum' }) : ok({ logs, voices, quorum })
}

/** The policy that trusts logs by their published keys and asks for no cosigner. */
export const writePolicy = (logs: readonly string[]): string =>
  `${logs.map((vkey) => `log ${vkey}\n`).join('')}quorum none\n`

export interface Judged {
  readonly checkpoint: Checkpoint
  /** The known keys of the log that signed. */
  readonly logs: readonly NoteKey[]
  readonly cosignatures: readonly Cosignature[]
  /** Have as many cosigners agreed as the policy asks? */
  readonly quorum: boolean
}
export type PolicyRefusal = NoteRefusal | CosignatureRefusal | 'other_log'

/** Reads a checkpoint by a policy: signed by a known log, and by whom it was cosigned. */
export function judgeByPolicy(
  note: Uint8Array,
  policy: Policy,
  checks: CosignatureChecks & { readonly log: Verify },
): Result<Judged, PolicyRefusal> {
  const opened = openNote(note, policy.logs, checks.log)
  if (!opened.ok) return opened
  const keys = [...policy.voices.values()].flatMap((voice) => ('key' in voice ? [voice.key] : []))
  const cosigned = readCosignatures(note, keys, checks)
  if (!cosigned.ok) return cosigned
  const { checkpoint, cosignatures } = cosigned.value
  const logs = opened.value.verified.filter(({ name }) => name === checkpoint.origin)
  if (logs.length === 0) return err('other_log')
  const agreed = new Set(cosignatures.map(({ key }) => key))
  return ok({ checkpoint, logs, cosignatures, quorum: isWitnessed(policy, policy.quorum, agreed) })
}

function isWitnessed(policy: Policy, name: string | null, agreed: ReadonlySet<CosignerKey>): boolean {
  if (name === null) return true
  const voice = policy.voices.get(name)
  if (!voice) return false
  if ('key' in voice) return agreed.has(voice.key)
  return voice.members.filter((member) => isWitnessed(policy, member, agreed)).length >= voice.needed
}
