import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeVkey } from '../../evidence/notes/note.ts'
import { openSecrets } from '../secrets/masterKey.ts'
import { highWaterPath, openHighWater, sharesDisk } from './highWater.ts'
import { openLogKeeper } from './logKeeper.ts'

let state: string
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'exhale-mark-'))
})
afterEach(() => rmSync(state, { recursive: true, force: true }))

const mark = (size: number, epoch = 0) => ({ epoch, origin: 'o', size, root: 'r', note: null })
const ORG = '01a200f1-b241-7d9f-b2bd-8dc12c54d8b0'
const OTHER = '01a200f1-b241-7d9f-b2bd-8dc12c54d8b1'

describe('The high-water mark', () => {
  test('is kept for each organisation alone, for its owner only, and nothing of its writing is left over', () => {
    const marks = openHighWater(state, {})
    marks.raise(ORG, mark(3))
    marks.raise(OTHER, mark(1))
    marks.raise(ORG, mark(5))
    const again = openHighWater(state, {})
    expect([again.markOf(ORG)?.size, again.markOf(OTHER)?.size, again.markOf('none')]).toEqual([5, 1, null])
    expect(readdirSync(state)).toEqual(['highwater.json'])
    expect(statSync(join(state, 'highwater.json')).mode & 0o777).toBe(0o600)
  })
  test('is seen by everybody as soon as it was raised', () => {
    const [one, two] = [openHighWater(state, {}), openHighWater(state, {})]
    one.raise(ORG, mark(3))
    expect(two.markOf(ORG)?.size).toBe(3)
    two.raise(OTHER, mark(7))
    expect(one.markOf(OTHER)?.size).toBe(7)
    expect(one.markOf(ORG)?.size).toBe(3)
  })
  test('does not sink', () => {
    const marks = openHighWater(state, {})
    marks.raise(ORG, mark(3, 1))
    expect(() => marks.raise(ORG, mark(2, 1))).toThrow('does not sink')
    expect(() => marks.raise(ORG, mark(9, 0))).toThrow('does not sink')
    marks.raise(ORG, mark(0, 2))
    expect(marks.markOf(ORG)).toMatchObject({ epoch: 2, size: 0 })
  })
  test('lies where EXHALE_HIGHWATER says', () => {
    const path = join(state, 'elsewhere', 'mark')
    openHighWater(state, { EXHALE_HIGHWATER: path }).raise(ORG, mark(1))
    expect(readdirSync(join(state, 'elsewhere'))).toEqual(['mark'])
    expect(highWaterPath(state, {})).toBe(join(state, 'highwater.json'))
  })
  test.for(['', '{', '[]', '{"v":2,"logs":{}}', '{"v":1,"logs":{"x":{"epoch":0,"size":-1}}}'])(
    'that cannot be read ("%s") stops the desk with a sentence, and is not taken for none',
    (text) => {
      writeFileSync(join(state, 'highwater.json'), text)
      expect(() => openHighWater(state, {})).toThrow(/cannot be read.*exhale log new-epoch/)
    },
  )
  test('on the disk of the database is noticed', () => {
    expect(sharesDisk(join(state, 'highwater.json'), state)).toBe(true)
    expect(sharesDisk('/dev/shm/mark', '/proc')).toBe(false)
  })
})

describe('The name of a log', () => {
  const nameOf = (env: NodeJS.ProcessEnv, epoch = 0) =>
    openLogKeeper(state, env, openSecrets(state, {})).nameOf(ORG, epoch)

  test('begins with where the desk answers', () => {
    expect(nameOf({ EXHALE_URL: 'https://desk.example.com:8443/path' })).toBe(`desk.example.com:8443/${ORG}`)
  })
  test('or with a number of chance that stays, and says nothing about the firm', () => {
    expect(nameOf({})).toMatch(new RegExp(`^[0-9a-f]{16}/${ORG}$`))
    expect(nameOf({})).toBe(nameOf({}))
  })
  test('is another one in each epoch that is opened, even twice from the same copy', () => {
    expect(nameOf({}, 1)).not.toBe(nameOf({}, 1))
  })
  test('has a key of its own, which the database never sees and which stays', () => {
    const keeper = openLogKeeper(state, {}, openSecrets(state, {}))
    const [one, again, other] = [ORG, ORG, OTHER].map((org) => keeper.newestKey(org, 'a'))
    if (!one || !again || !other) throw new Error('three were asked for')
    expect(one.key).toEqual(again.key)
    expect(one.key.publicKey).not.toEqual(other.key.publicKey)
  })
  test('and later ones, which are found by what was published of them, for this organisation alone', () => {
    const keeper = openLogKeeper(state, {}, openSecrets(state, {}))
    const [first, second] = [keeper.newestKey(ORG, 'a'), keeper.freshKey(ORG, 'a')]
    expect(keeper.newestKey(ORG, 'a').key).toEqual(second.key)
    expect(keeper.keyOf(ORG, writeVkey(first.key))?.key).toEqual(first.key)
    expect(keeper.keyOf(ORG, writeVkey(second.key))?.key).toEqual(second.key)
    expect(keeper.keyOf(OTHER, writeVkey(second.key))).toBeNull()
    expect(keeper.keyOf(ORG, 'nonsense')).toBeNull()
  })
})
