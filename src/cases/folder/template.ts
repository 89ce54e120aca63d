// An empty case folder with every key and column explained. Lines with `##` explain; lines with `#` are ready to be used:
// take the sign away and put your own words in. A test takes all of them away and reads the result.
import type { Bilingual, Lang } from '../../basics/lang.ts'
import { MAIN_COLUMNS, type SheetField } from '../../ledger/sheetColumns.ts'
import { LEDGER_COLUMNS } from '../../ledger/sheetWritten.ts'
import { caseYaml, agreementYaml } from './templateFiles.ts'
import type { WrittenFile } from './folderFromStory.ts'

/** What each column of ledger.csv holds. */
export const columnWords: Readonly<Partial<Record<SheetField, Bilingual>>> = {
  id: {
    ru: 'номер записи; документ из нескольких строк повторяет его в каждой',
    en: 'id of the entry; a document of several lines repeats it in each',
  },
  at: {
    ru: 'дата и время: 2026-03-16T11:02 или 16.03.2026 11:02',
    en: 'date and time: 2026-03-16T11:02 or 16/03/2026 11:02',
  },
  kind: {
    ru: 'вид: goods_in (приход), goods_out (выдача), stock_count (пересчёт), order, payment, delivery, inspection, usage, time, revision, revision_request, change_request, milestone, incident, notice, quality, registration, dispute, page_snapshot, lookup',
    en: 'kind: goods_in, goods_out, stock_count, order, payment, delivery, inspection, usage, time, revision, revision_request, change_request, milestone, incident, notice, quality, registration, dispute, page_snapshot, lookup',
  },
  doc: { ru: 'документ: «МХ-1 № 0611»', en: 'the document: "Delivery note 0611"' },
  receipt: {
    ru: 'квитанция или бирка, по которой вещь выдают',
    en: 'the receipt or tag on which goods are given back',
  },
  sku: { ru: 'артикул или своё короткое имя товара', en: 'article code, or a short name of your own' },
  name: { ru: 'название', en: 'name' },
  qty: { ru: 'количество', en: 'quantity' },
  unit: { ru: 'единица: шт, кг, м3, ч', en: 'unit: pcs, kg, m3, hour' },
  unitVolume: { ru: 'объём одной штуки, м³', en: 'volume of one piece, m³' },
  metric: {
    ru: 'что измерено, если это не товар: visits, storage.volume',
    en: 'what was measured, when it is no goods: visits, storage.volume',
  },
  value: { ru: 'сколько намерено', en: 'the measured value' },
  amount: { ru: 'сумма', en: 'sum of money' },
  currency: { ru: 'валюта: RUB', en: 'currency: GBP' },
  signedBy: {
    ru: 'кто подписал; имена через точку с запятой',
    en: 'who signed; names separated by a semicolon',
  },
  note: { ru: 'примечание', en: 'note' },
  unitWeight: { ru: 'вес одной штуки, кг', en: 'weight of one piece, kg' },
  price: { ru: 'цена одной штуки', en: 'price of one piece' },
  category: { ru: 'категория товара', en: 'category of the goods' },
  declaredValue: { ru: 'оценка, записанная при приёмке', en: 'value declared when it was taken in' },
  from: { ru: 'начало периода', en: 'start of the period' },
  to: { ru: 'конец периода', en: 'end of the period' },
  minutes: { ru: 'минуты', en: 'minutes' },
  hours: { ru: 'часы', en: 'hours' },
  round: { ru: 'номер круга правок', en: 'number of the round of changes' },
  items: { ru: 'сколько пунктов в круге', en: 'how many items in the round' },
  effect: { ru: 'для уведомления: termination — прекращение договора', en: 'for a notice: termination' },
  endsAt: { ru: 'день, с которого уведомление действует', en: 'the day on which the notice takes effect' },
  message: { ru: 'номер сообщения, в котором это было', en: 'id of the message that carried it' },
}

const readme = (lang: Lang): string => {
  const column = (field: SheetField): string => `- \`${field}\`: ${columnWords[field]?.[lang] ?? ''}\n`
  const main = MAIN_COLUMNS.map(column).join('')
  const further = LEDGER_COLUMNS.filter((field) => !MAIN_COLUMNS.includes(field))
    .map(column)
    .join('')
  return lang === 'ru'
    ? `# Папка дела\n\nПоложите сюда то, что есть, и в папке программы выполните \`npx exhale examine <путь к этой папке>\`. Заполнять всё не нужно.\n
- \`case.yaml\`: кто есть кто, первый запрос, требования.
- \`agreement.yaml\`: договор или оферта по пунктам. Вместо него можно положить \`agreement.md\` (текст с номерами пунктов и блоком \`\`\`limits) или \`agreement.docx\`.
- \`ledger.csv\` или \`ledger.xlsx\`: акты, пересчёты, оплаты. Свои названия столбцов тоже понятны: «Дата», «Приход», «Расход», «Товар».
- \`messages/\`: письма \`.eml\` и \`.mbox\`, \`result.json\` из Telegram, \`.txt\` из WhatsApp, свои заметки \`.md\`.
- Фото и сканы кладите куда угодно: они сохраняются как приложения.

## Столбцы ledger.csv

${main}
Если нужно, добавьте:

${further}
## Заметка в messages/

\`\`\`
---
at: 2026-03-16T11:02
channel: phone
from: client
direction: in
---
Что было сказано.
\`\`\`
`
    : `# The case folder\n\nPut in what you have and run \`npx exhale examine <path of this folder>\` in the folder of the program. Nothing has to be complete.\n
- \`case.yaml\`: who is who, the first inquiry, the claims.
- \`agreement.yaml\`: the agreement or offer, clause by clause. Instead you may put \`agreement.md\` (text with clause numbers and a \`\`\`limits block) or \`agreement.docx\`.
- \`ledger.csv\` or \`ledger.xlsx\`: acts, counts, payments. Column names of your own are understood too: "Date", "Received", "Issued", "Item".
- \`messages/\`: mail as \`.eml\` and \`.mbox\`, Telegram's \`result.json\`, WhatsApp's \`.txt\`, your own notes as \`.md\`.
- Photos and scans may lie anywhere: they are kept as exhibits.

## The columns of ledger.csv

${main}
Add these when you need them:

${further}
## A note in messages/

\`\`\`
---
at: 2026-03-16T11:02
channel: phone
from: client
direction: in
---
What was said.
\`\`\`
`
}

/** The files of an empty case folder in one language. */
export const templateFiles = (lang: Lang): WrittenFile[] => [
  { path: 'README.md', text: readme(lang) },
  { path: 'case.yaml', text: caseYaml[lang] },
  { path: 'agreement.yaml', text: agreementYaml[lang] },
  { path: 'ledger.csv', text: `${MAIN_COLUMNS.join(',')}\n` },
]
