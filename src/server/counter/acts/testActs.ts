// Acts as a device sends them, and a client with a limit, for tests.
import { newId } from '../../ids.ts'
import { idOf, type Answer, type Visitor } from '../../testDesk.ts'
import type { CounterAct } from '../../../ledger/counter/counterActShapes.ts'

export type SentAct = CounterAct

const API = '/api/v1'
/** Two short lines. */
const DRAWN: [number, number][][] = [
  [
    [10, 10],
    [200, 120],
  ],
  [
    [220, 40],
    [400, 90],
  ],
]

/** An act of taking in one box of 0.1 m³, signed by both sides; what is said of it replaces the usual. */
export function actOf(
  of: Partial<SentAct> & Pick<SentAct, 'client' | 'turn'>,
  said: Partial<SentAct['act']> = {},
): SentAct {
  return {
    id: newId(),
    offline: false,
    photos: [],
    strokes: { us: DRAWN, client: DRAWN },
    ...of,
    act: {
      kind: 'goods_in',
      form: 'mx1',
      at: '2026-11-21T10:00:00.000Z',
      number: '7AK-0001',
      lines: [{ sku: 'короб', qty: 1, unitVolume: 0.1 }],
      opened: 'unopened_as_declared',
      signatures: [
        { side: 'us', how: 'screen', name: 'Ира' },
        { side: 'client', how: 'screen', name: 'Анна' },
      ],
      ...said,
    },
  }
}

export const sent = (device: Visitor, acts: readonly SentAct[], sentAt: number): Promise<Answer> =>
  device.post(`${API}/counter/acts`, { sentAt: new Date(sentAt).toISOString(), acts })

/** A consumer with an accepted agreement: at most 0.4 m³ on the shelf. */
export async function limitedClient(visitor: Visitor, now: number): Promise<string> {
  const client = idOf(
    await visitor.post(`${API}/clients`, { name: 'Анна Лютик', number: 'А-12', consumer: true }),
  )
  const limit = { op: '<=', value: 0.4, unit: 'm3' }
  const facts = { clauses: [{ no: '3.2', text: 'Не более 0,4 м³ одновременно.', limit }] }
  const version = idOf(await visitor.post(`${API}/clients/${client}/versions`, { facts }))
  await visitor.post(`${API}/versions/${version}/acceptances`, {
    how: 'paper',
    at: new Date(now - 1).toISOString(),
  })
  return client
}
