// Wishes in few words: a sum with its reason, a thing for nothing as one half of an "or", a sorry, a staff member's job.
import { type Family, family } from '../compile.ts'
import type { Lexicon } from '../pattern.ts'

export const SHORT_DEMAND_WORDS: Lexicon = {
  HARM_RU:
    'моральн* нерв* ожидани* просто* испорчен* потраченн* врем* неудобств* беспокойств* молчани* ущерб* хлопот* переживани* сорван* тишин* вред* стресс*',
  HARM_EN:
    'time trouble distress stress inconvenience hassle damage silence nerves wait upset wasted lost_day',
  FREE_RU:
    'бесплатно даром задаром забесплатно за_так нахаляву на_халяву без_денег за_спасибо безвозмездно за_ваш_счет бонусом без_оплаты в_подарок',
  GIFT_RU:
    'купон* промокод* скидк* сертификат* бонус* карту_подарочную подарочн*_карт* подарк* комплимент* абонемент_бесплатн*',
  GIFT_EN:
    'gift_card voucher vouchers discount promo_code discount_code coupon freebie upgrade store_credit free_month free_meal free_coffee free_session free_night free_delivery',
  FUTURE_RU:
    'проведете сделаете привезете доставите почините отдадите замените отремонтируете напишете снимете нарисуете настроите постираете помоете покрасите продлите оформите пришлете накормите установите перешьете',
  WORKER_RU:
    'курьер* мастер* менеджер* администратор* оператор* продав* кассир* тренер* водител* официант* охранник* приемщи* сотрудни* специалист* работник* девушк* парн* хам* хамк* хамло бригад* повар* консультант*',
  WORKER_EN:
    'courier driver waiter waitress manager receptionist technician agent cashier guard girl guy man woman lad clerk instructor coach stylist barber nurse employee person builder installer cleaner rep operator assistant bouncer',
}

