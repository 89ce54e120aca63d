// What is kept of a case between two openings shows itself in nothing but the time that opening takes.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findVersion, recordAcceptance, recordVersion } from '../agreements/versions/versions.store.ts'
import { AgreementVersionFacts } from '../agreements/versions/versionFacts.ts'
import { asTenant, type TenantTx } from '../server/db/tenant.ts'
import { testDatabase } from '../server/db/testDatabase.ts'
import { projectFile } from '../server/projectFolder.ts'
import { caseView, examinationOf, forgetKept, type CaseView } from './caseView.store.ts'
import { findCase, type CaseOnFile } from './cases.store.ts'
import { watchDay } from './days/watched.store.ts'
import { addFacts, withdrawImport, type Addition } from './additions.store.ts'
import { claimsOnFile, recordEdit, recordMinutes } from './claims/claims.store.ts'
import { endLink, findLink, linkCases } from './linking/links.store.ts'
import { recordStory } from './record.store.ts'
import { factsOnly, type Fields } from './storyParts.ts'

const HOUR_MS = 3_600_000
const NOON = Date.UTC(2026, 10, 20, 12)
const owner = { by: 'owner', at: NOON }
const PARTIES = { business: { name: 'Мы', details: [] }, client: { name: 'Анна', details: [] } }
const asked: number[] = []
/** How many values each statement names that opens documents. */
const db = testDatabase((text, values) => void (text.includes('from "payload"') && asked.push(values)))
const org = db.newOrg()

const storyOf = (name: string): Fields => {
  const { asOf: _asOf, ...facts } = factsOnly(
    JSON.parse(readFileSync(projectFile('demo', 'stories', name), 'utf8')) as Fields,
  )
  return facts
}
const recorded = (story: Fields) => asTenant(db.pools.desk, org, (tx) => recordStory(tx, story, owner))
const inCase = <T>(id: string, work: (tx: TenantTx, found: CaseOnFile) => Promise<T>): Promise<T> =>
  asTenant(db.pools.desk, org, async (tx) => {
    const found = await findCase(tx, id)
    if (!found) throw new Error('the case that was just recorded')
    return work(tx, found)
  })
const opened = (id: string, now: number): Promise<CaseView> =>
  inCase(id, (tx, found) => caseView(tx, found, now))

describe('A case that is opened again', () => {
  test('in a later hour says that hour, and for the rest what it says when it is examined anew', async () => {
    const id = await recorded(storyOf('ru-01-shelf-overflow.json'))
    const first = await opened(id, NOON)
    const [two, eight] = [await opened(id, NOON + 2 * HOUR_MS), await opened(id, NOON + 8 * HOUR_MS)]
    forgetKept()
    expect(two.examination?.asOf).toBe('2026-11-20T14:00:00.000Z')
    expect(two).toEqual(await opened(id, NOON + 2 * HOUR_MS))
    expect(eight).toEqual(await opened(id, NOON + 8 * HOUR_MS))
    expect({ ...two.examination, asOf: null }).toEqual({ ...first.examination, asOf: null })
  })

  test('is not examined anew before something turns, and is in the next day', async () => {
    const id = await recorded(storyOf('ru-01-shelf-overflow.json'))
    const claimsAt = async (now: number) =>
      (await inCase(id, (tx, found) => examinationOf(tx, found, now)))?.claims
    const first = await claimsAt(NOON)
    expect(await claimsAt(NOON + 8 * HOUR_MS)).toBe(first)
    expect(await claimsAt(NOON + 9 * HOUR_MS)).not.toBe(first)
    expect(await claimsAt(NOON)).toBe(first)
  })

  test('shows a day that was noted a moment ago, not with the next full hour', async () => {
    const id = await recorded(storyOf('ru-01-shelf-overflow.json'))
    const noted = NOON + HOUR_MS / 2
    await opened(id, noted - 1)
    await inCase(id, (tx, { clientId: client }) => {
      const day = {
        client,
        case: id,
        kind: 'given',
        day: '2026-12-03',
        what: 'заседание',
        said: null,
      } as const
      return watchDay(tx, { ...day, at: noted }, true, { by: 'owner', at: noted })
    })
    const dues = async (now: number) =>
      (await opened(id, now)).examination?.deadlines.filter(({ watched }) => watched).map(({ due }) => due)
    expect(await dues(noted + 1)).toEqual(['2026-12-03'])
    expect(await dues(noted + 8 * HOUR_MS)).toEqual(['2026-12-03'])
  })

  test('goes by the agreement from the hour of its acceptance on, though nothing was added since', async () => {
    const { agreement: _none, ...story } = storyOf('ru-01-shelf-overflow.json')
    const id = await recorded(story)
    await inCase(id, async (tx, { clientId: client }) => {
      const clauses = [{ no: '1', text: 'До 40 коробок.' }]
      const facts = AgreementVersionFacts.parse({ id: '', version: 'март', clauses })
      const wanted = { client, facts, amends: null, parties: PARTIES, lang: 'ru' as const }
      const version = await findVersion(tx, await recordVersion(tx, wanted, owner))
      if (!version) throw new Error('a version that was just recorded is there')
      const said = { how: 'mail_reply', until: null, by: 'Анна', words: 'согласна с условиями' }
      await recordAcceptance(tx, version, { ...said, at: NOON + 2 * HOUR_MS }, owner)
    })
    const acceptedAt = async (now: number) => (await opened(id, now)).facts['agreement']
    expect(await acceptedAt(NOON)).not.toHaveProperty('acceptedAt')
    expect(await acceptedAt(NOON + 2 * HOUR_MS)).toHaveProperty('acceptedAt', '2026-11-20T14:00:00.000Z')
  })
})

