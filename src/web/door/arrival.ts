// What the address says about somebody who stands at the door: where they wanted to go, and how far another way brought them.

/** Pages of the shared device of a counter: it knows itself by its own cookie. */
export const isAtCounter = (path: string): boolean => path === '/counter' || path.startsWith('/counter/')
/** Pages at which nobody has to be signed in. */
export const isAtDoor = (path: string): boolean =>
  path === '/sign-in' || path.startsWith('/invitation/') || isAtCounter(path)

export interface Arrival {
  /** Where to go after coming in: an address of this desk, never of another. */
  readonly address: string
  /** True after a mailed link that was right: only the code is still wanted. */
  readonly secondStep: boolean
  /** True when the provider sent them back without success. */
  readonly failed: boolean
}

const FIRST_PAGE = '/'

export function arrivalOf(to: string | undefined): Arrival {
  const own = to !== undefined && /^\/(?![/\\])/u.test(to) && !to.startsWith('/sign-in') ? to : FIRST_PAGE
  const [path = FIRST_PAGE, asked = ''] = own.split('?')
  const said = path === FIRST_PAGE ? asked.split('&') : []
  const secondStep = said.includes('step=second')
  const failed = said.some((one) => one.startsWith('error='))
  return { address: secondStep || failed ? FIRST_PAGE : own, secondStep, failed }
}
