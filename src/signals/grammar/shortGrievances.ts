// What went wrong, told in passing: counts that differ, nothing that came, things that gave way soon after; and plain praise.
import { type Family, family } from '../compile.ts'
import type { Lexicon } from '../pattern.ts'

export const SHORT_GRIEVANCE_WORDS: Lexicon = {
  COUNT:
    '# одну одна один два две три четыре пять шесть семь восемь девять десять двое трое one two three four five six seven eight nine ten',
  GAVE_WAY_RU:
    'течет текут протекает протекают подтекает дует промерзает отвалил* отклеил* расклеил* разошелся разошлась разошлось разошлись облез* облупил* полинял* выцвел* развалил* отпал* отломал* перекосил* вздул* заржавел* скрипит скрипят треснул* лопнул* порвал* села сел сели сломал* отошел отошла отошли осыпал* потек* погас* отключил* закис* завял* скатал* вытянул* закоротил* заклинил*',
  GAVE_WAY_EN:
    'leak* peel* crack* fell_apart fell_off came_off came_apart broke broken split snapped faded shrunk shrank rusted warped stopped_working stopped died chipped tore ripped bubbled came_loose fallen_off fallen_apart come_off come_apart wilted failed gave_up packed_up conked_out lifting flaking',
  SOON_RU:
    'после через в_первый в_первую на_следующий на_второй на_третий с_первой с_первого с_первых сразу уже спустя опять снова за_неделю за_месяц за_день',
  SOON_EN:
    'after within on_day on_the_first the_first the_next in_the_first already again day_one day_two first in_a_week in_a_month by_the_second straight_away in_less_than overnight',
  COMES_RU:
    'репетитор* мастер* курьер* тренер* врач* преподавател* техник* специалист* фотограф* нян* водител* монтажник* бригад* сантехник* учител* инструктор* аниматор* грузчик* клинер* уборщиц* электрик*',
  COMES_EN:
    'tutor courier driver engineer technician plumber trainer teacher instructor photographer cleaner fitter electrician nanny coach team builder decorator gardener installer dj caterer band operator makeup_artist',
  BLISS_EN:
    'wonderful brilliant lovely fantastic great excellent amazing superb perfect spot_on delightful first_class outstanding gorgeous delicious terrific flawless immaculate top_notch fab marvellous',
}

