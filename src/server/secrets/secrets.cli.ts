// `exhale secrets`: whether everything that is sealed opens, and the master key replaced by another one.
import { parseArgs } from 'node:util'
import type { Lang } from '../../basics/lang.ts'
import { besideDesk, type Beside } from '../beside.ts'
import { PlainError } from '../plainError.ts'
import { masterKeys } from './masterKey.ts'
import { rotateSecrets } from './rotation.ts'
import { sealedPlaces, type SealedPlace } from './sealedPlaces.ts'

const OPTIONS = { state: { type: 'string' }, lang: { type: 'string' } } as const

const PLACES: Readonly<Record<SealedPlace['name'], Record<Lang, string>>> = {
  files: { en: 'sealed files', ru: 'запечатанных файлов' },
  subject_keys: { en: 'keys of data subjects', ru: 'ключей субъектов данных' },
}

async function check({ state, secrets, pools }: Beside, lang: Lang): Promise<void> {
  const { current, old, given } = masterKeys(state, process.env)
  const where = given ? 'EXHALE_MASTER_KEY' : 'secrets/master'
  const lines = [
    lang === 'ru' ? `главный ключ ${current.id} (${where})` : `master key ${current.id} (${where})`,
  ]
  for (const place of sealedPlaces(state, pools))
    lines.push(`${PLACES[place.name][lang]}: ${await place.check(secrets)}`)
  if (old.length > 0)
    lines.push(
      lang === 'ru'
        ? `прежние ключи ещё здесь (${old.length}): exhale secrets rotate запечатает всё заново и уберёт их`
        : `keys of before are still here (${old.length}): exhale secrets rotate seals everything anew and drops them`,
    )
  process.stdout.write(`${lines.join('\n')}\n`)
}

async function rotate({ state, secrets, pools, address }: Beside, lang: Lang): Promise<void> {
  if (address)
    throw new PlainError({
      en: 'Stop the desk first: it would go on sealing under the key that is being replaced.',
      ru: 'Сначала остановите стол: он продолжал бы запечатывать прежним ключом.',
    })
  const { old, given } = masterKeys(state, process.env)
  if (given && old.length === 0)
    throw new PlainError({
      en: 'The key comes from EXHALE_MASTER_KEY: put the new one there and the old one into EXHALE_MASTER_KEY_OLD, then run this again.',
      ru: 'Ключ задан в EXHALE_MASTER_KEY: поставьте туда новый, прежний перенесите в EXHALE_MASTER_KEY_OLD и повторите.',
    })
  const key = await rotateSecrets({ state, env: process.env, pools, at: Date.now() })
  process.stdout.write(
    lang === 'ru' ? `Всё запечатано ключом ${key}.\n` : `Everything is sealed under the key ${key}.\n`,
  )
  if (!given && key === secrets.key)
    process.stdout.write(
      lang === 'ru'
        ? 'Закончена прежняя замена; чтобы заменить ключ ещё раз, повторите команду.\n'
        : 'An earlier replacement was finished; run this again to replace the key once more.\n',
    )
  if (given)
    process.stdout.write(
      lang === 'ru'
        ? 'EXHALE_MASTER_KEY_OLD больше не нужен.\n'
        : 'EXHALE_MASTER_KEY_OLD is not needed any more.\n',
    )
}

const VERBS = { check, rotate } as const
const isVerb = (verb: string): verb is keyof typeof VERBS => Object.hasOwn(VERBS, verb)

/** Returns the exit code 0. Throws PlainError when a secret does not open, and what to do then. */
export async function secretsCommand(args: readonly string[], fallback: Lang): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  const [verb = 'check'] = positionals
  const lang = values.lang === undefined ? fallback : values.lang.startsWith('ru') ? 'ru' : 'en'
  if (!isVerb(verb))
    throw new PlainError({
      en: `"${verb.slice(0, 40)}"? exhale secrets knows: check, rotate.`,
      ru: `«${verb.slice(0, 40)}»? exhale secrets умеет: check, rotate.`,
    })
  await besideDesk(values.state, process.env, (beside) => VERBS[verb](beside, lang))
  return 0
}
