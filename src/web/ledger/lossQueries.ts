// What the screens of reconciliation and of claims of loss ask the desk.
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { LossClaimRow, LossClaimView } from '../../cases/loss/lossShapes.ts'
import type { ReconciliationView } from '../../ledger/reconciliation/reconciliationShapes.ts'
import { get } from '../deskClient.ts'

export interface AskedPeriod {
  readonly from: string
  readonly to: string
}

/** The items of a client over a period; empty days leave an end open. `item` asks for the history of one of them. */
export const itemsQuery = (client: string, { from, to }: AskedPeriod, item: string | null = null) =>
  queryOptions({
    queryKey: ['clients', client, 'reconciliation', from, to, item],
    queryFn: () => {
      const asked = new URLSearchParams({
        ...(from && { from }),
        ...(to && { to }),
        ...(item !== null && { item }),
      })
      return get<ReconciliationView>(`/clients/${encodeURIComponent(client)}/reconciliation?${asked}`)
    },
    placeholderData: keepPreviousData,
  })

export const ALL_TIME: AskedPeriod = { from: '', to: '' }

export const lossClaimsQuery = (client: string) =>
  queryOptions({
    queryKey: ['clients', client, 'loss-claims'],
    queryFn: () => get<{ claims: LossClaimRow[] }>(`/clients/${encodeURIComponent(client)}/loss-claims`),
  })

export const lossClaimQuery = (client: string, claim: string) =>
  queryOptions({
    queryKey: ['clients', client, 'loss-claims', claim],
    queryFn: () => get<LossClaimView>(`/loss-claims/${encodeURIComponent(claim)}`),
  })
