// One of everything that an organisation can own and a route can name: what a stranger must not find.
import { z } from 'zod'
import type { Captured } from './captures/capturePage.ts'
import { recordCapture } from './captures/captures.store.ts'
import { signCheckpoint } from '../evidence/checkpoints/checkpoint.store.ts'
import { fingerprintOf } from '../evidence/footer.ts'
import { sha256 } from '../evidence/log.store.ts'
import { utf8 } from '../evidence/utf8.ts'
import { makeLink } from './clientPages/links.ts'
import type { TestDatabase } from './db/testDatabase.ts'
import { asTenant } from './db/tenant.ts'
import { openLogKeeper } from './evidence/logKeeper.ts'
import { openSecrets } from './secrets/masterKey.ts'
import { ofLetters, triedOutside } from './testLetters.ts'
import { CASEWORK_BELONGINGS, caseworkOf } from './testCasework.ts'
import { idOf, message, opened, type TestDesk, type Visitor } from './testDesk.ts'

export const BELONGINGS = [
  'organisation',
  'case',
  'caseClaim',
  'letter',
  'draft',
  'import',
  'ledgerImport',
  'file',
  'original',
  'capture',
  'pack',
  'site',
  'device',
  'person',
  'entry',
  'member',
  'invitation',
  'session',
  'token',
  'passkey',
  'client',
  'version',
  'act',
  'representative',
  'hold',
  'fingerprint',
  'dismissal',
  'example',
  'link',
  'notice',
  'clause',
  'claim',
  'acceptance',
  'attempt',
  'clientAttempt',
  'lookLink',
  ...CASEWORK_BELONGINGS,
] as const
export type Ids = Readonly<Record<(typeof BELONGINGS)[number], string>>

const API = '/api/v1'
const Listed = z.object({
  members: z.array(z.object({ id: z.string() })).default([]),
  sessions: z.array(z.object({ id: z.string() })).default([]),
})
const Self = z.object({ person: z.object({ id: z.string() }), organisation: z.object({ id: z.string() }) })

/** The first of whatever the list has. */
const firstOf = (list: readonly { readonly id: string }[]): string => {
  const [first] = list
  if (!first) throw new Error('an organisation has one of each')
  return first.id
}

/** A file of one letter. */
const BROUGHT = { name: 'x.txt', base64: 'eA==' }

/** Everything that usually goes into a pack. */
export const USUAL_PACK = { lang: 'ru', exhibits: null, extras: [], confirmed: [] }

/**
 * A case with a letter, an import, a counter, and an account with all its keys. `words` stand in its message; `pack` is one
 * that the organisation has already.
 */
export async function belongingsOf(
  desk: TestDesk,
  database: TestDatabase,
  visitor: Visitor,
  { words = 'x', pack }: { readonly words?: string; readonly pack?: string } = {},
): Promise<Ids> {
  const id = await opened(visitor, message('m1', words))
  const letter = idOf(
    await visitor.post(`${API}/cases/${id}/letters`, { kind: 'boundary', to: 'c', text: words }),
  )
  const draft = idOf(
    await visitor.post(`${API}/cases/${id}/drafts`, { kind: 'boundary', to: 'c', text: words }),
  )
  await visitor.post(`${API}/cases/${id}/claims`, [{ text: 'x' }])
  const part = 'Content-Disposition: form-data; name="files"; filename="a.eml"'
  const file = `--line\r\n${part}\r\n\r\n${words}\r\n--line--\r\n`
  const imported = idOf(
    await visitor.post(`${API}/imports`, file, { 'content-type': 'multipart/form-data; boundary=line' }),
  )
  const sheet = `--line\r\n${part.replace('a.eml', 'a.csv')}\r\n\r\nДата;Приход;Клиент;Артикул\n01.03.2026;1;${words};${words}\r\n--line--\r\n`
  const ledgerImport = idOf(
    await visitor.post(`${API}/ledger-imports`, sheet, {
      'content-type': 'multipart/form-data; boundary=line',
    }),
  )
  const kept = await visitor.post(`${API}/cases/${id}/originals`, file, {
    'content-type': 'multipart/form-data; boundary=line',
  })
  const casework = await caseworkOf(visitor, id)
  const { files } = z.object({ files: z.array(z.object({ id: z.string() })) }).parse(kept.body)
  return {
    case: id,
    caseClaim: await onlyClaim(visitor, id),
    letter,
    draft,
    import: imported,
    ledgerImport,
    file: '1',
    original: firstOf(files),
    capture: await capturedPage(database, visitor, id),
    pack: pack ?? idOf(await visitor.post(`${API}/cases/${id}/packs`, USUAL_PACK)),
    ...(await held(database, visitor, id)),
    ...(await saidOfMarks(visitor, id)),
    ...casework,
    ...(await atCounter(desk, visitor)),
    ...(await account(database, visitor)),
    ...(await ofLetters(database, visitor, { case: id, letter, draft })),
    clientAttempt: await triedOutside(database, visitor, casework.clientLetter),
    fingerprint: await signedFingerprint(desk, database, visitor),
  }
}

