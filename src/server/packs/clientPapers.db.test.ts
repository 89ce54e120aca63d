import { describe, expect, test } from 'vitest'
import { AgreementVersionFacts } from '../../agreements/versions/versionFacts.ts'
import { findVersion, recordAcceptance, recordVersion } from '../../agreements/versions/versions.store.ts'
import { USUAL_ACTS } from '../../cases/packs/clientPapers.store.ts'
import { recordStory } from '../../cases/record.store.ts'
import { Card } from '../../clients/cards/card.ts'
import { noteClient } from '../../clients/cards/clients.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import { addDocument } from '../../ledger/ledger.store.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { caseOf, message } from '../testDesk.ts'
import { filesIn } from './testPackFiles.ts'
import { choices, examinedPack, NOON, testPacks } from './testPacks.ts'

const packs = testPacks(testDatabase())
const owner = { by: 'owner', at: NOON }
const parties = { business: { name: 'Мы', details: [] }, client: { name: 'Анна', details: [] } }

/** A case of a client with an accepted agreement and so many acts that belong to no case; `only` is in it. */
async function caseWithActs(acts: number): Promise<string> {
  return packs.inOrg(async (tx) => {
    const client = await noteClient(tx, Card.parse({ name: 'Анна' }), owner)
    const facts = AgreementVersionFacts.parse({
      id: '',
      version: 'март',
      clauses: [{ no: '1', text: 'До 5 штук.' }],
    })
    const version = await recordVersion(tx, { client, facts, amends: null, parties, lang: 'ru' }, owner)
    const found = await findVersion(tx, version)
    if (!found) throw new Error('a version that was just recorded is there')
    const said = { how: 'mail_reply', at: NOON, until: null, by: 'Анна', words: 'согласна с условиями' }
    await recordAcceptance(tx, found, said, owner)
    const recording = new Recording()
    for (let no = 1; no <= acts; no += 1)
      addDocument(
        recording,
        { client, case: null, at: NOON },
        { id: `акт ${no}`, at: '2026-11-02', kind: 'goods_in' },
      )
    await recording.record(tx, owner)
    return recordStory(tx, caseOf(message('m1', 'где коробка')), owner, {
      client: { id: client, name: 'Анна' },
    })
  })
}

describe('A pack of a case whose client has a record of their own', () => {
  test('holds the agreement, its acceptance in their words, and the acts; and it verifies', async () => {
    const id = await caseWithActs(1)
    const { exhibits } = await packs.preview(id)
    expect(exhibits.map(({ kind, title, weight }) => [kind, title, weight])).toEqual([
      ['agreement', 'март', 'nothing_known'],
      ['acceptance', '', 'their_word'],
      ['act', 'акт 1', 'nothing_known'],
      ['message', 'm1', 'their_word'],
    ])
    const bytes = await packs.bytes(await packs.make(id))
    expect(examinedPack(bytes).faults).toEqual([])
    const all = [...filesIn(bytes).values()].map((file) => file.toString('utf8')).join(' ')
    for (const words of ['До 5 штук.', 'согласна с условиями', 'акт 1']) expect(all).toContain(words)
  })

  test('takes the newest acts by itself and the older ones when somebody picks them', async () => {
    const id = await caseWithActs(USUAL_ACTS + 2)
    const acts = (await packs.preview(id)).exhibits.filter(({ kind }) => kind === 'act')
    expect(acts).toHaveLength(USUAL_ACTS + 2)
    expect(acts.filter(({ chosen }) => !chosen).map(({ title }) => title)).toEqual(['акт 1', 'акт 2'])
    const picked = choices({ exhibits: [{ entry: acts[0]?.entry ?? 0 }] })
    const { exhibits, refused } = await packs.preview(id, picked)
    expect([refused, exhibits.filter(({ chosen }) => chosen).map(({ title }) => title)]).toEqual([
      [],
      ['акт 1'],
    ])
  })
})
