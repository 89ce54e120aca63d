// Asking for money: refund, compensation, damages, penalty. Asking how refunds work is not asking for one.
import { type Family, family } from '../compile.ts'

export const DEMANDS_MONEY: readonly Family[] = [
  family(
    'demand.money',
    'money.demand',
    0.92,
    `
    -банк . . . рассматрив* ... возврат*
    -заявк* . . на . возврат
    give|get|want|send . me? . half|part|some|all . . back
    half|all|some|most . back
    -скидк* . #
    -скидк* . . # %
    -off|discount . of? . # %
    -# % . discount|off
    --как|каким_образом|сколько|какой|какие .. происходит|оформляется|занимает|сроки|порядок|условия ... возврат* .... QUESTION
    или|либо . MONEY|возврат|компенсаци* , или|либо
    either . MONEY|refund|compensation ... or
    < # MONEY > . и . официальн*
    компенсация|возврат|неустойка|деньги . . до|в_течение|не_позднее|сегодня|завтра|немедленно
    compensation|refund|money|cash . by|before|within|today|now|immediately|or|tomorrow
    претензи* ... сумм* . #
    сумма|сумму . . претензии . #
    sum|amount . . is|of . £|$|€ . #
    оплатите|оплачивайте . мне|нам . . нов*|ремонт*|замен*|лечени*|покраск*
    pay . for . . new|replacement|repair|another|a_taxi|my_taxi|the_taxi
    получить . . назад|обратно . MONEY
    down_payment|deposit|advance|prepayment . back
    -в|via|with . банк . . возврат
    -to . pay . for . order
    -i would like . to . pay
    -where ... send . the? . money
    возврат|возвращение|компенсац*|выплату|возмещение . MONEY
    на . выплату|возврат|погашение
    кто . мне|нам . . компенсирует|вернет|возместит|оплатит|заплатит|покроет|отдаст
    деньги|средства|сумма|возврат|оплата ... не . поступят|придут|вернутся|будут|появятся|дойдут|окажутся|зачислят|поступит|придет
    заплатите|оплатите|платите . мне? . за
    половину|часть|треть . стоимости|цены|суммы|денег . обратно|назад|верн*|вернуть
    half|part|some|rest|third . . . price|cost|amount|fee|money|deposit . back|refunded|returned
    return . my|our|the . advance|deposit|prepayment|balance|cash
    days|hours|weeks|week|month|day . to . pay|refund|reimburse|return_the_money|settle
    if|unless|until ... not . . refunded|reimbursed|repaid|paid_back|compensated|credited
    still|yet|been . . waiting . for|on . a|my|the . refund|money|compensation|reimbursement
    paying|cover|covering . the . costs|bill|damage
    settle . up|the_bill|my_invoice
    -owe . me . a . free|new|replacement|apology|explanation|drink
    # MONEY? . компенсаци*|неустойк*|отступных|сверху|за_молчание|и_разойдемся|и_расходимся|и_вопрос|и_забудем
    # MONEY . и . . отзыв*|жалоб*|разойд*|вопрос|разош*|забуд*
    WANT_EN ... bill|invoice|overpayment|charge . . . recalculated|returned|corrected|refunded|reduced|adjusted|credited
    overpayment|overcharge . . . returned|refunded|back
    when . am . i|we . getting . . . money|refund|paid|back
    -верните . . мне? . . собак*|ключ*|кота|вещ*|телефон|ноутбук|велосипед|машин*|документ*|доступ|домен|фото*|паспорт*|посылк*|товар|заказ|пальто|звук|сайт
    -скиньте|скинь|сбросьте|уступите|снизьте
    -если . . не . подойд*|понрав* ... верн*
    -а_если ... верн* ... QUESTION
    -if ... not . fit|like|suit|work_out ... money|refund ... QUESTION
    -do . i . get . my . money . back
    -bank|card . . . get . my . money
    не . вернете|переведете|компенсируете|возместите|выплатите|отдадите|заплатите|перечислите|вернут|заплатят|возвращаете|вернешь|отдашь|переведешь|заплатишь ... MONEY|#|всё|все|долг
    верните|верни|вернуть .. лишнее|уплаченное|переплату|переплаченное|списанное|кровные|своё|свое|долг
    if ... deposit|money|refund|payment|fee .. not|never .. back|returned|refunded|in_my_account|here|paid|arrive*|received
    not . get|receive|have|see|got|received .. my|a|the|full .. refund|money|deposit|compensation
    every|all . last? . penny|cent|pound|dollar . of? .. back
    need|have|has|must|got|should|going|want|expect ... to . pay . for . the|my|this|it|that|all|what
    penny|cent . back
    -please . send . me . the . invoice|statement|receipt|quote|link|details
    GIVE_RU ... MONEY|#
    MONEY .. GIVE_RU|назад|обратно|на_бочку|на_стол|на_карту|на_счет|вернуть
    WANT_RU ... MONEY|возврат* .. вернуть|обратно|назад|полностью|целиком|немедленно
    WANT_RU ... возврат*|компенсаци*|возмещени*|неустойк*|выплат*|вернуть|возместить|компенсировать|выплатить|перерасчет*|пересчет*|возместили|вернули|компенсировали|выплатили|оплатили ... MONEY|#
    WANT_RU .. возврат*|компенсаци*|возмещени*|неустойк*|перерасчет*|компенсировать|возместить
    WANT_RU .. MONEY
    WANT_RU .. # . MONEY
    возврат*|вернуть .. MONEY . жду|требую|прошу|срочно|сегодня|немедленно|до|в_течение
    деньги|остаток|разницу|предоплату|аванс|сумму .. жду|требую|верните|верни|вернуть|прошу|хочу
    деньги . до|сегодня|завтра|по_закону|назад|обратно|на_карту|немедленно|за
    с вас . # MONEY?
    вы . мне|нам . должны|торчите|должны_выплатить|обязаны .. #|MONEY|за
    вы . должны . мне|нам . #|MONEY
    ты|вы . мне . лично? . вернешь|вернете|заплатишь|заплатите|возместишь|возместите|выплатишь|выплатите|компенсируете|оплатите
    # . MONEY . за . моральн*|нерв*|простой|ущерб|ожидание|потерянн*|испорченн*
    # за . моральн*
    а моральн* .. QUESTION
    моральн* .. вред|ущерб|компенсаци* . #|MONEY
    кто .. вернет|возместит|компенсирует|оплатит|заплатит|покроет . мне|нам|это|мои|за|MONEY
    когда .. вернете|вернутся|вернут|отдадите|переведете|придут|поступят|выплатите|получу ... MONEY
    где .. мои|наши|мой|моя . деньги|возврат|компенсация|предоплата|депозит|залог|аванс|кэшбэк
    где .. деньги|возврат|компенсация
    почему .. не . вернули|возвращаете|вернете|возвращают ... MONEY
    верните|верни|возвращайте .. за|полную|всё|все|мне|хотя_бы|по|разницу|остаток|полностью|половину|часть|уплаченн*|до_копейки
    верните|вернуть|верни # %
    пересчитайте|сделайте_перерасчет|перерасчет|пересчитать|пересчёт .. за|стоимость|сумму|счет|прошу|мне|и
    деньги|платить .. за|оплатить|оплачивать . ремонт*|химчистк*|экспертиз*|такси|простой
    за_ваш|за_свой . счет . ремонт|химчистк*|экспертиз*|такси|доставк*
    возместите|возместить|компенсируйте|компенсировать|покройте|оплатите . мне? . стоимост*|убытк*|ущерб*|расход*|ремонт*|химчистк*|потер*|такси|проезд|дорогу|простой|упущенн*|вред
    упущенн* . выгод*|прибыл* ... #|возмест*|компенс*|ваш
    жду|требую|хочу|прошу . # MONEY?
    зачислите|верните|вернуть|вернете .. на_карт*|на_счет|обратно
    деньги мои? назад|обратно
    # MONEY . и . вопрос . закрыт
    возврат . MONEY? . на . карту|счет
    возврат . средств|денег . в_полном|полностью|немедленно
    двойн* . стоимост*|размер*|цен* ... верн*|выпла*|треб*|возмест*|хочу
    -как|когда|сколько|каким_образом .. происходит|оформляется|делается|работает|осуществляется|занимает|идет|проходит ... возврат*
    -как .. вернуть|оформить_возврат .... QUESTION
    -можно .. вернуть|получить .... QUESTION
    --если . вдруг .. вернете|вернут .... QUESTION
    -какие|какой|какая|каков* . у_вас? . услови* . возврат*
    -куда|как|когда|сколько .. платить|оплатить|заплатить|внести|перевести .... QUESTION?
    -готов*|могу|можем|хочу|буду|хотим|собираюсь . оплатить|заплатить|перевести|внести|доплатить|платить
    -не . нужно|надо|нужны|нужна|требую|прошу|хочу|верните|прошу_вернуть ... MONEY|возврат*
    -спасибо .. за . возврат*|компенсаци*|деньги|разниц*
    -за . разницу|возврат|деньги|компенсацию . спасибо|благодар*
    -деньги|возврат|средства . пришл*|получил*|поступил*|дошл*
    -вернули|вернул ... деньги|MONEY
    -должен|должна|должны .. оплатить|доплатить|внести|заплатить|я|мы
    -сколько . я|мы . должен|должна|должны
    -скиньте|скинь . ссылк*|счет|реквизит*|фото|номер|прайс|куда|договор
    -счет|счёт . на . оплату
    -прошу . счет|принять_оплату|выставить
    -нужн* . сумма|стоимость . в|для
    -нужна|нужно|хочу . узнать|уточнить .. стоимост*|сумм*
    -отсрочк*|рассрочк*|перенести ... оплат*|платеж*
  ` +
      `
    refund . me|us|my|the|this|it|full|in_full|both|our|what
    WANT_EN ... REFUND
    WANT_EN ... my|our|the . money|deposit|cash|payment|fee|balance|£ ... back|refunded|returned|reimbursed
    my|our|full|the . money|cash|deposit . back
    give|giving|get|send|return|hand|have|got . me? . my|our|the|us . . money|deposit|cash|fee|payment|balance|£|pounds|difference .. back?
    give|pay|send|credit|transfer|owe|owes . me|us|my_account .. # 
    pay|transfer|credit . me|us . £|$|€|the|my|what|back|for
    send . me|us . £|$|€|my_money|the_money|my_deposit|my_refund|a_refund
    pay . up|for_the|for_my|for_our|for_what|for_it|for_that|for_a|me|us|back
    return . my|our|the . deposit|money|payment|cash|fee
    owe|owes|owed . me|us . money|£|$|€|#|compensation|for|the|a_refund|a_lot
    WANT_EN ... £|$|€ . # 
    WANT_EN .. # . pounds|dollars|euros|quid|%|percent . back|off?|refund
    compensate|reimburse . me|us|for|my
    cover . the|my|our|that|all|it|this . costs?|cost|damage|repair*|bill|loss*|expense*|taxi|hotel|replacement|plus
    you cover|pay . that|it|the|my|this|for
    i|we . expect|want|require . to_be|you_to . compensated|reimbursed|refunded|paid|pay|cover|compensate|reimburse|refund|credit
    you will|must|need_to|have_to|should|can|ought_to . refund|reimburse|compensate|pay_me|pay_for|pay_us|be_paying|cover|credit_me|repay
    please|kindly|just . can|could? . you? . refund|reimburse|compensate|credit|return_my_money|repay|pay
    can|could|will|would . you . please? . refund|reimburse|compensate|pay_for|credit_me|credit_my|return_my_deposit|issue
    issue|process|arrange|authorise|authorize|send|give|approve|action . me? . a|the|my|full|an|partial . full|partial|immediate? . refund|reimbursement
    refund . please|now|today|immediately|asap|in_full|by|within|or
    a? . full|partial|complete|immediate|prompt . refund|reimbursement
    where . is . my|the|our . refund|money|deposit|compensation|cash
    when . will|do|am|are|can|is . i|we|you|my ... refund|money|deposit .. back|refunded|returned|paid|arrive|coming|processed|sending|issuing
    when . will|are|do . you .. refund|reimburse|pay|return_my
    who . is . going_to|gonna? . pay|paying|reimburse|cover|compensate
    compensation . for|of|is|please|now
    what . about . my|the . compensation|refund|money|deposit|losses
    what . compensation . will|are|do
    £|$|€ . # . compensation|for|in_damages|back|off_the_bill|refund
    # . in . damages|compensation
    damages . of
    reverse|undo|take_off|remove|credit_back . the? . overcharge|duplicate|second_charge|double_charge|extra_charge
    -how . do|does|long|soon|would|can|will . . refunds?|refund|i_get|it . work|take|process|usually|a_refund .... QUESTION
    -what . is . your|the . refund|return|returns|cancellation|deposit . policy|process
    -do|can|would|could . you|i|we . offer|get|give|have|still_get ... refund|refunds .. if|QUESTION
    -if . i|we . cancel|change|return|decide ... refund|money_back
    -is|are . the? . deposit|it|this|fee . refundable
    -not . want|need|asking|looking|expect|after|demand|interested ... refund|money|compensation|£
    -no|without|not_a . need . for? . refund|compensation
    -thank* . you? . for ... refund|compensation|money
    -refund . has|had|came|arrived|received|went|policy|policies|is_in
    -got|received|have . the|my|our . refund|money . thank*|today|yesterday|now|through
    -what|how_much . do . i|we . owe
    -i|we . owe . you
    -happy|willing|glad|ready|going|like|able|where|how|can|could|prefer . to|do|i . pay
    -i|we . need . to . pay
    -want|like .. to . pay|buy|order|know|spend
    -not . pay*|paying
    -will|can . i|we . pay
    -refunds . work
    -to . pay . by|with|in|the_deposit
    -payment . plan|link|method|details|terms
  `,
  ),
]
