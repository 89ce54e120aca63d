// Wordings of the flags that weigh 3. Notation: src/signals/pattern.ts.

export const STRONG_FLAGS: readonly (readonly [string, string])[] = [
  [
    'refuses_contract',
    `
    бумагу|бумаги|ничего . я|мы? . подписывать . не . буду|стану|будем|станем|хочу
    not a CONTRACT person|guy|fan
    nobody|no_one . . . . signs|does|uses . CONTRACT
    зачем|к_чему|на_кой . нам|мне|этот|вообще? . . CONTRACT
    CONTRACT . давайте|можно|подпишем|оформим? . потом|позже|после
    потом|позже . . оформим|подпишем . CONTRACT
    do|why|would we . really|even? . need|have|want . a|any|to_sign . . CONTRACT
    let us not . bother_with|do|have|sign|waste_time . . . CONTRACT
    CONTRACT . scare*|annoy*|bore*|slow*|put_me_off|kill*
    CONTRACT . мне|нам|тут|здесь|я|мы|принципиально|никогда|вообще|никаких? . не подпис*|заключа*|нуж*|буд*|хочу|хотим|стан*
    CONTRACT . мне|нам|тут|здесь? . ни_к_чему|без_надобности|лишн*|незачем|для_слабых|не_для_меня|не_для_нас|не_мое|филькина_грамота|пустая_формальность
    не буду|будем|стану|станем|хочу|хотим|собираюсь|собираемся|намерен*|люблю|любим|привык*? подпис*|заключ* . . CONTRACT|оферт*
    не подписыва*|заключа*|подпишу|подпишем . . CONTRACT
    никаких . CONTRACT
    давайте|можно|работаю|работаем|будем|буду|предпочита*|хочу|хотим|лучше|привык*|обойдемся|обойдусь|сделаем|договоримся|только|хотелось_бы .. без . CONTRACT
    на|под|по честн* слов*
    против . CONTRACT
    i|we .. do|will|would|am|are . not . do|sign|use|need|like|want|bother_with|believe_in|deal_with|signing|doing|going_to_sign|enter_into|work_with . . CONTRACT
    i|we never . do|sign|use|bother_with . . CONTRACT
    i|we refuse|hate|avoid . . . . CONTRACT
    no CONTRACT . please|needed|necessary|required|for_me|for_us|just|,|.|!
    no formal|written|long|silly CONTRACT
    without . . CONTRACT . . please|just|,|.|!|if
    skip|forget|drop|avoid . . CONTRACT
    handshake|my_word|gentleman_is_agreement|verbal_agreement|verbal_deal .. enough|fine|do|works|bond|good|only
    a_handshake|handshake . deal|will_do|is_fine|only
    CONTRACT . are|is . not_for_me|a_waste|pointless|for_lawyers|unnecessary|nonsense|overkill|stupid|silly
    not . sign*|signing|going_to_sign . anything|things|stuff|any . CONTRACT?
    -- с CONTRACT или без
    -- читать|изучать|вчитываться ... CONTRACT
    -- CONTRACT .. читать|изучать|вчитываться
    -- или без CONTRACT
    -- без CONTRACT не
    -- do|is|are|can you|there|i . have|offer|require|a|any|leave ... QUESTION
    -- no contract . period|lock|minimum|of_employment
    -- нужен|нужно|нужны ли CONTRACT
    `,
  ],
  [
    'spec_work',
    `
    сначала|сперва образец|работа|результат|эскиз|макет . , . потом? . деньги|оплата|оплатим|заплатим
    сначала|сперва . . образец|работа|работу|результат|эскиз|макет ... деньги|оплат*|заплат* . . потом?
    show ... first . , . then . we|i ... pay*|money|price
    пробник|пробную|тестовую|на_пробу . . ... зайдет|понрав*|бесплатн*|закаж*|устроит
    DRAFT . . до . CONTRACT|договора|оплаты|аванса|предоплаты
    бесплатно ... на_пробу|на_тест
    сделайте|напишите|снимите|нарисуйте ... на_пробу|для_пробы|в_качестве_теста
    as_a_trial|as_a_test|on_trial ... unpaid|free|no_charge
    send|show|give . over|us|me? . . . ideas|concepts|proposals ... choose|pick|decide|hire|see_if
    design|build|write|make|do|draw ... first . and . then? . we|i . will|can . see|decide|talk
    work|design|draft|show_me first .. then? .. pay|money|price
    see|want|expect . . . DRAFT|samples . before . i|we ... pay|money|commit|decide
    сделайте|пришлите|нарисуйте|набросайте|покажите|подготовьте|скиньте|накидайте|дайте|придумайте|набросаете|сделаете|покажете . мне|нам|сначала|сперва|пока|бесплатно? . пару|пары|пара|несколько|две|два|три|парочку|#|пять|четыре|один . . DRAFT
    сделайте|пришлите|нарисуйте|набросайте|покажите|подготовьте|скиньте|накидайте .. DRAFT ... потом|тогда|если|посмотр*|поня*|оцен*|выбер*|решим
    бесплатн*|за_просто_так|без_оплаты .. DRAFT|TESTPIECE
    DRAFT|TESTPIECE ... бесплатно|без_оплаты|за_свой_счет
    понрав* . -|,? . то|тогда|сразу|работа|мне|нам? . . заплач*|заплат*|оплач*|оплат*|рассчита*|поговорим_о_деньгах|обсудим_оплат*|обсудим_цен*|закаж*|будем_говорить
    заплач*|оплач*|оплат*|заплат* . только|лишь|тогда? . если|когда . . понрав*
    сначала . работа|результат|покажите|сделайте|посмотрим ... потом|затем|а_там . . деньги|оплат*|заплат*|заплач*|решим|поговорим|обсудим
    send|show|do|make|give|knock_up|mock_up|whip_up|put_together|prepare|draw|sketch|produce . me|us? . a_few|a_couple_of|couple_of|two_or_three|two|three|#|four|five|some|several|a|one . . DRAFT
    free|unpaid|complimentary|gratis .. DRAFT|TESTPIECE|sample|samples
    DRAFT|TESTPIECE|sample|samples . . . for_free|free_of_charge|unpaid|at_no_cost|without_charge|on_the_house|no_charge
    if|once|when i|we . like|love|am_happy_with|are_happy_with|pick .. , . then? . i|we|you . will|can|get|talk|pay
    pay . you? . only? . if|when|once i|we . like|love|use|pick|am_happy|are_happy
    see|check|judge if|whether you . are . any_good|good_enough|up_to_it|worth*
    on_spec
    work|design|show_me|results first .. pay|money|price
    -- пример* . . работ
    -- портфолио|portfolio|past_work|previous_work|examples_of
    -- платн*|оплачу_эскиз|paid
    -- дат|дату|даты|время|адрес*|dates|times
    `,
  ],
  [
    'litigious',
    `
    наказал*|проучил*|выпотрошил* ... через_суд|в_суде|судом
    двоих|троих|одного|нескольк*|#|FORMER . PRO ... через_суд|судом . . наказал*|проучил*?
    с FORMER .. в_суде|судимся|сужусь|судится
    до_сих_пор|все_еще|сейчас|третий_год|второй_год . . в_суде|судимся|сужусь
    heard . from . my|our . lawyer*|solicitor*|attorney*
    in_court . with|against|over
    FORMER . PRO ... в_суде|in_court|court|my_lawyer*|our_lawyer*
    чуть_что ... в_суд|юрист*|подаю
    по_судам|по_инстанциям . таскаю|таскал*|затаскаю|затаскал*
    сужусь|судимся|засужу|засудим|засудил*|засудить
    подал*|подаю|подаем|подам|подадим ... в_суд . на ... FORMER|PRO|двоих|троих|тех|одних|нескольк*
    в_суд . подал*|подаю|подам|подаем ... FORMER|PRO|двоих|троих|тех|одних
    таскаю|таскал*|затаскаю|затаскал* .. по_судам|по_инстанциям
    буду|будем|привык*|люблю|умею|готов*|всегда . . судиться
    судил* . уже? . . с .. FORMER|PRO
    чуть_что .. в_суд|юрист*|подаю
    у меня|нас .. суд|иск|суды|тяжба|судебн*|исковое .. с|со|к|против .. FORMER|PRO
    суд|суды|тяжба|процесс с .. FORMER|PRO
    мой|мои|наш|наши юрист*|адвокат* ... таскает|засуд*|судит*|всегда|наготове|любит
    taking|took|taken|take|dragging|dragged|hauling|hauled ... to_court
    i|we|currently|already|now . am|are? . . suing
    i|we . have? . already|just|also|previously? . sued .. FORMER|PRO|two|three|four|several|them
    in|have|having|facing|pursuing . . litigation|lawsuit|lawsuits|legal_proceedings|legal_action|court_case|court_cases|legal_battle . with|against|going|pending|on|over
    lawsuit|court_case|small_claims|legal_action|claim .. against ... FORMER|PRO
    my|our lawyer|lawyers|solicitor|solicitors|attorney ... speed_dial|retainer|standby|loves|always_wins|enjoys|ready|busy_with
    happy|ready|prepared|used|quick . to . sue|go_to_court|litigate|take_people_to_court
    i|we . always|usually|often . sue|go_to_court|litigate|take_people_to_court
    -- выигра*|в_мою_пользу|в_нашу_пользу|удовлетвор*|won|in_my_favour|in_my_favor|in_our_favour|ruled_for
    -- юридическ* фирм*|компани*|бюро
    -- law_firm|litigation_practice|litigation_team|litigation_lawyers
    `,
  ],
]
