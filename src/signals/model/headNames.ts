// What the heads are asked: every label, and two helpers that only the combiner hears.
import { LABELS, type Label } from '../label.ts'

/** `any`: the sentence carries some label. `tie`: it makes one thing the price or the consequence of another. */
export const HEAD_NAMES = [...LABELS, 'any', 'tie'] as const
export type HeadName = (typeof HEAD_NAMES)[number]

/** The labels that make a head's sentence positive. */
export const labelsOfHead = (name: HeadName): readonly Label[] =>
  name === 'any' ? LABELS : name === 'tie' ? ['ultimatum', 'leverage'] : [name]
