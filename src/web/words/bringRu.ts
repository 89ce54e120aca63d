// Russian words of the two doors for one's own case: files, and by hand.
export const bringRu = {
  bring: {
    short: 'Принести файлы',
    title: 'Принесите то, что есть',
  },
  hand: {
    short: 'Вручную',
    title: 'Дело вручную',
  },
}
