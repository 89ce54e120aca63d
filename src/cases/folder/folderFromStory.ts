// A story written out as the case folder that an owner would keep; reading it back gives the same facts.
import { stringify } from 'yaml'
import { EntryFacts } from '../../ledger/entry.ts'
import { ledgerCsv } from '../../ledger/sheetWritten.ts'
import { MessageFacts } from '../../messages/message.ts'
import { noteWritten } from '../../messages/notes.ts'
import { factsOnly } from '../storyParts.ts'
import { isJson, type Json } from './agreementFile.ts'

export interface WrittenFile {
  readonly path: string
  readonly text: string
}

const yamlOf = (value: unknown): string =>
  stringify(value, { version: '1.2', lineWidth: 0, aliasDuplicateObjects: false })

/**
 * The files of a case folder: case.yaml, agreement.yaml, ledger.csv and one note for each message. `story` is the JSON of
 * `exhale.story/1`; answers in it are left out.
 */
export function folderFromStory(story: Json): WrittenFile[] {
  const facts = factsOnly(story)
  const { schema: _schema, agreement, ledger, messages, ...own } = facts
  const files: WrittenFile[] = [{ path: 'case.yaml', text: yamlOf(own) }]
  if (isJson(agreement)) files.push({ path: 'agreement.yaml', text: yamlOf(agreement) })
  const entries = EntryFacts.array().safeParse(ledger)
  if (entries.success && entries.data.length > 0)
    files.push({ path: 'ledger.csv', text: ledgerCsv(entries.data) })
  const said = MessageFacts.array().safeParse(messages)
  for (const message of said.success ? said.data : []) {
    files.push({ path: `messages/${fileName(message.id)}.md`, text: noteWritten(message) })
  }
  return files
}

/** Ids come from strangers: only plain characters reach a file name. */
const fileName = (id: string): string => id.replace(/[^\p{L}\p{N}_-]/gu, '_').slice(0, 80) || 'message'
