// Which keys a mail says it is signed with: the names in its DKIM-Signature headers (RFC 6376). The signature itself is not
// checked here; the key is what vanishes, and with it kept an expert can check the signature years later.

export interface KeyName {
  readonly domain: string
  readonly selector: string
}

/** What a name server gave, judged: a key, a key that was called back, something else, nothing, or no answer at all. */
export const KEY_ANSWERS = ['key', 'revoked', 'not_a_key', 'no_record', 'no_answer'] as const
export type KeyAnswer = (typeof KEY_ANSWERS)[number]

/** Headers of a mail that are looked at, in bytes; the rest is no header. */
const MOST_HEAD = 256 * 1024
const MOST_SIGNATURES = 10
const LABEL = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?'
const NAME = new RegExp(`^${LABEL}(?:\\.${LABEL})*$`)
const MOST_NAME = 253
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/
const LEAST_KEY = 40

/** Headers as lines of Latin letters: names of keys are nothing else, and no byte of the mail is lost on the way. */
function headOf(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes.subarray(0, MOST_HEAD)) text += String.fromCharCode(byte)
  const end = /\r?\n\r?\n/.exec(text)
  return end ? text.slice(0, end.index) : text
}

/** The tags of a DKIM header or record: `v=1; d=example.com`. A tag that stands twice makes it none (RFC 6376, 3.2). */
function tagsOf(text: string): ReadonlyMap<string, string> | null {
  const tags = new Map<string, string>()
  for (const part of text.split(';')) {
    const at = part.indexOf('=')
    if (at < 0) continue
    const name = part.slice(0, at).trim()
    if (tags.has(name)) return null
    tags.set(name, part.slice(at + 1).replace(/\s+/g, ''))
  }
  return tags
}

const isName = (text: string): boolean => text.length <= MOST_NAME && NAME.test(text)

/** The keys that a mail names, each once, the first ten; a name that is none is left out. */
export function keyNames(mail: Uint8Array): KeyName[] {
  const unfolded = headOf(mail).replace(/\r?\n[ \t]+/g, ' ')
  const found = new Map<string, KeyName>()
  for (const [, value = ''] of unfolded.matchAll(/^dkim-signature[ \t]*:(.*)$/gim)) {
    const tags = tagsOf(value)
    const [domain, selector] = ['d', 's'].map((tag) => (tags?.get(tag) ?? '').toLowerCase())
    if (!domain || !selector || !isName(`${selector}._domainkey.${domain}`)) continue
    if (found.size < MOST_SIGNATURES) found.set(recordName({ domain, selector }), { domain, selector })
  }
  return [...found.values()]
}

/** Where the key of that name is published. */
export const recordName = ({ domain, selector }: KeyName): string => `${selector}._domainkey.${domain}`

/** What a record says: a key (RFC 6376, 3.6.1), a key called back (an empty `p`), or something else. */
export function keyAnswer(record: string): KeyAnswer {
  const tags = tagsOf(record)
  const key = tags?.get('p')
  const version = tags?.get('v') ?? 'DKIM1'
  if (key === undefined || version !== 'DKIM1') return 'not_a_key'
  if (key === '') return 'revoked'
  return key.length >= LEAST_KEY && BASE64.test(key) ? 'key' : 'not_a_key'
}
