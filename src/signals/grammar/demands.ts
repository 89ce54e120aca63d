// What a client asks for beside money: an apology, something for nothing, a punishment.
import { type Family, family } from '../compile.ts'
import type { Lexicon } from '../pattern.ts'

export const DEMAND_WORDS: Lexicon = {
  MONEY:
    'задаток задатка шину шины колесо стекло бампер телефон down_payment advance prepayment tyre деньг* денег деньжат деняк* денюж* средств* сумм* оплат* предоплат* аванс* депозит* залог* остаток остатк* разниц* стоимост* руб* рублей тыс* тысяч* ₽ половин* убыт* ущерб* расход* затрат* компенсаци* возмещени* неустойк* пени пеню штраф* моральн* моралк* комисси* взнос* доплат* переплат* платеж* бабки бабло бабосы кровные выгод* прибыл* £ $ € money deposit cash £ payment fee fees cost costs amount difference balance pounds dollars euros eur usd gbp quid bucks loss losses damages damage compensation reimbursement expenses',
  REFUND:
    'refund refunds refunded reimbursement compensation compensated reimbursed money_back payout damages repayment credit_note settlement recompense redress',
  GIVE_RU:
    'возвращаете платите компенсируете переводите отдаете возмещаете выплачиваете переведете отдадите заплатите выплатите возвратите возврати компенсируй верните верни вернуть возвращайте возвращай вернете возместите возместить компенсируйте компенсировать выплатите выплатить отдайте отдай отдать переведите перевести оплатите оплатить покройте заплатите заплати перечислите перечислить возвратите возвратить верните-ка гоните гони погасите выплачивайте платите заплатить верни-ка скиньте скинь зачислите возмещайте компенсируете возместите вернете-ка закиньте начислите',
  WANT_RU:
    'требую требуем прошу просим жду ждем хочу хотим хотела хотел хотелось_бы настаиваю настаиваем ожидаю ожидаем нужно нужна нужны нужен должны обязаны должен обязана обязан рассчитываю желаю претендую попрошу потребую буду_требовать вправе давайте',
  STUFF_RU: 'вещь товар пальто заказ документы исходники ключи посылку телефон',
  WANT_EN:
    'want wants wanted need expect expecting demand demanding require requesting request would_like insist like_you_to am_after am_asking_for am_owed am_due deserve seeking looking_for claiming awaiting waiting_for waiting_on where_is am_entitled_to please_arrange owe must',
}

