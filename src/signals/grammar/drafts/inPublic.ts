// Guard G4 where everybody can read the letter: what tells that the writer is a client of ours, and what was offered.
import { type Family, family } from '../../compile.ts'

const open = (name: string, lines: string): Family => family('cue.public', name, 0.9, lines, 'match')

export const DRAFT_IN_PUBLIC: readonly Family[] = [
  open(
    'is_client',
    `
    ваш*|вашего|вашему|вашей . . . заказ*|покупк*|брон*|визит*|договор*|квитанци*|абонемент*|счет|счета|оплат*|ремонт*|проживани*|посещени*|процедур*|занят*|тренировк*|посылк*|доставк*|предоплат*|аванс*|депозит*|карточк*|аккаунт*|устройств*|ноутбук*|телефон*|пальто|платье|обувь|автомобил*|машин*|квартир*|номер*|претензи*|мастер*|возврат*|запись|записи|стрижк*|вещ*|куртк*|сайт*|урок*
    вы . . . купили|покупали|заказали|заказывали|оплатили|оплачивали|заплатили|приходили|приезжали|были_у_нас|сдавали|сдали|записывались|записались|обращались|обратились|бронировали|забронировали|снимали|жили|забрали|подписали|получили|забирали|ходили|отдали|приобрели|посещали|арендовали|останавливались|стриглись|опоздали|отказались|вернули|не_пришли|не_оплатили|не_забрали|звонили
    вы . . наш* . . клиент*|покупател*|гость|заказчик*|постоянн*
    вы ... постоянн*|давн* . . клиент*|покупател*|гост*|заказчик*
    мы|я ... вернули|предложили|предлагали|звонили|писали|отправили|привезли|выдали|переделали|объясняли|сообщали|показали . . вам|вас
    ваш*|вашего|вашу|вашей . . . шуб*|сапог*|туфл*|ботин*|кольц*|велосипед*|собак*|кошк*|кот|кота|питомц*|торт*|съемк*|свадьб*|ребен*|дочь|дочер*|дочк*|сын|сына|жен*|муж*|супруг*|химчистк*|ковер|ковр*|кухн*|диван*|ячейк*|склад*|домен*|хостинг*|макет*|татуировк*|маникюр*|окрашивани*|волос*|паспорт*|справк*|долг*|задолженност*
    вы ... задолжали|должны_нам|не_доплатили|просрочили|остались_должны|занимались|тренировались|учились|лечились|стояли_у_нас
    деньги|сумма|возврат ... вам ... на_карт*|на_счет*
    money|refund|sum ... on|to|in . your . . card|account
    ваш* . . подписк*|тариф*|карт*|штор*|очк*|ключ*|картин*|стол|шкаф*
    вы . . . пришли|приехали|явились|заходили|вышли|ушли|оставили|сломали|разбили
    автор*|клиент|клиентка|покупатель|покупательница|гостья|гость|заказчик|заказчица|посетитель|посетительница|пациент* . . . . приехал*|привел*|отказал*|вскрыл*|оплатил*|забрал*|купил*|опоздал*|пришел|пришла|вернул*|подписал*|получил*|не_приш*|не_оплат*|сам|сама
    мы|я . . . выплатили|перевели|возместили|компенсировали|списали|вернули . . вам|неустойк*|деньги|сумм*
    этот|этого|этому|этим|эта|эту|данн* . . клиент*|клиентк*|покупател*|покупательниц*|заказчик*|заказчиц*|гость|гостя|гостья|посетител*
    вы ... взяли|носили|надевали|примеряли|принесли|вернули|сдавали|отменили|отменяли|перенесли|расписались|внесли
    у_нас_с_вами|между_вами_и_нами
    your . . . . daughter|son|wife|husband|child|children|unit|locker|sofa|carpet|windows|jacket|boots|suit|fur|artwork|manicure|debt|balance|rent|arrears|passport
    you ... owe|owed|owing|behind_on|behind_with|in_arrears|overdue|trained|studied
    the . author|buyer|customer|client|guest|reviewer|writer|lady|gentleman|tenant ... arrived|left|refused|opened|paid|collected|bought|came|returned|signed|ordered|booked|missed|asked|broke
    author|reviewer|writer . of . this|the . . review|post ... 
    this|that . customer|client|guest|tenant|patient|lady|gentleman|buyer|student|member
    you . . . took|wore|returned|tried_on|brought_back|rescheduled|moved_your|signed_for|kept|turned_up|turned_down
    your . . . . site|website|hosting|domain|dog|cat|tattoo|nails|hair|colour|bike|watch|ring|shoes|cake|wedding|photos|shoot
    как . наш* . . клиент*|покупател*
    мы|я . . . вам|вас|вами ... вернули|предложили|предлагали|звонили|писали|отправили|отремонтировали|переделали|говорили|предупреждали|встречали|обслуживали|привезли|выдали|разговаривали|объясняли|сообщали
    нашего_клиента|наш_клиент|наша_клиентка|у_нас_с_вами_договор
    your . . . . order|booking|purchase|visit|stay|appointment|account|repair|invoice|payment|deposit|receipt|contract|delivery|parcel|reservation|session|lesson|tenancy|flat|room|haircut|laptop|phone|car|coat|dress|refund|claim|job|project|membership|treatment|boiler|kitchen|garment|warranty|table|package|balance|subscription
    you . . . . bought|ordered|paid|booked|visited|came|stayed|signed|hired|collected|rented|purchased|cancelled|attended|dropped_off|brought|subscribed|joined|dined|missed|hung_up|refused|received|picked_up|arrived|left_without|not_pay|not_show
    you . . . are|were|have_been . . . our|a . . . client|customer|tenant|guest|member|patient|regular|student
    as . our|a|an . . valued? . . customer|client|guest|tenant|member
    we . . . . called|offered|refunded|sent|told|emailed|rang|phoned|warned|reminded|paid|met|served|repaired|delivered|fixed . you
    our . . . . messages|conversation|call|emails|chat with you
    with_you_on_the_phone|when_you_were_here|when_you_came|for_you_on
    -if . you . . . . paid|bought|ordered|came|visited|were|booked
    -если . вы . . . . 
    -anyone|everyone|people|customers|whoever . . . . bought|ordered|paid|booked|visited
    -thank . . you . . . 
    -your . . . . review|feedback|comment|words|account_of|phone_number
    -ваш* . . отзыв*|оценк*|слова|комментари*|сообщени*
  `,
  ),
  open(
    'offer',
    `
    предложили|предлагаем|предлагали|предложим|предложение|готовы|согласны|можем . . . . . вернуть|возврат*|скидк*|компенсац*|бесплатн*|замен*|передел*|сертификат*|деньги|купон*|подар*|бонус*|возместить|оплатить|половин*
    верн*|возместим|компенсируем|выплатим|переведем|начислим . . . вам|деньги|разниц*|стоимост*|полн*|сумм*|половин*|часть
    дарим|подарим|дадим|сделаем . . . . скидк*|купон*|сертификат*|бесплатн*|подар*|промокод*
    приходите|заходите|приезжайте|подходите|приносите|привозите|ждем ... бесплатн*|передел*|исправ*|замен*|скидк*|вернем|подар*|угост*
    обещаем|обещаю|приготовили|подготовили|ждет|ждут|дарим|положили|отложили|добавим . . . . сертификат*|подар*|скидк*|купон*|промокод*|бонус*|комплимент*
    gift|voucher|discount|coupon|refund . . . . waiting|ready_for|for_you|on_us|with_your_name
    come|pop|drop|stop|bring|swing . . . in|by|back|over|it ... free|redo|fix|refund*|replace|discount*
    compensate|reimburse|refund . . you
    we|i will|would|can . . pay|cover|reimburse . . for? . . . your|you
    подарим|отдадим|начислим|накинем . . вам|мойк*|бонус*
    верн*|возврат*|return|refund . # %
    будет|есть . . скидк*|сертификат*|подар*|купон*|бонус*
    will_be|is|have . a . discount|voucher|gift|coupon
    наше_предложение|предложение_в_силе|предложение_остается
    offered|offer|offering|offers|happy_to|willing_to|prepared_to|would_like_to|will|can|ready_to . . . . . . refund*|discount*|voucher*|compensat*|replacement|free|credit|reimburs*|money_back|gift|coupon*|complimentary|half|redo|reprint|repay
    offer . . . stands|remains|still
    refund . . . . of|you|was|has_been|is_on
    -по_закону|по_общему . . . 
    -any|every|all . . customers|customer
    -всем|любому|каждому|любой . . . . 
    -will|can . . . . feel . free
    -free . to
    -feel . free
  `,
  ),
]
