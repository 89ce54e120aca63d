// A paper before it is set: words and figures alone, in the order in which they stand. The template knows how they look.

/** Name and value. */
export type PaperFact = readonly [name: string, value: string]

/** A point of a drawn signature, in the box of all signatures. */
type DrawnPoint = readonly [x: number, y: number]

export interface PaperSignature {
  /** Whose: «Принял», «Сдал». */
  readonly role: string
  readonly name: string
  /** How it was given: on the screen, by a code, on paper, or that it was refused. */
  readonly how: string
  /** Lines as they were drawn; null where nothing was. */
  readonly drawn: readonly (readonly DrawnPoint[])[] | null
  /** True where a line is left for a pen. */
  readonly byPen: boolean
}

export interface PaperTable {
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean; readonly share: number }[]
  readonly rows: readonly (readonly string[])[]
  /** The last row, in bold; null where nothing is summed up. */
  readonly sum: readonly string[] | null
}

export interface PaperInput {
  readonly lang: 'ru' | 'en'
  readonly title: string
  /** The number, the form: small, below the title. */
  readonly about: string
  readonly facts: readonly PaperFact[]
  readonly table: PaperTable | null
  /** What nobody may overlook: framed. */
  readonly weighty: readonly string[]
  readonly notes: readonly string[]
  readonly signatures: readonly PaperSignature[]
  /** A text in full on pages of its own; null where there is none. */
  readonly text: { readonly title: string; readonly body: string } | null
  /** What a scanner reads from the square. */
  readonly code: string
  readonly codeSays: string
  readonly foot: string
  /** «стр. », « из », '': the words around the numbers of pages. */
  readonly page: readonly [string, string, string]
}

export const PAGE_WORDS: Readonly<Record<'ru' | 'en', PaperInput['page']>> = {
  ru: ['стр. ', ' из ', ''],
  en: ['page ', ' of ', ''],
}
