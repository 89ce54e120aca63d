// How the backups stand, and one more at the touch of a button.
import type { Lang } from '../../../basics/lang.ts'
import { personOf, type App, type Desk } from '../../desk.ts'
import { PlainError } from '../../plainError.ts'
import { languageOf, Refusal } from '../../problem.ts'
import type { Backups } from './backups.job.ts'
import { BackupView } from './backupViewShapes.ts'

const OLD_MS = 2 * 24 * 3_600_000

const two = (count: number): string => String(count).padStart(2, '0')

function warningsOf(backups: Backups, now: number): BackupView['warnings'] {
  const { made, failed } = backups.notes()
  const { settings } = backups
  const warnings = {
    never: !made,
    old: made !== null && now - made.at > OLD_MS,
    failed: failed !== null,
    same_disk: backups.sharesDisk(),
    plain: made?.plain === true,
    not_set: settings === null,
  }
  return (Object.keys(warnings) as (keyof typeof warnings)[]).filter((name) => warnings[name])
}

function viewOf(backups: Backups, now: number, lang: Lang): BackupView {
  const { made, failed } = backups.notes()
  const { settings } = backups
  return {
    operator: true,
    last: made && {
      at: new Date(made.at).toISOString(),
      bytes: made.bytes,
      rows: made.rows,
      encrypted: !made.plain,
      path: made.path,
    },
    failed: failed && { at: new Date(failed.at).toISOString(), why: failed[lang] },
    settings: settings && {
      folder: settings.folder,
      lock: settings.lock.kind,
      time: `${two(Math.floor(settings.minute / 60))}:${two(settings.minute % 60)}`,
      keep: settings.keep,
      kept: backups.count(),
    },
    warnings: warningsOf(backups, now),
  }
}

const NOT_OURS: BackupView = { operator: false, last: null, failed: null, settings: null, warnings: [] }

export const backupRoutes = (app: App, desk: Desk): void => {
  const isOperator = async (org: string): Promise<boolean> =>
    (await desk.accounts.ownerOrganisation()) === org
  const listed = { operationId: 'backups', response: { 200: BackupView } }
  app.get('/backups', { config: { needs: 'backup.write' }, schema: listed }, async (request) => {
    const { org } = personOf(request)
    if (!desk.backups || !(await isOperator(org))) return NOT_OURS
    return viewOf(desk.backups, desk.clock.now(), languageOf(request.headers['accept-language']) ?? 'en')
  })

  const made = { operationId: 'makeBackup', response: { 201: BackupView } }
  app.post('/backups', { config: { needs: 'backup.write' }, schema: made }, async (request, reply) => {
    const { org, id: by, via } = personOf(request)
    if (!desk.backups?.settings || !(await isOperator(org))) throw new Refusal('backup_not_set')
    await desk.backups.make({ by, via, from: request.ip }).catch((error: unknown) => {
      throw error instanceof PlainError ? new Refusal('backup_failed') : error
    })
    const lang = languageOf(request.headers['accept-language']) ?? 'en'
    return reply.code(201).send(viewOf(desk.backups, desk.clock.now(), lang))
  })
}
