// Letters to clients outside of every case, as the API takes and gives them.
import { z } from 'zod'
import { CopiedLetter } from '../../deskShapes.ts'
import { DraftFinding } from '../../drafting/draftFinding.ts'
import { DayTick, DoorAnswer } from '../leavingShapes.ts'
import { Despite } from './letPass.ts'

export const ClientLetterParams = z.object({ clientLetter: z.string().max(64) })
export const ClientAttemptParams = z.object({ clientAttempt: z.string().max(64) })

/** The words of a letter, and what a person said of them. */
export const ClientLetterSaid = z.strictObject({
  text: z.string().trim().min(1).max(20_000),
  despite: Despite,
  promises: z.array(DayTick).max(50).default([]),
})
export type ClientLetterSaid = z.infer<typeof ClientLetterSaid>

/** What the door says of a letter that stands in no case. */
export const ClientDoorAnswer = DoorAnswer.pick({
  may: true,
  notes: true,
  wakesAt: true,
  days: true,
  mail: true,
}).extend({
  blocks: DoorAnswer.shape.blocks,
  found: z.array(DraftFinding),
  /** The case of the client in which the letter could be read by somebody else; null where they have none that is open. */
  inCase: z.uuid().nullable(),
})
export type ClientDoorAnswer = z.infer<typeof ClientDoorAnswer>

/** A letter that was taken and of which nobody has said yet where it went. */
export const WaitingLetter = z.object({
  id: z.uuid(),
  kind: CopiedLetter.shape.kind,
  client: z.uuid(),
  name: z.string(),
  /** The case whose mistake it tells. */
  case: z.uuid(),
  copiedAt: z.string(),
  /** The mail server was given it and never answered. */
  perhaps: z.boolean(),
})
export type WaitingLetter = z.infer<typeof WaitingLetter>
export const WaitingLetters = z.object({ letters: z.array(WaitingLetter) })
export type WaitingLetters = z.infer<typeof WaitingLetters>
