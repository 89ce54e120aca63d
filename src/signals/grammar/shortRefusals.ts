// Rules waved aside and proof withheld, in the short present tense of everyday talk: "I never pay deposits".
import { type Family, family } from '../compile.ts'
import type { Lexicon } from '../pattern.ts'

export const SHORT_REFUSAL_WORDS: Lexicon = {
  RULED_RU:
    'предоплат* задат* залог* депозит* аванс* анкет* форм* маск* бахил* пропуск* паспорт* подпис* договор* правил* услови* расписк* регистрац* очеред* шлем* каск* перчатк* акт акта акты оферт* регламент* лимит* расписани* график* неустойк* штраф* комисси* дресс-код* тишин*',
  KEEP_RU:
    'вношу внесу плачу заплачу подписываю подпишу ношу надену одену надеваю заполняю заполню оставлю оставляю покажу показываю соблюдаю принимаю признаю предъявлю предъявляю сниму жду слежу хожу стою предупреждаю согласовываю выполняю',
  RULED_EN:
    'deposit deposits terms_and_conditions rule rules policy policies terms contract clause limit limits cap cut_off deadline hours form forms id mask masks appointment appointments queue queues waiver notice dress_code curfew allowance fee fees booking bookings small_print conditions procedure paperwork helmet wristband agreement minimum',
  CHECK_RU:
    'экспертиз* осмотр* проверк* диагностик* фото фотки фотографи* видео доказательств* эксперт* оценк* анализ*',
  CHECK_EN:
    'inspection inspections inspect photo photos picture pictures proof evidence expert test tests examination assessment serial diagnostics video videos',
  INSPECTOR_RU:
    'эксперт* инспектор* оценщик* осмотр* проверяющ* специалист* мастер* замерщик* комисси* представител*',
}

