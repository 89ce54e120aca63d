// Coming in and going out: the one-time link, and the sign-in library's own addresses that the desk needs.
import { z } from 'zod'
import type { Lang } from '../basics/lang.ts'
import type { App, Desk } from './desk.ts'
import { sendPlainPage } from './guard/plainPage.ts'
import { languageOf, Refusal } from './problem.ts'

/** Of the library's many addresses these are open; links are never ordered from outside. */
const OPEN = new Set(['GET /api/auth/get-session', 'POST /api/auth/sign-out'])

const SPENT: Readonly<Record<Lang, string>> = {
  en: 'This link has been used, or it is older than 15 minutes. Run “npx exhale link” on the computer of the desk for a new one.',
  ru: 'Эта ссылка уже использована или ей больше 15 минут. Новую выдаст команда «npx exhale link» на компьютере, где работает стол.',
}

export const doorRoutes = (app: App, desk: Desk): void => {
  const enter = { hide: true, querystring: z.object({ token: z.string().max(100) }) }
  app.get('/enter', { config: { limit: 'door' }, schema: enter }, async (request, reply) => {
    const cookies = await desk.accounts.enter(request.query.token)
    if (cookies) return reply.header('set-cookie', [...cookies]).redirect('/', 303)
    const lang = languageOf(request.headers['accept-language']) ?? desk.defaults.lang
    return sendPlainPage(reply.code(410), { lang, title: 'Exhale', body: `<p>${SPENT[lang]}</p>` })
  })

  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    schema: { hide: true },
    handler: async (request, reply) => {
      const { pathname } = new URL(request.url, 'http://desk.invalid')
      if (!OPEN.has(`${request.method} ${pathname}`)) throw new Refusal('not_found')
      const headers = new Headers()
      for (const name of ['cookie', 'origin', 'user-agent', 'content-type'] as const) {
        const value = request.headers[name]
        if (value) headers.set(name, value)
      }
      const body = request.method === 'POST' ? JSON.stringify(request.body ?? {}) : null
      const asked = new Request(desk.accounts.origin + pathname, { method: request.method, headers, body })
      const answered = await desk.accounts.handle(asked)
      void reply.code(answered.status).header('set-cookie', answered.headers.getSetCookie())
      return reply.type('application/json').send(await answered.text())
    },
  })
}
