// The text of a DOCX with the numbers that Word shows and does not write: «2.3.» of an automatic list stands in another file of
// the container than the words. Letters cite numbers, so an agreement without them is only half read.

export interface DocxParts {
  readonly document: string
  /** Empty where the container has none. */
  readonly numbering: string
  readonly styles: string
}

interface Level {
  readonly start: number
  readonly format: string
  /** «%1.%2.»: each `%n` is the counter of level n. */
  readonly shape: string
}
interface NumberedAs {
  readonly list: string
  readonly level: number
}

const MOST_LEVELS = 9
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plainOf = (xml: string): string =>
  xml.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/giu, (whole: string, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole
    const point = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return point > 8 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
      ? String.fromCodePoint(point)
      : ' '
  })

/** The value of an element's `w:val` inside of a piece of XML. */
const valueOf = (xml: string, element: string): string | null =>
  new RegExp(`<w:${element}\\s[^>]{0,200}?w:val="([^"]{0,200})"`, 'u').exec(xml)?.[1] ?? null

/** The elements of that name from their opening to their closing tag. Each place is looked at once, also in a broken part. */
function elements(xml: string, name: string): string[] {
  const opening = new RegExp(`<w:${name}(?:\\s[^>]{0,500})?>`, 'gu')
  const close = `</w:${name}>`
  const found: string[] = []
  for (let open = opening.exec(xml); open; open = opening.exec(xml)) {
    // An empty element has no closing tag of its own.
    if (open[0].endsWith('/>')) continue
    const end = xml.indexOf(close, opening.lastIndex)
    if (end < 0) break
    found.push(xml.slice(open.index, end + close.length))
    opening.lastIndex = end + close.length
  }
  return found
}
const attribute = (xml: string, name: string): string | null =>
  new RegExp(`^<[^>]{0,500}?w:${name}="([^"]{0,200})"`, 'u').exec(xml)?.[1] ?? null

/** The levels of each list, by the name under which paragraphs call it. */
function listsIn(numbering: string): Map<string, ReadonlyMap<number, Level>> {
  const shapes = new Map(
    elements(numbering, 'abstractNum').map((xml) => {
      const levels = elements(xml, 'lvl').map((level): readonly [number, Level] => [
        Number(attribute(level, 'ilvl') ?? 0),
        {
          start: Number(valueOf(level, 'start') ?? 1),
          format: valueOf(level, 'numFmt') ?? 'decimal',
          shape: plainOf(valueOf(level, 'lvlText') ?? ''),
        },
      ])
      return [attribute(xml, 'abstractNumId') ?? '', new Map(levels)] as const
    }),
  )
  return new Map(
    elements(numbering, 'num').map((xml) => [
      attribute(xml, 'numId') ?? '',
      shapes.get(valueOf(xml, 'abstractNumId') ?? '') ?? new Map<number, Level>(),
    ]),
  )
}

const numberedAs = (xml: string): NumberedAs | null => {
  const [properties = ''] = elements(xml, 'numPr')
  const list = valueOf(properties, 'numId')
  return list === null ? null : { list, level: Number(valueOf(properties, 'ilvl') ?? 0) }
}

/** The list that each style of paragraph belongs to by itself. */
const stylesIn = (styles: string): Map<string, NumberedAs> =>
  new Map(
    elements(styles, 'style').flatMap((xml) => {
      const numbered = numberedAs(xml)
      const id = attribute(xml, 'styleId')
      return numbered && id !== null ? [[id, numbered] as const] : []
    }),
  )

const LETTERS = {
  lowerLetter: 'abcdefghijklmnopqrstuvwxyz',
  russianLower: 'абвгдежзиклмнопрстуфхцчшщэюя',
} as const
const ROMAN = [
  '',
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
]
function counted(count: number, format: string): string {
  if (format === 'lowerLetter' || format === 'russianLower')
    return LETTERS[format].at(count - 1) ?? String(count)
  if (format === 'upperLetter') return (LETTERS.lowerLetter.at(count - 1) ?? String(count)).toUpperCase()
  if (format === 'lowerRoman') return ROMAN[count] ?? String(count)
  if (format === 'upperRoman') return (ROMAN[count] ?? String(count)).toUpperCase()
  return String(count)
}

/** Counts as Word does: a number of a higher level begins the lower ones anew. */
class Counters {
  private readonly lists: ReadonlyMap<string, ReadonlyMap<number, Level>>
  private readonly counts = new Map<string, number[]>()

  constructor(lists: ReadonlyMap<string, ReadonlyMap<number, Level>>) {
    this.lists = lists
  }

  /** What Word shows before the next paragraph of the list; empty for a list that there is not. */
  next({ list, level }: NumberedAs): string {
    const levels = this.lists.get(list)
    const one = levels?.get(level)
    if (!levels || !one || level >= MOST_LEVELS || level < 0) return ''
    if (one.format === 'bullet') return '–'
    const counts = this.counts.get(list) ?? []
    this.counts.set(list, counts)
    for (let above = 0; above < level; above += 1) counts[above] ??= levels.get(above)?.start ?? 1
    counts[level] = (counts[level] ?? one.start - 1) + 1
    counts.length = level + 1
    return one.shape.replaceAll(/%(\d)/gu, (_whole, digit: string) => {
      const at = Number(digit) - 1
      return counted(counts[at] ?? 1, levels.get(at)?.format ?? 'decimal')
    })
  }
}

const WORDS = /<w:t(?:\s[^>]{0,200})?>([^<]*)<\/w:t>|<w:(tab|br|cr|noBreakHyphen)(?:\s[^>]{0,200})?\/>/gu
const wordsOf = (paragraph: string): string =>
  [...paragraph.matchAll(WORDS)]
    .map(([, text, mark]) =>
      text === undefined ? (mark === 'tab' ? '\t' : mark === 'noBreakHyphen' ? '-' : '\n') : plainOf(text),
    )
    .join('')

/**
 * The paragraphs of a DOCX, each with the words as they are written and the number that Word shows before them. Reads what the
 * parts say and nothing else; a broken part gives paragraphs without numbers. Never throws.
 */
export function docxParagraphs(parts: DocxParts): { readonly number: string; readonly words: string }[] {
  const styles = stylesIn(parts.styles)
  const counters = new Counters(listsIn(parts.numbering))
  return elements(parts.document, 'p').map((xml) => {
    const own = numberedAs(xml)
    const numbered = own ?? styles.get(valueOf(xml, 'pStyle') ?? '') ?? null
    const words = wordsOf(xml)
    const isCounted = numbered !== null && numbered.list !== '0' && words.trim() !== ''
    return { number: isCounted ? counters.next(numbered) : '', words }
  })
}
