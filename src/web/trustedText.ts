// The page forbids text to become markup or code (Trusted Types). The component library writes its style sheets as text of
// <style> elements, and that is all of text this lets pass: a style sheet has no "<". The script addresses are those of the
// reader of messages, which runs in its own thread, and of what keeps the counter's page for when there is no connection; both
// are built files of ours.

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

const OURS = /^\/(assets\/reader\.worker-[\w-]+|sw)\.js$/
function onlyOurs(address: string): string {
  const { origin, pathname } = new URL(address, location.href)
  if (origin !== location.origin || !OURS.test(pathname))
    throw new TypeError('a script address made from text')
  return address
}

if ('trustedTypes' in window)
  (window.trustedTypes as Policies).createPolicy('default', {
    createHTML: onlyStyles,
    createScriptURL: onlyOurs,
  })
// The part that keeps the page still behind a dialog reads the nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: nonce })
