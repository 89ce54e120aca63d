// What it costs to make a pack of 1,000 messages and 200 files (100 MB) and to write its file: seconds on the clock, and the
// most memory that this process and the typesetter held. Beside it: the finished file read, hashed and written once.
import { createHash, randomBytes } from 'node:crypto'
import {
  createWriteStream,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { recordStory } from '../src/cases/record.store.ts'
import { keepOriginals } from '../src/messages/originals/originals.store.ts'
import { asSnapshot, asTenant } from '../src/server/db/tenant.ts'
import { openLogKeeper } from '../src/server/evidence/logKeeper.ts'
import { newId } from '../src/server/ids.ts'
import { packAgain } from '../src/server/packs/packAgain.ts'
import { preparePack, sealed, type PackMeans } from '../src/server/packs/makePack.ts'
import { openSecrets } from '../src/server/secrets/masterKey.ts'
import { logDatabase, type LogDatabase } from './logDatabase.ts'
import { figure, type Figure } from './measure.ts'

const [MESSAGES, FILES, FILE_BYTES] = [1_000, 200, 524_288]
const MEGABYTE = 2 ** 20
const LOOK_MS = 25
const STAMP = { by: 'bench', at: Date.UTC(2026, 10, 22) }
const SENTENCE =
  'Добрый день. Отправляем акт и фотографии, просим проверить количество мест и ответить до пятницы. '

const message = (at: number) => ({
  id: `m${at}`,
  at: new Date(STAMP.at - (MESSAGES - at) * 3_600_000).toISOString(),
  channel: 'email',
  from: at % 2 === 0 ? 'client' : 'owner',
  to: at % 2 === 0 ? 'owner' : 'client',
  direction: at % 2 === 0 ? 'in' : 'out',
  text: SENTENCE.repeat(1 + (at % 12)),
})

function* files() {
  for (let at = 0; at < FILES; at += 1) yield { path: `photo-${at}.jpg`, bytes: randomBytes(FILE_BYTES) }
}

async function largeCase({ pools }: LogDatabase, org: string): Promise<string> {
  const messages = Array.from({ length: MESSAGES }, (_, at) => message(at))
  const parties = { business: { name: 'Мы' }, client: { name: 'Клиент' } }
  const story = {
    id: 'large',
    lang: 'ru',
    jurisdiction: 'RU',
    timezone: 'UTC',
    title: 'Большое дело',
    parties,
    messages,
  }
  const id = await asTenant(pools.desk, org, (tx) => recordStory(tx, story, STAMP))
  await asTenant(pools.desk, org, (tx) => keepOriginals(tx, { case: id, upload: null }, files(), STAMP))
  return id
}

/** The most memory, in bytes, of any child of this process, as Linux counts it; 0 where it does not say. */
function childrenPeak(): number {
  const own = new RegExp(`^PPid:\\s*${process.pid}$`, 'm')
  const peaks = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8')
        const isTypesetter = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('typesetter')
        return own.test(status) && isTypesetter ? Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? 0) * 1024 : 0
      } catch {
        // It ended between the list and the look.
        return 0
      }
    })
  return Math.max(0, ...peaks)
}

/** Does the work and tells how long it took and how much memory was held above what was there before. */
async function watched(work: () => Promise<void>) {
  let [own, child] = [process.memoryUsage.rss(), 0]
  const before = own
  const looks = setInterval(() => {
    own = Math.max(own, process.memoryUsage.rss())
    if (process.platform === 'linux') child = Math.max(child, childrenPeak())
  }, LOOK_MS)
  const began = performance.now()
  await work()
  const seconds = (performance.now() - began) / 1000
  clearInterval(looks)
  return { seconds, megabytes: (own + child) / MEGABYTE, child: child / MEGABYTE, before: before / MEGABYTE }
}

async function made(means: PackMeans, org: string, caseId: string, out: string): Promise<void> {
  const choices = { lang: 'ru', exhibits: null, extras: [], confirmed: [] } as const
  const prepared = await preparePack(means, {
    org,
    case: caseId,
    choices: { ...choices, extras: [], confirmed: [] },
  })
  if (!prepared.ok) throw new Error('the pack was refused')
  await asTenant(means.pools.desk, org, (tx) => prepared.value.record(tx, STAMP))
  const seal = await sealed(means, org, prepared.value.id)
  await asSnapshot(means.pools.desk, org, async (tx) => {
    const file = await packAgain(tx, prepared.value.id, seal)
    if (file) await pipeline(Readable.from(file.chunks()), createWriteStream(out))
  })
}

/** Starts a database of its own and fills it; takes about a minute. */
export async function packFigures(): Promise<Figure[]> {
  const database = await logDatabase()
  try {
    const org = newId()
    const caseId = await largeCase(database, org)
    const folder = mkdtempSync(join(tmpdir(), 'exhale-bench-pack-'))
    const keeper = openLogKeeper(database.state, {}, openSecrets(database.state, {}))
    const means: PackMeans = { pools: database.pools, keeper, now: () => STAMP.at }
    const out = join(folder, 'pack.zip')
    const ours = await watched(() => made(means, org, caseId, out))
    const began = performance.now()
    const bytes = readFileSync(out)
    createHash('sha256').update(bytes).digest()
    writeFileSync(join(folder, 'copy.zip'), bytes)
    const beside = (performance.now() - began) / 1000
    const size = statSync(out).size / MEGABYTE
    rmSync(folder, { recursive: true, force: true })
    return [
      figure(
        'pack.1000_messages_100_mb',
        [ours.seconds, 's'],
        ['the file read, hashed, written', beside],
        'at most 30',
      ),
      figure('pack.memory', [ours.megabytes, 'MB'], ['the file itself, MB', size], 'at most 600'),
      figure('pack.memory_typesetter', [ours.child, 'MB'], ['this process before, MB', ours.before]),
    ]
  } finally {
    await database.stop()
  }
}
