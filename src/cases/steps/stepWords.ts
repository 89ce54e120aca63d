// The words of states and steps: short names, as they stand in lists, on buttons and in answers of the API.
import type { Bilingual } from '../../basics/lang.ts'
import type { CASE_STATES } from './states.ts'
import type { STEPS } from './steps.ts'

type Words<K extends readonly string[]> = Readonly<Record<K[number], Bilingual>>

export const STATE_WORDS: Words<typeof CASE_STATES> = {
  erased: { ru: 'стёрто', en: 'erased' },
  closed: { ru: 'закрыто', en: 'closed' },
  danger: { ru: 'сначала люди', en: 'people first' },
  confirming: { ru: 'отметить отправку', en: 'say where it went' },
  misdirected: { ru: 'не к нам', en: 'not ours' },
  exhaling: { ru: 'выдох', en: 'exhale' },
  deciding: { ru: 'решить требования', en: 'decide the claims' },
  looking: { ru: 'второй взгляд', en: 'second look' },
  answering: { ru: 'ответить', en: 'answer' },
  paying: { ru: 'заплатить положенное', en: 'pay what is due' },
  asking: { ru: 'ждём ответа на наш вопрос', en: 'waiting for what we asked' },
  closing: { ru: 'можно закрыть', en: 'can be closed' },
  waiting: { ru: 'ход клиента', en: 'their move' },
}

export const STEP_WORDS: Words<typeof STEPS> = {
  answer_harm: { ru: 'Ответить на угрозу', en: 'Answer the threat' },
  note_incident: { ru: 'Записать, что случилось', en: 'Note what happened' },
  tell_colleague: { ru: 'Написать коллеге', en: 'Write to the colleague' },
  confirm_sending: { ru: 'Отметить отправку', en: 'Say where it went' },
  point_elsewhere: { ru: 'Подсказать, куда обратиться', en: 'Point them elsewhere' },
  acknowledge: { ru: 'Ответить, что получили', en: 'Say that we have it' },
  apologise: { ru: 'Извиниться и исправить', en: 'Apologise and put right' },
  decide_claim: { ru: 'Решить требование', en: 'Decide a claim' },
  look: { ru: 'Прочитать вторым', en: 'Take a second look' },
  answer: { ru: 'Ответить', en: 'Answer' },
  note_paid: { ru: 'Отметить выплату', en: 'Note what was paid' },
  ask_contribution: { ru: 'Спросить коллегу', en: 'Ask a colleague' },
  give: { ru: 'Сделать уступку', en: 'Give something' },
  settle: { ru: 'Предложить соглашение', en: 'Offer a settlement' },
  break_exhale: { ru: 'Снять паузу', en: 'Break the pause' },
  hand_over: { ru: 'Передать дело', en: 'Hand over' },
  add_message: { ru: 'Добавить сообщение', en: 'Add a message' },
  edit_claim: { ru: 'Поправить требование', en: 'Edit a claim' },
  note_minutes: { ru: 'Записать минуты', en: 'Note minutes' },
  watch_day: { ru: 'Следить за днём', en: 'Watch a day' },
  link: { ru: 'Связать с другим делом', en: 'Link to another case' },
  merge: { ru: 'Объединить с другим делом', en: 'Merge with another case' },
  close: { ru: 'Закрыть дело', en: 'Close the case' },
  reopen: { ru: 'Открыть снова', en: 'Reopen' },
  first_word: { ru: 'Сообщить тем, кого это задело', en: 'Tell those it touched' },
}
