// Announcing a step to somebody else: the same sentences serve every addressee, so they are written once, with T for
// the addressee, and made into a family per label. What only one label says stands below.
import { type Family, family } from '../compile.ts'
import { TARGET_LABELS } from './targets.ts'

const ANNOUNCED = `
  get ready for . a|the? . T
  ^ filing|writing|complaining|calling|contacting|emailing|forwarding|going|speaking|talking .. T
  it|this|that|everything goes|is_going|will_go|gets .. to .. T
  will show|present .... to .. T
  prepare . yourself? . for .. T
  I_WE ... in touch with . the? . T
  does|do .. T ... know
  а|интересно ... T ... знает|знают|в_курсе
  inspection|visit|call|letter|knock . by|from . the? . T
  готовьтесь|готовься|готовь|готовьте ... T
  что|как .. скажет|скажут|подумает|отреагирует ... T
  интересно|посмотрим|поглядим|узнаем ... T
  what ... T ... say|says|think|make_of
  we|i will . . find_out|see ... T
  through . the? . T
  do|settle|finish|resolve|sort . this|it . . in|through . the? . T
  complaint* ... T ... gone|in|lodged|submitted
  my|a|the|formal . complaint . . to|with T
  next . calls|letters|emails|stop|one ... T
  жалоб* .. в|на . T
  не|не_буду . отправ*|подам|подавать|отправлять|писать .. жалоб*|заявлен* ... T
  жалоб*|заявлен*|иск .. T . не . отправ*|подам|напишу|будет
  not . send|submit|file|make|lodge|go .. complaint|report|claim|letter . . to|with . the? . T
  будет|будут|начнет|станет .. разговаривать|говорить|общаться|разбираться|беседовать|заниматься ... T
  T . будет|будут .. разговаривать|говорить|общаться|разбираться|заниматься|решать
  wait|waiting . till|until ... T
  after|then|next .. it|that . is|will_be|would_be . T
  wait ... T hears|gets|finds|sees
  T . hears|hear|gets_wind|finds_out
  before .. T hears|gets|finds
  GO_RU ... T
  T .. GO_RU
  INTENT_RU ... INF_RU ... T
  INTENT_RU ... T ... INF_RU
  INTENT_RU .. в|через|с|к T
  я|мы|уже|вчера|сегодня . уже? DONE_RU ... T
  DONE_RU . уже|сегодня|вчера|утром ... T
  уже|вчера|сегодня ... T ... DONE_RU
  в T . уже|я|мы DONE_RU
  ^ DONE_RU .. DOC_RU .. T
  DOC_RU ... T ... MOVED_RU
  DOC_RU . MOVED_RU ... T
  MOVED_RU DOC_RU ... T
  встретимся|увидимся|поговорим|разберемся|пообщаемся|побеседуем|продолжим|решим|решать|выясним ... в|через|с|на|у T
  в|через|на T ... встретимся|увидимся|поговорим|разберемся|пообщаемся|продолжим|решим|выясним|расскажете|объясните|объясняйте|расскажешь|докажете
  разговаривать|говорить|общаться|объясняться|объяснять|объясняйтесь|объясняйте|рассказывать|рассказывайте|отвечать|оправдываться|доказывать|беседовать|разбираться|разбирайтесь|ответите|объясните|расскажете|будете ... в|с|перед|через|у T
  пусть|пускай ... T ... разбер*|разбир*|реша*|решит|провер*|объясн*|займ*|посмотр*|оцен*|рассуд*
  T ... разберется|разберутся|рассудит|займется|займутся|заинтересуется|заинтересуются|проверит|проверят|решит|накажет|оштрафует|взыщет|оценит|придет|нагрянет|приедет|вызовет|поможет_вам|объяснит|заставит|узнает|обрадуется|с_вами
  жди|ждите|ожидайте|готовьтесь|готовься|встречайте ... T
  ^ потом|затем|дальше|далее|следом|завтра|сразу|параллельно|следующий_шаг|следующим_шагом|одновременно|далее_будет . в|к|через|— T
  потом|затем|дальше|следом|завтра|сразу|параллельно|следующий_шаг|следующим|далее|иначе|тогда|заодно .. T $
  и|а в|к|через T тоже|заодно|параллельно
  дело|вопрос|разговор|спор . дойдет|пойдет|передам|передаем|будет|продолжится .. T
  дойдет|доведу|доведем .. до T
  I_WE WILL_EN ... VERB_EN ... T
  WILL_EN ... be|VERB_EN ... T
  I_WE am|are . VERB_EN ... T
  I_WE have . VERB_EN ... T
  I_WE . VERB_EN ... T
  ^ have|already VERB_EN ... T
  my|our husband|wife|brother|dad|father|sister|son|daughter|friend|partner|boss .. will|is .. VERB_EN ... T
  T will . be? hear*|contacted|informed|involved|notified|in_touch|contacting|writing|calling|knocking|deal*|love|interested|decide|sort|want|have|get|know|look|take
  T .. would|will|might ... love|like|interested|be|hear
  T . is|are . next|involved|on_their_way|on_its_way|already|now|being
  let .. T ... decide|deal|sort|know|settle|handle|explain|figure
  tell|explain .. to|that .. T
  you will ... hear*|contacted|sued|explaining|explain ... T
  you can ... explain|tell|deal|talk ... T
  expect .. letter|call|visit|contact|email|knock|claim ... T
  hear* from . T
  hear* from .. T
  see you in|at . T
  next stop|step|call|letter|email|message|port_of_call ... T
  then|next . it|the|my|this? . is|goes|straight? . to? T $
  otherwise|then . to? T
  take|taking|took|taken ... to . T
  off to . T
  report|reporting|reported ... to . T
  complaint|complaints|claim|form|report|paperwork ... T ... already|submitted|filed|sent|in|ready|underway|drafted|on_its_way
  complaint|complaints|claim|form|report . is|has|goes|going . already|being|been|now|ready ... T
  straight to . T
  get .. T involved
  make .. you .. explain .. T
  leave|leaving|left me|us . no choice|option ... T
`
const NOT_ANNOUNCED = `
  --можно_ли|могу_ли|имею_ли|есть_ли|стоит_ли|надо_ли|нужно_ли|вправе_ли|подскажите|посоветуйте ... T
  --can i|we ... T .... QUESTION
  --should|could|may|do i|we ... T .... QUESTION
  --have i . right|grounds ... T
  --what|how|where|which ... T .... QUESTION
  --как|куда|где|какой|какая|телефон|адрес ... T .... QUESTION
  --телефон|адрес|реквизиты|контакты|почту|координаты .. T
  --address|number|phone|contact_details|details .. of|for .. T
  -не|никогда . хочу|хотим|буду|будем|собираюсь|собираемся|стану|планирую|намерен|намерена|пойду|подам|напишу|пишу|обращусь|иду .. INF_RU? ... T
  -не GO_RU ... T
  -не INF_RU ... T
  -am|are|was|will|would|do|did|have not .. going|want|plan|intend|planning|threatening|trying|report|sue|call|go|take|complain|write|contact|need|involve|file ... T
  -never ... T
  -no|without .. need|intention|plan|plans|wish|desire|point|reason ... T
  -нет .. желания|смысла|намерения|планов|цели|охоты ... T
  -без T
  -советует|советуют|посоветовал*|рекомендует|рекомендуют|предлагает|предлагают|говорят|говорит|сказал|сказала|сказали .. T
  -says|said|told|suggested|suggests|advises|advised|advice|reckons|thinks|thought|recommended|recommends i|me|we|us|to ... T
  -обращайтесь|обратитесь|жалуйтесь|подавайте|пишите|идите|обращались ... T
  -работаю|работает|работал|работала|служу|работаем|трудится|служит ... T
  -work|works|working|worked|job|serve|served .. for|in|at|with .. T
  --договор*|пункт*|оферт*|соглашени*|контракт* ... спор* ... T
  --спор* ... разреша*|рассматрива*|решают* ... T
  --contract|clause|terms|agreement|section ... says|states|jurisdiction|disputes .. T
  --disputes ... T
  --jurisdiction ... T
  -в_прошл*|когда-то|раньше|однажды|год_назад|прошлого|прошлым|бывш*|предыдущ*|друг*_компани*|друг*_фирм*|с_другой|с_другим|другого|другую|другим|другими|соседа|соседом ... T
  -T ... прошлого|прошлым|бывш*|предыдущ*|друг*_компани*|другого|другую|другим|другой|соседа|соседом|соседями|банком
  -last|previous|former|old|another|other . contractor|supplier|firm|company|builder|landlord|studio|agency|provider|host|one|designer|designers ... T
  -taking|took|suing|sued|reported|reporting ... two|both|one|three|my_last|my_previous|the_last|the_previous|another|them|my_old|my_former|my_landlord|my_neighbour|my_ex .. T
  -sued|suing|sue|reported|take|took|taking ... another|last|previous|former|neighbour|landlord|ex|other
`

