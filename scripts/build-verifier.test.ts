// verify.html as the build makes it: the same bytes each time, and a policy that lets nothing in or out.
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { buildVerifier } from './build-verifier.mjs'

const folder = mkdtempSync(join(tmpdir(), 'exhale-page-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const built = async (name: string) => {
  const { sha256 } = await buildVerifier(join(folder, name))
  return { sha256, page: readFileSync(join(folder, name), 'utf8') }
}
const hashOf = (text: string, form: 'hex' | 'base64') => createHash('sha256').update(text).digest(form)

describe('The page of a pack', () => {
  test('is the same bytes for whoever builds it, and the build says their hash', async () => {
    const [one, two] = [await built('one.html'), await built('two.html')]
    expect(one.page).toBe(two.page)
    expect(one.sha256).toBe(hashOf(one.page, 'hex'))
  })
  test('allows one script and one style sheet by their hashes, and no network, form or frame', async () => {
    const { page } = await built('one.html')
    const policy = /content-security-policy" content="([^"]+)"/.exec(page)?.[1] ?? ''
    const [script = '', style = ''] = [/<script>([\s\S]*)<\/script>/, /<style>([\s\S]*?)<\/style>/].map(
      (part) => part.exec(page)?.[1] ?? '',
    )
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hashOf(script, 'base64')}'`,
      `style-src 'sha256-${hashOf(style, 'base64')}'`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ])
    expect(page).not.toMatch(/<(?:link|img|iframe|script src|base)\b/)
  })
})
