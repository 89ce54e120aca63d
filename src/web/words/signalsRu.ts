// Russian words of marked text: how sure a mark is, taking one off, asking why there is none, and the page that tries any text.
import { plural } from '../../basics/lang.ts'

const tiers: Readonly<Record<string, string>> = {
  certain: 'уверенно',
  likely: 'вероятно',
  possible: 'под вопросом',
}
const reasons: Readonly<Record<string, string>> = {
  quotation: 'Это чужие слова: цитата или пересказ',
  not_meant: 'Сказано не в этом смысле',
  not_about_us: 'Это не о нас',
  other: 'Другое: скажу словами',
}
const said: Readonly<Record<string, string>> = {
  quotation: 'чужие слова',
  not_meant: 'сказано не в этом смысле',
  not_about_us: 'не о нас',
  other: 'причина своими словами',
}
const marks = (count: number): string =>
  plural('ru', count, { one: '# пометка', few: '# пометки', many: '# пометок' })

/** What found a mark, from its short form: `grammar:court.claim`, `words:ещё+раз`, `tie:threat.demand`. */
function foundBy(why: string): string {
  const [way = '', what = ''] = why.split(/:(.*)/u)
  if (way === 'grammar') return `по правилу «${what}»`
  if (way === 'words') return `больше всего весят слова: ${what.split('+').join(', ')}`
  if (way === 'lexicon') return 'слово есть в словаре'
  return way === 'tie' || way === 'made' ? 'следует из других пометок' : why
}

export const signalsRu = {
  tier: (tier: string) => tiers[tier] ?? tier,
  sign: {
    title: 'Что здесь помечено',
    open: (names: string) => `Помечено: ${names}. Открыть`,
    sureness: (tier: string, share: number) => `${tiers[tier] ?? tier}, ${share} из 100`,
    found: foundBy,
    distress: 'Слова о беде',
    distressReason: 'Сначала человек: спросить, нужна ли помощь, и подсказать, куда обратиться.',
    hint: 'Нажмите, если это не так.',
    notSo: 'это не так?',
    notSoFor: (words: string) => `Это не так: ${words}`,
    wrong: 'Пометка неверна?',
    which: 'Какая пометка',
    reason: 'Почему',
    reasons: (reason: string) => reasons[reason] ?? reason,
    said: (reason: string) => said[reason] ?? reason,
    reach: 'Где больше не помечать',
    everywhere: 'Во всех сообщениях, где стоят ровно эти слова',
    everywhereHow: (words: string) => `Стол запомнит: «${words}». В настройках это можно вернуть.`,
    here: 'Только в этом сообщении',
    guarded:
      'Такая пометка охраняет людей. Она снимается только здесь, с причиной словами, и причина остаётся на странице дела.',
    why: 'Словами',
    whyNeeded: 'Словами (без этого не снять)',
    takeOff: 'Снять пометку',
    agree: 'Стоит помечать',
    agreeHow: 'Сейчас эта пометка под вопросом и ни на что не влияет. Ваш пример поможет стать увереннее.',
    agreed: 'Пример записан.',
    gone: (count: number) => `Снято: ${marks(count)}`,
    goneOne: (label: string, words: string) => `${label}: «${words}»`,
    goneGuard: 'Снята пометка, которая охраняет людей',
    goneHere: 'только в этом сообщении',
    goneEverywhere: 'везде, где стоят эти слова',
    putBack: 'Вернуть',
    putBackFor: (words: string) => `Вернуть пометку: ${words}`,
    doubtful: 'Показывать и пометки под вопросом',
    doubtfulHow: 'Они ни на что не влияют: ни на письма, ни на выводы.',
  },
  missed: {
    ask: 'почему не помечено?',
    askFor: (what: string) => `Почему не помечено: ${what}`,
    type: 'Спросить о других словах',
    title: 'Почему не помечено?',
    lead: 'Выделите слова мышью, пальцем или клавишами (Shift и стрелки).',
    text: 'Сообщение',
    paste: 'Вставьте слова и выделите то, о чём спрашиваете',
    chosen: (words: string) => `Выбрано: «${words}»`,
    none: 'Пока ничего не выделено.',
    label: 'Чем это должно быть помечено',
    unknown: 'Не знаю',
    saw: 'Что увидел стол',
    nothing: 'Ничего похожего стол здесь не увидел.',
    looking: 'Смотрим',
    marked: (label: string) => `${label}: уже помечено.`,
    possible: (label: string, share: number) =>
      `${label}: похоже, но слабо (${share} из 100), поэтому пометки нет.`,
    dismissed: (label: string) => `${label}: пометку на этих словах сняли вы.`,
    heldBack: (label: string, words: string) =>
      `${label}: слова подходят, но «${words}» говорит об обратном.`,
    quotation: (label: string) => `${label}: слова подходят, но стоят в кавычках, а цитата не слова автора.`,
    notOwn: 'Это прежнее письмо, пересланный текст или подпись: их стол не читает как слова клиента.',
    why: 'Как вы это понимаете (можно не писать)',
    keep: 'Записать как пример',
    kept: 'Записано. Пример виден в настройках: «Чему вы научили стол».',
  },
  trial: {
    title: 'Попробовать любой текст',
    lead: 'Покажем, что делает текст и какими словами. Всё читается здесь, в браузере: ни одно слово не уходит с этой страницы и нигде не остаётся.',
    text: 'Текст',
    samples: 'Примеры',
    sample: (lang: string, no: number) => `${lang === 'ru' ? 'Русский' : 'Английский'} ${no}`,
    count: (count: number) => (count === 0 ? 'Ничего не помечено.' : `Найдено: ${marks(count)}.`),
    reading: 'Читаем',
    failed: 'Прочесть не получилось. Измените текст или обновите страницу.',
    shown: 'Текст с пометками',
    list: 'Пометки по порядку',
    words: 'Слова',
    label: 'Что делают',
    sureness: 'Насколько уверенно',
    reason: 'Почему так',
    quote: (words: string) => `«${words}»`,
    place: (start: number, end: number) => `знаки ${start}–${end}`,
    tooLong: 'Текст длинный, поэтому показан только список.',
    more: (count: number) => `И ещё ${marks(count)}.`,
    empty: 'Вставьте сообщение или нажмите на пример.',
  },
  taught: {
    title: 'Чему вы научили стол',
    lead: 'Пометки, которые вы сняли, и слова, которые стоило пометить. Это знает только ваш стол.',
    everywhere: 'Больше не помечаем нигде',
    everywhereNone: 'Пока ничего. Пометка снимается в деле: нажмите на помеченные слова.',
    here: 'Сняли в одном сообщении',
    hereNone: 'Пока ничего.',
    examples: 'Слова, которые стоило пометить',
    examplesNone: 'Пока ничего. В деле у каждого сообщения есть вопрос «Почему не помечено?».',
    held: (count: number) =>
      plural('ru', count, {
        one: '# пример стоит в документе для юриста и здесь не показан.',
        few: '# примера стоят в документах для юриста и здесь не показаны.',
        many: '# примеров стоят в документах для юриста и здесь не показаны.',
      }),
    unknown: 'без пометки: вы не знали какой',
    remove: 'Убрать',
    removeFor: (words: string) => `Убрать пример: ${words}`,
    take: 'Забрать примеры файлом',
    takeHow:
      'По строке JSON на текст, с пометками: из такого файла учится чтение. Примеры без пометки в него не входят.',
    tryOut: 'Попробовать любой текст',
    inCase: (title: string) => `дело: ${title}`,
    untitled: 'дело без названия',
  },
}
