// What is shared by many must not be changed by one of them.

/** The same value, frozen to its depth. What comes from JSON has no circles; a circle would never end. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const member of Object.values(value)) frozen(member)
  return Object.freeze(value)
}
