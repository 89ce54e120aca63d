// What follows from a thing alone is worked out once for it, and forgotten with it.

/** `of`, answered once for each object that is asked about; the object must not change. */
export function onceFor<K extends object, T>(of: (asked: K) => T): (asked: K) => T {
  const known = new WeakMap<K, { readonly answer: T }>()
  return (asked) => {
    const before = known.get(asked)
    if (before) return before.answer
    const answer = of(asked)
    known.set(asked, { answer })
    return answer
  }
}
