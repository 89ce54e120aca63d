import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { afterAll, expect, test } from 'vitest'
import { clientPage } from './clientPage.ts'

const BUILT =
  '<head><meta property="csp-nonce" nonce="NONCE-OF-THIS-PAGE"><script nonce="NONCE-OF-THIS-PAGE" src="/assets/client.js"></script></head>'
const web = mkdtempSync(join(tmpdir(), 'exhale-page-'))
writeFileSync(join(web, 'client.html'), BUILT)
writeFileSync(join(web, 'reader.html'), BUILT)
const app = fastify().withTypeProvider<ZodTypeProvider>()
clientPage(app, web)
afterAll(async () => {
  await app.close()
  rmSync(web, { recursive: true, force: true })
})

test.for(['/c', '/client.html', '/r', '/reader.html'])(
  'The page behind a link at %s runs our own files and nothing else',
  async (url) => {
    const { headers, body } = await app.inject({ method: 'GET', url })
    const policy = new Map(
      String(headers['content-security-policy'])
        .split('; ')
        .map((rule): [string, string] => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1).join(' ')]),
    )
    expect(policy.get('default-src')).toBe("'none'")
    expect(policy.get('script-src')).toBe("'self'")
    expect(policy.get('connect-src')).toBe("'self'")
    expect(policy.get('trusted-types')).toBe("'none'")
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe|nonce|\*|data:|blob:/u)
    expect([headers['cache-control'], headers['x-robots-tag']]).toEqual(['no-store', 'noindex'])
    expect(body).toBe('<head><script src="/assets/client.js"></script></head>')
  },
)
