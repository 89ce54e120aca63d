// Guard G2: terms that the law takes from a consumer's contract wherever they are written. A single refusal with its reason is no
// such term; a rule for everybody («деньги не возвращаем», "all sales final") is.
import { type Family, family } from '../../compile.ts'

export const DRAFT_VOID_TERMS: readonly Family[] = [
  family(
    'cue.G2',
    'void_term',
    0.9,
    `
    MONEY_RU ... не_возвращаем|не_возвращается|не_возвращаются|не_возвращаю|не_возвращали|не_возмеща*|не_отдаем|не_компенсиру*|не_сгорит|сгора*|не_перенос*
    не_возвращаем|не_возвращаю|не_возвращается|не_возвращаются . . . MONEY_RU
    MONEY_RU ... остается|остаются . у_нас|у_меня|нам|за_нами
    обмена|обменов|возврата|возвратов ... не_будет|не_бывает
    не_отвечает|не_отвечаю . за
    не_подлеж* ... возврат*|обмен*|компенсаци*
    возврат*|обмен* . . не_подлеж*
    невозвратн*
    возврат*|обмен*|возвраты ... не_предусмотрен*|не_производ*|не_осуществля*|не_принима*|не_делаем|невозможен|невозможны|исключен*|запрещен*|не_практику*
    возврата|обмена|возвратов . . у_нас? . нет|не_бывает|не_будет_ни
    не_принимаем|не_делаем|не_оформляем|не_осуществляем|не_меняем|не_производим . . . возврат*|назад|обмен*|обратно
    назад|обратно . . не . принимаем|берем|забираем
    без . . чек*|упаковк*|бирк*|коробк*|паспорт*|пломб* ... не . принима*|возвраща*|меня*|рассматрива*|возьмем|вернем|обменива*|бер*
    без . . чек*|упаковк*|бирк*|коробк* . . возврат*|обмен* . . нет|невозможен|невозможны
    нет чека ,? -? нет|возврат*
    претензи*|жалоб* ... не_принима*|не_рассматрива*|не_приму*
    не_принимаем|не_рассматриваем|не_принимаются . . . претензи*
    никак* . . претензи* . . не|быть
    ответственност* ... не_несем|не_несу|не_берем|не_несет|не_принимаем
    не_несем|не_несу|не_несет|не_берем_на_себя|снимаем_с_себя . . . . ответственност*
    ответственност* . . . . ограничен*|ограничива*|не_превыша*|не_больше|только_в_пределах|исключен*
    ответственност* . . в_пределах
    не_отвечаем . за
    на_свой_страх|на_ваш_страх|на_ваш_риск|на_свой_риск|под_вашу_ответственность|риски_несете_вы
    гарантии|гарантию|гарантий ... не_даем|не_предоставля*|нет|не_дается
    без гарантии|гарантий
    не_даем|не_предоставляем . . гаранти*
    распродаж*|уцен*|акци*|скидк* ... не_возвра*|не_обмен*|не_подлеж*|не_меня*
    в_одностороннем . . . изменя*|измени*|меня*|повыс*|увелич*
    меня*|измен* . . . . в_одностороннем|без_предупреждения|без_уведомления|по_своему_усмотрению
    удержива*|удержим|оставля* . . . . всю|полную|сто|100%|целиком . . . MONEY_RU|стоимост*
    отказыва*|отказ . . от . . . . прав*|претензи*
    права_потребител* . . не_действу*|не_распространя*
    штраф* . . . за . . отказ*|отмен*|расторжени*
    за . . отказ*|отмен*|расторжени* ... штраф*|неустойк*
    что_купили|купил|купили . . то_и_ваше|ваше|твое
    только . в_день_покупки|при_нас|при_получении|на_месте ... претензи*|возврат*
    не_подлеж* ... возмещен*|выплат*|перенос*|пересмотр*
    никак* . . возврат*|обмен*|компенсац*|возмещен*
    за ... сохранност*|ценност*|украшен*|имуществ*|вещи|ущерб ... клиент*|вы|вам|заказчик*|покупател*|гость|арендатор* . . отвеча*|сам|сами|несет|самостоятельно
    убытк*|ущерб*|потер*|вред|простой|упущенн* ... не . возмещ*|компенс*|покрыва*|оплач*|отвеча*
    гарантийн*|талон*|чек* ... потерян*|утерян*|потеряли|нет .... за_деньги|платн*|за_ваш_счет|не_помож*|не_прим*
    жаловаться|жалобы|претензи*|проверять|возражать|возвращать ... надо_было|нужно_было|следовало|раньше|сразу|на_месте .... поздно
    поздно . . жаловаться|предъявлять|возвращать|возражать|спорить
    отказать|отказывать|отказываем|отказаться ... без_объяснения|без_объяснений|без_причин*
    уведомлять|предупреждать|объяснять|согласовывать . . . не . обязан*|должн*
    не . обязан*|должн* . . уведомлять|предупреждать|объяснять|согласовывать
    клиент*|покупател*|вы|заказчик*|арендатор*|гость ... лиша*|теря*|утрачива* . . . прав*|возможност*|гаранти*
    RIGHT_RU ... DENIED_RU
    DENIED_RU ... RIGHT_RU
    поздно . . менять|сдавать|вернуть|обменять|сдать|поменять|отменять|отказываться|отказаться
    менять|сдавать|вернуть|обменять|сдать|поменять|отменять|отказываться . . уже? . поздно
    платим|возмещаем|выплачиваем|компенсируем|возмещает|выплачивает|отвечаем|отвечает ... не . больше|более|выше|свыше
    платим|возмещаем|выплачиваем|компенсируем ... максимум|в_пределах|лишь|только . . #|тысяч*|стоимост*|сумм*
    возврат*|обмен*|вернуть|обменять ... только|исключительно|лишь ... в_день|ярлык*|чек*|чеком|упаковк*|бирк*|коробк*|запечатан*|течение
    обязан*|должен|должна|должны ... застрах*|страхов*|покупать|докупить|оплатить_доп*|подключить ... наш*|партнер*|нас
    предоплат*|аванс*|депозит*|задаток ... штраф*|неустойк*|отступн*|в_счет_убытк*
    соглаша*|согласны|согласен|согласие ... любы*|любое|любую . . измен*|цен*|повышен*|услови*
    -ничего . . не . меня*
    -наличн*|перевод*|евро|доллар* ... не . принима*
    -не . принима* . . . наличн*|по_телефону|к_сердцу|решени*
    -жалоб*|претенз*|возврат*|деньги ... не_сгорят|не_пропад*
    неиспользован*|остат*|оставш*|непосещен*|пропущен*|часы|занятия|бонус*|балл* ... не_перенос*|не_возвращ*|не_компенс*|не_возмещ*|сгора*|сгорят|сгорели|пропада*|аннулиру*
    упаковк*|бирк*|пломб*|коробк*|пленк*|этикетк*|ценник* ... не . REFUSE_RU
    упаковк*|бирк*|пломб*|коробк*|пленк*|этикетк*|вскрыт*|распакован* ... вернуть|обменять|сдать|возврат* . . нельзя|не_получится|невозможно|невозможен|не_выйдет
    назад|обратно . . не . возьм*|прим*|принима*|бер*|забер*
    без . . . чек*|упаковк*|бирк*|коробк*|документ* ... не . REFUSE_RU
    без . . . чек*|упаковк*|бирк*|коробк* ... разговор*|разговаривать|не_о_чем|ничем_не_поможем|бесполезн*
    возврат*|обмен*|верн*|возвращаем ... только|исключительно|лишь . . на|в . бонус*|баланс*|балл*|сертификат*|карту_магазина|лицевой|внутренн*
    только|исключительно|лишь . . бонусами|баллами|сертификатом|на_баланс|на_бонус* . . . . верн*|возвра*
    живы* деньгами . не
    судит*|судить*|спор|споры|спора|суд|суде|иск|иски ... только|исключительно ... у_нас|наш*|по_адресу|по_месту|в_нашем
    судит*|спор|споры|суд|суде|иски ... по . месту . . нахождени*|регистраци* . . . . исполнител*|продавц*|студи*|наш*|компани*|салон*|мастерск*|магазин*
    цен*|стоимост*|тариф*|услови*|прайс* ... мен*|измен*|помен*|подня*|поднима*|пересмотр* ... ANY_TIME_RU
    ANY_TIME_RU ... мен*|измен*|помен*|подня*|поднима*|пересмотр* . . . цен*|стоимост*|тариф*|услови*
    другом|другой|другого|сторонн*|чужо*|где-то|где|самостоятельно|сами|стороне|третьи* ... гаранти* . . . пропада*|пропадет|сгора*|сгорит|аннулиру*|слета*|слетит|снима*|теря*|прекраща*|заканчива*|кончается|конец
    гаранти* . . . пропада*|пропадет|сгора*|сгорит|аннулиру*|слета*|слетит|снима*|теря*|прекраща* ... другом|другой|другого|сторонн*|чужо*|где-то|самостоятельно|сами|стороне
    за . . просрочк*|опоздани*|задержк*|неоплат* ... процент*|% . . . день|сутки|час
    процент*|% . . за . . каждый . . день|сутки|час
    отмен*|отказ*|неявк*|перенос* ... оплачива*|удержива*|списыва*|взима*|спис* ... полностью|целиком|полном|полной|стопроцентн*|100|сто|всю|вся
    за . . возврат*|обмен*|отмен*|расторжени* ... берем|беру|взимаем|взимается|вычитаем|комисси*|удерживаем|сбор
    комисси*|сбор|удержани* . . за . . возврат*|обмен*|отмен*|расторжени*
    за|ни_за ... не_отвечаем|не_отвечает|не_отвечаю|не_отвечают
    максимум|не_более|потолок|предел|самое_большее ... возмест*|компенсир*|верн*|выплат*|возвраща*|возместим
    отказыва* . . от . . любых|всех|каких-либо|каких_либо|всяких . . требовани*|претензи*|прав|иск*
    экспертиз*|диагностик*|проверк* ... в_любом_случае|независимо|всегда|при_любом|что_бы
    в_любом_случае|всегда|при_любом ... экспертиз*|диагностик* . . за_ваш|за_счет_покупател*|за_счет_клиент*|за_счет_заказчик*
    мы|нам|студия|салон|исполнитель|компания|магазин . . вправе|можем|может|имеем_право|имеет_право ... расторг*|прекрат*|отказ* ... ANY_TIME_RU
    претензи*|жалоб*|возврат*|обмен* ... только|лишь|исключительно . . . . в_течение|дней|дня|часов|суток|недел*
    MONEY_RU ... не_выдаются|не_выдаем|не_выдается|не_отдаются
    гаранти* ... пропада*|пропадет|сгора*|сгорит|аннулиру*|слета*|слетит|теря*|прекраща* .... если|когда . . . вскры*|откры*|снял*|снима*|распакова*|потеря*
    спорить|судиться|жаловаться ... только|исключительно ... суд*|офис*
    вправе|имеем_право . . . . менять|изменить|поднять|повысить|пересмотреть . . . . цен*|стоимост*|тариф*
    отказаться|отменить|расторгнуть|выйти ... после|с_начала ... нельзя|невозможно|не_получится|не_выйдет
    чек* . . потерян*|утерян*|потеряли|потеряла|нет .... возврата|обмена . . не_будет|нет
    за_свой_счет|сам|сами ... даже_если ... по_нашей_вине|мы_виноваты
    споры|спор|разногласия ... арбитраж*|третейск*
    вправе|может|можем ... отказаться|расторгнуть|отменить ... без_возврата
    стоимост*|цена|тариф ... увеличен*|изменен*|повышен*|поднят* . . нами|в_любой|после
    возврат* ... только|исключительно|лишь . . бонусами|баллами|сертификатом|купоном
    страховк*|страхован*|дополнительн*|платн*|допуслуг* ... обязательн*
    без . страховк*|нее|него|доп*|подписк* ... не_оформ*|не_прода*|не_выда*|не_отпуска*|не_обслуж*
    -за . . . звонк*|письм*|сообщени* . . не_отвечаем
    -платим|выплатим|выплачиваем|начислим|перечислим|заплатим . . . вам|неустойк*
    -комисси* . . . . не|нет
    -за . . возврат* ... не . берем|удерживаем|взимаем|вычитаем
    --надлежащего|без_брака|если_не_бракован*|бракованн*_заменим|перечен*|перечн*|закон_не_да*|если_нет_брака|без_недостатков|если_нет_недостатк*
    --услови*|пункт*|правил*|запрет|ограничени*|оговорк*|его|ее|их . . отменяем|отменен*|отменили|отменила
    --отменили|отменяем|отменила . . . это|этот|услови*|пункт*|правил*|запрет|оговорк*|ограничени*
    --не_действу*|не_применя*|не_ссыла*|убрали|убираем|исключили|ничтож*|недействительн*|не_имеет_силы|снова_принимаем|больше_не|незаконн*|вычеркнул*|по_ошибке|было_ошибкой|не_вправе
    -штраф*|неустойк* ... нет|не_будет|не_берем|не_просим
    -нет|без . штраф*|неустоек
    -кроме . нас|меня
    -отменили|отменяем|сняли|снимаем|убрали . . . штраф*|неустойк*|комисси*
    -никак* . . претензи* . . не . имеем|имею|возника*
  `,
    'match',
  ),
  family(
    'cue.G2',
    'void_term',
    0.9,
    `
    non_refundable|nonrefundable|non_returnable|not_refundable|unrefundable|not_returnable
    no refunds|returns|exchanges
    no refund . . . without|after|under|once|whatsoever|policy|for_change|given|on_sale|or_exchange|if_you
    strictly|absolutely no refund|refunds|returns
    do_not|never|cannot . . . . give|offer|issue|make|do|accept|process|take . . . refunds|returns|back
    do_not|never . refund|exchange|return_deposits|return_money|refund_deposits
    refunds|returns|exchanges . . . . not . . . given|offered|accepted|possible|available|made|allowed|issued|permitted
    MONEY_EN . . . . not . . . refunded|returned|repaid|given_back|reimbursed
    MONEY_EN ... stays|stay|remains|remain . with . us|me
    there_are|there_is no . exchanges|returns|refunds
    not . . held? . responsible|accountable . for . . . . data|files|delays|content|photos|bags|bikes|cars|clothes
    all sales . . . final
    final sale|sales
    sale_items|sale_goods|discounted_items|reduced_items . . . . not . . . returned|refunded|exchanged|back
    sold_as_seen
    no receipt ,? no
    without . . . . receipt|packaging|box|tags|proof_of_purchase ... not|no|cannot . . . . refund*|return*|accept|exchange|help|take|claim*|consider*
    no . claims|complaints . . . . accepted|considered|after|once|entertained|later
    claims|complaints . . . . not . . . accepted|considered|entertained|looked
    do_not|cannot|not . accept|consider|entertain . . . claims|complaints
    liability|responsibility . . . . . limited|capped|excluded|not_exceed|never_exceed|restricted
    limit . our . liability
    accept|accepts|take|takes|bear|assume|have no . . . liability|responsibility
    not . . . . liable
    not . . held? . responsible|accountable for . . . . loss|damage|damages|lost|items|belongings|property|anything|theft|stolen|valuables|injury|any
    cannot . be . held . responsible|liable
    at . . your|owners|own|customers|owner|customer . . . risk
    deposit*|payment* . . . . forfeit*|lost|kept_by_us|retained|not_come_back
    you . . . . forfeit|lose . . . deposit|payment|money
    we . . keep|retain . . . the|your|full|whole|entire . deposit|payment
    price*|terms|rates|conditions . . . may|can . . . chang* . . . . without
    change . . . . prices|terms|rates|price . . . . without|at_any_time|at_our_discretion
    waive* . . . . rights|claims
    statutory|consumer rights . . . . not . . apply
    guarantee|warranty . . is|are . . excluded|void_if_you
    no . guarantee|warranty|warranties . . . given|offered|on_any|applies|provided|whatsoever
    goods . . . cannot|not . . . be? . returned|exchanged
    cancellation*|cancel . . . . 100%|full_price|full_fee . . . charged|payable|charge
    100% ... price|fee|cost . . . payable|charged|due
    client|customer|owner|your|own . . own . responsibility|risk|lookout
    own responsibility|lookout
    deposit*|payment*|advance*|prepayment*|fee|fees ... not|never . . . reclaim*|recover*|refund*|returned|given_back|claimed
    not . . pay|compensate|cover|answer|reimburse . . . . loss|losses|damage|damages|downtime
    lost|lose|missing|no|without ... warranty|guarantee|receipt|slip|card ... paid_for|pay|chargeable|charged
    had_to|should_have|ought_to_have|needed_to . . complain*|checked|said|spoken|raised|speak|check|say ... spot|counter|there|then|once|time|collection .... late
    too_late . . to . complain|return|claim|object|argue
    payment|deposit|fee|prepayment . is . gone|lost|ours|forfeit*
    liability . . . ends|stops|stop|end|goes_no|goes_up
    refuse|deny|reject|decline|withhold . . . . refund*|return*|exchange* . . without|at_our|for_any
    price*|plan|rates|rate|fee|fees|tariff ... whenever|as_we_see_fit|at_will
    we . . need_not|not_have_to|not_obliged_to|not_required_to . . tell|notify|warn|inform|explain|give
    client|customer|buyer|you|tenant|guest ... lose|loses|forgo|forgoes|surrender* . . . right|rights|claim
    complaint*|claim|claims|return|returns|refund* ... within .... only|after_that|too_late|no_later
    only . . . . complaint*|claims|returns|refund* ... within|in . # . days|hours|weeks
    warranty|guarantee ... gone|void|lost|lapses|lapse|ends|expires .... if|when|once . you . . open*|remov*|unpack*|unseal*|lose|lost|repair*
    only . . take|sue|bring ... court|courts
    we . may|can|reserve . . . . chang*|rais*|increas* . . . . price|prices|fee|fees|cost .... already . paid
    no . receipt . . . . means|equals|so|, ... no . refund|return|exchange
    not . . leave|cancel|withdraw|quit ... once|after|when .... begun|started|began|start|starts|begin|begins
    even . if|where|when ... fault|mistake . is|was ours
    once ... open|opened|unsealed|unpacked ,? ... exchange|return|refund . is . impossible|not_possible|excluded
    disputes ... arbitrator|arbitration|tribunal . . . . our
    may ... cancel|terminate|withdraw ... keep . . . advance|deposit|payment|fee
    price|prices|fee|fees ... may|can . be . increased|changed|raised . . . . after|by_us
    -not . . lose|forgo . . . right|rights
    -not . . cover|pay . . . your? . deductible
    RIGHT_EN ... is|are|be|been|get|gets|was not . . . . DENIED_EN
    no . compensation|refund*|damages|credit|reimbursement|claims|complaints . . is|are . . . . DENIED_EN
    not|never . . . take|accept|refund|compensate|entertain|honour|consider|pay_out|exchange|give ... returns|refunds|claims|complaints|exchanges|tickets|compensation
    nothing . is|gets paid|refunded|returned|given|compensated
    too_late . to . swap|exchange|cancel|change|withdraw|refund|ask
    pay|compensate|refund|reimburse ... at_most|maximum|no_more_than|not_more_than|tops|only_up_to
    returns|refunds|exchanges ... only ... tag|tags|receipt|packaging|same_day|day_of|sealed|unopened|box
    must|has_to|have_to|obliged_to|required_to . . insure|buy|subscribe|take_out|use|purchase ... our|us|partner
    deposit|prepayment|advance|payment ... counts_as|treated_as|kept_as|serves_as|becomes . . penalty|fine|fee|compensation
    deposit|prepayment|payment|money|fee . is|are lost|forfeited|kept|gone_for|ours
    agree|accept|consent ... any . . change|changes|price|increase
    -not . . needed|required|necessary|matter|have_to
    -no . fee|charge|cost|deposit
    -dropped|dropping|removed|waived|cancelled|waiving . . . fee|fees|penalty|charge
    -nothing . is . . . owed|payable|due
    -not . . . due . . until|before|yet|to
    unused|leftover|left_over|remaining|missed ... lapse*|expire*|forfeit*|not . . . . refund*|paid_back|carr*|roll*|transfer*|compensat*
    open*|unsealed|unwrapped|seal|packag*|tag|tags|label|labels|worn ... cannot|not . . . . returned|return_it|return_them|accept|refund*|exchange*|take_it|take_back|take_them
    not . take|accept|have|want . . back . . . even_if|whatever|under_any|no_matter
    refund*|money|returns ... only . . . . credit|voucher*|points|gift_card*
    refund*|returns . . . in|as . . store_credit|credit|vouchers|points . only
    refund*|returns|exchange* ... never|not . . cash
    without . . . . receipt|box|packaging|tags|proof ... nothing|pointless|no_point|waste
    not|never . . look_at|accept|take|consider|touch|inspect ... without . . . . box|receipt|packaging|tags|proof
    accept|take|hear|consider|allow|entertain no . complaints|claims|returns|objections
    no . complaints|claims|objections . . . . looked_at|considered|heard|accepted|possible|allowed|afterwards|later|after|once
    dispute*|lawsuit*|sue|claim|claims|case ... only|exclusively|solely ... court|courts|our
    may|can|could|free_to|entitled_to|right_to|reserve ... change|raise|increase|adjust|alter . . . price*|fee|fees|rate|rates|terms|cost ... ANY_TIME_EN
    if . you . . cancel . . . we . . keep|retain ... full|whole|everything|all|entire|lot
    we . . keep|retain . . . full|whole|entire|all . . amount|sum|price|fee|money|total|payment|deposit|it
    cancel* .... charged|payable|billed|charge . . . . in_full|full_price|full|whole|entire
    elsewhere|another|else|yourself|third_party|anyone_else ... right|rights|warranty|guarantee|claim|claims . . . . gone|void|lost|ends|lapse*|over|cancelled|dead
    warranty|guarantee ... gone|void|lost|ends|lapses|cancelled ... elsewhere|another|somebody_else|someone_else|yourself|third_party|anyone_else
    late|overdue|delay* ... percent|% . . a|per|each|every day|week|hour
    most . . . we . . ever? . pay|refund|compensate|owe|return|give
    never|not . . pay|compensate|refund|owe . . more_than . . . price|fee|cost|paid|value
    you . . . . gave|give|given|giving up ... claim|claims|right|rights
    sign*|paid|paying|payment ... no . . further? . claim|claims|complaint*|comeback
    restocking|return|handling|refund|cancellation fee|charge . . . applies|apply|is|of|even|deducted
    percent|% . . restocking|handling|return|refund|cancellation fee|charge
    you . . pay|cover|bear|fund ... inspection|expert|test|testing|diagnos*|examination|check ... whatever|regardless|either_way|in_any_case|even_if|no_matter|whether_or
    we . . may|can|could|are_free_to|are_entitled_to|reserve_the_right_to ... end|terminate|cancel|close|withdraw|drop ... ANY_TIME_EN
    -no . restocking|return|handling|refund|cancellation fee|charge
    -return|refund fee|charge . . . . refunded|returned|waived|back
    -you . . may|can . . . . end|terminate|cancel . . . ANY_TIME_EN
    --unless ... faulty|wrong|defect*|broken|damaged|misdescribed
    --we|i . . not . apply|applying|rely|relying|enforce|use|using . . . . clause|term|terms|rule|line|condition|wording|it|that
    --no_longer|not_valid|not_enforce|not_apply_to_you|removed_that|have_removed|not_rely|taken_out|struck_out|crossed_out|not_binding|not_bind|by_mistake|was_wrong|unenforceable|withdrawn_that|disregard
    --statutory_rights_are_not|rights_are_not_affected
    -not . change
    -without . . . receipt . . . no . problem|trouble
    -not . . only . . liable
  `,
    'match',
  ),
]
