// The answer of the door about a letter outside of a case, as it travels.
import type { ClientDoor } from './clientDoor.ts'
import type { ClientDoorAnswer } from './clientLetterShapes.ts'

const iso = (at: number): string => new Date(at).toISOString()

/** What the door said, with the addresses to which the letter may go. */
export const clientDoorShown = (
  { leave, found, days, inCase }: ClientDoor,
  mail: ClientDoorAnswer['mail'],
): ClientDoorAnswer => ({
  may: leave.may,
  notes: leave.may ? [...leave.notes] : [],
  blocks: leave.may
    ? []
    : leave.blocks.map(({ until, ways, spans, ...block }) => ({
        ...block,
        ways: [...ways],
        spans: [...spans],
        until: until === null ? null : iso(until),
      })),
  wakesAt: leave.may || leave.wakesAt === null ? null : iso(leave.wakesAt),
  found: [...found],
  days: days.map(({ span, day, what, atRisk }) => ({ ...span, day, what, atRisk })),
  inCase,
  mail,
})
