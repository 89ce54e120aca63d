// Guard G3 over cues: a gift, a tie and a public or official step of the client in one sentence are a price for silence, whatever
// their order; so are a step in one sentence and «Тогда вернём» in the next. Requests for silence and threats need nothing beside them.
import type { DraftWord } from '../draft.ts'
import type { Cue } from './lines.ts'

const NEEDED = ['benefit', 'tie', 'voice'] as const
/** What we would give and what is asked away: side by side they are a price without any "if". */
const MEANT = ['gives', 'hides'] as const

/** The words of guard G3 among the cues of a draft. */
export function tiesIn(cues: readonly Cue[]): DraftWord[] {
  const bySentence = new Map<number, Cue[]>()
  for (const cue of cues) bySentence.set(cue.sentence, [...(bySentence.get(cue.sentence) ?? []), cue])
  const tied = [...bySentence].flatMap(([sentence, here]) => {
    const words = here.filter(isPart)
    const has = (name: string): boolean => words.some((cue) => cue.says === name)
    if (here.some((cue) => cue.says === 'free')) return []
    if (NEEDED.every(has)) return [spanOf(words)]
    const meant = here.filter((cue) => MEANT.some((name) => name === cue.says))
    const isMeant = MEANT.every((name) => meant.some((cue) => cue.says === name))
    if (isMeant && !here.some((cue) => cue.says === 'open')) return [spanOf(meant)]
    const next = bySentence.get(sentence + 1) ?? []
    const follows = next.some((cue) => cue.says === 'tie' && cue.opens)
    const gives = next.some((cue) => cue.says === 'benefit') && !next.some((cue) => cue.says === 'free')
    return has('voice') && follows && gives ? [spanOf([...words, ...next.filter(isPart)])] : []
  })
  const alone = cues.flatMap((cue): DraftWord[] =>
    cue.says === 'hush' || cue.says === 'threat'
      ? [{ guard: 'G3', rule: cue.says, start: cue.start, end: cue.end }]
      : [],
  )
  return [...tied, ...alone]
}

const isPart = (cue: Cue): boolean => NEEDED.some((name) => name === cue.says)
const spanOf = (cues: readonly Cue[]): DraftWord => ({
  guard: 'G3',
  rule: 'tie',
  start: Math.min(...cues.map((cue) => cue.start)),
  end: Math.max(...cues.map((cue) => cue.end)),
})
