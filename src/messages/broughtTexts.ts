// What in opened files may be an agreement or an answer to one: texts of documents, words of messages, and what they quote.
import type { AnsweringMessage } from '../agreements/proposals/acceptedAlready.ts'
import type { BroughtText } from '../agreements/readings/offer.ts'
import { readInstant } from '../basics/instant.ts'
import { ownWords } from './email.ts'
import type { FoundMessage } from './found.ts'
import { extensionOf, type OpenedFile } from './openedFile.ts'

export interface BroughtTexts {
  readonly texts: readonly BroughtText[]
  readonly answers: readonly AnsweringMessage[]
}

const QUOTED_HEAD = /^(?:from|от|sent|отправлено|date|дата|to|кому|subject|тема|cc|копия)\s?:/iu
const WROTE = /(?:wrote|писал|написал|пишет)(?:\(а\)|а)?\s?:\s*$/iu
/** Quoted words without the signs of quoting and the lines that say who wrote them. */
export const unquoted = (quoted: string): string =>
  quoted
    .split('\n')
    .map((line) => line.replace(/^(?:\s*>)+ ?/u, ''))
    .filter((line) => !QUOTED_HEAD.test(line.trim()) && !WROTE.test(line))
    .join('\n')
    .trim()

function ofMessage(message: FoundMessage, isMail: boolean, zone: string): BroughtTexts {
  const at = message.at === null ? null : readInstant(message.at, zone)
  const author = message.address ?? message.author
  const origin = isMail ? 'mail' : 'message'
  const said: BroughtText = { text: message.text, origin, file: message.file, at, author }
  // Whoever quotes answers: the quoted words were written before, by somebody else.
  const quoted = unquoted(message.quoted ?? '')
  const earlier: BroughtText = { ...said, text: quoted, at: at === null ? null : at - 1, author: '' }
  const answer = { id: message.id, at: at ?? 0, author, text: message.text, byMail: isMail }
  return { texts: quoted === '' ? [said] : [said, earlier], answers: at === null ? [] : [answer] }
}

function ofText(file: OpenedFile & { readonly kind: 'text' }): BroughtText[] {
  const extension = extensionOf(file.path)
  const origin = extension === 'docx' || extension === 'pdf' ? extension : 'pasted'
  const whole = { origin, file: file.path, at: null, author: '' } as const
  const { text, quoted } = ownWords(file.text)
  const earlier = unquoted(quoted)
  // A reply pasted whole: the agreement is what it quotes.
  return earlier === '' || origin !== 'pasted'
    ? [{ ...whole, text: file.text }]
    : [
        { ...whole, text },
        { ...whole, text: earlier },
      ]
}

/** Texts and answers in opened files, in their order. Days and hours without a zone are those of `zone`. */
export function broughtTexts(opened: readonly OpenedFile[], zone: string): BroughtTexts {
  const parts = opened.flatMap((file): BroughtTexts[] => {
    if (file.kind === 'text') return [{ texts: ofText(file), answers: [] }]
    if (file.kind !== 'messages') return []
    return file.found.map((message) => ofMessage(message, file.format === 'mail', zone))
  })
  return { texts: parts.flatMap(({ texts }) => texts), answers: parts.flatMap(({ answers }) => answers) }
}
