// Somebody is beaten, hunted, locked in or threatened. Words of danger. A false alarm costs a look, a miss may cost a life, so these reach far; the blockers are the many figurative
// uses that everyday talk has.
import { type Family, family } from '../../compile.ts'

export const VIOLENCE_SUFFERED: Family = family(
  'cue.thread',
  'violence',
  0.9,
  `
    BEATER ... BEATS . . . ME . . за|по|в|$|,|при|из|у|ногами|нож*|by|in|with|and|at|on|again|last|yesterday|when|so|to
    BEATER ... ME . . BEATS
    ME . . BEATS|HUNTS . . . BEATER|по|за|в|у|около|возле|на|when|by|$
    BEATER ... HUNTS . . ME
    BEATER ... BEATS . . ME . . за? . . по|by|BODY_PART|в . . the? . . BODY_PART
    i|we . . was|were|got|have_been|am . . BEATS|threatened|stalked . . in|on|by|outside|at|with|up|$ . . the|my|a|your
    распускает|распускал* . руки
    руки . распускает|распускал*
    поставил*|ставит|наставил* . . . ME? . . синяк*|фингал*
    gave|given|got|left . . me? . . a|with . . black_eye|bruises|bruise|fat_lip|broken_nose
    запер|заперла|запирает|закрыл|держит . . ME . . в|на|дома . . ванной|комнате|квартире|подвале|балконе|ключ|$
    locked|locks . . ME . . in|inside|out_of . . the? . . bathroom|room|bedroom|house|flat|cellar|$
    бывший|бывшего|муж|сожитель|он|ex|ex-husband|husband|stalker|he . . . узнал|нашел|выследил|found|knows|got|has . . . адрес|где_живу|где_я_живу|new_address|my_address|where_i_live|address
    бывший|бывшая|ex|ex-husband|ex-boyfriend . . my? . . пришел|приехал|явился|turned_up|came_round|showed_up . . . с|with|дом*|подъезд*|house|door|work|нож*|бит*|bat|knife|крича*|выби*
    turned_up|came|showed_up|wait*|ждет|пришел|приехал . . . with|с . a? . . битой|ножом|bat|knife|hammer|baseball|топором|crowbar|machete
    прятаться|скрываться|прячемся|убежала|сбежала|убежали|сбежали|ушла|бежала|бежать|hide|hiding|run|ran|flee|fled|escape|escaped|left . . . из_дома|от_мужа|от_него|у_подруги|с_детьми|from_home|from_him|from_my_husband|because_of_him|with_the_kids|with_one_bag|at_a_friend's
    угрожа*|threaten* . . . убить|зарезать|облить|кислот*|сжечь|изуродовать|убьет|kill|stab|throw_acid|acid|hurt|burn|beat|rape|shoot|find_me
    кислот* . . облить|обольет
    ищет|searching_for|looking_for . . ME . . и|,|he|чтобы|$
    он . . ищет . меня
    встретим|подкараулим|дождемся|поймаем|встречу|подкараулю . . . подъезд*|темн*|за_углом|вечером|у_дома . . . мало_не_покажется|пожалеет|поговорим|$
    мало . . не . покажется
    разнесу|проломлю|размажу|оторву|сверну|переломаю|выбью|разобью|вырву . . . ваш*|тебе|вам|ему|ей . . башку|голову|морду|лицо|шею|руки|ноги|зубы|челюсть|глаз*
    разнесу|проломлю|размажу|оторву|сверну|переломаю|выбью|разобью|вырву . . башку|голову|морду|лицо|шею|руки|ноги|зубы|челюсть
    smash|break|bash|kick|cave|knock|rip . . . your|his|her|their . . head|face|legs|teeth|neck|jaw|arms|skull|knees
    your|the . . shop|van|car|house|office|place|warehouse . . . will|going_to|might . . be|go . . on_fire|burn|burning|up_in_flames|in_flames
    сгорит|спалю|подожгу|сожгу|взорву . . . ваш*|твой|твою|склад|машин*|магазин|контор*|офис|дом
    муж|бывший|отец|сожитель|партнер|отчим|брат|жених|парень|сын|он|она|жена|сосед|охранник|курьер|водитель|мастер . . . меня|мать|маму|нас|детей|бабушку|ее . . . бьет|избил|избила|избивает|бил|ударил|ударила|душил|душит|угрожает|преследует|караулит|запирает|пинал|толкнул
    муж|бывший|отец|сожитель|партнер|отчим|брат|жених|парень|сын|он|она|охранник|курьер|водитель|мастер|сотрудник . . . бьет|избил|избила|избивает|бил|ударил|ударила|душил|душит|угрожает|преследует|запирает|пинал|толкнул . . . меня|мать|маму|нас|мне|детей|бабушку
    меня|нас . . избил*|избивают|бьют|ударил*|душил*|изнасиловал*|держат|заперли|похитил*|пытали|преследуют|шантажируют_фото
    забрал*|отобрал* ... паспорт|телефон . . . бьет|бил|не_выпускает
    не . . выпускает|выпускают . . меня|из . . из? . . дома|квартиры|комнаты
    на . меня . . напал*|напали|набросил*|замахнул*|поднял*
    поднял* . . на . . меня . . руку
    он|муж|бывший . . меня . . убьет
    убьет . меня
    сказал* . . , . что . . убьет|прибьет|зарежет
    что . . убьет|прибьет|зарежет . . меня
    прячусь|скрываюсь|прячемся|скрываемся . . с_детьми? . от . . мужа|бывшего|отца|сожителя|него|партнера|преследовател*|него|брата
    боюсь|опасаюсь . . за . . свою|жизнь|себя|его|мужа . . жизнь|,|и|$
    боюсь . . идти|возвращаться|выходить|оставаться . . домой|из_дома|на_улицу|одна|дома
    домашн* . насили*
    изнасилов*
    приставал|приставала|домогал*|лапал|трогал . . . ко_мне|меня|мне|к
    лез . ко . мне
    караулит|поджидает|ждет . . . меня . . . у|возле|около . . дома|работы|подъезда
    ждет . . у . подъезда
    мне . . угрожа* . . . расправ*|убийств*|смерт*|нож*|физическ*
    угрожа* . . . нож*|пистолет*|убийств*|расправ*|убить
    бросается|кидается|кинулся|бросился|угрожал|напал . . на_меня? . с . нож*|топор*|молотк*
    ломает|выламывает|ломятся|ломится|выбивает . . . дверь|в_дверь|окно
    ломятся|ломится . в . дверь
    кризисн* . центр*
    охранн* . . ордер
    не . . давайте|говорите|сообщайте . . ему|бывшему|мужу|никому . . мой|моего . . адрес*|телефон*
    преследует . . меня|нас
    domestic . . abuse|violence
    abusive . . ex|husband|partner|relationship|boyfriend|father|marriage|home
    husband|wife|partner|ex|boyfriend|girlfriend|father|stepfather|dad|son|brother|he|she|neighbour|neighbor|guard|driver|courier|fitter . . . hits|beats|beat|hit|punched|kicked|slapped|choked|strangled|threatens|threatened|attacked|assaulted|shoved|stalks|raped|grabbed . . . me|my|us|her|mother|mum|sister|kids
    husband|wife|partner|ex|boyfriend|father|he|she|someone|somebody|they|ex-husband . . is|are|keeps|was|has|have . . been? . . threatening|stalking|beating|hitting|hurting|following|harassing|strangling . . to? . . me|us|my|her|kill|him
    tried|trying|threatened|threatening|threatens|wants|going|said . . he|she|they? . . would|will|to? . . to . . strangle|kill|stab|rape|hurt|choke . . me|us|her
    he|she|they|ex . . will|would|is_going_to . . kill|hurt|beat . . me|us
    i . . was|got|have_been|had_been|been|am_being . . attacked|beaten|assaulted|raped|punched|kicked|stabbed|stalked|followed|threatened|groped . . . by|outside|in|at|up|with|$|on|near
    raped|groped|grope|molested
    touched|touching|touch . . . me|her|him . . inappropriately|up
    hiding|hide|fled|escaped|running_away|ran_away . . from . . my|her|an? . . husband|ex|partner|father|boyfriend|him|abusive|stalker|wife|family
    fear|fearing|scared|afraid|frightened|terrified . . . for . . my|our|her . . life|safety|lives
    afraid|scared|frightened|terrified . to . . go_home|be_alone|leave_the_house|go_out|sleep|open_the_door
    raised . . his|her|a . hand . . to|at|against . me
    kept|keeps|keeping|being|locked|locks . . me? . . locked|in|me . . in|inside|the_house|prisoner
    not . let . . me|us . leave . . the|house|home|alone|work
    taken|took|takes . . my . . passport|phone . . . hits|beats|hit
    he|she|ex|husband|boyfriend|man|someone . . waits|waiting|waited|sits|stands . . . outside|for_me . . . my|work|house|door|home
    he|she . . is|was . waiting . outside
    with|had|pulled . a . . knife|gun|hammer|machete
    at . me . with . a . knife|bat|hammer
    death . threat|threats
    call . . the . police . . , . . he|she|they|someone|there
    breaking|broke|smashing|kicking . . . the|my|our . door . . down|in
    breaking . . the|my . door . down
    someone|somebody|he|they . . is|are . breaking . . in|into
    refuge . . and|with|since|for|because
    in . a . . women's? . refuge|safe_house
    stalker|restraining_order|non_molestation|non-molestation|protection_order|women's_aid
    stalking . . me|us|my
    -отец . . сайт*
    -толкнул* . . на . . эту|это|покупк*|мысль|идею
    -ushered|hit . . the . . wall|floor|target|spot|mark|road
    -hit . . me|us . . that|with . . a|an|the . . bill|invoice|fee|charge|email|price
    -beat|beats|beating . . me|us . . on|to . . price|it
    -grabbed|hit . . me|us . . a . . coffee|table|deal|seat
    -схватил* . . . скидк*|заказ|сумк*|чай
    -ударил*|hit|hits|бьет . . . по_карману|по_бюджету|the_budget|pocket
    -ведет_себя|таскает|швырнул*|швыряет|толкнул* . . . коробк*|посылк*|чемодан*|мебель
    -ушла|left . . . home|из_дома . . . на_работу|for_work|early|at
    -с_детьми . . . ушл* . . на|в . . спектакл*|праздник*|меропри*
    -встречу|встретим . . . подъезд* . . . курьер*|мастер*|посылк*|в_#
    -рекорд*|ожидани*|карман*|цен* . . . бьет|бьют|избил
    -бьет|бьют|избил . . . рекорд*|ожидани*|по_карман*|все_ожидани*
    -beats|beat|hits|hit . . . every|all|record*|expectation*|everyone|the_pinata|pinata|pinata|goal*|button|the_buy|hour|three|that
    -hit . me . that
    -price* . . beat
    -kids|children|kid|дети . . . beat|hit|били . . . pinata|the_pinata|goal*
    -напала . . лень|тоска|икота
    -attacked . . by . . doubt|moths|mould|rust|the_giggles
    -adverts|ads|banners|реклам*|cookies|emails . . . stalking|following|преследу*
    -hiding|прячусь|скрываюсь . . от|from . . the? . . heat|жары|солнца|rain|дождя|sun|cold|world|налог*|phone
    -боюсь|afraid|scared|fear . . . for . . the|my . . sofa|order|car|floor|parcel|cat|диван|dress
    -боюсь . . за . . диван|заказ|посылк*|машин*|пол
    -дверь . . ломается
    -door . is . breaking
    -driver . . hit . . my . . gate|car|wall|fence|van|bike
    -водител*|курьер* . . . ударил|толкнул . . . машин*|забор*|ворот*|дверь
    -ex-landlord|ex-tenant . . . key
    -угрожа* . . . отзыв*|суд*|жалоб*|роспотреб*
    -threatened|threatens|threatening . . . court|review*|legal|sue|solicitor*|cancel|a_fine
    -мне . . угрожа* . . . суд*|штраф*|пен*|отключ*
    -ты|вы|you . . . stop|прекратите . преследов*
    -he|she . . waits . . for . . your|sales|the|a
  `,
  'match',
)
