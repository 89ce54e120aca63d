// What the readers of files say when something cannot be read: what was expected there, and what its absence changes.
import type { Bilingual } from '../basics/lang.ts'

/** Expectations: what a reader looked for at that place. */
export const expectedWords = {
  valueEnd: { ru: 'значение закончено, файл не обрезан', en: 'a complete value, a file that is not cut off' },
  jsonValue: { ru: 'значение JSON', en: 'a JSON value' },
  jsonKey: { ru: 'имя поля в кавычках', en: 'a field name in quotes' },
  jsonColon: { ru: 'двоеточие после имени поля', en: 'a colon after the field name' },
  jsonComma: { ru: 'запятая или закрывающая скобка', en: 'a comma or a closing bracket' },
  jsonString: { ru: 'текст JSON без управляющих символов', en: 'a JSON text without control characters' },
  jsonOneValue: { ru: 'одно значение и конец файла', en: 'one value and the end of the file' },
  notEmpty: { ru: 'непустой файл', en: 'a file that is not empty' },
  depth: { ru: 'не глубже 64 уровней', en: 'at most 64 levels' },
  noNul: { ru: 'текст без нулевых символов', en: 'text without NUL characters' },
  textBytes: { ru: 'текст в известной кодировке', en: 'text in a known encoding' },
  atMostBytes: { ru: 'не больше # МБ', en: 'at most # MB' },
  atMostMessages: { ru: 'не больше # сообщений', en: 'at most # messages' },
  atMostFiles: { ru: 'не больше # файлов', en: 'at most # files' },
  telegramExport: {
    ru: 'выгрузка Telegram: result.json с сообщениями',
    en: 'a Telegram export: result.json with messages',
  },
  message: { ru: 'сообщение', en: 'a message' },
  dateAndTime: { ru: 'дата и время', en: 'a date and time' },
  date: { ru: 'дата', en: 'a date' },
  chatLine: {
    ru: 'строка «дата, время — имя: текст»',
    en: 'a line "date, time - name: text"',
  },
  dateOrder: {
    ru: 'дата, в которой видно, где день, а где месяц',
    en: 'a date that shows which part is the day',
  },
  mail: { ru: 'письмо с заголовками', en: 'a message with mail headers' },
  mailText: { ru: 'текст письма', en: 'the text of the mail' },
  knownFile: {
    ru: 'переписка, таблица, договор, фото или скан',
    en: 'correspondence, a sheet, an agreement, a photo or a scan',
  },
  textLayer: { ru: 'PDF с текстом', en: 'a PDF with text' },
  office: { ru: 'целый файл DOCX или XLSX', en: 'a whole DOCX or XLSX file' },
  oneChat: { ru: 'чат с этим клиентом', en: 'the chat with this client' },
  side: { ru: 'чьё это имя: ваше или клиента', en: 'whose name this is: yours or the client’s' },
} satisfies Record<string, Bilingual>

/** Effects: what is left out or assumed because of it. */
export const effectWords = {
  restLeftOut: { ru: 'прочитано всё до этого места', en: 'everything up to this place is read' },
  deeperLeftOut: { ru: 'более глубокое не прочитано', en: 'what lies deeper is left out' },
  nothingRead: { ru: 'файл не прочитан', en: 'the file is not read' },
  fileLeftOut: { ru: 'файл не прочитан, остальное прочитано', en: 'this file is left out, the rest is read' },
  messageLeftOut: { ru: 'сообщение пропущено', en: 'the message is left out' },
  messagesLeftOut: { ru: 'лишние сообщения пропущены', en: 'the messages beyond are left out' },
  linesLeftOut: { ru: 'строки пропущены', en: 'the lines are left out' },
  replaced: { ru: 'такие места заменены знаком �', en: 'such places are shown as �' },
  dayFirst: { ru: 'день прочитан первым', en: 'the day is read first' },
  keptNotUsed: { ru: 'сохранено, не используется', en: 'kept, not used' },
  keptAsExhibit: { ru: 'сохранён как приложение, текста в нём нет', en: 'kept as an exhibit without text' },
  chatsLeftOut: { ru: 'другие чаты не прочитаны', en: 'the other chats are left out' },
  sideUnknown: {
    ru: 'сообщения ждут ответа, чьи они',
    en: 'these messages wait until it is known whose they are',
  },
  noDate: { ru: 'дата взята у предыдущего сообщения', en: 'the date of the message before is used' },
} satisfies Record<string, Bilingual>

export type ExpectedWord = keyof typeof expectedWords
export type EffectWord = keyof typeof effectWords
