// Passkeys as the browser makes them: WebAuthn speaks in bytes, the desk in JSON with base64url. Newer browsers convert by
// themselves; the few lines below do it for the others.

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => {
  const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0))
}
export const base64url = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')

/** Why this browser, at this address, makes no passkeys; null when it does. */
export function noPasskeys(place: Pick<Location, 'hostname'>): 'https' | 'name' | null {
  if (!globalThis.isSecureContext || !('PublicKeyCredential' in globalThis)) return 'https'
  return /^[\d.]+$|:/.test(place.hostname) ? 'name' : null
}

type Described = PublicKeyCredentialDescriptorJSON
const described = (list: readonly Described[] | undefined) =>
  (list ?? []).map((one) => ({
    ...one,
    type: 'public-key' as const,
    id: bytesOf(one.id),
    transports: (one.transports ?? []) as AuthenticatorTransport[],
  }))

const creationOf = (given: PublicKeyCredentialCreationOptionsJSON): PublicKeyCredentialCreationOptions => {
  if ('parseCreationOptionsFromJSON' in PublicKeyCredential)
    return PublicKeyCredential.parseCreationOptionsFromJSON(given)
  const { challenge, user, excludeCredentials, extensions: _none, ...rest } = given
  const known = { challenge: bytesOf(challenge), user: { ...user, id: bytesOf(user.id) } }
  return {
    ...rest,
    ...known,
    excludeCredentials: described(excludeCredentials),
  } as PublicKeyCredentialCreationOptions
}

const requestOf = (given: PublicKeyCredentialRequestOptionsJSON): PublicKeyCredentialRequestOptions => {
  if ('parseRequestOptionsFromJSON' in PublicKeyCredential)
    return PublicKeyCredential.parseRequestOptionsFromJSON(given)
  const { challenge, allowCredentials, extensions: _none, ...rest } = given
  const known = { challenge: bytesOf(challenge), allowCredentials: described(allowCredentials) }
  return { ...rest, ...known } as PublicKeyCredentialRequestOptions
}

/** The answer of the authenticator in JSON, as the server reads it. */
function spoken(credential: PublicKeyCredential): unknown {
  if ('toJSON' in credential) return credential.toJSON()
  const { id, rawId, type, response, authenticatorAttachment } = credential as PublicKeyCredential
  const parts: Record<string, unknown> = { clientDataJSON: base64url(response.clientDataJSON) }
  if (response instanceof AuthenticatorAttestationResponse) {
    parts['attestationObject'] = base64url(response.attestationObject)
    parts['transports'] = response.getTransports()
  }
  if (response instanceof AuthenticatorAssertionResponse) {
    parts['authenticatorData'] = base64url(response.authenticatorData)
    parts['signature'] = base64url(response.signature)
    if (response.userHandle) parts['userHandle'] = base64url(response.userHandle)
  }
  const extensions = { clientExtensionResults: {}, authenticatorAttachment }
  return { id, rawId: base64url(rawId), type, response: parts, ...extensions }
}

/** Asks the browser for a new passkey; null when the person turns away. */
export async function newPasskey(options: unknown): Promise<unknown> {
  const publicKey = creationOf(options as PublicKeyCredentialCreationOptionsJSON)
  const made = await navigator.credentials.create({ publicKey }).catch(() => null)
  return made instanceof PublicKeyCredential ? spoken(made) : null
}

/** Asks the browser to sign with a passkey that it has; null when the person turns away. */
export async function signedByPasskey(options: unknown): Promise<unknown> {
  const publicKey = requestOf(options as PublicKeyCredentialRequestOptionsJSON)
  const got = await navigator.credentials.get({ publicKey }).catch(() => null)
  return got instanceof PublicKeyCredential ? spoken(got) : null
}
