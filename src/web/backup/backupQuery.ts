import { queryOptions } from '@tanstack/react-query'
import type { BackupView } from '../../server/backup/schedule/backupViewShapes.ts'
import { get } from '../deskClient.ts'

export const backupQuery = queryOptions({
  queryKey: ['backups'],
  queryFn: () => get<BackupView>('/backups'),
})
