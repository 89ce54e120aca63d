// Wordings of the flags that weigh 1: by themselves they mean nothing at all. Notation: src/signals/pattern.ts.

export const WEAK_FLAGS: readonly (readonly [string, string])[] = [
  [
    'price_only',
    `
    -- на_втором_месте|не_главное|вторично
    дешевле|подешевле . ничего|что-нибудь|варианты? . есть|нет
    минимум . по . деньгам|цене
    give|tell|quote|send . me . your . lowest|cheapest|rock_bottom
    кто дешевле . , . тот|с_тем|тому|у_того|и|к_тому
    -- какой|какая|какие|каков|каковы . . самый|самая|самое дешев*
    -- what|which . is|are . the|your? . cheapest|lowest
    самый|самая|самое|самую|самого|самым|самые|наи дешев* . тариф*|вариант*|пакет*?
    главное|важна|интересует|волнует|смотрю|смотрим|решает .. цена|цену|ценник|дешево|подешевле|недорого|стоимость
    важно . , . чтобы . было? . дешево|недорого|подешевле
    важна|важно . только|лишь|исключительно? . цена|стоимость|ценник
    цена|ценник|стоимость .. главное|единственное_что|все_что|решает_все
    только|лишь|исключительно . цена|цену|ценник|на_цену
    кто . дешевле . тот|с_тем|тому|у_того|и
    чем|как_можно|максимально|как дешевле|дешево
    остальное|качество|сроки . . не_важно|неважно|без_разницы|все_равно|не_волну*
    дешевле_всех|дешевле_некуда|подешевле|где_дешевле
    the|your|absolute? . cheapest . plan|package|option|one|tariff|rate|thing?
    price|cost . is . all|the_only_thing|everything|what_matters
    only|just|all . i|we? . care|interested|look|ask ... price|cost|cheap
    whoever|lowest|cheapest . is? . . price|quote|bid|offer|cheapest|lowest . gets|wins|takes
    as_cheap_as|as_cheaply_as|cheap_as_possible
    lowest|rock_bottom . price|quote|rate|bid
    not . care . about|how|what ... as_long_as|cheap|price
    just . give|tell|send . me . the|a|your . price|number|figure|cost
    -- какой|какая|какие|сколько|какова ... QUESTION
    -- what|which|how|do|is ... QUESTION
    -- не самый|самая|самое|только|главное
    -- not . looking_for|after|necessarily|about . the? . cheapest|price
    `,
  ],
  [
    'price_anchor',
    `
    agency|studio|company|firm|shop|supplier|place .. offering|offered|offers|does|quoted|charges .... half|less|cheaper
    агентств*|студи*|компани*|фирм*|контор* .. предлага*|предложил*|берет|делает .... дешевле|вдвое|за_полцены|втрое
    мне|нам . вчера|сегодня|уже|только_что? . предложили|предложил*|обещали|пообещали . . за . #|пять|три|две|тысяч*|полторы|десять|half
    had|have|got|received . a|another . . quote|offer ... from . another|other|someone|somebody|different|a_competitor|elsewhere
    quote|offer . for|of . # ... elsewhere|another|other
    обычно|всегда . мне|нам? . . делают|делали|беру*|плачу|платили|платим|обходится ... за . #|тысяч*|пятьсот|полторы|две|три
    в_соседн* ... вдвое|дешевле|меньше|за_полцены|за_#|просят|берут
    competitor|competitors|other|others|rival ... offer|offered|offers|charge|charges|quoted .. lower|less|cheaper|half
    нам|мне . уже|тут|вчера? . обеща*|предлага*|предложил*|насчита*|называл*|назвал*|сделают|делали|посчитал*|озвуч* ... дешевле|меньше|полцены|вдвое|в_два_раза|втрое|половин*
    у_других|в_другом_месте|у_конкурентов|у_соседей|везде|на_рынке|другие|конкуренты|соседи|остальные|в_соседн* ... дешевле|меньше|вдвое|в_два_раза|втрое|полцены|за_#
    нашел|нашла|нашли|видел*|встречал* .. дешевле|вдвое|полцены
    знаком*|друг|приятель|племянник|сосед|брат|студент|фрилансер* .. сделает|сделал_бы|делает|берет|возьмет|сделают ... за|дешевле|вдвое|бесплатно|полцены
    красная_цена
    больше|дороже . чем? . # ... не . дам|дадим|заплач*|заплат*|буду
    раньше .. платил*|брали|стоило|делали .. дешевле|меньше|вдвое
    не_стоит . таких|этих|столько . денег?
    was|were|been|got|have|had|already . quoted|offered|promised ... less|half|cheaper|lower|third|quarter|#
    someone|somebody|another|other|others|everyone|everybody|competitor|competitors|friend|guy|nephew|cousin|elsewhere|fiverr|upwork|neighbour|neighbor ... cheaper|for_less|half|charges_less|charge_less|for_$|quoted|for_£|for_#
    found|seen|saw|get|getting .. cheaper|for_less|half_the_price|for_half
    should|can|could|does . not . cost|be . more_than
    will|would|am . not . pay|paying . . more_than|over|above
    used_to . pay|cost ... less|half|fraction
    match . that|their|this|a|the . lower? . price|quote|offer
    know|knows what . it|this|these|that . really|actually? . cost|costs
    -- do_you_price_match|is_it_cheaper|бывает_ли|можно_ли|нельзя_ли
    `,
  ],
  [
    'hard_deadline',
    `
    ни . днем|минутой|часом|секундой . больше|дольше
    перенести|сдвинуть|двигать|переносить|передвинуть . . нельзя|невозможно|не
    срок . - . неделя|день|два|три|сутки|месяц ... ни
    должен|должна|должно|должны . быть . готов*|сдан*|запущен*
    no . slipping|slippage|extensions|delays|ifs
    has|have|must|needs|need . to? . be . done|ready|finished|live|delivered|complete* . by|before|on
    end_of_the_month|end_of_month|month_end . . full_stop|no_later|latest
    нужен|нужна|нужно|нужны . к|до . SOON
    дата|срок|сроки|дедлайн . у_нас|у_меня|тут|очень|совсем? . железн*|жестк*|не_двига*|не_обсужда*|не_перенос*|горит|горят|без_вариантов|сгора*|намертво
    железн*|жестк* дата|срок*|дедлайн*
    нужн*|надо|было ... вчера
    кровь_из_нос|кровь_из_носу|кровь_из_носа
    ни . днем|минутой|часом|секундой . позже
    NEED ... к|до|на . SOON
    строго|обязательно|точно . к|до . SOON
    к|до SOON . и_точка|без_вариантов|кровь|и_ни|максимум|обязательно|строго
    NEED|rebrand|turnaround ... by . SOON
    by SOON . latest|at_the_latest|sharp|no_later|no_excuses|without_fail|or_never|or_nothing|or_else
    deadline|date . . is|are . fixed|set_in_stone|non_negotiable|immovable|hard|firm|final|not_moving
    hard|fixed|immovable|absolute|drop_dead|non_negotiable deadline|date
    need|needed|want|wanted ... yesterday
    not|no . a|one? . day|minute|hour|second . later
    no_extensions|no_excuses
    in|within # hours . or|max|tops|latest
    asap . or
    -- желательно|если_можно|если_получится|если_успеете|если_возможно|хотелось_бы|по_возможности|не_критично|не_горит|подскажите|сообщите|ответьте|было_бы|удобно|можно_ли|успеете_ли|успеете|не_спеш*|примерно
    -- ideally|if_possible|would_be_nice|would_be_great|would_be_lovely|hopefully|could_you|can_you|let_me_know|tell_me|reply|get_back|flexible|no_rush|no_hurry|not_urgent|is_it_possible|would_it_be|do_you_think|prefer*|please_confirm
    -- опозда*|не_привез*|ordered|order_number|arrive*
    `,
  ],
  [
    'personal_channel',
    `
    только|лучше . . личн* . номер*|телеграм*|ватсап*|чат*|телефон*|мессенджер*|почт*
    добавьте|возьмите|примите . меня . в . личн*
    почту|письма|почтой . я? . не . читаю|проверяю|открываю|пользуюсь
    from your . own . phone|number|mobile
    deal|work|talk|speak|communicate . with|to . you . directly|personally|privately
    решать|общаться|писать|обсуд* . в . личных_сообщениях|личке|личку
    be|are|stay . available|reachable|on_call . . 24|anytime|day_and_night
    дайте|скиньте|пришлите|оставьте|нужен|хочу|давайте|можно .. личный|личного|личную|личное|мобильн*|сотов*|домашн* . номер*|телефон*|ватсап*|вотсап*|телеграм*|контакт*|аккаунт*|мессенджер*?
    ваш|свой|твой личн*|мобильн*|сотов*|домашн* . номер*|телефон*?
    пишите|общаться|общаемся|писать|звонить|связываться|напишу|решать|обсуд* .. в_личку|в_личные_сообщения|на_личн*|лично_вам|по_вечерам|ночью|в_выходные|в_любое_время
    минуя|в_обход . ваш*|эту|все? . почт*|форм*|заявк*|менеджер*|тикет*|поддержк*|офис*
    быть|будьте на_связи . 24|круглосуточно|в_любое_время|всегда|днем_и_ночью|ночью
    can|could|may i . have|get|take . your . mobile|cell|personal|private|home|direct|whatsapp . number|phone|line?
    give|send|text|drop|dm . me . your . mobile|cell|personal|private|home|direct|whatsapp . number|phone|line?
    your . personal|private|home . number|mobile|phone|cell|email|whatsapp|instagram|address|line
    i|let|can . will|would|me|i? . rather|just|prefer_to|like_to|want_to? . call|text|ring|message|whatsapp|dm|reach|phone . you .. directly|personally|privately|anytime|any_time|at_night|evenings|weekends|on_weekends|day_or_night|after_hours|late
    do|will . not . do|use|like|want . to? . tickets|ticket_systems|ticket_system|support_desks|helpdesk|helpdesks|portals|email_support
    available|reachable|on_call . . 24|round_the_clock|day_and_night|anytime|at_all_hours|evenings_and_weekends
    bypass|skip|go_around|without_going_through . the|your? . ticket*|support|office|reception|queue|helpdesk
    -- мой|моя|my личн*|мобильн*|сотов*|mobile|cell|number|personal
    -- мобильн* версии|версия|приложени*
    -- is_your_support|are_you
    `,
  ],
  [
    'third_party_delivery',
    `
    drop*|bring*|collect*|pick* .... one_of_his|one_of_her|one_of_my|one_of_their mates|friends|guys|lads|people
    забер*|получ*|примет|привез*|сдаст .. кто-то|кто-нибудь|любой|один . из . наших|моих|его|их . знаком*|друзей|ребят|приятелей|парней
    кто-то|кто-нибудь|любой|один . из . наших|моих|его|их . знаком*|друзей|ребят|приятелей|парней .. забер*|получ*|примет|привез*|сдаст
    курьер*|парень|мужик|кто-то|человек|сосед*|знаком*|водител*|грузчик* .... без документов|доверенности|паспорта|бумаг
    забер*|примет|получит .... доверенност*|документ*|паспорт* ... не|без
    никаких|никакой доверенност*|документ*|паспорт*
    там . кто-то|кто-нибудь|кто_угодно . . получит|примет|заберет|распишется
    whoever . is . . . can|will|could|may . sign|take|collect|accept
    card|account . belongs . to . my|a KIN
    KIN . . . collecting|picking .... card|account|paperwork|id
    not . on . any|the|your paperwork|papers|list|account
    получ*|забир*|сдава*|привоз*|приезжа*|принос* .... то . один|одна|кто-то .... то . другой|другая|третий
    имя|имена|имени|имен|фамили*|паспорт*|данные|данных не . скажу|назову|дам|сообщу|покажу
    оформ*|запиш* ... на . имя .. KIN
    KIN|друг* .. имя|фамили*|паспорт* ... оформ*|запиш*
    to . my|a . KIN .... under|in his|her|their|another|a_different name
    under his|her|their|someone_else_is|a_friend_is|my_friend_is name
    KIN . will? . pay|pays|paying .. with|by|from|on . his|her|their card|account|paypal|name
    someone_else|somebody_else|another_person|a_mate|some_lad|some_guy|a_stranger . collects|collecting|picks|receives|receiving|signs|pays|fetches
    someone|somebody . . . . will . . collect|pick*|receive|sign|fetch
    отда*|выда*|вручите . . тому|любому|кому|первому|тем . , . кто
    отда*|выда*|вручите . . любому|кому_угодно|первому
    курьер*|водител*|человек*|знаком* ... документов|доверенности|паспорта ... не|нет
    leave|give|hand|release . it|them|this? . with|to . whoever|anyone|anybody|the_first
    ship|send|deliver|post ... to . my . cousin|friend|brother|sister|colleague|neighbour|neighbor|partner . is . address|name|place
    courier|driver|guy|friend|lad . i_know|of_mine ... take|collect|pick*|fetch
    no_id|without_id
    заберет|заберут|забирать|получит|получать|примет|принимать|привезет|привозить|сдаст|сдавать|сдадут|привезут .. не_я|другой_человек|другие_люди|кто-нибудь|кто-то|кто_придет|знаком*|посторонн*|третьи_лица|разные_люди|кто_будет|таксист*|мои_люди|случайн*
    отправ*|достав*|вышл*|везите ... на . чуж*|другое|другого|другой|соседск* . имя|адрес*|человека|фамили*|получател*
    через . посредник*|форвардер*|пересыльщик*|перекуп*|третьих_лиц
    оформ*|запиш* ... на . другое_имя|другого_человека|чужое_имя|чужой_паспорт|подставн*
    платить|оплатит|платит|оплачивать|заплатит .. другой_человек|другая_фирма|третье_лицо|другая_организация|с_чужой_карты|не_я
    freight_forwarder|mail_forwarder|parcel_forwarder|reshipper|freight_forwarding|drop_shipper
    someone_else|somebody_else|another_person|a_third_party|whoever_is_free|different_people|some_guy|an_acquaintance|my_driver|my_people|my_guys .. will|would|is_going_to|are_going_to|may|might . . collect|pick*|receive|sign|drop*|bring|accept|take_delivery|pay
    ship|send|deliver|post ... to . a|an|my|some . different|another|other|third_party|neighbour|neighbor|friend_is . name|address|person|country|recipient
    under|in . a|another . different? . name
    paid|pay|paying|charged .. with|by|on|from ... someone_else_is|another_person_is|a_friend_is|third_party|different_card|different_account
    via|through . a|my? . middleman|intermediary|go_between|reshipper
    -- по_доверенности|с_доверенностью|доверенность|доверенностью|можно_ли|QUESTION
    -- gift|is_it_ok|is_it_okay|is_it_possible
    `,
  ],
  [
    'minimises_work',
    `
    работы|работа . - ... раз . , . два|и_готово
    задача|работа|правки|правка|проект . . элементарн*|плев*|пустяк*|ерунд*|простейш*|минутн*
    надо-то|нужно-то|делов-то|всего-то|работы-то|там-то
    copy_and_paste|copy_paste
    an|one|half_an|a_couple_of hour|hours . is? . work|job|tops|max
    in_your_sleep|with_your_eyes_closed|eyes_shut|one_hand
    делов|дел|работы|работенк*|возни .. на . пять|#|десять|пару|две|три|полчаса|час|полдня|один|вечер . MINUTES?
    это|тут|там .. пять|#|десять|пару|две . MINUTES
    тут|там|здесь|это|в_этом .. ничего_сложного|делать_нечего|проще_простого|элементарно|ерунда|пустяк*|плевое|раз_плюнуть|на_коленке|фигня|мелочь|мелочи|легкотня
    ничего_сложного|проще_простого|раз_плюнуть|плевое_дело|пара_пустяков|пустяковое_дело|пустяковая_работа
    для . вас|специалист*|профи|профессионал* .. ерунда|пустяк*|минутное|раз_плюнуть|не_проблема|ничего_не_стоит|мелочь|минут
    просто|всего_лишь|чисто . поправить|поменять|переставить|нажать|скопировать|перетащить|подкрутить|подправить
    любой|школьник|студент|ребенок|даже . школьник|студент|ребенок? . . справ*|сдела*|смож*
    сам|сама|сами бы сделал*
    five|ten|two|#|fifteen|twenty|thirty MINUTES . job|work|fix|thing|task|tops|max|for_you
    it|that|this|just|only|should .. five|ten|two|#|fifteen|twenty|thirty MINUTES . job|work|fix|thing|task?
    should|will|would|can . not . take . you? . . long|more_than|much|minute|minutes
    quick|simple|easy|small|tiny|trivial|little . little? . job|fix|tweak|task
    super|dead|really|very|pretty|so . easy|simple|straightforward|basic
    piece_of_cake|child_is_play|no_brainer|a_doddle|nothing_to_it|not_rocket_science|kid_could|child_could|anyone_could_do
    i . would|could . just? . do . it . myself
    all . you . have|need . to_do . is
    you . just|only . need|have . to . change|swap|copy|move|click|press|tweak|drag
    -- сколько|займет|QUESTION
    -- quick_question|quick_call|how_long|опоздал*|ждал*|ждала
    `,
  ],
  [
    'vague_scope',
    `
    начинайте|начните|приступайте|стартуйте|делайте|just_start|start|begin .... там_видно|разберемся|увидим|as_we_go|как-нибудь|как_получится|we_will_see|and_see
    задани*|бриф*|тз|требован* .. потом|позже|как-нибудь .... начинайте|начните|приступайте|начнем|делайте
    начинайте|начните|приступайте|делайте .... задани*|бриф*|тз|требован* ... потом|позже
    чтобы|чтоб . . цепляло|цепляла|зацепил*|бомба|огонь|дорого|дорого-богато|круто|стильно|дух
    идея|идеи|мысль|картинка . . в_голове
    idea|ideas|picture . in . my|our head|mind
    без_понятия|понятия_не_имею|ни_малейшего_представления .... что|как|какой|какая
    the_rest|everything_else|all_else . is . up_to_you|your_call|down_to_you|yours
    остальное|все_остальное . . на_вас|за_вами|ваше_дело|по_вкусу|как_хотите
    something . along_the_lines|like_that|in_that_vein
    along_the_lines_of ... but . . different|better|cooler
    по_ходу_дела|в_процессе .. сложится|разберемся|решится|видно
    just_vibes|vibe|vibes|go_with_the_flow|and_see_where
    see where . it|this . goes|takes|leads
    детали|подробности|остальное|содержание .. придума*|додума*|сочин*
    you . will|can? . figure|work|sort|fill .. the_rest|the_details|everything|in_the_blanks
    something|website|site|logo|design|it|one|text . that|which|to? feels|looks|feel right|alive|special|expensive|premium|classy|magical
    whatever you . think|want|like|prefer|fancy|feel
    do|make|write|design whatever
    not|no . have|any|real|got requirements|specs|preferences|preference|spec
    как_вам_угодно|что_хотите|на_ваш_вкус|на_свое_усмотрение|по_наитию
    покаж*|покажете|show .... recogni*|пойму|узнаю
    recogni* . it . when . you|i|we
    что-нибудь|что-то|как-нибудь|чего-нибудь . современн*|стильн*|красив*|креативн*|оригинальн*|модн*|свежее|яркое
    подробности|детали . потом|позже|по_ходу|на_ваше_усмотрение|на_ваш_вкус
    вау-эффект*|вау_эффект*
    что|чего . именно? . нужно|надо|хочу|хотим . , . пока? . . не . могу|можем|знаю|знаем|понимаю
    details . to_follow|later|will_follow|will_come
    something . modern|fresh|new|nice|bold|edgy|creative|stylish
    can . not . really|quite? . describe|explain|put . it|what|into_words
    should|must . just? . feel|look . right
    сам|сама|сами . пока|еще|толком? . не . знаю|знаем|понимаю . ,? . чего|что
    увижу|увидим|посмотрю . - . пойму|поймем|скажу
    чего-то|что-то|чего-нибудь|что-нибудь . такого|такое|эдакого|этакого|необычного|интересного|крутого
    не . знаю|знаем|понимаю|понимаем . точно|толком|пока|еще? . ,? . что|чего . . нужно|надо|хотим|хочу
    сделайте|чтобы|чтоб|нужно|надо|хочу . просто|было|все|нам|мне? . красиво
    по_ходу|в_процессе|по_дороге|на_месте|потом . . разберемся|решим|придумаем|определимся|поймем|уточним|допишем|сообразим
    разберемся|решим|придумаем|определимся|поймем|уточним|допишем . . по_ходу|в_процессе|по_дороге|потом|позже
    увижу|увидим|посмотрю|покажете . и|тогда|,? . пойму|поймем|скажу|скажем
    не . знаю|знаем|понимаю|понимаем . точно|толком|пока|еще? . чего|что . . хочу|хотим|хочется|нужно|надо
    вам_виднее
    вы . же|сами? . поняли|понимаете|профи|спец*
    что-то|чего-то|что-нибудь|нечто . такое|эдакое|этакое|необычн*|крут*|интересн*|в_этом_духе
    сами . там? . придума*|разберет*|решит*
    без . тз|техзадания|брифа
    тз|техзадани*|бриф* .. нет|не_будет|не_буд*|лень|некогда
    i|we|you will . know . it? . when . i|we|you . see
    make_it . pop|sexy|cool|nice|wow|look_good|look_nice|look_cool
    figure|work|sort|iron . . out .. as_we_go|later|along_the_way|on_the_fly|down_the_line
    decide|details|scope|specifics .. as_we_go|later|along_the_way|on_the_fly
    not|no . . sure|know|idea . exactly? . what . exactly? . i|we . want|need|am_after|are_after
    something . really? . cool|amazing|different|special|fresh|awesome|wow
    you . are . the . expert|experts . so|just|,|.
    do|work . your_magic
    no|without|not . a|have|write|got? . . brief|spec|specification
    use_your_imagination
    stuff_like_that|things_like_that|the_usual_stuff
    -- эскиз*|приложил*|приложен*|во_вложении|sketch|attached|attachment
    -- букет*|цвет*|подарок*|подарк*|упаков*|торт*|cake|bouquet|flowers|gift|wrap*|подберите
    -- парков*|достав*|оплат*|адрес*|логистик*|parking|delivery|invoice|payment|logistics|address|transport|catering|seating
    -- помо*|подскаж*|посовет*|QUESTION|help|advise|which_plan
    `,
  ],
]
