// A question that came again, as the desk shows it.
import { z } from 'zod'
import { Letter } from '../letter.ts'
import { EXPLAININGS } from './explained.ts'

const AskedAgain = z.object({
  /** The message that asks again, and where in it. */
  message: z.string(),
  start: z.int(),
  end: z.int(),
  /** Our message that answered it last, and how often we have answered. */
  answer: z.string(),
  times: z.int().min(1),
  next: z.enum(EXPLAININGS),
})

export const ExplainedNow = z.object({
  asked: z.array(AskedAgain),
  /** Our final answer, and the messages since that bring nothing new. */
  final: z.object({ answer: z.string(), again: z.array(z.string()) }).nullable(),
  /** The draft for it; null where a call helps more than another letter. */
  letter: Letter.nullable(),
})
export type ExplainedNow = z.infer<typeof ExplainedNow>