// «Сделайте бесплатно, и я не пойду в ФАС»: a step not taken, as the price of a demand in the same sentence.
const SPARED = `
  не GO_RU ... T
  T .. не GO_RU
  не . буду|стану|придется . INF_RU ... T
  not . VERB_EN ... T
  forget|drop|skip .. T
  T will not|never
  заберу|отзову|закрою|сниму|забуду|отменю ... T
  T .. заберу|отзову|закрою|сниму|отменю
  withdraw|drop|close|cancel|forget|pull|avoid ... T
  никакого|никаких|никакой . T
  не хотите|хочешь|желаете . T
  no . T
`

// What only names the addressee: a threat when the message is hostile anyway. A lawyer or a bank alone says too little.
const NAMED: Readonly<Record<string, string>> = {
  COURT:
    'суд|суда|суде|суду|судом|судье|судьи|иск|иском|иску|court|courts|lawsuit|litigation|legal_action|small_claims|judge',
  MEDIA: 'прессу|прессе|сми|журналист*|телевидени*|press|journalist*|newspaper*|the_news',
  BANK: 'чарджб*|чарджек*|диспут|chargeback*|charge_back',
}

const perAddressee = Object.entries(TARGET_LABELS).flatMap(([target, label]) => {
  const of = (lines: string) => lines.replaceAll(/\bT\b/g, target)
  const name = `${label.slice('threat.'.length)}.announced`
  return [
    family(label, name, 0.93, of(ANNOUNCED) + of(NOT_ANNOUNCED)),
    family(
      `cue.named.${label}`,
      `${label.slice('threat.'.length)}.named`,
      0.7,
      `${NAMED[target] ?? target}\n${of(NOT_ANNOUNCED)}`,
    ),
    family(`cue.spared.${label}`, `${label.slice('threat.'.length)}.spared`, 0.85, of(SPARED)),
  ]
})