export const SHORT_REFUSALS: readonly Family[] = [
  family(
    'refusal.boundary',
    'boundary.short',
    0.87,
    `
    не KEEP_RU . . . RULED_RU
    не KEEP_RU . . . никогда|никому|принципиально|нигде|ни_за_что
    RULED_RU . . . . не KEEP_RU
    RULED_RU . . . . . . перебьет*|обойдет*|потерп*|подожд*|не_по_мне|не_про_меня|не_для_меня|не_мое|мимо|до_фени|побоку|по_боку|до_свечки|мне_не_указ|сами_соблюд*|не_котир*|не_работают|не_действ*
    у_вас|там|в_правилах|в_договоре|на_двери|на_сайте . . . написан*|указан*|прописан*|стоит|висит .... а|но|только . я|мы . . . буду|сдам|привезу|приду|приеду|возьму|все_равно|принесу|положу|поставлю|заеду|хочу
    что . вы|ты . мне . сделаете|сделаешь
    с_какой|с_чего . . . я|мне . . . обязан*|должен|должна|предупрежда*|соблюда*|плат*|подписыв*|заполня*|жд*
    мне|нам|я|мы . . ваш* . RULED_RU|TERMS . . . не|до|по|параллельн*|фиолетов*|пофиг|безразлич*
    класть|положил|положила|чихал|чихала|плевал|плевала|забил|забила|срать . . . на . . . RULED_RU|TERMS
    плевать|начхать|наплевать|пофиг|насрать|параллельно|фиолетово ... на|мне . . . ваш*|тво*|эт*|RULED_RU|срок*|дедлайн*
    приду|приеду|заберу|привезу|съеду|уйду|выеду|верну|сдам . . . когда|сколько . . захочу|хочу|будет_удобно|удобно|смогу|сочту|посчитаю|надо
    не . собираюсь|намерен*|стану|буду|подумаю|обязан*|планирую . . . . RULED_RU
    RULED_RU . . . . не . собираюсь|намерен*|стану|буду|подумаю|обязан*|планирую
    жить|работать|играть|ходить . . по . . вашим|вашему|чужим . . . не
    мне|я|мы . . закон . . не . писан
    stuff|shove|bin|screw|sod|forget|blow|scrap . your . . . . RULED_EN|TERMS
    stuff|shove|screw|sod . the . . . RULED_EN
    i|we never|do_not|will_not|refuse_to|am_not|are_not|have_never|am_not_going_to|are_not_going_to . . pay*|sign*|leave|leaving|fill*|give|giving|wear*|follow*|show*|accept*|do|doing|make|making|put_on|register*|stand|queue|queuing|book*|stick|respect|observe|bother_with|use|read ... RULED_EN
    RULED_EN|TERMS . . . . . mean|means . . nothing|zero|zilch|jack|sod_all|squat
    RULED_EN|TERMS . . . do|does|is|are|will|would not . . . . apply|bind|concern|interest|bother|affect|for|stop|impress|work_for . . . . me|us|people
    RULED_EN|TERMS . . . is|are . . not . my|our . problem|concern|business|thing
    you|it|they|rules|sign|contract|policy say|says . # .... i|we . will|am . . #
    say|says|said|saying . what . you|it|they . like . . . i
    not|never . bound . by
    who|what . cares . . . . RULED_EN|TERMS|what_it_says|what_the
    do . not . care|give . . . . . . . RULED_EN|TERMS
    could_not|could . not? . care|give . . . . RULED_EN
    with_or_without|regardless_of|whatever . . your . . . RULED_EN|permission|approval|say|says
    your . . . RULED_EN|TERMS . . . . . not|is_a|are_a|can_go|be_damned|can_wait|belong|belongs|go . . . . mine|me|joke|bin|suggestion|damned|whistle|hell|wait
    will|am_going_to|shall|be . . use|using|park|parking|come|coming|bring|bringing|stay|staying|leave|leaving|train|training|play|playing|return|returning|cancel|collect . . . . . whenever|wherever|however|as_long_as_i|when_i_feel|when_it_suits|when_i_like|where_i_like|how_i_like|as_i_please|when_i_please|as_often_as
    за отмену|перевес|просрочк*|хранени*|правки|доп*|превышени*|простой|подъем|парковк*|опоздани*|неявк* ... не . заплачу|плачу|доплачу|буду|собираюсь|стану|дам
    TERMS|RULED_RU . . . . . . . туалет*|на_стенку|в_рамк*|в_мусор*|в_корзин*|выбросить|выкинуть|порвать|сжечь|подтер*
    правила|условия|порядки . . . . . . устанавливаю|диктую|решаю|определяю|пишу|устанавливает . . я|клиент
    паспорт*|удостоверени*|снилс . . . . не . . покажу|предъявлю|дам|показываю|увидите|принесу
    курить|парковаться|шуметь|ходить|приходить|звонить|писать|приезжать|ставить|жить|въезжать . буду . . . . где|когда|на|в_любое|сколько|как|хоть
    штрафуйте . . . . сколько|хоть|на_здоровье|если_хотите
    в|до # ... не . выеду|съеду|освобожу|уеду|выедем|съедем|освободим
    ваш* . часы|время|режим|график|RULED_RU|TERMS . . . . не . интерес*|волну*|касает*|колыш*|трог*|указ*
    аванс*|предоплат*|задат* . . не . ждите|дождетесь|увидите|просите
    все_равно|безразлично|плевать|пофиг|начхать . , ? . что . . там|у_вас|вы|в . . . . прописан*|написан*|указан*|договор*|правил*
    frame|hang|burn|wipe|flush|tear|eat . . your . . TERMS|RULED_EN
    TERMS|RULED_EN . #? can . go|jump|whistle
    i|we|customer|client . . make|makes|set|sets|decide|decides . the . rules|terms|limits
    not . be? . see|seeing|get|getting . . my|any . id|passport|identification|licence|deposit
    smoke|park|eat|sit|play|sleep|work|train|drink . . where|when|how|whenever|wherever . i|we . want|like|please
    fine|charge|bill . me . . all_you_like|as_much|all_you_want|whatever_you
    not a penny|cent|dime . . for . . . . . extra*|revision*|overage|cancel*|storage|late|fee*|additional|deposit
    ring|call|phone|text|message|turn_up|come|arrive ... if|when|whenever . i . . feel|fancy
    RULED_EN|period|hours|TERMS . or . not|no
    nobody|no_one . . is|will|going_to|can|gets . . . . limit|limits|stop|restrict|force|tell . . me|us
    not . expect . . an|any|a . advance|deposit|prepayment
    hours|RULED_EN . . . do|does|will not . . bother|concern|interest|suit . . me|us
    over_my_dead_body|no_chance|not_a_chance|not_happening|no_way . . . i|we|am|will . . . sign*|pay*|fill*|wait*|wear*
    sign*|paying|pay|deposit|RULED_EN QUESTION . . no|not|never|forget|jog
    not|never . . be? . told|dictated . . by|to|what|when|how
    do|does|will|would not . . . tell|dictate . . me|us . what|when|how
    nobody|no_one . tells . me|us
    --okay|ok|alright|possible|fine QUESTION
    -i|we . do_not|did_not . . . . . the? . rules . on|about|for
    -if|unless|until|пока|если ... RULED_EN|RULED_RU ... i|we|я|мы
    -не . . понима*|наш*|вижу|получ* ... RULED_RU
    -do|does . not . say|mention|cover|include|state
    -follow . . your . advice|instructions
    -do . not . use . . . . facebook|email|whatsapp
    -not . . yet
    -заказ* . . не . приш*|получ*
    -не . жду . . . денег|ответ*
    -i|we . do_not|did_not|have_not . . have|get|see|receive
    -never . . . had . . . . before
  `,
  ),
  family(
    'evasion.proof',
    'proof.short',
    0.88,
    `
    INSPECTOR_RU ... не . пущу|впущу|пустим|позволю|приму|впустим|дождетесь|дам
    не . пущу|впущу|пустим|позволю|впустим|дам ... INSPECTOR_RU|осматрив*|проверя*|вскрыва*|фотограф*
    не . повезу|понесу|поеду|привезу|отвезу|принесу|сдам|отправлю|поведу|потащу ... на_диагностик*|на_экспертиз*|на_осмотр|на_проверк*|на_анализ*|в_сервис|к_эксперт*|в_лаборатори*
    диагностик*|экспертиз*|осмотр*|проверк* ... не . повезу|понесу|поеду|привезу|отвезу|принесу|сдам|соглас*|пойду|надо|нужн*|буду|провожу|проводил*|заказыва*|оплачу|стану
    незачем|не_вижу_смысла|нет_смысла|нет_нужды|нет_надобности|к_чему|зачем|на_кой|нафига|ни_к_чему . . . . CHECK_RU|проверять|осматривать|фотограф*|доказыв*|подтвержд*
    никаких|никакой|никакого . CHECK_RU|чек*|серийн*|скрин*|документ*|подробност* . . . . не|вам|$|,
    я . . вам? . не . фотограф|следователь|эксперт|секретарь|бухгалтер|сыщик|детектив|архивариус|курьер
    вам . . . . моего|моих . слова|слов . . . мало|недостаточно|не_хватает
    моего . . . слова . . . достаточно|хватит|должно
    поверьте|верьте|верить . . на_слово
    на_слово . . . поверь*|верить|верьте
    сами . . ищите|поднимайте|выясняйте|доказывайте|докажите|устанавливайте|найдите|проверяйте
    ищите|поднимайте|выясняйте|доказывайте|докажите|проверяйте|смотрите . . . сами|у_себя|по_своим|по_камерам
    PROOF . . . . выбросил*|выкинул*|не_храню|не_собираю|не_держу|не_ношу|не_коплю
    не . храню|собираю|держу|коплю . . . PROOF
    PROOF|CHECK_RU ... покажу|предъявлю|увидите|будут|предоставлю ... не_вам|только_в_суде|только_суду|в_суде|на_суде
    не . обязан*|собираюсь|намерен*|буду|стану . . . . отчитыв*|объясн*|расписыв*|распинат*|оправдыв*|вспомин*|фотограф*|фотка*
    и_так . . . видно|понятно|ясно|очевидно ... CHECK_RU|PROOF|без_фото|доказ*|вам|не
    CHECK_RU|PROOF ... и_так . . . видно|понятно|ясно|очевидно
    какие|какой|какое . . еще . . PROOF|CHECK_RU
    может|вам|еще ... нотариально|анализ_крови|отпечатк*|детектор|присягнуть|поклясться
    PROOF|CHECK_RU|скрин* ... лень|некогда|неохота|перебьетесь|делать_нечего
    лень|некогда|неохота ... PROOF|CHECK_RU|искать|фотограф*|осмотр
    осматривать|проверять|показывать|доказывать|предъявлять|фотографировать . . . нечего|незачем|не_на_чем
    PROOF|CHECK_RU . . . нести|искать|делать|слать|тащить|собирать|высылать . . . не . собираюсь|буду|стану|намерен*
    не_надо|хватит|прекратите|перестаньте|достали|задолбали|замучили|надоели ... спрашивать|PROOF|CHECK_RU|допрос*|допрашив*|бумажк*|бумажек|фотками
    CHECK_RU|PROOF . . вам . . ни_к_чему|не_нужн*|без_надобности|ни_зачем
    это . . ваша|ваше|ваш . . . . доказыв*|доказать
    доказыв*|доказать|проверять|проверить . . это? . . ваш*|не_мое|не_моя|не_моя_забота
    you do not need . . . PROOF|CHECK_EN
    should|do|would not . have . to . . send|prove|show|explain|provide|justify
    no|not . . intention . . of . . . . . PROOF|CHECK_EN|sending|proving|hunting
    PROOF|CHECK_EN|details|serial . . . none . of . your . business
    your|you . . job|place|problem|business|responsibility . . to . . prove|check|investigate|find
    nothing . . to . . inspect|prove|show|send|examine
    why . on_earth? . would|should|must i . . keep|have|send|prove|show|take|need
    do not . do . screenshots|photos|receipts|proof|videos|pictures
    get|getting|have|see nothing . . from . me|us
    not . . wasting|waste|spending|spend . my|our . time . . . . . . PROOF|CHECK_EN
    jump* . through . . hoops
    believe . . it|me . or . not|do_not
    no . . need|point|reason|call|use . . for|in|to . . . CHECK_EN|look|come|examine|check|send|prove
    not . . . got|have|having . got? . . the? . time|patience|energy|intention . . to|for|of ... PROOF|CHECK_EN|forms|questions|collect|dig|prove|hunt|search|photograph|look
    no . . time|patience . . to|for ... PROOF|CHECK_EN|forms|collect|dig|prove|hunt|search|photograph
    PROOF|CHECK_EN ... not . . to|for|with . you
    PROOF|CHECK_EN . . . . . . , not . to|for|with . you
    do . your . own . homework|research|checks|digging|investigation|checking|legwork
    look|find|dig|work|figure . it . . up|out . yourself|yourselves
    check|search|look . . . your . own . records|system|files|cameras|cctv|logs|books
    my . word . . . . enough|good|sufficient|all|suffice*|proof
    take|have|got . my . word
    word . . . . all . . . you . . get|getting|need
    not . a . photographer|detective|secretary|accountant|mechanic|expert|lawyer
    not . your . photographer|detective|secretary|investigator|researcher
    not|never . . . . send*|provid*|giv*|show*|tak*|dig*|upload*|shar*|produc*|hand*|let*|allow*|email*|fetch* . . . . . . . CHECK_EN|receipt*|inspector|surveyor|engineer|assessor|adjuster
    CHECK_EN|receipt* QUESTION . . . no|not|never|forget|what_for|why|jog|dream
    no . photos|pictures|proof|evidence|inspection|inspections|videos|receipts . . . from|for|,|$|will|necessary|needed|required
    nobody|no_one|none . . . . . . . coming|inspecting|entering|looking|touching|setting . . . . . house|flat|home|it|property|foot|car|at
    not . . . letting|let|having|have|allow|allowing . . . . . inspect*|surveyor|assessor|engineer|expert|anyone|someone|stranger*|your_man|your_people ... in|inside|near|round|look|poke|house|home|property|come|inspect
    why . should|would|must i|we . . prove|send|show|justify|explain|photograph|provide
    you . . should|must|ought_to|have_to . . . believe|trust|know . . me|us|already|that
    how . many . times|more ... prove|photos|photo|receipt|proof
    what|how_much . more . . . . proof|evidence|need|want
    do_not_keep|never_keep|did_not_keep . . . . receipt*|packaging|paperwork|invoice
    -sorry ... threw|receipt
    -i|we . did . not . keep . . . but
    -not . . have . . yet
    -not . . send . . . . yet|until
    -здесь|вот|прилага*|отправл* ... PROOF
    -паспорт*|удостоверени*|снилс|passport|id|identification
    -no . evidence . that|of|you
    -можно|можете|готов*|пожалуйста ... проверяйте|смотрите|осмотр*
    -i|we . will . send
    -cannot|can . not . find . . . . receipt
  `,
  ),
]
