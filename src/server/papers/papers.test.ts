// Acts and certificates as others see them: the words of the file, its letters, and the same bytes again.
import { describe, expect, test } from 'vitest'
import { certificate, type AcceptanceToCertify } from '../../agreements/papers/certificate.ts'
import { LANGS } from '../../basics/lang.ts'
import { readInstant } from '../../basics/instant.ts'
import { ActFacts } from '../../ledger/acts/act.ts'
import { actPaper, type ActToPrint } from '../../ledger/acts/actPaper.ts'
import { hasPdfTools, pdfText, pdfTool } from '../packs/testPdf.ts'
import { paperPdf } from '../packs/typesetting.ts'
import { squareOf } from './squareOf.ts'

const zone = 'Asia/Vladivostok'
const at = (text: string): number => readInstant(text, zone) ?? Number.NaN
const parties = {
  business: { name: 'ПВЗ «Полка у дома»', details: ['ИНН 250000000000'] },
  client: { name: 'ИП Ракитин Олег Сергеевич', details: ['г. Владивосток', '+7 900 000-00-00'] },
}
const ACT = ActFacts.parse({
  id: '019b0000-0000-7000-8000-000000000001',
  at: '2026-11-20T14:05',
  kind: 'goods_in',
  form: 'mx1',
  number: '7A-0042',
  currency: 'RUB',
  opened: 'unopened_as_declared',
  note: 'Коробка с вмятиной',
  lines: [
    {
      sku: 'LAMP-7',
      name: 'Лампа настольная «Ночь»',
      qty: 2,
      declaredValue: 1200,
      size: { l: 40, w: 30, h: 20 },
      condition: 'скол на основании',
    },
    { sku: 'CAB', name: 'Кабель', qty: 10, declaredValue: 90.5 },
  ],
  overLimit: [
    {
      choice: 'signed_over',
      clause: '3.2',
      limit: 0.4,
      after: 1.6,
      unit: 'm3',
      text: 'Сверх предела по п. 3.2: 1,6 м³ при пределе 0,4 м³. Клиент согласен.',
    },
  ],
  signatures: [
    { side: 'us', how: 'screen', name: 'Ирина К.' },
    { side: 'client', how: 'screen', name: 'Пётр Н.' },
  ],
  written: { device: 'планшет 7', offline: true, pin: 'checked' },
})
const drawn = [
  [
    [100, 300],
    [400, 40],
    [700, 300],
  ],
  [[900, 200]],
] as ActToPrint['strokes']['us']
const PRINTED: ActToPrint = {
  id: ACT.id,
  at: at(ACT.at),
  act: ACT,
  parties,
  zone,
  agreement: { version: '3.1', acceptedAt: at('2026-02-28T12:00') },
  corrected: null,
  representative: 'Пётр Н., по доверенности № 4',
  strokes: { us: drawn, client: drawn },
  photos: ['ab'.repeat(32)],
  foot: 'Запись № 17 в нашем журнале.',
}
const ACCEPTED: AcceptanceToCertify = {
  id: '019b0000-0000-7000-8000-000000000002',
  parties,
  zone,
  version: { name: '3.1', kind: 'agreement', recordedAt: at('2026-02-27T10:00'), entry: 5 },
  text: 'Договор\n\n3.2. Ячейка тарифа «Старт» — до 0,40 м³.',
  textHash: 'cd'.repeat(32),
  acceptance: {
    how: 'click_and_code',
    at: at('2026-02-28T12:00'),
    until: null,
    by: 'Ракитин Олег',
    words: null,
    sentTo: 'r•••@example.org',
    entry: 9,
  },
  steps: [
    { kind: 'opened', at: at('2026-02-28T11:55'), from: '192.0.2.7' },
    { kind: 'code_entered', at: at('2026-02-28T12:00'), from: '192.0.2.7' },
  ],
  foot: 'Запись № 9 в нашем журнале.',
}
const setAct = (printed: ActToPrint, lang: 'ru' | 'en' = 'ru') =>
  paperPdf(actPaper(printed, lang), printed.at)
const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ')

