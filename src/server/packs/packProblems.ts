// What keeps a pack from being made or made again.
export const PACK_PROBLEMS = {
  pack_refused: {
    status: 422,
    title: {
      en: 'The pack cannot be made as chosen. See what each document needs.',
      ru: 'В таком составе пакет сделать нельзя. Посмотрите, что нужно для каждого документа.',
    },
  },
  pack_too_large: {
    status: 422,
    title: {
      en: 'The pack would be too large. Choose fewer exhibits.',
      ru: 'Пакет получится слишком большим. Выберите меньше приложений.',
    },
  },
  pack_changed: {
    status: 409,
    title: {
      en: 'The case changed while the pack was being made. Please try again.',
      ru: 'Пока пакет составлялся, дело изменилось. Попробуйте ещё раз.',
    },
  },
  pack_gone: {
    status: 410,
    title: {
      en: 'This pack cannot be made again: something it was made of was erased. Copies that left earlier can still be checked.',
      ru: 'Этот пакет нельзя сделать снова: то, из чего он составлен, стёрто. Копии, которые ушли раньше, по-прежнему можно проверить.',
    },
  },
} as const
