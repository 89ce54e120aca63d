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
    ^ по . . PAPER_DAT
    все|строго|четко|точно|исключительно|именно|только|действу*|поступа*|работаем|сделали|сделано . . по|в_рамках . . PAPER_DAT|договора|правил|оферты
    PAPER_RU есть PAPER_RU
    соблюда*|придержива*|выполня*|следу* . . . PAPER_RU
    согласи* . . с . . PAPER_RU . . вы . дали
    регулиру*|определя*|описыва*|предполага*|охватыва* . . . PAPER_RU
    PAPER_RU ... не . предусмотрен*|предполаг*|описан*|оговорен*
    в . . PAPER_RU . нет . . . слова|строчк*|речи|упоминан*|пункта
    см|смотри|смотрите . . PAPER_RU
    пункт|пункты|раздел . про|о|об ... подписал*|видели|читали
    PAPER_RU ... подписан*|принят*|акцептован*|согласован* . . вами
    вы . . принимали|принимаете|акцептовали|подтверждали . . . PAPER_RU
    гласит|гласят|требует|требуют|предусматрива*|запреща*|разреша*|допуска* PAPER_RU
    сверх|вне|помимо|за_рамками|за_пределами . . . PAPER_RU
    PAPER_RU ... не . дает|дают|позволя*|содержит|содержат|знает
    опира*|ссыла*|сошл* . . на . . пункт*|раздел*
    подписали|подписывали . . . бумагу|документ ,? где|в|с
    указано|сказано|написано|описано|говорится . в приложени*
    читайте|прочитайте|перечитайте|перечитай*|откройте|загляните|прочтите|посмотрите|изучите|смотрите|обратитесь ... PAPER_RU
    вы . . расписались|расписывались|поставили_подпись|подписывались|подписались|поставили_галочк*|ставили_галочк* ... под|на|в|с PAPER_RU
    PAPER_RU ,? . . котор* . . . подписали|подписывали|приняли|принимали|согласились|соглашались|подтвердили|известн*|знакомы
    PAPER_RU|FORM_RU .... там|в_ней|в_нем|в_них . . STIPULATED_RU
    PAPER_RU|FORM_RU ... там|в_ней|в_нем|в_них|тут . . . STIPULATED_RU|черным|есть_пункт|про|ясно
    в|на|под . . FORM_RU ... прописан*|оговорен*|предусмотрен*|черным|закреплен*|допуск*
    STIPULATED_RU|было_оговорено . . . в|на . . PAPER_RU
    прописан*|оговорен*|предусмотрен*|закреплен* . . . в|на . . FORM_RU
    пункт|пункте|пункту|пунктом|пункта|подпункт*|раздел|разделе|разделу|абзац* . . . PAPER_RU
    условия|правила|регламент|порядок ... вам ... известн*|знаком*|озвуч*|объясн*|разъясн*
    вы . . знали|знаете|знакомы|ознаком* ... PAPER_RU
    PAPER_RU ... одинаков*|одни|едины|един|единые . . для . . всех|каждого
    положения|условия|формулировк*|текст|буква|букв* . . . PAPER_RU . . таков*|однозначн*|ясн*|прост*|понятн*
    PAPER_RU ... на_сайте|на_стене|на_стойке|в_уголке|в_приложении . . . и|там|в ... STIPULATED_RU
    -прочитайте|прочтите|изучите|посмотрите ... PAPER_RU ... подпис*|правк*|верните|напишите|скажите
    -пункт*|выдачи|приема|самовывоза выдачи|приема|самовывоза
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
    clause|clauses|paragraph|subclause|section NO_EN
    NTH_EN clause|paragraph|section . . of . . PAPER_EN
    rule|rules|point|page # . . of? . . . PAPER_EN
    you . did . sign|accept|agree|tick|read ... PAPER_EN
    PAPER_EN ,? . . . you . . . signed|ticked|accepted|agreed|agree|clicked|confirmed|initialled
    your|the . . plan|tariff|package|membership|subscription . . states|says|allows|provides|limits|caps|permits|excludes
    goes|go|going|runs|is|are against|outside|beyond . . . PAPER_EN
    is|are|was|were|stands|stated|covered|included|listed|found|there . . in . . . PAPER_EN
    ^ please|do|just? . read|reread|check|consult|refer_to|look_at|see|revisit|have_a_look_at|take_a_look_at . . . . PAPER_EN
    a? PAPER_EN is|are . a? PAPER_EN
    PAPER_EN ... not . oblige|require|entitle|provide|permit|allow|cover|include|let|extend|mention
    PAPER_EN ... covered|set_out|described|explained|stated|spelt_out|spelled_out . . in . it|them|there
    PAPER_EN ... black_and_white|crystal_clear|perfectly_clear
    strictly|acting|acted|act|operate|working|going|stick|sticking|keep|keeping|holding . . by|within|under|to . . . PAPER_EN
    wording|letter|provisions|language|text of . . PAPER_EN
    you . . know|knew|aware_of|familiar_with|were_told|read|were_shown ... PAPER_EN
    by_the_book
    you . . . consent|consented|subscribed|committed . to . . . . PAPER_EN
    PAPER_EN . . you . . signed|accepted
    governed|regulated|covered|settled|decided . by . . . PAPER_EN
    please|must|should|kindly . . respect|follow|observe|obey|keep_to|comply_with|stick_to . . . PAPER_EN
    word|line|clause|mention|nothing . . in . . . PAPER_EN . . . about|on
    our . PAPER_EN is|are
    saw|read|initialled . . point|clause|paragraph|line ... sign*
    as . . . PAPER_EN . put|puts|say|says|state|states|has|have
    beyond|outside|over_and_above|on_top_of|in_excess_of . . PAPER_EN
    signed . . . paper|document ... dates|terms|in_it|says|saying
    PAPER_EN . . . . same|apply|applies|identical|equally . . for|to . . everyone|everybody|all|each|you
    -read|check|see|look_at ... PAPER_EN ... sign|before|let_me|let_us|tell|send|reply|come_back
    -we|i . . not . rely|quote|use|apply|relying . . . . PAPER_EN
    -mistake|error|typo|slip . in . . PAPER_EN
  `,
    'match',
  ),
]
