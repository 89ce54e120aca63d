import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { anchoringFindings } from './anchoringFinding.ts'
import { AnchoringNotes, anchoringNotes } from './anchoringNotes.ts'

const NOW = Date.UTC(2026, 10, 22)
const DAY = 86_400_000
let state: string
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'exhale-notes-'))
})
afterEach(() => rmSync(state, { recursive: true, force: true }))

const states = (env: NodeJS.ProcessEnv = {}, now = NOW) =>
  anchoringFindings(state, env, now).map((one) => one.state)
const kept = { at: NOW, clockMs: 0, until: NOW + 900 * DAY }

describe('The doctor, about anchoring,', () => {
  test('mentions that nobody was chosen', () => {
    expect(states()).toEqual(['look'])
  })
  test('is content while the chosen authority answers', () => {
    const notes = new AnchoringNotes(state)
    notes.chose('org', ['A'])
    notes.keeps('org', 'A', kept)
    expect(states()).toEqual(['ok'])
  })
  test('asks for help when an authority has been silent for more than a day', () => {
    const notes = new AnchoringNotes(state)
    notes.chose('org', ['A'])
    notes.failed('org', 'A', 'unreachable', NOW)
    notes.failed('org', 'A', 'too_slow', NOW + DAY / 2)
    expect(states({}, NOW + DAY)).toEqual(['look'])
    expect(states({}, NOW + DAY + 1)).toEqual(['act'])
  })
  test('tells a clock that differs, a certificate that ends and a mail that does not go', () => {
    const notes = new AnchoringNotes(state)
    notes.chose('org', ['A', 'B'])
    notes.keeps('org', 'A', { ...kept, clockMs: -400_000 })
    notes.keeps('org', 'B', { ...kept, until: NOW + 30 * DAY })
    notes.mailFailed('org', NOW)
    expect(states()).toEqual(['act', 'look', 'act'])
  })
  test('says when the operator set an authority by half', () => {
    expect(states({ EXHALE_TSA_URL: 'http://127.0.0.1/' })).toEqual(['act', 'look'])
  })
  test('forgets an authority that is no longer chosen', () => {
    const notes = new AnchoringNotes(state)
    notes.chose('org', ['A'])
    notes.failed('org', 'A', 'unreachable', NOW)
    notes.chose('org', [])
    expect(states({}, NOW + 9 * DAY)).toEqual(['look'])
  })
  test('is not stopped by a file of notes that cannot be read', () => {
    writeFileSync(join(state, 'anchoring.json'), '{"v":1')
    expect(anchoringNotes(state)).toEqual({})
    expect(states()).toEqual(['look'])
  })
})
