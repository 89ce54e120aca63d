// Wordings of the flags that weigh 2. Notation: src/signals/pattern.ts.

export const CLEAR_FLAGS: readonly (readonly [string, string])[] = [
  [
    'blames_predecessors',
    `
    FORMER . PRO . - ... BAD
    FORMER PRO . - . BAD
    #|two|three|four|five|several|две|два|три|двое|трое|четыре|обе|оба . PRO ... BAD|not_one|none_of|ни_один|ни_одна|never
    competitor*|конкурент* . are|were|все? . all? . BAD
    до_этого|раньше ... PRO ... BAD
    FORMER . PRO . . was|were|is|are . run_by? ... BAD
    ушли|ушел|ушла|left . . ... FORMER . PRO ... BAD|скандал*
    от|из FORMER PRO ... BAD|скандал*
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
    ознаком*|прочита* ... TERMS ... времени_не|некогда|не_было|не_стал*|не_буду
    never . bother|bothered . with|to . . . TERMS
    TERMS ... not . reading|going_to_read|gonna_read
    TERMS ... не . вника*|вчитыва*|смотрел*|листал*|изуча*|разбирал*
    TERMS . ваши|я? . пролистал*|пропустил*|промотал*|проскроллил*
    пролистал*|промотал*|пропустил* . . TERMS
    sure|assume|guess . . . TERMS . are|is . fine|standard|ok|okay|usual
    have_to|need_to|must . i? . . read . all|through . of? . this|that|it
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
    -- пришлите . . . TERMS|ссылк*|текст|файл|его|их|пожалуйста
    -- прочитаю|прочитаем|почитать|not_read_it_yet|not_read_them_yet|will_read|where_can_i|can_you_send|could_you_send|yet
    `,
  ],
  [
    'refuses_paperwork',
    `
    опись|акт|акты|накладную|накладные|анкету|бумаги . . составлять|оформлять|подписывать|писать|заполнять . не_надо|не_нужно|незачем|не_обязательно|необязательно
    не_надо|не_нужно|незачем . мне|нам? . . . PAPERS
    no_need . for|to . . . . receipt|inventory|PAPERS|list|signature
    skip . the|your? .. PAPERS|forms|inventory
    can|could|do we|i . . skip|avoid .. PAPERS|forms
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
    CHEAP|дешев*|подешевле .... но|а|и|чтобы|чтоб ... ни секунды|минуты|часа|одного|единого|разу
    cheap*|budget .... but|and|yet .... not|never|no go_down|down|fail|break|outage|outages|downtime|mistakes
    минимальн*|базов*|эконом*|начальн*|дешев* ... чтобы|чтоб ... TOP
    basic|economy|starter|entry_level|cheapest|budget ... with|but|and . . . TOP
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
    DISCOUNT ... у_меня|у_нас . еще . . # . объект*|заказ*|проект*
    DISCOUNT ... be_back|come_back|return . with . . more
    DISCOUNT ... FUTURE_WORK|надолго|навсегда
    бесплатн*|free|match_it|match_that|match_the_price .... FUTURE_WORK|send_you_all|закажем_сразу|закажем_еще|закажу_еще
    opening|launching|planning|expanding ... FUTURE_WORK|more ... DISCOUNT|generous|price
    скидк* . . на_первый_раз|на_первый_заказ|для_начала ... надолго|потом|постоянн*
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
    PERK .... REVIEW
    REVIEW .... PERK
    PERK .... GIVES_REVIEW ... REVIEW|google|maps|картах|яндексе
    будет|было|сделаете|сделайте .... будет|тогда|и . . REVIEW
    REVIEW . . . reflect*|mirror*|решает|решают|зависит|посмотрим
    treat*|look_after|serve ... and|or|so .... REVIEW
    bad|poor|terrible|good|great service|work|job|treatment ... gets|means|earns|equals ... REVIEW
    one_star|1_star|одна_звезда|одну_звезду|единиц* ... from_me|от_меня|с_меня|получите
    GIVES_REVIEW ... REVIEW .... PERK|treat_me|treat_us|look_after_me|look_after_us|не_пожалеете
    ^ REVIEW . в_обмен|взамен|за|for|in_exchange . PERK
    с_меня ... REVIEW .... с_вас|от_вас|PERK
    что|what ... за|for . a|an|my|хороший|positive|good? . . REVIEW
    you get|you_get . . . REVIEW
    учтите|имейте_в_виду|напомню|keep_in_mind|bear_in_mind|just_so_you_know|be_aware .... отзыв*|review|reviews|reviewer
    отзыв* .. пишу|оставляю .... читают|подписан*|видят|тысяч*
    i|we . post|review|write|rate .. on . tripadvisor|google|yelp|trustpilot|maps .... so|treat|look_after|careful|mind
    пишу|оставляю|публикую . . . отзывы
    топов* рецензент*
    рецензент*|знаток_города|обзорщик* . . на? . картах|яндекс*|гугл*
    i . . . write|leave|post . . . reviews
    active . on . google|yelp|trustpilot|tripadvisor|review* . reviews?
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
    -- начисля*|предусмотрен*|программ*|loyalty|programme
    -- прочитал*|читал*|почитать|посмотреть|увидеть|почему|оставил*|последний_раз
    -- i|we . have|saw|just? . read|seen|left
    -- last_year|last_time|last_month|your|ваши|ваших . great|good|bad|хорош*|плох* ? . review|reviews|rating|отзыв*
    -- где . можно? . . оставить
    -- where_can_i|do_you_have|do_you_ask
    `,
  ],
  [
    'media_discount',
    `
    MEDIA ... цен*|по_цене|предложите|дадите|price|rate|deal|offer_me|do_for_me|do_on_price
    creator|reviewer|influencer . . . usually|normally|always ... free|comped|gifted
    blog|channel|podcast|followers ... complimentary|free|discount*
    MEDIA ... FREEBIE
    FREEBIE ... MEDIA
    pay . you? . in . exposure
    -- нужен|нужна|need . . . a|an? . монтаж*|монтажер*|editor|website|logo
    -- free_to_call|feel_free|free_to_talk|are_you_free
    `,
  ],
]
