// `read` beside the libraries that a desk would take instead, on the same messages in the same run: how fast, and what they find.
import { read } from '../../src/signals/read.ts'
import { figure, type Figure } from '../measure.ts'
import { type Peer, peersOf } from './peers.ts'
import { hundredParts, messagesASecond, split } from './speed.ts'
import { heldoutMessages, type Labelled, type Lang, ownMessages } from './texts.ts'

const findsObscenity = (text: string): boolean => read(text).some(({ label }) => label === 'abuse.obscenity')

/** `@2toad/profanity` is `2toad` in the name of a figure. */
const shortName = ({ name }: Peer): string => name.replaceAll(/^@|[/-]profanity$/g, '')

/** F1 of the obscene ones among the messages: 2 × right / (2 × right + missed + wrong). */
function f1(finds: (text: string) => boolean, messages: readonly Labelled[]): number {
  let [right, off] = [0, 0]
  for (const { text, isObscene } of messages) {
    const isFound = finds(text)
    if (isFound && isObscene) right += 1
    else if (isFound !== isObscene) off += 1
  }
  return right === 0 ? 0 : (2 * right) / (2 * right + off)
}

/** Messages a second of `read`, beside splitting into words and beside each peer. */
function speeds(lang: Lang, peers: readonly Peer[]): Figure[] {
  const parts = hundredParts(lang)
  const ours = messagesASecond(read, parts)
  return [
    figure(
      `signals.${lang}.speed`,
      [ours, 'messages/s'],
      ['split into words', messagesASecond(split, parts)],
      'at least 10000',
    ),
    ...peers.map((peer) =>
      figure(
        `signals.${lang}.speed.${shortName(peer)}`,
        [ours, 'messages/s'],
        [peer.name, messagesASecond(peer.finds, parts)],
      ),
    ),
  ]
}

/** What is found of obscene words: own messages (our model learned from them) and held out ones (nobody did). */
function finds(lang: Lang, peers: readonly Peer[]): Figure[] {
  const sets = { own: ownMessages(lang), heldout: heldoutMessages(lang) }
  return Object.entries(sets).flatMap(([set, messages]) => {
    const ours = f1(findsObscenity, messages)
    return peers.map((peer) =>
      figure(
        `signals.${lang}.obscenity_${set}.${shortName(peer)}`,
        [ours, 'F1'],
        [peer.name, f1(peer.finds, messages)],
      ),
    )
  })
}

/** Figures of one language beside the peers. */
export function besideFigures(lang: Lang): Figure[] {
  const peers = peersOf(lang)
  return [...speeds(lang, peers), ...finds(lang, peers)]
}
