// `exhale link`: a new one-time link to a running desk, for its owner or for another member, and a way back for whoever forgot.
import { forgetWaysIn } from './accounts/forgetting.ts'
import { firstOwner } from './accounts/firstOwner.ts'
import { accountByEmail } from './accounts/people.ts'
import { besideDesk, type Beside } from './beside.ts'
import { PlainError } from './plainError.ts'

export interface LinkPlan {
  readonly state: string | undefined
  /** The e-mail of a member; the owner when it is left out. */
  readonly email: string | undefined
  /** True: password, second step and passkeys of the account are forgotten first. */
  readonly forget: boolean
  readonly env: NodeJS.ProcessEnv
}

/** The account that the link is for, with an organisation in which the trail tells of it. */
async function accountOf({ pools: { door } }: Beside, given: string | undefined) {
  const email = given ?? (await firstOwner(door)).email
  const account = await accountByEmail(door, email)
  if (account?.org) return { ...account, org: account.org }
  throw new PlainError({
    en: `Nobody with the e-mail ${email} may come in here: the page “People” shows who may.`,
    ru: `Человек с почтой ${email} сюда не входит: кто входит, видно на странице «Люди».`,
  })
}

/** The link's address. Throws PlainError when no desk runs on the state folder, or nobody with this e-mail may come in. */
export const freshLink = ({ state, email, forget, env }: LinkPlan): Promise<string> =>
  besideDesk(state, env, async (beside) => {
    const { accounts, pools, address } = beside
    if (!address)
      throw new PlainError({
        en: 'No desk runs here: start it with "npm start"; it prints a link by itself.',
        ru: 'Стол здесь не запущен: запустите его командой «npm start», ссылку он напечатает сам.',
      })
    const account = await accountOf(beside, email)
    if (forget) await forgetWaysIn(pools, account, Date.now())
    return `${address}/enter?token=${await accounts.tokenFor(account.email)}`
  })
