// What the operator set up for backups, in the environment: where, for whom, when, and how many stay.
import { resolve } from 'node:path'
import { PlainError } from '../../plainError.ts'
import { encrypterOf, type Lock } from '../lock.ts'
import { firstLine } from '../passphrase.cli.ts'
import type { Keep } from './retention.ts'

export interface BackupSettings {
  readonly folder: string
  readonly lock: Lock
  /** Minutes after midnight, in the time zone of the machine. */
  readonly minute: number
  readonly keep: Keep
}

const USUAL_TIME = '03:30'
const USUAL_KEEP = '7 daily,4 weekly,12 monthly'
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/
const COUNT = /^(\d{1,4}) (daily|weekly|monthly)$/

function minuteOf(text: string): number {
  const [, hours, minutes] = TIME.exec(text) ?? []
  if (hours !== undefined && minutes !== undefined) return Number(hours) * 60 + Number(minutes)
  throw new PlainError({
    en: `EXHALE_BACKUP_AT takes a time such as 03:30, not ${text}.`,
    ru: `В EXHALE_BACKUP_AT нужно время вроде 03:30, а не ${text}.`,
  })
}

function keepOf(text: string): Keep {
  const keep = { daily: 0, weekly: 0, monthly: 0 }
  for (const part of text.split(',')) {
    const [, count, period] = COUNT.exec(part.trim()) ?? []
    if (period !== 'daily' && period !== 'weekly' && period !== 'monthly')
      throw new PlainError({
        en: `EXHALE_BACKUP_KEEP takes words such as "${USUAL_KEEP}", not "${text}".`,
        ru: `В EXHALE_BACKUP_KEEP нужны слова вроде «${USUAL_KEEP}», а не «${text}».`,
      })
    keep[period] = Number(count)
  }
  return keep
}

function lockIn(env: NodeJS.ProcessEnv): Lock {
  const recipients = (env['EXHALE_BACKUP_RECIPIENT'] ?? '').split(/[\s,]+/).filter((one) => one !== '')
  if (recipients.length > 0) return { kind: 'recipients', recipients }
  const file = env['EXHALE_BACKUP_PASSPHRASE_FILE']
  const passphrase = file ? firstLine(file) : env['EXHALE_BACKUP_PASSPHRASE']
  if (passphrase) return { kind: 'passphrase', passphrase }
  throw new PlainError({
    en: 'EXHALE_BACKUP_DIR is set, but not for whom: set EXHALE_BACKUP_RECIPIENT=age1… or EXHALE_BACKUP_PASSPHRASE_FILE.',
    ru: 'Задан EXHALE_BACKUP_DIR, но не задано, кто откроет копию: задайте EXHALE_BACKUP_RECIPIENT=age1… или EXHALE_BACKUP_PASSPHRASE_FILE.',
  })
}

/** The settings, or null when no folder is set. Throws PlainError when one of them cannot be read. */
export function backupSettings(env: NodeJS.ProcessEnv): BackupSettings | null {
  const folder = env['EXHALE_BACKUP_DIR']
  if (!folder) return null
  const lock = lockIn(env)
  encrypterOf(lock)
  return {
    folder: resolve(folder),
    lock,
    minute: minuteOf(env['EXHALE_BACKUP_AT'] || USUAL_TIME),
    keep: keepOf(env['EXHALE_BACKUP_KEEP'] || USUAL_KEEP),
  }
}
