// Coming in without a session: password, second step, links. None of these answers tells whether an account exists.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Lang } from '../../basics/lang.ts'
import type { App, Desk } from '../desk.ts'
import { sendPlainPage } from '../guard/plainPage.ts'
import { languageOf, Refusal } from '../problem.ts'
import { Door, Done, Entered, LinkWanted, SecondStep, WithPassword } from './accountShapes.ts'
import { handOn, laterOf, recordAtDoor } from './atDoor.ts'
import { linkLetter } from './linkLetter.ts'
import { accountByEmail, accountById } from './people.ts'
import { checkCode, halfway } from './secondStep.ts'
import { tidyDoor } from './tidyDoor.ts'

const SPENT: Readonly<Record<Lang, string>> = {
  en: 'This link has been used, or it is older than 15 minutes. Ask for a new one where you sign in; the owner gets one from “npx exhale link” on the computer of the desk.',
  ru: 'Эта ссылка уже использована или ей больше 15 минут. Новую можно запросить на странице входа; владельцу её выдаст команда «npx exhale link» на компьютере, где работает стол.',
}

/** Where the browser goes when a link is right and a code is still wanted. */
const SECOND_STEP = '/?step=second'

const langOf = (desk: Desk, request: FastifyRequest): Lang =>
  languageOf(request.headers['accept-language']) ?? desk.defaults.lang

/** The ways in that work under the address by which the browser came. */
function waysFor(desk: Desk, request: FastifyRequest): Door['ways'] {
  const { providers, relyingParty } = desk.accounts
  return {
    password: true,
    link: desk.mail !== null,
    passkey: relyingParty.origins.some((origin) => new URL(origin).host === request.headers.host),
    oidc: providers.map(({ id, name }) => ({ id, name })),
  }
}

async function enter(desk: Desk, request: FastifyRequest, reply: FastifyReply, token: string) {
  const entrance = await desk.accounts.enter(token, request.headers, request.ip)
  if (!entrance) {
    const lang = langOf(desk, request)
    return sendPlainPage(reply.code(410), { lang, title: 'Exhale', body: `<p>${SPENT[lang]}</p>` })
  }
  handOn(reply, entrance.cookies)
  if (entrance.next === 'in') await recordEntrance(desk, request, entrance.cookies, 'link')
  return reply.redirect(entrance.next === 'in' ? '/' : SECOND_STEP, 303)
}

/** Records who came in with the session that these cookies open. */
export async function recordEntrance(
  desk: Desk,
  request: FastifyRequest,
  cookies: readonly string[],
  by: string,
): Promise<void> {
  const cookie = cookies.map((one) => one.split(';')[0]).join('; ')
  const session = await desk.accounts.sessionOf({ cookie })
  if (!session) return
  const account = await accountById(desk.pools.door, session.user)
  await recordAtDoor(desk, request, account, { kind: 'sign_in.succeeded', about: { by } })
  await tidyDoor(desk.pools.door)
}

type Later = ReturnType<typeof laterOf>

function passwordRoute(app: App, desk: Desk, later: Later): void {
  const schema = { operationId: 'enterWithPassword', body: WithPassword, response: { 200: Entered } }
  app.post('/door/password', { config: { limit: 'door' }, schema }, async (request, reply) => {
    const { email, password } = request.body
    const { status, cookies, body } = await desk.accounts.ask(request.headers, request.ip, (api, headers) =>
      api.signInEmail({ body: { email: email.trim(), password }, headers, asResponse: true }),
    )
    if (status >= 400) {
      later(async () =>
        recordAtDoor(desk, request, await accountByEmail(desk.pools.door, email), {
          kind: 'sign_in.failed',
          about: { by: 'password' },
        }),
      )
      throw new Refusal('wrong_credentials')
    }
    handOn(reply, cookies)
    if (body['twoFactorRedirect'] === true) return { next: 'second_step' as const }
    await recordEntrance(desk, request, cookies, 'password')
    return { next: 'in' as const }
  })
}

function secondStepRoute(app: App, desk: Desk): void {
  const { accounts, pools } = desk
  const schema = { operationId: 'enterSecondStep', body: SecondStep, response: { 200: Entered } }
  const guessedAt = (request: FastifyRequest) => halfway(accounts, request.headers)
  app.post('/door/second-step', { config: { limit: 'door', guessedAt }, schema }, async (request, reply) => {
    const { code, kind } = request.body
    const user = await halfway(accounts, request.headers)
    if (user === null) throw new Refusal('begin_again')
    // Only what belongs to this step: with a session beside it the library would check the wrong account.
    const shown = { ...request.headers, cookie: accounts.onlyHalfway(request.headers) }
    try {
      handOn(reply, await checkCode(accounts, shown, request.ip, { user, kind, code, isIn: false }))
    } catch (error) {
      const about = { by: kind }
      await recordAtDoor(desk, request, await accountById(pools.door, user), {
        kind: 'sign_in.failed',
        about,
      })
      throw error
    }
    const about = { by: `password+${kind}` }
    await recordAtDoor(desk, request, await accountById(pools.door, user), {
      kind: 'sign_in.succeeded',
      about,
    })
    return { next: 'in' as const }
  })
}

function linkRoute(app: App, desk: Desk, later: Later): void {
  const schema = { operationId: 'askForLink', body: LinkWanted, response: { 202: Done } }
  app.post('/door/link', { config: { limit: 'door' }, schema }, async (request, reply) => {
    const { email } = request.body
    const lang = langOf(desk, request)
    later(async () => {
      const account = desk.mail && (await accountByEmail(desk.pools.door, email))
      if (!desk.mail || !account?.org) return
      const token = await desk.accounts.tokenFor(account.email, 'mailed')
      await desk.mail.send(linkLetter(lang, account.email, `${desk.accounts.origin}/enter?token=${token}`))
    })
    return reply.code(202).send({})
  })
}

/** The page that a one-time link opens; it lies outside the API, because people follow it. */
export const linkPage = (app: App, desk: Desk): void => {
  const schema = { hide: true, querystring: z.object({ token: z.string().max(100) }) }
  app.get('/enter', { config: { limit: 'door' }, schema }, async (request, reply) =>
    enter(desk, request, reply, request.query.token),
  )
}

/** The routes of the door below /api/v1 that ask for a password, a code or a link. */
export const doorRoutes = (app: App, desk: Desk): void => {
  const later = laterOf(app)
  app.get(
    '/door',
    { schema: { operationId: 'door', response: { 200: Door } } },
    async (request): Promise<Door> => ({ ways: waysFor(desk, request), lang: langOf(desk, request) }),
  )
  passwordRoute(app, desk, later)
  secondStepRoute(app, desk)
  linkRoute(app, desk, later)
  const signOut = { operationId: 'signOut', response: { 200: Done } }
  app.post('/door/sign-out', { schema: signOut }, async (request, reply) => {
    const { cookies } = await desk.accounts.ask(request.headers, request.ip, (api, headers) =>
      api.signOut({ headers, asResponse: true }),
    )
    handOn(reply, cookies)
    return {}
  })
}
