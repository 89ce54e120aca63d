// What the verifier says, in both languages; sentences about faults and verdicts stand with the verifier itself.
import type { Bilingual } from '../../basics/lang.ts'

export const WORDS = {
  name: { ru: 'Выдох', en: 'Exhale' },
  otherLanguage: { ru: 'English', en: 'Русский' },
  title: { ru: 'Проверка пакета доказательств', en: 'Check an evidence pack' },
  lead: {
    ru: 'Выберите файл пакета (ZIP). Он останется на этом компьютере: страница ничего никуда не отправляет и работает без сети.',
    en: 'Choose the file of a pack (ZIP). It stays on this computer: the page sends nothing anywhere and works without a network.',
  },
  choose: { ru: 'Выбрать файл', en: 'Choose a file' },
  drop: { ru: 'или перетащите его сюда', en: 'or drop it here' },
  checking: { ru: 'Проверяем…', en: 'Checking…' },
  tooLarge: {
    ru: 'Пакет больше гигабайта: браузеру его не удержать. Возьмите команду exhale verify или средства из HOWTO.txt.',
    en: 'The pack is larger than a gigabyte: too much for a browser. Use exhale verify or the tools in HOWTO.txt.',
  },
  unreadable: { ru: 'Файл не читается.', en: 'The file cannot be read.' },
  page: {
    ru: 'Эта страница лежит в пакете, а пакет сделан одной из сторон: она для удобства. Чтобы не полагаться ни на кого, возьмите открытые средства из HOWTO.txt или такую же страницу из другого места.',
    en: 'This page lies in the pack, and the pack was made by one side. It is a convenience. To rely on nobody, use the public tools in HOWTO.txt, or the same page taken from elsewhere.',
  },
  faults: { ru: 'Что не сходится', en: 'What does not hold' },
  whole: { ru: 'пакет целиком', en: 'the pack as a whole' },
  about: { ru: 'Что проверено', en: 'What was checked' },
  existed: { ru: 'Существовал не позднее', en: 'Existed no later than' },
  existedNobody: {
    ru: 'подтвердить некому: отметки времени нет',
    en: 'nobody confirms it: there is no time stamp',
  },
  recorded: { ru: 'Записан в журнал', en: 'Recorded in the log' },
  recordedAs: {
    ru: (entry: number, at: string) => `запись № ${entry}, ${at} по часам того, кто вёл журнал`,
    en: (entry: number, at: string) => `entry ${entry}, ${at} by the clock of whoever kept the log`,
  },
  log: { ru: 'Журнал', en: 'Log' },
  size: { ru: 'Записей в журнале', en: 'Entries in the log' },
  root: { ru: 'Корень', en: 'Root' },
  key: { ru: 'Отпечаток ключа, SHA-256', en: 'Fingerprint of the key, SHA-256' },
  witnesses: { ru: 'Свидетели журнала', en: 'Witnesses of the log' },
  stamps: { ru: 'Отметки времени', en: 'Time stamps' },
  noStamps: {
    ru: 'Отметок времени в пакете нет. Время известно только со слов того, кто вёл журнал.',
    en: 'The pack has no time stamps. The time is only the word of whoever kept the log.',
  },
  authority: { ru: 'Служба времени', en: 'Authority' },
  accuracy: { ru: 'Точность', en: 'Accuracy' },
  seconds: { ru: (count: number) => `±${count} с`, en: (count: number) => `±${count} s` },
  serial: { ru: 'Номер отметки', en: 'Serial number' },
  ownRoot: {
    ru: 'Корневой сертификат из самого пакета, SHA-256. Сравните с тем, что публикует служба',
    en: 'Root certificate from the pack itself, SHA-256. Compare it with what the authority publishes',
  },
  chosenRoot: {
    ru: 'Корневой сертификат, который выбрали вы, SHA-256',
    en: 'Root certificate that you chose, SHA-256',
  },
  chooseRoot: {
    ru: 'Проверить своим корневым сертификатом (PEM)',
    en: 'Check by a root certificate of your own (PEM)',
  },
  badRoot: {
    ru: 'Это не сертификат в PEM: нужен файл с блоками BEGIN CERTIFICATE.',
    en: 'This is no certificate in PEM: a file of BEGIN CERTIFICATE blocks is needed.',
  },
  unchecked: { ru: 'здесь не проверить', en: 'cannot be checked here' },
  exhibits: { ru: 'Приложения', en: 'Exhibits' },
  says: { ru: 'Когда, по его словам', en: 'When it says it happened' },
  known: { ru: 'Когда попало в журнал', en: 'When the log first knew it' },
  late: { ru: 'после начала спора', en: 'after the dispute began' },
  inLog: { ru: 'Место в журнале', en: 'Place in the log' },
  inLogAs: {
    ru: (entry: number) => `запись № ${entry}, доказано`,
    en: (entry: number) => `entry ${entry}, proven`,
  },
  notInLog: { ru: 'не доказано', en: 'not proven' },
  weight: { ru: 'Кто за ним стоит', en: 'Who stands behind it' },
  opened: { ru: 'Раскрыто', en: 'Opened' },
  closed: { ru: 'Закрыто', en: 'Closed' },
  nothing: { ru: 'ничего', en: 'nothing' },
  content: { ru: 'Содержимое и точная запись журнала', en: 'Content and the exact entry of the log' },
  file: { ru: 'файл', en: 'file' },
  leaf: { ru: 'Запись журнала', en: 'Entry of the log' },
  holes: { ru: 'Чего из переписки здесь нет', en: 'What of the correspondence is not here' },
  holesWhy: {
    ru: 'Номера сообщений, которых в пакете нет:',
    en: 'Numbers of messages that are not in the pack:',
  },
  limits: { ru: 'Чего проверка не показывает', en: 'What this check does not show' },
} as const satisfies Record<string, Bilingual | Record<'ru' | 'en', unknown>>

