// What a person may let pass in a letter that belongs to no case: a notice of an excess, a letter about a loss, the first word.
import { z } from 'zod'
import { DRAFT_FINDINGS, type DraftFinding } from '../../drafting/draftFinding.ts'

/** Kinds of places that the sender has read and lets pass; what no reason lets pass, passes by none of them. */
export const Despite = z.array(z.enum(DRAFT_FINDINGS)).max(DRAFT_FINDINGS.length).default([])

/** A named day is a date of the papers or a place under G6, and a gift is the owner's: neither is let pass by its own name. */
const ELSEWHERE: readonly DraftFinding['kind'][] = ['promise', 'promise_at_risk', 'concession']

/** May a tick let this place pass? */
export const mayPass = ({ kind, override }: Pick<DraftFinding, 'kind' | 'override'>): boolean =>
  override && !ELSEWHERE.includes(kind)

/** The places that still stand before the letter. */
export const openPlaces = (found: readonly DraftFinding[], despite: readonly string[]): DraftFinding[] =>
  found.filter((one) => !ELSEWHERE.includes(one.kind) && !(mayPass(one) && despite.includes(one.kind)))
