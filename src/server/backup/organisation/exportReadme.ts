// The page that explains an export to whoever opens it, without the program.

export const EXPORT_README = `# Выдох: всё об одной организации · Exhale: everything of one organisation

## По-русски
Всё здесь открывается без программы: текст, таблицы CSV, JSON.

- \`organisation.json\`: настройки организации, чем кончается её журнал (размер, корень, последняя подпись).
- \`members.json\`: люди и их роли. Паролей и ключей здесь нет: на новом месте людей приглашают заново.
- \`cases/<номер>/story.json\`: дело целиком, формат exhale.story/1; из него дело заводится снова.
- \`cases/<номер>/case.json\`: когда дело заведено и учебное ли оно.
- \`organisation.json\`, поле \`marked\`: сколько документов отмечено «для юриста» или «переговоры без признания» и вошли ли они сюда. Если не вошли, их записи в журнале есть, а раскрыть их нечем.
- \`cases/<номер>/ledger.csv\`: учёт по строкам, открывается в таблицах; ячейки, похожие на формулы, обезврежены апострофом.
- \`cases/<номер>/messages.txt\`: переписка подряд, обычным текстом.
- \`cases/<номер>/letters.json\` и \`letters/*.txt\`: письма, как они ушли.
- \`cases/<номер>/decisions.json\`: решения по требованиям, как их принимали люди: что, почему, что переубедит, на каких документах; на новом столе это снова решения.
- \`cases/<номер>/files.json\`: какие записи журнала — файлы дела, сохранённые страницы и ключи писем; сами байты раскрыты в \`log/openings-*.jsonl\`.
- \`clients/*.jsonl\`: что известно о клиентах помимо дел: карточки, представители, версии соглашения и их принятие, акты и записи, листы учёта, уведомления, ответы, строки счёта, разовые уступки, заявления об утрате. Строка называет запись журнала (\`n\`); слова и файлы раскрыты в \`log/openings-*.jsonl\`.
- \`clients/files.json\`: список этих файлов с их SHA-256. Ссылок на страницу клиента, кодов и сумм здесь нет: суммы складываются заново.
- \`log/entries-*.jsonl\`: записи журнала, байт в байт (base64), по порядку.
- \`log/openings-*.jsonl\`: что раскрывает каждую запись: часть, соль, содержимое (base64). Стёртого здесь нет.
- \`log/checkpoints.jsonl\`: подписанные отметки журнала.

Проверить запись: SHA-256("exhale/commit/v1\\n" + часть + "\\n" + соль + SHA-256(содержимое)) равно значению в записи.
Завести на другом столе: \`npx exhale import-organisation <эта папка или файл>\`.

## In English
Everything here opens without the program: text, CSV tables, JSON.

- \`organisation.json\`: the settings of the organisation, and where its log ends (size, root, newest signature).
- \`members.json\`: people and their roles. No passwords or keys: at the new place people are invited again.
- \`cases/<id>/story.json\`: the whole case as exhale.story/1; the case is opened again from it.
- \`cases/<id>/case.json\`: when the case was opened, and whether it is an example.
- \`organisation.json\`, field \`marked\`: how many documents are marked for legal advice or without prejudice, and whether they are here. If they are not, their entries stand in the log and nothing here opens them.
- \`cases/<id>/ledger.csv\`: the records line by line, for a spreadsheet; cells that look like formulas are defused.
- \`cases/<id>/messages.txt\`: the correspondence in order, as plain text.
- \`cases/<id>/letters.json\` and \`letters/*.txt\`: letters as they left.
- \`cases/<id>/decisions.json\`: decisions on claims as people made them: what, why, what would change our mind, on which papers; on the new desk they are decisions again.
- \`cases/<id>/files.json\`: which entries of the log are files of the case, captured pages and keys of mails; their bytes are in \`log/openings-*.jsonl\`.
- \`clients/*.jsonl\`: what is known of clients outside of their cases: cards, representatives, versions of the agreement and their acceptance, acts and records, sheets, notices, answers, invoice lines, one-offs, claims of loss. A line names its entry of the log (\`n\`); words and files are in \`log/openings-*.jsonl\`.
- \`clients/files.json\`: the list of these files with their SHA-256. Links to a client's page, codes and totals are not here: totals are added up again.
- \`log/entries-*.jsonl\`: the entries of the log, byte for byte (base64), in order.
- \`log/openings-*.jsonl\`: what opens each entry: part, salt, content (base64). What was erased is not here.
- \`log/checkpoints.jsonl\`: signed notes of the log.

To check an entry: SHA-256("exhale/commit/v1\\n" + part + "\\n" + salt + SHA-256(content)) equals the value in the entry.
To open it on another desk: \`npx exhale import-organisation <this folder or file>\`.
`
