// Each "no" of sign-in, accounts and members, with what to do next.
export const ACCOUNT_PROBLEMS = {
  wrong_credentials: {
    status: 401,
    title: {
      en: 'This e-mail and password do not fit together. Check both, or come in by a link.',
      ru: 'Почта и пароль не подходят друг к другу. Проверьте их или войдите по ссылке.',
    },
  },
  wrong_code: {
    status: 422,
    title: {
      en: 'This code does not fit or was used already. Wait for the next one and enter that.',
      ru: 'Код не подходит или уже использован. Дождитесь следующего и введите его.',
    },
  },
  codes_locked: {
    status: 429,
    title: {
      en: 'Too many wrong codes: wait 15 minutes. The owner can come in at once with “npx exhale link”.',
      ru: 'Слишком много неверных кодов: подождите 15 минут. Владелец может войти сразу командой «npx exhale link».',
    },
  },
  begin_again: {
    status: 401,
    title: {
      en: 'Too much time has passed. Begin the sign-in again.',
      ru: 'Прошло слишком много времени. Начните вход сначала.',
    },
  },
  sign_in_again: {
    status: 403,
    title: {
      en: 'This changes how you come in. Sign out, sign in again and repeat it.',
      ru: 'Это меняет способ входа. Выйдите, войдите снова и повторите.',
    },
  },
  access_ended: {
    status: 403,
    title: {
      en: 'You are a member of no organisation here any more. Ask its owner for an invitation.',
      ru: 'Вы больше не состоите здесь ни в одной организации. Попросите владельца о приглашении.',
    },
  },
  second_step_needed: {
    status: 403,
    title: {
      en: 'Your organisation asks for a second step: set up codes or a passkey in your account first.',
      ru: 'Организация требует второй шаг входа: сначала включите коды или ключ доступа в своей учётной записи.',
    },
  },
  enough_already: {
    status: 409,
    title: {
      en: 'There are as many of these as one account may have. End one that is no longer needed first.',
      ru: 'Больше у одной учётной записи быть не может. Сначала завершите то, что уже не нужно.',
    },
  },
  last_owner: {
    status: 409,
    title: {
      en: 'An organisation needs an owner. Make somebody else an owner first.',
      ru: 'У организации должен быть владелец. Сначала назначьте владельцем кого-то ещё.',
    },
  },
  email_taken: {
    status: 409,
    title: {
      en: 'This e-mail already has an account here: sign in with it, then open the invitation again.',
      ru: 'У этой почты уже есть учётная запись: войдите в неё и откройте приглашение снова.',
    },
  },
  weak_password: {
    status: 422,
    title: {
      en: 'This password is easy to guess. Take at least 12 signs, a few words that only you would put together.',
      ru: 'Такой пароль легко угадать. Возьмите не меньше 12 знаков: несколько слов, которые вместе поставите только вы.',
    },
  },
  wrong_password: {
    status: 422,
    title: { en: 'The current password is not this one.', ru: 'Текущий пароль не такой.' },
  },
  invitation_over: {
    status: 410,
    title: {
      en: 'This invitation was used, withdrawn, or is older than a week. Ask for a new one.',
      ru: 'Это приглашение уже использовано, отозвано или старше недели. Попросите новое.',
    },
  },
  already_member: {
    status: 409,
    title: {
      en: 'You already belong to this organisation.',
      ru: 'Вы уже состоите в этой организации.',
    },
  },
  totp_on: {
    status: 409,
    title: {
      en: 'Codes are already on. Turn them off first.',
      ru: 'Коды уже включены. Сначала отключите их.',
    },
  },
  totp_off: {
    status: 409,
    title: { en: 'Codes are not on. Turn them on first.', ru: 'Коды не включены. Сначала включите их.' },
  },
  passkey_refused: {
    status: 422,
    title: {
      en: 'This passkey does not fit, or the question to it has expired. Try again, or come in another way.',
      ru: 'Этот ключ доступа не подходит, или запрос к нему устарел. Повторите или войдите иначе.',
    },
  },
  provider_silent: {
    status: 503,
    title: {
      en: 'The provider does not answer. Try again in a moment, or come in another way.',
      ru: 'Поставщик входа не отвечает. Повторите через минуту или войдите иначе.',
    },
  },
} as const
