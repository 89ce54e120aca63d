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
    --не_действу*|не_применя*|не_ссыла*|отменяем|отменен*|отменили|убрали|убираем|исключили|ничтож*|недействительн*|не_имеет_силы|снова_принимаем|больше_не|незаконн*|вычеркнул*|по_ошибке|было_ошибкой|не_вправе
    -штраф*|неустойк* ... нет|не_будет|не_берем|не_просим
    -нет|без . штраф*|неустоек
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
    --no_longer|not_valid|not_enforce|not_apply_to_you|removed_that|have_removed|not_rely|taken_out|struck_out|crossed_out|not_binding|not_bind|by_mistake|was_wrong|unenforceable|withdrawn_that|disregard
    --statutory_rights_are_not|rights_are_not_affected
    -not . change
    -without . . . receipt . . . no . problem|trouble
    -not . . only . . liable
  `,
    'match',
  ),
]
