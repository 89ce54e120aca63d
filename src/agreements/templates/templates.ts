// The agreements that the desk can propose, one a trade.
import { hosting } from './hosting.ts'
import { photographer } from './photographer.ts'
import { pickupPoint } from './pickupPoint.ts'
import { salon } from './salon.ts'
import { shop } from './shop.ts'
import { studio } from './studio.ts'
import type { BlankValues, Template } from './template.ts'
import { workshop } from './workshop.ts'

export const TEMPLATES: readonly Template[] = [
  pickupPoint,
  studio,
  hosting,
  workshop,
  salon,
  shop,
  photographer,
]

/** The example of each blank: what a new template shows until somebody writes their own. */
export const exampleValues = (template: Template): BlankValues =>
  Object.fromEntries(template.blanks.map(({ id, example }) => [id, example]))
