// The same words come again and again; what is known about a word is kept instead of computed again.

/** `of`, remembering its answers for up to `most` words; when full it starts anew, so that hostile texts cannot grow it. */
export function remembered<T>(of: (word: string) => T, most = 20_000): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const fresh = of(word)
    if (known.size >= most) known.clear()
    if (word.length <= 40) known.set(word, fresh)
    return fresh
  }
}
