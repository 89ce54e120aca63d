// Instants of the server as a person at this computer reads them.
import { dayOf, type Day } from '../../basics/instant.ts'
import { ownZone } from '../Words.tsx'

export const isPast = (instant: string): boolean => Date.parse(instant) <= Date.now()
/** The day here of an instant in ISO 8601. */
export const dayHere = (instant: string): Day => dayOf(Date.parse(instant), ownZone())
