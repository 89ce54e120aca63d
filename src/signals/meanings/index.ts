// Words of one meaning under one name, Russian and English together, so that what a model learns of one wording holds for all.
import { ANNOUNCING_EN } from './enAnnouncing.ts'
import { ASKING_EN } from './enAsking.ts'
import { AUTHORITIES_EN } from './enAuthorities.ts'
import { FRAMES_EN } from './enFrames.ts'
import { GOODS_EN } from './enGoods.ts'
import { GRIEVANCES_EN } from './enGrievances.ts'
import { HOSTILITY_EN } from './enHostility.ts'
import { IDIOMS_EN } from './enIdioms.ts'
import { MONEY_EN } from './enMoney.ts'
import { PEOPLE_EN } from './enPeople.ts'
import { PUBLICITY_EN } from './enPublicity.ts'
import { RULES_EN } from './enRules.ts'
import { VERBS_EN } from './enVerbs.ts'
import { VERDICTS_EN } from './enVerdicts.ts'
import { ANNOUNCING_RU } from './ruAnnouncing.ts'
import { ASKING_RU } from './ruAsking.ts'
import { AUTHORITIES_RU } from './ruAuthorities.ts'
import { FRAMES_RU } from './ruFrames.ts'
import { GOODS_RU } from './ruGoods.ts'
import { GRIEVANCES_RU } from './ruGrievances.ts'
import { HOSTILITY_RU } from './ruHostility.ts'
import { IDIOMS_RU } from './ruIdioms.ts'
import { MONEY_RU } from './ruMoney.ts'
import { PEOPLE_RU } from './ruPeople.ts'
import { PUBLICITY_RU } from './ruPublicity.ts'
import { RULES_RU } from './ruRules.ts'
import { VERBS_RU } from './ruVerbs.ts'
import { VERDICTS_RU } from './ruVerdicts.ts'

type Words = Readonly<Record<string, string>>

/** All parts; a name that several parts share is one class. */
const PARTS: readonly Words[] = [
  ANNOUNCING_EN,
  ASKING_EN,
  AUTHORITIES_EN,
  FRAMES_EN,
  GOODS_EN,
  GRIEVANCES_EN,
  HOSTILITY_EN,
  IDIOMS_EN,
  MONEY_EN,
  PEOPLE_EN,
  PUBLICITY_EN,
  RULES_EN,
  VERBS_EN,
  VERDICTS_EN,
  ANNOUNCING_RU,
  ASKING_RU,
  AUTHORITIES_RU,
  FRAMES_RU,
  GOODS_RU,
  GRIEVANCES_RU,
  HOSTILITY_RU,
  IDIOMS_RU,
  MONEY_RU,
  PEOPLE_RU,
  PUBLICITY_RU,
  RULES_RU,
  VERBS_RU,
  VERDICTS_RU,
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
