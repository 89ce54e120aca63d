// What the API of sheet imports takes and gives.
import { z } from 'zod'
import { SHEET_FIELDS } from '../sheetColumns.ts'
import { LedgerMapping } from './ledgerMapping.ts'
import { LACKS, SheetProblem } from './sheetLook.ts'
import { Choices } from './choices.ts'

const Id = z.uuid()
/** The client whose sheet it is; without it the rows say whose they are. */
export const BringQuery = z.object({ client: z.string().max(64).optional() })
export const LedgerImportParams = z.object({ ledgerImport: z.string().max(64) })

export const SHEET_STATES = ['open', 'running', 'done', 'withdrawn'] as const
export const CLIENT_MATCHES = ['several', 'new', 'known', 'skipped'] as const

const SeenClient = z.object({ id: Id, name: z.string(), number: z.string() })
/** One name of the sheet: whom it means, and who it could be instead. */
const NameInSheet = z.object({
  name: z.string(),
  rows: z.number().int(),
  match: z.enum(CLIENT_MATCHES),
  client: SeenClient.nullable(),
  couldBe: z.array(SeenClient),
})

export const LedgerReading = z.object({
  /** Sheets of a workbook; one nameless one for CSV. */
  sheets: z.array(z.string()),
  sheet: z.number().int(),
  /** The one client whom all rows are about, where the sheet was brought to their page. */
  client: SeenClient.nullable(),
  columns: z.array(z.string()),
  sample: z.array(z.array(z.string())),
  fields: z.array(z.enum(SHEET_FIELDS)),
  mapping: LedgerMapping,
  /** True when the mapping is the one by which the last sheet with these headings was read. */
  asLastTime: z.boolean(),
  /** What nobody has said yet: without it nothing is read. */
  lacks: z.array(z.enum(LACKS)),
  rows: z.number().int(),
  entries: z.number().int(),
  lines: z.number().int(),
  kinds: z.array(z.object({ kind: z.string(), entries: z.number().int() })),
  from: z.string().nullable(),
  to: z.string().nullable(),
  units: z.array(z.object({ unit: z.string(), rows: z.number().int(), known: z.boolean() })),
  clients: z.object({
    known: z.number().int(),
    new: z.number().int(),
    several: z.number().int(),
    skipped: z.number().int(),
    /** Those to look at first, at most two hundred. */
    shown: z.array(NameInSheet),
  }),
  problems: z.array(SheetProblem),
  problemCount: z.number().int(),
  nameless: z.object({ rows: z.number().int(), lines: z.array(z.number().int()) }),
  unclosed: z.array(z.number().int()),
  cut: z.boolean(),
  /** When the very same file was accepted before. */
  sameFileAt: z.string().nullable(),
  /** Rows that stand already, word for word, for the same client. */
  sameRows: z.number().int(),
})
export type LedgerReading = z.infer<typeof LedgerReading>

export const LedgerImportRow = z.object({
  id: Id,
  state: z.enum(SHEET_STATES),
  file: z.string(),
  at: z.string(),
  withdrawnAt: z.string().nullable(),
  /** Clients recorded of those in the sheet, while it runs. */
  progress: z.object({ done: z.number().int(), of: z.number().int() }).nullable(),
  result: z
    .object({
      rows: z.number().int(),
      clients: z.number().int(),
      recorded: z.number().int(),
      leftOut: z.number().int(),
    })
    .nullable(),
})
export type LedgerImportRow = z.infer<typeof LedgerImportRow>
export const LedgerImportList = z.object({ imports: z.array(LedgerImportRow) })
export const LedgerImportView = LedgerImportRow.extend({ reading: LedgerReading.nullable() })
export type LedgerImportView = z.infer<typeof LedgerImportView>

export const LedgerMappingBody = z.strictObject({
  /** Another sheet of the workbook; its mapping is proposed anew unless it is given. */
  sheet: z.number().int().min(0).max(49).optional(),
  mapping: LedgerMapping.optional(),
  choices: Choices.optional(),
})
export const AcceptSheetBody = z.strictObject({
  /** True for a file that was accepted before and is to be recorded once more. */
  again: z.boolean().default(false),
})
export const WithdrawSheetBody = z.strictObject({ why: z.string().trim().max(500).default('') })
export const SheetWithdrawn = z.object({ state: z.enum(['dropped', 'withdrawn']) })
