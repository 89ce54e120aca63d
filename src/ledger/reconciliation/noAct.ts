// "Could it have been taken in without an act?" The question is asked whenever no act names what is missed, and its answer is kept
// with what it rests on. That somebody has long worked here or is trusted shows nothing, for us as little as for the client.
import { z } from 'zod'
import { NO_ACT_ANSWERS } from './lossAnswer.ts'

/** What can show that nothing comes in without an act; each can be looked at by somebody else. */
export const NO_ACT_GROUNDS = [
  'numbers_in_row',
  'camera',
  'one_counter',
  'count_before',
  'other_record',
] as const

export const NoActAnswered = z.strictObject({
  answer: z.enum(NO_ACT_ANSWERS),
  grounds: z.array(z.enum(NO_ACT_GROUNDS)).max(NO_ACT_GROUNDS.length).default([]),
  /** Where it can be seen: numbers of acts, the recording, the sheet. */
  why: z.string().trim().min(1).max(1_000),
})
export type NoActAnswered = z.infer<typeof NoActAnswered>

const TRUST =
  /довер(?:я|и|ен)|(?:^|[^\p{L}])вер(?:ю|им)(?!\p{L})|честн|порядочн|надёжн|надежн|не мог(?:ла|ли)? (?:украсть|взять|врать|обмануть)|стаж|(?:лет|год(?:а|ов)?|давно|долго)\s+(?:у нас|работа)|работа(?:ет|ют|ем)\s+(?:у нас|давно|долго|уже|\d+|много|не первый)|ручаюсь|trust|honest|reliable|loyal|vouch|years? (?:with us|of service|in the (?:job|firm))|worked? (?:here|for us|with us)|long[- ]?(?:standing|serving|time)|would never/iu

/** Words that speak of trust or of length of service; the first of them, or null. */
export const trustIn = (why: string): string | null => TRUST.exec(why)?.[0].trim() ?? null

type NoActLack = 'trust' | 'no_ground'

/** What an answer lacks to be kept: "could not" needs a ground that somebody else can look at, and no answer rests on trust. */
export function lackOf({ answer, grounds, why }: NoActAnswered): NoActLack | null {
  if (trustIn(why) !== null) return 'trust'
  return answer === 'could_not' && grounds.length === 0 ? 'no_ground' : null
}
