// Was an offer accepted before anybody asked the desk? A short "ok" in reply, or a payment after the offer, may be the acceptance.
// It is only proposed, as what it is: a person says whether it was one.
import type { Instant } from '../../basics/instant.ts'
import type { Span } from '../../basics/span.ts'

export interface AnsweringMessage {
  readonly id: string
  readonly at: Instant
  /** Who wrote it, as the file shows it. */
  readonly author: string
  readonly text: string
  readonly byMail: boolean
}
export interface Payment {
  readonly id: string
  readonly at: Instant
}

export interface AcceptanceProposal {
  readonly how: 'mail_reply' | 'message_reply' | 'paid_invoice'
  readonly at: Instant
  /** The message or the payment that shows it. */
  readonly id: string
  readonly by: string | null
  /** The sentence that says so; null for a payment. */
  readonly words: string | null
  /** Where the telling words stand in `words`. */
  readonly span: Span | null
}

const MOST_PROPOSALS = 10
const LONGEST_REPLY = 600
const LONGEST_SENTENCE = 200

const YES = new RegExp(
  String.raw`(?<![\p{L}\d])(?:соглас(?:ен|на|ны)|принима(?:ю|ем)(?: условия| предложение)?|подтвержда(?:ю|ем)|утвержда(?:ю|ем)|договорились|окей|ок|хорошо|(?:нас |меня )?(?:вс[её] )?(?:устраивает|подходит)|вс[её] верно|бер[её]м|подписываем|(?:i |we )?(?:agree|accept|confirm|approve)d?|agreed|okay|ok|sounds good|looks good|go ahead|let['’]s (?:go|start|proceed)|deal)(?![\p{L}\d])`,
  'iu',
)
// What takes a yes back, or asks instead of saying.
const RESERVED = new RegExp(
  String.raw`\?|(?<!\p{L})(?:не|нет|но|если|кроме|только|однако|при условии|пока|not|no|but|if|except|unless|only|subject to|provided|however|cannot|yet)(?!\p{L})|n['’]t(?!\p{L})`,
  'iu',
)

/** The sentence of a reply that says yes without a reserve; null when there is none. */
function yesIn(reply: string): { readonly words: string; readonly span: Span } | null {
  for (const part of reply.slice(0, LONGEST_REPLY).match(/[^.!?\n]+[.!?]*/gu) ?? []) {
    const words = part.trim()
    const match = words.length <= LONGEST_SENTENCE && !RESERVED.test(words) ? YES.exec(words) : null
    if (match) return { words, span: { start: match.index, end: match.index + match[0].length } }
  }
  return null
}

/**
 * What may have been the acceptance of an offer of that instant and author, in the order of time: replies of somebody else that
 * say yes, and payments, each after the offer. «Согласны, но…» and a question are none. At most ten.
 */
export function proposeAcceptance(
  offer: { readonly at: Instant; readonly author: string },
  messages: readonly AnsweringMessage[],
  payments: readonly Payment[],
): AcceptanceProposal[] {
  const replies = messages.flatMap(({ id, at, author, text, byMail }): AcceptanceProposal[] => {
    const yes = at > offer.at && author !== offer.author ? yesIn(text) : null
    return yes ? [{ how: byMail ? 'mail_reply' : 'message_reply', at, id, by: author || null, ...yes }] : []
  })
  const paid = payments
    .filter(({ at }) => at > offer.at)
    .map(({ id, at }): AcceptanceProposal => ({
      how: 'paid_invoice',
      at,
      id,
      by: null,
      words: null,
      span: null,
    }))
  return [...replies, ...paid].toSorted((a, b) => a.at - b.at).slice(0, MOST_PROPOSALS)
}
