// Where people may bring an account from: OIDC providers that the operator names in the environment.
//
// EXHALE_OIDC_1_ISSUER, _CLIENT_ID, _CLIENT_SECRET, _NAME for each, or one EXHALE_OIDC with a JSON list of the same.
import { z } from 'zod'
import { PlainError } from '../plainError.ts'

const One = z.object({
  number: z.number().int(),
  issuer: z.url({ protocol: /^https?$/u }),
  client_id: z.string().min(1),
  client_secret: z.string().min(1),
  name: z.string().min(1).max(60).optional(),
})

export interface Provider {
  readonly id: string
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

const NUMBERED = /^EXHALE_OIDC_(\d{1,3})_ISSUER$/u

function numbered(env: NodeJS.ProcessEnv): unknown[] {
  const numbers = Object.keys(env).flatMap((key) => NUMBERED.exec(key)?.[1] ?? [])
  return numbers
    .sort((a, b) => Number(a) - Number(b))
    .map((no) => ({
      number: Number(no),
      issuer: env[`EXHALE_OIDC_${no}_ISSUER`],
      client_id: env[`EXHALE_OIDC_${no}_CLIENT_ID`],
      client_secret: env[`EXHALE_OIDC_${no}_CLIENT_SECRET`],
      name: env[`EXHALE_OIDC_${no}_NAME`] || undefined,
    }))
}

function listed(text: string | undefined): unknown {
  if (!text) return []
  try {
    const list = z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(text))
    return list.map((one, index) => ({ ...one, number: index + 1 }))
  } catch {
    return null
  }
}

/** The providers in the order of their numbers. Throws PlainError when one of them is incomplete. */
export function oidcProviders(env: NodeJS.ProcessEnv): readonly Provider[] {
  const read = z.array(One).safeParse(env['EXHALE_OIDC'] ? listed(env['EXHALE_OIDC']) : numbered(env))
  if (!read.success)
    throw new PlainError({
      en: 'A sign-in provider is incomplete: EXHALE_OIDC_1_ISSUER (an address), EXHALE_OIDC_1_CLIENT_ID and EXHALE_OIDC_1_CLIENT_SECRET belong together.',
      ru: 'Поставщик входа описан не полностью: EXHALE_OIDC_1_ISSUER (адрес), EXHALE_OIDC_1_CLIENT_ID и EXHALE_OIDC_1_CLIENT_SECRET задаются вместе.',
    })
  return read.data.map(({ number, issuer, client_id, client_secret, name }) => ({
    id: `oidc-${number}`,
    name: name ?? new URL(issuer).hostname,
    issuer,
    clientId: client_id,
    clientSecret: client_secret,
  }))
}
