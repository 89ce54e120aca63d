// The noes of keeping and erasing.
export const KEEPING_PROBLEMS = {
  erased: {
    status: 410,
    title: {
      en: 'Everything about this client was erased; nothing can be added.',
      ru: 'Всё об этом клиенте удалено; добавить ничего нельзя.',
    },
  },
  name_differs: {
    status: 422,
    title: {
      en: 'Nothing was erased: type the name of the client exactly as the desk shows it.',
      ru: 'Ничего не удалено: введите имя клиента так, как оно показано.',
    },
  },
  confirm_again: {
    status: 409,
    title: {
      en: 'This confirmation is used up or too old. Say once more why marked documents may leave.',
      ru: 'Это подтверждение уже не действует. Укажите ещё раз, почему отмеченные документы можно передать.',
    },
  },
  term_too_short: {
    status: 422,
    title: {
      en: 'The law asks to keep this for longer. Choose a term that is not shorter than the one named on the line.',
      ru: 'Закон требует хранить это дольше. Выберите срок не короче того, что назван в строке.',
    },
  },
} as const
