// Words of one meaning under one name, Russian and English together, so that what a model learns of one wording holds for all.
import { ANNOUNCING_EN } from './enAnnouncing.ts'
import { ASKING_EN } from './enAsking.ts'
import { AUTHORITIES_EN } from './enAuthorities.ts'
import { FRAMES_EN } from './enFrames.ts'
import { HOSTILITY_EN } from './enHostility.ts'
import { MONEY_EN } from './enMoney.ts'
import { PUBLICITY_EN } from './enPublicity.ts'
import { ANNOUNCING_RU } from './ruAnnouncing.ts'
import { ASKING_RU } from './ruAsking.ts'
import { AUTHORITIES_RU } from './ruAuthorities.ts'
import { FRAMES_RU } from './ruFrames.ts'
import { HOSTILITY_RU } from './ruHostility.ts'
import { MONEY_RU } from './ruMoney.ts'
import { PUBLICITY_RU } from './ruPublicity.ts'

type Words = Readonly<Record<string, string>>

/** All parts; a name that several parts share is one class. */
const PARTS: readonly Words[] = [
  ANNOUNCING_EN,
  ASKING_EN,
  AUTHORITIES_EN,
  FRAMES_EN,
  HOSTILITY_EN,
  MONEY_EN,
  PUBLICITY_EN,
  ANNOUNCING_RU,
  ASKING_RU,
  AUTHORITIES_RU,
  FRAMES_RU,
  HOSTILITY_RU,
  MONEY_RU,
  PUBLICITY_RU,
]

function merged(parts: readonly Words[]): Words {
  const found = new Map<string, string>()
  for (const part of parts)
    for (const [name, words] of Object.entries(part)) {
      const before = found.get(name)
      found.set(name, before === undefined ? words : `${before} ${words}`)
    }
  return Object.fromEntries(found)
}

/** Every class by its name, in the notation of the lexicon. */
export const MEANINGS: Words = merged(PARTS)
