// The words of the gaps list: facts and questions, never a verdict and never a word about what somebody is.
import { plural, type Lang } from '../../basics/lang.ts'

const ru = {
  late: (count: number) =>
    plural('ru', count, {
      one: '# документ журнал впервые узнал после начала спора',
      few: '# документа журнал впервые узнал после начала спора',
      many: '# документов журнал впервые узнал после начала спора',
    }),
  lateWhy:
    'Для них журнал доказывает только, что они не изменены с дня записи, а не то, что они существовали раньше. Нужны оригиналы или копии у другой стороны.',
  unanchored: 'Журнал не заверен посторонней службой времени',
  unanchoredWhy: 'Пока её метки нет, даты записей держатся на слове владельца журнала.',
  partly: (entry: number) =>
    `Посторонняя служба времени заверила журнал до записи № ${entry}, а не до последней`,
  partlyWhy: 'Для более поздних записей время подтвердит только метка, приложенная к этому пакету.',
  unsigned: (letters: string) => `В этих документах нет подписи другой стороны: ${letters}`,
  unsignedWhy: 'Есть ли подписанный экземпляр, код подтверждения, видеозапись или свидетель передачи?',
  noAgreement: 'В деле нет соглашения',
  noAgreementWhy: 'На каких условиях стороны работали и чем это видно?',
  acceptance: 'Соглашение принято отметкой, при оформлении или неизвестно как',
  acceptanceWhy: 'Где сохранена запись о принятии: кем, когда, какая редакция была показана?',
  code: 'Есть подтверждение кодом, но среди условий не найдено соглашения о подписи кодом',
  codeWhy: 'Каким условием стороны признали код подписью и кому принадлежит номер, на который он ушёл?',
  clauses: (letters: string) => `Эти условия записаны отдельно от соглашения: ${letters}`,
  clausesWhy: 'Чем видно, что другая сторона их приняла?',
  noOriginals: 'Исходных файлов переписки (письма, выгрузки чатов) в журнале нет',
  noOriginalsWhy:
    'Тексты сообщений внесли наши люди. Исходное письмо или выгрузка показали бы их такими, какими они пришли.',
  holes: (numbers: string) => `Сообщения № ${numbers} переписки не вошли в этот пакет`,
  holesWhy: 'Номера идут по всей переписке. Эти сообщения можно запросить отдельно.',
  missing: (count: number) =>
    plural('ru', count, {
      one: '# сообщение, на которое есть ответ, в деле отсутствует',
      few: '# сообщения, на которые есть ответ, в деле отсутствуют',
      many: '# сообщений, на которые есть ответ, в деле отсутствуют',
    }),
  missingWhy: 'Где они? Без них ответ может читаться иначе.',
  source: (claim: string) => `Документ, в котором заявлено «${claim}», не вошёл в пакет`,
  sourceWhy: 'Без него видно только, как требование записали мы.',
  noSource: (claim: string) => `Для требования «${claim}» не указано, в каком документе оно заявлено`,
  noSourceWhy: 'Когда и в каких словах оно было предъявлено?',
  proof: (claim: string) => `Чего не хватает по требованию «${claim}»`,
  closed: 'Часть содержания закрыта, а исходные файлы приложены',
  closedWhy: 'Проверьте, не читается ли закрытое в исходном файле: он приложен байт в байт.',
  marked: (count: number) =>
    plural('ru', count, {
      one: '# отмеченный документ не вошёл',
      few: '# отмеченных документа не вошли',
      many: '# отмеченных документов не вошли',
    }),
  markedWhy:
    'Отметка «для юриста» или «переговоры без признания» держит их вне пакета, пока вы не подтвердите каждый.',
  ours: (where: string) => `Против нас, ${where}`,
  anomaly: 'Учёт не сходится',
  due: (claim: string) => `По разбору требование «${claim}» обосновано полностью или частично`,
  unsaved: (what: string) => `Не сохранено: ${what}`,
  unsavedWhy: 'Это исчезает со временем. Сохраните сейчас или запишите, почему нет.',
}

const en: typeof ru = {
  late: (count) =>
    plural('en', count, {
      one: 'The log first knew # document after the dispute had begun',
      other: 'The log first knew # documents after the dispute had begun',
    }),
  lateWhy:
    'For these the log shows only that they were not altered since they were recorded, not that they existed before. Originals, or copies that the other side holds, are needed.',
  unanchored: 'No outside time authority has signed the log',
  unanchoredWhy: 'Without its stamp the dates of the entries rest on the word of whoever keeps the log.',
  partly: (entry) =>
    `An outside time authority has signed the log up to entry No. ${entry}, not up to the last one`,
  partlyWhy: 'For later entries only a stamp that comes with this pack will show the time.',
  unsigned: (letters) => `These documents bear no signature of the other side: ${letters}`,
  unsignedWhy: 'Is there a signed copy, a confirming code, a recording or a witness of the handover?',
  noAgreement: 'The case holds no agreement',
  noAgreementWhy: 'On what terms did the sides work, and what shows it?',
  acceptance: 'The agreement was accepted by a click, at checkout, or in a way that is not recorded',
  acceptanceWhy: 'Where is the record of acceptance: by whom, when, and which version was shown?',
  code: 'Something was confirmed by a code, and no clause on signing by code was found',
  codeWhy: 'By which clause did the sides take a code for a signature, and whose number did it go to?',
  clauses: (letters) => `These clauses were recorded apart from the agreement: ${letters}`,
  clausesWhy: 'What shows that the other side accepted them?',
  noOriginals: 'The log holds no original files of the correspondence (mails, exports of chats)',
  noOriginalsWhy:
    'The texts were entered by our people. The original mail or export would show them as they came.',
  holes: (numbers) => `Messages No. ${numbers} of the correspondence are not in this pack`,
  holesWhy: 'Numbers run over the whole correspondence. These messages may be asked for.',
  missing: (count) =>
    plural('en', count, {
      one: '# message that was answered is not on file',
      other: '# messages that were answered are not on file',
    }),
  missingWhy: 'Where are they? Without them the answer may read differently.',
  source: (claim) => `The document in which “${claim}” was raised is not in the pack`,
  sourceWhy: 'Without it one sees only how we wrote the claim down.',
  noSource: (claim) => `It is not recorded in which document “${claim}” was raised`,
  noSourceWhy: 'When was it raised, and in which words?',
  proof: (claim) => `What is missing about “${claim}”`,
  closed: 'Some content is closed while original files are attached',
  closedWhy: 'See whether what is closed can be read in an original file: it goes in byte for byte.',
  marked: (count) =>
    plural('en', count, { one: '# marked document stays out', other: '# marked documents stay out' }),
  markedWhy: 'A mark “for legal advice” or “without prejudice” keeps them out until you confirm each.',
  ours: (where) => `Against us, ${where}`,
  anomaly: 'The records do not agree',
  due: (claim) => `As examined, “${claim}” is owed in whole or in part`,
  unsaved: (what) => `Not kept: ${what}`,
  unsavedWhy: 'This vanishes with time. Keep it now, or note why not.',
}

export type GapWords = typeof ru
export const GAP_WORDS: Readonly<Record<Lang, GapWords>> = { ru, en }
