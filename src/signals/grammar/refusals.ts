// Refusing what was agreed or stated, and waving off a request for proof.
import { type Family, family } from '../compile.ts'
import type { Lexicon } from '../pattern.ts'

export const REFUSAL_WORDS: Lexicon = {
  TERMS:
    'notice_period notice late_fee minimum_term cancellation_fee storage_fee deposits договор* услови* пункт* пунктик* правил* регламент* оферт* лимит* тариф* соглашени* бумаж* порядк* график* режим* акт акта актов допник* допсоглашени* инструкци* политик* норм* прайс* расписани* регламентик* положени* ограничени* срок* объем* договоренност* ваши_внутренние внутренн*_правил* ' +
    'contract contracts terms rule rules policy policies clause clauses agreement limit limits small_print fine_print paperwork t&cs tcs t_and_cs conditions procedure procedures process quota cap deadline form forms red_tape hours schedule guidelines handbook fair_use allowance',
  PROVE_RU:
    'доказыв* доказ* подтвержд* подтверд* предостав* предъявл* предъяв* искать ищите отчитыв* присыл* присла* фотограф* фоткать собирать оправдыв* отправлять высылать выслать показыв* прикреплять снимать диктовать переписывать заполнять рыться рыскать тащить',
  PROOF:
    'доказательств* чек* квитанци* накладн* фото* фотки акт* документ* бумажк* справк* скрин* скриншот* видео серийн* серийник* экспертиз* подтвержден* номер* акта подробност* детал* выписк* паспорт* диагностик* осмотр* проверк* переписк* расчет* proof evidence receipt* photo* picture* invoice* serial_number* serial documentation documents details paperwork statement* inspection screenshots screenshot records order_number video footage bank_statements reference logs log_files itemised breakdown',
}