export const SHORT_DEMANDS: readonly Family[] = [
  family(
    'demand.money',
    'money.short',
    0.88,
    `
    # . тыщ*|тыс|тысяч*|руб*|к|₽|косар* . . за . . HARM_RU
    добавьте|накиньте|докиньте|прибавьте|приплюсуйте|сверху|плюс|еще . . # ... за . . мо*|наш*|HARM_RU
    мои|мое|моя|наши # . . ₽|руб*|тыс*|тысяч*|к? ,|$|жду|верни*|где|обратно|назад
    жду . тогда? . . перевод*|поступлени*|деньги|возврат* . . #|на|$|,|сегодня|завтра
    ^ заплатите|платите|плати|рассчитайтесь|раскошельтесь -|,|и|по-хорошему|тогда|либо|или|$
    как_только . . поступят|поступит|придут|переведете|упадут|зачислите ... #|деньги|сумма|оплата|компенсаци*
    # . euro|euros|pounds|quid|dollars|bucks|grand? for . my|our|the|all . . HARM_EN
    £|$|€ # for . my|our|the|all . . HARM_EN
    ^ £|$|€ # ... or|otherwise|and_i|and_we
    ^ £|$|€ # . . back|now|by|in_cash|today|tonight
    ^ # . ₽|руб*|тыс*|тысяч*|тыщ*|к ... или|иначе|либо|не_то
    ^ # . pounds|dollars|euros|quid|grand|bucks ... or|otherwise|and_i
    have|get|want|like|need|give . . . everything|all|the_lot|it_all|every_penny . . back
    all . £|$|€ # . . . QUESTION|back|please
    every . . penny|cent . . back
    cover|reimburse|refund|make_good . . the|my|our|all|for . . . £|$|€|loss*|costs|damage|expenses|bill
    ^ переводи|переводите|переведи|переведите|кидай|кидайте|скинь|скиньте|верни|возвращай . . сегодня|сейчас|завтра|немедленно|быстро|деньги|бабки|#|все
    прибыль|деньги|убытки|ущерб|расходы|потери|простой . . . кто . . верн*|возмест*|компенсир*|оплат*|покро*
    кто . . . верн*|возмест*|компенсир*|оплат*|покро* . . . прибыль|деньги|убытки|ущерб|расходы|потери|простой
    who . is|will|going_to . . pay*|compensat*|cover* . . for|my|our|the|me|us
    add|plus|top_up|extra . £|$|€|another . # ... for . my|our|the|all
    my|our £|$|€ # . . back|now|today|please|returned|refunded|$|,
    my|our # . back|returned|refunded|please
    unless|until|if ... refund|payment|money|sum|balance|deposit . is|are|has|gets|was . not? . . been? . . paid|returned|refunded|transferred|received|credited
    ^ refund|reimburse|repay|compensate . me|us|my|£|$|€|the|in|everything|every
    ^ pay . me|us|up|£|$|€|the . . #|grand|up|or|and|,|back
    pay|paid|hand_over|cough_up|send . . the|a|me . grand|hundred|thousand|money|cash|cheque|# ... and|or|by|now|then
    wait* for . the|my . £|$|€ # . then|,|please|$|back|to
    wait* for . the|my . # . then|please
    цена|стоимость . мо* . молчани*
    молчани* . . . . # . . ₽|руб*|тысяч*|тыс*
    price . . . . keeping_quiet|silence|staying_quiet
    until i|we . see|get|receive|have . . the|my|a . refund|money|payment
    star|stars|review|post|video|dispute|complaint|report ... when|once|as_soon_as i|we . see|get|receive|have . . refund|money|payment
    как_только|когда|после|пока увижу|получу|увидим|не_увижу|не_получу . . . возврат*|деньги|перевод|#
    transfer|wire|venmo|zelle . . the|me|my|us £|$|€? . # . and|or|by|now|today|,
    send me|us £|$|€? # and|or
    # . . amicably|добром|мирно|миром|по-хорошему
    мирно|миром|добром|по-хорошему . # . ₽|руб*|тыс*|тысяч*|к
    until|unless|if you . pay|refund|compensate|reimburse
    ^ you pay
    возвращаете|платите . . сами|добровольно|мне|деньги|все
    want|need|where_is . my|our . money|cash . . back|,|$|now|today
    no|without . refund|money|compensation|repayment|reimbursement ... ,|-|and|then|by
    ^ нет|без|не_будет . денег|возврат*|компенсаци*|перевод* ... -|,
    give|hand|pay . it|everything|them . all? . back
    hand|give|send . the|my|our . money . . over|back
    тысяч*|# . . и? . . разойд*|забуд*|молчу|тихо|вопрос_закрыт
    -will|would|can|did not . . see|get|have . the|your|that|any . money
    -claw*|pulling ... money
    -have|having|get|getting . . payment|charge|transaction|money . . reversed|recalled|clawed|pulled
    -dock . his|her|their|the . pay|wages
    -снимите|спишите|отмените|уберите . . штраф*|пен*
    -£|$|€ # . back . is|was . what
    -voucher|discount|gift_card . . . for
    -we|i|happy_to|will . pay|paid|cover . . . the . overage|invoice|bill
    -if you . refund|pay|compensate . . do|does|is|can|how|will ... QUESTION
    -pay . you|for|the_invoice|by_card|online
    -my|our # . year*|month*|day*|week*|employees|followers|guests|kids
    -мои|мое|наши # . лет|год*|подписч*|сотрудни*|гост*|заказ*|фото*|коробк*|штук*
  `,
  ),
  family(
    'demand.apology',
    'apology.short',
    0.9,
    `
    скажите|сказать|скажет|скажи|сказали|услышать|напишите . прости*|извини*|виноваты|сожалеем
    извиниться . . , ? . . . считаю|думаю|надо|нужно|стоит|пора|должны|бы|положено|самое
    надо|нужно|стоит|пора|бы|неплохо|положено|обязан*|соизвол*|потруди*|удосуж*|хватит_смелости . . . извиниться|принести_извинения|повиниться|попросить_прощения
    и|тоже|потом . извиниться|извинения ,|и|$
    пусть|пускай|чтобы|надо_чтобы ... извинил*|извинит*|попросил*_прощения|попросит_прощения
    ^ нет|без|ни|не_будет . . извинени* ... -|,|или|до
    объясни* . . и . извин*
    с . . вас|нее|него|них|директора|мастера . . . извинени*
    извинени* . . от|с . . вас|директор*|руководств*|мастер*|нее|него|менеджер*|администрац*|курьер*
    извинени* . . было|были . . бы
    say|saying|says|hear|said . sorry
    he|she|they|you|someone|somebody|driver|manager|owner|company|boss|WORKER_EN . . should|must|needs_to|has_to|ought_to|could|have_to|can|might . . at_least? . have? . . apologise*|apologize*|say_sorry|apologised|apologized
    apologise|apologize|apologies . by|before|today|tonight|within|first|then|immediately|or|and|in_writing|now|$
    no|without|minus . apology|apologies . . by|before|today|,|-|and|then|from|yet|so
    apology|apologies|sorry . . . . would . . not? . be . nice|good|welcome|a_start|appreciated|hurt|amiss|kill|in_order|something|the_least
    apology . . is|would|seems . . due|overdue|in_order|called_for|owed|the_least|expected|required
    start|begin . with . an|a . apology|sorry
    grovel
    -i|we . . . just|wanted|want|to|am|must|should . . . say . sorry|apologise|apologize
    -sorry . to . hear|bother|say|trouble|ask
    -i|we|we_do . apologise|apologize
    -sorry . . . to . say|hear
    -say . sorry . for . the . late|delay|my
  `,
  ),
  family(
    'demand.free',
    'free.short',
    0.86,
    `
    спишите|отдайте|сделайте|дайте|подарите|верните|оставьте|простите|пришлите|добавьте . . . . просто_так|за_так|за_спасибо|задаром
    просто_так|за_так|за_спасибо|задаром . . . спишите|отдайте|сделайте|дайте|подарите|оставьте|простите
    GIFT_EN . . for . . my|the|our . . HARM_EN
    ^ # . %? off
    подарите|подгоните|организуйте . . . месяц*|занят*|урок*|ужин|ночь|доставк*|сеанс*|год|услуг*
    можно|хочу|хотим|дайте|давайте|сделайте|полагается|заслужил* . мне|нам|мы? ... FREE_RU
    либо|или|с_вас|жду|тогда|хочу|требую|пусть|значит|предлагаю . . бесплатн*
    FUTURE_RU ... FREE_RU
    FREE_RU . . FUTURE_RU
    накинь|накиньте|докинь|докиньте|подкинь|добавь|добавьте|сделай|сделайте|дорисуй|допиши ... FREE_RU|по-братски|по-дружески|по_дружбе
    GIFT_RU ... жду|давайте|гоните|хочу|прошу|будет_нормально|было_бы|в_самый_раз|не_помешал*|устроит|меня_устро*
    ^ GIFT_RU|бесплатн* ... или|либо|и_мы|и_я|иначе
    честно|справедливо|логично|правильно|могли_бы|можете|неплохо|неплохо_бы|хорошо_бы|было_бы ... дать|сделать|подарить|предоставить|продлить|добавить|отдать|простить|накинуть|угостить|провести|привезти ... FREE_RU|бесплатн*|GIFT_RU
    угостите|угости|проставьтесь|проставляйтесь|порадуйте . . . нас|меня|чем-нибудь|бонус*|десерт*|скидк*
    за_счет_заведения|за_ваш_счет ... считаю|думаю|пожалуйста|жду|должн*|и_разойд*
    free . . . . . would . . . not|be|go|have . . . . kill*|hurt|amiss|nice|fair|good|the_least|welcome|great|appropriate|in_order|do|start
    GIFT_EN ... would . . . be|go|do|help|not . . . nice|fair|good|the_least|welcome|great|appropriate|in_order|hurt|amiss|trick|kill*|a_start
    if|unless|until . i|we|you . do? . not? . . get|receive|see|have|give|send|offer|given|got . . . . GIFT_EN|free
    ^ a|one|some|your|either|free? . . GIFT_EN|free ... or|otherwise|and_i|and_we
    should|ought_to|must|deserve|deserves . . . . . not . . cost . . me|us|anything|a_penny
    not|never . . charge|charging|bill|invoice . me|us . . for
    chuck|throw|stick|lob|bung|pop . . in|on . . . . for_nothing|free|gratis|extra
    how_about|what_about|fancy . . giving|throwing|chucking|knocking|GIFT_EN|something
    something|anything . . for . . my|our|the|all . trouble|inconvenience|hassle|wait
    make . it . up . to . me|us . . with
    on . you|your_dime|your_tab . $
    nothing . less . than . a? . free
    comp . it|this|that|them|the|my|our
    you . can . . do|have|give|throw|make|send|let . . . . for . free|nothing
    -скидк*|бонус* ... бывают|бывает|предусмотр*|действу* .... QUESTION
    -в_подарок . . упак*|заверн*|оберн*
    -или .... QUESTION
    -обещал*|обещанн* ... FREE_RU|GIFT_RU|бесплатн*
    -бесплатн* . . парковк*|отмен*|пробн* . . . есть|QUESTION
    -promised|advertised|paid ... free|GIFT_EN
    -have|got|bought|my|use|used|redeem . . a|my|the? . . GIFT_EN . . that|for|code|does|is|did
    -do|does|is|are . you|there|it|the ... QUESTION
    -would . you . like
    -feel . free
  `,
  ),
  family(
    'demand.exception',
    'exception.short',
    0.86,
    `
    DO_RU|доставьте|поменяйте|посчитайте|включите|повезите|подайте|разместите|заселяйте|примите|выдавайте|делайте ... OUT_OF_TURN
    DO_RU|заселите|доставьте|посчитайте|можете|можно|разрешите ... хотя|несмотря|невзирая|даже_если|пусть_и ... заезд|выезд|закры*|правил*|договор*|положено|не_положено|регламент*|срок*|лимит*|тариф*|запис*|час*|опозда*|просроч*|с_#|после|до|у_вас
    добавьте|сделайте|включите|впишите|допилите|прикрутите|дорисуйте|доделайте .... договор*|тз|смет*|тариф*|пакет*|план* . . . его|ее|этого|это|их? . нет|не
    add|include|build|make|do|put|throw|squeeze|bolt .... not . . in|part_of|covered|included|within ... contract|scope|quote|agreement|spec|plan|brief|package|price|estimate
    ^ please|just|can_you|could_you? check|let|open|see|take|deliver|do|fit|squeeze|serve|start|accept|book|hold|extend|keep|release|give|bend|make|ship|hand ... even_though|although|despite|even_if|regardless|i_know_it
    take|knock|get|wipe|strike|remove|scrap|drop|cancel|forget|lose|kill . the|that|this|my . . . fee|charge|penalty|fine|surcharge|deposit . . off|away|out|from|please|,|$|for
    ^ please? . forget|skip|drop|scrap|bend|waive|overlook|relax|ignore|lift . the|your|that|this . . . fee|deposit|rule*|limit|deadline|queue|waiting_list|charge|policy|id_check|paperwork|penalty|booking
    -not . . pay
    можно|давайте|дайте|разрешите . . . оплат*|заплат* . . через|потом|позже|после
    let . me|us . pay . . . . next|later|after|instead
    one . time . only? . exception|favour
    just . this . once
    в . порядке . исключения
    один . раз|разочек . можно|сделайте|закройте|пойдите|пустите
    закройте . глаза . на
    пойдите|пойди|войдите . . навстречу|в_положение
    сделайте|сделай|нужно|прошу . . исключени*
    не . берите|берите_с|начисляйте|считайте|списывайте|удерживайте . . с_меня|мне|с_нас? . . FEE|предоплат*|залог|депозит
    -звоните|пишите|приходите|звонить|писать|связаться ... в_любое
    -call|ring|phone|email|write|text|reach|contact . . me|us? . . any_time|anytime|at_any
    -not . charged|promised|agreed
    -оплат* . . без_комиссии
    --доплатим|доплачу|за_доплату|за_отдельную_плату|готов*_доплатить|по_двойному_тарифу
    --happy_to_pay|will_pay_extra|pay_the_extra|at_the_usual_rate|will_pay_for|glad_to_pay
    -отдайте . . . . просто_так
    -late . checkout|check_out|check_in
    cancel|waive|drop|scrap|write_off|forget|wipe|kill . the|this|that|my|our $|£|€ . #
    спишите|отмените|простите|обнулите|аннулируйте|снимите . . эти|этот|мне|нам? . # . руб*|₽|тыс*|час*
  `,
  ),
  family(
    'demand.punish',
    'punish.short',
    0.88,
    `
    WORKER_RU|его|ее|их ... лишите|лишить|лишили . . . преми*|бонус*|зарплат*|смен*
    штрафаните|оштрафуйте|рублем|по_башке_дайте|взгрейте|пропесочьте|вздрючьте|взыщите_с|вычтите_из ... WORKER_RU|его|ее|их|зарплат*|преми*|накаж*
    вычтите|удержите|срежьте|урежьте ... зарплат*|преми*|оклад*
    разберитесь|разбирайтесь . . с . . WORKER_RU|этой|этим|ней|ним|вашей|вашим
    меры|санкци*|взыскани*|выговор* ... WORKER_RU|нему|ней|ним|этому|этой|виновн*|сотрудни*
    WORKER_RU|нему|ней|виновн* ... меры|санкци*|взыскани*|выговор*|наказ*|внушени*
    чтобы ... его|ее|их|WORKER_RU|духу . . . больше|тут|здесь|у_вас . . не . видел*|было|работал*|подпускал*
    чтобы . . духу|ноги . . . не . было
    надеюсь|жду|хочу|рассчитываю|требую|пусть . . . . его|ее|их|WORKER_RU . . . уволят|накажут|оштрафуют|выгонят|попрут|погонят|лишат
    таким|такому|такой|такие|таких|ему|ей|им . . . . не_место|нечего_делать|надо_гнать|нельзя_работать|нельзя_доверять
    нельзя . . допускать|подпускать|пускать . . к . . людям|клиент*|детям|покупател*|машин*|работе
    на_выход|вон|в_шею|взашей|под_зад . . . таких|такого|такую|его|ее|WORKER_RU
    таких|такого|такую|его|ее|WORKER_RU . . . гнать|гоните|выгнать|взашей|в_шею|под_зад|вон|на_мороз|поганой
    пусть|пускай ... ищет|ищут|идет|идут . . другую|другое|новую|дворник*|полы|улиц* . . работ*|мест*|мести|мыть?
    из_своего_кармана|из_зарплаты|из_ее_зарплаты|из_его_зарплаты ... пусть|вычтите|заплатит|платит|компенсир*|удерж*
    пусть . . . . из_своего_кармана|из_зарплаты
    снимите|уберите|отстраните . . . с_линии|со_смены|от_работы|с_рейса|с_маршрута|с_должности|с_объекта
    как|кто|имя|фио|фамили* ... зовут|звать|такой|такая|этот|эта|того|той|этой|этого|того_кто|кто ... жалоб*|жалова*|накаж*|претензи*|нажалова*
    фио|фамили*|имя . . WORKER_RU|его|ее|этой|этого|вашего|вашей ... жалоб*|жалова*|нужн*|назовите|дайте|скажите|пишите|сообщите|требую
    give|show|hand . him|her|them|that|the . . WORKER_EN? . . the_boot|the_door|the_sack|the_push|his_cards|her_cards|his_p45|her_p45|their_cards|the_chop|a_warning|a_written|his_notice|her_notice|final
    kick|boot|chuck|throw|sling|turf . him|her|them|that|the . . WORKER_EN? . . out|out_of
    him|her|them|she|he|they|WORKER_EN . . . . . . needs|has|have|need|should|must|ought|can . . to? . . go|leave|be_gone|be_out|lose|face_the_consequences|face_consequences|pay_for_it
    want|wants|expect|demand|like|hope|trust ... him|her|them|WORKER_EN|staff ... gone|out|off|removed|replaced|dealt_with|taken_off|warned|demoted|retrained|written_up|docked|punished|disciplined|reprimanded|sacked|fired|suspended
    want|demand . his|her|their|someone . head|job|badge|heads
    heads . should|must|need|have|better . . roll
    heads . . roll
    written|formal|final|disciplinary . warning|action|hearing . . . for|against . . him|her|them|the|your|that
    out|come|comes|taken|take . . of . his|her|their|the . . WORKER_EN? . . wages|pay|pocket|salary|paycheck|tips
    suspend|demote|reprimand|discipline|punish|penalise|penalize|sack|fire|dismiss|axe|terminate . . him|her|them|this|that|your|the . . WORKER_EN|$|,|.|now|immediately|or|and|today
    get|keep|take|remove|pull . him|her|them|that|the|this|your . . WORKER_EN? . . off . . the|your|my . . road|floor|team|rota|job|desk|phones|counter|route|case|shift|payroll|site
    not . be . . allowed|let|permitted|trusted . . near|anywhere_near|to_deal|to_work|to_serve|around|in_front
    name|surname|names|badge_number|id_number . . of|for . . the|that|your|whoever|this ... complain*|complaint|report|reporting|write_up|put_in
    who . was|is|were . . . . . . . complain*|complaint|reporting|report
    make . an . example . of
    понес* . . наказан*|ответственност*
    take|get|pull|move . that|the|this|your . WORKER_EN|trainer . off
    не . должен|должна|должны . . . . работать|общаться|обслуживать
    работать|общаться|обслуживать . . . не . должен|должна|должны|имеет_права
    WORKER_EN . is . name ... complain*|complaint|report*
    hold . him|her|them|the|your . . WORKER_EN? . . accountable|to_account|responsible
    does|do . not . deserve . . . . job|badge|position|licence|uniform|to_work
    get|gets|got|given|getting . . the . sack|boot|push|chop
    -кто . . такой . . вы
    -not . . want . . . . fired|sacked|trouble|punished|disciplined
    -не . хочу|прошу|надо|нужно ... наказ*|увол*|оштраф*
    -let . me|us|it . go
    -go . . . . to . . the|a|hospital|work|ahead|back|through|home
    -has|have|need|needs|can . . to? . . go|leave . . . . ahead|back|home|through|for|with|on|at|it
    -thank*|praise|tip|commend|поблагодар*|похвал* ... name|имя|фамили*
  `,
  ),
]
