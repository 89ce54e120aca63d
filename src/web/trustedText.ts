// The page forbids text to become markup or code (Trusted Types). The component library writes its style sheets as text of
// <style> elements, and that is all of text this lets pass: a style sheet has no "<". The one script address is that of the
// reader of messages, which runs in its own thread; it is a built file of ours.

const placed = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')
/** The word under which this page may hold style sheets; empty where a development server hands out the page. */
export const nonce = placed?.nonce ?? ''

interface Policies {
  readonly createPolicy: (
    name: string,
    rules: {
      readonly createHTML: (text: string) => string
      readonly createScriptURL: (address: string) => string
    },
  ) => unknown
}

function onlyStyles(text: string): string {
  if (text.includes('<')) throw new TypeError('markup made from text')
  return text
}

const READER = /^\/assets\/reader\.worker-[\w-]+\.js$/
function onlyReader(address: string): string {
  const { origin, pathname } = new URL(address, location.href)
  if (origin !== location.origin || !READER.test(pathname))
    throw new TypeError('a script address made from text')
  return address
}

if ('trustedTypes' in window)
  (window.trustedTypes as Policies).createPolicy('default', {
    createHTML: onlyStyles,
    createScriptURL: onlyReader,
  })
// The part that keeps the page still behind a dialog reads the nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: nonce })
