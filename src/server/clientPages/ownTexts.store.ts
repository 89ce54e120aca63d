// Our own two texts for a client, recorded as versions before a link asks for them: each once, and again when its words changed.
import { ownText } from '../../agreements/page/ownTexts.ts'
import { partiesOf } from '../../agreements/versions/parties.store.ts'
import { shownText } from '../../agreements/versions/shown.ts'
import { acceptancesOf, recordVersion, versionsOf } from '../../agreements/versions/versions.store.ts'
import type { ClientOnFile } from '../../clients/cards/clients.store.ts'
import type { Lang } from '../../basics/lang.ts'
import type { Stamp } from '../../evidence/log.store.ts'
import type { TenantTx } from '../db/tenant.ts'

interface Wanted {
  readonly client: ClientOnFile
  readonly business: string
  readonly lang: Lang
}

/** Sees that a text of ours stands ready for the client, unless one of its kind was accepted. */
export async function haveOwnText(
  tx: TenantTx,
  kind: 'signature_terms' | 'data_consent',
  { client, business, lang }: Wanted,
  stamp: Stamp,
): Promise<void> {
  const same = (await versionsOf(tx, client.id)).filter(({ facts }) => facts.kind === kind)
  const accepted = new Set((await acceptancesOf(tx, client.id)).map(({ version }) => version))
  if (same.some(({ id }) => accepted.has(id))) return
  const parties = await partiesOf(tx, business, client)
  const facts = ownText(kind, lang)
  if (same.at(-1)?.shown === shownText(facts, parties, lang)) return
  await recordVersion(tx, { client: client.id, facts, amends: null, parties, lang }, stamp)
}
