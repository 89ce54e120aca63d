// What keeps an exhale from being broken, a gift from being given and a settlement from being offered. Each has a way on.
export const CONCESSION_PROBLEMS = {
  exhale_over: {
    status: 409,
    title: {
      en: 'No pause runs now: the letter may leave as far as the exhale is concerned.',
      ru: 'Паузы сейчас нет: выдох письмо не держит.',
    },
  },
  tied_to_silence: {
    status: 422,
    title: {
      en: 'Money and favours are never tied to a review, a complaint or silence. Say what it is for, without that.',
      ru: 'Деньги и услуги не ставим в зависимость от отзыва, жалобы или молчания. Напишите, за что это, без такого условия.',
    },
  },
  reason_needed: {
    status: 422,
    title: {
      en: 'Please add the reason in a sentence: somebody will read it later.',
      ru: 'Допишите причину одним предложением: её прочтут потом.',
    },
  },
  gift_waits: {
    status: 409,
    title: {
      en: 'More than is due waits for the end of the exhale. What is due can be paid now.',
      ru: 'Сверх положенного ничего не даём до конца выдоха. Положенное можно заплатить сейчас.',
    },
  },
  concession_step: {
    status: 409,
    title: {
      en: 'This concession stands differently now. Look at it again.',
      ru: 'С этой уступкой уже поступили иначе. Посмотрите на неё ещё раз.',
    },
  },
  no_exposure: {
    status: 409,
    title: {
      en: 'First note the table of what the matter may cost: a settlement is made from it.',
      ru: 'Сначала сохраните таблицу «во что может обойтись»: соглашение делают по ней.',
    },
  },
} as const
