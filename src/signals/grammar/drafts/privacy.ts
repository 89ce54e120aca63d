// Guard G4: words about other clients, about health and about the person's history; in public also what tells that the writer is a
// client of ours, what was paid and what was offered.
import { type Family, family } from '../../compile.ts'

const part = (name: string, lines: string): Family => family('cue.G4', name, 0.9, lines, 'match')
const open = (name: string, lines: string): Family => family('cue.public', name, 0.9, lines, 'match')
const ONE_RU =
  'клиент|клиента|клиенту|клиентом|клиентка|клиентки|клиентке|клиентку|клиенткой|заказчик|заказчика|заказчику|заказчица|заказчицы|покупатель|покупателя|покупателю|покупательница|покупательницы|жилец|жильца|жильцу|жиличка|арендатор|арендатора|арендатору|ученик|ученика|ученица|ученицы|гость|гостя|гостья|гостьи|постоялец|постояльца|пациент|пациента|пациентка|посетитель|посетителя|посетительница'
const ONE_EN = 'customer|client|tenant|guest|patient|student|buyer|pupil|lodger|shopper|visitor|member'

export const DRAFT_PRIVACY: readonly Family[] = [
  part(
    'health',
    `
    диагноз*|психическ*|психиатр*|душевн*_болезн*|душевнобольн*|болен|больна|больной_человек|беременн*|инвалид*|алкоголик*|алкоголичк*|алкоголизм*|наркоман*|наркотик*|депресси*|деменци*|шизофрен*|онколог*|невроз*|эпилепси*|таблетк*|лечащ*|лечитесь|подлечит*|вич|диабет*|аутизм*|пмс|климакс*|маразм*|склероз*
    ваш*|вашего|вашей . . . болезн*|заболевани*|недуг*|психик*|здоровье|здоровья|здоровьем|нерв*|самочувстви*|травм*|операци*|лечени*|возраст*|развод*
    вы ... лекарств*|успокоительн*
    выпили|принимали|пьете|принять|выпейте . . лекарств*|успокоительн*
    у_вас . . . нервы|депресси*|срыв|развод*
    после . развод*
    вы . . . пьян*|нетрезв*|выпивш*|под_градусом|под_кайфом|принима*_таблетк*|лежали_в_больнице
    diagnosis|diagnosed|diagnoses|mentally_ill|mental_illness|mental_state|mental_health|pregnan*|disabled|disability|disabilities|alcoholic*|addict*|depressed|depression|dementia|bipolar|autis*|schizo*|anxiety|medication*|psychiatr*|rehab|menopaus*|senile|cancer|diabet*|stroke|divorce*|adhd|epilep*|hiv
    your . . . illness|condition_as|health|sickness|surgery|age|treatment|nerves|drinking|breakdown
    you . . . . drunk|intoxicated|off_your_meds|mentally|unwell_in_the_head|sick_in_the_head
    -если . . . . ваш* . . здоровь*
    -вред* . . . здоровь*
    -здоровь* . ,? обстоятельств*
    -береги* . . . здоровь*
    -заботим* . . . . здоровь*
    -health . ,? . and|circumstances|safety
    -if . . . . your . . . health
    -disabled . access|toilet|parking|entrance|account|login|button
    -the . . . . disabled . . by_default
    -возраст* . . ребен*
    -диагноз* . . . . устройств*|техник*|двигател*|ноутбук*|телефон*|авто*|машин*|неисправност*|сервис*
    -диагностик*|диагностич*
    -diagnosis|diagnosed . . . . fault|device|engine|laptop|phone|problem|car|machine|boiler|report|fee|test|tests|check|leak|noise
    -operation . of
    -your . . . health . . and
    -таблетк* . . . посудомо*|для
    -depression . . . in . . . the
    -stroke . of
    -инвалидн* . . пандус*|кресл*
    -стол*|мест*|вход*|пандус* . . для . инвалид*
    -cancer|diabet* . charity|research
  `,
  ),
  part(
    'other_client',
    `
    друг*|другая|другой|другого|другому|одна|один|одной|одного|одному|предыдущ*|прошл*|прежн*|соседн*|еще_один|еще_одна|следующ*|некая|некий ${ONE_RU}
    у|от|про|для . . друг*|одной|одного|предыдущ*|соседн* . . ${ONE_RU}
    ${ONE_RU} . . из . . квартир*|дома|номера|офиса|соседн*|группы
    ваш* . . соседк*|сосед|соседа|соседи|подруг*|друг|муж|мужа|жена|жены|бывш*|коллег*|сестра|сестры|брат|мать|мама|мамы|отец|дочь|сын|тетя ... заказ*|плати*|заплат*|приход*|жалов*|судил*|рассказ*|купил*|сдава*|оплат*|должен|должна|задолж*|просил*|снимал*|занима*|записа*|лечи*|покупа*|обраща*|забрал*|сказал*
    девушк*|женщин*|мужчин*|парень|парня|дама|дамы ,? . котор*|до|перед|после . . . вами|вас
    сосед*|соседк*|подруг* . ваш* ... доволен|довольн*|плати*|заплат*|сказал*|жалов*|рассказ*|просил*|ремонт*
    lady|man|woman|gentleman|guy|family|couple . . before|after you
    your . neighbour*|neighbor*|friend|flatmate ... happy|told_us|says|has_paid|pleased|likes|recommended
    телефон*|адрес*|фамили*|номер*|почт*|паспорт*|данные|контакт*|заказ* . . . . друг*|соседн*|предыдущ* . . ${ONE_RU}
    another|other|different|previous|last|next|one|fellow|earlier|former ${ONE_EN}
    another|other|different|previous|one|former . . ${ONE_EN} . is|named|called|in
    the ${ONE_EN} . . before|next|upstairs|downstairs|after|in_flat|in_room|at_number
    your . . . neighbour*|neighbor*|friend|husband|wife|colleague|ex|sister|brother|mother|mum|father|flatmate|partner|boss|son|daughter ... paid|ordered|complained|told|bought|owes|rented|booked|sued|said|came|asked|signed|uses|used|collected|stayed|pays
    name|address|phone|number|email|details|order|contact . . . of . . . . another|other|previous|different . . ${ONE_EN}
    -не . . раскрыва*|передаем|передаём|сообщаем|можем|показываем|делимся|называем ... клиент*|заказчик*
    -каждый|любой|любая|любому|каждому . . друг*|один|одна . . клиент*
    --не_раскрываем|не_можем_раскры*|не_передаем|не_сообщаем|не_разглашаем|не_можем_сообщ*|не_показываем|не_можем_показ*|не_делимся|не_называем
    --not_share|not_disclose|not_pass_on|not_discuss|not_tell_you|not_give_out|not_show_you|not_reveal|unable_to_share|never_share
    -any . other ${ONE_EN}
    -like . any . . . ${ONE_EN}
    -один . . клиент* . - . один
    -новый|новая|следующ* . . ${ONE_RU}
    -next ${ONE_EN} . . in_line|queue
    -if . . . . your . . . friend|neighbour|partner|wife|husband
    -если . . . . ваш*
  `,
  ),
  part(
    'history',
    `
    вы . . уже . не_в_первый_раз|не_первый_раз|третий|второй|пятый|сто|много ... жалу*|скандал*|суди*|требу*|возвраща*|руга*
    уже|опять|снова|вечно|постоянно|вс*_время . . . скандал*|жалуетесь|судитесь|ругаетесь|устраива*|недовольн*|придира*
    вы . . . постоянно|вечно|всегда|опять|регулярно . . . жалу*|скандал*|суди*|требу*|руга*|недовол*|опаздыва*|задержива*|не_плат*|устраива*
    с_вами . . . уже|всегда|постоянно|и_раньше|вечно . . . . проблем*|скандал*|сложно|конфликт*|было|были|истори*
    вас . . уже|раньше|и_раньше|отовсюду|везде . . . предупрежда*|выгоня*|бан*|увол*|исключ*|выгна*|отказ*|выселя*|выставл*|удаля*
    вы . . . судились|судитесь|должник*|банкрот*|сидели|судим*|безработн*|разведен*
    у_вас . . . . долги|кредит*|судимост*|просрочк*|банкротств*|проблемы_с_деньгами|ипотек*|репутаци*|истори*
    ваш* . . прошл*|предыдущ*|бывш* . . . . арендодател*|работодател*|хозя*|мастер*|подрядчик*|жалоб*|конфликт*|скандал*|работ*|муж*
    нам . . . рассказ*|известно|сообщили . . . . о_вас|про_вас|о_ваш*|что_вы
    мы . . знаем . ,? . . где_вы|о_вас|про_вас|кто_вы|о_ваш*|с_кем|что_вы_уже
    нашли|посмотрели|проверили|изучили . . . вас|ваш*_страниц*|ваш*_профил*|ваши_соцсет*|ваши_отзывы|ваши_прошлые|по_базе
    ваш* . . суды|судах|суд_с|разборк*|скандал*|выходк*|похождени*
    your . . lawsuits|court_cases|scandals|antics|arguments_with
    на_вас . . . . жалу*|жалоб*|дел*|долг*
    you . . . have . . . history|record . of
    you . . . . always|constantly|forever|regularly|keep ... complain*|moan*|argu*|suing|sue|late|cause|causing|make_trouble|return_things|fall*_out|make_a_fuss|find_fault
    you . . . done|did|tried|pulled . . . . before|last_time|previously|elsewhere
    you . . . . sued|been_sued|been_banned|were_banned|were_evicted|been_evicted|bankrupt*|unemployed|in_debt|were_fired|been_fired|been_warned_before|lost_your_job
    your . . . previous|last|former|past|old|other . . . . landlord*|employer*|complaints|disputes|contractor*|builder*|job|partner|reviews|lawsuits
    your . . . debts|criminal_record|credit_history|credit_score|bankruptcy|financial_problems|reputation|bad_credit|money_problems|arrears_elsewhere|convictions
    we|i . . . . know . . . . where_you_live|where_you_work|who_you_are|all_about_you|about_your|what_you_did
    looked|checked|searched|found . . . . you . . up|online|on_facebook|on_linkedin
    looked|checked|searched|found . . your . . . facebook|profile|instagram|social|linkedin|other_reviews
    people|others|neighbours|someone|colleagues . . . . told . . . about_you
    nobody|no_one . . . . wants|likes . . . . you
    not . . . the_first_time . you
    third|second|fifth|umpteenth . . time|complaint . . . . you . . . complain*|have|made|this
    -у_вас . . . . истори* . . заказ*|переписк*
    -истори* . . заказ*|переписк*|операций|обращени*
    -history . . of . . . . the_order|messages|payments|repairs|the
    -you . . keep . . . the|your|it
    -you . . . always . . welcome|can|free
    -your . . . last|previous|other . . . . message|letter|email
    -если . . . у_вас
    -if . . you . . .
  `,
  ),
  open(
    'is_client',
    `
    ваш*|вашего|вашему|вашей . . . заказ*|покупк*|брон*|визит*|договор*|квитанци*|абонемент*|счет|счета|оплат*|ремонт*|проживани*|посещени*|процедур*|занят*|тренировк*|посылк*|доставк*|предоплат*|аванс*|депозит*|карточк*|аккаунт*|устройств*|ноутбук*|телефон*|пальто|платье|обувь|автомобил*|машин*|квартир*|номер*|претензи*|мастер*|возврат*|запись|записи|стрижк*|вещ*|куртк*|сайт*|урок*
    вы . . . купили|покупали|заказали|заказывали|оплатили|оплачивали|заплатили|приходили|приезжали|были_у_нас|сдавали|сдали|записывались|записались|обращались|обратились|бронировали|забронировали|снимали|жили|забрали|подписали|получили|забирали|ходили|отдали|приобрели|посещали|арендовали|останавливались|стриглись|опоздали|отказались|вернули|не_пришли|не_оплатили|не_забрали|звонили
    вы . . наш* . . клиент*|покупател*|гость|заказчик*|постоянн*
    вы ... постоянн*|давн* . . клиент*|покупател*|гост*|заказчик*
    мы|я ... вернули|предложили|предлагали|звонили|писали|отправили|привезли|выдали|переделали|объясняли|сообщали|показали . . вам|вас
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
