// The noes at the door. Each of them has a way on, and says it.
export const LEAVING_PROBLEMS = {
  letter_waits: {
    status: 409,
    title: {
      en: 'This letter waits. What it waits for, and what you can do meanwhile, stands beside it.',
      ru: 'Это письмо ждёт. Чего именно и что можно сделать пока — написано рядом с ним.',
    },
  },
  second_look_needed: {
    status: 409,
    title: {
      en: 'Somebody else reads this letter before it leaves. Ask a colleague, send a link, or read it again tomorrow.',
      ru: 'Перед отправкой это письмо читает ещё один человек. Попросите коллегу, пошлите ссылку или перечитайте завтра.',
    },
  },
  look_too_early: {
    status: 409,
    title: {
      en: 'You wrote this today. Read it again after a night.',
      ru: 'Вы написали это сегодня. Перечитайте после ночи.',
    },
  },
  own_look: {
    status: 409,
    title: {
      en: 'You wrote this letter yourself. A second look is somebody else’s, or yours after a night where nobody else is.',
      ru: 'Это письмо писали вы. Второй взгляд — чужой, а если больше никого нет — ваш после ночи.',
    },
  },
  look_ended: {
    status: 410,
    title: {
      en: 'This link works no more: the letter was changed, somebody has answered already, or its time is over. Ask for a new one.',
      ru: 'Эта ссылка больше не действует: письмо изменили, ответ уже дан или вышел срок. Попросите новую.',
    },
  },
  mail_not_set: {
    status: 409,
    title: {
      en: 'The desk has no mail server. Copy the letter and send it from your own mailbox, or have whoever runs the desk set EXHALE_SMTP_URL.',
      ru: 'У стола нет почтового сервера. Скопируйте письмо и отправьте из своего ящика, или пусть тот, кто держит стол, задаст EXHALE_SMTP_URL.',
    },
  },
  perhaps_sent: {
    status: 409,
    title: {
      en: 'This letter was perhaps sent already: the mail server never answered. Look into the mailbox and say what happened.',
      ru: 'Это письмо, возможно, уже ушло: почтовый сервер не ответил. Посмотрите в ящике и скажите, что случилось.',
    },
  },
  promises_open: {
    status: 422,
    title: {
      en: 'The letter names a day. Say of each whether it is a promise.',
      ru: 'В письме назван день. Скажите о каждом, обещание это или нет.',
    },
  },
  gift_stopped: {
    status: 409,
    title: {
      en: 'The letter gives more than is due, and that is stopped. Take it out, or ask the owner.',
      ru: 'Письмо даёт больше положенного, и это остановлено. Уберите это или спросите владельца.',
    },
  },
} as const
