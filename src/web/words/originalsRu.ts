// Русские слова о файлах, с которыми пришло дело.
const bytes = new Intl.NumberFormat('ru', { maximumFractionDigits: 0 })

export const originalsRu = {
  originals: {
    title: 'Файлы, как они пришли',
    lead: 'Из этих файлов прочитано дело. Каждый хранится байт в байт.',
    size: (size: number) => (size < 1024 ? `${size} Б` : `${bytes.format(size / 1024)} КБ`),
    asSent: 'показать письмо, как его отправили',
    closed: 'Ничего из этого письма не запускается и не загружается из сети. Вместо ссылки виден её адрес.',
    noHtml: 'В этом письме только текст, он виден в переписке.',
  },
}