describe.skipIf(!hasPdfTools && !process.env['CI'])('An act on paper', () => {
  test('names what a document must name, the line over the limit, and how each side signed', async () => {
    const text = flat(pdfText(await setAct(PRINTED)))
    for (const said of [
      'Акт о приёме товарно-материальных ценностей на хранение',
      '№ 7A-0042 от 20 ноября 2026 года',
      '20 ноября 2026 года, 14:05 (Asia/Vladivostok)',
      'ПВЗ «Полка у дома»',
      'редакция 3.1, принят 28 февраля 2026 года',
      'не вскрывалась, содержимое указано со слов сдавшего',
      'Лампа настольная «Ночь»',
      'скол на основании; 40 × 30 × 20 см',
      '0,024 м³',
      'Сверх предела по п. 3.2: 1,6 м³ при пределе 0,4 м³. Клиент согласен.',
      'Итого 12 3 305 ₽',
      'Сдал',
      'Пётр Н.',
      'подпись на экране',
      'Составлен без связи',
      'Запись № 17 в нашем журнале.',
      'стр. 1 из 1',
    ])
      expect(text).toContain(said)
  })

  test('speaks each language whole, and calls the way back by its own form', async () => {
    const out = { ...PRINTED, act: { ...ACT, kind: 'goods_out' as const, form: 'mx3' as const } }
    expect(flat(pdfText(await setAct(out)))).toMatch(/Акт о возврате .* Выдал Получил/u)
    const english = actPaper({ ...PRINTED, act: { ...ACT, lines: [], overLimit: [], note: '' } }, 'en')
    const { business: _b, ...said } = { ...english, facts: english.facts.map(([name]) => name), business: '' }
    expect(
      JSON.stringify({
        ...said,
        foot: '',
        signatures: english.signatures.map(({ role, how }) => [role, how]),
      }),
    ).not.toMatch(/[а-яё]/iu)
  })

  test('leaves a line for the pen, says who declined, and shows where nobody signed', async () => {
    const declined = [
      { side: 'us', how: 'paper', name: 'Ирина К.' },
      { side: 'client', how: 'refused', name: 'Пётр Н.' },
    ] as const
    const text = flat(pdfText(await setAct({ ...PRINTED, act: { ...ACT, signatures: [...declined] } })))
    expect(text).toContain('от подписи отказ')
    expect(text).not.toContain('рисунок')
    const bare = flat(pdfText(await setAct({ ...PRINTED, act: { ...ACT, signatures: [] } })))
    expect(bare).toContain('подписи нет')
  })

  test('is PDF/A-3b with fonts inside, and the same bytes again', async () => {
    const pdf = await setAct(PRINTED)
    expect(pdf.equals(await setAct(PRINTED))).toBe(true)
    expect(pdf.toString('latin1')).toMatch(/<pdfaid:part>3<\/pdfaid:part>/u)
    expect(pdfTool(pdf, 'qpdf', '--check', '@')).toMatch(/No syntax or stream encoding errors/u)
  })

  test('prints hostile words as words', async () => {
    const hostile = '#panic("x") #read("/etc/passwd") $x$ *b* [c] <label> @ref'
    const act = { ...ACT, note: hostile, lines: [{ sku: hostile, qty: 1 }] }
    const text = flat(pdfText(await setAct({ ...PRINTED, act, representative: hostile })))
    expect(text).toContain('#panic("x") #read("/etc/passwd") $x$ *b* [c]')
  })

  test('of two hundred lines goes on over its pages with its headings', async () => {
    const lines = Array.from({ length: 200 }, (_, n) => ({ sku: `S-${n}`, name: `Вещь ${n}`, qty: 1 }))
    const text = pdfText(await setAct({ ...PRINTED, act: { ...ACT, lines } }))
    expect(text).toContain('Вещь 199')
    expect(text.match(/Наименование/gu)?.length).toBeGreaterThan(3)
  })
})

describe.skipIf(!hasPdfTools && !process.env['CI'])('A certificate of acceptance', () => {
  test('says what was accepted, how and when, what it shows and what it does not, and holds the whole text', async () => {
    const text = flat(pdfText(await paperPdf(certificate(ACCEPTED, 'ru'), ACCEPTED.acceptance.at)))
    for (const said of [
      'Свидетельство о принятии',
      'Договор, 3.1',
      '28 февраля 2026 года, 12:00 (Asia/Vladivostok), запись № 9',
      'нажатием на странице клиента и кодом из сообщения',
      'r•••@example.org',
      'cd'.repeat(32),
      'страница открыта 192.0.2.7',
      'существовал не позже времени записи',
      'Чего это не показывает',
      '3.2. Ячейка тарифа «Старт» — до 0,40 м³.',
    ])
      expect(text).toContain(said)
  })
  test('of an acceptance outside the page says that it is a record of it', () => {
    const reply = {
      ...ACCEPTED,
      steps: [],
      acceptance: { ...ACCEPTED.acceptance, how: 'mail_reply', words: 'Ок, согласен', sentTo: null },
    }
    for (const lang of LANGS) {
      const paper = certificate(reply, lang)
      expect(paper.table).toBeNull()
      expect(JSON.stringify(paper)).not.toMatch(/undefined|доказано|истин|\btrue story\b|proven/u)
    }
    expect(JSON.stringify(certificate(reply, 'ru').facts)).toContain('«Ок, согласен»')
  })
  test('is the same bytes again', async () => {
    const paper = certificate(ACCEPTED, 'en')
    expect((await paperPdf(paper, 1)).equals(await paperPdf(paper, 1))).toBe(true)
  })
})

test('The square holds every dark module of its code', () => {
  const rows = squareOf('urn:uuid:019b0000-0000-7000-8000-000000000001')
  expect(rows.length).toBeGreaterThanOrEqual(21)
  // The corner that a scanner looks for: seven dark modules.
  expect(rows[0]?.[0]).toEqual([0, 7])
  for (const row of rows)
    for (const [first, length] of row) expect(first + length).toBeLessThanOrEqual(rows.length)
})
