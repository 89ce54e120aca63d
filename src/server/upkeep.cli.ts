// `exhale demo` and `exhale fsck`: the examples into the owner's organisation, and the whole log read again.
import { plural, type Lang } from '../basics/lang.ts'
import { loadDemo } from '../cases/demo.store.ts'
import type { Checked } from '../evidence/fsck.store.ts'
import { besideDesk } from './beside.ts'
import { asTenant } from './db/tenant.ts'
import { checkedLog } from './evidence/checkedLog.ts'
import { distrustWords } from './evidence/logKeys.cli.ts'
import { organisationsOf } from './evidence/standings.ts'

/** Who recorded what no person did. */
const SYSTEM = 'system'

/** Loads the examples that are missing; returns how many cases of examples there are. */
export const demo = (wanted: string | undefined, env: NodeJS.ProcessEnv): Promise<number> =>
  besideDesk(wanted, env, async ({ pools, accounts }) => {
    const org = await accounts.ownerOrganisation()
    const cases = await asTenant(pools.desk, org, (tx) => loadDemo(tx, { by: SYSTEM, at: Date.now() }))
    return cases.length
  })

/** Checks the log of every organisation of the desk, by id. */
export const checkLogs = (
  wanted: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<ReadonlyMap<string, Checked>> =>
  besideDesk(wanted, env, async ({ pools, keeper }) => {
    const checked = new Map<string, Checked>()
    for (const id of await organisationsOf(pools)) checked.set(id, await checkedLog(pools, keeper, id))
    return checked
  })

const entries = (lang: Lang, count: number): string =>
  lang === 'ru'
    ? plural('ru', count, { one: '# запись', few: '# записи', many: '# записей' })
    : plural('en', count, { one: '# entry', other: '# entries' })

const checkpoints = (lang: Lang, count: number): string =>
  lang === 'ru'
    ? plural('ru', count, {
        one: '# контрольная точка',
        few: '# контрольные точки',
        many: '# контрольных точек',
      })
    : plural('en', count, { one: '# checkpoint', other: '# checkpoints' })

/** The result in words: one line an organisation, then its faults. */
export function checkedWords(checked: ReadonlyMap<string, Checked>, lang: Lang): string {
  const sound = lang === 'ru' ? 'журнал цел' : 'the log is whole'
  const lines = Array.from(
    checked,
    ([org, { entries: count, checkpoints: signed, faults, distrusted = [] }]) => {
      const told = [
        ...faults.map(({ entry, what }) => `  ${entry ?? '-'}: ${what}`),
        ...distrusted.map((one) => `  ${distrustWords(one, lang)}`),
      ]
      const sizes = `${entries(lang, count)}, ${checkpoints(lang, signed)}`
      return [`${org}: ${sizes}${faults.length === 0 ? `, ${sound}` : ''}`, ...told].join('\n')
    },
  )
  return lines.join('\n')
}
