// Elements made by hand: text only ever becomes text, so nothing in a pack can become markup.

type Child = Node | string | null
type Attributes = Readonly<Record<string, string>>

/** An element with attributes and children; a missing child is left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  made.append(...children.filter((child) => child !== null))
  return made
}

/** A section with a heading of the second rank. */
export const section = (title: string, ...children: readonly Child[]): HTMLElement =>
  element('section', { class: 'section' }, element('h2', {}, title), ...children)

/** Terms with what they are; a missing value leaves its line out. */
export function terms(lines: readonly (readonly [term: string, value: Node | string | null])[]): HTMLElement {
  const shown = lines.filter(([, value]) => value !== null)
  return element(
    'dl',
    { class: 'pack-terms' },
    ...shown.map(([term, value]) => element('div', {}, element('dt', {}, term), element('dd', {}, value))),
  )
}

/** A code: digits that are compared character by character. */
export const code = (text: string): HTMLElement => element('code', { class: 'pack-code' }, text)

/** More of it for whoever wants to know; drawn when it is first opened. */
export function disclosure(summary: string, draw: () => readonly Node[]): HTMLElement {
  const made = element('details', {}, element('summary', {}, summary))
  const opened = (): void => {
    made.append(...draw())
    made.removeEventListener('toggle', opened)
  }
  made.addEventListener('toggle', opened)
  return made
}