export const SHORT_GRIEVANCES: readonly Family[] = [
  family(
    'accusation.loss',
    'loss.short',
    0.88,
    `
    ничего|нифига|ничто|нисколько . . . так? . не . . получ*|пришло|приходило|привезли|доставили|принесли|отдали|вернули|выдали|поступало|поступило
    сдал*|сдавал*|отдал*|отдавал*|привез|привезла|оставил*|завез* . . . . COUNT .... забрал*|вернул*|получил*|выдал*|отдали|обратно|назад . . . . COUNT
    заказал*|заказывал*|оплатил*|купил* . . . . COUNT .... получил*|пришл*|пришел|привезли|приехал*|положили|в_коробке|прислали|выдали . . . . только|лишь|всего|один|одну|одна|на_#_меньше|COUNT
    было . . # ... стало|осталось|теперь . . #|ноль|нуль|пусто
    вместо ... прислали|пришл*|пришел|привезли|выдали|положили|отдали|получил*|достал*|внутри|лежит|оказал* 
    прислали|пришл*|пришел|привезли|выдали|положили|отдали|получил*|внутри|в_коробке|лежит|оказал*|достал* ... вместо
    received|got|seen nothing
    -nothing . from . me|us
    nothing . . has|had|was|ever|came|arrived|turned|showed|reached|got . . . . . arrived|come|came|delivered|turned|showed|up|here|received|reached|to_me
    and . now? . it|they . is|are|has|have . . gone|missing|vanished|disappeared
    left|gave|dropped|handed|brought|took|sent|checked . . . . COUNT .... collected|got|back|returned|received|given|came|picked . . . . COUNT
    ordered|bought|paid . . . . COUNT .... got|arrived|came|received|box|delivered . . . . COUNT|only
    received|got|sent|given|delivered|arrived|came|found|inside|box|contained ... instead of
    someone|somebody|another|other|wrong|stranger . . . . . . . . coat|parcel|order|bag|case|stuff|item|name|size ... instead
    marked|says|shows|showing|listed . . . delivered|received|collected .... not|nothing|never
    отмечен*|значится|стоит|числится|статус* . . . . вручен*|доставлен*|выполнен*|получен*|выдан* .... не|ничего|нет
    не . . . . досчитал*|досчитыв*|нашли . . . моих|моего|мою|COUNT
    недосчитал*|недостач*
    после . . мойки|ремонта|химчистки|стирки|доставки|установки|ваш* ... вмятин*|царапин*|скол|сколы|пятно|дыра|дырка
    dent*|scratch*|chip|crack|stain*|hole|tear|burn|scuff* . . . . . . . after . your|you
    до_сих_пор|так_и|все_еще . . . не . . вернули|отдали|выдали|возвратили
    still . . . not|never . . returned|given|handed|released . . my|our|us|me
    what . did|have . you . do|done . with . my|our
    отдали|выдали|вручили . . какому-то|какой-то|не_тому|чужому|другому|посторонн*
    came|back|returned|collected|home ... with . a . cut|burn|bruise|limp|wound|tear|hole|scratch|stain
    COUNT , ? а . было|сдавал*|сдал*|должно_быть|отдавал*|положили|оплатил* . COUNT
    увидел*|обнаружил*|заметил* . . . . . царапин*|вмятин*|скол*|трещин*|пятн*|дыр*|прожог*|потертост*
    found|noticed|spotted|discovered . . . . scratch*|dent*|chip|crack|stain*|hole|tear|burn|scuff*
    царапин*|вмятин*|пятн* . . . . . . сделали|поставили|посадили|оставили|появил* . . у_вас|вы|ваш*
    ---не|not . . говорю|утверждаю|saying|claiming ... вы|you
    -# ... instead . of . £|$|€|#
    -вместо . . #
    -nothing . . but|wrong
    -сколько|почему ... вместо .... QUESTION
    -no . . nothing
    -charged|invoiced|billed|начисл*|списал*|посчитал* ... вместо|instead
  `,
  ),
  family(
    'accusation.quality',
    'quality.short',
    0.87,
    `
    тяп|спустя_рукава|абы_как|кое-как|через_жопу|на_отвали|на_отвяжись|как_попало|на_троечку|из_рук_вон|курам_на_смех|топорно|кустарн*|на_соплях|левой_ногой|из_рук_вон_плохо
    returns|returning|throws|throwing|gives|giving . . . error*|timeouts|404|500|502|503|blank
    crawling|riddled|infested|overrun|covered|swarming . . with|in . . bugs|bed_bugs|mould|mold|ants|hair|dust|dirt|mice|cockroaches|fleas|stains|blood|rats|moths
    несвеж*|недожар*|непропеч*|не_свеж*
    not . fresh|cooked|clean|warm|ready . . . .
    обещали|обещал*|promised|said ... #|два|две|three|two|неделю ... уже_#|делаете|прошло|been
    arrived|came|delivered|landed ... broken|cracked|smashed|damaged|torn|chipped|leaking|crushed|dented|bent|soaked
    на|в . . пятно|пятна|дыра|дырка|трещина|зацепка|зацепки|сколы . ,|.|$|и
    bed_bugs|cockroaches|mice|mould|mold|ants|fleas|moths . . everywhere|in_the|all_over|on_the|under
    клоп*|таракан*|плесен*|муравь*|мыши|блохи . . . . везде|повсюду|в|на|под|по|ползают|бегают|кругом
    должн* . . был* . . . . # ... сегодня|уже|а
    should_have|was|were|meant_to|supposed_to . . . be|been|due|come|arrive|ready|here ... # ... today|now|still|and_it
    сожгл*|сжег|спалил*|испортил* . . . мне|волосы|концы|корни|кожу|брови
    burnt|burned|fried|ruined|bleached . . my . . hair|ends|scalp|skin|brows|lashes|roots
    появил* . . . стук|скрип|гул|запах|шум|вибраци*|течь|люфт|дребезг*
    now|since|started . . . . knocking|rattling|squeaking|grinding|humming|whining|wobbling|leaking
    GAVE_WAY_RU ... SOON_RU
    SOON_RU ... GAVE_WAY_RU
    GAVE_WAY_EN ... SOON_EN
    SOON_EN ... GAVE_WAY_EN
    кривая|кривые|кривое|кривой|криво|косые|косо|косяк|косяки . $|,|.|!
    переделыва*|переделай*|исправля* . . . . . . . крив*|кос*|плох*|шов|швы|покраск*|стяжк*|плитк*|снова|заново|третий|второй
    швырнул*|бросил*|кинул*|пинал*|уронил*|бросали|кидали|швыряли . . . . коробк*|посылк*|пакет*|товар*|заказ*|груз*|вещи|чемодан*
    courier|driver|porter|delivery|loader|they|he|you . . . . threw|dumped|chucked|tossed|kicked|dropped|flung|slung|hurled ... box|parcel|package|bag|it|over|case|luggage
    COMES_RU ... не . . вышел|пришел|приехал|явил*|появил*|позвонил|вышла|пришла|приехала|прибыл*|приехали|пришли|доехал*|подключил*
    COMES_EN . . . not|never . . turn*|show*|came|come|arrive*|appear*|call*|rang|join*
    nobody|no_one . . came|turned|showed|arrived|appeared|called|answers|answered|picked
    никто . . . не . приехал|пришел|явил*|вышел|перезвонил|ответил|отвечает|берет|появил*
    tastes|smells|smelled|smelt|tasted|sounds . . . sour|off|awful|bad|terrible|burnt|burned|stale|rotten|mouldy|damp|foul|gas|smoke|of|like
    nobody|no_one|impossible|could_not|cannot|can_not . . . could|to|even|eat|use|wear|read|drink|sleep|hear|drive|close . . eat|use|wear|read|drink|sleep|open|hear|drive|close|it|them|in|be_eaten|be_worn
    есть|носить|пользоваться|спать|пить|жить|смотреть|работать|ездить|читать|находиться . . . невозможно|нельзя|нереально|страшно|противно
    невозможно|нельзя|нереально . . . есть|носить|пользоваться|спать|пить|смотреть|читать|находиться|дышать
    воняет|пахнет|несет . . . . тухл*|плесен*|сырост*|гар*|химией|краск*|канализац*|гнил*|горел*|псин*
    air_con|aircon|air_conditioning|heating|hot_water|power|wifi|electricity|sauna|pool|gym|lift . . was|is|were|has_been|kept . . off|down|out|dead|freezing|cold|broken|closed|cutting|not
    кондиционер|отоплени*|горяч*_вод*|вода|свет|сауна|бассейн|лифт|вайфай ... не . . работ*|было|был|включ*|грел*
    charged|invoiced|billed|начисл*|списал*|посчитал*|насчитал* ... вместо|instead
    twice|дважды|два_раза|double . . . . charged|billed|списал*|сняли|списано|начисл*
    charged|billed|списал*|сняли|списано|начисл* . . . . twice|дважды|два_раза|double|лишн*|extra
    again . . without . . notice|warning|asking|telling
    changed|moved|cancelled|rescheduled . . . . without|last_minute|no_notice
    перенесли|отменили|поменяли|изменили . . . . . без_предупреж*|не_предупр*|в_последний|снова|опять|третий_раз
    not . . . . what . . i|we . . ordered|asked|agreed|paid|booked
    не . . то . , ? . . что|чего . . заказыв*|договарив*|обещал*|обсужд*|просил*
    ждали|ждал|ждала|прождал*|просидел* . . . . #|полчаса|час|часа|два|три|пол-дня|полдня|весь . . . . зря|впустую|никто|курьер*|мастер*|минут|час*|день
    waited|sat|stood|wasted . . . . . half|an|#|two|three|all|whole|hours|over . . . . hour|hours|day|minutes|morning|afternoon
    -typo|опечатк* ... ad|website|site|listing|advert|page|menu|объявлен*|сайт*|страниц*
    -объявлени*|сайт* . . опечатк*
    -фото|видео . . . не . будет
    -никаких ... не . будет
    -claw* ... back
    -once|when . my . video|post|review
    -nobody|no_one i . know
    -если|when|if|can|could|how|сколько|можно .... GAVE_WAY_RU|GAVE_WAY_EN .... QUESTION
    -не . . GAVE_WAY_RU
    -not . . GAVE_WAY_EN
    -broke . up|even|the_news
    -не_говорю . , ? . что . это
    -courier|курьер . . перепутал
  `,
  ),
  family(
    'accusation.fraud',
    'fraud.short',
    0.9,
    `
    rip|ripped|ripping . off
    screwed|done|stitched|turned|mugged . me|us . over|up|off
    screwed|fleeced|conned|stiffed|swindled|duped|shafted|scammed|robbed|cheated|hustled . me|us|people|customers|everyone|out
    conned|stitched_up|fleeced|mugged_off|taken_for_a_ride|done_over|diddled|had_over|hoodwinked
    had . me . on
    наебал*|наебыва*|наебк*|кинули|кидалово|кидают|развели|нагрели|облапошили|надули|обули|обдурил*|нагнули|объегорил*|обманули|наколол*|обобрали|обчистили . . . меня|нас|людей|на|с|клиент*|как
    меня|нас|людей|клиент* . . . кинули|развели|нагрели|облапошили|надули|обули|обдурил*|объегорил*|обманули|обобрали|обчистили|наебали|накололи
    you|they|he|she|company|salesman . . lied|misled|deceived|tricked|conned|cheated|swindled|robbed
    lied|misled|tricked|deceived|cheated . . to? . . me|us|about
    lies|liars|crooks|con_artists|con_men|racket|daylight_robbery|swindlers|cheats|shysters|sharks|bait_and_switch|hustlers|bandits|robbers|chancers|fleecing
    вы|они|мастер|менеджер|продавец|мне|нам|нас . . . соврал*|наврал*|обманул*|обманываете|обманывают|врете|врут|надурил*|надувае*|дурите|дурят|облапош*
    развод|разводил*|лохотрон*|кидал*|кидалы|жуль*|жулик*|шарлатан*|аферист*|обдираловк*|обдирал*|грабеж|воры|ворье|ворюг*|надувательств*|втюхал*|впарил*|жульничеств*|обман|обманщик*|вранье|вруны|лгуны
    обсчита*|обвесил*|обвешив*
    sold . me|us . . . fake|counterfeit|dud|knock_off
    ввели|вводите|ввел|ввела . . . в_заблуждение
    -not . . rip|ripped|scam*|lied|lying|a_con
    -не . . обман*|воры|развод*|обманул*|врет*
    -развод . . с|муж*|жен*|мост*
    -надул* . шин*
    -squeeze . me|us . in
    -ripped . off . the|my|a|by_wind
    -bank|another|сосед*|другие|друг*_фирм* . . ripped|scammed|кинули|обманули
    -мяч*|колес*|шарик* . . надул*
  `,
  ),
  family(
    'positive',
    'positive.short',
    0.84,
    `
    молодцы|молодчин*|умнич*|приятно_удивл* . . ,|$|,|.|!|что|не_ожидал*
    быстро . . вы|сделали|приехали|ответили|все|ребята
    спасибо|благодарю|благодарим . . . за . . честн*|быстр*|оперативн*|подробн*|человеч*|понимани*|терпени*|откровенн*|прям*|профессион*|отличн*|качествен*|прекрасн*|вежлив*
    the|my|your|our|this|her|his . . . is|are|was|were . . really|absolutely|so|just|truly? BLISS_EN
    thanks|thank_you|cheers . . . . for . . being|sorting|explaining|helping|fixing|getting|the_quick|the_honest|your_honest|your_quick|the_fast|such|looking_after|staying|going
    очень|так|невероятно . вкусно|красиво|удобно|понравил*|аккуратно|вежлив*
    love|loved|loving . the|it|this|your|my
    is|are|was|were . so|very|really|extremely|incredibly . helpful|kind|friendly|patient|professional|polite|nice|welcoming|thoughtful
    exactly . what . i|we . wanted|needed|asked|hoped
    -would . . love
    fair . play . to
    соглас* . . с . . . расчет*|предложени*|услови*|сумм*|вариант*|цен*|счет*|график*
    с . . расчет*|предложени*|услови*|сумм*|вариант*|цен*|счет*|график* . . соглас*
    понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|время|вариант|срок|это|дата|цена|план . . мне|нам|меня|нас? подходит|устраивает|годится
    we|i will pay . the|your|for . . overage|invoice|bill|balance|difference|extra*
    that|it|which . is . . fine|good|okay|ok|perfect . . by|with|for . . us|me
    works|suits . . for? . me|us . . fine|well|perfectly|$|,
    sorted|solved|handled|dealt . . . . quickly|fast|promptly|nicely|beautifully
    hats . off . to
    -would|will|if|could ... be . BLISS_EN
    -thanks|thank_you . for . . . nothing|ruining|wasting|losing|breaking
    -in_advance
    -заранее . . спасибо|благодар*
    -спасибо . . за . . . испорчен*|хамств*|потерян*|сорван*
    -not . . . BLISS_EN
    -юрист* ... вопросов_нет
    -being . . . so . . rude|slow|useless
  `,
  ),
  family(
    'cue.strong',
    'concrete.strong',
    0.8,
    `
    order|item|items|room|agreement|invoice|ticket|booking|contract|receipt|ref|reference|no|number|unit|parcel|flight|policy|account . . #
    заказ*|номер*|договор*|квитанци*|накладн*|счет*|артикул*|чек*|бирк*|позици*|акт*|комнат*|бронь|брон*|№|n . . #
    # . . of? . january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept|oct|nov|dec|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря
    january|february|march|april|may|june|july|august|september|october|november|december . #
    за|for|in|в . . january|february|march|april|june|july|august|september|october|november|december|январ*|феврал*|март*|апрел*|мая|июн*|июл*|август*|сентябр*|октябр*|ноябр*|декабр*
    monday|tuesday|wednesday|thursday|friday|saturday|sunday|понедельник*|вторник*|среду|среды|четверг*|пятниц*|суббот*|воскресень*
  `,
    'match',
  ),
  family(
    'cue.civil',
    'civil',
    0.8,
    `
    please|could_you|can_you|would_you|kindly|hello|hi|good_morning|good_evening|good_afternoon|dear|how_do|thank_you|thanks|let_me_know|grateful|what_are_the_next|regards
    пожалуйста|подскажите|посмотрите|добрый|здравствуйте|доброе|можете|могли_бы|прошу|просьба|помогите|спасибо|как_быть|разберитесь|подскажете|уточните|проверьте
  `,
    'match',
  ),
]
