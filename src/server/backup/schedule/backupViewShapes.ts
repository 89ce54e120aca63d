// What the desk's API tells about backups. The browser takes its types.
import { z } from 'zod'

export const BACKUP_WARNINGS = ['never', 'old', 'failed', 'same_disk', 'plain', 'not_set'] as const

export const BackupView = z.object({
  /** Backups hold the whole installation: only whoever runs it sees where they lie. */
  operator: z.boolean(),
  last: z
    .object({
      at: z.iso.datetime(),
      bytes: z.number().int(),
      rows: z.number().int(),
      encrypted: z.boolean(),
      path: z.string(),
    })
    .nullable(),
  failed: z.object({ at: z.iso.datetime(), why: z.string() }).nullable(),
  /** Null while no folder is set up. */
  settings: z
    .object({
      folder: z.string(),
      lock: z.enum(['recipients', 'passphrase', 'plain']),
      time: z.string(),
      keep: z.object({ daily: z.number().int(), weekly: z.number().int(), monthly: z.number().int() }),
      kept: z.number().int(),
    })
    .nullable(),
  warnings: z.array(z.enum(BACKUP_WARNINGS)),
})
export type BackupView = z.infer<typeof BackupView>
