// What the reader of case folders says about a file or a field it could not read.
import type { Bilingual } from '../../basics/lang.ts'

export const folderWords = {
  yaml: { ru: 'верный YAML', en: 'valid YAML' },
  yamlSize: { ru: 'не больше 1 МБ', en: 'at most 1 MB' },
  yamlDepth: { ru: 'не глубже 32 уровней', en: 'at most 32 levels' },
  noAliases: { ru: 'значение без ссылок (*)', en: 'a value, no alias (*)' },
  noTags: { ru: 'значение без собственных меток (!)', en: 'a value without tags of its own (!)' },
  limitsBlock: { ru: 'блок ```limits с лимитами', en: 'a ```limits block' },
  nothingMeasured: {
    ru: 'пункты можно цитировать, но измерить нечего',
    en: 'the clauses can be quoted, nothing can be measured',
  },
  chatLeftOut: { ru: 'чат пропущен', en: 'the chat is left out' },
  anything: {
    ru: 'хотя бы одно: case.yaml с полями, договор, учёт или сообщения',
    en: 'at least one of: a case.yaml with fields, an agreement, a ledger, messages',
  },
  keyOnce: { ru: 'имя поля, которое встречается один раз', en: 'a field name used once' },
  plainKey: { ru: 'простое имя поля', en: 'a plain field name' },
  object: { ru: 'поля «имя: значение»', en: 'fields "name: value"' },
  knownField: { ru: 'поле дела', en: 'a field of a case' },
  knownFile: { ru: 'файл дела', en: 'a file of a case' },
  caseYaml: { ru: 'файл case.yaml', en: 'the file case.yaml' },
  oneAgreement: {
    ru: 'один договор: agreement.yaml или agreement.md',
    en: 'one agreement: agreement.yaml or agreement.md',
  },
  oneLedger: { ru: 'один учёт: ledger.csv или ledger.xlsx', en: 'one ledger: ledger.csv or ledger.xlsx' },
  clauseOfLimit: {
    ru: 'номер пункта, который есть в договоре',
    en: 'the number of a clause of the agreement',
  },
  limit: { ru: 'поля лимита', en: 'the fields of a limit' },
  clause: { ru: 'пункт договора с номером', en: 'a numbered clause' },
  dateAndTime: { ru: 'дата и время', en: 'a date and time' },
  side: { ru: 'имя из us: или client:', en: 'a name from us: or client:' },
  oneChat: { ru: 'один чат с клиентом', en: 'one chat, with the client' },
  uniqueId: { ru: 'номер, который встречается один раз', en: 'an id used once' },
  fileNotRead: { ru: 'файл не прочитан', en: 'the file is not read' },
  restOfFile: { ru: 'остальное прочитано', en: 'the rest is read' },
  valueLeftOut: { ru: 'значение пропущено', en: 'value left out' },
  keptNotUsed: { ru: 'сохранено, не используется', en: 'kept, not used' },
  firstUsed: { ru: 'взят первый', en: 'the first is used' },
  fileLeftOut: { ru: 'файл пропущен', en: 'file left out' },
  nothing: { ru: 'дело не прочитано', en: 'nothing could be read' },
  messageLeftOut: { ru: 'сообщение пропущено', en: 'message left out' },
  messagesWait: {
    ru: 'сообщения пропущены, пока имя не внесено',
    en: 'the messages are left out until the name is listed',
  },
  takenAsClient: { ru: 'принято за клиента', en: 'taken for the client' },
  renamed: { ru: 'номер дополнен', en: 'the id got a suffix' },
  limitLeftOut: {
    ru: 'лимит пропущен, текст пункта прочитан',
    en: 'the limit is left out, the words of the clause are read',
  },
  wordsLeftOut: { ru: 'строки пропущены', en: 'the lines are left out' },
} satisfies Record<string, Bilingual>
export type FolderWord = keyof typeof folderWords
