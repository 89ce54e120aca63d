// The noes of a client's page. They are read by a client, on a phone, perhaps in a hurry: each says what to do.
export const PAGE_PROBLEMS = {
  link_ended: {
    status: 410,
    title: {
      en: 'This link works no more. Write to us and we will send you a new one.',
      ru: 'Эта ссылка больше не действует. Напишите нам, и мы пришлём новую.',
    },
  },
  code_wrong: {
    status: 422,
    title: {
      en: 'This is not the code that we sent. Check the digits and try again.',
      ru: 'Это не тот код, что мы прислали. Проверьте цифры и введите ещё раз.',
    },
  },
  code_spent: {
    status: 410,
    title: {
      en: 'This code works no more. Ask for a new one.',
      ru: 'Этот код больше не действует. Попросите новый.',
    },
  },
  codes_too_many: {
    status: 429,
    title: {
      en: 'Three codes were sent within an hour. Wait a little and ask for another one.',
      ru: 'За час мы уже прислали три кода. Подождите немного и попросите ещё один.',
    },
  },
  code_not_sent: {
    status: 503,
    title: {
      en: 'The code could not be sent. Try again in a minute, or choose another address.',
      ru: 'Код не удалось отправить. Попробуйте через минуту или выберите другой адрес.',
    },
  },
  text_changed: {
    status: 409,
    title: {
      en: 'The text on the page is not the one that waits now. Open the page again.',
      ru: 'На странице уже не тот текст, который ждёт ответа. Откройте страницу заново.',
    },
  },
  not_reachable: {
    status: 409,
    title: {
      en: 'A client cannot reach this desk: it answers on this computer only. Whoever runs it sets EXHALE_URL.',
      ru: 'Клиенту до этого стола не добраться: он отвечает только на этом компьютере. Адрес задаётся в EXHALE_URL.',
    },
  },
  no_code_way: {
    status: 409,
    title: {
      en: 'There is nowhere to send the code to: write the client’s e-mail address into the card, and see that the desk can send mail (EXHALE_SMTP_URL).',
      ru: 'Код прислать некуда: впишите почту клиента в карточку и проверьте, что стол умеет отправлять почту (EXHALE_SMTP_URL).',
    },
  },
} as const
