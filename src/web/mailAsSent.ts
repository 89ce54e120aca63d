// A mail as it was sent, made harmless: what may run, load, send or pretend is taken out, and what is left goes into a frame
// that could do none of it anyway (sandbox without any permission, and a content policy of its own).
//
// A link becomes its words and its address, so that the reader sees where it would have led; nothing of it can be clicked.
import DOMPurify, { type Config } from 'dompurify'

const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"
const FRAME = `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${POLICY}"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light"></head><body>`

const TAGS =
  'p div span br hr b i u s em strong small sub sup font center h1 h2 h3 h4 h5 h6 ul ol li dl dt dd ' +
  'blockquote pre code img table caption colgroup col thead tbody tfoot tr td th #text'
const ATTRIBUTES =
  'style align valign width height color bgcolor size face colspan rowspan alt src dir lang start ' +
  'cellpadding cellspacing border'

const CLEANED: Config = {
  ALLOWED_TAGS: TAGS.split(' '),
  ALLOWED_ATTR: ATTRIBUTES.split(' '),
  ALLOWED_URI_REGEXP: /^data:image\/(?:png|jpe?g|gif|webp);base64,/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  KEEP_CONTENT: true,
}
/** Styles that fetch, that run in some browser, that leave their place, or that hide what they are. */
const DANGEROUS_STYLE = /url|image|src|@|expression|behaviou?r|binding|position|\\|\/\*|var\s*\(/i
const MOST_ADDRESS = 300

function cleaner() {
  const purify = DOMPurify(window)
  purify.addHook('uponSanitizeElement', (node, { tagName }) => {
    if (tagName !== 'a' || !(node instanceof Element)) return
    const address = (node.getAttribute('href') ?? '').trim()
    if (address && address !== node.textContent) node.append(` [${address.slice(0, MOST_ADDRESS)}]`)
  })
  purify.addHook('uponSanitizeAttribute', (_node, attribute) => {
    if (attribute.attrName === 'style' && DANGEROUS_STYLE.test(attribute.attrValue))
      attribute.keepAttr = false
    if (attribute.attrName === 'src' && !CLEANED.ALLOWED_URI_REGEXP?.test(attribute.attrValue))
      attribute.keepAttr = false
  })
  return purify
}

const framed = (html: string): string => `${FRAME}${cleaner().sanitize(html, CLEANED)}</body></html>`

interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (html: string) => string },
  ) => { readonly createHTML: (html: string) => unknown }
}
// A policy is made once a page: a second one of the same name is refused.
const policy =
  typeof window === 'object' && 'trustedTypes' in window
    ? (window.trustedTypes as Policies).createPolicy('mail', { createHTML: framed })
    : { createHTML: framed }

/** Puts the cleaned mail into the frame. The frame must have an empty `sandbox`. Throws when it has not. */
export function showMail(frame: HTMLIFrameElement, html: string): void {
  if (!frame.hasAttribute('sandbox') || frame.sandbox.length > 0)
    throw new Error('a mail needs a closed frame')
  frame.srcdoc = policy.createHTML(html) as string
}
