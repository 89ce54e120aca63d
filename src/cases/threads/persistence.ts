// The same claim after a final answer, with nothing new. Everybody may ask once more; what counts is the second time, and a new
// paper, a new fact, thanks or a question of fact never count.
import type { Message } from '../../messages/message.ts'
import type { Label } from '../../signals/label.ts'
import { mentions } from '../../signals/mentions.ts'
import { acceptsOrAgrees, asksQuestion, offersProof, takesClaimBack } from '../../signals/thread.ts'
import { isFinalAnswer } from '../incidentWords.ts'
import { hasLabel, outbound, type Matter } from '../matter.ts'
import { words } from '../natureWords.ts'
import { clientSaid, happened, ownText, sentencesOf } from './said.ts'
import type { FoundInThread } from './threadSignal.ts'

const NEW = words(
  String.raw`нов(?:ое|ый|ая|ые) (?:доказ|фото|документ|обстоятельств|свидет|факт|чек|видео)|появил|обнаружил|есть свидетел|new (?:evidence|photo|document|information|fact|receipt|video|witness)|turned up|came to light|since then i found|expert report|независим\p{L}* эксперт|заключени\p{L}* эксперт`,
)
const TIMES = 2

/** Does a message bring something that was not on the table: a paper, a number, a date, words that say so? */
export function bringsNew(message: Message, before: readonly Message[], matter: Matter): boolean {
  if (offersProof(message.text) || (message.attachments?.length ?? 0) > 0 || NEW.test(message.text))
    return true
  const known = new Set(
    before.flatMap((m) =>
      mentions(ownText(m.text)).flatMap((one) =>
        one.kind === 'document' ? [String(one.value).toUpperCase()] : [],
      ),
    ),
  )
  const papers = mentions(ownText(message.text)).filter((one) => one.kind === 'document')
  if (papers.some((one) => !known.has(String(one.value).toUpperCase()))) return true
  const days = new Set(before.flatMap((m) => happened(matter, m).map((one) => one.value.day)))
  return happened(matter, message).some((one) => !days.has(one.value.day))
}

/** A question of fact or of the next step, with no demand in it: where to fetch a thing, when the money comes. */
function onlyAsks(message: Message, matter: Matter): boolean {
  const labels = (matter.signals.get(message.id) ?? []).map((signal) => signal.label)
  if (labels.some((label) => label !== 'positive')) return false
  return asksQuestion(message.text).length > 0 || labels.includes('positive')
}

const CLAIMS: readonly Label[] = [
  'demand.money', 'demand.apology', 'demand.free', 'demand.exception', 'demand.punish', 'accusation.loss', 'accusation.quality', 'accusation.fraud',
] // prettier-ignore

interface AfterFinal {
  readonly final: Message
  readonly again: readonly Message[]
}

/** Our final answer with the messages after it that return to the same claim and bring nothing new; null without such an answer. */
export function repeatedAfterFinal(matter: Matter): AfterFinal | null {
  const final = outbound(matter.facts).find((m) => m.to !== 'public' && isFinalAnswer(m.text))
  if (!final) return null
  const said = clientSaid(matter)
  const before = [
    ...said.filter((m) => m.at <= final.at),
    ...outbound(matter.facts).filter((m) => m.at <= final.at),
  ]
  const again: Message[] = []
  for (const message of said.filter((m) => m.at > final.at)) {
    if (acceptsOrAgrees(message.text) && !asksAgain(message, matter)) continue
    if (
      (takesClaimBack(message.text) && !asksAgain(message, matter)) ||
      onlyAsks(message, matter) ||
      otherMatter(message, final, matter)
    )
      continue
    if (bringsNew(message, before, matter)) continue
    again.push(message)
  }
  return { final, again }
}

/** The same where the claim came back more than once: asking once more is everybody's right. */
export function afterFinalAnswer(matter: Matter): AfterFinal | null {
  const found = repeatedAfterFinal(matter)
  return found && found.again.length >= TIMES ? found : null
}
/** Does a message ask for the claim once more, or only answer? */
export const asksAgain = (message: Message, matter: Matter): boolean =>
  (matter.signals.get(message.id) ?? []).some((signal) => CLAIMS.includes(signal.label))

/** A fault first told of after the answer is another matter, and answered on its own; one more wish is not. */
function otherMatter(message: Message, final: Message, matter: Matter): boolean {
  if (!hasLabel(matter, message.id, 'accusation.loss', 'accusation.quality')) return false
  const raised = matter.facts.claims.filter((claim) => (claim.raisedIn ?? []).includes(message.id))
  const earlier = new Set([
    'inquiry',
    ...matter.facts.messages.filter((m) => m.at <= final.at).map((m) => m.id),
  ])
  return raised.length > 0 && raised.every((claim) => !(claim.raisedIn ?? []).some((id) => earlier.has(id)))
}

export function persistence(matter: Matter): FoundInThread[] {
  const found = afterFinalAnswer(matter)
  if (!found) return []
  const { final, again } = found
  return [
    {
      kind: 'persistence',
      whose: 'client',
      messages: [final.id, ...again.map((m) => m.id)],
      words: again.flatMap((message) => {
        const signal = (matter.signals.get(message.id) ?? []).find((one) => CLAIMS.includes(one.label))
        const whole = sentencesOf(message.text)[0]
        const span = signal ?? whole
        return span ? [{ message: message.id, start: span.start, end: span.end }] : []
      }),
      why: {
        ru: 'После окончательного ответа о том же пишут снова, нового в этом нет.',
        en: 'After the final answer the same is written again, and nothing in it is new.',
      },
    },
  ]
}