export const THREATS: readonly Family[] = [
  ...perAddressee,
  family(
    'threat.court',
    'court.claim',
    0.95,
    `
    до встречи|свидания .. в|у . COURT|судьи
    see you . . before|in|at|with . the? . judge|court|tribunal
    hold . you|them|your_company . . liable|accountable|responsible . . in|through . court
    привлечем|привлеку|привлечь . . к . ответственности
    letter before action|claim
    -учится|учусь|студент*|факультет*|работаю|работает|образовани* . . на? . юрист*|адвокат*
    -юрист* . . . экскурси*|учится|диплом
    get|be ready for . a? . claim_form|writ|summons|court
    file|filing|issue|issuing|submit|submitting|lodge|lodging|start|starting|bring|bringing . a|my|the . claim|case|suit|money_claim|court_claim
    -claim . . . . insurance|insurer|warranty|paypal|courier|guarantee|expenses
    -insurance|warranty|expense|travel claim
    -solicitor*|lawyer* . will . . read|check|review|sign|look_over|witness
    -юрист*|адвокат* ... посмотрит|проверит|прочитает|согласует|почитает
    either|or ... through|via|in . the? . court|courts
    no . alternative|choice|option . but . . to . issue|start|begin|take
    будем|буду|начнем . . общаться|разговаривать|решать . . через|в . суд*
    засужу|засудим|затаскаю_по_судам|затаскаем_по_судам|отсужу|отсудим
    по судам . затаскаю|затаскаем|потаскаю|будем
    буду|будем|стану|готов|готова|готовы|придется|намерен|намерена . с_вами? . судиться
    i|we will|am|are|shall|going_to|to|intend_to|can|could|might|may . be? . sue|suing|litigate you?
    sue you|the_company|your_company|for|over|if
    will|going_to . sue|be_suing
    see you in court
    start|take|taking|begin|commence|consider|considering|seek|seeking|pursue|pursuing|initiate . legal . action|advice|proceedings|route|steps|remedies
    talk|speak|speaking|spoke|talking|spoken to|with . my|our|a . lawyer*|solicitor*|attorney
    my|our . lawyer*|solicitor*|attorney|barrister|legal_team . will|is|are|has|would|shall .. be_in_touch|write|writing|contact*|send*|draft*|prepar*|call*|handl*|deal*|respond|reply|get|take|taking|sue|serve|looking|look_into|on_it|already|involved|see|speak|talk|advis*|ready|copied|next|hear
    my|our . lawyer*|solicitor*|attorney . says . we|i
    мой|наш . юрист|адвокат . свяжется|займется|напишет|уже|подготовит|готовит|составит|разберется|подаст
    юрист|адвокат|юристы|адвокаты . уже|свяжется|займется|готовит|подготовит|составляет|свяжутся|подаст
    подам|подаем|подаю|подадим|подать|подавать .. иск|исковое|в_суд
    hearing from . my|our . solicitor*|lawyer*|attorney|legal
    letter before action|claim
    досудебн* претензи* . MOVED_RU?
    получите|получишь|ждите|ожидайте . повестку|иск|досудебн*|исковое|претензию_от_юриста
    взыщу|взыщем|взыскивать|взыскать|получу|верну|вернем ... через|по суд*
    через суд . верну|вернем|взыщу|взыщем|получу|добьюсь|отсужу|докажу|буду|заберу|стрясу
  `,
  ),
  family(
    'threat.chargeback',
    'chargeback.dispute',
    0.94,
    `
    банк . . уже . рассматривает|занимается|проверяет|разбирается|ведет|начал
    возврат* . платежа . . через|в . банк
    visa|mastercard|amex|bank|paypal|klarna ... getting|get|getting_me|reversing|reverse . . . payment|money|charge ... back?
    contacted|called|rang|phoned|told|asked . visa|mastercard|amex|paypal|klarna
    обратил*|позвонил*|написал*|обращ*|звонил* ... поддержку_банка|в_банк|на_горячую_линию_банка
    возвращать|вернут|вернет|возвращают . мне? . платеж|деньги_по_чарджбэку
    disputing|dispute|contest|challenge . this|it|the_charge . with|through|via
    деньги|средства|платеж|оплату . верну|вернем|заберу|отзову|вытащу|получу .. через|в . банк*|карт*|сбер|тинькофф|т-банк|альфа|втб
    через . сбер|тинькофф|т-банк|альфа*|втб|банк|visa|мир|платежную|paypal
    bank|visa|mastercard|amex|american_express|paypal|klarna|card_issuer|card_company . will|can . get|take|return|refund|claw|sort|pull|recover|reverse
    with|to|through|via . american_express|amex|visa|mastercard|paypal|barclays|klarna|hsbc|monzo|chase|revolut|stripe
    -платил*|оплатил*|оплачивал*|перевел*|paid|pay|paying|bought .. через|через_сбер|with|via|through
    -pay|paid|paying|accept ... paypal|visa|mastercard|amex|american_express
    сделаю|сделаем|открою|открываю|запущу|запускаю|заведу|инициирую|инициирую|подам|оформлю|делаю|оформляю|открыл|открыла|сделал|сделала|запустил|запустила|подал|подала|начну|начал|начала .. чарджб*|чарджек*|диспут*|спор|возвратный_платеж|опротестование|процедуру_возврата
    WILL_EN ... chargeback*|charge_back
    I_WE ... chargeback*|charge_back
    do|doing|initiat*|request*|fil*|rais*|start*|open*|go_for . a|the? . chargeback*|charge_back|dispute
    оспорю|оспорим|оспариваю|оспариваем|опротестую|опротестуем|опротестовываю|отзову|отзовем|отзываю|откачу|оспорил|оспорила|опротестовал|опротестовала .. платеж*|операци*|оплат*|списани*|транзакци*|перевод*|покупк*|деньг*|средства
    INTENT_RU .. оспорить|оспаривать|опротестовать|опротестовывать|отозвать .. платеж*|операци*|оплат*|списани*|транзакци*|перевод*|покупк*
    платеж*|операци*|оплат*|списани*|транзакци*|покупк* . уже? . оспорю|оспорим|оспариваю|опротестую|отзову|отзываю|оспорена|оспорен|оспорено
    верну|вернем|отзову|заберу|возврат|вытащу .. через . банк
    через . банк . верну|вернем|отзову|оспорю|буду|откачу|заберу|опротестую
    обращусь|иду|пойду|пишу|напишу|позвоню|обратимся|звоню|подам|подаю|подал|подала|обратился|обратилась ... в|во . мой? . банк*
    пусть|пускай . мой? . банк .. разбер*|верн*|отмен*|реш*
    банк . вернет|отменит|откатит|уже_занимается|спишет_с_вас
    обратился|обратилась|написал|написала|подал|подала ... в . банк
    заявление|заявку|претензию|обращение . в . банк
    dispute|disputing|disputed|disputes|contest|contesting ... charge|charges|payment|payments|transaction|transactions|purchase|debit
    revers*|claw*|cancel*|stop*|recall* ... charge|payment|transaction|card_payment
    open*|fil*|rais*|start*|lodg*|submit* ... dispute|paypal|claim_with_my_bank|card_dispute|case_with_paypal
    call*|contact*|ring*|phon*|go*|ask*|get*|tell*|speak*|talk*|told|asked|let .. to|with? . my|the . bank|card_company|card_provider|card_issuer|credit_card_company|visa|mastercard|amex|credit_card|bank's
    my . bank|card_company|card_provider|card_issuer|credit_card_company . will|is|has|are|can|to
    through|via|with . my|the . bank|card_company|card_issuer|card_provider|paypal
    money|refund|payment|charge . back . through|via . my|the . bank
    paypal . dispute|claim|case|buyer_protection
    take it|this up? with|to . my . bank
    -how|what|do|does|will|can|could|would ... bank|card|refund .... QUESTION
    -платил|оплатил|оплатила|платила|перевел|перевела ... через|в|из банк*
    -how long ... card|bank
    -как|когда|сколько ... банк*|карт* .... QUESTION
    -банк|bank . не|not|declined|отклонил|details|реквизиты|statement|transfer|holiday|account
    -bank details|holiday|transfer|statement|account|manager
    -my bank details|account|statement|says
    -банк .. обслуживани*|клиент|брони*
  `,
  ),
  family(
    'threat.police',
    'police.report',
    0.95,
    `
    report* .. it|this|you|him|her|them|the|my|bike|car . . as? . stolen|as_stolen|theft
    если|иначе|или ... заявлю_о|напишу_заявление
    -угнал*|украли . у_меня
    наряд|полици*|участков*|ментов|охрану_и_полицию . вызову|вызываю|вызовем|вызвал|вызвала|вызываем
    заявление|заявлени* . заберу|отзову
    вызову|вызываю|вызовем|вызвал|вызвала|вызывать|вызвать .. полици*|участков*|наряд|ментов|полицию|органы
    напишу|пишу|подам|подаю|накатаю|напишем|подадим|пишем|составлю|написать|подать|писать|подавать ... заявлени* .. о|об|по_факту|за . краж*|мошенни*|хищени*|воровств*|присвоени*|угроз*|грабеж*|избиени*|порч*|вымогательств*|угоне|самоуправств*|обман*
    заявлени* . о|об|по_факту|за . краж*|мошенни*|хищени*|воровств*|присвоени*|порч*|угон*|вымогательств*|самоуправств* . напишу|подам|уже|пишу|подаю|готово|подано|лежит|отнесу|будет
    привлеку|привлечем|привлекать|привлечь .. к? . уголовн*
    call*|ring*|phon*|get*|contact*|involv* . the . police|cops|coppers
    file*|filing|make|making|made|filed .. police|crime|criminal . report|complaint
    report . this|it|you|him|her|them|the_theft|theft ... police|theft|stolen|as_theft|as_a_crime|as_a_theft
    press* . charges
    the police will|are|have
    в тюрьму|за_решетку|на_нары .. сяд*|посаж*|отправ*
    посажу|посадим .. вас|тебя|за
    сядете|сядешь .. за|у_меня|в_тюрьму|по_статье|надолго
    police|crime|incident . reference . number?
    -if_i_were_you|вам_надо|вам_лучше ... POLICE
    -полици* .. не_причем|не_поможет|форм*|академи*|участок_рядом|напротив|рядом
    -police . station|officer|academy|uniform|discount|wife|husband . opposite|near|next|by|is|was
    -рядом|напротив|возле|около|у . полици*|участк*|суда
    -next_to|opposite|near|behind .. police|court
  `,
  ),
]
