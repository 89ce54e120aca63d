// Guard G2 by meaning: what a term is about, and what it takes away. Which of them make a term without force when they stand in one
// sentence, in whatever order, is said in voids.ts.
import { type Family, family } from '../../compile.ts'

const part = (name: string, lines: string): Family => family(`cue.${name}`, name, 0.9, lines, 'match')

export const DRAFT_VOID_MEANT: readonly Family[] = [
  part(
    'v.fault',
    'брак*|дефект*|недостат*|слом*|полом*|неисправн*|испорч*|повреж*|faulty|fault|broken|defect*|damaged|damage',
  ),
  part(
    'v.elsewhere',
    `
    завод|завода|заводу|производител*|изготовител*|поставщик*|перевозчик*|транспортн*_компан*|курьерск*_служб* ... не_мы|мы_только|мы_лишь|не_к_нам|не_у_нас|обращайтесь|обратитесь|сами|претензии
    мы_только|мы_лишь|не_мы|не_к_нам|обращайтесь|обратитесь|претензи* ... завод|завода|заводу|производител*|изготовител*|поставщик*|перевозчик*|транспортн*
    за . брак|дефект*|качество|поломк*|недостатк* . . отвечает . завод|производител*|изготовител*|поставщик*
    за . . срок*|доставк*|задержк*|опоздани*|сохранност* ... отвечает|несет . . . перевозчик|курьер*|почта|служба|транспортн*
    manufacturer|maker|supplier|factory|carrier|courier|airline|brand ... not . . us|our|ours|we|me
    take|raise|contact|speak|complain|go|ask|turn . . . . manufacturer|maker|supplier|factory|carrier|courier|brand
  `,
  ),
  part(
    'v.theirs',
    `
    за_ваш_счет|за_счет_клиент*|за_счет_покупател*|за_счет_заказчик*|за_свой_счет_вы|за_свой_счет|с_вас
    оплачива*|оплачиваете|оплатите|оплатить|платит|платите|несет|несете|берете . . . покупател*|клиент*|вы|заказчик*|сами|гость|пациент*
    покупател*|клиент*|вы|заказчик*|сами . . оплачива*|оплачиваете|оплатите|платит|платите
    at|for . . your|customers|buyers|clients|the_customer|own . . expense|cost
    you|customer|customers|buyer|client . . . pay|pays|cover|covers|bear|bears|fund|arrange|paying
    customers|buyers|yours|clients . to . pay|bear|cover
    paid . . by . you|yourself|customer|buyer|client
    fee|cost|charge|bill . . is|are yours
    your|customers|buyers . own? . account|expense|cost
  `,
  ),
  part(
    'v.check',
    'экспертиз*|экспертн*|эксперт*|диагностик*|заключени*|осмотр*|expert*|inspection|examination|assessment|diagnostic*|report',
  ),
  part(
    'v.carriage',
    'пересылк*|доставк*|отправк*|отправить_обратно|обратн*_доставк*|вывоз|postage|shipping|courier|carriage|send|sending|return|returning',
  ),
  part(
    'v.heard',
    'претензи*|жалоб*|рекламаци*|заявлени*|обращени*|complaint*|claim|claims|matter|request|consider|look_at|examine|рассматр*|рассмотр*',
  ),
  part(
    'v.leaving',
    'расторг*|расторж*|отмен*|отказыва*|отказ|отказе|досрочн*|раньше_срока|уход*|выход*_из|прекра*_договор*|cancel*|leaving|leave_early|leave_the_contract|leave_the_course|leave_before|terminat*|end_the_contract|ending_the|quit|withdraw|withdrawing|early',
  ),
  part(
    'v.price_of_leaving',
    `
    штраф*|неустойк*|отступн*
    удерживаем|удержим|удерживается|удержание|оставляем|теряете|сгорает ... половин*|процент*|%|стоимост*|всю|полную|сумм*|абонемент*|плат*|предоплат*
    оплачива*|платится|взимается|списывается|уплачива* ... полн*|процент*|%|месяц*|стоимост*|взнос*
    full_price|full_cost|full_amount|full_fee|whole_price|entire_price|whole_course|half_the_price|penalty|penalties|exit_fee|cancellation_fee|forfeit*
    costs|cost|pay|paying|charged|lose ... full|whole|entire|half|monthly|months|%|percent . . . price|cost|fee|fees|payments|amount|course|deposit|instalments
  `,
  ),
  part(
    'v.no_way',
    `
    не_может|не_можете|нельзя|невозможно|не_вправе|не_получится|не_выйдет|не_имеете_права|не_имеет_права|запрещено|не_допускается
    cannot|can_not|not_possible|impossible|not_allowed|may_not|not_entitled|not_permitted|no_right|under_no_circumstances|no_way
  `,
  ),
  part(
    'v.liability',
    'ответственност*|отвечаем|отвечает|отвечаю|обязательств*|возмещаем|возмещает|возмещения|liability|liable|responsib*|answerable|accountable|obligation*|we_will_pay|we_pay|cover|covers|compensate|compensates',
  ),
  part(
    'v.limited',
    `
    ограничен*|ограничива*|не_больше|больше_не|не_выше|не_свыше|не_более|не_дороже|свыше|исключ*|снимаем
    stops|stop|limited|capped|ends|exclude*|excluding|no_more_than|nothing_over|not_over|maximum|none
    no|not|any ... whatsoever|of_any_kind|for_anything|of_any_sort|at_all
    not_answerable|not_accountable|not_liable|not_responsible|no_obligation|no_obligations|no_liability|no_responsibility
  `,
  ),
  part(
    'v.court',
    'суд|суде|суду|суды|судиться|споры|иск|иски|court|courts|sue|disputes|lawsuit*|proceedings',
  ),
  part(
    'v.only',
    'только|исключительно|лишь|only|solely|exclusively|has_to|have_to|must|nothing_else|nowhere_else',
  ),
  part(
    'v.move',
    'переносить|перенести|заменить|заменять|swap|substitute|менять|изменить|изменять|поднимать|поднять|повысить|повышать|пересмотреть|сдвигать|change|raise|increase|move|alter|adjust|revise|postpone|shift',
  ),
  part(
    'v.of_deal',
    'цен*|стоимост*|срок*|дат*|тариф*|услови*|график*|тур|тура|мастер*|исполнител*|модель|материал*|tour|model|material*|price|prices|date|dates|fee|fees|terms|rate|rates|completion|schedule|delivery_date',
  ),
  part(
    'v.at_will',
    'ANY_TIME_RU|ANY_TIME_EN|без_компенсац*|без_предупрежд*|без_вашего|после_оплаты|reserve_the_right|after_you_have_paid|after_payment|no_compensation|without_compensation|без_согласован*|без_согласия|without_asking|without_your_consent|without_consent|without_paying|без_возврата_разниц*|как_нам_удобно',
  ),
  part('v.warranty', 'гаранти*|guarantee*|warranty|warranties|rights|right'),
  part(
    'v.own_hands',
    'не_в_нашем|не_у_нас|в_другом_сервис*|сами_вскры*|вскрывал*|вскрыли|самостоятельн*|сами_ставили|ставили_сами|yourself|elsewhere|somebody_else|someone_else|third_party|opened|opening|unauthori*',
  ),
  part(
    'v.ends',
    'снимается|снята|слетает|пропада*|теря*|прекраща*|не_действ*|аннулир*|сгора*|void|voids|voided|lost|lose|loses|gone|lapse*|invalid*|forfeit*',
  ),
  part('v.signed', 'подпис*|подписав|согласил*|соглашал*|signing|signed|sign|agreed|agree|accepted|ticked'),
  part(
    'v.gave_up',
    `
    отказались_от|отказываетесь_от|отказ_от_претенз*|отказ_от_требован* 
    претензи*|требова* ... не_вправе|не_имеете|нет|быть_не|не_может
    не_вправе|нет_права|не_имеете_права ... требова*|претенз*|просить|жаловаться|возвра*
    gave_up|give_up|giving_up|waive*|waiving|renounce*|surrender*
    no . further? . . right|rights|claim|claims|complaint|complaints|recourse
  `,
  ),
  part(
    'v.first_day',
    'в_день|сразу_при|на_месте|при_получении|при_приемке|on_the_day|same_day|on_the_spot|at_the_door|on_delivery|there_and_then|at_collection',
  ),
  part(
    'v.too_late',
    'потом|позже|после|иначе|or_they_are|or_it_is|afterwards|later|otherwise|lost|too_late|after_that|nothing_after',
  ),
  part('v.repair', 'ремонт|ремонта|ремонтов|ремонту|починк*|repair|repairs|repaired|fix|fixes'),
  part('v.repaid', 'верн*|возврат*|возвра*|деньги|денег|замен*|refund*|money_back|replace*|return|returns'),
  part(
    'v.not_before',
    `
    после . трех|двух|третьего|второго|нескольких|пяти
    сначала|сперва|только_после|прежде|лишь_после|не_раньше
    three|several|two|third|second|multiple . times|repairs|attempts|time|attempt ... before|first|until
    before . any|a|you|the|we
    only_after|not_until|first
  `,
  ),
  part(
    'v.long',
    `
    сорок*|шестьдесят|девяносто|сто|30|45|60|90|120|180 . . рабочих|календарных? . дней|дня|суток
    два|три|четыре|пять|шесть|полгода . месяца|месяцев
    thirty|forty|forty_five|sixty|ninety|120|45|60|90|180 . working|business|calendar? . days
    two|three|four|five|six|several . months
  `,
  ),
  part(
    'v.deduct',
    'за_вычетом|вычитаем|вычтем|удерживаем|удержим|минус|less_a|minus|deduct*|restocking|handling_fee|handling_charge|admin_fee',
  ),
  part(
    'v.shop',
    'услуги_магазина|услуги_салона|за_обработк*|за_оформлени*|процент*|%|percent|restocking|handling|admin',
  ),
  part(
    'v.packed',
    'короб*|упаковк*|бирк*|ярлык*|этикетк*|чек|чека|чеком|пленк*|box|boxed|packaging|packing|tag|tags|label|labels|receipt|unwrapped|unboxed|opened',
  ),
  part(
    'v.kept_out',
    `
    не . . прим*|принима*|возьм*|бер*|верн*|обмен*|обменя*
    не_о_чем|никак|никаких|назад_не
    no . . refund*|return*|exchange*|box
    not . . . . have_it|have_them|take|accept|refund|exchange|give|look_at
    nothing . . . . do|help|offer
    its_yours|it_is_yours|is_yours
  `,
  ),
  part(
    'v.alone',
    `
    замечани*|возражени*|рекламаци*|претензи* ... не . . рассматрива*|принима*|рассмотр*|примем
    not . . . look_at|consider|accept|entertain|hear|deal_with . . . remarks|objections|complaints|claims|requests
    что|сколько|кто . не . . . то? . сгор*|пропал*|пропадет|потерян*
    whatever|what|anything|everything . . . not . . use|used|attend|attended|collect|collected ... gone|lost|ours|forfeit*|wasted
    освобожда*|освобожден* . от . . ответственност*|обязательств*
    released|exempt|freed|relieved|absolved . from . . . responsibility|liability|obligation*
    лиша*|лишит* . . . . прав*|возможности . . . возвра*|обмен*|претенз*|жал*|компенс*|требова*
    takes|take|took . . away . . your|the|any|all . right|rights
    right|rights . . . . taken_away|is_lost|are_lost
    не . повод|основание|причина ... деньг*|возвра*|верн*|замен*
    no|not . . reason|ground|grounds|basis . . . money|refund|return|replacement
    за . . опоздани*|задержк*|просрочк* ... не . плат*|компенсир*|возмеща*|полага*
    not . . pay|compensate|refund|cover . . for . . . late|delay*|lateness
    без . . . талон*|квитанци*|оригинал*|чек* ... не . прим*|принима*|бер*|возьм*|ремонтир*|обслужив*
    no|not ... taken|accepted|repaired|looked_at|inspected . . . without . . . card|receipt|slip|box|original|packaging
    ничего|большего|больше ... требовать|взыскать|получить|претендовать . . не
    claim|demand|ask|expect|recover . nothing|no_more . . beyond|more|above|over|than
    молчани*|не_возразили|не_возражаете|не_ответили|не_отказались ... соглас*|принят*|подтвержд*
    считается|считаем|означает|расценива* . . . . соглас*|получен*|принят* ... молчани*|не_возраз*|не_ответ*|не_отказ*
    согласи* ... считается|считаем ... не . . возраз*|ответ*|отказ*
    -not . . take|takes|taking|took
    -не . . лиша*|отнима*
    say_nothing|silence|no_answer|no_reply|not_object|not_reply|not_answer ... agree*|consent*|accept*
  `,
  ),
  part(
    'v.even',
    `
    даже_если|даже_когда|в_любом_случае|независимо ... заводск*|брак*|наш*|мы|недостат*|дефект*
    even_if|even_when|even_where|regardless|whether_or_not ... factory*|factorys|faulty|fault|ours|our|defect*|we
  `,
  ),
  // What we bear ourselves, what the law says, and what stays open is no such term.
  part(
    'v.fair',
    `
    за_наш_счет|за_свой_счет_проводим|проводим_за_свой|оплатим_мы|мы_оплатим|мы_оплачиваем|мы_возместим|возместим|бесплатно|оплачиваем_мы|заплатим|выплатим
    по_закону|не_ограничива*|не_отменя*|ваше_право|вы_вправе|вы_можете|имеете_право|можете_отказаться|можете_вернуть|если_она_без_недостатков|без_недостатков|надлежащего_качества|вернем|примем
    at_our|our_expense|our_cost|we_pay_the|we_will_pay_for|we_cover|free_of_charge|for_free|is_free|no_charge|no_cost_to
    не . . штраф*|взима*|удержива*
    хватит|достаточно . . письм*|сообщени*|звонк*|заявлени*|слов*
    отменили|отменяем|сняли|снимаем|убрали . . . штраф*|неустойк*|комисси*
    dropped|dropping|removed|waived|cancelled|waiving . . . fee|fees|penalty|charge
    нет|без . штраф*|неусто*|удержан*|комисси*
    штраф*|неустойк*|удержан*|комисси* ... нет|не_будет|не_берем|не_взима*
    no|without . . penalty|penalties|fee|fees|charge|cancellation
    receipt|box|packaging|чек*|короб*|упаковк* ... not|не . . needed|necessary|required|matter|нужен|нужна|требуется|обязател*
    law . . gives|says|lets|allows
    statutory_rights_are|do_not_limit|you_may|you_can_bring|you_are_entitled|you_have_the_right|unless_something|no_receipt_is_needed|we_are_responsible|we_are_liable|is_covered|is_enough|same_rights
  `,
  ),
]
