// The first word at the door: what it is read against is gathered from the papers of the client to whom it goes, and the fault of
// which it tells from the case in which it was found.
import { LANGS, type Lang } from '../../basics/lang.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import { cardOf, type ClientOnFile } from '../../clients/cards/clients.store.ts'
import { lockLog, type Stamp } from '../../evidence/log.store.ts'
import { factBytes } from '../../evidence/factDocument.ts'
import { heldWith } from '../../ledger/meters/clientUsage.store.ts'
import { papersOf } from '../../ledger/papers/papers.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Examined } from '../../server/examiner.ts'
import { liveCases, type CaseOnFile } from '../cases.store.ts'
import { examinationOf } from '../caseView.store.ts'
import type { Organisation } from '../deskShapes.ts'
import { refuseCame } from '../leaving/letOut.store.ts'
import { isPerhaps, newestAbout, takeClientLetter } from '../leaving/clientLetters/clientLetters.store.ts'
import type { ClientDoor } from '../leaving/clientLetters/clientDoor.ts'
import {
  askClientDoor,
  refuseAtClientDoor,
  type ClientRecord,
} from '../leaving/clientLetters/clientDoor.store.ts'
import type { ClientLetterSaid } from '../leaving/clientLetters/clientLetterShapes.ts'
import { faultTold, firstWordCase } from './firstWordCase.ts'
import { isToldOf, noteTouched } from './told.store.ts'
import { faultTrace, firstWord, NO_TRACE, type FaultTrace } from './touched.ts'
import type { NewTouched } from './touchedShapes.ts'

export interface FirstWordTo {
  readonly client: ClientOnFile
  readonly about: NewTouched
  readonly organisation: Organisation
  /** The name of whoever writes; empty where it is not known. */
  readonly writer: string
}

/** What the letter is read against. `source` is the case of the fault; null where it cannot be read any more. */
async function recordFor(
  tx: TenantTx,
  { client, about, organisation, writer }: FirstWordTo,
  source: Pick<Examined, 'facts' | 'claims' | 'matter'> | null,
  now: number,
): Promise<ClientRecord> {
  const card = await cardOf(tx, client)
  const [newest] = await liveCases(tx, 1, client.id)
  const open = newest ? await examinationOf(tx, newest, now) : null
  const held = await heldWith(tx, client.id, now)
  const agreement = held?.agreement ?? open?.facts.agreement ?? null
  const trace: FaultTrace = source
    ? faultTrace(
        source.claims,
        source.facts,
        source.matter.voidTerms.map(({ clause }) => clause),
      )
    : NO_TRACE
  const lang: Lang = LANGS.find((one) => one === agreement?.['lang']) ?? newest?.lang ?? organisation.lang
  const papers = {
    client: {
      id: client.id,
      name: client.name,
      consumer: client.consumer,
      emails: card?.emails ?? [],
      phones: card?.phones ?? [],
    },
    business: organisation.name,
    writer,
    jurisdiction: organisation.jurisdiction,
    lang,
    zone: organisation.timezone,
    agreement,
    entries: await papersOf(tx, client.id, 'standing'),
    grounds: [about],
    trace,
  }
  return {
    facts: firstWordCase(papers, now),
    deadlines: [],
    overages: [],
    // The day of the fault is known to us, though no paper of this client may name it.
    givenOn: [...trace.days.map(({ day }) => day), ...(about.ground === 'same_day' ? [about.detail] : [])],
    claims: faultTold(source?.claims ?? []),
    ours: [],
  }
}

/** The letter as the door asks about it. */
const asLetter = ({ client, about, organisation }: FirstWordTo, said: ClientLetterSaid, lang: Lang) => ({
  kind: 'first_word' as const,
  text: said.text,
  quotes: [],
  desk: firstWord({ ...about, name: client.name, from: organisation.name })[lang],
  despite: said.despite,
  ticked: said.promises,
})

/** What the door says of a first word from this case, and the language of whoever gets it. */
export async function askFirstWord(
  tx: TenantTx,
  found: CaseOnFile,
  to: FirstWordTo,
  said: ClientLetterSaid,
  now: number,
): Promise<ClientDoor & { readonly desk: string; readonly lang: Lang }> {
  const source = await examinationOf(tx, found, now)
  const record = await recordFor(tx, to, source, now)
  const { lang } = record.facts
  const others = [found.clientName, source?.facts.parties.client.name ?? '']
  const letter = { ...asLetter(to, said, lang), others }
  return { ...(await askClientDoor(tx, to.client.id, letter, record, now)), desk: letter.desk, lang }
}

/**
 * Throws what came up before a first word while it lay copied: hard words of the client, danger. The fault was read when it was taken.
 * Returns the language of the letter.
 */
export async function refuseFirstWordNow(
  tx: TenantTx,
  to: FirstWordTo,
  said: ClientLetterSaid,
  now: number,
): Promise<Lang> {
  const record = await recordFor(tx, to, null, now)
  const { lang } = record.facts
  const door = await askClientDoor(tx, to.client.id, asLetter(to, said, lang), record, now)
  refuseCame(door.leave, lang)
  return lang
}

/** Lets a first word out and records it with the client whom it tells, or throws what stands before it. Returns its id. */
export async function takeFirstWord(
  tx: TenantTx,
  found: CaseOnFile,
  to: FirstWordTo,
  said: ClientLetterSaid,
  stamp: Stamp,
): Promise<Result<string, 'told_already' | 'perhaps_sent'>> {
  await lockLog(tx)
  const door = await askFirstWord(tx, found, to, said, stamp.at)
  refuseAtClientDoor(door, to.client.id, door.lang)
  const touched = await noteTouched(tx, found, to.about, stamp)
  if (await isToldOf(tx, touched)) return err('told_already')
  const before = await newestAbout(tx, touched, stamp.at)
  if (before && isPerhaps(before)) return err('perhaps_sent')
  const { text, despite, promises } = said
  const { desk, found: places } = door
  const letter = {
    client: to.client.id,
    touched,
    text,
    // What was let pass of what is there: a kind that is not found lets nothing pass.
    said: { promises, despite: despite.filter((kind) => places.some((one) => one.kind === kind)) },
    beside: factBytes({ desk, found: places }),
  }
  return ok(await takeClientLetter(tx, letter, stamp))
}
