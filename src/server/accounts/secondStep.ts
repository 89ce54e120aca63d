// Codes of an authenticator and recovery codes. The library checks them; here they are made, kept and counted.
//
// The secret lies encrypted, of the recovery codes only digests lie there, encrypted too. A code is taken once, and ten
// wrong ones in a row close this way for a quarter of an hour (the printed link stays open).
import { randomBytes } from 'node:crypto'
import { generateRandomString, symmetricEncrypt } from 'better-auth/crypto'
import type { Pool } from 'pg'
import { newId } from '../ids.ts'
import { Refusal } from '../problem.ts'
import type { Accounts, Shown } from './accounts.ts'
import { digestOf } from './people.ts'

const WRONG_MOST = 10
const RECOVERY_CODES = 10
const SECRET_SIGNS = 32
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648 without padding, as authenticators want it. */
function base32(text: string): string {
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const fives = bits.match(/.{1,5}/gu) ?? []
  return fives.map((five) => BASE32[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

const sealed = async (accounts: Accounts, text: string): Promise<string> =>
  symmetricEncrypt({ key: (await accounts.library.$context).secretConfig, data: text })

/** As a person would type it, with or without the dash, in either case. */
const recoveryDigest = (code: string): string => digestOf(code.toLowerCase().replace(/[^a-z2-7]/gu, ''))

function newRecoveryCode(): string {
  const signs = [...randomBytes(16)].map((byte) => (BASE32[byte % 32] ?? '').toLowerCase()).join('')
  return (signs.match(/.{4}/gu) ?? []).join('-')
}

interface Setup {
  /** What the picture for an authenticator says. */
  readonly uri: string
  /** The same, to be typed. */
  readonly secret: string
}

/** A new secret that waits for its first code. Throws `totp_on` when codes are on already. */
export async function beginTotp(accounts: Accounts, person: { id: string; email: string }): Promise<Setup> {
  const raw = generateRandomString(SECRET_SIGNS)
  const { rowCount } = await accounts.door.query(
    `insert into "twoFactor" (id, secret, "backupCodes", "userId", verified, "failedVerificationCount")
     values ($1, $2, $3, $4, false, 0)
     on conflict ("userId") do update set secret = excluded.secret, "backupCodes" = excluded."backupCodes"
       where "twoFactor".verified is false`,
    [newId(), await sealed(accounts, raw), await sealed(accounts, '[]'), person.id],
  )
  if (rowCount !== 1) throw new Refusal('totp_on')
  const secret = base32(raw)
  const label = encodeURIComponent(`Exhale:${person.email}`)
  return { uri: `otpauth://totp/${label}?secret=${secret}&issuer=Exhale&digits=6&period=30`, secret }
}

/** New recovery codes in place of the old ones; they are shown this once. */
export async function newRecoveryCodes(accounts: Accounts, user: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode)
  const kept = await sealed(accounts, JSON.stringify(codes.map(recoveryDigest)))
  await accounts.door.query(`update "twoFactor" set "backupCodes" = $2 where "userId" = $1`, [user, kept])
  return codes
}

export async function removeTotp(door: Pool, user: string): Promise<void> {
  await door.query(
    `with gone as (delete from "twoFactor" where "userId" = $1)
     update "user" set "twoFactorEnabled" = false, "updatedAt" = now() where id = $1`,
    [user],
  )
}

/** Takes the code for its half minute, so that nobody who saw it can use it too. False when it was taken before. */
async function claimed(door: Pool, user: string, digest: string): Promise<boolean> {
  await door.query(
    `delete from "second_step_use" where "userId" = $1 and "usedAt" < now() - interval '2 minutes'`,
    [user],
  )
  const { rowCount } = await door.query(
    'insert into "second_step_use" ("userId", "digest") values ($1, $2) on conflict do nothing',
    [user, digest],
  )
  return rowCount === 1
}

const unclaim = (door: Pool, user: string, digest: string): Promise<unknown> =>
  door.query('delete from "second_step_use" where "userId" = $1 and digest = $2', [user, digest])

async function refuseLocked(door: Pool, user: string): Promise<void> {
  const { rows } = await door.query<{ isLocked: boolean }>(
    `select coalesce("lockedUntil" > now(), false) as "isLocked" from "twoFactor" where "userId" = $1`,
    [user],
  )
  if (!rows[0]) throw new Refusal('totp_off')
  if (rows[0].isLocked) throw new Refusal('codes_locked')
}

/** The library counts wrong codes at the door; this counts those of somebody who is in already, in the same place. */
const countWrong = (door: Pool, user: string): Promise<unknown> =>
  door.query(
    `update "twoFactor" set
       "failedVerificationCount" = case when n.wrong >= $2 then 0 else n.wrong end,
       "lockedUntil" = case when n.wrong >= $2 then now() + interval '15 minutes' end
     from (select coalesce("failedVerificationCount", 0) + 1 as wrong from "twoFactor" where "userId" = $1 for update) n
     where "userId" = $1`,
    [user, WRONG_MOST],
  )

export type CodeKind = 'totp' | 'recovery'

interface Code {
  readonly user: string
  readonly kind: CodeKind
  readonly code: string
  /** True: whoever asks is signed in; the library then counts nothing itself. */
  readonly isIn: boolean
}

/**
 * Has the library check a code. Gives the cookies it sets.
 * Throws `wrong_code`, `codes_locked`, `begin_again` (the first step was too long ago) or `totp_off`.
 */
export async function checkCode(
  accounts: Accounts,
  shown: Shown,
  from: string,
  { user, kind, code, isIn }: Code,
): Promise<readonly string[]> {
  const { door } = accounts
  await refuseLocked(door, user)
  const plain = kind === 'totp' ? code.replaceAll(/\s/gu, '') : recoveryDigest(code)
  const digest = digestOf(`${kind} ${plain}`)
  if (!(await claimed(door, user, digest))) throw new Refusal('wrong_code')
  const { status, cookies, body } = await accounts.ask(shown, from, (api, headers) =>
    kind === 'totp'
      ? api.verifyTOTP({ body: { code: plain }, headers, asResponse: true })
      : api.verifyBackupCode({ body: { code: plain }, headers, asResponse: true }),
  )
  if (status < 400) {
    if (isIn)
      await door.query(`update "twoFactor" set "failedVerificationCount" = 0 where "userId" = $1`, [user])
    return cookies
  }
  await unclaim(door, user, digest)
  if (body['code'] === 'ACCOUNT_TEMPORARILY_LOCKED') throw new Refusal('codes_locked')
  const isWrong = ['INVALID_CODE', 'INVALID_BACKUP_CODE'].includes(String(body['code']))
  if (isWrong && isIn) await countWrong(door, user)
  throw new Refusal(isWrong ? 'wrong_code' : 'begin_again')
}

/** Whoever gave a right password and still owes the second step, or null. */
export async function halfway(accounts: Accounts, shown: Shown): Promise<string | null> {
  const identifier = accounts.signedIn(shown, 'two_factor')
  if (identifier === null) return null
  const { rows } = await accounts.door.query<{ value: string }>(
    'select value from "verification" where identifier = $1 and "expiresAt" > now()',
    [identifier],
  )
  return rows[0]?.value ?? null
}