describe('A case to which something was added', () => {
  const story = storyOf('ru-01-shelf-overflow.json')
  const messages = Array.isArray(story['messages']) ? story['messages'] : []
  const [last] = messages.slice(-1) as Fields[]
  const at = new Date(NOON).toISOString()
  const said = { ...last, id: 'm90', at, text: 'Пришлите, пожалуйста, акт № 17 до пятницы.' }
  const add = (id: string, kind: Addition, fact: Fields, many = false) =>
    inCase(id, (tx, found) => addFacts(tx, found, { kind, facts: [fact], many }, owner))
  const imported = async (id: string) => {
    const done = await add(id, 'messages', { ...said, id: 'm91' }, true)
    return (done.ok && done.value.import) || ''
  }

  /** What was asked of the documents while a case was opened, and what it showed. */
  const seen = async (id: string, now: number) => {
    asked.length = 0
    const view = await opened(id, now)
    return { view, asked: asked.reduce((all, one) => all + one, 0) }
  }

  test('is what it is when it is opened for the first time, whatever was added', async () => {
    const id = await recorded(story)
    const other = await inCase(id, (tx, { clientId }) =>
      recordStory(tx, { ...story, id: 'other', messages: [said] }, owner, {
        client: { id: clientId, name: 'Анна' },
      }),
    )
    let link = ''
    let brought = ''
    const additions: Readonly<Record<string, () => Promise<unknown>>> = {
      message: () => add(id, 'messages', said),
      entry: () =>
        add(id, 'ledger-entries', { id: 'e90', at, kind: 'payment', amount: 900, currency: 'RUB' }),
      claim: () => add(id, 'claims', { id: 'c90', text: 'Верните 900 ₽.', raisedIn: ['m90'] }),
      clause: () => add(id, 'clauses', { no: '9.9', text: 'Ответ даём за пять дней.' }),
      imported: async () => {
        brought = await imported(id)
      },
      withdrawn: () => inCase(id, (tx) => withdrawImport(tx, brought, 'не то дело', owner)),
      edit: () =>
        inCase(id, async (tx, found) => {
          const claim = (await claimsOnFile(tx, id)).find(({ name }) => name === 'c90')
          if (!claim) throw new Error('a claim that was just added')
          return recordEdit(tx, found, { claim, change: { text: 'Верните 800 ₽.' } }, owner)
        }),
      minutes: () =>
        inCase(id, (tx, found) => recordMinutes(tx, found, { minutes: 20, what: 'сверка' }, owner)),
      merged: () =>
        inCase(other, async (tx, from) => {
          const to = await findCase(tx, id)
          const linked = to && (await linkCases(tx, { from, to, kind: 'merged' }, owner))
          if (!linked?.ok) throw new Error('two cases of one client')
          link = linked.value
        }),
      'added to the merged one': () => add(other, 'messages', { ...said, id: 'm92', text: 'Жду ответа.' }),
      apart: () =>
        inCase(id, async (tx) => {
          const standing = await findLink(tx, link)
          return standing && endLink(tx, standing, owner)
        }),
    }
    await opened(id, NOON)
    for (const [what, added] of Object.entries(additions)) {
      await added()
      const { view } = await seen(id, NOON)
      forgetKept()
      expect([what, view]).toEqual([what, await opened(id, NOON)])
    }
  })

  test('opens the new document alone', async () => {
    const id = await recorded(story)
    await opened(id, NOON)
    asked.length = 0
    await add(id, 'messages', said)
    expect(asked).toEqual([])
    const after = await seen(id, NOON)
    forgetKept()
    const first = await seen(id, NOON)
    expect(after.view.entries).toBeGreaterThan(10)
    expect(first.asked - after.asked).toBe(after.view.entries - 1)
  })

  test('refuses another fact under a name that is taken, and records the same one once, with nothing open as with all', async () => {
    const id = await recorded(story)
    const anew = async (): Promise<unknown[]> => [
      await add(id, 'messages', { ...last, text: 'Другое.' }),
      (await add(id, 'messages', { ...last })).ok,
    ]
    forgetKept()
    const closed = await anew()
    const { entries } = await opened(id, NOON)
    expect(await anew()).toEqual(closed)
    expect(closed).toEqual([{ ok: false, error: 'already_recorded' }, true])
    expect((await opened(id, NOON)).entries).toBe(entries)
  })

  test('shows nothing of what a transaction had added that came to nothing', async () => {
    const id = await recorded(story)
    await opened(id, NOON)
    const undone = inCase(id, async (tx, found) => {
      await addFacts(
        tx,
        found,
        { kind: 'messages', facts: [{ ...said, text: 'Не было.' }], many: false },
        owner,
      )
      const read = await examinationOf(tx, found, NOON)
      throw new Error(read?.facts.messages.at(-1)?.text)
    })
    await expect(undone).rejects.toThrow('Не было.')
    await add(id, 'messages', said)
    expect(
      (await inCase(id, (tx, found) => examinationOf(tx, found, NOON)))?.facts.messages.at(-1)?.text,
    ).toBe(said.text)
  })
})
