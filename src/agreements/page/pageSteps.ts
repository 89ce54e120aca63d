// What a client is asked on their page, in which order: the terms of signing first and once, then the text that waits, and
// nothing else is ever in the way. Consent to the use of data is asked for beside, and answering it opens nothing.
import type { AgreementVersionFacts } from '../versions/versionFacts.ts'

type VersionKind = AgreementVersionFacts['kind']

/** A version recorded for the client, in the order in which they were recorded. */
export interface PageDocument {
  readonly id: string
  readonly kind: VersionKind
  readonly accepted: boolean
}

export interface PageState {
  /** The version that the link was made for; null for a page to look at. */
  readonly version: string | null
  /** The law asks for terms of signing before a code counts as a signature. */
  readonly signingTerms: boolean
  readonly documents: readonly PageDocument[]
  /** Notices that the client may still answer. */
  readonly openNotices: number
}

export const PAGE_STEPS = ['signature_terms', 'agreement', 'choice', 'usage'] as const

export interface NextStep {
  readonly step: (typeof PAGE_STEPS)[number]
  /** The version to accept in this step. */
  readonly document: string | null
  /** How many texts are to be accepted, this one among them. */
  readonly left: number
}

/** The text that the link was made for, as long as it waits: nobody is asked for one that a later agreement took the place of. */
function waiting({ version, documents }: PageState): PageDocument | null {
  const at = documents.findIndex(({ id }) => id === version)
  const found = documents[at]
  if (!found || found.accepted) return null
  const isOld = documents.slice(at + 1).some(({ kind, accepted }) => kind === 'agreement' && accepted)
  return isOld ? null : found
}

function termsToAccept({ signingTerms, documents }: PageState): PageDocument | null {
  const terms = documents.filter(({ kind }) => kind === 'signature_terms')
  return !signingTerms || terms.some(({ accepted }) => accepted) ? null : (terms.at(-1) ?? null)
}

/** What comes next on the page. */
export function nextStep(state: PageState): NextStep {
  const text = waiting(state)
  const terms = text ? termsToAccept(state) : null
  if (terms) return { step: 'signature_terms', document: terms.id, left: 2 }
  if (text) return { step: 'agreement', document: text.id, left: 1 }
  return { step: state.openNotices > 0 ? 'choice' : 'usage', document: null, left: 0 }
}

/** The consent that may be given beside: the newest one, unless one was given. */
export function consentAsked({ documents }: Pick<PageState, 'documents'>): string | null {
  const consents = documents.filter(({ kind }) => kind === 'data_consent')
  return consents.some(({ accepted }) => accepted) ? null : (consents.at(-1)?.id ?? null)
}

/** Where a code counts as a signature only after both sides agreed on it: 63-ФЗ, art. 6(2) and 9. */
export const asksSigningTerms = (organisation: { jurisdiction: string; lang: string }): boolean =>
  organisation.jurisdiction === 'RU' || (organisation.jurisdiction === '' && organisation.lang === 'ru')
