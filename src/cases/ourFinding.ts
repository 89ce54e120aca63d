// One thing of ours that went wrong, before it is said in the case's language.
import type { Bilingual } from '../basics/lang.ts'
import type { OurPart } from './verdict.ts'

export interface Finding {
  readonly kind: OurPart['kind']
  readonly where: string
  readonly quote?: string
  readonly why: Bilingual
  readonly fix: Bilingual
}
