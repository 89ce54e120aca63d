// What the screens of sheets ask the desk.
import { queryOptions } from '@tanstack/react-query'
import type { LedgerImportRow, LedgerImportView } from '../../ledger/imports/importShapes.ts'
import { get } from '../deskClient.ts'

const LOOK_AGAIN_MS = 1_000

export const sheetsQuery = queryOptions({
  queryKey: ['sheets'],
  queryFn: async () => (await get<{ imports: LedgerImportRow[] }>('/ledger-imports')).imports,
  refetchInterval: ({ state }) =>
    state.data?.some((one) => one.state === 'running') ? LOOK_AGAIN_MS : false,
})

/** One sheet; while it is being recorded, it is looked at again every second. */
export const sheetQuery = (id: string) =>
  queryOptions({
    queryKey: ['sheets', id],
    queryFn: () => get<LedgerImportView>(`/ledger-imports/${encodeURIComponent(id)}`),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? LOOK_AGAIN_MS : false),
  })
