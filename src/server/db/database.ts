// The database of a running desk: embedded, or the one that DATABASE_URL names.
//
// The owner's connection exists only in the start step: roles and migrations. What comes out of here is four pools.
import { Client } from 'pg'
import { sql } from 'kysely'
import { PlainError } from '../plainError.ts'
import { OWNER, startCluster } from './cluster.ts'
import { migrate, type Migration } from './migrate.ts'
import { connection, openPools, type Address, type Pools } from './pools.ts'
import { allowScrubbing, ensureGroups, ensureLogin, type Group } from './roles.ts'

export interface Database {
  readonly pools: Pools
  /** Where the rows lie on this machine; null on a server. */
  readonly data: string | null
  /** Closes the pools, then ends the embedded server when we started or adopted it. */
  readonly stop: () => Promise<void>
}

export interface DatabasePlan {
  readonly state: string
  readonly env: NodeJS.ProcessEnv
  readonly settings?: readonly string[]
  /** False: an adopted server stays (a command beside a running desk). */
  readonly keepAdopted?: boolean
  /** The migrations to apply, when not all of them (a backup of an older schema is read into its own tables). */
  readonly known?: readonly Migration[]
}

const NAME = 'exhale'

/** What a person can do about a database that does not answer; any other error stays what it is. */
function unreachable(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const why = error instanceof Error ? error.message : ''
  if (!/^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_|28|3D000|57P)/.test(code)) return error
  return new PlainError({
    en: `The database of DATABASE_URL does not let us in: ${why}`,
    ru: `База из DATABASE_URL не пускает: ${why}`,
  })
}

async function asOwner<T>(address: Address, work: (owner: Client) => Promise<T>): Promise<T> {
  const owner = new Client(connection(address))
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}

async function ensureDatabase(owner: Client): Promise<void> {
  const { rowCount } = await owner.query('select 1 from pg_database where datname = $1', [NAME])
  if (rowCount === 0) await owner.query(`create database ${NAME}`)
}

/** Roles, rights on the schema and migrations, as the owner of the tables. */
export async function prepareTables(
  owner: Client,
  login: boolean,
  known?: readonly Migration[],
): Promise<void> {
  await ensureGroups(owner, login)
  await owner.query('revoke all on schema public from public')
  await owner.query('grant usage on schema public to exhale_desk, exhale_door, exhale_work, exhale_erase')
  await migrate(owner, known)
  // Whether the tables are the ones of this program is asked at /readyz.
  await owner.query('grant select on schema_migration to exhale_work')
  await allowScrubbing(owner)
}

async function embedded(plan: DatabasePlan): Promise<Database> {
  const cluster = await startCluster({
    state: plan.state,
    ...(plan.settings ? { settings: plan.settings } : {}),
  })
  const at = (role: string, database = NAME): Address => ({ socket: cluster.socket, role, database })
  await asOwner(at(OWNER, 'postgres'), ensureDatabase)
  await asOwner(at(OWNER), (owner) => prepareTables(owner, true, plan.known))
  const pools = openPools({
    desk: at('exhale_desk'),
    door: at('exhale_door'),
    work: at('exhale_work'),
    erase: at('exhale_erase'),
  })
  const stop = async () => {
    await pools.close()
    if (!(cluster.adopted && plan.keepAdopted)) await cluster.stop()
  }
  return { pools, data: cluster.data, stop }
}

// The other logins are named after the desk's and share its password, unless they have addresses of their own.
function derived(desk: string, suffix: string, own: string | undefined): string {
  if (own) return own
  const url = new URL(desk)
  url.username = `${url.username}_${suffix}`
  return url.href
}

async function onServer(desk: string, { env, known }: DatabasePlan): Promise<Database> {
  const door = derived(desk, 'door', env['DATABASE_DOOR_URL'])
  const work = derived(desk, 'work', env['DATABASE_WORK_URL'])
  const erase = derived(desk, 'erase', env['DATABASE_ERASE_URL'])
  const owner = env['DATABASE_OWNER_URL']
  if (owner) {
    const logins: readonly (readonly [string, Group])[] = [
      [desk, 'exhale_desk'],
      [door, 'exhale_door'],
      [work, 'exhale_work'],
      [erase, 'exhale_erase'],
    ]
    await asOwner({ url: owner }, async (client) => {
      await prepareTables(client, false, known)
      for (const [url, group] of logins) await ensureLogin(client, url, group)
    })
  }
  const pools = openPools({
    desk: { url: desk },
    door: { url: door },
    work: { url: work },
    erase: { url: erase },
  })
  await refuseStrongLogins(pools)
  return { pools, data: null, stop: pools.close }
}

interface Standing {
  readonly strong: boolean
  readonly owns: boolean
}
const STANDING = `select r.rolsuper or r.rolbypassrls as strong,
  exists (select 1 from pg_class c where c.relname = 'payload' and pg_has_role(c.relowner, 'usage')) as owns
  from pg_roles r where r.rolname = current_user`

/** A login that owns tables or steps over row-level security would make the tenants' wall a decoration. */
async function refuseStrongLogins(pools: Pools): Promise<void> {
  const answers = await Promise.all([
    sql.raw<Standing>(STANDING).execute(pools.desk),
    pools.door.query<Standing>(STANDING),
    pools.work.query<Standing>(STANDING),
    sql.raw<Standing>(STANDING).execute(pools.erase),
  ])
  if (answers.every(({ rows: [standing] }) => standing && !standing.strong && !standing.owns)) return
  await pools.close()
  throw new PlainError({
    en: 'DATABASE_URL must name an ordinary login that owns no table; give the owner in DATABASE_OWNER_URL.',
    ru: 'В DATABASE_URL нужен обычный логин, который не владеет таблицами; владельца укажите в DATABASE_OWNER_URL.',
  })
}

/** Starts or reaches the database and brings its tables up to date. Throws PlainError with a sentence for people. */
export async function openDatabase(plan: DatabasePlan): Promise<Database> {
  const address = plan.env['DATABASE_URL']
  if (!address) return embedded(plan)
  return onServer(address, plan).catch((error: unknown) => {
    throw unreachable(error)
  })
}
