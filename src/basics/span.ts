// A span marks words in a text: [start, end) in UTF-16 code units, as JavaScript and JSON count.
export interface Span {
  readonly start: number
  readonly end: number
}
export const quoteOf = (text: string, span: Span): string => text.slice(span.start, span.end)
