// Russian words of the card for danger: calm, short, about words and steps.
export const safetyRu = {
  safety: {
    danger: 'Сначала люди',
    dangerWhy: 'В этих словах может быть беда. Дело, деньги и сроки подождут.',
    hardTime: 'Человеку сейчас тяжело',
    hardTimeWhy: 'Тон и срок ответа сейчас важнее содержания.',
    said: 'Сказано',
    now: 'Что сделать сейчас',
    call: 'Куда звонить',
    checked: (day: string) => `источник прочитан ${day}`,
  },
}
