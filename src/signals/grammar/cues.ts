// What is no label by itself but decides labels made of other labels: conditions, deadlines, sarcasm, concrete facts.
import { type Family, family } from '../compile.ts'

export const CUES: readonly Family[] = [
  family(
    'cue.condition',
    'condition',
    0.9,
    `
    should you . refuse|fail|not|ignore|decline|choose
    если|иначе|коль|в_случае|в_противном_случае|а_то|а_не_то|не_то|раз_не|пока_не|не_дай
    failing_which|failing_that|if_not|before_i|до_того_как_я|в_ином_случае|а_если_нет
    -if you? . like|want|wish|prefer|need_be|possible|i_may|okay|ok|that_is
    -если . . хотите|угодно|что|можно|честно
    if|unless|otherwise|or_else|else|in_return|in_exchange|as_long_as|in_which_case
    не . ответите|вернете|сделаете|решите|отдадите|заплатите|переведете|найдете|исправите|хотите|вернешь|извинитесь|привезете|устраните|будет|дадите|пришлете|договоримся|получу|увижу|откроете|примете|хотите_по-хорошему|почините|выполните|компенсируете|отмените|уберете|перезвоните|доделаете|отреагируете|вернут|придут|включите|замените|закроете
  `,
    'match',
  ),
  family(
    'cue.choice',
    'choice',
    0.9,
    `
    или|либо|тогда|потом|после_этого|затем|дальше|далее
    or|then|until|after_that|and_if|and_then
    -тот|та|то|те|хорош*|плох*|good|bad|sooner|more|one|two|day . или|or . другой|плох*|хорош*|bad|good|later|less|so|two|three|night
  `,
    'match',
  ),
  family(
    'cue.deadline',
    'deadline',
    0.9,
    `
    до|к|через|в_течение|не_позднее|максимум|даю|ровно . # 
    до|к|через|в_течение . вечера|утра|завтра|понедельник*|вторник*|сред*|четверг*|пятниц*|суббот*|воскресень*|конца|недели|месяца|дня|обеда|выходных|часа|полудня|полуночи|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|суток|десяти|пяти|трех|двух|часов|нового_года|неделю|месяц|час|сутки|двое_суток|трое_суток
    # . час*|минут*|дн*|недел*|сутк*|суток|рабоч*|календарн*|банковск*
    сегодня|завтра|немедленно|сейчас_же|срочно|сегодня_же
    один|два|три|десять|семь|пять|двое|трое|неделя|неделю|сутки|час|месяц|двадцать_четыре|сорок_восемь|четырнадцать|четыре . день|дня|дней|час|часа|часов|суток|недели|неделя|на_ответ|на_решение|вам|тебе|у_вас|времени
    даю . вам?
    у_вас|у_тебя . есть? . #|сутки|неделя|час|время|ровно|два|три|день|последний
    by|before|until|within|in_the_next|no_later_than|in . #|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|midday|midnight|close|end|the_end|cob|eod|lunchtime|five|six|a_week|an_hour|two|three|seven|fourteen|ten|tonight|the_weekend|next|january|february|march|april|may|june|july|august|september|october|november|december|today|morning|twenty|forty|a_day|24|48|7|14
    # . hours|days|weeks|minutes|working|business|day|week|hour
    today|tomorrow|tonight|immediately|right_now|asap
    two|three|five|seven|ten|fourteen|twenty_four|forty_eight|one|four|thirty . hours|days|weeks|day|week|hour|minutes|working|business
    you_have|you_have_got|you_got|giving_you|give_you . until|till|#|one|two|three|a|an|24|the_weekend|seven|exactly
    last . chance|warning|time
    final . warning|chance|notice|demand
    последн* . раз|шанс|предупрежден*
    last_chance
  `,
    'match',
  ),
  family(
    'cue.command',
    'command',
    0.8,
    `
    ^ вы|ты|просто|быстро|срочно|немедленно|please|just|now? верните|сделайте|ответьте|исправьте|почините|привезите|замените|перезвоните|решайте|решите|отдайте|найдите|извинитесь|включите|уберите|отмените|компенсируйте|заплатите|переведите|доделайте|устраните|пришлите|разберитесь|переделайте|откройте|дайте|свяжитесь|возвращайте|закройте|восстановите|подключите|перезванивайте|отдавайте|делайте|верни|отдай|звоните|вернете|сделаете|ответите|исправите|почините|привезете|замените|решаете|отдаете|возвращаете|извиняетесь|либо|или
    ^ you|please|just|now|so|either? fix|refund|return|call|take|stop|leave|keep|unblock|release|treat|lower|drop|fire|waive|reply|bring|hand|sell|remove|close|open|reinstate|honour|send|replace|give|pay|answer|reply|sort|restore|put|get|deliver|repair|resolve|respond|apologise|apologize|finish|cancel|redo|ring|remove|compensate|make|credit|come|switch|turn|do|let|have
    жду|требую|даю|прошу|хочу
    i want|expect|demand|need
  `,
    'match',
  ),
  family(
    'cue.dismissal',
    'dismissal',
    0.8,
    `
    ^ еще_чего|ага_щас|щас|обойдетесь|перебьетесь|размечтались|не_дождетесь|с_какой_стати|бегу|ага|не_смешите|и_не_подумаю|даже_не_подумаю
    смешно|laughable|ridiculous
    ^ нет_уж|ну_нет|лень|нашли_дурак*|делать_мне_нечего|вы_и_так|я_приду|перетопч*|мечтайте|не_дождетесь
    ^ no_thanks|nope|you_know_perfectly|you_know_full|you_have_got_to_be|i_am_bringing|not_doing|why_would_i|get_real|as_if_i|i_will_bring
    не_буду|not_doing_that|не_собираюсь $
    ^ not_a_chance|no_chance|dream_on|jog_on|as_if|you_wish|forget_it|no_way|not_happening|get_lost|over_my_dead_body|do_not_make_me_laugh|nice_try
  `,
    'match',
  ),
  family(
    'cue.proof',
    'proof',
    0.8,
    `
    PROOF|скан|паспорт*|серийник|selfie|scan|passport|id
  `,
    'match',
  ),
  family(
    'cue.terms',
    'terms',
    0.8,
    `
    app|register|регистр*|dogs|pets|животн*|собак*|smoking|shoes|checkout|выезд|залог*|qr
    TERMS|доплат*|предоплат*|депозит*|залог|штраф|deposit|surcharge|fee
  `,
    'match',
  ),
  family(
    'cue.consequence',
    'consequence',
    0.85,
    `
    расторгаем|расторгаю|расторгну|расторгнем|разорвем|разрываем .. договор|контракт|сотрудничеств*|отношени*
    уйду|уйдем|ухожу|уходим|перейду|перейдем .. к_конкурент*|к_другим|к_другому|в_другую
    пеняйте|пеняй . на . себя
    пожалеете|пожалеешь|будет_хуже|хуже_будет|вам_же_хуже|последстви*|приму_меры|примем_меры|принимаю_меры|по-плохому|мало_не_покажется|будет_плохо|разговор_будет_другой|по-другому_поговорим|поговорим_по-другому
    больше . . не . закаж*|приду|придем|обращ*|работа*|куплю|верн*
    ноги_моей|отказываюсь_от|отменяю_заказ|отменю_заказ|откажусь_от|не_заплачу|не_оплачу|остановлю_оплат*
    terminate|terminating|cancel|cancelling|end|ending . . contract|agreement|subscription|order|account|membership|everything
    take|taking|move|moving . . . . . business|custom|account|money . . elsewhere|somewhere|to
    or else
    regret|be_sorry|consequences|face_the|take_further|further_action|take_action|take_steps|get_ugly|get_nasty|the_hard_way|pay_for_this|escalate_this|escalating
    not . pay|paying . . invoice|bill|a_penny|balance|remaining
    we are through|done|finished
    never . . order|buy|use|come|shop|book
  `,
    'match',
  ),
  family(
    'cue.aimed',
    'aimed',
    0.8,
    `
    вы|вас|вам|вами|ваш*|ждите|ждать|встретимся|встречи|пора|пусть|готово|у_меня|на_руках|завтра|скоро|сегодня
    you|your|yours|expect|time_to|see|soon|tomorrow|next|today|watch|then
  `,
    'match',
  ),
  family(
    'cue.sarcasm',
    'sarcasm',
    0.8,
    `
    absolute|complete|total|utter . joke|shambles|farce|circus
    what . a . joke|farce|shambles|circus
    you_must_be|must_be|are_you|having . joking|kidding|a_laugh|serious
    вы . что? . издеваетесь|шутите|смеетесь|прикалываетесь|серьезно
    спасибо . . за . . испорчен*|потерян*|сорван*|потрачен*|хамств*|нерв*|бардак
    браво|аплодир*|гениально|молодцы_конечно|шедевр
    ну . вы . даете|и|молодцы
    просто . цирк|анекдот|комедия|смех
    цирк|смех|анекдот . да . и|какой-то
    смешно|ага_,|ну_да_,|конечно_,|как_же_,|ха|ахах*|хаха*|лол|lol|haha*|lmao|bravo|genius
    thanks|thank_you . . for . . nothing|ruining|wasting|losing|breaking|ignoring
    great|nice|good|well . job|work|done . . losing|breaking|ruining|again|guys_really
    unbelievable|laughable|hilarious
    EMOJI_SARCASM|EMOJI_CONTEMPT|EMOJI_ANGER
    pull|get . your . finger|act
    в_школе|читать . учили|умеете|разучились
    сколько_можно|доколе|офигели|обалдели|обнаглели|совсем_уже
  `,
    'match',
  ),
  family(
    'cue.concrete',
    'concrete',
    0.8,
    `
    #
    вчера|сегодня|позавчера|утром|вечером|понедельник*|вторник*|среду|среды|четверг*|пятниц*|суббот*|воскресень*|прошлой_недел*|неделю|месяц|третий|второй|первый|вторую|третью|полдня|полчаса|январ*|феврал*|марта|апреля|мая|июня|июля|августа|сентябр*|октябр*|ноябр*|декабр*|баннер*|два|три|четыре|пять|две|неделя|накануне
    yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last_week|week|weeks|month|ago|january|february|march|april|june|july|august|september|october|november|december|morning|day|days|hours|second|third|twice|first|two|three|four|five|six|half|overnight
  `,
    'match',
  ),
  family(
    'cue.silence',
    'silence',
    0.9,
    `
    stay|stays|keep|keeps|remain|remains . . quiet|silent|private|between
    nobody|no_one . . will|has_to|need|needs|hears|finds . . hear|know|hears|about|out|find
    никто . . . . не . . узнает|увидит|прочитает|услышит
    промолчу|буду_молчать|молчок|могила
    my|our lips . . sealed
  `,
    'match',
  ),
  family(
    'cue.undone',
    'undone',
    0.9,
    `
    удалю|уберу|сниму|отзову|заберу|удалим|уберем|исправлю|отменю|изменю|поменяю|закрою .. отзыв*|жалоб*|пост|претензи*|заявлени*|иск|видео|публикаци*|оценк*|чарджбэк*|спор|диспут
    отзыв*|жалоб*|пост|заявлени*|иск|видео|оценк*|звезд* .. удалю|уберу|сниму|отзову|заберу|исправлю|исчезнет|поменяю|не_будет|изменю|удалим
    review|post|rating|video|complaint .. disappear*|goes_away|comes_down|vanish*|gone|will_go|deleted
    take|delete|remove|withdraw|drop|change|edit|update|pull|cancel|close . . it|the|my|that|this|review|post|complaint|dispute|claim|chargeback|case|video|down
    and . i . will . not
    никакого|никаких|никакой ... не . будет|последует|появится
    and|- . no . . . review*|police|complaint*|report*|court|post*|chargeback|dispute
    stay|stays|keep|keeps|remain . . quiet|silent|private|between
    не . увидит|появится|попадет|выйдет|узнает|узнают|пойдет
    might|may|will|would|could . not . mention|post|tell|review|share|report|write|go|say|leave|dispute|sue|publish|call
    не . буду|стану|пойду|напишу|оставлю|подам|обращусь|расскажу|будем
    forget|overlook|let_it_go|stay_quiet|keep_quiet|keep_it_between|промолчу|забуду|молчу|разойдемся|вопрос_закрыт
  `,
    'match',
  ),
]
