// What a reading is made for, and the parts that every reading has, whether of pieces or of a whole case.
import type { Lang } from '../../basics/lang.ts'
import type { Problem } from '../../basics/problem.ts'
import type { Exceptions } from '../../signals/exceptions.ts'
import type { Reading } from '../../messages/importShapes.ts'
import type { OpenedFile } from '../../messages/openedFile.ts'
import type { Json } from './agreementFile.ts'

export interface HashedFile {
  readonly name: string
  readonly size: number
  readonly sha256: string
}
export interface ReadingFor {
  readonly id: string
  readonly lang: Lang
  readonly timezone: string
  /** What the organisation said about itself. */
  readonly business: { readonly name: string; readonly jurisdiction: string; readonly trade: string }
  readonly files: readonly HashedFile[]
  /** What the organisation taught its desk about words; nothing where no desk is asked. */
  readonly exceptions?: Exceptions
}
export interface Brought {
  readonly reading: Reading
  /** The story that an acceptance records; null while there is nothing of a case. */
  readonly story: Json | null
}

export const plainProblem = (problem: Problem): Reading['problems'][number] => ({ ...problem })

export function filesSeen(
  opened: readonly OpenedFile[],
  read: ReadonlyMap<string, number>,
  as: ReadingFor,
): Reading['files'] {
  return opened.map((file) => ({
    name: file.path,
    kind: file.kind === 'messages' ? file.format : file.kind,
    size: file.size,
    sha256: as.files.find(({ name }) => name === file.path)?.sha256 ?? '',
    read: read.get(file.path) ?? 0,
    problems: file.problems.map(plainProblem),
  }))
}
