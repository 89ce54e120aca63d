// What a person's extract tells of the client's own folder: agreements as they were shown, acts, sheets, notices, and every other
// record, each with its words.
import { isFields, type Fields } from '../../cases/storyParts.ts'
import { readFact } from '../../evidence/factDocument.ts'
import { partsOf } from '../../evidence/log.store.ts'
import { sheetPapersByPage } from '../../ledger/imports/sheetPapers.store.ts'
import type { Lang } from '../../basics/lang.ts'
import type { TenantTx } from '../db/tenant.ts'
import type { KeptEntry } from './erasurePlan.ts'
import { recordLabelOf } from './extractLabels.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const TEXTS = ['facts', 'shown', 'letter', 'from']
const TITLE = { ru: 'Договор, акты и записи', en: 'Agreement, acts and records' } as const

interface Told {
  readonly record: string
  readonly at: string
  readonly facts: Fields
  readonly parts: Readonly<Record<string, string>>
}

async function toldOf(tx: TenantTx, entries: readonly KeptEntry[]): Promise<Told[]> {
  const parts = await partsOf(
    tx,
    entries.map(({ entry }) => entry),
    TEXTS,
  )
  return entries.flatMap(({ entry, record, at }): Told[] => {
    const kept = parts.get(entry) ?? {}
    const of = Object.entries(kept)
    if (of.length === 0) return []
    const texts: Record<string, string> = Object.fromEntries(
      of.map(([name, bytes]) => [name, decoder.decode(bytes)]),
    )
    const facts = kept['facts'] ? readFact(kept['facts']) : {}
    return [{ record, at: new Date(at).toISOString(), facts: isFields(facts) ? facts : {}, parts: texts }]
  })
}

/** Rows of sheets as entries of the ledger. */
async function sheetRows(tx: TenantTx, client: string): Promise<Fields[]> {
  const rows: Fields[] = []
  for await (const page of sheetPapersByPage(tx, client))
    for (const { atText: _text, sheet: _sheet, at, ...entry } of page)
      rows.push({ ...entry, at: new Date(at).toISOString() })
  return rows
}

const asMessage = ({ at, parts }: Told): Fields => ({
  at,
  channel: 'notice',
  from: '',
  direction: 'out',
  text: parts['letter'] ?? '',
})
const asAgreement = ({ facts, parts }: Told): Fields => ({
  version: facts['version'],
  text: parts['shown'] ?? '',
})
const asRecord =
  (lang: Lang) =>
  ({ record, at, facts, parts }: Told): Fields => {
    const { client: _client, id: _id, source: _source, proof: _proof, ...said } = facts
    const own = {
      ...said,
      ...(parts['from'] && { address: parts['from'] }),
      ...(parts['letter'] && { text: parts['letter'] }),
    }
    return { kind: recordLabelOf(record, lang), at, ...own }
  }

/** The newest card as the party that the folder is about. */
function partyOf(told: readonly Told[]): Fields {
  const card = told.findLast(({ record }) => record === 'client_card')?.facts ?? {}
  const { client: _client, ...said } = card
  return said
}

const LISTS = new Set(['agreement_version', 'ledger_entry', 'ledger_sheet', 'overage_notice'])

/**
 * The facts of a client's own folder for an extract, or null where nothing lies in it. Who acts for the client is named among
 * `parties.others`, so that their names are left out like those of other people.
 */
export async function folderFacts(
  tx: TenantTx,
  client: string,
  entries: readonly KeptEntry[],
  lang: Lang,
): Promise<{ readonly facts: Fields; readonly openedAt: number } | null> {
  const inFolder = entries.filter((entry) => entry.case === client)
  const told = await toldOf(tx, inFolder)
  if (told.length === 0) return null
  const of = (record: string): Told[] => told.filter((one) => one.record === record)
  const others = of('representative').map(({ facts }) => ({ id: facts['name'], name: facts['name'] }))
  const sheets = of('ledger_sheet').length > 0 ? await sheetRows(tx, client) : []
  const facts: Fields = {
    title: TITLE[lang],
    parties: { client: partyOf(told), others },
    agreements: of('agreement_version').map(asAgreement),
    messages: of('overage_notice').map(asMessage),
    ledger: [...of('ledger_entry').map((one) => one.facts), ...sheets],
    records: told.filter(({ record }) => !LISTS.has(record)).map(asRecord(lang)),
  }
  return { facts, openedAt: Math.min(...inFolder.map(({ at }) => at)) }
}