export const REFUSALS: readonly Family[] = [
  family(
    'refusal.boundary',
    'boundary.refusal',
    0.9,
    `
    подтирайтесь|подотритесь|подавитесь .. TERMS
    TERMS|залог|депозит|штраф|предоплат*|неустойк* . . . отказываюсь|отказываемся|не_стану
    отказываюсь|отказываемся . . платить|подписывать|вносить|соблюдать|заполнять|забирать|показывать|оплачивать|ждать
    почему|зачем|с_какой_стати . я|мы . . должен|должна|должны|обязан* ... приходить|платить|подписывать|соблюдать|ждать|вносить|заполнять|показывать|забирать|предупреждать|носить|регистрироваться|доплачивать
    не . буду . я . этого
    подтирайтесь|подотритесь|подавитесь . . своими|вашими . TERMS
    why . should|would|must . i|we . turn_up|pay|sign|wait|follow|register|fill|give|show|leave|book|move|come|wear|collect
    not . be . doing . that|this|so|it
    not . going . to . do . that|this
    refuse . to . pay|sign|wait|follow|register|accept|leave|move
    stick|shove . . your . TERMS
    приносить|сдавать|показывать|вывозить|забирать|освобождать|оформлять|носить|переобуваться|регистрироваться|подписываться|предоставлять|надевать|отчитываться|предупреждать ... не . буду|будем|стану|собираюсь|собираемся|намерен*
    не . собираюсь|буду|стану|собираемся|намерен* ... вывозить|приносить|сдавать|освобождать|оформлять|носить|регистрироваться|предупреждать|надевать|отчитываться|укладываться|экономить
    i|we will|am|are . not . be? . bringing|bring|clearing|clear|moving|move|collecting|collect|removing|remove|registering|giving_up|wearing|using_your|queueing|queuing|limiting|reducing|providing|producing|changing|stopping|taking_down|vacating|tidying|emptying|upgrading|waiting|downgrading|submitting|logging|renewing ...
    your ... is|are your_problem|your_own_problem|not_my_problem
    deal|live . with . it
    нужно|надо ... и|, ... буду . . ими|им|ей|этим . пользоваться
    буду . . ими|им|ей . пользоваться
    need . # . . and . . . going_to|will . use
    буду|будем|стану . . продолжать? . . ходить|приходить|приезжать|ездить|брать|ставить|пользоваться|жить|делать|парковаться|тренироваться|заниматься|звонить ... в_свое|когда|как|по-своему|в_удобное|в_мое|как_раньше|в_любое
    TERMS ... не . буду|стану|собираюсь|намерен* ... жить|соблюдать|следовать|играть|подчиняться|выполнять|читать
    TERMS ... для_лохов|для_дураков|для_галочки|для_других|для_галочки|ерунда|чушь|бред
    ни|никак*? . в|на|под|по .. не . стану|буду|собираюсь|намерен*
    записываться|регистрироваться|бронировать|отмечаться|предупреждать|согласовывать|звонить_заранее|стоять_в_очереди . я? . не . буду|стану|собираюсь|намерен*
    i will|shall|am_going_to . . just? . . come|train|park|turn_up|use|visit|leave ... my . . usual|own|normal . . time|way|hours
    not . be? . following|booking|registering|abiding|obeying|filling|using_your
    rules|terms|policies . . are|is . . for . . mugs|idiots|others|little_people|other_people|losers|fools
    not|never . booking|registering|signing . . . .
    -i will . come . . . . at|on|by . #
    не . буду|стану|собираюсь|намерен*|планирую|будем ... платить|оплачивать|доплачивать|вносить|покупать ... FEE|за_хранение|за_отмену|за_доставку|неустойк*|лишн*|за_место|за_ячейк*|за_превышение|за_это|за_правк*|за_просрочк*
    платить .. за|штраф|неустойку|пени|комиссию|депозит|больше|вам .. не . буду|будем|собираюсь|намерен*|стану
    not|never . paying|pay|going_to_pay|be_paying .. cancellation|late|storage|deposit|restocking|overage|call_out|extra|no_show|callout|surcharge|fee|fees|penalty|charge|charges|for_the_extra|for_another|for_revisions
    сколько ... столько . и? .. привезу|буду|поставлю|положу|возьму|отправлю|займу|загружу|приведу|надо|нужно
    столько . и . привезу|буду|поставлю|возьму|загружу
    i|we . never . agreed|signed_up|accepted ...
    not . giving . any? . notice|one|you_notice
    TERMS ... не_волну*|не_интерес*|не_касает*|не_колыш*|не_колых*|до_лампочки|по_барабану|плевать|все_равно|наплевать|не_указ|меня_не|пофиг|пофигу|до_фонаря|фиолетово|до_одного_места|безразличн*|не_для_меня|засуньте|оставьте_себе|подотрите*|не_собираюсь|не_буду|не_признаю|не_подписыв*|не_подпишу|не_читал*|можете_выкинуть|для_галочки|не_принимаю|сами_соблюдайте|на_помойку|идиотск*|дурацк*|мне_не_нужн*|ваши_проблемы|себе
    не_волну*|не_интерес*|не_касает*|не_колышет|плевать|наплевать|все_равно|пофиг|пофигу|по_барабану|до_лампочки|безразлично|чихать|начхать|чхал*|плевал*|клал ... TERMS|у_вас|вы_там|ваш*|что_написано|что_там_написано
    не . буду|будем|собираюсь|собираемся|намерен*|стану|хочу|подпишу|подписываю|соглашусь|согласен|согласна|согласны|принимаю|признаю ... подписывать|соблюдать|выполнять|заполнять|предъявлять|показывать|TERMS|паспорт*|предоплат*|ждать|забирать|вывозить|убирать|платить_за|доплачивать|оплачивать|подстраиваться|записываться|лимит*|освобождать|сдавать|носить|снимать|оформлять|отмечаться|переобуваться|вносить_предоплату|вносить|паспорта|ограничиваться
    не . подпишу|подписываю|подпишем|подписываем . ничего?|никак*?|ваш*?|этот?|это?
    никаких|никакого|никакой|никакие . TERMS|предоплат*|паспорт*|доплат*|подписей|подпис*|допник*|лимит*|паспортов|бумаг|бумажек|анкет ... не|подпис*|больше|мне|я|показыв*|плат*|,|$
    ничего . подписывать|оплачивать|доплачивать|забирать|вывозить|убирать|менять|согласовывать . не|я_не . буду|будем|собираюсь|собираемся|стану|намерен*
    подписывать|доплачивать|забирать|вывозить|соблюдать|выполнять|заполнять|показывать|предъявлять|вносить|переделывать|ждать ... не . буду|будем|собираюсь|собираемся|стану|намерен*|обязан*
    буду|будем . все_равно? . возить|привозить|ставить|приходить|приезжать|писать|звонить|хранить|складывать|сдавать|парковаться|использовать|пользоваться|грузить|занимать|заказывать|присылать|оставлять ... сколько|когда|как|столько|куда|что|где|хоть
    сколько|когда|как|где . хочу|захочу|надо|нужно|считаю_нужным|мне_надо|мне_нужно|мне_удобно|захочется|посчитаю|пожелаю|привык . так_и|столько_и|тогда_и
    сколько|когда|как . хочу|захочу|надо|нужно|мне_удобно|мне_надо|мне_нужно . и|, . буду|привезу|приду|ставлю|привожу|возил|вожу
    возил|возила|возили|приходил|ставил|приезжал|привозил|хранил|парковался|делал ... и|так_и . буду|будем . возить|приходить|ставить|приезжать|привозить|хранить|парковаться|делать
    как|когда . . хочу . так|тогда
    паспорт|документы|договор|справку . показывать|давать|предъявлять|подписывать|предоставлять|читать . не|никому|никто|вам_не|не_обязан*
    не . обязан|обязана|обязаны . соблюдать|читать|знать|подписывать|выполнять|платить|доплачивать|показывать_паспорт|предъявлять_паспорт|забирать|вывозить|подстраиваться|ждать
    по_вашим|по_вашему|ваши|ваших|вашим . TERMS . я|мы|мне|никто|работать|жить|играть . не|по?
    свои|ваши|вашим|своими|вашими|своим . TERMS . оставьте|засуньте|можете|подотр*|себе|не|никому|читайте_сами|рассказывайте|кормите
    договор . мне? . не_указ|не_нужен|никто_не_читает|не_читал*|без_договора
    без . договор* . работа*|обойд*
    мало_ли|мало . ли . что . у_вас|там|вы . написан*|в_договоре|пишете|прописан*|понаписал*
    мне|мы|я . не . указывайте|указ|указывай|командуйте
    не . вам|тебе . решать|указывать|учить|мне_указывать
    я|мы . сам*|лучше . решаю|решу|знаю . когда|сколько|что|как
    это . ваши|ваша|исключительно_ваши . проблемы|проблема|головная
    ваши|ваша . проблемы|проблема . а_не|не_мои|не_моя|$
    какой|какие|какая|каком|какие_еще . еще|там|такой|к_черту . договор*|лимит*|доплат*|предоплат*|правил*|паспорт|допсоглашени*|счет
    деньги . какие|за_что . еще
    # . за . QUESTION
    обойдетесь|перебьетесь|перетопчетесь . без
    предоплат*|аванс*|депозит*|залог* . не . будет|дам|внесу|плачу|внесем|дождетесь|увидите
    -вы . не . соблюда*|выполня*
    -не . понимаю|понял*|вижу|нашел|нашла|могу_найти ... TERMS
    -предлага*|можно|давайте|готов*|прошу|хотел*_бы . изменить|поменять|обсудить|пересмотреть|скорректировать|добавить|убрать
  ` +
      `
    i|we . do|could|really . not . give|care|recognise|recognize|accept|agree|follow|sign|bother|believe|need|have_time|do . . a|about|what|for|your|to|with|any|less? ... TERMS|deposits|contract_says|damn|limit|hoot|toss|says|say|id|you_say
    i|we . do . not . do|sign|accept|believe_in|recognise|recognize|follow . . TERMS|deposits|paperwork|appointments
    not . care . what . your|the|it|you|that|any ... TERMS|says|say|said|wrote|written|signed
    could . not . care . less ... 
    i|we will|am|are . not . be? . signing|sign|filling|fill|following|follow|accepting|accept|agreeing|agree|paying_extra|pay_extra|moving|showing|show|wearing|abiding|abide|reading|read|complying|comply|clearing|upgrading|reducing|collecting|limiting|waiting|booking|stick|sticking|be_bound|bound|keeping|respecting|adhering|giving_notice|giving_you_id|handing|hand|putting_down|providing|going_to_sign|going_to_follow ... 
    refuse|refusing|decline|declining|have_no_intention . of? . to? . sign|signing|pay_the|pay_extra|pay_a|follow|following|accept|accepting|agree|comply|show|fill|give_notice|be_bound|provide|wear|use|move|leave|upgrade|abide|paying|showing|moving|clearing|reducing|collecting|wait
    never . agreed|signed|accepted|read . to? . to|any|your|that|anything|those|the|a . TERMS|limit|that|such|it|anything
    not . signing . anything|that|this|your|a|any|the
    your . rules|policy|policies|terms|contract|small_print|limit|limits|clause|deadline|process|forms|schedule|hours . is|are|do|does|means|mean|not|, ... your_problem|not|nonsense|nothing|ridiculous|rubbish|stupid|a_joke|to_me|irrelevant|meaningless|optional|bin|worth
    rules|limits|terms|contract|policy|paperwork|deadlines . are|is|do|does . not? ... for_other|apply|not_my|meaningless|nothing|optional|made_to_be|stupid|nonsense|your_problem|worth
    i will|am_going_to|we_will|shall . keep? . use|using|store|storing|bring|bringing|send|sending|call|calling|come|coming|park|parking|turn_up|turning_up|upload|uploading|do|leave|leaving|post|message|ring|train|drop . as|whenever|however|what|when|wherever . much|many|i|we|often|i_like|i_want|i_please|the_hell
    as . much|many|often|long|late . as . i|we . like|want|please|need|fancy
    whenever|however|whatever . i|we . like|want|please|feel|need|fancy
    tear|rip|shove|stick|stuff|bin|throw . up . your|the|that . TERMS
    shove|stick|stuff|keep|bin . your|the|that|those|it . TERMS
    you . can . keep|shove|stick|stuff|forget . your|the|that . TERMS|deposit|form
    that . is . your . problem
    not . my . problem
    no . one|body . reads . that|the|those|your|terms
    do . not . need . a|your|any . contract|agreement|appointment|permission|paperwork
    not . showing|giving|sending . you|anyone|my|any|them . id|passport|my_id|my_passport|identification|licence|identity|ids
    £|$|€ . # . to|for . QUESTION
    you_must_be|must_be|got_to_be|having|have_to_be|surely_you_are . joking|kidding|a_laugh|me_on
    limits|rules . do . not . apply . to . me|us
    -not . sure|certain|understand|see ... TERMS
    -can|could|would|may . we|i|you . change|amend|discuss|negotiate|adjust|revise|alter
    -do . not . care . about . the . money|cost|price
    -no . problem
    -read|reading . the . terms|contract . and
    -you|they . do|did|have|are . not . follow*|honour*|sign*|stick*|read|accept
    -not . your . problem
    -is . that . not
  `,
  ),
  family(
    'evasion.proof',
    'proof.refusal',
    0.92,
    `
    -подписывать|подписать|подпишу|подписываю ... PROOF
    -sign|signing . . . PROOF|form
    PROOF . вам|вам_ещё|еще . . мало|принести|нарисовать|подавай
    not . enough . PROOF . . for . you
    вскрывать|осматривать|показывать|распаковывать|проверять|приносить|демонстрировать ... не . намерен*|буду|стану|собираюсь|дам|позволю
    not . opening|unpacking|unwrapping|bringing|letting|demonstrating|recording|filming
    shall|should|must|want_me_to . i? . bring|send|fetch|get|draw . . . certificate|note|letter|proof|photo*|video|as_well|too|next
    you_want . . . PROOF . too|as_well|now
    справк*|фото|видео|чек|документ* ... еще|ещё . принести|прислать|может
    why|what . on_earth? . do . you . need|want . . . PROOF . . for?
    do . not . you . believe|trust . me
    вы . мне . не . верите
    not . running|doing|opening|inspecting|testing|taking|examining ... diagnostics|tests|test|inspection|examination|apart
    номер*|чек*|данные|PROOF ... искать . . . не . стану|буду|собираюсь|намерен*
    not . going . to . look . for . it
    не . вижу|вижу_никакого . смысла ... присыл*|слать|отправлять|доказыв*|показыв*|PROOF
    no . point|sense . . in? . sending|proving|showing|giving|providing
    want|need|expect ... video|photo*|proof|receipt*|evidence|picture*|serial ... dream_on|forget_it|you_are_joking|get_lost|no_chance|not_happening
    dream_on|jog_on
    хотите|требуете|просите ... видео|фото|чек*|доказательств*|чтобы_я ... обойдетесь|перебьетесь|щас|размечтались|ага|еще_чего
    обойдетесь|перебьетесь . без . PROOF|фото*|чек*
    еще|может . . вам|я . . PROOF|видео|анализ*|справку
    PROOF ... PROVE_RU|делать|слать|искать|собирать|хранить|таскать ... не . буду|собираюсь|стану|обязан*|намерен*
    слать|фотографировать|фоткать|искать|снимать . вам? ... не . буду|собираюсь|стану|обязан*|намерен*
    not . got|have . got? . time . for ... PROOF|forms|questions
    нет|мало . у_меня? . времени .. PROVE_RU|искать|на_ваши|фотографировать|рыться
    времени .. нет|не_буду ... искать|фотограф*|PROOF
    -i|we will . send|share|email|forward|post|upload ... PROOF
    -here_is|attached|enclosed|uploaded ... PROOF
    не . обязан|обязана|обязаны|должен|должна|должны|буду|будем|собираюсь|собираемся|намерен*|стану ... вам? ... PROVE_RU|PROOF
    никаких|никакие|ничего|никакой|никакого . PROOF? ... PROVE_RU .. не|обязан*
    PROVE_RU ... не . обязан|обязана|обязаны|должен|должна|должны|буду|будем|собираюсь|собираемся|намерен*|стану
    доказывать|искать|присылать|предоставлять|подтверждать|отчитываться . вам|я|ничего|перед|что-то|никому ... не
    PROOF .. не . дам|дождетесь|покажу|пришлю|будет|получите|нужны|отправлю|сохраняю|собираю|храню|ищу|вышлю|предоставлю|требуйте|просите
    не . дам|дождетесь|покажу|пришлю|отправлю|вышлю|предоставлю|предъявлю .. PROOF|никаких
    никаких|никакого|никакие|никакой . PROOF|фоток|чеков|накладных|актов|документов|доказательств|квитанций . вам?|я|не|больше|от_меня|вы|у|искать|$
    ваши|свои|эти|вашими . PROOF|бумажки|акты|пересчеты|базы|таблички|отчеты|бумаги|записи|сверки|журналы|камеры . ничего|мне_не|не_интерес*|меня_не|можете|засуньте|ни_о_чем|себе|липов*|филькин*|не
    сами|вы . ищите|ищи|докажите|доказывайте|проверяйте|разбирайтесь|посмотрите|найдете|найдите|и_ищите|поищите|поднимайте|смотрите .. а? . PROOF?|у_себя|по_камерам|в_базе|в_системе|в_своей|по_своим|в_своих|обратное|что|там|не|это|я|мне
    это . вы|вам|вас|ваша|ваше|ваша_задача|не_моя|не_мое . должны|надо|задача|дело|работа|обязанность|обязаны ... доказыв*|искать|доказать|проверять|подтвержд*|находить|PROOF|разбираться
    моего|моё|мое|моих|честного|мое_слово . слова|слово|слов . достаточно|хватит|хватает|должно|мало|вам_мало
    достаточно . моего . слова
    поверьте|верьте|поверь . на_слово|мне_на_слово
    на_слово . поверите|поверьте|верить
    какие|какой|какая|какое|какие_еще|зачем . еще|вам|там|такие|вам_еще|тебе . PROOF|доказательства|фото|чеки|накладные|документы|номера
    зачем|к_чему|для_чего . мне|вам|это|я|эти|такие? . PROOF|доказыв*|доказать|присыл*|предостав*
    и . так . все? . понятно|ясно|видно|очевидно
    нечего . тут? . доказывать|проверять|обсуждать|осматривать|смотреть
    без . всяких|ваших . проверок|экспертиз|доказательств|осмотров|диагностик
    время|времени . на . это|ваши . нет|тратить|терять ... PROOF|проверк*|поиск*
    у_меня|мне . нет . времени ... искать|фотограф*|PROVE_RU|PROOF
    заняться|делать . мне . больше . нечего
    я . не . бухгалтер|следователь|сыщик|детектив|фотограф|архив|ваш_сотрудник|курьер|склад*|секретарь
    чеки|чек|квитанцию|коробку|упаковку . выкинул*|выбросил*|не_храню|не_сохраня* . и
    не . морочьте|морочь|пудрите|парьте|делайте . мне?|из_меня? . голову|мозг|мозги|идиота ... PROOF
    хватит|перестаньте|прекратите|довольно|отстаньте . с|мне|от_меня|требовать|просить|спрашивать|выпрашивать|про|со_своими ... PROOF|доказательств*|номер*|фото*|чек*|бумажк*
    осматривать|проверять|вскрывать|смотреть|забирать_на_проверку|диагностировать . ничего|нечего|не|я_не . дам|дам_не|позволю|надо|буду|нужно
    не . дам|позволю|отдам . на . экспертиз*|проверк*|осмотр*|диагностик*
    -не . нужно|надо . вам
    -доказывать . вам . не
    -ничего . доказывать . вам . не
    -чек . потерял*|потеря*|не_сохранил*|выбросил* ... но|есть|вот|прилага*|выписк*
    -потерял*|потеряла ... чек* ... выписк*|есть|вот|прилага*
    -пришл*|отправл*|прилож*|вышл*|скин*|прилагаю|во_вложени*|позже|завтра|вечером ... PROOF
    -PROOF ... пришлю|отправлю|вышлю|скину|прилагаю|приложил*|во_вложении|завтра|вечером|позже
  ` +
      `
    do|will|shall|should|am|are|would . not . have|need|going|be|see|obliged|required . to|why? ... prove|show|send|provide|justify|explain|document|demonstrate|dig|photograph|supply|produce|evidence|proving|sending|digging ... 
    do . not . have . to . prove|show|justify|explain|provide|send
    not . going . to|be? . prove|send|provide|dig|waste|spend|hunt|look|search|photograph|take|do ... PROOF|anything|for_you|time|through|homework|your_job|photos
    not . my . job . to|. ... find|look|prove|send|dig|provide|chase|do|keep|search|take|investigate|check
    not . doing|do . your|homework|the . job|work|for|homework|investigation
    i|we will|am|are . not . be? . sending|send|providing|provide|supplying|giving|proving|prove|showing|taking|photographing|digging|hunting|jumping|jump|filling|emailing|looking|searching|keeping|wasting ... PROOF|you_anything|anything|through_hoops|any|more|out|it_in|to_you|to_anyone|time
    refuse|refusing . to . prove|provide|send|show|supply|give|dig|let_you|photograph|produce ... 
    why . should|would|do|must . i|we . have_to? ... prove|send|provide|show|justify|dig|photograph|supply|keep|explain
    my . word . is|should|ought . be? . enough|good|sufficient|all
    take . my . word
    take . it . or . leave_it
    you . have . my . word . that|and|$
    you|your_job . prove|find|check|look|work . it|out|your . yourself|yourselves|own|out|records|system|cameras|cctv|logs
    check|look_at|look_in|look_up|find . it|your|yourself . own? . records|system|cameras|cctv|logs|database|files|yourself|yourselves|it_yourself
    burden . of . proof
    it . is|was . up|down|on . to . you ... prove|find|check|show
    prove|proof . me . wrong
    what|why . more|do_you_need|would_you_need|on_earth_do_you_need . proof|evidence|photos|receipts|a_receipt|pictures|the_serial|serial . do|would|for
    stop . asking . me? . for ... PROOF
    enough|sick . with|of . the|your . questions|forms|requests|proof|photos
    no . you . can|may . not . see|have|inspect|come
    not . letting|let|having . you|anyone|your|him|them|any . inspect|look|see|in|touch|near|test|check|engineer|technician|guy|man ... 
    you . are . not . getting|seeing|having|inspecting ... PROOF|it|anything|any
    your . records|paperwork|logs|spreadsheet|papers|photos|system|acts|report|inspection|count|camera . mean|means|prove|proves|say|are|is|show . nothing|what|worthless|rubbish|whatever|fake|wrong|meaningless
    i|we . know . what . i|we . sent|ordered|paid|left|gave|brought|delivered|saw|had|packed|handed|put
    obvious . to . anyone|everyone ... PROOF|proof
    too . busy . to . send|find|dig|take|look|provide|search|prove ... 
    do . not . have . time . to . send|find|dig|take|look|provide|search|prove|photograph|for ... 
    -do . not . have . to . prove . anything . to . me
    -you . do . not . have|need
    -proof|evidence|photos|receipt . will|to|attached|is_attached|below|follow*
    -lost . the|my . receipt . but|here|,
  `,
  ),
]
