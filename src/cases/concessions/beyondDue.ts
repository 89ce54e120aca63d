// Does a letter give more than is due? The browser asks it before a letter is shown as ready, as the door does when it leaves.
import type { Lang } from '../../basics/lang.ts'
import { concessionOf, isBeyondDue, type ConcessionInput } from './concession.ts'
import { givenIn } from './given.ts'

/** True where the words of the letter give more than is due, a gift with our apology aside. */
export function givesBeyondDue(
  { kind, text }: { readonly kind: string; readonly text: string },
  c: Omit<ConcessionInput, 'letterKind'> & { readonly lang: Lang },
): boolean {
  const given = givenIn(text, c.lang)
  return given.length > 0 && isBeyondDue(concessionOf(given, { ...c, letterKind: kind }))
}