/** The id under which the one claim of the case stands in the log. */
async function onlyClaim(visitor: Visitor, id: string): Promise<string> {
  const view = z.object({ casework: z.object({ claims: z.array(z.object({ fact: z.string() })) }) })
  const [claim] = view.parse((await visitor.get(`${API}/cases/${id}`)).body).casework.claims
  if (!claim) throw new Error('the case has one claim')
  return claim.fact
}

/** The fingerprint of a checkpoint that is signed now, as a paper would name it. */
async function signedFingerprint(desk: TestDesk, database: TestDatabase, visitor: Visitor): Promise<string> {
  const { organisation } = Self.parse((await visitor.get(`${API}/me`)).body)
  const keeper = openLogKeeper(desk.state, {}, openSecrets(desk.state, {}))
  const signing = await asTenant(database.pools.desk, organisation.id, (tx) => signCheckpoint(tx, keeper, 0))
  const note = signing.behind === null ? signing.newest?.note : undefined
  if (note === undefined) throw new Error('a log with entries is signed')
  return fingerprintOf(utf8(note), sha256)
}

/** A page that was kept with its picture. */
async function capturedPage(database: TestDatabase, visitor: Visitor, id: string): Promise<string> {
  const { organisation } = Self.parse((await visitor.get(`${API}/me`)).body)
  const url = 'https://reviews.example/1'
  const screenshot = new Uint8Array([0x89])
  const captured: Captured = {
    url,
    finalUrl: url,
    redirects: [],
    status: 200,
    headers: {},
    certificateUntil: null,
    page: new Uint8Array([0x78]),
    seen: { url, dom: null, screenshot, height: 1, cut: false },
    browser: '1',
    why: null,
  }
  const stamp = { by: 'test', at: 0 }
  return (
    await asTenant(database.pools.desk, organisation.id, (tx) => recordCapture(tx, id, captured, stamp))
  ).id
}

/** A mark taken off in a case of its own, and words of this case that should have been marked. */
async function saidOfMarks(visitor: Visitor, id: string): Promise<Pick<Ids, 'dismissal' | 'example'>> {
  const words = 'Верните деньги'
  const other = await opened(visitor, message('m1', words))
  const mark = { message: 'm1', label: 'demand.money', start: 0, end: words.length, reason: 'quotation' }
  const missed = { message: 'm1', start: 0, end: 1, label: null }
  return {
    dismissal: idOf(await visitor.post(`${API}/cases/${other}/dismissals`, { ...mark, reach: 'message' })),
    example: idOf(await visitor.post(`${API}/cases/${id}/label-examples`, missed)),
  }
}

/** The client of the case with an agreement and a representative, and a hold on what is kept about them. */
async function held(
  database: TestDatabase,
  visitor: Visitor,
  id: string,
): Promise<
  Pick<
    Ids,
    | 'client'
    | 'version'
    | 'link'
    | 'act'
    | 'representative'
    | 'hold'
    | 'notice'
    | 'clause'
    | 'claim'
    | 'acceptance'
  >
