// A case proposed from what people wrote or put down outside of any case: harm, pressure, a reproach or a demand in the words.
//
// The desk proposes and a person opens. Thanks, plain questions and what was answered already propose nothing.
import { z } from 'zod'
import type { Bilingual } from '../../basics/lang.ts'
import { proposeClaims, type ProposedClaim } from '../../messages/proposedClaims.ts'
import { isDemand, isGrievance, isThreat, type Label, type Signal } from '../../signals/label.ts'

export interface ProposalText {
  readonly id: string
  readonly text: string
}

/** Words of one of the texts, by their places in it. */
export const ProposalWords = z.object({ text: z.string(), start: z.int(), end: z.int() })
export type ProposalWords = z.infer<typeof ProposalWords>

export interface CaseProposal {
  readonly why: Bilingual
  /** The words that show it, the gravest first. */
  readonly words: readonly ProposalWords[]
  readonly claims: readonly ProposedClaim[]
}

type Ground = 'harm' | 'pressure' | 'reproach' | 'demand'
const WHY: Readonly<Record<Ground, Bilingual>> = {
  harm: {
    ru: 'Есть слова, которые могут кому-то повредить.',
    en: 'There are words here that may harm somebody.',
  },
  pressure: {
    ru: 'Что-то обещают сделать, если не уступить.',
    en: 'Something is announced unless we give in.',
  },
  reproach: {
    ru: 'Говорят, что у нас что-то пошло не так.',
    en: 'They say that something of ours went wrong.',
  },
  demand: { ru: 'Чего-то требуют.', en: 'Something is demanded.' },
}
/** From the gravest to the mildest: the first that is found gives the reason. */
const GROUNDS: readonly Ground[] = ['harm', 'pressure', 'reproach', 'demand']

function groundOf(label: Label): Ground | null {
  if (label === 'threat.violence' || label.startsWith('abuse.')) return 'harm'
  if (isThreat(label) || label === 'ultimatum' || label === 'leverage') return 'pressure'
  if (isGrievance(label) || label === 'accusation.fraud') return 'reproach'
  return isDemand(label) ? 'demand' : null
}

/** A label that one head alone suspects drives nothing. */
const drives = ({ tier }: Signal): boolean => tier !== 'possible'

/** Why these texts should become a case, with its words and claims; null where nothing asks for one. */
export function proposesCase(
  texts: readonly ProposalText[],
  labels: (text: string, id: string) => readonly Signal[],
): CaseProposal | null {
  const found = texts.flatMap(({ id, text }) =>
    labels(text, id)
      .filter(drives)
      .flatMap(({ label, start, end }) => {
        const ground = groundOf(label)
        return ground ? [{ ground, words: { text: id, start, end } }] : []
      }),
  )
  const ground = GROUNDS.find((one) => found.some((word) => word.ground === one))
  if (!ground) return null
  const ordered = found.toSorted((one, other) => GROUNDS.indexOf(one.ground) - GROUNDS.indexOf(other.ground))
  return { why: WHY[ground], words: ordered.map(({ words }) => words), claims: proposeClaims(texts) }
}
