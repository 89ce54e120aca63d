// Russian words of what the guards find in a letter of ours.
export const guardsRu = {
  guards: {
    title: 'Посмотрите перед отправкой',
    clear: 'Замечаний к словам нет.',
    failed: 'Слова письма проверить не удалось: обновите страницу.',
    words: (said: string) => `«${said}» —`,
    names: {
      G1: 'пункт договора',
      G2: 'условие без силы',
      G3: 'деньги, молчание, угроза',
      G4: 'чужое и личное',
      G5: 'ярлык',
      G6: 'дата или срок',
    },
  },
}
