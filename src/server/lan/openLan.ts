// `exhale serve --lan`: the desk and its certificate on the office network, and the words that the terminal says about it.
import type { Lang } from '../../basics/lang.ts'
import type { App } from '../desk.ts'
import { PlainError } from '../plainError.ts'
import type { Secrets } from '../secrets/masterKey.ts'
import { lanNames, lanOrigins } from './addresses.ts'
import { openAuthority } from './authority.ts'
import { openToOffice, type LanServer } from './lanServer.ts'
import { qrLines } from './qr.ts'

/** The first address of the desk on the office network. Throws PlainError when this machine is on none. */
export function officeAddress(port: number): string {
  const names = lanNames()
  const [first] = lanOrigins(names, port)
  if (first !== undefined && names.addresses.length > 0) return first
  throw new PlainError({
    en: 'This computer has no private address, so there is no office network to open the desk to: connect it to the router.',
    ru: 'У этого компьютера нет адреса в местной сети, поэтому открывать стол некому: подключите его к роутеру.',
  })
}

interface LanGround {
  readonly state: string
  readonly secrets: Secrets
  readonly port: number
  readonly lang: Lang
  readonly now: () => number
  readonly report: (error: unknown) => void
}

/** Opens the desk to the office network. `app` is ready to answer. */
export async function openLan(app: App, ground: LanGround): Promise<LanServer> {
  const { state, secrets, ...rest } = ground
  const authority = await openAuthority(state, secrets, ground.now())
  return openToOffice({ ...rest, authority, answer: (request, response) => app.routing(request, response) })
}

/** What the terminal says: where the desk is, where its certificate is, and a picture of that for a phone. */
export function officeWords({ origins, help, fingerprint }: LanServer, lang: Lang): string {
  const [at = ''] = help()
  const picture = qrLines(at).join('\n')
  const desks = origins()
    .map((origin) => `  ${origin}`)
    .join('\n')
  return lang === 'ru'
    ? `\nВ вашей сети стол отвечает по адресам:\n${desks}\nКаждому устройству один раз нужен сертификат стола: откройте ${at}\nОтпечаток SHA-256: ${fingerprint}\n${picture}\n`
    : `\nOn your network the desk answers at:\n${desks}\nEach device needs the certificate of the desk once: open ${at}\nSHA-256 fingerprint: ${fingerprint}\n${picture}\n`
}
