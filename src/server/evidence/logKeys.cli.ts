// `exhale log rotate-key` and `exhale log compromised`: a key is replaced in peace, or because somebody else may hold it.
import type { Bilingual, Lang } from '../../basics/lang.ts'
import { readInstant } from '../../basics/instant.ts'
import { signCheckpoint } from '../../evidence/checkpoints/checkpoint.store.ts'
import { openEpoch, type Compromise } from '../../evidence/checkpoints/epoch.store.ts'
import { endOverlap, rotateKey, type KeyRefusal } from '../../evidence/checkpoints/keys.store.ts'
import type { Distrust } from '../../evidence/checkpoints/trust.store.ts'
import type { Beside } from '../beside.ts'
import { asTenant } from '../db/tenant.ts'
import { PlainError } from '../plainError.ts'

const REFUSED: Readonly<Record<KeyRefusal, Bilingual>> = {
  not_signed: {
    en: 'This log has signed nothing yet: there is no key to replace.',
    ru: 'Этот журнал ещё ничего не подписал: менять нечего.',
  },
  overlap: {
    en: 'Two keys sign already. Let the new one sign alone first: exhale log rotate-key --end-overlap',
    ru: 'Уже подписывают два ключа. Сначала пусть новый останется один: exhale log rotate-key --end-overlap',
  },
  no_overlap: {
    en: 'One key signs alone already.',
    ru: 'Уже подписывает один ключ.',
  },
}

const say = (lang: Lang, words: Bilingual): void => void process.stdout.write(`${words[lang]}\n`)

interface Rotation {
  readonly org: string
  readonly endsOverlap: boolean
}

/** Returns the exit code. Throws PlainError when the log has no key to replace, or two. */
export async function rotateLogKey(
  { pools, keeper }: Beside,
  { org, endsOverlap }: Rotation,
  lang: Lang,
): Promise<number> {
  const stamp = { by: 'system', at: Date.now() }
  const sign = () => asTenant(pools.desk, org, (tx) => signCheckpoint(tx, keeper, Date.now()))
  await sign()
  const done = await asTenant(pools.desk, org, (tx) =>
    endsOverlap ? endOverlap(tx, stamp) : rotateKey(tx, keeper, stamp),
  )
  if (!done.ok) throw new PlainError(REFUSED[done.error])
  await sign()
  const { no, vkey } = done.value
  say(
    lang,
    endsOverlap
      ? { en: `Key ${no} signs alone: ${vkey}`, ru: `Подписывает один ключ ${no}: ${vkey}` }
      : {
          en: `Key ${no} signs beside the one before, for 30 days: ${vkey}\nPublish it where the old one stands. Sooner: exhale log rotate-key --end-overlap`,
          ru: `Ключ ${no} подписывает рядом с прежним, 30 дней: ${vkey}\nОпубликуйте его там же, где прежний. Раньше срока: exhale log rotate-key --end-overlap`,
        },
  )
  return 0
}

/** "2026-11-21T10:00:00Z" (UTC where no zone is named) or the size of the last tree that was surely ours. Throws PlainError. */
export function readSince(text: string | undefined): Compromise {
  const since = text?.trim() ?? ''
  if (/^\d{1,15}$/.test(since)) return { at: null, size: Number(since) }
  const at = readInstant(since, 'UTC')
  if (at === null)
    throw new PlainError({
      en: 'Say in --since from when on somebody else may have held the key: an instant such as 2026-11-21T10:00:00Z, or the size of the last checkpoint that was surely yours.',
      ru: 'Укажите в --since, с какого времени ключ мог быть у других: момент, например 2026-11-21T10:00:00Z, или размер последней контрольной точки, которая точно ваша.',
    })
  return { at, size: null }
}

/** Opens an epoch with a key that was never used. What was recorded is signed first, so that no entry stays uncovered. */
export async function distrustLogKey(
  { pools, keeper }: Beside,
  { org, since, reason }: { readonly org: string; readonly since: Compromise; readonly reason: string },
  lang: Lang,
): Promise<number> {
  const sign = () => asTenant(pools.desk, org, (tx) => signCheckpoint(tx, keeper, Date.now()))
  await sign()
  const stamp = { by: 'system', at: Date.now() }
  const { epoch, origin } = await asTenant(pools.desk, org, (tx) =>
    openEpoch(tx, keeper, reason, stamp, since),
  )
  await sign()
  say(lang, {
    en: `Epoch ${epoch} is open with a new key: ${origin}\nThe old key signs nothing more. What an authority time-stamped before that stays good; a checkpoint of since proves nothing by its signature alone.`,
    ru: `Открыта эпоха ${epoch} с новым ключом: ${origin}\nПрежний ключ больше ничего не подписывает. То, под чем раньше поставила время служба меток, остаётся в силе; более поздняя контрольная точка сама по себе подписью ничего не доказывает.`,
  })
  return 0
}

/** What still counts of the epochs whose key may be in other hands, in one line. */
export function distrustWords({ epoch, since, entries }: Distrust, lang: Lang): string {
  const from = since.at === null ? String(since.size) : new Date(since.at).toISOString()
  const when =
    lang === 'ru'
      ? since.at === null
        ? `для деревьев больше ${from} записей`
        : `с ${from}`
      : since.at === null
        ? `for trees of more than ${from} entries`
        : `since ${from}`
  return lang === 'ru'
    ? `ключ эпохи ${epoch} мог быть у других ${when}: записи до ${entries} (не включая) подтверждены меткой времени, поставленной раньше, остальные держатся на новой эпохе`
    : `the key of epoch ${epoch} may have been in other hands ${when}: entries before ${entries} are borne out by a timestamp of before, the others rest on the new epoch`
}
