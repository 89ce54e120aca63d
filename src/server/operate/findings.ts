// What `exhale doctor` looks at on this machine. Each look gives a finding in words of both languages; `act` means that
// somebody must do something, `look` that somebody should know.
import { X509Certificate } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Bilingual } from '../../basics/lang.ts'
import { backupNotes } from '../backup/backupNotes.ts'
import { highWaterPath, sharesDisk } from '../evidence/highWater.ts'
import { trustedProxies } from '../guard/trustedProxies.ts'
import { certificatePath } from '../lan/authority.ts'
import { secretsFolder } from '../secrets/masterKey.ts'
import { isShort, reserveOf, roomOf } from './disk.ts'

export interface Finding {
  readonly check: string
  readonly state: 'ok' | 'look' | 'act'
  readonly words: Bilingual
}

const DAY_MS = 86_400_000
const CLOCK_SLACK_MS = 300_000
const BACKUP_OLD_DAYS = 2
const RENEW_DAYS = 14

export const finding = (check: string, state: Finding['state'], en: string, ru: string): Finding => ({
  check,
  state,
  words: { en, ru },
})

export function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
    ? finding('node', 'ok', `Node ${version}`, `Node ${version}`)
    : finding(
        'node',
        'act',
        `Node ${version} is too old: install 20.19 or newer.`,
        `Node ${version} слишком старый: поставьте 20.19 или новее.`,
      )
}

/** Files below a folder that others than their owner may read. */
const openFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
        const found = statSync(join(folder, name))
        return found.isFile() && (found.mode & 0o077) !== 0
      })
    : []

export function stateFinding(state: string): Finding {
  if ((statSync(state).mode & 0o077) !== 0)
    return finding(
      'state',
      'act',
      `Others may look into ${state}: run chmod 700 on it.`,
      `В ${state} могут смотреть другие: выполните для неё chmod 700.`,
    )
  const open = openFiles(secretsFolder(state))
  return open.length === 0
    ? finding(
        'state',
        'ok',
        `The state folder ${state} is for its owner only.`,
        `Папка ${state} доступна только владельцу.`,
      )
    : finding(
        'state',
        'act',
        `Others may read secrets (${open.join(', ')}): run chmod 600 on them.`,
        `Секреты (${open.join(', ')}) могут прочесть другие: выполните для них chmod 600.`,
      )
}

/** The mark of how far the log was signed; with a database of one's own it lies apart anyway. */
export function markFinding(state: string, env: NodeJS.ProcessEnv): Finding {
  const path = highWaterPath(state, env)
  const isApart = Boolean(env['DATABASE_URL']) || !existsSync(dirname(path)) || !sharesDisk(path, state)
  return isApart
    ? finding(
        'mark',
        'ok',
        `The mark of how far the log was signed lies apart from the database: ${path}`,
        `Отметка, докуда подписан журнал, лежит отдельно от базы: ${path}`,
      )
    : finding(
        'mark',
        'look',
        `The mark of how far the log was signed (${path}) lies on the disk of the database: an old image of that disk takes both back. Set EXHALE_HIGHWATER to another disk.`,
        `Отметка, докуда подписан журнал (${path}), лежит на одном диске с базой: старый образ диска вернёт и её. Задайте EXHALE_HIGHWATER на другом диске.`,
      )
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)}`

export function diskFinding(state: string, env: NodeJS.ProcessEnv): Finding {
  const room = roomOf(state, reserveOf(env))
  const [free, reserve] = [megabytes(room.freeBytes), megabytes(room.reserveBytes)]
  if (isShort(room))
    return finding(
      'disk',
      'act',
      `Only ${free} MB are free, the desk stops recording below ${reserve} MB: make room.`,
      `Свободно только ${free} МБ, а при остатке меньше ${reserve} МБ стол ничего не записывает: освободите место.`,
    )
  const isLow = room.freeBytes < 5 * room.reserveBytes
  return finding('disk', isLow ? 'look' : 'ok', `${free} MB are free.`, `Свободно ${free} МБ.`)
}

/** A clock that went back would date new facts before old ones; files from the future show it. */
export function clockFinding(state: string, now: number): Finding {
  const ahead = readdirSync(state).some((name) => statSync(join(state, name)).mtimeMs > now + CLOCK_SLACK_MS)
  return ahead
    ? finding(
        'clock',
        'act',
        'There are files from the future: the clock of this computer is behind. Set it.',
        'Есть файлы из будущего: часы этого компьютера отстают. Поставьте их.',
      )
    : finding(
        'clock',
        'ok',
        `The clock says ${new Date(now).toISOString()}.`,
        `Часы показывают ${new Date(now).toISOString()}.`,
      )
}

export function certificateFinding(check: string, until: number, now: number): Finding {
  const day = new Date(until).toISOString().slice(0, 10)
  return until - now > RENEW_DAYS * DAY_MS
    ? finding(check, 'ok', `The certificate holds until ${day}.`, `Сертификат действует до ${day}.`)
    : finding(
        check,
        'act',
        `The certificate ends on ${day}: renew it.`,
        `Сертификат заканчивается ${day}: обновите его.`,
      )
}

export function lanFinding(state: string, now: number): Finding | null {
  const path = certificatePath(state)
  if (!existsSync(path)) return null
  return certificateFinding('lan', Date.parse(new X509Certificate(readFileSync(path)).validTo), now)
}

export function mailFinding(env: NodeJS.ProcessEnv): Finding {
  const [server, from] = [env['EXHALE_SMTP_URL'], env['EXHALE_MAIL_FROM']]
  if (server && from) return finding('mail', 'ok', 'Outgoing mail is set up.', 'Исходящая почта настроена.')
  return server || from
    ? finding(
        'mail',
        'act',
        'Outgoing mail needs both EXHALE_SMTP_URL and EXHALE_MAIL_FROM.',
        'Для исходящей почты нужны и EXHALE_SMTP_URL, и EXHALE_MAIL_FROM.',
      )
    : finding(
        'mail',
        'look',
        'No outgoing mail: people are invited by a link you copy.',
        'Исходящей почты нет: людей приглашают ссылкой, которую вы копируете.',
      )
}

export function proxyFinding(env: NodeJS.ProcessEnv): Finding | null {
  const isPublic = env['EXHALE_URL']?.startsWith('https:')
  if (trustedProxies(env['EXHALE_TRUST_PROXY']).length > 0 || !isPublic) return null
  return finding(
    'proxy',
    'look',
    'EXHALE_URL is https but EXHALE_TRUST_PROXY names no proxy: everybody then counts as one address.',
    'В EXHALE_URL стоит https, но EXHALE_TRUST_PROXY не называет прокси: тогда все считаются одним адресом.',
  )
}

export function backupFinding(state: string, now: number): Finding {
  const made = backupNotes(state).made
  if (!made)
    return finding(
      'backup',
      'act',
      'There is no backup yet: run exhale backup.',
      'Копии ещё нет: выполните exhale backup.',
    )
  const days = Math.floor((now - made.at) / DAY_MS)
  return days < BACKUP_OLD_DAYS
    ? finding('backup', 'ok', `The last backup is ${days} days old.`, `Последней копии ${days} дн.`)
    : finding(
        'backup',
        'act',
        `The last backup is ${days} days old: run exhale backup.`,
        `Последней копии уже ${days} дн.: выполните exhale backup.`,
      )
}
