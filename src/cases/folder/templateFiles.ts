// The two YAML files of the empty case folder. `##` explains, `#` is ready to use.
import type { Bilingual } from '../../basics/lang.ts'

export const caseYaml: Bilingual = {
  ru: `## Дело. Уберите знак «# » у нужных строк и впишите своё. Строки с «##» — пояснения.
## Короткое имя дела латиницей и название для людей
# id: my-case
# title: "Полка на одну ячейку, товара на четыре"
## Язык писем (ru, en), страна (RU, UK, EU, US), часовой пояс, чем вы занимаетесь
# lang: ru
# jurisdiction: RU
## Для EU: страна, чьи праздники считать (DE, FR, PL …); для UK: GB-SCT (Шотландия) или GB-NIR (Северная Ирландия)
# country: DE
# timezone: Europe/Moscow
# trade: storage
## На какой момент разбирать; без этой строки — на момент последнего события
# asOf: "2026-03-30T23:59:00+03:00"
## Ваши адреса и имена, как они стоят в выгрузках: всё остальное — слова клиента
# us:
#   - shop@example.com
#   - Вера
## Если в таблице свои названия столбцов: название: поле (поля перечислены в README.md)
# columns:
#   "Ячейка": note
# parties:
#   business:
#     name: "ИП Иванова А. А."
## b2c — вы работаете с потребителями, b2b — с предпринимателями
#     regime: b2b
#     email: shop@example.com
#   client:
#     name: "Имя клиента"
## consumer, sole_trader, company или non_customer (не ваш клиент)
#     type: sole_trader
#     consumer: false
#     email: client@example.org
#     phones: ["+7 495 000-00-00"]
#     aliases: ["Как он подписан в чате"]
#     since: "2026-02-28"
#   staff:
#     - id: vera
#       name: Вера
#       role: manager
#       tenureMonths: 12
## Кто ещё пишет за клиента; authorised: true — полномочия показаны
#   others:
#     - id: inna
#       name: Инна
#       role: "представитель клиента"
#       authorised: false
## Первый запрос: с чего всё началось
# inquiry:
#   at: "2026-02-26T11:05:00+03:00"
#   channel: telegram
#   text: "Здравствуйте. Нужна полка под товар."
#   history:
#     - at: "2025-12-01"
#       fact: "три заказа без замечаний"
## Если договора не было, а предложение было
# offer:
#   id: OFFER-1
#   text: "Слова вашего предложения"
## Чего клиент требует. raisedIn — номера сообщений или записей учёта, либо inquiry
# claims:
#   - id: c1
#     text: "Пропала кофемолка К-7"
#     raisedIn: [inquiry]
#     amountClaimed: 6900
#     currency: RUB
#     item: K-7
## Чего это стоит: доход за месяц или за проект, потраченные минуты, час работы
# economics:
#   revenueMonth: 1500
#   revenueProject: 0
#   currency: RUB
#   staffMinutes: 120
#   hourlyCost: 500
#   monthsObserved: 1
`,
  en: `## The case. Take the "# " away from the lines you need and put your own words in. Lines with "##" explain.
## A short id and a title for people
# id: my-case
# title: "One cell paid, goods for four"
## Language of the letters (ru, en), country (RU, UK, EU, US), time zone, your trade
# lang: en
# jurisdiction: UK
## For EU: the country whose holidays count (DE, FR, PL …); for UK: GB-SCT (Scotland) or GB-NIR (Northern Ireland)
# country: DE
# timezone: Europe/London
# trade: storage
## The moment to examine; without it, the moment of the last event
# asOf: "2026-03-30T23:59:00+01:00"
## Your addresses and names as exports show them: everything else is the client's
# us:
#   - shop@example.com
#   - Vera
## Column names of your own: name: field (the fields are listed in README.md)
# columns:
#   "Cell": note
# parties:
#   business:
#     name: "Example Storage Ltd"
## b2c: you deal with consumers, b2b: with businesses
#     regime: b2b
#     email: shop@example.com
#   client:
#     name: "Name of the client"
## consumer, sole_trader, company or non_customer (not your client at all)
#     type: sole_trader
#     consumer: false
#     email: client@example.org
#     phones: ["+44 7700 900000"]
#     aliases: ["The name in the chat"]
#     since: "2026-02-28"
#   staff:
#     - id: vera
#       name: Vera
#       role: manager
#       tenureMonths: 12
## Who else writes for the client; authorised: true means that authority was shown
#   others:
#     - id: inna
#       name: Inna
#       role: "writes for the client"
#       authorised: false
## The first inquiry: how it began
# inquiry:
#   at: "2026-02-26T11:05:00+00:00"
#   channel: telegram
#   text: "Hello. I need a shelf for my goods."
#   history:
#     - at: "2025-12-01"
#       fact: "three orders without complaint"
## When there was an offer but no agreement
# offer:
#   id: OFFER-1
#   text: "The words of your offer"
## What the client claims. raisedIn: ids of messages or ledger entries, or inquiry
# claims:
#   - id: c1
#     text: "The coffee grinder K-7 is missing"
#     raisedIn: [inquiry]
#     amountClaimed: 69
#     currency: GBP
#     item: K-7
## What it costs: revenue a month or for the project, minutes spent, cost of an hour
# economics:
#   revenueMonth: 15
#   revenueProject: 0
#   currency: GBP
#   staffMinutes: 120
#   hourlyCost: 30
#   monthsObserved: 1
`,
}

export const agreementYaml: Bilingual = {
  ru: `## Договор или оферта по пунктам. Лимит — то, что можно измерить; пункт без лимита тоже цитируется.
# id: OF-1
# version: "1.0"
# acceptedAt: "2026-02-28T10:12:44+03:00"
# acceptedHow: checkbox
# qualification: "хранение"
# clauses:
#   - no: 3.2
#     text: "Ячейка — до 0,40 м³."
## op: <=, >=, <, >, =, in (список лиц), contains (обязательные поля), due (срок), grace_days (льготные дни)
#     limit:
#       metric: storage.volume
#       op: <=
#       value: 0.4
#       unit: m3
#   - no: 3.5
#     text: "В течение 3 дней клиент забирает излишек, затем 50 ₽ за ячейку в день."
#     limit:
#       metric: storage.overage
#       op: grace_days
#       value: 3
#       unit: day
#       overagePrice: 50
#       overageUnit: RUB/slot/day
## void: true — условие недействительно по закону, voidWhy — почему
#   - no: 4.5
#     text: "Деньги не возвращаются."
#     void: true
#     voidWhy: "закон не допускает такого условия"
`,
  en: `## The agreement or offer, clause by clause. A limit is what can be measured; a clause without one can still be quoted.
# id: OF-1
# version: "1.0"
# acceptedAt: "2026-02-28T10:12:44+00:00"
# acceptedHow: checkbox
# qualification: "storage"
# clauses:
#   - no: 3.2
#     text: "A cell holds up to 0.40 m³."
## op: <=, >=, <, >, =, in (list of persons), contains (required fields), due (term), grace_days (days of grace)
#     limit:
#       metric: storage.volume
#       op: <=
#       value: 0.4
#       unit: m3
#   - no: 3.5
#     text: "Within 3 days the client takes the excess away, after that £0.50 a cell and day."
#     limit:
#       metric: storage.overage
#       op: grace_days
#       value: 3
#       unit: day
#       overagePrice: 0.5
#       overageUnit: GBP/slot/day
## void: true means that the law strikes the term out, voidWhy says why
#   - no: 4.5
#     text: "Money is never returned."
#     void: true
#     voidWhy: "the law does not allow such a term"
`,
}
