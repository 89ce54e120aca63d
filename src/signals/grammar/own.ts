// Words that do not belong into our letters.
import { type Family, family } from '../compile.ts'

const own = (kind: string, lines: string): Family => family('cue.own', kind, 0.9, lines, 'match')

export const OWN_WORDS: readonly Family[] = [
  own(
    'insult',
    `
    RUDE_ADJ? INSULT
    вы|ты . . неадекватн*|больн*|ненормальн*|наглы*|наглая|невменяем*|глуп*|хамите|скандалист*|истерите|истерич*
    неадекватный|неадекватная|наглый|наглая|тупой|тупая|больной . клиент*|человек|покупател*|женщина|мужчина|баба|мужик|тетка|дед|бабка
    ваша|твоя|ваше . глупость|тупость|наглость|хамство|бред|истерика|неадекват*|бестолков*
    бред|чушь|ерунду|глупости . . пишете|несете|какую|какой|говорите
    что|какую|какой . за . бред|чушь|ерунда
    что_за бред|чушь|ерунда|глупости
    вы|ты . . несете|городите . чушь|бред|ерунду|ахинею
    you . are . . . RUDE_ADJ|crazy|insane|rude|hysterical|unreasonable|ridiculous|being_ridiculous|being_unreasonable|being_difficult|impossible
    nonsense|ridiculous|absurd . claim|demand|complaint|request|message|email|demands|accusation*
    crazy|difficult|impossible|problem . client|customer|woman|man
    this . is . nonsense|ridiculous|absurd|rubbish
    shut . up
    заткнитесь|идите . лесом|к_черту|на_фиг|отвалите
    ваши|твои . . фантазии|фантазий|выдумки|бредни|измышления|хотелки
    таких|такими|такие . . клиент*|покупател*|людей|людьми|люди ... вы
    your . . . . fantasies|fantasy|delusion*|inventions
    customers|clients|people|guests . like . you
    в_своем_уме|из_ума_выжили
    ваше|ваши|твое . . нытье|вопли|истерики|крики
    out . of . your . . mind|senses
    your . . whining|moaning|ranting|tantrum*
    заткнись|заткнитесь|отвалите|отвали|отстаньте
    -client|customer . is . always
  `,
  ),
  own(
    'sarcasm',
    `
    не . смешите
    очень_смешно|обхохочешься
    может ,? . дойдет
    maybe|perhaps . it . will . sink . in
    make . me|us . laugh
    ^ very funny $
    sympathi* . with . your . . inability
    сочувств* . . ваш* . . неспособност*|неумени*
    рассказывайте|рассказывай|сочиняйте . . сказки|басни|небылицы
    сказки|басни|небылицы . . рассказывайте|рассказывай|рассказывать|сочинять
    включите|включи|подключите|включить . . . голову|мозг|мозги|логику
    по_слогам|раз_с_первого_раза
    с . вашими|твоими . . способност*|умом|познани*|умени*
    хватит|прекратите|перестаньте . . ныть|скулить|выдумывать|фантазировать|истерить|кричать
    keep|stop . telling . . . . tales|stories|fairy_tales
    use . your . . head|brain|brains
    syllable . by . syllable
    with . your . . abilities|skills|brains|intellect
    stop . . moaning|whining|whingeing
    вы . что? . издеваетесь|шутите|смеетесь|прикалываетесь
    издеваетесь
    может . , ? сначала|для_начала ... научитесь|научиться|прочитаете|прочтете|прочитать|почитаете|почитать
    научитесь|научись . . читать|писать|считать|пользоваться|уважать
    если_бы_вы_умели|если_бы_вы_читали|если_бы_вы_внимательно|если_бы_вы_потрудились
    если_бы . вы .. умели|читали|потрудились|удосужились|прочитали|внимательно
    вы|ты . вообще? . читать|считать|читали|считали . . умеете|пробовали|вообще|разучились|что
    вы_вообще . . читали|умеете|понимаете|думаете|смотрели|в_курсе|себя
    читать . . умеете|надо|нужно|полезно|научитесь|внимательно_надо|внимательнее
    читайте|прочтите . внимательн* 
    внимательн* . читайте|читать|почитайте|прочтите|прочитайте . . надо|нужно|что|мое|письмо|договор|правила
    глаза|очки . . разуйте|откройте|протрите|наденьте|купите
    удачи . . в_суде|с_жалоб*|в_поисках|вам_в
    ну . и . жалуйтесь|пишите|идите|подавайте|судитесь
    жалуйтесь|пишите|судитесь|подавайте|идите . . куда_хотите|хоть|на_здоровье|сколько_влезет|кому_угодно|куда_угодно|сколько_угодно
    поздравляю|браво|гениально|аплодирую . . вас|вы|!|,
    успокойтесь|успокойся|уймитесь|остыньте|выдохните|угомонитесь|не_истерите|не_кричите|не_нервничайте|примите_валерьянк*|попейте_водички|выпейте_таблетк*|полечите_нервы
    не . истерите|паникуйте|кипятитесь|скандальте|драматизируйте|устраивайте|фантазируйте|выдумывайте|придумывайте|морочьте
    смешно . читать|,|слышать|!|даже
    как . маленьк*|ребенок|дети|для_особо|для_одаренных|для_непонятливых
    для_тех_кто|для_особо_одаренных|повторяю_для|объясняю_для
    повторя* . . для . тех|особо|непонятлив*|глух*
    сколько_раз . . можно|повторять|говорить|объяснять|вам
    in_twenty|сто_раз|десять_раз|двадцать_раз|в_сотый_раз|в_который_раз|в_десятый_раз|русским_языком|по-русски_же
    по-моему|кажется . , ? . я . ясно|внятно|понятно . . написал*|объяснил*|сказал*
    я . же . вам? . сказал*|писал*|говорил*|объяснял*|ясно|русским
    calm . down
    relax|chill . out|!|,
    if . you . could|can|had|would|bothered|actually|only|bother . . read|count|bothered|look|to_read|listen
    learn . to . read|count|write|listen
    as . i|we . have? . already|previously|clearly|repeatedly|told|said|explained . . told|said|explained|stated|written|mentioned|you
    as . already . told|said|explained|stated|mentioned
    already . told . you
    how . many . times . . do|must|have|should|will
    for . the . last|third|tenth|umpteenth|hundredth|fourth|fifth|nth|second . time
    good . luck . with . that|the|your|finding|in|court
    read . . carefully|properly|again
    did|do|have . you . . even|actually|bother . . read|look|listen|to_read|check
    be . my . guest
    knock . yourself . out
    go . ahead . and . . sue|complain|post|leave|write
    are|is . you|this . . serious|joking|kidding|for_real|a_joke
    you . must . be . joking|kidding
    whatever . you . say
    in . plain|simple . english
    let . me . spell . . it|this . out
    spell . it . out . for . you
    there . is . no . need . to . shout|be|get|make
    no . need . to . shout|be_rude|get
    grow . up
    get . over . it
    do . not . be . so|silly|ridiculous|dramatic
    stop . . whining|shouting|complaining|moaning|being|making_a_fuss|wasting_our
    wow|congratulations|bravo . ,|!|.|on
    obviously . you
    with . all . due . respect
    not . rocket . science
    -calm . down . the|of
    -good . luck . with . your . launch|project|move|wedding|exam|event
  `,
  ),
  own(
    'threat',
    `
    пеняйте|пеняй . . на_себя
    yourself|yourselves . to . blame
    заблокируем|забаним|block . вас|you . . везде|everywhere
    найдем|найду|отыщем ... управу|способ_заставить
    find . . . way . . to . deal . with . you
    пожалеете|пожалеешь
    мы|я . . сами? . подадим|подам|засудим|засужу|напишем|заявим|обратимся . . на_вас|встречн*|в_суд_на|в_полицию|клевет*
    встречн* . иск*
    за . клевет* . . ответите|привлечем|подадим|статья|будете|отвечать|придется
    ответите|ответишь . . за|перед . . клевет*|слова|это|законом|судом
    клевет* . . уголовн*|статья|128*|ответ*|наказуем*|подадим|засудим
    опубликуем|выложим|разместим|расскажем|сообщим . . ваш*|о_вас|про_вас|вашу_переписк*|ваши_данные|вашему_работодател*|вашему_начальств*|вашей_жене
    внесем|занесем|добавим|внесли|занесли . . вас? . . в . черный|чёрный
    черный|черном|черного . список|списке|списка
    либо|или . вы . удаля*|уберёте|удалите|уберете|забираете|снимаете
    удалите|удаляйте|уберите|снимите . . отзыв|пост|жалоб* . . иначе|или|а_то|и|тогда|либо
    вернем|компенсируем|оплатим|заплатим|возместим ... если|когда|после ... удалите|уберете|снимете|отзовете|напишете|исправите . . отзыв*|жалоб*|пост|оценк*
    если . . вы? . не . удалите|уберете|прекратите|отзовете|заберете
    больше . . не . будем . . с_вами|вас|работать
    вы_у_меня|вы_еще_узнаете|мы_еще_посмотрим|мало_не_покажется|плохо_кончится|будут_последствия|вам_же_хуже|себе_дороже
    наши|наш . юрист*|адвокат* . . с_вами|займ*|свяж*|подготов*|уже|подаст|вами
    you . will . regret|be_sorry|pay_for
    we . will|are|shall|may|would . . be? . . sue|suing|take|taking|press|report|counter|countersue|publish|publishing|expose|post|counterclaim|tell . . you|legal|your|charges|defamation|against
    countersue|counterclaim|counter_claim|counter_sue
    our . lawyer*|solicitor*|legal_team|attorney* . . will|is|are|would
    sue . you . . for
    defamation|libel|slander
    blacklist*|black_list
    remove|delete|take_down|withdraw|edit . . the|your|that|this . . review|post|complaint ... and|or|before|first|otherwise|then
    refund|pay|compensate|credit ... if|once|after|when|provided|as_long_as . you . . remove|delete|take|withdraw|change|edit
    if . you . do . not . . remove|delete|stop|withdraw|take
    we . know . where . you
    -не . будем|станем|собираемся . . вам? . . мешать|просить|подавать|писать
    -not . going . to
    -will|would|can not . sue|take|press|report|publish|ask|be
    -не . подадим|опубликуем
  `,
  ),
  own(
    'legal_label',
    `
    потребительск*|потребитель* террор*
    потребитель* террорист*|экстремист*|экстремизм*
    потребительск* экстремизм*|террорист*|шантаж*
    потребтеррор*|потребэкстрем*
    шантаж*|вымогательств*|вымогател*|вымогаете|мошенник*|мошенни*|аферист*|преступник*|преступлени*|уголовн*|клевет*|экстремист*|террорист*|лжец*|лгун*|обманщик*|жулик*|воровк*
    blackmail*|extort*|extortion*|fraudster*|fraudulent|criminal*|scammer*|slander*|libel*|defamatory|liar|liars|thief|thieves|chancer|terrorist*|terrorism
    attempt* . . to|at . . extort|defraud|blackmail
    -заявлени* . . о . мошенни*|краж*|преступлени*
    -от . мошенник*
    -мошенник* . . звон*|пиш*|представ*|использ*|рассыл*
    -защит* . . от . мошенник*
    -не . обвиня*|считаем|называем
    -criminal . record . check
    -fraudulent . transaction*|emails|messages|calls
    -report . . fraudulent
  `,
  ),
  own(
    'formulaic',
    `
    ваше|ваш|ваша . мнение|звонок|обращение . очень? . важно|важен
    приносим . . свои|искренние|глубочайшие|наши . . извинения . за . . доставленные|предоставленные|причиненные|возможные|неудобства
    извинения . . за . . доставленн*|причиненн*|предоставленн*|неудобств*
    извин* . . за . . доставленн*|причиненн*|предоставленн*|возможн* . . неудобств*
    благодарим . вас? . за . обращение|понимание|ваше_обращение
    надеемся . на . . понимание|дальнейшее|ваше_понимание|плодотворное
    ваше|обращение . . принято|передано . . в_работу|в_соответствующий|в_обработку|специалист*
    информируем|сообщаем|уведомляем . вас|вам . . о_том|,
    в . кратчайш* . срок*
    мы . . ценим|дорожим . . каждого|каждым|вас|вами|ваше|вашим
    каждый . клиент . . важен|дорог
    с . пониманием . относимся
    рассмотрим . . в . . установленн*|порядке
    your . feedback|call|opinion|business|satisfaction . is . . important|very|valuable
    we . take . . this|all|these|your|customer|complaints . . matters?|very|seriously|feedback|complaints
    apologise|apologize|apologies|sorry . for . any|the . . inconvenience
    any . inconvenience . . caused|this
    thank . you . for . . your_feedback|reaching|your_patience|contacting|bringing|your_understanding
    we . value . your
    please . be . advised|assured|informed
    at . your . earliest . convenience
    rest . assured
    valued . customer*
    per . our . policy
    it . is . our . policy
  `,
  ),
  own(
    'blame',
    `
    у_нормальных . людей|клиентов
    просто|лишь . хотите|want ... бесплатн*|нажиться|free
    не . наши|наша|наше|мои . . трудност*|сложност*|забот*|хлопот*
    разбирайтесь|разбирайся|решайте|выкручивайтесь . . сами|сам|сама
    not . our|my . . trouble*|worry|worries|headache*|business
    sort|figure . it|that|this . out . yourself|yourselves
    you . ought . to . have . . read|looked|checked|known|asked|thought
    вы . . сами|сама|сам . . виноват*|ошибл*|неправильно|сломал*|не_прочитали|испортил*|так_захотели|подписали|согласил*|выбрали|просили|не_прочли|не_посмотрели|невнимательн*|потеряли|напутали|накосячили|забыли
    сами|сам|сама . виноват*
    вы|ты . . обязаны|обязан|обязана
    вы . должны . . были|понимать|знать|сами|внимательн*
    это . . ваши|ваша|исключительно_ваша . проблемы|проблема|вина|ошибка|невнимательность
    ваши|ваша . . проблемы|проблема|вина|невнимательност*|безответственност*|недосмотр . . ,|.|$|а_не|не_наши
    нас|нам|меня|мне . это? . . не . касается|волнует|интересует
    не . наша|наши|моя|мои . проблема|проблемы|вина|дело|забота
    надо|нужно . было . . раньше|сразу|читать|думать|смотреть|внимательн*|головой|самим|заранее|проверять
    думать|головой . . надо|нужно . было
    вы . . невнимательн*|не_удосужились|не_потрудились|врете|лжете|обманываете|придумываете|выдумываете|хотите_нажиться|пытаетесь|наживаетесь|манипулируете|злоупотребляете|провоцируете
    не . надо . . врать|выдумывать|придумывать|лгать|перекладывать|хамить|истерить|орать
    вы . ничего? . не . понимаете|разбираетесь|поняли|читали|читаете|слышите|хотите_слышать|умеете
    все|другие . клиенты|остальные . . довольны|понимают|нормальн*
    никто . . кроме|больше . . вас|не_жалуется|не_жаловался
    нормальные . клиент*|люди|заказчик*
    you . should|must|could . have . . read|checked|known|asked|told|thought|been|noticed|said|looked
    your . . own? . fault|mistake|problem|negligence|carelessness|responsibility_not
    it|that|this . is . . entirely|not|all|clearly? . . your|our|my . . own? . fault|problem
    not . our|my . problem|fault|concern
    you . . failed|neglected|chose . . to
    you . are . . obliged|required_to|lying|wrong|mistaken|making|just_trying|trying_to_get|clearly_trying|exaggerating|overreacting|confused|imagining
    you . are . the . only . . one|customer|client|person
    nobody|no_one . else . . has|complain*|ever
    other|normal|reasonable . customers|clients|people . . do|have|manage|understand|are|never|would|can
    you . . clearly|obviously|evidently . . did|do|have|are|cannot|misread|failed|not
    you . do . not . understand|listen|know
    you . have . . misunderstood|misread|ignored|not_read
    you . agreed . to . . it|this|that
    -если . вы . обязаны
    -вы . не . обязаны|должны|виноват*
    -не . ваша|ваш . вина|проблема|ошибка
    -not . your . fault|problem|mistake
    -you . are . not . obliged
    -вы . . правы
    -you . are . right
  `,
  ),
]
