// Messages to try the reader with, in both languages: invented, each with something else to see.
export interface SampleText {
  readonly lang: 'ru' | 'en'
  readonly text: string
}

export const SAMPLE_TEXTS: readonly SampleText[] = [
  {
    lang: 'ru',
    text: 'Добрый день! 12 марта забрала заказ 4411, в коробке не было крышки. Замените, пожалуйста, или верните деньги за неё. Спасибо мастеру Олегу, всё объяснил.',
  },
  {
    lang: 'ru',
    text: 'До пятницы вернёте двадцать тысяч, тогда отзыв уберу. Не вернёте — пойду в суд и в Роспотребнадзор, мне терять нечего.',
  },
  {
    lang: 'ru',
    text: 'Какую ещё накладную вам прислать? Ничего доказывать не обязан. Примите сегодня после закрытия, мне так удобно.',
  },
  {
    lang: 'en',
    text: 'Order 7720 arrived on 3 May with a cracked lid. Could you send another one or refund it? Your courier was lovely, thank you.',
  },
  {
    lang: 'en',
    text: 'Give me three months free by Monday or I dispute the charge with my bank and you will be all over social media.',
  },
  {
    lang: 'en',
    text: 'I don’t care what the contract says, and I’m not sending any photos. Just waive the late fee this once.',
  },
]
