// A correspondence is read again whenever something is added to it, and many rules ask about the same message. What a reader said of
// a text is kept as long as there is room.

/** A shelf holds so many characters; together with the older one that is a few long correspondences. */
const MOST_CHARACTERS = 3_000_000

const shelves: (() => void)[] = []
let timesForgotten = 0
let readings = 0

/** How often everything was forgotten. Whoever opened a text before the last time may hold what is gone since. */
export const forgottenTimes = (): number => timesForgotten

/** How many readings were worked out so far; what was remembered is not among them. */
export const readingsMade = (): number => readings

/** Forgets every text: nothing of an erased person may be kept aside. */
export function forgetTexts(): void {
  timesForgotten += 1
  for (const forget of shelves) forget()
}

/**
 * `of`, remembering its answers by the text. Texts stand on two shelves: when the newer is full the older is thrown away, and
 * what is asked again moves to the newer one, so that long texts cannot grow the memory. Answers are shared: they must not change.
 */
export function rememberedTexts<T>(of: (text: string) => T): (text: string) => T {
  let newer = new Map<string, { readonly answer: T }>()
  let older = new Map<string, { readonly answer: T }>()
  let characters = 0
  const workedOut = (text: string): { readonly answer: T } => {
    readings += 1
    return { answer: of(text) }
  }
  shelves.push(() => {
    newer = new Map()
    older = new Map()
    characters = 0
  })
  return (text) => {
    const before = newer.get(text)
    if (before) return before.answer
    const known = older.get(text) ?? workedOut(text)
    if (characters + text.length > MOST_CHARACTERS) {
      older = newer
      newer = new Map()
      characters = 0
    }
    newer.set(text, known)
    characters += text.length
    return known.answer
  }
}
