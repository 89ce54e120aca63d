// What keeps a case from being handed over, and a question to a colleague from being answered.
export const PEOPLE_PROBLEMS = {
  not_colleague: {
    status: 422,
    title: {
      en: 'Nobody of that name may work on cases here. Choose somebody from the list.',
      ru: 'Такого сотрудника, который ведёт дела, здесь нет. Выберите из списка.',
    },
  },
  already_answered: {
    status: 409,
    title: {
      en: 'This question has its answer already. Ask a new one if something is missing.',
      ru: 'На этот вопрос уже ответили. Если чего-то не хватает, задайте новый.',
    },
  },
  not_asked: {
    status: 403,
    title: {
      en: 'Somebody else was asked. Whoever asked may take the question back and ask you.',
      ru: 'Спросили другого человека. Кто спросил, может отозвать вопрос и задать его вам.',
    },
  },
} as const
