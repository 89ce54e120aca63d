// What a model is asked for, in the language of the letter. It gets the draft with places instead of people, and nothing else of the
// case: no message of the client, no name, no sum.
import type { Lang } from '../../basics/lang.ts'

export const WISHES = ['plainer', 'shorter', 'warmer', 'draft'] as const
export type Wish = (typeof WISHES)[number]

const WHAT: Readonly<Record<Wish, Record<Lang, string>>> = {
  plainer: {
    ru: 'Перепиши письмо проще: короткие предложения, обычные слова, без канцелярита и терминов.',
    en: 'Rewrite the letter more plainly: short sentences, everyday words, no jargon and no legalese.',
  },
  shorter: {
    ru: 'Сократи письмо примерно вдвое. Суть, суммы, даты и обещания остаются.',
    en: 'Cut the letter to about half. The substance, sums, dates and promises stay.',
  },
  warmer: {
    ru: 'Сделай тон письма теплее и человечнее, без лести и без шаблонных извинений.',
    en: 'Make the tone of the letter warmer and more human, without flattery or stock apologies.',
  },
  draft: {
    ru: 'Из этих заметок составь вежливое деловое письмо клиенту: сначала суть, потом что и когда будет сделано.',
    en: 'Turn these notes into a courteous letter to a client: the substance first, then what will be done and when.',
  },
}

const RULES: Readonly<Record<Lang, string>> = {
  ru: `Правила. Слова в квадратных скобках вроде [ИМЯ 1] или [СУММА 2] стоят вместо имён, сумм и дат: сохрани каждое ровно один раз или столько раз, сколько оно есть, не меняй и не придумывай новых.
Не добавляй фактов, обещаний, уступок, ссылок на закон и признаний, которых в тексте нет. Не меняй отказ на согласие и согласие на отказ. Не оценивай человека. Ответь только текстом письма, без пояснений и разметки.`,
  en: `Rules. Words in square brackets such as [NAME 1] or [SUM 2] stand for names, sums and dates: keep every one of them, do not change them and do not make up new ones.
Add no facts, promises, concessions, references to law or admissions that the text does not have. Never turn a no into a yes or a yes into a no. Do not judge the person. Answer with the text of the letter only, without comments or markup.`,
}
const AGAIN: Readonly<Record<Lang, string>> = {
  ru: 'В прошлый раз часть мест в скобках пропала или появилась лишняя. В ответе должны быть все эти и никаких других:',
  en: 'Last time places in brackets were missing or made up. The answer must have all of these and no others:',
}

/** What the model is told; with `places` it is told once more which ones must come back. */
export const taskFor = (wish: Wish, lang: Lang, places: readonly string[] = []): string =>
  [
    WHAT[wish][lang],
    RULES[lang],
    ...(places.length > 0 ? [`${AGAIN[lang]} ${places.join(', ')}.`] : []),
  ].join('\n\n')

/** The answer without the fence that models like to put around it. */
export const withoutFence = (answer: string): string =>
  /^```[a-z]*\n([\s\S]*?)\n?```$/u.exec(answer.trim())?.[1]?.trim() ?? answer.trim()