> {
  const { client } = z.object({ client: z.uuid() }).parse((await visitor.get(`${API}/cases/${id}`)).body)
  const hold = idOf(await visitor.post(`${API}/clients/${client}/holds`, { why: 'x' }))
  const limit = { op: '<', value: 1, unit: 'piece', soft: true }
  const facts = { clauses: [{ no: '1', text: 'Меньше 1 штуки.', limit }] }
  const version = idOf(await visitor.post(`${API}/clients/${client}/versions`, { facts, source: BROUGHT }))
  const accepted = { how: 'paper', at: '2026-03-01', proof: BROUGHT }
  const acceptance = idOf(await visitor.post(`${API}/versions/${version}/acceptances`, accepted))
  const named = { name: 'x', mayWrite: true, mayHandIn: false, mayTakeOut: false }
  const representative = idOf(await visitor.post(`${API}/clients/${client}/representatives`, named))
  const { organisation } = Self.parse((await visitor.get(`${API}/me`)).body)
  const wanted = { org: organisation.id, client, version, remind: false }
  const { id: link } = await makeLink(database.pools.door, wanted, Date.UTC(2026, 10, 21))
  const act = await putDown(visitor, client)
  const over = await notified(visitor, client, version)
  const missed = { item: 'x', words: 'x', at: '2026-03-01' }
  const claim = idOf(await visitor.post(`${API}/clients/${client}/loss-claims`, missed))
  return { client, version, link, act, acceptance, representative, hold, claim, ...over }
}

/** The notice of the limit that the act exceeded, by the place of its clause. */
async function notified(
  visitor: Visitor,
  client: string,
  version: string,
): Promise<Pick<Ids, 'notice' | 'clause'>> {
  const place = { version, clauseIndex: 0 }
  const letter = 'По п. 1 меньше 1 штуки, на полке 1 штука.'
  const despite = ['G1', 'G6', 'gap']
  const sent = { ...place, letter, channel: 'post', despite }
  return { notice: idOf(await visitor.post(`${API}/clients/${client}/notices`, sent)), clause: '0' }
}

/** An act of the client with a photo. */
async function putDown(visitor: Visitor, client: string): Promise<string> {
  const signatures = [
    { side: 'us', how: 'paper', name: 'x' },
    { side: 'client', how: 'paper', name: 'x' },
  ]
  const act = { kind: 'goods_in', form: 'mx1', lines: [{ sku: 'x', qty: 1 }], signatures }
  const photos = [Buffer.from([0xff, 0xd8, 0xff, 0]).toString('base64')]
  return idOf(await visitor.post(`${API}/clients/${client}/acts`, { act, photos }))
}

/** A device of a counter, a person at it, and an entry with a photo. */
async function atCounter(
  desk: TestDesk,
  visitor: Visitor,
): Promise<Pick<Ids, 'site' | 'device' | 'person' | 'entry'>> {
  const site = idOf(await visitor.post(`${API}/sites`, { name: 'Точка' }))
  const person = idOf(await visitor.post(`${API}/counter-people`, { name: 'Ира', pin: '480913' }))
  const link = await visitor.post(`${API}/devices/invitations`, { site, name: 'Планшет' })
  const token = new URL(z.object({ url: z.string() }).parse(link.body).url).hash.slice(1)
  const joined = await desk.nobody.post(`${API}/door/devices`, { token })
  const cookie = String(joined.headers['set-cookie']).split(';')[0] ?? ''
  await desk.nobody.post(`${API}/counter/turns`, { person, pin: '480913' }, { cookie })
  const photo = Buffer.from([0xff, 0xd8, 0xff, 0]).toString('base64')
  const put = { kind: 'incident', note: 'наше', photo }
  const entry = idOf(await desk.nobody.post(`${API}/counter/entries`, put, { cookie }))
  return { site, device: idOf(joined), person, entry }
}

type OfAccount = Pick<Ids, 'organisation' | 'member' | 'invitation' | 'session' | 'token' | 'passkey'>

async function account(database: TestDatabase, visitor: Visitor): Promise<OfAccount> {
  const { person, organisation } = Self.parse((await visitor.get(`${API}/me`)).body)
  const wish = { name: 'программа', scopes: ['case.read'], days: 5 }
  const passkey = database.newOrg()
  await database.asOwner(
    `insert into "passkey" ("id", "publicKey", "userId", "credentialID", "counter", "deviceType", "backedUp", "createdAt")
     values ($1, 'x', $2, $1, 0, 'singleDevice', false, now())`,
    [passkey, person.id],
  )
  return {
    organisation: organisation.id,
    member: firstOf(Listed.parse((await visitor.get(`${API}/members`)).body).members),
    session: firstOf(Listed.parse((await visitor.get(`${API}/me/sessions`)).body).sessions),
    invitation: idOf(await visitor.post(`${API}/invitations`, { role: 'staff', note: 'x' })),
    token: idOf(await visitor.post(`${API}/me/tokens`, wish)),
    passkey,
  }
}
