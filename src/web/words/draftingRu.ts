// Russian words of a letter that is being written: what was found, what was chosen, how others would read it.
import { plural } from '../../basics/lang.ts'

export const draftingRu = {
  drafting: {
    title: 'Посмотрите перед отправкой',
    clear: 'Замечаний к словам нет.',
    failed: 'Слова письма проверить не удалось: обновите страницу.',
    found: (stops: number, all: number) =>
      stops
        ? plural('ru', stops, {
            one: 'Так письму лучше не уходить: # место.',
            few: 'Так письму лучше не уходить: # места.',
            many: 'Так письму лучше не уходить: # мест.',
          })
        : plural('ru', all, {
            one: 'Взгляните на # место.',
            few: 'Взгляните на # места.',
            many: 'Взгляните на # мест.',
          }),
    notNow: 'Не отправлять сейчас',
    change: 'Исправить',
    rests: 'Правильно. Черновик лежит здесь.',
    words: (said: string) => `«${said}»`,
    instead: (said: string) => `Сказать так: ${said}`,
    leaveOut: 'Убрать это',
    keep: 'Оставить так',
    keepWhy: 'Почему оставляете',
    keepHint: 'Причина сохранится рядом с письмом.',
    kept: (why: string) => (why ? `оставлено: ${why}` : 'оставлено'),
    takeBack: 'Передумать',
    cannotKeep: 'Так оставить нельзя: исправьте.',
    ownerDecides: 'Это решает владелец; без этого письмо может уйти.',
    gaps: {
      title: 'Впишите, чего стол не знает',
      fill: 'Вписать в письмо',
    },
    page: {
      toCase: 'К делу',
      version: (when: string, by: string) => (by ? `${when}, ${by}` : when),
    },
    versions: {
      keep: 'Сохранить черновик',
      kept: (when: string) => `сохранено ${when}`,
      unkept: 'изменения только в этом браузере',
      stale: 'Другой человек уже сохранил свою редакцию. Ваш текст остался здесь.',
      theirs: 'Взять его редакцию',
      ours: 'Оставить мою',
      reset: 'Вернуть текст стола',
      history: (count: number) =>
        plural('ru', count, { one: '# редакция', few: '# редакции', many: '# редакций' }),
      desk: 'Текст стола',
      changed: (what: string, quote: string) => `исправлено: ${what}, «${quote}»`,
      keptAs: (what: string, quote: string, why: string) =>
        `оставлено: ${what}, «${quote}»${why ? ` (${why})` : ''}`,
    },
    sources: {
      title: 'Откуда взято',
      mark: (source: string) => `откуда: ${source}`,
      message: (day: string) => `сообщение от ${day}`,
      rule: (rule: string) => `срок по правилу ${rule}`,
      claim: (text: string) => `требование «${text}»`,
    },
    own: {
      open: 'Написать другое письмо',
      how: 'Приветствие и подпись стол поставит, остальное за вами. Проверки те же.',
      kind: 'Какое это письмо',
      begin: 'Начать письмо',
      lies: 'Черновик лежит среди писем.',
    },
    audience: {
      open: 'Глазами чужих',
      key: 'клавиша P',
      title: 'Так это увидят чужие',
      lead: 'Любое письмо могут показать. Прочитайте его как человек, который вас не знает.',
      caption: 'Вот что мне ответили. Как вам?',
      somebody: 'Кто-то из ленты',
      when: 'только что',
      first: 'Что увидят первым',
      nothing: 'Зацепиться здесь не за что.',
      back: 'Назад к письму',
    },
  },
}
