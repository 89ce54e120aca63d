import { describe, expect, test } from 'vitest'
import { actId } from '../../../ledger/counter/actId.ts'
import type { CounterAct, CounterActResult } from '../../../ledger/counter/counterActShapes.ts'
import { DeskError } from '../../deskClient.ts'
import { Outbox, type Keeping, type Send } from './outbox.ts'

const CLIENT = '01990000-0000-7000-8000-0000000000a1'
const act = (n: number): CounterAct => ({
  id: actId(1_700_000_000_000 + n, new Uint8Array(10)),
  client: CLIENT,
  act: {
    at: '2026-11-22T10:00:00Z',
    kind: 'goods_in',
    form: 'mx1',
    number: `7AK-${n}`,
    lines: [{ sku: 'короб', qty: 1 }],
    signatures: [],
  },
  turn: { person: CLIENT, startedAt: null },
  offline: false,
  photos: [],
  strokes: {},
})

/** What a device keeps, as JSON: what was not kept is gone when the page is. */
function disk(): Keeping & { readonly files: Map<string, string> } {
  const files = new Map<string, string>()
  return {
    files,
    keep: async (id, value) => files.set(id, JSON.stringify(value)).size > 0,
    drop: async (id) => void files.delete(id),
    kept: async () => [...files.values()].map((text): unknown => JSON.parse(text)),
  }
}
const nothing: Keeping = { keep: async () => false, drop: async () => undefined, kept: async () => [] }

/** A desk that keeps acts by their id, and the line to it. */
function desk(more: { readonly refuse?: (act: CounterAct) => CounterActResult['refused'] } = {}) {
  const acts: CounterAct[] = []
  const line = { down: false, answerLost: false }
  const send: Send = async (sent) => {
    if (line.down) throw new DeskError(0, '')
    const results = sent.map((one): CounterActResult => {
      const refused = more.refuse?.(one) ?? null
      if (refused === null && !acts.some(({ id }) => id === one.id)) acts.push(one)
      return { id: one.id, refused, usage: null }
    })
    if (line.answerLost) throw new DeskError(0, '')
    return { results }
  }
  return { acts, line, send }
}

describe('An act that is written', () => {
  test('is on the desk, and no longer on the device', async () => {
    const [files, there] = [disk(), desk()]
    const outbox = new Outbox(files, there.send)
    expect(await outbox.write(act(1))).toMatchObject({ state: 'kept' })
    expect([there.acts.length, files.files.size, outbox.snapshot()]).toEqual([1, 0, []])
  })

  test('waits on the device while there is no connection, and outlives the page', async () => {
    const [files, there] = [disk(), desk()]
    there.line.down = true
    expect(await new Outbox(files, there.send).write(act(1))).toEqual({ state: 'waiting' })
    there.line.down = false
    const later = new Outbox(files, there.send)
    await later.flush()
    expect(there.acts).toMatchObject([{ id: act(1).id, offline: true }])
    expect(files.files.size).toBe(0)
  })

  test('whose answer is lost is on the desk once', async () => {
    const [files, there] = [disk(), desk()]
    const outbox = new Outbox(files, there.send)
    there.line.answerLost = true
    expect(await outbox.write(act(1))).toEqual({ state: 'waiting' })
    there.line.answerLost = false
    await outbox.flush()
    expect([there.acts.length, outbox.snapshot()]).toEqual([1, []])
  })

  test('and refused while the desk could be asked goes back to whoever writes it', async () => {
    const [files, there] = [disk(), desk({ refuse: () => 'over_limit' })]
    const outbox = new Outbox(files, there.send)
    expect(await outbox.write(act(1))).toEqual({ state: 'refused', why: 'over_limit', usage: null })
    expect([outbox.snapshot(), files.files.size]).toEqual([[], 0])
  })

  test('at a browser that keeps nothing stays in the form when the desk does not answer', async () => {
    const there = desk()
    there.line.down = true
    const outbox = new Outbox(nothing, there.send)
    await expect(outbox.write(act(1))).rejects.toThrow(DeskError)
    expect(outbox.snapshot()).toEqual([])
  })
})

describe('Acts that wait', () => {
  test('go one after the other when one of them cannot be read, and only that one stays', async () => {
    const files = disk()
    for (const n of [1, 2, 3]) await files.keep(act(n).id, act(n))
    const there = desk()
    const send: Send = async (sent) => {
      if (sent.some(({ id }) => id === act(2).id)) throw new DeskError(400, '')
      return there.send(sent)
    }
    const outbox = new Outbox(files, send)
    await outbox.flush()
    expect(there.acts.map(({ id }) => id)).toEqual([act(1).id, act(3).id])
    expect(outbox.snapshot()).toMatchObject([{ act: { id: act(2).id }, refused: 'incomplete' }])
    expect(files.files.size).toBe(1)
    await outbox.takeOff(act(2).id)
    expect([outbox.snapshot(), files.files.size]).toEqual([[], 0])
  })

  test('are sent once by two who ask at the same moment', async () => {
    const [files, there] = [disk(), desk()]
    for (const n of [1, 2]) await files.keep(act(n).id, act(n))
    const sent: number[] = []
    const outbox = new Outbox(files, async (acts) => {
      sent.push(acts.length)
      return there.send(acts)
    })
    await Promise.all([outbox.flush(), outbox.flush()])
    expect(sent).toEqual([2])
  })

  test('stay when the desk answers about something else', async () => {
    const files = disk()
    await files.keep(act(1).id, act(1))
    const outbox = new Outbox(files, async () => ({ results: [{ id: CLIENT, refused: null, usage: null }] }))
    await outbox.flush()
    expect(outbox.snapshot()).toHaveLength(1)
  })
})
