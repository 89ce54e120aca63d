// What keeps two cases from being linked.
export const LINK_PROBLEMS = {
  not_one_client: {
    status: 422,
    title: {
      en: 'The two cases are of different clients. Link them as the same matter instead; nothing of one goes into the other then.',
      ru: 'Это дела разных клиентов. Свяжите их как один вопрос: тогда ничего из одного не попадёт в другое.',
    },
  },
  continues_elsewhere: {
    status: 409,
    title: {
      en: 'One of the two continues in another case already. Open that one, or end the link first.',
      ru: 'Одно из дел уже продолжается в другом. Откройте то дело или сначала уберите связь.',
    },
  },
} as const
