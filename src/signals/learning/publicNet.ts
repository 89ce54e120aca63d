// The net's last step: how far the helper heads can be trusted, learned on our own sentences.
import { netInputs } from '../model/abuseNet.ts'
import type { PublicModel } from '../model/publicModel.ts'
import { type Token, tokensOf } from '../tokens.ts'
import { fitted } from './logistic.ts'
import type { Sample } from './sample.ts'

/** A sentence of one of our own messages: its tokens, and whether its words insult somebody or are obscene. */
export interface NetExample {
  readonly sample: Sample
  readonly tokens: readonly Token[]
  readonly abusive: boolean
}
const ABUSE = ['abuse.insult', 'abuse.obscenity'] as const

/** The sentences of a message; those of which nobody told whether the abuse is theirs are left out. */
export function netExamples(sample: Sample): NetExample[] {
  const bySentence = new Map<number, Token[]>()
  for (const token of tokensOf(sample.text)) {
    const own = bySentence.get(token.sentence)
    if (own) own.push(token)
    else bySentence.set(token.sentence, [token])
  }
  const spans = ABUSE.flatMap((label) => sample.spans.get(label) ?? [])
  const isTold = ABUSE.every((label) => sample.spans.get(label)?.length !== 0)
  if (!isTold && bySentence.size !== 1) return []
  return [...bySentence.values()].map((tokens) => ({
    sample,
    tokens,
    abusive:
      !isTold ||
      spans.some(({ start, end }) => tokens.some((token) => token.start < end && start < token.end)),
  }))
}

const PENALTY = 1

/** The logistic model of the net, of our own English messages. */
export function trainedNet(margins: PublicModel['margins'], samples: readonly Sample[]): number[] {
  const examples = samples.filter(({ lang }) => lang === 'en').flatMap(netExamples)
  return fitted(
    examples.map(({ tokens }) => netInputs(margins, tokens)),
    examples.map(({ abusive }) => abusive),
    PENALTY,
  ).map((weight) => Number(weight.toPrecision(5)))
}
