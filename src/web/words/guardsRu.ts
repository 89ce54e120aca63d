// Russian words of what the guards find in a letter of ours.
export const guardsRu = {
  guards: {
    title: 'Посмотрите перед отправкой',
    clear: 'Замечаний к словам нет.',
    failed: 'Слова письма проверить не удалось: обновите страницу.',
    words: (said: string) => `«${said}» —`,
  },
}
