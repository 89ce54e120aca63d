// The agreements that the desk can propose, one a trade.
import { pickupPoint } from './pickupPoint.ts'
import { studio } from './studio.ts'
import type { BlankValues, Template } from './template.ts'

export const TEMPLATES: readonly Template[] = [pickupPoint, studio]

/** The example of each blank: what a new template shows until somebody writes their own. */
export const exampleValues = (template: Template): BlankValues =>
  Object.fromEntries(template.blanks.map(({ id, example }) => [id, example]))
