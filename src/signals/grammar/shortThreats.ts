// Steps announced in passing, the way people type: without a subject, as a thing that happens by itself, as the other half
// of an "or". Phrases about harm name who or what is harmed.
import { type Family, family } from '../compile.ts'
import type { Lexicon } from '../pattern.ts'

export const SHORT_THREAT_WORDS: Lexicon = {
  SOCIAL:
    'google trustpilot yelp facebook social_media socials twitter tiktok instagram insta reddit tripadvisor youtube nextdoor linkedin glassdoor mumsnet feefo',
  STORY_EN:
    'story video review reviews post posts article thread photos screenshots chat messages emails recording footage write_up one_star one_stars stars',
  OUR_GOODS:
    'машин* газел* тачк* авто фургон* офис* контор* магазин* салон* витрин* склад* мастерск* студи* кафе ресторан* лавочк* павильон* киоск* van car shop office store salon workshop studio warehouse garage truck windscreen windows tyres tires',
  OUR_PARTS: 'колеса шины покрышки окна стекла витрин* фары зеркала',
  HURT_EN: 'hurt kill break smash beat stab shoot batter strangle cripple punch thump slap knife bury hammer',
}

export const SHORT_THREATS: readonly Family[] = [
  family(
    'threat.publicity',
    'publicity.short',
    0.88,
    `
    либо|или|иначе|- . . вас|вам|тебя|тебе|есть|будет|увидите|получите|ждите|ловите|читайте ... REVIEW
    либо|или . одна|одну|две|три|#|пара|пачка|волна|куча|шквал . звезд*|единиц*|отзыв*|кол*
    либо|или|иначе . . пост|видео|ролик|отзыв|статья|обзор|огласка|скандал . в|на|с|по|про|о|от
    вас|вам . . ждет|ждут|прилетит|обеспечен*|накидают|наставят|налепят . . шквал|волна|гора|куча|море|пачка? . единиц*|отзыв*|звезд*|кол*
    распишу|расскажу|напишу|поведаю|покажу . . . какой|какие|какая|каково|как|что . . . у_вас|вы|ваш*
    на . каждом|всех|любом|каждой . сайт*|угл*|площадк*|столб*|форум*|карт* . . . распишу|напишу|расскажу|оставлю|выложу|отметимся
    everyone|everybody|everywhere|whole ... read . what
    пусть|пускай ... все|люди|народ|город|район|соседи|подписчики|интернет ... знают|знал*|узна*|увид*|полюбу*|почита*|посмотр*
    узнает . весь|вся|все . город|район|интернет|страна|рынок|дом|чат|подъезд|поселок
    весь|вся . город|район|интернет|рынок|поселок|чат . . узнает|будет_знать|прочитает|увидит
    разнесу|разнесем|растрезвоню|раструблю|растрещу|ославлю|прославлю|прогремите|прославитесь ... вас|по|всем|всему|на_весь|в
    гремет*|прогремите|прославитесь . на . весь
    or|otherwise|and . . enjoy|expect|get|see|watch ... STORY_EN
    story|review|video|post|screenshots|recording|footage|photos . . goes|go|gets|going|is_going . . up|live|public|viral|online|to|out|everywhere
    my|our|the video|review|post|article|story|thread . is|goes|comes . out|up|live|viral|public|published
    i|we|am|will|be . . putting|put|posting|post|sharing|share|sticking|stick|plastering|plaster|slapping|dumping|uploading|airing ... on|to|over|onto|across . the|a? . SOCIAL
    ^ putting|posting|sharing|sticking|plastering|uploading|going . . this|it|everything|that|your ... on|to|over|onto|across . SOCIAL
    everyone|everybody|people|world|town|neighbourhood|village|half ... will . . know|hear|read|see . . what|about|how|who
    let|make|making|letting . . sure? . everyone|everybody|people|world|town|others|all ... know|knows|hear|hears
    name . and . shame
    cousin|mate|friend|wife|husband|brother|sister|neighbour|son|daughter works|writes|work . . . . . paper|papers|gazette|radio|news|bbc|tv|press|newspaper
    forty|ten|twenty|fifty|dozen*|hundred*|all|#|few . . friends|mates|colleagues|followers|members|accounts ... write|leave|post|give|drop . . one|1|a|bad|negative ... star|stars|review*
    home|personal . address|phone|number|details ... goes|go|will_go|gets|online|published|up_with|posted|public
    домашн*|личн* . адрес|телефон|номер|данные ... выложу|опубликую|появится|окажется|разошлю|в_сеть|там_же
    друз*|знаком*|приятел*|подруг*|коллег* ... напишут|оставят|поставят|влепят|наставят|накатают ... отзыв*|звезд*|единиц*|кол*
    -our . story|article|post|thread|review|video
    -good|great|glowing|lovely|positive|five|5|wonderful|nice|honest . star? review*|stars|post|word*|story
    -хорош*|отличн*|положительн*|пять|5|благодарн*|восторж* . звезд*|отзыв*|пост
    -your|ваш . видео|video|post|review|пост|обзор|статья ... on|в|on_how
  `,
  ),
  family(
    'cue.spared.threat.publicity',
    'publicity.spared',
    0.85,
    `
    сотру|удалю|уберу|сниму|снесу . . . REVIEW
    никакого|никаких|никакой|ни_одного . REVIEW
    REVIEW . . never|not . goes|go|gets|see|appear|happen
    delete|remove|withdraw|edit|drop|scrap|pull . . the|my|that|this . REVIEW
    take . . the|my|that|this . REVIEW . down
    review|post|video|rating|thread . . comes|come . down
    review|post|video|thread|rating|отзыв|пост . . stays|висит|повисит . . up|until|till|пока
    might|may|could not . . write|post|leave|publish ... REVIEW
    могу|мог . . не . . писать|публиковать|выкладывать|оставлять
    change|update|edit|raise . my . . . star|stars|rating|review
    or|либо|или . . a|an|the? . . one_star|1_star|bad|negative|terrible|плохой|разгромный . . REVIEW|звезд*
  `,
    'match',
  ),
  family(
    'threat.regulator',
    'regulator.short',
    0.88,
    `
    the|your|my . . commission|council|board|inspectorate|bureau|association|institute|guild|federation|licensing_body|regulator hears|gets|finds|will|is_next|is_going ... hear|hears|about|know|told|this|out|next|visit
    маркетплейс*|площадк*|агрегатор* . нажалуюсь|пожалуюсь|напишу|сообщу|настучу|доложу
    нажалуюсь|пожалуюсь|настучу ... маркетплейс*|площадк*|агрегатор*|поддержк*|куда_надо|наверх
    report|reporting|reported . you|this|your . . to . . marketplace|platform|site
    жалоб* . . из|с|от|в . REGULATOR . . отзову|заберу|сниму|не_подам|не_пойдет
    свяжусь|свяжемся|связываюсь ... REGULATOR
    consumer|arbitration|complaints . centre|center|board|commission|office|panel . . . . by|will|hear*|knows|next|now|tomorrow|today|about
    taking|take|took|going|go|writing|reporting . . . to . . . consumer . . centre|center|board|office
    натравлю|нашлю|напущу|спущу . на_вас|на_тебя .. REGULATOR|проверк*|инспекц*
    проверк*|инспекц* . . нагрян*|вас_ждет|вам_обеспечен*|придет_к_вам
  `,
  ),
  family(
    'threat.police',
    'police.short',
    0.9,
    `
    officer|detective|constable will|is|are . . be? . visit*|call*|contact*|knock*|speak*|in_touch|coming|paying
    crime|incident . ref|reference|number
    make|making|made|give|giving|given|gave . a|my statement . . . station|officer|police|constable
    заяву|заява . . пишу|напишу|накатаю|несу|отнесу|подам|готова|будет|лежит
    пишу|писать|напишу|накатаю|подам|строчу|понесу|отнесу|катаю . . заяву
    report* . . this|it|you|him|her|that|them as . a? . theft|fraud|crime|stolen|assault|burglary
    POLICE .. зайдет|заглянет|наведается|навестит|постучит|приедет|заедет
    свяжусь|свяжемся|связываюсь ... POLICE
    -crime reference|number|ref ... insurance|insurer
  `,
  ),
  family(
    'threat.court',
    'court.short',
    0.9,
    `
    будем|буду|придется|пойдем|готовы|готов|готова . . . судиться
    ^ сначала|сперва|завтра|дальше|следом . . суд|иск|досудебк*|досудебн*|адвокат|юрист
    tell|save|explain . . . to|for . the? . judge|court|magistrate|tribunal
    when|once|after i|we sue
    small_claims|court|tribunal . it . is
    solicitor|lawyer|attorney|barrister ... been|is|was . . instructed|engaged|retained|briefed
    papers|proceedings|claim . . . be . . served|issued
    пристав* . . . . взыщ*|придут|приедут|спишут|опишут
    my|our . solicitor|lawyer|attorney|barrister . takes|steps|gets|sends|files|picks
    or|otherwise . . . my|our . . attorney|solicitor|lawyer|lawyers|legal_team
    or|otherwise ... attorney|solicitor|lawyer|legal_team ... will|contact*|in_touch|writes|calls|touch
    свяжусь|свяжемся|связываюсь ... COURT
    судебн* . приставы|тяжб*|разбирательств* . . . . вас|вам|начн*|обеспечен*|будет|не_избежать
    ^ sue|suing|taking . you|this
  `,
  ),
  family(
    'threat.chargeback',
    'chargeback.short',
    0.9,
    `
    банк . . сам? . спишет|вернет|заберет|снимет|отзовет|откатит|отменит
    диспут*|чарджб*|чарджек*|спор . . . . открыт*|подан*|запущен*|начат*|оформлен*|инициирован*|уже_идет|на_рассмотрении
    dispute|chargeback|charge_back . . is|has|was|been? . . opened|raised|filed|lodged|started|submitted|initiated|in|going
    card_company|bank|card_issuer|card_provider|credit_card_company|credit_card|amex|visa|mastercard|paypal|klarna . takes|gets|claws|pulls|reverses|refunds|sorts|recovers|clawing|pulling|reversing
    bank ... claw*|reverse|chargeback|charge_back|dispute
    claw*|pull*|clawing . . it|this|that|money|payment|every|# . . back
    позвонил*|обратил*|написал*|звоню|пойду|пошел|пошла ... сбер*|тинькоф*|т-банк*|альфа*|втб|банк* ... возврат*|спор|оспор*|опротест*
    через . . платежк*|платежную_систему|платежный_сервис|эквайринг ... верну|вернем|оспорю|заберу|отменю|деньги
    через . . платежк*|платежную_систему|платежный_сервис|эквайринг ... верн*|оспор*
    отменю|отменяю . . платеж*|оплат*|перевод ... банк*
    отзову|остановлю|откачу|отзываю . . мой|свой|этот? платеж*|перевод|оплат*|транзакц*|списани*
    платеж*|перевод|оплат*|транзакц*|списани* . . отзову|остановлю|откачу|отзываю
    заявк*|заявлени*|запрос*|обращени* . . на . . опротест*|оспар*|возврат_платеж*|чардж*
    have|having|get|getting|had . . the|this|that|my payment|charge|transaction|money|debit|sum . . reversed|recalled|clawed|stopped|pulled
    do|doing|make|making|try|use|using|invoke|raise|go . . . section_75|s75
    klarna|paypal|visa|amex|mastercard|bank . has|have|is|are . . paused|frozen|opened|reversed|reversing|investigating|pulling|on_it|started
    stop|stopping . the|my|that payment|cheque|transaction
    операци*|платеж*|оплат*|списани* ... оспар*|оспор*|опротест*|отмен*_через|отзыва*
    -how|can|could do? i .... dispute|chargeback
    -bank ... dispute . with . your|the . supplier
    -оспар*|оспор* . . можно|ли
    -операци* . . отмен*
  `,
  ),
  family(
    'threat.violence',
    'violence.short',
    0.93,
    `
    OUR_PARTS|OUR_GOODS ... будут|окажутся|останутся|останется|будет . . проколот*|разбит*|порезан*|сожжен*|без_колес|без_стекол|без_окон|в_хлам|всмятку
    не . доживут|доживет|уцелеют|уцелеет|переживут|переживет ... OUR_PARTS|OUR_GOODS|до
    OUR_PARTS|OUR_GOODS ... не . доживут|доживет|уцелеют|уцелеет
    поломаю|поломаем|переломаю|переломаем|разломаю|разломаем|раскидаю|переверну|перевернем|поразбиваю|покрошу|покрушим|крушить|громить . . . вам|тут|здесь|вас|у_вас|все|всё|вашу|ваш
    твой|твоя|твою|твое|ваш|ваша|вашу|ваше ... OUR_GOODS ... сгорит|сгорят|полыхнет|вспыхнет|взлетит|взорвется|загорится
    за_волосы|за_шкирку|за_шиворот|за_горло|за_грудки|за_уши|за_шкварник|за_патлы ... вытащу|выволоку|возьму|выкину|приволоку|оттаскаю|вытряхну|тащить
    вытащу|выволоку|оттаскаю|возьму|приволоку|выкину ... за_волосы|за_шкирку|за_шиворот|за_горло|за_грудки|за_уши|за_шкварник|за_патлы
    drag|pull|throw|yank|grab|take ... by . the|her|his|your|their . hair|neck|throat|collar|ear|ears|scruff
    your|his|her . . . OUR_GOODS ... not . survive|last|make_it|be_there|be_standing|be_in_one_piece
    your|the|his|her . . OUR_GOODS . . will|is_going_to|might|could|may . burn*|be_slashed|be_smashed|be_torched|go_up_in_flames|get_slashed|get_smashed|get_torched|be_burnt
    I_WE ... will|going_to|about_to . . . HURT_EN . you|him|her|them|your|his|someone|everyone|every
    ^ am? . going_to|about_to . . . . and? . HURT_EN . you|him|her|them|someone|every
    find|hunt|track . you|him|her|them|your . . . and . HURT_EN|make_you|make_him|make_her
    if|next_time|when i|we . . see|catch|meet|find . . him|her|you|them|that ... HURT_EN|fists|swing|hospital|ambulance|limp|walk
    you|he|she|they will|are_going_to|is_going_to . . . end_up|wake_up|be|leave|finish_up|land . . in|on . a|the? . hospital|stretcher|intensive_care|ambulance|a_wheelchair|casualty|coffin|body_bag|morgue
    put|putting|send|sending . you|him|her|them . . in . a|the? . hospital|wheelchair|coffin|ground|intensive_care
    в_больницу|в_реанимацию|в_травму|на_кладбище|на_больничный ... отправлю|отправлю_вас|отправитесь|отправится|попадет|попадете|попадешь|уедет|уедете|уедешь|загремите|загремишь
    отправлю|уедешь|уедете|загремишь|загремите|окажешься|окажетесь . . . в_больниц*|в_реанимаци*|в_травму|на_кладбищ*|в_гипсе|в_морге
    ходи*|ходите|оглядывай*|спи|спите . . и? . оглядывай*|осторожн*|аккуратн* . . по_улице|вечером|в_подворотне
    знаю|узнал*|известно ... во_сколько|когда|какой_дорогой . . . ты|вы|он|она . . . заканчива*|выход*|живе*|парку*|ход*|гуля*|возвраща*
    i|we know . what|where|which|when . time? . you|he|she|they|your . . . finish|live|park|leave_work|clock|sleep|drink|walk
    смотрите|смотри|глядите|глядишь ... не . . . загорел*|сгорел*|полыхнул*|повыбивал*
    мои . ребята|пацаны|братья|братки|парни ... заглянут|наведаются|навестят|с_битами|с_битой
    приеду|приду|подъеду|заеду|приедем|придем ... разнесу|разнесем|разгромлю|разгромим|сожгу|перебью|набью|погром|камня
    голову|башку|шею|бошку . . отверну|сверну|отвинчу|снесу|оторву|проломлю
    жалко|жаль|обидно . . . если ... загор*|сгор*|разобь*|полыхн*|сломаете_ног*
    shame|pity . . . if ... fire|burned|burnt|burn|smashed|happened|hurt|broken
    get . my|our . hands . on . you|him|her|them
    you ... lose|swallow|picking|pick|spit*|missing . . . your|few|some . teeth
    watch . yourself|your_step . . . walking|home|tonight|outside|dark|work|way
    watch . your . back . . . when|from|at|tonight|in|on|walking|$
    подкараул*|подкараулю|подстерегу|встречу|встретим . . . у|возле|в|после . работы|смены|подъезд*|дома|выхода|подворотн*
    -сломает*|разобь* . если|при
    -will . not . break|hurt|kill
    -not . hurt|kill|break . you|him|her
    -будут|будет . . . . цел*|замен*
    -break|beat . your . . promise|record|contract|price|quote|word|streak
    -kill . your . . sales|business|margin
    -смены . . . мастер*
    -встречу|встретим . . . . . груз*|заказ*|посылк*|курьер*|машин*|гост*
  `,
  ),
]
