// The grammar of single messages in a thread, ours and the client's.
import { type Family, family } from '../compile.ts'
import { CHILDREN_AT_RISK } from './danger/children.ts'
import { SELF_HARM } from './danger/selfHarm.ts'
import { VIOLENCE_SUFFERED } from './danger/violence.ts'
import { DISTRESS } from './distress.ts'

const ask = (name: string, lines: string): Family => family('cue.thread', name, 0.9, lines, 'match')

export const THREAD: readonly Family[] = [
  ask(
    'asks_proof',
    `
    пришлите|отправьте|вышлите|приложите|предоставьте|скиньте|покажите|сообщите|укажите|назовите|подскажите|уточните|напишите|прикрепите|подтвердите|сфотографируйте|сделайте|загрузите ... PROOF|доверенност*|документ*|номер*|фото|дату|реквизит*|копи*|выгрузк*|расчет*|свидетел*|модель|артикул
    можете|могли_бы|не_могли_бы|просим|прошу|нужен|нужна|нужны|нужно|понадобится|понадобятся|попросим|необходим*|ждем . . вас? . . прислать|приложить|показать|предоставить|подтвердить|назвать|указать|сообщить|сфотографировать|PROOF|любой_документ|доверенност*|осмотр*|посмотреть
    нужен|нужна|нужны|необходим* ... документ*|чек*|фото|накладн*|акт|квитанци*|доказательств*|подтверждени*|выписк*|экспертиз*|осмотр
    если . . найдете|есть|сохранил*|сохранились ... документ*|фото|чек*|накладн*|PROOF
    принесите|привезите . . на|вещь|товар|изделие .. проверк*|осмотр*|диагностик*|экспертиз*
    есть . ли . у . вас ... PROOF|документ*|фото|чек
    что . именно . . укажете|не_работает|случилось
    send|share|attach|provide|upload|forward|show|supply|email|give ... PROOF|photo*|exports|export|logs|serial|copy|details|order_number|reference|statement|evidence|pictures|authority|authorisation|authorization|calculation|figures|breakdown
    could|can|would|please|may ... send|share|attach|provide|tell|let_us_know|confirm|show|forward ... PROOF|exports|order|number|date|photo*|which|serial|address|export|account|receipt
    need|needs|require|requires . . to_see|a|the|any|some|your|proof|photos ... PROOF|document|receipt|photos|serial|reference|evidence
    do|did . you . . have|keep|take . . a|any|the ... PROOF|photo*|receipt|record|document
    any . one . of . them . . is|would_be|will_do . . enough
    what . you . saw|found|noticed .... enough|send|photo*
    любого|любой|одного|одной . . из . них . . . достаточно|хватит
    фото|снимок|видео . . того|повреждени*|дефект*|места . . . пришлите|приложите|отправьте|будет|достаточно
    bring . . it|the|in ... inspect*|look|check*|examin*|diagnos*
    arrange|book|let_us|allow_us ... inspection|inspect|look_at|examine|collect
    -прилагаю|прилагаем|приложил*|приложен*|во_вложении|отправляем|attached|attach_is|enclosed ... PROOF
    -доказывать . . не_нужно|вам_не|не_надо|ничего_не
    -ничего . доказывать
    -do . not . need . . to|any|a ... PROOF|prove
    -no . need . to . . send|provide|prove
    -i|we . . will|have|am|are . . send|sent|attach*|sending|share ... PROOF|logs|report
  `,
  ),
  ask(
    'offers_proof',
    `
    прилагаю|прилагаем|приложил*|прикрепил*|прикрепляю|прикладываю|отправляю|отправил*|выслал*|высылаю|скинул*|скидываю|пришлю|вышлю|отправлю|скину|приложу|принесу|покажу|предоставлю|нашел|нашла|вот|держите|есть|сохранил*|сохранился|прислал*|во_вложении|прилагается|готов_показать|могу_показать|могу_прислать|предоставил*|отсканирую|сфотографирую|сфоткаю|сделаю ... PROOF|доверенност*|скрин*|фото*|чек*|накладн*|акт*|квитанци*|выписк*|документ*|видео|номер*|баннер*|серийн*|подтвержд*|свидетел*
    PROOF|скрин*|фото|чек|акт|накладную|видео|доверенность|квитанцию|выписку|документы|переписк* ... прилагаю|приложил*|прикрепил*|во_вложении|вложен*|пришлю|вышлю|отправлю|скину|отправил*|выслал*|скинул*|есть|сохранил*|ниже|нашел|нашла|принесу|прикладываю|у_меня_есть|на_руках|покажу
    см|смотрите|смотри .. вложени*|фото|файл|приложени*|скрин*
    приезжайте|приходите|можете . . осмотреть|посмотреть|проверить|забрать
    номер . . заказа|акта|квитанции|чека|договора . . #
    attached|attaching|enclosed|enclosing|here_is|here_are|sending|sent|send|uploaded|uploading|forwarded|find|found|have|got|can_send|can_show|will_send|will_share|provide|provided|happy_to_send|share|shared ... PROOF|photo*|receipt|screenshots|screenshot|picture*|video|statement|invoice|order_number|tracking|exports|logs|serial
    PROOF|photos|receipt|screenshots|pictures|video|statement|exports|logs ... attached|enclosed|below|follow*|on_their_way|sent|tomorrow|to_follow|included|uploaded|here
    see . . attached|attachment|photo*|screenshot*|below|enclosed
    you . . can|are_welcome_to|may . . inspect|come_and_see|check_it|look_at_it|collect_it
    order|receipt|invoice|serial|booking|tracking . number? . . is|: . . #
    -have|got . the? . photos . of . the . children|family|kids
    -have|got . the . photos . of
    -не . . PROVE_RU|прилагаю|обязан*|буду|пришлю|дам|собираюсь|стану|покажу|вышлю|отправлю
    -нет . . PROOF|никаких|у_меня
    -никаких . . PROOF
    -do|did|will|am|have|has|never|can not|no ... send*|have|provide|attach*|prove|PROOF
    -no . PROOF
    -не ... PROOF
    -пришлите|вышлите|где|покажите ... PROOF
    -send|give . me|us
  `,
  ),
  ask(
    'promises_proof',
    `
    скину|пришлю|вышлю|отправлю|принесу|покажу|сниму|сфотографирую|сфоткаю|привезу|поищу|найду|посмотрю|подготовлю . . . вечером|завтра|позже|потом|послезавтра|когда|на_днях|после|сегодня|утром|дома|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|#|все|всё|как
    вечером|завтра|позже|потом|послезавтра|на_днях|сегодня|утром|все|приеду|вернусь|найду . . и? . . скину|пришлю|вышлю|отправлю|принесу|покажу|сниму|сфотографирую|привезу
    как|когда . . . , . . скину|пришлю|вышлю|отправлю|принесу|покажу
    will|can|shall|going_to . . send|bring|email|forward|upload|show|take|get|drop|share|post|dig|look . . it|them|everything|one|some|that|this|these|those|over|out|for_it . . when|as_soon|tomorrow|tonight|later|once|by|on|at|after|over|this|next|in|today|$|to_you
    will|can . . send|bring|email|forward|upload|show . . tomorrow|tonight|later|once|when|on|this_evening|today
    -не . . скину|пришлю|вышлю|отправлю|принесу|покажу|буду
    -send|bring|show|post|share . . it|them|this|everything . . to . . . press|papers|newspaper*|court|police|regulator|trading_standards|lawyer|solicitor|everyone|bank
    -отправлю|скину|пришлю . . . в_суд|в_полицию|в_роспотребнадзор|журналист*|блогер*|юрист*
    -will|can . not
  `,
  ),
  ask(
    'has_no_proof',
    `
    чек*|квитанци*|накладн*|фото|видео|документ*|бумаг*|акт*|упаковк* . . . не_сохранил*|не_сохранилась|не_осталось|не_сохранились|потерял*|потеряла|выбросил*|выкинул*|утерян*|не_делал*|не_снимал*|не_фотографировал*|не_брал*|не_дали|не_давали|не_выдали|не_выдавали
    потерял*|выбросил*|выкинул*|не_сохранил*|не_делал*|не_снимал*|не_брал*|утерял* . . . чек*|квитанци*|накладн*|фото|видео|документ*|бумаг*|акт*|упаковк*
    чека|квитанции|накладной|документов|фотографий|бумаг|акта . . у_меня? . нет|не_осталось|уже_нет|не_было
    lost|threw|binned|misplaced|deleted . . . PROOF|receipt|packaging|photos|paperwork
    do|did . not . . have|keep|take|get|find|make . . . PROOF|receipt|photo*|picture*|packaging|any_more
    no . . PROOF|receipt|photos|longer . . any_more|left|unfortunately|sorry|have_it|exists
    -не . обязан*|буду|собираюсь|стану
    -have . to
    -not . obliged|going|required
    -i . do . not . need . to
    -вы|you . . . потеряли|выбросили|lost|threw
  `,
  ),
  ask(
    'takes_back',
    `
    вопрос|претензи*|тему|жалоб* . . снимаю|снят|отзываю|закрыт|закрываем|решен|исчерпан
    снимаю|отзываю . . вопрос|претензи*|требовани*|жалоб*
    нашел*|нашла|нашлось|нашлась|нашлись|нашелся . . . сам|сама|дома|машин*|извин*|простите|шкаф*|сумк*|кармане|соседк*|соседей|он|она|оно
    нашелся|нашлась|нашлось|нашлись
    моя|моя_была . ошибка|вина
    я . . сам|сама . . перепутал*|ошиб*|ошибся|ошиблась
    found|turned_up . . . it|them|sorry|home|car|neighbour|apologies
    my . . mistake|bad|fault|error
    i . . was|got . . wrong|mistaken|mixed_up
    withdraw|withdrawing|drop|dropping . . . claim|complaint|request|it|this
    -и|тогда . . вопрос|тема . закрыт|снят|решен
    -вы|ваш*|you|we . . нашли|found
    -если|if . . нашел*|found|нашлось|найд*
    -не|ни|никак|никто|если|пока ... моя|снимаю|нашел*|нашла|нашлось|нашлась|нашлись|нашелся
    -not . . my|found|withdraw*|drop*
    -have . not . found
    -находите|найдите|никто ... нашел
  `,
  ),
  ask(
    'tells_of_proof',
    `
    прин*с*|принес|принесла|привез*|прислал*|показал*|передал*|отправил*|скинул*|оставил*|приложил*|обещал*|пришлет|принесет|привезет|покажет|готов*|согласил* ... PROOF|доверенност*|товар|вещь|изделие|осмотр*
    осмотр*|проверк*|экспертиз* . . . состоял*|провел*|проведен*|прошел|прошла|назначен*|согласован*
    brought|sent|showed|shown|emailed|texted|handed|left|uploaded|forwarded|promised|will_bring|will_send|will_show|is_bringing|is_sending|agreed ... PROOF|receipt|photo*|authority|letter|item|goods|inspection
    inspection|check . . done|carried_out|took_place|booked|agreed|arranged
    -не ... PROOF|доверенност*
    -no|not|never|did_not|without|refused|refuses ... PROOF|receipt|photo*|inspection
    -отказал* ... PROOF|осмотр*|показ*
    -мы|we|us . . отправил*|прислал*|sent|emailed|showed|asked
  `,
  ),
  ask(
    'lends_voice',
    `
    действует|говорит|пишет|решает|выступает|занимается . . от_моего_имени|за_меня|вместо_меня|по_моему_поручению|по_доверенности
    уполномоч*|доверяю|поручаю|поручил*|доверил*|разрешаю ... ему|ей|им|вести|решать|общаться|представлять|переговоры|забрать|получить|писать|вопрос*
    все|дальше|дальнейш*|вопросы|вопросам ... с_ним|с_ней|с_мужем|с_женой|с_дочерью|с_сыном|с_братом|с_сестрой|с_мамой|с_юристом|решайте|через_него|через_нее
    может|можете . . обсуждать|решать|говорить|общаться . . с_ним|с_ней|с_мужем|с_женой|с_братом|за_меня
    my . . husband|wife|son|daughter|brother|sister|mother|father|mum|dad|partner|assistant|lawyer|solicitor|colleague|friend . . . can|may|will|has . . act|speak|deal|handle|write|authority|permission|take_over|my
    i . . authorise|authorize|appoint|give_permission|have_asked|name
    acts|acting|speaks|speaking|writes|deals . . on_my_behalf|for_me
    has . my . authority|permission|consent
    happy . for . . to . . deal|speak|handle|act
    -не . . действует|говорит|пишет|уполномоч*|доверяю|решает|разрешаю|поручал*
    -does|do|did|has|is|never|can not|no . . act|speak|authorise*|authorize*|my|authority|write|deal
    -i . am . . acting
  `,
  ),
  ask(
    'refuses',
    `
    we|i do not|never . . . . do|offer|provide|take|work|accept|make|give|run|sell ... free|unpaid|on_spec|speculative|refunds|concepts|samples|discounts|exceptions|cash|without
    мы|я не . . делаем|делаю|работаем|работаю|даем|даю|выполняем|берем|беру|предоставляем ... бесплатн*|без_предоплат*|без_договор*|пробн*|даром|скид*|исключени*
    не . . можем|можно|сможем|сможете|будем|вправе|готовы|предусмотрен*|подлежит|подлежат|распространяется|следует|следуют|входит|входят|положен*|предлагаем|видим|компенсиру*|возвраща*|выплачива*|возмеща*|полагается|является|принимаем|удалось|находим|могу|буду|влияет|делаем|покрыва*
    вынуждены . . отказать|отклонить
    отказываем|отказано|отклоняем|отклонено|исключено|невозможно|оснований . . нет|не
    оснований|основания ... не_видим|нет|не_нашли|не_находим
    нет . . оснований|возможности|ни_в_одном
    ни . в . одном
    к_сожалению ... не|нет|отказ*
    сверх ... не|нет
    will|would|can|could|are|is|am|do|does|shall|may not . . be . . able|cover|pay|refund|offer|accept|agree|possible|apply|include|eligible|covered|available|extend|do|compensate|waive|take|change|due|owe|unable|provide|refundable|give
    unable . to
    decline|declined|refuse|refused|reject|rejected
    no . . refund|basis|grounds|record|compensation|obligation|entitlement
    unfortunately ... not|unable|cannot|no
    afraid ... not|cannot|can_not|no
    not . . included|covered|refundable|possible|eligible|due|something_we|able|the_right_studio|part_of
    excluded|excludes|outside_the|beyond_the
    -не . . буду . . просить|мешать|отговаривать|спорить
    -не . . волнуйтесь|беспокойтесь|переживайте
    -do . not . . worry|hesitate
    -if|если . . не
  `,
  ),
  ask(
    'leans_on_rule',
    `
    по|согласно|действует|действуют|напомню|на_основании|исходя|в_соответствии|предусмотрен*|указано|гласит|ограничен*|до
    under|per|according|clause|section|states|says|limits|requires|provides|applies|agreed|terms
  `,
  ),
  ask(
    'promises',
    `
    вернусь|вернемся|ответим|отвечу|пришлем|пришлю|переведем|перечислим|вернем|выплатим|выплачиваем|возвращаем|переводим|отправим|отправлю|сделаем|сделаю|исправим|подготовим|сдадим|сдаем|закончим|починим|привезем|доставим|свяжемся|свяжусь|позвоним|позвоню|перезвоним|сообщим|сообщу|напишем|напишу|проверим|разберемся|начнем|начинаем|закроем|устраним|вышлем|вышлю|подключим|восстановим|заменим|предоставим|направим|завершим|обновим|выполним|рассмотрим|дадим_ответ|дам_ответ|приедем|приеду|приедет|отремонтируем|найдем|зачислим|компенсируем|оформим|выдадим|отвезем|отвечаем|заберем|соберем|будет_готов*|будут_готов*|будет_сделано|ответ_будет|ответ_дадим|обещаю|обещаем|гарантируем|постараемся|уточним|уточню|пересчитаем|возместим
    i|we will|shall|are|am . . be? . . send|reply|answer|refund|call|fix|replace|deliver|return|get|come|have|let|pay|transfer|finish|update|write|report|contact|start|check|confirm|complete|restore|repair|issue|ship|look|email|sending|refunding|calling|paying|back|in_touch|provide|do|investigate|credit|arrange|process|follow|ring|phone|collect|post|share|give|make|move|install|resolve|pass
    full|report|reply|answer|refund|update|response|money|decision|payment|invoice|replacement|engineer|technician . . report? . . follows|by|will|is_on|comes|arrives|to_follow
    you . will . . have|receive|get|hear
    it|they|this|everything . will . be . . ready|done|fixed|back|delivered|finished|live|with_you|sent|sorted
    promise|guarantee|aim . . to|you|that
    -если . . вы|не|до
    -if . . you|we_do_not
    -вы . . сможете|можете|должны
    -you . . can|must|need|should|have_to
    -жду|ждем|ответ_удобен|можно_забрать|забрать|просим|прошу|пришлите|заберите|ответьте
    -please . . send|reply|pay|collect|choose|let|call|confirm
    -не . . сможем|успеем|обещ*|будем
    -will|can not
  `,
  ),
  ask(
    'accepts',
    `
    давайте|выбираю|берем|беру|принимаю|принимаем|согласен|согласна|согласны|подписал*|подписано|договорились|годится|устраивает|подходит|хорошо|ладно|ок|окей|принято|оплатил*|оплачу|идет|по_рукам|пусть_будет|так_и_быть|готов_доплатить|готова_доплатить|не_возражаю|заберу|подожду|доплачу|подписываю
    претензий . . нет|не_имею|больше
    вопрос . . закрыт|снят|решен
    деньги . . пришли|получил*|поступили
    расчет . . вижу|верный|принимаю
    получил*|получено . . спасибо|$
    accept|accepted|agreed|agree|fine|ok|okay|sounds_good|works_for_me|that_works|happy_with|signed|confirmed|paid|put_me_on|go_ahead|let_us_do|i_will_take|we_will_take|fair_enough|no_problem|will_do|happy_to_pay|that_is_fine|good_with_me|all_good
    ^ deal $
    it_is|it_is_a|you_have_a deal
    -и . вопрос . закрыт
    -тогда|если|и . вопрос . будет? . закрыт
    -не . . согласен|согласна|согласны|устраивает|подходит|принимаю|принимаем|годится|подписал*|подпишу|договорились|получил*|пришл*|оплачу|буду|давайте
    -not . . accept*|agree*|fine|ok|okay|happy|signed|acceptable|a_deal|paid|deal|work*
    -never . . agreed|accepted|signed
    -давайте . . вы|деньги|без|быстрее|уже|не|верните|ответ|решайте|разбираться
    -хорошо . . бы|что|если|посмеялся|устроились
    -ладно . . бы|если
    -if|unless|how|would|when ... agree|accept*|fine|ok|deal
    -если|когда|чтобы ... согласен|устроит|устраивает|подходит|хорошо
    -how|do not . deal
    -no . deal
    -fine|fined . . print|me|of|for
    -paid . discovery|plan|version|work|trial|consult*|session|service|leave|advert*|option|workshop|call|audit|test|hour*|time|support|extra*
    -paid . . for|in|full|you|every|by|already|and_got|extra
    -have . paid
    -оплатил*|оплата . . а|и_не|но|полностью|заказ|еще|уже
    -у_вас ... хорошо|ладно
    -какое . . ладно|хорошо
  `,
  ),
  ask(
    'rhetorical',
    `
    вы|ты . . что|совсем|вообще? . . издевае*|шутите|смеетесь|серьезно|того|оглохли|ослепли|читать_не_умеете|прикалыва*|больные|охренели|обалдели|с_ума
    издеваетесь|серьезно|шутите
    сколько . . можно . QUESTION
    сколько_можно|доколе|как_так_можно|как_вам_не|не_стыдно|совесть_есть|вам_не_стыдно|где_совесть
    какие|какой|какого . . еще|черта|хрена|лешего|такой|к_черту
    кому|кто|зачем|почему . . мне|я|мы . . должен|должна|должны|обязан*
    за_кого . . вы|меня|нас|держите
    вы . . за_кого
    думаете|думали . . , . я|мы|что_я|самые
    и|да . что . QUESTION
    ну . и|что . . QUESTION
    что . . за . . цирк|бред|бардак|безобразие|ерунда|хамство|наглость|отношение|контора|сервис
    это . . нормально|шутка|прикол|что_такое|что_вообще|как_называется|вообще_что
    слышите . QUESTION
    понятно|ясно|поняли . QUESTION
    are|is|were . you|this|that . . thick|stupid|serious|joking|kidding|blind|deaf|mad|insane|a_joke|for_real|out_of_your|dumb|some_kind|completely|that
    what . . kind|sort . of . . company|people|business|service|clowns|idiots|place|outfit|circus
    how . . dare|hard|difficult|stupid|can_you_be|many_times|on_earth|is_this_acceptable|dumb|could_you_do|can_anyone
    who . . do|the|does . . you|hell|he|she . . think
    do . you . . think|even|have_any|not_care|take_me|know_who
    what . . on_earth|the|planet|is_wrong_with|do_you_expect
    why|how . . should . . i|we
    you . call . . this|that
    seriously|really|honestly . QUESTION
    £|$|€ . # . . to|for
    is . . this|that . . a . joke
    would . you . . like . . it|that|to_explain
    got_it|understood|understand|clear . QUESTION
  `,
  ),
  ask(
    'asks_unmarked',
    `
    подскажите|скажите|уточните|сообщите|ответьте|объясните|поясните|напишите ... когда|где|как|почему|сколько|куда|какой|какая|какие|что|можно_ли|будет_ли|есть_ли|на_каком|чем|кто
    хотел|хотела|хочу . . бы? . . узнать|уточнить|спросить|понять
    интересует|непонятно|не_понимаю|не_понял|не_поняла . . когда|где|как|почему|сколько|что|за_что
    tell|let|explain|advise|confirm . . me|us|to_me . . know? . . when|where|how|why|what|which|who|if|whether
    please . . advise|confirm|explain|tell ... when|where|how|why|what|which|if|whether
    i|we . . would|want|need . . like? . . to . know
    wondering|curious . . if|whether|when|how|why|what
  `,
  ),
  SELF_HARM,
  VIOLENCE_SUFFERED,
  CHILDREN_AT_RISK,
  ...DISTRESS,
]