export const DEMANDS_OTHER: readonly Family[] = [
  family(
    'demand.apology',
    'apology.demand',
    0.94,
    `
    чтобы|пусть|требую|хочу|жду|должен|должна|должны|обязан* ... принес|принесла|принесли|принести|принесет|принесут ... извинени*
    demand|want|expect|insist|require|until|unless ... apologise|apologises|apologizes|apologised|apologize
    nobody|no_one|not_one|none ... sorry|apologised|apologized|apology
    никто . . даже? . не . извинил*|извинится|попросил_прощения
    WANT_RU|где|когда|услышать|получить|услышу|дождусь|дождаться|увидеть .. извинени*|извиниться|извинились|извинился|извинилась|прощени*
    извинени* .. WANT_RU|письменно|публично|в_письменном|от|где|немедленно|официальн*|принесите|как_минимум
    официальн*|публичн*|письменн*|личн*|нормальн* . извинени*
    извинитесь|извинись|извиняйтесь|извиняйся|принесите_извинения|принести_извинения|попросите_прощения|просите_прощения
    пусть|пускай .. извин*|попросит_прощения|попросят_прощения|просит_прощения
    вы|ты|он|она|они|директор* . должн*|обязан* .. извини*|принести_извинения
    хоть|хотя_бы|даже|неужели_трудно|могли_бы|может . бы? . извини*
    не . услышал*|получил*|дождал*|вижу|слышу|увидел* .. извинени*
    ни . слова? . извинени*
    с_извинениями . перед
    WANT_EN ... apology|apologies|apologise|apologize|sorry
    an|written|proper|formal|public|sincere|full|personal|genuine|real|signed . apology
    apologise|apologize|apologising . to|for|properly|in|publicly|now|immediately|personally|or
    say|saying|says|hear|said . you_are|you|are|a . sorry
    where . is . my|the|our . apology
    i|we . am|are|have|still . owed|waiting|not_had|not_received|yet_to|not_even|never_received|not_heard .. apology|sorry|apologies
    owe|owes . me|us|my_wife|my_husband|my_daughter|my_staff|her|him . an? . apology
    not|no . . even? . apologis*|apologiz*|an_apology|a_sorry
    can|could|at_least|how_about|what_about|would . you|someone|somebody|she|he|they|it .. apologise|apologize|an_apology|apology
    -приношу|приносим|прошу|просим|приму|принимаю|принимаем|принято|приняты|принял|примите|спасибо_за|мои . мои|свои|мне|вас|наши|ваши? . извинени*
    -извинени* . принят*|принима*|не_нуж*|мне_не
    -извинени* .. на_хлеб|не_помог*
    -i|we|my|our|please_accept . sincerely|do|must|really? . apologise|apologies|apologize|apology . for|to|if|that
    -i|we . do|must|want_to|would_like_to|need_to|should . apologise|apologize
    -i|we . apologise|apologize
    -accept . my|your|the . apology|apologies
    -thank* ... apology|apologising
    -your . apology . is|was|accepted|means
    -do . not . need|want ... apology
    -нужны . мне . ваши
    -прошу . прощени*|извинить|извинения
  `,
  ),
  family(
    'demand.free',
    'free.demand',
    0.88,
    `
    теперь|тогда|пусть|полагаю|думаю|считаю|должн* ... за . ваш|свой . счет
    assume|guess|think|take_it|presume|suppose|reckon ... is|are . on you
    -переделк*|исправлен*|устранен* ... за_ваш|за_свой
    дайте|отдайте|добавьте|положите|подарите|накиньте|предложите ... в_подарок|взамен
    подкиньте|подгоните|накиньте|отсыпьте|замутите . . скид*|бонус*|промокод*|подар*
    as a . gift|present|bonus
    on . top . as|for_free|free
    discount|voucher|freebie|gift . . after . all? . that|this|everything
    any_chance|how_about|what_about . . . discount|freebie|voucher|free
    should . be . free
    с вас ... бесплатн*|десерт|подарок|скидк*|комплимент|бонус*|сертификат
    за_счет_заведения
    процент*|% ... дешевле
    сделайте|отдайте|посчитайте|продайте|уступите ... дешевле|подешевле
    дешевле . . . сделайте|отдайте|посчитайте|можете
    оставите|сделаете|дадите|предоставите|продлите|подарите|отдадите|добавите|оставьте ... бесплатн*|даром|в_подарок
    free . for . life|ever|good
    owe . me . . free
    on the house
    cheaper|percent_off|for_less
    -cheaper . elsewhere|than|plan|option|price|one|to|somewhere|online|at
    -cheaper . QUESTION
    -is|was|were|are . . cheaper
    -был*|было . за_счет_заведения
    давайте|пусть|тогда|хотя_бы ... за_ваш_счет|за_счет_фирмы|за_счет_студии|бесплатно|без_оплаты|даром
    киньте|кинь|скиньте|дайте|закиньте|отсыпьте|выдайте|подкиньте ... промокод*|скидк*|купон*|бонус*|сертификат*|баллов|баллы
    скиньте|скинь|скиньте-ка|сбросьте|уступите|подвиньтесь .. хоть|тысяч*|#|немного|пару|с_заказа|с_цены|по_цене|чуть
    should|needs_to|has_to|could|must|ought_to . . be . . on . you|the_house|us
    delivery|shipping|meal|repair|session|this_one|it|next_one|dinner|drinks . . . on . you|the_house
    take|knock|get|drop . . at_least? . . . quid|#|£|$|€|half|something|pounds|percent|% . . . off
    -бесплатн* . хранени*
    -в_бесплатн*
    накиньте|докиньте .. за|еще|пару|сверху|занят*|тренировк*|месяц|бонус*|дн*
    скидк* ... сделайте|дайте|давайте
    мне|нам .. в_подарок|бесплатно|даром . должны|обязаны|положено
    в_подарок|бесплатно .. должны|обязаны
    добавьте|продлите|подарите|начислите|дайте|оформите ... за_неудобств*|за_ожидание|в_качестве|за_моральн*|за_нерв*|за_потраченн*
    extend|add|give ... at_no_charge|for_free|free|for_nothing|on_the_house
    сделайте|дайте|отдайте|предоставьте|подарите|добавьте|привезите|пришлите|доставьте|замените|поставьте|продлите|почините|переделайте|отремонтируйте|оформите|выдайте|проведите|установите|начислите|докиньте|положите|напишите|нарисуйте|разработайте|снимите|пошейте|запишите|включите|подключите|верните|скиньте|приложите|оформляйте|делайте|дарите ... бесплатн*|даром|безвозмездно|за_так|в_подарок|за_ваш_счет|за_свой_счет|за_счет_заведения|без_доплаты|бонусом|на_халяву|за_полцены|нахаляву
    бесплатн*|даром|в_подарок|за_ваш_счет|за_свой_счет|бонусом|за_так|безвозмездно|в_качестве_компенсации .. сделайте|дайте|отдайте|добавьте|доставьте|замените|пришлите|продлите|выдайте|проведите|отдать|сделать|добавить|продлить|привезти|установите
    WANT_RU ... бесплатн*|в_подарок|скидк*|даром|промокод*|купон*|бонус*|сертификат*|апгрейд*|кэшбэк*|кешбэк*
    модуль|доставк*|месяц*|занят*|стрижк*|урок*|замен*|ремонт|год|сайт|фото|съемк*|тренировк* . бесплатно
    должны|обязаны|могли_бы ... бесплатно|даром|скидк*|в_подарок|подарить
    дайте|сделайте|делайте|дай|сделай|предоставьте|скиньте|скинь|накиньте|пришлите|начислите|оформите|подгоните|организуйте|положена|полагается|давайте .. скидк*|скидос*|скидоч*|промокод*|купон*|бонус*|сертификат*|подарок|подарочек|комплимент|кэшбэк*|апгрейд
    скидк*|скидос*|скидочк* .. хочу|дайте|сделайте|требую|жду|прошу|мне|нам|тогда|или|полож*|за_неудобства|постоянн*
    хотя_бы|хоть|минимум|как_минимум . скидк*|подарок|бонус*|# %
    # % . скидк*|скидки
    скиньте|скинь|уступите|сбросьте|снизьте|скинете|скинем|сбавьте .. #|цен*|процент*|половин*|тысяч*|немного|чуть|% 
    # . месяц*|недел*|дня|дней|занят*|заняти*|тренировк* . бесплатно|в_подарок
    еще . один? . месяц|занятие|урок|фото|сеанс . бесплатно|в_подарок|за_ваш_счет
    бесплатн* . месяц*|доставк*|занят*|урок*|обслуживани*|год|стрижк*|ремонт*|замен*|чистк*|съемк*|тренировк*|абонемент*|упаковк*|парковк*|апгрейд*|пробн*|маникюр*|коррекци*|настройк*
    за полцены . сделайте|отдайте|возьму|отдадите|сделаете|делайте|давайте
    полцены . и_хватит|скиньте|нормально
    повысьте|повышайте|апгрейд* .. класс|тариф|категори*|номер* . бесплатн*|без_доплаты
    тестов*|пробн* . задани*|вариант*|эскиз*|макет*|концепци* .. бесплатн*|для_начала|сначала
    покажите|пришлите|сделайте|набросайте|накидайте|нарисуйте|скиньте . . пару|два|три|2|3|несколько|один . эскиз*|вариант*|макет*|концепци*|набросок|набросков|концепт*
    в_подарок|бонусом|комплимент* .. хочу|жду|положите|дайте|положен*
    отдадите|отдайте|сделаете|добавите .. даром|бесплатно|в_подарок
    -есть_ли|бывают_ли|будут_ли|предусмотрен*|действует_ли|какие|какая|будет_ли|распространяется ... скидк*|акци*|промокод*|бонус*
    -есть|бывает|бывают|можно_узнать .. скидк*|промокод* .... QUESTION
    -скидк* ... есть|действует|распространяется|суммируется|точно|будет .... QUESTION
    -обещал*|обещанн*|заявлен*|по_акции|на_баннере|в_рекламе|по_промокоду|было_указано|скидка_не|на_сайте ... скидк*|бесплатн*
    -скидк* .. обещал*|не_сработал*|не_применил*|пропал*|не_прошла|на_все|на_баннере|не_учли
    -переделайте|переделать|исправьте|исправить|доделайте|устраните|доделать|устранить|перешейте|перекрасьте ... бесплатн*|за_свой_счет|за_ваш_счет
    -по_гарантии|гарантийн* ... бесплатн*
    -бесплатн* .. по_гарантии|гарантийн*
    -спасибо ... скидк*|подарок|бонус*|бесплатн*
    -не_нужн*|не_нужна|не_прошу|не_надо ... скидк*|бесплатн*
    -не ... бесплатно
    -платно .. или . бесплатно
    -бесплатно_ли
    -это . бесплатн* . QUESTION
  ` +
      `
    WANT_EN|give|do|throw|make|send|let|have|get|deliver|ship|include|add|fix|redo|offer|provide|replace|install|print|paint|finish|clean|deserve ... for_free|free_of_charge|for_nothing|on_the_house|at_no_cost|at_no_charge|no_charge|at_no_extra|gratis|without_charge|free_of|as_a_freebie|complimentary|at_your_expense
    WANT_EN|give|offer|send|add|throw_in|get|provide|include|owe|have . me|us? ... free|complimentary|extra_month*|discount|voucher|vouchers|upgrade|gift_card|store_credit|freebie|coupon|money_off|% . month*|months|year|session*|delivery|shipping|upgrade|class*|lesson*|night|meal|dessert|item|gift|sample*|hosting|replacement|wash|cut|treatment|visit|service|hour*|photo*|print*|album|edit*|course|trial|ticket*|room|membership|parking|breakfast|bottle|concept*|mockup*|discount|voucher|upgrade|code|off
    WANT_EN|give|offer|send|get|knock|take|deserve|do ... discount|voucher|vouchers|gift_card|coupon|store_credit|freebie*|upgrade|upgraded|goodwill_gesture|gesture_of_goodwill
    # . months|weeks|days|sessions|month|year|classes|lessons|photos . free|for_free|gratis|on_the_house|complimentary
    months|month|year . free
    free . month*|year|upgrade|delivery|replacement|session*|month_of . please|or|plus|and|would|should|at_least|for
    throw|chuck|stick . in . a|an|the|some|another|two|three|free|it|that
    throw|chuck . it|that|this|them|those|the .. in . for? . free?
    knock|take|drop . . #|half|something|a_bit|some|at_least ... off|price
    # % . off|discount
    half . price|off
    do|make|let|sell|give|have ... it|this|me ... half_price|for_half|cheaper|lower_price|at_cost
    should|must|ought_to|need_to|better|has_to|have_to . be . free|complimentary|on_the_house|for_free
    be . free . of . charge
    upgrade . me|us|my
    bump . me|us . up
    waive . the . price|cost
    least . you . can|could . do ... free|discount|upgrade|voucher|month
    how_about|what_about|why_not ... free|discount|voucher|upgrade|freebie
    send|show|do|make|give . me|us? . two|three|a_couple|some|a_few|one|2|3|few|sample|free ... concept*|sample*|mockup*|mock_up*|design*|draft*|idea*|logo*
    do . one . concept
    comp|comped . me|us|the|my|our
    not|never . paying|pay . for . the_extra*|this|it|that|another|the_additional|an_extra|shipping|delivery|any_of
    -is|are|do|does|would|will|have . there|you|it|the|students|this|any ... discount*|free|voucher*|offer* .... QUESTION
    -any . discount* . for|available|codes
    -can|could . i|we . get|use|apply . a|the|my . student|promo|discount|voucher . code|discount
    -discount . code|promised|advertised|not_applied|did_not|was_not|is_not|voucher_code|missing
    -promised|advertised|said|says|supposed ... free|discount|half_price|upgrade
    -voucher . i|not|does|will|code|has
    -use . my . voucher
    -feel|free_to|hassle|toll|gluten|sugar|dairy|smoke|interest|problem|error|stress free
    -feel free
    -am|are|was|is|were . free . on|at|to|after|all|tomorrow|today|next|in|from|this
    -under_warranty|your_mistake|your_own_mistake|you_broke|under_guarantee ... free
    -redo|fix|repair|correct|re_do|refit|rework|resend ... at_no_cost|for_free|free_of_charge|no_charge|at_no_extra
    -thank* ... discount|voucher|free|upgrade
    -no|not . need|want|asking|after|interested|looking .. discount|free|voucher|for
    -i|we|you . get . what
    -upgrade . my . plan|package|subscription|account . to
    -free . slot*|time|appointment|day|space
  `,
  ),
  family(
    'demand.punish',
    'punish.demand',
    0.93,
    `
    хочу|требую|жду|прошу . , ? чтобы . . . . наказали|уволили|оштрафовали|выгнали|отстранили
    чтобы|хочу|требую ... уволили|наказали|оштрафовали|лишили|выгнали|убрали|отстранили|уволен*
    мастер*|сотрудни*|люди|менеджер*|врач*|таких|такие . . . работать . . не . должны|должен
    либо|или ... больше|здесь . . не . работает|работают
    docked|dock|cut . . . pay|wages|bonus|salary
    either . . . . . goes|leaves|is_out
    should . not . be . working|employed|allowed|serving|dealing|anywhere
    гнать|увольнять|выгонять|наказывать|штрафовать . . надо|нужно|пора|таких|взашей|с_работы
    надо|нужно|пора . . . гнать|увольнять|выгонять|наказать|уволить
    kick|kicked|throw|thrown|chuck|chucked|boot . . . out . . . job|company|shop
    surname|full_name . . so|please|, ... report|complain*|complaint|boss
    фамили*|фио . . . дайте|назовите|скажите|мне|быстро|сюда
    report . him|her|them . to . your|the|his|her . boss|manager|head_office|management
    пока|до_тех_пор ... не . уволите|накажете|уберете|выгоните|уволят|накажут
    уволите|накажете|выгоните|выгоняйте|накажи|увольняй .. эту|этого|вашу|вашего|его|ее|их|STAFF|сотрудни*
    lose . . their|his|her . . bonus|job|pay|commission|licence
    name|names . . of . . the|your|that . . STAFF|operator|driver|person|idiot . . please|now|,|so|because
    until|unless ... get_rid_of|sack|fire|dismiss|fired|sacked
    как|какая|скажите|узнать .. фамили*|фио .. STAFF|вашей|вашего|этой|этого|того|кто
    fine|discipline|punish|suspend|sanction|reprimand . your|the|that|him|her|them . STAFF|at_once|immediately|,|$|and
    ---поблагодарить|отблагодарить|благодарность|записаться|похвалить
    ---to . thank|praise|tip|commend|nominate
    увольте|увольняйте|уволить|уволили|уволен|уволена|уволены|увольнени*|выгоните|выгнать|вышвырните|вышвырнуть|гоните_в_шею|гнать_в_шею|оштрафуйте|оштрафовать|накажите|наказать|наказания|наказаны|наказан|лишите_премии|лишить_премии|лишите|депремируйте|депремировать|отстраните|отстранить|выговор|уберите|снимите_с_должности|привлеките_к_ответственности|дисциплинарн*
    гоните|гнать .. в_шею|поганой_метлой|взашей
    примите|принять .. меры .. к|в_отношении|сотрудни*|дисциплинар*
    назовите|дайте|напишите|сообщите|мне_нужн*|требую|скажите|хочу|нужно|пришлите|нужны|нужна ... фамили*|фио|имя_и_фамили*|полное_имя|данные_сотрудни*|имя ... сотрудни*|менеджер*|оператор*|администратор*|жалоб*|кто|пожал*|кассир*|курьер*|этой|этого|продав*|чтобы
    фамили*|фио|имя . STAFF|этой|этого|вашего|того .. для_жалоб*|назовите|дайте|сообщите|мне|и|быстро|,
    -уволилась|уволился|меня|мужа|нас|муж . уволили|уволят|увольн*
    -меня . уволят
    -не_надо|не_нужно|не_прошу|не . увольн*|уволить|наказыв*|уволь*
    -уберите . товар|коробк*|лишн*|меня|рассылк*|мои|пробел|фон|из|с|со|запятую|баннер|кнопк*|логотип
    -отстран* . от
    -наказ* . рубл*
    -лишите . меня
    -поблагодарить|записаться|спасибо|отблагодарить ... имя|фамили*
    -имя|фамили* ... поблагодарить|записаться|отблагодарить|похвалить
    fire|fired|sack|sacked|dismissed|dismiss|sacking|firing . him|her|them|that|this|the|your|whoever|immediately|for|on_the_spot|today|now|or|$
    WANT_EN|should|see|get|be|needs|ought . to? ... fired|sacked|dismissed|disciplined|suspended|reprimanded|let_go|out_of_a_job|punished|held_accountable|written_up|struck_off|off_the_team|given_the_sack|terminated|fined
    lose|loses|losing|cost|costs . her|his|their|your . job*
    get . rid . of . him|her|them|that|this|whoever|your
    have . him|her|them|that ... fired|sacked|dismissed|removed|disciplined
    does|do . not . deserve|belong . a|to|to_have|in|her|his . job|customer_service|work|working
    should . not . be . working|employed|allowed_to_work
    disciplin* . him|her|them|the|your|that|action
    dock . his|her|their|the|your . pay|wages
    full_name|name|names|surname|employee_number|staff_number . of|and|is . the|your|that|this|every|her|his|whoever|who ... complain*|complaint|report|manager_name|rude|served|spoke|hung|took|number|employee|staff|person|woman|man|agent|driver
    give|want|need|tell|send|require ... name|full_name|surname|names|employee_number|staff_id ... complain*|complaint|report|staff|employee|person_who|whoever|woman|man|driver|agent|receptionist|idiot|girl|guy|rep
    -name ... thank*|praise|book*|ask_for|tip|recommend
    -thank*|praise|tip|commend|nominate ... name
    -not . want|need|asking .. fired|sacked|disciplined|trouble|punished
    -fire . alarm|extinguisher|exit|safety|door|certificate|place|pit|up
    -get . rid . of . it|the_stain|them|smell|this_stain
    -i|we . was|got|were|have_been|been . fired|sacked|dismissed
    -fired|fire . up|clay|from_the_kiln
    -who . is . the . manager
    -name . of . the . paint|colour|product|cream|manager
  `,
  ),
]
