import { describe, expect, test } from 'vitest'
import { splitClauses } from '../agreements/proposals/splitClauses.ts'
import { textOfPages } from './pdfText.ts'

describe('The pages of a text layer', () => {
  test('give a clause that runs over lines and pages as one', () => {
    const pages = ['1.1 Ячейка вмещает\nдо 0,4 м³.\n1.2 Оплата в первые', '5 дней месяца.']
    expect(textOfPages(pages)).toBe('1.1 Ячейка вмещает до 0,4 м³.\n1.2 Оплата в первые 5 дней месяца.')
    expect(splitClauses(textOfPages(pages)).map(({ no }) => no)).toEqual(['1.1', '1.2'])
  })
  test('lose the number at the head or foot, and no other number', () => {
    expect(textOfPages(['1 из 2\nЦена\n42\nрубля', 'Конец\n– 2 –'])).toBe('Цена 42 рубля Конец')
  })
  test('keep items of a list and paragraphs in lines of their own', () => {
    expect(textOfPages(['Входит:\n– приём\nкоробок\n– выдача\n\nСрок\n7 дней'])).toBe(
      'Входит:\n– приём коробок\n– выдача\n\nСрок 7 дней',
    )
  })
  test('join a word that a soft hyphen parted', () => {
    expect(textOfPages(['хра\u00ad\nнение ве\u00adщей'])).toBe('хранение вещей')
  })
  test('without words are empty', () => {
    expect(textOfPages(['', ' \n '])).toBe('')
  })
})
