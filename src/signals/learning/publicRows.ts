// Public texts as files: one text a line, `{"text", "labels": [names of those that its raters gave]}`.

export interface PublicRow {
  readonly text: string
  readonly labels: readonly string[]
}

/** The sets whose licences let their texts stand in this repository; each has a part for training and one for measuring. */
export const PUBLIC_SETS = ['en_toxic_spans', 'en_paradetox', 'en_davidson', 'en_convabuse'] as const
export type PublicSet = (typeof PUBLIC_SETS)[number]

/** The rows of a file. Throws on a line that is not such an object: the files are ours. */
export const publicRows = (file: string): PublicRow[] =>
  file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PublicRow)
