// The page forbids text to become markup or code (Trusted Types). The component library writes its style sheets as text of
// <style> elements, and that is all this lets pass: a style sheet has no "<", and no script address is ours to make.

const placed = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')
/** The word under which this page may hold style sheets; empty where a development server hands out the page. */
export const nonce = placed?.nonce ?? ''

interface Policies {
  readonly createPolicy: (name: string, rules: { readonly createHTML: (text: string) => string }) => unknown
}

function onlyStyles(text: string): string {
  if (text.includes('<')) throw new TypeError('markup made from text')
  return text
}

if ('trustedTypes' in window)
  (window.trustedTypes as Policies).createPolicy('default', { createHTML: onlyStyles })
// The part that keeps the page still behind a dialog reads the nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: nonce })
