import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openCheckpoint } from '../../evidence/notes/checkpoint.ts'
import { readVkey } from '../../evidence/notes/note.ts'
import { epochsOf } from '../../evidence/checkpoints/standing.store.ts'
import { readFact } from '../../evidence/factDocument.ts'
import { partsOf, sha256 } from '../../evidence/log.store.ts'
import { utf8 } from '../../evidence/utf8.ts'
import { testMail, type TestMail } from '../accounts/testMail.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { verifies } from '../evidence/ed25519.ts'
import { testLog } from '../evidence/testLog.ts'
import { outgoingMail, type Outgoing } from '../mail/outgoing.ts'
import { lastMailing } from './mailing.ts'
import { anchoringOf, recordKind } from './testAnchoring.ts'

const DAY = 86_400_000
const db = testDatabase()
const log = testLog(db)
// A root that is never asked here: nobody is chosen but mailboxes.
const NOBODY = `-----BEGIN CERTIFICATE-----
MIIBtjCCAVugAwIBAgITBmyf1XSXNmY/Owua2eiedgPySjAKBggqhkjOPQQDAjA5
MQswCQYDVQQGEwJVUzEPMA0GA1UEChMGQW1hem9uMRkwFwYDVQQDExBBbWF6b24g
Um9vdCBDQSAzMB4XDTE1MDUyNjAwMDAwMFoXDTQwMDUyNjAwMDAwMFowOTELMAkG
A1UEBhMCVVMxDzANBgNVBAoTBkFtYXpvbjEZMBcGA1UEAxMQQW1hem9uIFJvb3Qg
Q0EgMzBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABCmXp8ZBf8ANm+gBG1bG8lKl
ui2yEujSLtf6ycXYqm0fc4E7O5hrOXwzpcVOho6AF2hiRVd9RFgdszflZwjrZt6j
QjBAMA8GA1UdEwEB/wQFMAMBAf8wDgYDVR0PAQH/BAQDAgGGMB0GA1UdDgQWBBSr
ttvXBp43rDCGB5Fwx5zEGbF4wDAKBggqhkjOPQQDAgNJADBGAiEA4IWSoxe3jfkr
BqWTrBqYaGFy+uGh0PsceGCmQ5nFuMQCIQCcAu/xlJyzlvnrxir4tiz+OpAUFteM
YyRIHN8wfdVoOw==
-----END CERTIFICATE-----
`

let mail: TestMail
let out: Outgoing | null = null
beforeAll(async () => {
  mail = await testMail()
  out = outgoingMail({ EXHALE_SMTP_URL: mail.url, EXHALE_MAIL_FROM: 'desk@desk.invalid' })
})
afterAll(async () => {
  out?.close()
  await mail.close()
})
beforeEach(() => void mail.letters.splice(0))

const withMail = (by: Outgoing | null = out) =>
  anchoringOf(db, log, { url: 'http://127.0.0.1:1/', rootPem: NOBODY }, by)
const chosen = { authorities: [], mailTo: ['owner@home.invalid', 'lawyer@law.invalid'] }

describe('The daily checkpoint', () => {
  test('reaches each mailbox apart, with a note that the key of the log signed', async () => {
    const desk = withMail()
    await log.record(2)
    await desk.choose(chosen)
    await desk.round()
    expect(mail.letters.map(({ to }) => to)).toEqual([['owner@home.invalid'], ['lawyer@law.invalid']])
    const [letter] = mail.letters
    const [epoch] = await log.inOrg(epochsOf)
    const note = letter?.text.slice(letter.text.indexOf(epoch?.origin ?? '?')) ?? ''
    const key = readVkey(epoch?.vkey ?? '', sha256)
    const read =
      key.ok && openCheckpoint(utf8(`${note.split('\n').slice(0, 5).join('\n')}\n`), key.value, verifies)
    expect(read).toMatchObject({ ok: true, value: { size: 3n } })
    expect(letter?.subject).toMatch(/^Отпечаток журнала за \d+ \S+ \d{4}/u)
    expect(letter?.text).toContain('3 записи')
  })

  test('goes once a day, and not when nothing but itself is new', async () => {
    const desk = withMail()
    await log.record(1)
    await desk.choose(chosen)
    await desk.round()
    desk.now += DAY / 2
    await recordKind(log, 'admin.act', desk.now)
    await desk.round()
    expect(mail.letters).toHaveLength(2)
    desk.now += DAY / 2
    await desk.round()
    expect(mail.letters).toHaveLength(4)
    for (let days = 0; days < 3; days += 1) {
      desk.now += DAY
      await desk.round()
    }
    expect(mail.letters).toHaveLength(4)
  })

  test('is a fact: who took it stands in its document', async () => {
    const desk = withMail()
    await log.record(1)
    await desk.choose(chosen)
    await desk.round()
    const last = await log.inOrg(lastMailing)
    expect(last).toEqual({ at: desk.now, end: 2 })
    const parts = await log.inOrg((tx) => partsOf(tx, [2]))
    expect(readFact(parts.get(2)?.['facts'] ?? Buffer.alloc(0))).toMatchObject({
      size: 2,
      to: chosen.mailTo,
    })
    expect((await log.check()).faults).toEqual([])
  })

  test('that nobody takes is tried again, and the page says since when', async () => {
    const closed = outgoingMail({
      EXHALE_SMTP_URL: 'smtp://127.0.0.1:1',
      EXHALE_MAIL_FROM: 'desk@desk.invalid',
    })
    const desk = withMail(closed)
    await log.record(1)
    await desk.choose(chosen)
    const since = desk.now
    await desk.round()
    expect(desk.stamping.notes.of(log.org()).mailFailedSince).toBe(since)
    expect(await log.inOrg(lastMailing)).toBeNull()
    expect(desk.stamping.notes.pausedUntil(log.org(), null)).toBeGreaterThan(since)
    closed?.close()
  })

  test('waits for a mail server where none is set up', async () => {
    const desk = withMail(null)
    await log.record(1)
    await desk.choose(chosen)
    await desk.round()
    expect(await log.inOrg(lastMailing)).toBeNull()
  })
})
