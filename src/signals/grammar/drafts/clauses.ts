// Guard G1: where a draft leans on the agreement. Numbers of clauses are read with the facts; here stand the words that lean on the
// paper as a whole («по договору вы обязаны», "our terms say"), which a letter has to replace by a clause and its words.
import { type Family, family } from '../../compile.ts'

export const DRAFT_CLAUSES: readonly Family[] = [
  family(
    'cue.G1',
    'reliance',
    0.9,
    `
    по . . PAPER_RU . ,? вы|вам|вас|мы|нам|клиент*|заказчик*|покупател*|арендатор*|жил*|деньги|возврат*|оплат*|это|срок*|хранени*|обязан*|ответственност*|за|штраф*|положен*|такие|такое|перенос*|отмен*
    по . . PAPER_RU . . обязан*|должн*|предусмотрен*|запрещен*|следует|надо|нужно|полага*
    обязан*|должн*|не_вправе|вправе|следует ... по . . PAPER_RU
    согласно|исходя_из|в_соответствии_с|соответствии_со|на_основании|в_силу|опира*|ссыла*|следуя|руководств* . . . PAPER_RU
    PAPER_RU . гласи*|предусматрива*|запреща*|обязыва*|устанавлива*|разреша*|требу*|говорит|говорят|допуска*
    PAPER_RU . . не_допуска*|не_разреша*|не_позволя*
    в PAPER_RU ... сказано|написано|прописано|указано|предусмотрен*|закреплен*|оговорен*|значится|черным|записано|прописан*|есть_пункт|стоит
    в . . PAPER_RU . . сказано|написано|прописано|указано|предусмотрен*|закреплен*|оговорен*|значится|черным|записано|прописан*
    сказано|написано|прописано|указано|предусмотрено|закреплено|оговорено|записано|прописан* . . в . . PAPER_RU
    PAPER_RU|офертой|правилами|договором|условиями|регламентом . . предусмотрен*|установлен*|запрещен*|оговорен*|определен*|закреплен*
    это|что|как . . прописано|оговорено|предусмотрено . PAPER_RU
    вы . . подписали|приняли|подписывали|согласились|подтвердили|поставили_подпись . . . PAPER_RU
    вы . . согласились|соглашались . . с . . PAPER_RU
    противореч*|нарушает*|нарушили|нарушение*|нарушаете . . PAPER_RU
    в_рамках . . PAPER_RU . . обязан*|должн*|нельзя|можно
    ^ по . . PAPER_RU
    согласно . пункту|пунктам|разделу . . PAPER_RU
    -вопрос*|переговор*|спор*|работ*|обязательств*|остаток . по . . PAPER_RU
    -по . . PAPER_RU . . решаем|пишите|напишите|звоните|закончен*|готов*|вопрос*
    -если . . . PAPER_RU . . сказано|написано
    -закон* . . PAPER_RU
    -не . ссылаемся|опираемся . . . PAPER_RU
    -согласно . . . закон*|кодекс*|стать*|гк|постановлени*
    -в_соответствии_с . . . закон*|кодекс*|стать*|гк|законодательств*
    -по . . PAPER_RU . . дорожного|русского|безопасности|этикета
    --законами|правилами_продаж|правил_продаж|правилам_дорожного|постановлени*
  `,
    'match',
  ),
  family(
    'cue.G1',
    'reliance',
    0.9,
    `
    under|per|as_per|according_to|pursuant_to|in_line_with|in_accordance_with|based_on|by . . . . PAPER_EN
    PAPER_EN . . . say|says|state|states|require|requires|provide|provides|allow|allows|prohibit|prohibits|clear|specify|specifies|oblige|obliges|forbid|forbids|cover|covers|set_out|sets_out|mention|mentions|spell_out|spells_out|give|gives|entitle|entitles|limit|limits
    PAPER_EN . . do_not_allow|does_not_allow|do_not_cover|does_not_cover|not_permit
    in|within . . . . PAPER_EN . . . it_says|it_states|says|you|we
    stated|written|set_out|mentioned|explained|specified|agreed|laid_out|spelled_out|described . . in . . . . PAPER_EN
    you . . . signed|accepted|agreed|ticked|acknowledged . . . . . PAPER_EN
    breach|violation|contravention|violates|breaks|contrary . . . . . PAPER_EN
    breached|violated|broken|broke . . . . PAPER_EN
    bound . by . . . PAPER_EN
    required|obliged|entitled ... under|by . . . PAPER_EN
    -under|in_line_with|according_to|by|per|based_on . . . . act|law|regulations|code|highway
    -if . . . PAPER_EN . . . unclear|wrong
    -not . . rely|relying . . . . PAPER_EN
    -do_not . . . say|mention|state
    -by . . . PAPER_EN . post|email
    -in . . contract . . matter
    -PAPER_EN . . . nothing
  `,
    'match',
  ),
]
