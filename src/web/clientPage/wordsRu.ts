// Russian words of the client's page: for somebody on a phone who does not know the program and wants to be done in a minute.
export const wordsRu = {
  title: 'Ваша страница',
  otherLanguage: 'In English',
  opening: 'Открываем вашу страницу…',
  again: 'Попробовать ещё раз',
  noConnection: 'Нет связи. Проверьте интернет и попробуйте ещё раз.',
  wentWrong: 'Что-то пошло не так. Попробуйте ещё раз через минуту.',
  ended: {
    title: 'Эта ссылка больше не действует',
    about:
      'Её заменила более новая, или вышел срок. Откройте последнее письмо от нас или ответьте на него: пришлём новую ссылку.',
  },
  noLink: {
    title: 'Здесь открывается страница по личной ссылке',
    about: 'Нажмите на ссылку в письме целиком: без последней её части страница не откроется.',
  },
  step: (number: number, of: number) => `Шаг ${number} из ${of}`,
  texts: {
    signature_terms: {
      title: 'Сначала: как вы подписываете',
      about:
        'Закон просит договориться, что код из письма считается вашей подписью. Это один раз; дальше будет сам договор.',
    },
    agreement: {
      title: 'Договор',
      about: 'Прочитайте и, если всё верно, примите. Копию пришлём на почту.',
    },
    amendment: {
      title: 'Изменение к договору',
      about: 'Меняется только то, что написано ниже. Прочитайте и, если согласны, примите.',
    },
    data_consent: {
      title: 'Напоминания на почту и телефон',
      about: 'По желанию. Договор действует и без этого согласия.',
    },
  },
  names: {
    signature_terms: 'Как вы подписываете',
    agreement: 'Договор',
    amendment: 'Изменение к договору',
    data_consent: 'Согласие на напоминания',
  },
  figures: {
    title: 'Коротко, в цифрах',
    clause: (no: string) => `п. ${no}`,
    atMost: (amount: string) => `не больше ${amount}`,
    below: (amount: string) => `меньше ${amount}`,
    atLeast: (amount: string) => `не меньше ${amount}`,
    above: (amount: string) => `больше ${amount}`,
    windows: { day: 'в день', week: 'в неделю', month: 'в месяц', year: 'в год' } as Readonly<
      Record<string, string>
    >,
    note: 'Если цифра здесь и слова договора разойдутся, верны слова.',
  },
  accept: {
    title: 'Принять',
    by: 'Кто принимает: имя и фамилия',
    byMissing: 'Напишите имя и фамилию: они войдут в запись о принятии.',
    where: 'Куда прислать код',
    ask: 'Прислать код, чтобы принять',
    askTo: (masked: string) => `Прислать код на ${masked}`,
    sent: (masked: string, until: string) => `Код отправлен на ${masked}. Действует до ${until}.`,
    code: 'Шесть цифр из сообщения',
    codeMissing: 'В коде шесть цифр.',
    confirm: 'Принять',
    another: 'Прислать другой код',
    noWay: 'Код прислать некуда: у нас нет вашей почты. Напишите нам, и мы её запишем.',
    instead: 'Не согласны или удобнее на бумаге? Не принимайте и ответьте на наше письмо.',
    done: 'Принято.',
    doneWithCopy: (masked: string) => `Принято. Копия ушла на ${masked}.`,
  },
  home: {
    lead: (business: string) =>
      business === '' ? 'Что действует по договору.' : `Что действует между вами и ${business}.`,
    usage: 'Сколько занято',
    usageNone: 'По договору нечего считать.',
    usageLater: 'Сейчас не удалось посчитать. Откройте страницу чуть позже.',
    of: (actual: string, limit: string) => `${actual} из ${limit}`,
    atLeast: 'Не всё измерено: на деле может быть больше.',
    full: 'Предел заполнен.',
    over: 'Больше предела.',
    until: (day: string) => `до ${day}`,
    texts: 'Что вы приняли',
    textsNone: 'Пока ничего.',
    accepted: (when: string, by: string | null) => (by ? `Принято ${when}: ${by}` : `Принято ${when}`),
    validUntil: (day: string) => `действует до ${day}`,
    read: 'Прочитать',
    fingerprint: 'Отпечаток текста (SHA-256)',
    fingerprintWhy: 'По нему видно, что текст не меняли с тех пор.',
    consent: 'Прочитать и решить',
    open: (day: string) => `Страница открыта до ${day}. Ссылка личная: не пересылайте её.`,
  },
  notices: {
    title: 'Ждёт вашего ответа',
    answered: 'Вы ответили',
    answerBy: (day: string) => `Ответьте, пожалуйста, до ${day}.`,
    letter: 'Письмо целиком',
    choose: 'Что выбираете?',
    sure: 'Ответить так?',
    yes: 'Да, ответить',
    no: 'Назад',
    done: 'Ответ записан.',
    silence: 'Если не ответить',
  },
}
export type PageWords = typeof wordsRu
