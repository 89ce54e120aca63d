// What an unencrypted backup leaves out: whatever lets somebody in, or opens something.
//
// Of the door's tables only those named here are taken, so that a table added tomorrow stays out until somebody has thought
// about it. Of the tenants' tables those stay out that hold something sealed or a digest.
import type { Bilingual } from '../../basics/lang.ts'
import type { BackupTable } from './catalog.ts'

const OF_THE_DOOR: Readonly<Record<string, readonly string[]>> = {
  user: ['id', 'name', 'email', 'emailVerified', 'createdAt', 'updatedAt'],
  organization: ['id', 'name', 'slug', 'createdAt', 'secondStepRequired'],
  member: ['id', 'organizationId', 'userId', 'role', 'createdAt', 'expiresAt'],
}
const SECRET_COLUMN = /(^|_)(sealed|digest|secret|token|password|pin|key_hash)$/i

export function isLeftOut(table: BackupTable): boolean {
  if (table.reader === 'door') return !Object.hasOwn(OF_THE_DOOR, table.name)
  return table.columns.some((column) => SECRET_COLUMN.test(column))
}

export const columnsLeftOut = (table: BackupTable): readonly string[] => {
  const kept = table.reader === 'door' ? OF_THE_DOOR[table.name] : undefined
  return kept ? table.columns.filter((column) => !kept.includes(column)) : []
}

/** Said after such a backup was restored. */
export const TO_ENTER_AGAIN: Bilingual = {
  en: 'The backup was plain, so it holds no secrets. To be set anew: passwords, second steps and passkeys of all people (the owner comes in by "exhale link"), API tokens, devices at the counter and PINs, passwords of mailboxes and webhooks.',
  ru: 'Копия была открытой, секретов в ней нет. Заново: пароли, второй шаг и ключи доступа всех сотрудников (владелец войдёт по «exhale link»), токены API, устройства на выдаче и PIN-коды, пароли почты и вебхуков.',
}
