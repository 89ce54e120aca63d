import { describe, expect, test } from 'vitest'
import { readOwnWords } from './ownWords.ts'

describe('Our own words', () => {
  test.for([
    ['Вы издеваетесь?', 'sarcasm'],
    ['Может, сначала научитесь читать', 'sarcasm'],
    ['Успокойтесь, пожалуйста', 'sarcasm'],
    ['As I already told you, it is not possible', 'sarcasm'],
    ['Please calm down', 'sarcasm'],
    ['If you could read, you would know', 'sarcasm'],
    ['Вы обязаны были забрать товар', 'blame'],
    ['This is your own fault', 'blame'],
    ['Это потребительский терроризм', 'legal_label'],
    ['This is blackmail', 'legal_label'],
    ['Вернём деньги, если вы удалите отзыв', 'threat'],
    ['We will sue you for defamation', 'threat'],
    ['Вы неадекватный', 'insult'],
    ['Ваше мнение очень важно для нас', 'formulaic'],
    ['We apologise for any inconvenience caused', 'formulaic'],
  ] as const)('«%s» are %s', ([text, kind]) => {
    expect(readOwnWords(text).map((word) => word.kind)).toContain(kind)
  })
  test.for([
    'Вы правы, а мы ошиблись. Возвращаем деньги сегодня.',
    'Жаловаться и писать отзыв — ваше право, отговаривать не буду.',
    'It was our mistake, and I am sorry. The refund left today.',
    'Вы написали: «вы издеваетесь надо мной», и я понимаю почему.',
  ])('are fine in «%s»', (text) => {
    expect(readOwnWords(text)).toEqual([])
  })
})
