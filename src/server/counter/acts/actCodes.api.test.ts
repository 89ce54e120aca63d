import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  ActCodeProven,
  ActCodeSent,
  CounterActResults,
  CounterClient,
} from '../../../ledger/counter/counterActShapes.ts'
import { CARD, codeIn, testPages } from '../../clientPages/testPages.ts'
import { testDatabase } from '../../db/testDatabase.ts'
import { newId } from '../../ids.ts'
import { idOf, type Answer, type Visitor } from '../../testDesk.ts'
import { added, joined, kindOf, MINUTE, START, testCounter, turn } from '../testCounter.ts'
import { actOf, sent, type SentAct } from './testActs.ts'

const API = '/api/v1'
const { desk, letters, texts } = testPages(testDatabase())
const counter = testCounter(desk)

let device: Visitor
let ira: string
let client: string
let act: string
beforeAll(async () => {
  desk.setClock(START)
  ira = await added(counter.owner, 'Ира')
})
beforeEach(async () => {
  client = idOf(await counter.owner.post(`${API}/clients`, CARD))
  act = newId()
  ;({ device } = await joined(desk, counter.owner, counter.site))
  await turn(device, ira)
})

const ask = (more: object = {}): Promise<Answer> =>
  device.post(`${API}/counter/codes`, {
    act,
    client,
    way: 'mail:0',
    number: '7AK-0001',
    lines: ['короб — 2 шт'],
    ...more,
  })
const asked = async (more: object = {}): Promise<string> => ActCodeSent.parse((await ask(more)).body).ticket
const say = (ticket: string, code: string, more: object = {}): Promise<Answer> =>
  device.post(`${API}/counter/codes/said`, { act, client, ticket, code, ...more })
const proof = async (): Promise<string> => {
  const ticket = await asked()
  return ActCodeProven.parse((await say(ticket, codeIn(letters().at(-1)?.text))).body).proof
}
const byCode = (more: Partial<SentAct> = {}): SentAct =>
  actOf(
    {
      id: act,
      client,
      turn: { person: ira, startedAt: new Date(START).toISOString() },
      strokes: {},
      ...more,
    },
    {
      signatures: [
        { side: 'us', how: 'screen', name: 'Ира' },
        { side: 'client', how: 'code', name: 'Анна' },
      ],
    },
  )
const refusedFor = async (made: SentAct): Promise<string | null | undefined> =>
  CounterActResults.parse((await sent(device, [made], START)).body).results[0]?.refused
/** One bit of what was sealed. */
const altered = (sealed: string): string => {
  const bytes = Buffer.from(sealed, 'base64')
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  return bytes.toString('base64')
}
const otherThan = (code: string): string => (code === '123456' ? '654321' : '123456')

describe('A signature by code', () => {
  test('is offered for the addresses that the card already has, and only hints at them', async () => {
    const { body } = await device.get(`${API}/counter/clients/${client}`)
    expect(CounterClient.parse(body).measured?.codeWays).toEqual([
      { way: 'mail:0', masked: 'a•••@mail.example' },
      { way: 'sms:0', masked: '••• 45 67' },
    ])
  })

  test('is asked for with what stands on the act, and the right digits sign it', async () => {
    const text = await proof()
    expect(letters().at(-1)).toMatchObject({
      text: expect.stringMatching(/7AK-0001[\s\S]*короб — 2 шт/u) as string,
    })
    expect(await refusedFor(byCode({ proof: text }))).toBeNull()
    const view = await counter.owner.get(`${API}/acts/${act}`)
    expect(view.body).toMatchObject({ signatures: [{}, { how: 'code', name: 'Анна (a•••@mail.example)' }] })
  })

  test('goes by short message as well', async () => {
    const ticket = await asked({ way: 'sms:0' })
    expect((await say(ticket, codeIn(texts.at(-1)))).status).toBe(200)
  })

  test('is not given by other digits, nor by the right ones too late, for another act or for another client', async () => {
    const ticket = await asked()
    const code = codeIn(letters().at(-1)?.text)
    expect(kindOf(await say(ticket, otherThan(code)))).toBe('code_wrong')
    expect(kindOf(await say(ticket, code, { act: newId() }))).toBe('code_wrong')
    const other = idOf(await counter.owner.post(`${API}/clients`, CARD))
    expect(kindOf(await say(ticket, code, { client: other }))).toBe('code_wrong')
    expect(kindOf(await say(altered(ticket), code))).toBe('code_wrong')
    desk.setClock(START + 11 * MINUTE)
    await turn(device, ira)
    expect(kindOf(await say(ticket, code))).toBe('code_wrong')
  })

  test('cannot be claimed: without a proof, with the ticket for one, or with that of another act nothing is kept', async () => {
    const ticket = await asked()
    const right = await proof()
    expect(await refusedFor(byCode())).toBe('code_wrong')
    expect(await refusedFor(byCode({ proof: ticket }))).toBe('code_wrong')
    expect(await refusedFor(byCode({ id: newId(), proof: right }))).toBe('code_wrong')
  })

  test('is never ours: a person of ours signs with a hand', async () => {
    const made = byCode({ proof: await proof() })
    const ours = {
      ...made.act,
      signatures: made.act.signatures.map((one) => ({ ...one, how: 'code' as const })),
    }
    expect(await refusedFor({ ...made, act: ours })).toBe('code_wrong')
  })

  test('that was given holds for an act that waited, and for one that is sent again', async () => {
    const made = byCode({ proof: await proof(), offline: true })
    expect([await refusedFor(made), await refusedFor(made)]).toEqual([null, null])
  })

  test('is sent to nobody whom the device may not know, and to no address that is not on the card', async () => {
    const stranger = await desk.stranger()
    const theirs = idOf(await stranger.post(`${API}/clients`, CARD))
    expect(kindOf(await ask({ client: theirs }))).toBe('not_found')
    expect(kindOf(await ask({ way: 'mail:7' }))).toBe('no_code_way')
    expect(kindOf(await ask({ way: 'eve@mail.example' }))).toBe('no_code_way')
  })
})
