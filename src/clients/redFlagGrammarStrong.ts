// Wordings of the flags that weigh 3 and 2. Notation: src/signals/pattern.ts.

export const STRONG_FLAGS: readonly (readonly [string, string])[] = [
  [
    'refuses_contract',
    `
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
    taking|took|take|dragging|dragged|hauling|hauled ... to_court
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
  [
    'blames_predecessors',
    `
    FORMER . #|два|две|три|two|three|few? . . PRO ... BAD
    BAD ... FORMER . PRO
    BAD|BAD .. эти|те . PRO
    все|всех|те|ребята . кто? . был*|работал*? . до_вас ... BAD
    до_вас ... BAD
    кого_ни|сколько_ни ... все|одни|никто|BAD
    третий|третья|третью|третьего|третьи|четверт*|пят*|шест* . уже? . . PRO ... BAD|все|никто|ни_один|толку
    сменил*|поменял*|перебрал* ... PRO ... BAD|все|никто|ни_один|толку
    third|fourth|fifth|sixth PRO|one ... BAD
    third|fourth|fifth|sixth PRO . in|this|since|already . a|the? . year|month|summer|spring ... BAD
    everyone|everybody|anyone|all|every ... before_you|so_far|until_now ... BAD
    every|all|each . of? . the? . PRO ... BAD
    everyone|everybody|all . i|we . have? . tried|used|hired|worked_with ... BAD
    gone|been|went|burned|burnt . through .. PRO
    fired|sacked|got_rid_of .. FORMER|two|three|four . PRO
    -- претензий . нет|не
    -- переехал*|закрыл*|на_пенсию|заболел*|retired|moved_away|closed_down|no_complaints|great_job|not_their_fault|out_of_business|recommended
    `,
  ],
  [
    'terms_unread',
    `
    не_читая ... соглас*|подпис*|подпиш*|все
    простыню|простыни|портянк* ... читать|изучать . не
    некогда|лень|нет_времени|времени_нет . мне|нам? . читать|изучать|разбираться|вчитываться . в . ваших|этих? . правилах|условиях|договоре|договорах
    читать|изучать . . . . TERMS . мне|нам? . некогда|нет_времени|времени_нет|лень|не|незачем
    sign|tick|accept . whatever|anything|it ... blind|unread
    no|not . have? . time . to . go_through .. TERMS
    did|have not . even? . look|looked at .. TERMS
    TERMS ... читать|изучать|смотреть|вчитываться . мне|нам|я|мы|там? . некогда|нет_времени|времени_нет|лень|не|незачем|долго
    TERMS . я|мы|ваши|сайта|ваш|весь? . не чита*|откры*|смотре*|изуча*
    не чита*|откры*|изуча*|вчитыва* . ваш*|этот|эти|весь|ни|в? . . TERMS
    не буду|стану|собираюсь|хочу . я? . чита*|изуча* ... TERMS|простын*|портянк*|все_это
    читать|изучать|вчитываться ... TERMS ... некогда|нет_времени|времени_нет|лень|не|незачем
    некогда|лень|нет_времени|времени_нет . мне|нам? . читать|изучать|разбираться|вчитываться ... TERMS|все_это|это
    подпиш*|подпис*|согла* .. не_глядя|не_читая|без_чтения
    не_глядя|не_читая . . подпис*|подпиш*|соглас*|ставлю|поставил*
    галочк* ... не чита*
    have|did|do|will|am . not . even|actually|really|going_to|have_time_to|bother_to|time_to? . . read|reading|look_at|looked_at|check|go_through|open|opened .. TERMS
    never . even|actually? . read|reading|open|opened .. TERMS
    can . not . be_bothered . to . read .. TERMS
    no|not . have? . time . to . read .. TERMS
    TERMS ... too_long_to_read|nobody_reads|no_one_reads|unread
    skipped|ignored|skimmed|scrolled_past|clicked_through|skipped_over . . . TERMS
    nobody|who|no_one . ever|really|actually? . reads . . TERMS
    sign|tick|accept|agree_to|ticked|signed|accepted . . . . blind|unread|without_reading
    without . even? . reading . it|them|the|your|any|a
    -- еще не чита*|откры*|смотре*
    -- пришлите|прочитаю|прочитаем|почитать|not_read_it_yet|not_read_them_yet|will_read|where_can_i|can_you_send|could_you_send|yet
    `,
  ],
  [
    'refuses_paperwork',
    `
    без . этих|всяких|лишних|ваших|всей_этой|ненужных? . . PAPERS
    никак* . лишн*|ваших|этих? . PAPERS
    PAPERS . мне|нам|я|мы|ваш*? . . не нуж*|подпис*|заполня*|буд*|оформл*|хочу|хотим
    PAPERS . мне|нам? . ни_к_чему|незачем|лишн*
    не буд*|хочу|хотим|стан*|люблю|любим|собира* .. подпис*|заполня*|возит*|оформл*|связыв*|занима* .. PAPERS
    ненавижу|терпеть_не_могу . . PAPERS
    no|skip|forget|minus|zero|spare_me|spare_us|drop . the|any|all|all_the|all_this|all_that|your|unnecessary|silly|pointless? . . PAPERS
    without . the|any|all|all_the|all_this|your|unnecessary|silly? . . PAPERS
    i|we . really? . hate|refuse|detest .. PAPERS
    i|we . do|will|am|are|can . not . . do|have_time_for|fill_in|fill_out|filling_in|filling_out|want|doing|sign|signing|stand|be_bothered_with .. PAPERS
    not . filling_in|filling_out|signing|doing . any|your|the|a|all? . . PAPERS|form|receipt|receipts
    off_the_books
    cash_in_hand ... no . questions|receipts|receipt|invoices
    -- электронн*|paperless|how_much_paperwork
    -- без акта не
    -- без . PAPERS ... можно|получится ... QUESTION
    `,
  ],
  [
    'price_vs_expectation',
    `
    CHEAP|SMALL_BUDGET|по_минимуму|копеечн* ... но|а|и|при_этом|зато|чтобы|only|but|yet|and|though|still ... TOP
    TOP ... за_копейки|за_три_копейки|по_минимальн*|за_минимальн*|по_цене_чашки|дешевле_всех|самым_дешев*|for_peanuts|for_pennies|next_to_nothing|on_a_shoestring|on_a_tiny_budget|on_a_small_budget|on_a_low_budget|on_no_budget|for_the_cheapest|for_the_lowest|at_rock_bottom|at_bargain|for_pocket_money
    TOP ... но|but . . . SMALL_BUDGET|дешево|копейк*|недорого|cheap|денег_нет|денег_мало
    денег . почти? . нет|мало ... а|но ... TOP
    can|will|do . not . . pay|spend . much ... but|and|yet ... TOP
    `,
  ],
  [
    'future_work_discount',
    `
    DISCOUNT ... потом|дальше|в_будущем|впереди|следующ*|тогда|а_там|после_этого ... много|больше|еще|заказ*|объем*|работ*|проект*|завал*|постоянн*|приве*
    DISCOUNT ... FUTURE_WORK
    FUTURE_WORK ... DISCOUNT
    потом|дальше|в_будущем|впереди|на_перспективу ... заказ*|объем*|работ*|проект* ... DISCOUNT
    перв* . заказ*|раз*|работ*|проект*|партию ... бесплатно|полцены|со_скидкой|подешевле|по_себестоимости ... потом|дальше|следующ*|остальн*|завал*|будет|закаж*
    first|this . one|job|project|order|time ... free|half_price|cheap|cheaply|at_cost|discounted|discount ... next|then|after|later|future|more|rest|others|plenty
    приве*|порекоменд* . вам|вас? . . клиент*|друз*|знаком*|заказчик*|всем ... DISCOUNT
    DISCOUNT ... приве*|порекоменд* . вам|вас? . . клиент*|друз*|знаком*|заказчик*|всем
    refer|send|bring . you? . . . friends|clients|customers|people|business ... DISCOUNT
    -- есть_ли|будет_ли|предусмотрен*|какая_скидка|какие_скидки|действует_ли|бывают_ли
    -- do_you_offer|do_you_have|do_you_give|do_you_do|is_there|are_there|any_volume|bulk_discount|loyalty
    `,
  ],
  [
    'review_leverage',
    `
    с_меня . . пять_звезд|5_звезд|пятерк*|отзыв
    отзыв*|оценк* . я? . пишу|оставляю|ставлю . . . обо_всех|всем|каждому|о_каждом|всегда|про_всех
    пишу|оставляю|ставлю . . отзыв*|оценк* . . обо_всех|всем|каждому|о_каждом|про_всех|на_всех|всегда|хорошие_и_плохие
    всегда|всем|про_всех|обо_всех|о_каждом|каждому .. пишу|оставляю .. отзыв*
    отзыв* .. зависит|зависеть|будет_зависеть|будет_таким
    от|по ... зависит .. отзыв*|оценк*|сколько_звезд
    иначе|а_то|а_не_то|если_нет|если_что|в_противном_случае ... отзыв*|единиц*|одну_звезд*|рейтинг*
    хороший_отзыв|пять_звезд|5_звезд|пятерк*|положительный_отзыв|отличный_отзыв .. за|если|в_обмен|при_условии|взамен|гарантирую|с_меня
    в_обмен_на|взамен_на|за . хороший|положительный|честный|отличный? . отзыв*|пять_звезд
    мо* отзыв* .. читают|верят|решают|многое|тысяч*
    i|we . always|usually|do? . review|rate . everyone|everybody|every|all|anyone|each|everything .. good_or_bad?
    i|we . always|do|usually? . leave|write|post .. reviews|review . for|about|of|on . . everyone|everybody|every|all|anyone|each|everything
    my|the review|rating|stars .. depend|depends
    good|great|five_star|5_star|glowing|nice|positive|# . star? . review|reviews .. if|in_return|in_exchange|provided
    in_exchange_for|in_return_for|for . a|an|my? . . good|great|five_star|5_star|glowing|nice|positive . review
    otherwise|or|or_else|if_not ... bad_review|one_star|1_star|negative_review|reviews_will|the_review
    my|our reviews .. get_read|carry|matter|count|reach|are_read
    local_guide|elite_reviewer|top_reviewer|power_reviewer|prolific_reviewer|yelp_elite|top_contributor ... review*|just|you|so
    -- где . можно? . . оставить
    -- where_can_i|do_you_have|do_you_ask
    `,
  ],
  [
    'media_discount',
    `
    blog|channel|podcast|followers ... complimentary|free|discount*
    MEDIA ... FREEBIE
    FREEBIE ... MEDIA
    pay . you? . in . exposure
    -- нужен|нужна|need . . . a|an? . монтаж*|монтажер*|editor|website|logo
    -- free_to_call|feel_free|free_to_talk|are_you_free
    `,
  ],
  [
    'wardrobing_hint',
    `
    need|want|buying .. for . a|the|my? . OCCASION ... GIVE_BACK
    buying|getting|ordering . it|this|one . for ... GIVE_BACK
    надену|одену|поношу|похожу|поснимаюсь|сфоткаюсь|сфотографируюсь|попользуюсь|воспользуюсь|схожу|покажусь|прогуляю|обновлю|отсниму|поснимаю ... GIVE_BACK
    на|для|под . один|одну|одного|свой|эту? . OCCASION ... GIVE_BACK
    один_раз|разок|на_раз ... GIVE_BACK
    GIVE_BACK ... после .. OCCASION|использовани*|носки
    бирк*|этикетк*|ярлык* .. не . срез*|срежу|отрез*|отрежу|сним*|буду
    бирк*|этикетк*|ярлык* .. спрячу|сохраню|заправлю
    wear|use|try|borrow|film|photograph|shoot .. once|one_time|a_couple_of_times|one_night|OCCASION ... GIVE_BACK
    wear|use|borrow|film . it|them|one|this .. and|then|before|, . . GIVE_BACK
    just|only . need|want|for|buying|getting ... OCCASION ... GIVE_BACK
    need|want . it|one|this|them . just|only? . for ... OCCASION ... GIVE_BACK
    GIVE_BACK ... after ... OCCASION|wearing|using|worn
    keep|leave|tuck|hide|keeping|leaving|hiding|tucking . the|all? . tags|labels|tag|label . on|in|hidden|inside|attached
    -- не подойд*|подош*
    -- not_fit|wrong_size|faulty|damaged|брак*|дефект*
    `,
  ],
  [
    'no_decision_maker',
    `
    я . только|просто|лишь? . посредник|передаточное ... решает|решать|решат|другие
    кто . принимает_решение|принимает_решения|принимать_решение .. неясно|непонятно|не_знаю
    непонятно|неясно|не_знаю|неизвестно . ,? кто . . принимает|принимать|решает|решать|утверждает
    головной_офис|головная_компания|штаб-квартира .. утвер*|соглас*|реш*|должен|должна
    DECIDER|платить . буду|будем|тут|здесь|все? . не_я|не_мы|не_мне
    не_я . тут|здесь|это? . DECIDER|решаю|принимаю*|утвержда*
    DECIDER|принимает_решение|принимают_решение . все? . . комитет*|совет*|правлени*|несколько_человек|трое|четверо|пятеро|коллегиальн*|большинств*|инвестор*|учредител*|собственник*|совладел*|головн*|партнеры
    комитет*|совет|правление|инвестор*|учредител*|собственник*|партнеры|головной_офис .. DECIDER|будут_решать|будет_решать|должн*
    нас|у_нас . тут? . . трое|четверо|пятеро|шестеро|много|несколько ... у_каждого|каждый|мнени*
    у_каждого .. мнени*|вкус*|видени*
    кто . будет? . DECIDER|принимать|подписывать .. неясно|непонятно|не_знаю|не_знаем|не_решили|неизвестно
    непонятно|неясно|не_знаю|не_знаем|неизвестно . пока|еще? . кто . . DECIDER|принимать|подписывать|принимает
    шеф*|начальник*|директор*|босс*|руководител*|хозяин*|владелец .. решает|решит|утвердит|скажет ... занят*|недоступ*|не|отпуск*|разъезд*|когда-нибудь|потом
    я . только|просто|лишь . передаю|посредник|собираю|узнаю ... решает|решать|решат|другие|не_я
    i|we . am|are . not . . . the_one|the_person|one|person . who|that? . . DECIDER|deciding|pays|makes
    not . my_call|my_decision|up_to_me|mine_to_make|mine|the_decision_maker
    board|committee|partners|shareholders|investors|management|trustees|co_founders|directors|stakeholders .. will|has|have|need|needs|must . to? . DECIDER|agree|vote|weigh|say
    run|clear|check|pass . everything|it_all|each|every|all_of_it .. by|past|with|through
    not . . know|sure|decided . yet? . who|which_of_us .. DECIDER|in_charge|final|sign|makes
    no_idea who .. DECIDER|in_charge|final|sign|makes
    several|five|six|four|three|many|all . of_us . . . . opinion*|agree|DECIDER|say|input
    everyone|everybody|each_of_us .. opinion|opinions|say|input|vote
    boss|manager|ceo|owner|director . DECIDER|makes_the_call|has_the_final ... busy|never|away|unavailable|hard_to_reach|abroad|travelling|traveling
    design_by_committee
    -- завтра_отвечу|посоветуюсь|will_get_back
    `,
  ],
]
