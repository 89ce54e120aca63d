// Each fault of a pack in words: what is wrong with these bytes, never why or by whom.
import type { Bilingual } from '../../basics/lang.ts'
import type { TokenFault } from '../timestamps/token.ts'
import type { FaultKind } from './fault.ts'

export const FAULT_WORDS: Readonly<Record<FaultKind, Bilingual>> = {
  not_a_container: {
    ru: 'это не пакет: такого файла архива не бывает',
    en: 'this is no pack: not a ZIP file',
  },
  truncated: { ru: 'файл обрывается: конца нет', en: 'the file is cut off: its end is missing' },
  trailing_bytes: {
    ru: 'после конца пакета что-то дописано',
    en: 'something was added after the end of the pack',
  },
  too_many_files: { ru: 'файлов больше, чем бывает в пакете', en: 'more files than a pack may have' },
  too_large: { ru: 'пакет больше 4 ГБ', en: 'larger than 4 GB' },
  bad_path: {
    ru: 'имя файла ведёт за пределы папки или опасно на какой-то системе; не распаковывайте',
    en: 'a file name leads out of the folder or is unsafe on some system; do not unpack it',
  },
  duplicate_path: { ru: 'два файла под одним именем', en: 'two files under one name' },
  unsorted: { ru: 'файлы стоят не в том порядке', en: 'the files are in another order than a pack has' },
  not_stored: {
    ru: 'файл сжат или зашифрован; в пакете файлы лежат как есть',
    en: 'a file is compressed or encrypted; a pack holds its files as they are',
  },
  other_structure: {
    ru: 'в строении архива есть байты, которых в пакете не бывает',
    en: 'the structure of the archive has bytes that no pack has',
  },
  damaged: {
    ru: 'файл повреждён: байты не сходятся с контрольной суммой',
    en: 'the file is damaged: its bytes do not fit their checksum',
  },
  missing_file: { ru: 'файла не хватает', en: 'the file is missing' },
  unlisted_file: { ru: 'файл не назван в описи', en: 'the file is not named in the manifest' },
  misplaced_file: { ru: 'такому файлу в пакете не место', en: 'a pack has no such file here' },
  other_bytes: {
    ru: 'файл не тот, что записан в описи',
    en: 'the file is not the one that the manifest names',
  },
  not_canonical: {
    ru: 'записано не в той единственной форме, в какой такие файлы пишутся',
    en: 'not written in the one form in which such files are written',
  },
  other_shape: {
    ru: 'внутри не то, что бывает в таком файле',
    en: 'holds something else than such a file does',
  },
  too_long: { ru: 'длиннее, чем бывает такой файл', en: 'longer than such a file may be' },
  key_unreadable: { ru: 'ключ журнала не читается', en: 'a key of the log cannot be read' },
  other_keys: { ru: 'ключи не те, что в описи', en: 'other keys than the manifest names' },
  not_signed: { ru: 'не подписано ключом журнала', en: 'not signed by a key of the log' },
  bad_signature: { ru: 'подпись не подходит', en: 'the signature does not fit' },
  note_malformed: {
    ru: 'текст не читается как подписанная запись',
    en: 'the text does not read as a signed note',
  },
  other_log: { ru: 'это контрольная точка другого журнала', en: 'this is a checkpoint of another log' },
  foreign_lines: {
    ru: 'под контрольной точкой есть чужие строки',
    en: 'there are lines of others under the checkpoint',
  },
  not_an_export: {
    ru: 'запись журнала не говорит, что выпущен этот пакет',
    en: 'the entry of the log does not say that this pack was made',
  },
  manifest_not_bound: {
    ru: 'журнал записал другую опись, не эту',
    en: 'the log recorded another manifest, not this one',
  },
  proof_malformed: { ru: 'доказательство не читается', en: 'the proof cannot be read' },
  not_included: {
    ru: 'доказательство не сходится: такой записи в журнале на этом месте нет',
    en: 'the proof does not hold: the log has no such entry at this place',
  },
  other_tree: {
    ru: 'доказательство ведёт к другой контрольной точке',
    en: 'the proof leads to another checkpoint',
  },
  other_place: {
    ru: 'место в журнале не то, что у этой записи',
    en: 'the place in the log is not that of this entry',
  },
  not_consistent: {
    ru: 'журнал с доказательствами не продолжается в журнал с отметкой времени',
    en: 'the log that was time-stamped did not grow out of the one with the proofs',
  },
  epoch_unproven: {
    ru: 'не показано, чем закончилась прежняя часть журнала',
    en: 'how the earlier part of the log ended is not shown',
  },
  opening_differs: {
    ru: 'содержимое не то, что было записано в журнал',
    en: 'the content is not what was recorded in the log',
  },
  opening_of_another: {
    ru: 'раскрытие относится к другой записи',
    en: 'what is opened belongs to another entry',
  },
  original_unproven: {
    ru: 'файл лежит среди подлинников, но ни одна запись его не подтверждает',
    en: 'the file lies among the originals, and no entry stands behind it',
  },
  exhibit_differs: {
    ru: 'опись говорит об этом приложении не то, что сама запись',
    en: 'the manifest says something else about this exhibit than its entry',
  },
  policy_unreadable: { ru: 'список доверия не читается', en: 'the trust policy cannot be read' },
  key_not_trusted: {
    ru: 'журнал подписан ключом, которого нет в списке доверия',
    en: 'the log is signed by a key that the trust policy does not name',
  },
  policy_unmet: {
    ru: 'свидетелей меньше, чем требует список доверия',
    en: 'fewer witnesses than the trust policy asks for',
  },
  cosigned_differs: {
    ru: 'свидетели подписали другую контрольную точку',
    en: 'the witnesses signed another checkpoint',
  },
  query_differs: {
    ru: 'запрос отметки времени не об этой контрольной точке',
    en: 'the time stamp was asked for something else than this checkpoint',
  },
  root_unreadable: { ru: 'корневой сертификат не читается', en: 'a root certificate cannot be read' },
}

export const TOKEN_FAULT_WORDS: Readonly<Record<TokenFault, Bilingual>> = {
  malformed: { ru: 'отметка времени не читается', en: 'the time stamp cannot be read' },
  not_granted: { ru: 'служба времени отказала', en: 'the authority refused the request' },
  wrong_imprint: { ru: 'отметка стоит под другими байтами', en: 'the time stamp is about other bytes' },
  wrong_nonce: { ru: 'это ответ на другой запрос', en: 'it answers another request' },
  wrong_policy: { ru: 'отметка выдана по другим правилам', en: 'it was given under another policy' },
  without_certificate: {
    ru: 'в отметке нет сертификата того, кто её подписал',
    en: 'the certificate of the signer is missing',
  },
  wrong_certificate: {
    ru: 'приложен не тот сертификат, которым подписано',
    en: 'the certificate is not the one that signed',
  },
  wrong_digest: {
    ru: 'подписано не то, что в отметке',
    en: 'what was signed is not what the time stamp says',
  },
  bad_signature: {
    ru: 'подпись службы времени не подходит',
    en: 'the signature of the authority does not fit',
  },
  not_for_timestamps: {
    ru: 'сертификат выдан не для отметок времени',
    en: 'the certificate was not issued for time stamps',
  },
  untrusted: {
    ru: 'отметка не ведёт к выбранному корневому сертификату',
    en: 'it does not lead to a chosen root certificate',
  },
  outside_validity: {
    ru: 'сертификат в тот момент не действовал',
    en: 'the certificate was not valid at that moment',
  },
  stray_certificate: {
    ru: 'в отметку вложен лишний сертификат',
    en: 'it carries a certificate that does not belong',
  },
}