/** Who stands behind a document, by the word that the pack uses. */
export const WEIGHT_WORDS: Readonly<Record<string, Bilingual>> = {
  both_signed: { ru: 'подписан обеими сторонами', en: 'signed by both sides' },
  by_code: {
    ru: 'подтверждён кодом по соглашению о подписях',
    en: 'confirmed by a code under an agreement on signatures',
  },
  on_glass: { ru: 'подписан на экране', en: 'signed on glass' },
  other_invited: {
    ru: 'составлен одной стороной, другую приглашали',
    en: 'made by one side, the other was invited',
  },
  ours_only: {
    ru: 'составлен только людьми того, чей это пакет',
    en: 'made by people of the maker of the pack only',
  },
  their_word: { ru: 'слово второй стороны', en: 'the word of the other side' },
  our_word: { ru: 'слово того, чей это пакет', en: 'the word of the maker of the pack' },
  outside_record: { ru: 'запись третьего лица', en: 'a record of a third party' },
  nothing_known: { ru: 'неизвестно', en: 'not known' },
}

/** Parts of documents in words; what has none is shown by its name in the log. */
export const PART_WORDS: Readonly<Record<string, Bilingual>> = {
  body: { ru: 'текст', en: 'text' },
  text: { ru: 'текст', en: 'text' },
  facts: { ru: 'сведения', en: 'facts' },
  from: { ru: 'от кого', en: 'from' },
  to: { ru: 'кому', en: 'to' },
  by: { ru: 'кто записал', en: 'who recorded it' },
  via: { ru: 'каким путём записано', en: 'by which way' },
  file: { ru: 'файл', en: 'file' },
  page: { ru: 'страница', en: 'page' },
  dom: { ru: 'страница в браузере', en: 'page as the browser had it' },
  screenshot: { ru: 'снимок экрана', en: 'screenshot' },
  answer: { ru: 'ответ сервера имён', en: 'answer of the name server' },
}

/** What a document is, by the word that the pack uses. */
export const KIND_WORDS: Readonly<Record<string, Bilingual>> = {
  message: { ru: 'Сообщение', en: 'Message' },
  letter: { ru: 'Письмо', en: 'Letter' },
  note: { ru: 'Заметка', en: 'Note' },
  draft: { ru: 'Черновик', en: 'Draft' },
  act: { ru: 'Акт', en: 'Act' },
  acceptance: { ru: 'Принятие условий', en: 'Acceptance' },
  agreement: { ru: 'Договор', en: 'Agreement' },
  clause: { ru: 'Пункт договора', en: 'Clause' },
  offer: { ru: 'Предложение', en: 'Offer' },
  inquiry: { ru: 'Обращение', en: 'Inquiry' },
  claim: { ru: 'Требование', en: 'Claim' },
  costs: { ru: 'Расчёт затрат', en: 'Costs' },
  original: { ru: 'Файл', en: 'File' },
  capture: { ru: 'Снимок страницы', en: 'Captured page' },
  mail_key: { ru: 'Ключ почты', en: 'Mail key' },
  preservation: { ru: 'Сохранённое', en: 'Kept in time' },
}
