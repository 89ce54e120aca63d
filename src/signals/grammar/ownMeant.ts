// Words that do not belong into our letters, by what they do to the reader: they deny sense, sincerity or worth, give orders, send people
// away, or thank them for nothing. Each line is a shape with many words in it, not one saying.
import { type Family, family } from '../compile.ts'

const own = (kind: string, lines: string): Family => family('cue.own', kind, 0.9, lines, 'match')

export const OWN_WORDS_MEANT: readonly Family[] = [
  own(
    'insult',
    `
    ваш*|твоя . . жадност*|алчност*|глупост*|невежеств*|безграмотност*|мелочност*|занудств*|капризы|капризам*|вредност*|склочност*|грубост*|невоспитанност*|некомпетентност*|лень|скандальност*|придирк*|неблагодарност*|вранье|вранья|враньем|ложь|лжи|спектакл*|концерт*|выкрутас*|закидон*|театр
    your . . greed|stupidity|ignorance|rudeness|arrogance|pettiness|incompetence|laziness|hysteria|hysterics|drama|dramatics|theatrics|antics|nonsense|paranoia|cheek|entitlement|meanness|dishonesty|lie|lies|nagging|childishness|sulking
    терпеть|выслушивать|сносить . . . . ваш*|вас
    put_up_with|tolerate|stomach . . your|you
    выходк*|фокусы|закидоны
    вы|вас ... не . в . себе|адеквате|уме
    clearly|obviously not . yourself|well|normal
    лечите|полечите|подлечите|проверьте|лечить|подлечить|полечить . . голов*|нервы|мозг*|психик*
    get|have|need|getting . . . your . head|brain|eyes|hearing . . examined|checked|tested|looked_at
    help|treatment|something . . with|for|about . your . nerves|head|temper|anger|issues
    вы ... жадн*|алчн*|мелочн*|неблагодарн*|склочн*|бестолков*|безграмотн*|невоспитанн*|некультурн*|избалованн*|капризн*|инфантильн*|неуравновешенн*|бессовестн*|непорядочн*|скандальн*|несерьезн*|смешны|жалки|убоги
    you . are|were|sound|seem|come_across ... greedy|petty|spoilt|spoiled|childish|pathetic|clueless|ungrateful|dishonest|unhinged|unstable|hysterical|paranoid|deranged|lazy|clumsy|stupid|dense|naive|pushy|bitter|unpleasant|nasty|ignorant|bully|nightmare|joke|disgrace
    ведете|ведешь . себя . как
    behav*|act|acting|carrying_on . . . like . a|an . . child|toddler|baby|kid|brat|lunatic|maniac|teenager|drama_queen
    жалобщи*|кляузник*|нытик*|скандалист*|склочни*|хапуг*|халявщи*|потребляд*
    serial|professional|chronic|habitual|compulsive complainer*|moaner*|whiner*|returner*|troublemaker*
    такими|таких|такие|таким|такой , ? как вы|ты
    не_все|не_всё|неладно|проблем*|беда . . . с_головой|с_психикой|с_нервами|с_головою
    голов* ... не_в_порядке|непорядок|не_дружит*|не_дружите
    не_в_порядке|непорядок . с_головой|с_головою|с_психикой|с_нервами
    руки . . . . не_из|не_оттуда|кривы*
    not . . right . in . the . head
    глупее|нелепее|бредовее|абсурднее|тупее ... не|еще
    never . . . . sillier|stupider|dumber|pettier|ruder
    silliest|dumbest|stupidest|pettiest|rudest . . . . complaint|client|customer|letter|email|request|claim|demand
  `,
  ),
  own(
    'sarcasm',
    `
    вы что ,? ... первый_раз|впервые
    is|was . this|it . your . first . time
    не . вам . . . учить|судить|указывать|диктовать
    who . are . you . to
    для . тех ,? кто . . в_танке|не_понял|не_понимает|спит
    for . those . . at_the_back|who_still|hard_of
    воображени*|фантази* ... роман*|сказк*|сценари*|богат*|хорош*|бурн*
    vivid|lively|rich|wild|overactive . imagination
    даже . в . . детском|школе|яслях|младшей
    not_even . . . . kindergarten|child|children|toddler|nursery|schoolchild
    строить|строите|изображать|изображаете|корчить|корчите|разыгрывать|разыгрываете . . из_себя|жертв*|дурак*|комеди*|несчастн*
    play*|act* . the . victim|martyr|fool
    вам|тебе . . . платят|доплачивают|заплатили . . за . . . жалоб*|отзыв*|это|письм*
    somebody|someone|competitor*|who . . . paying|paid|pays . you
    закон*|правил*|договор* . . вам . не . писан*
    not . seem . to . apply . to . you
    спасибо|благодар* ... бесценн*|лекци*|нотаци*|что_учите|учите_нас|учить_нас|за_науку|глаза_открыли|открыли_глаза
    спасибо|благодар* ... как . . нам . . вести|работать|жить|делать|обслуживать
    thank*|thanks ... teaching_us|lecturing|educating_us|lecture|enlightening_us|wisdom|priceless|invaluable
    thank*|thanks ... how . to . . run|do|manage our
    бесценн* . . мнени*|совет*|замечани*|опыт*
    какая|какое|ах|ох . . прелесть|неожиданность|трагедия|драма|забота|радость
    how . lovely|charming|convenient|sweet|touching|original|surprising :|,|!|that
    теперь|сейчас . . вдруг ... не|оказ*|плох*|разонрав*
    now . suddenly|and_suddenly
    о|ну|ага|ой ,? . ну? . конечно ... виноват*|мы|магазин|вы|все|только
    oh ,? . sure|right|please|great|dear|poor ,|!|.|you
    вы|вас|вам . . . . ангел*|святой|святая|жертва|принцесс*|королева|барын*|пуп_земли|исключительн*
    you . . . . an_angel|a_saint|the_victim|a_princess|royalty|centre_of_the_universe|center_of_the_universe|so_special
    удивительно|поразительно|чудо|загадка|непонятно ... как . вы ... дожили|живете|справляетесь|умудр*|выживаете|работаете|водите
    вы|вам|кто|клиент*|человек* . . . . умудрил*|ухитрил*|исхитрил*
    wonder|miracle|amazing|mystery|beggars . . . . you . . . . manage|survive|get_dressed|get_through|function|cope|hold_a_job
    ты|вы|вами|вас . . . . единственн* ... кто|из|кого|кому
    out_of . . . . customers|clients|guests|orders|people ... only . . one
    даже . . . ребенок|школьник*|первоклассник*|дети|дурак|бабушка|младенец|обезьяна ... пойм*|поним*|разобр*|справ*|знает|смо*|может|собер*|догад*
    even . a . . child|schoolboy|schoolgirl|kid|toddler|monkey|idiot|grandmother|five_year_old|baby ... can|could|would . have? . understand|understood|know|known|manage|managed|see|seen|read|put|assemble|assembled|do|done|work|figure|get|got|use
    even . a . . child|schoolboy|schoolgirl|kid|toddler|monkey|idiot|grandmother|five_year_old|baby knows|understands|manages|gets
    любо* . . нормальн*|адекватн*|разумн*|здравомысл* . . челове*|клиент*|покупател*
    any|every . . normal|sane|reasonable|sensible|rational|decent|intelligent . person|customer|adult|human|client
    если_бы . вы ... потрудились|удосужились|соизволили|хоть|умели|включили
    had|if . you . . bothered|troubled|deigned|cared
    читать|считать|слушать|думать|понимать ... не|разучились . . умеете|можете|хотите|способны|научили*|обучены|дано
    reading|counting|thinking|logic|manners|instructions|maths|arithmetic|basic ... beyond|too_hard|too_difficult|too_much_for|not_your|clearly_not|lost_on . you|thing|forte|strong
    учите|выучите|подучите|изучите . . матчасть|правила|законы|русский|физику
    do|done . your . homework|research
    нечем . . . заняться|занят*
    делать . . . нечего
    nothing|anything|something . better . . . to_do|with_your
    get|have . a . life
    too_much_time|so_much_time|a_lot_of_time . on . your . hands
    кому . . . нужн*|интересн*|сдал* . . . ваш*
    никому|никто . . не . . нужн*|интересн*|читает|верит . . . ваш*|вам
    nobody|no_one . . cares|believes|reads|wants|needs . . . . you|your
    who . cares|needs|asked . . you|your|about|what
    for_all_we_care|for_all_i_care|could_not_care_less
    ^ скажите|говорите . спасибо
    скажите_спасибо|будьте_благодарны|радуйтесь_что|благодарите_судьбу|благодарите_бога|еще_спасибо_скажите
    ^ be grateful|thankful|glad|happy . . . . we|that|it|you
    you . should|ought|could . . be . . grateful|thankful|glad
    consider . yourself . lucky
    complain|write|go|run|turn|report|moan|cry . . to . . . . whoever|whomever|wherever|anyone|anybody|whatever . . you . like|want|please|fancy|wish
    прекратите|хватит|кончайте|перестаньте|заканчивайте|завязывайте|довольно . . . . цирк*|спектакл*|балаган*|истерик*|комеди*|концерт*|театр*|шоу|ныть|нытья|придумывать|выдумывать|морочить|хамить|врать|изворачиваться|прикидываться
    не . морочьте|компостируйте|парьте|делайте_из|держите_нас|считайте_нас . . голов*|мозг*|дурак*|идиот*
    stop|quit|cut|end|drop|spare_us|enough . . . . circus|drama|act|nonsense|games|theatre|theatrics|whining|moaning|lying|pretending|messing|crap|tantrums
    wast* ... our|everybody*|everyone*|my|peoples . time
    make|making . us|me . laugh
    не_смешите|насмешили|рассмешили|смех_да_и_только|смешно_даже|курам_на_смех
  `,
  ),
  own(
    'blame',
    `
    вы|ты ... придумали|выдумали|сочинили|насочиняли|нафантазировали|раздули|врете|лжете|лукавите|привираете|обманываете|говорите_неправду|говорите_ложь
    you ... lying|lie|lied|made_this_up|made_it_up|made_it_all_up|making_this_up|making_it_up|made_all_of_this_up|inventing|invented|not_telling_the_truth|twisting|faking|faked
    ради|из-за . денег|наживы|халявы|бонус*|скидк*
    for . the . money|freebie|attention
    вы|вам . . . . хотите|решили|захотели|надо|пытаетесь|привыкли|рассчитываете . . . . халяв*|нажит*|поживит*|подзаработ*|на_нас|за_наш_счет|даром
    you . . . . after|want|wanted|looking_for|fishing_for|expect|hoping_for . . . . freebie|freebies|free_ride|free_lunch|easy_money|something_for_nothing|handout|free_stuff
    сами|сам|сама . . сломали|испортили|разбили|уронили|порвали|поломали|залили|поцарапали|угробили|довели|накосячили|виноват*
    вы . . . сломали|испортили|разбили|уронили|порвали|поломали|угробили ... а . теперь|мы
    ищете|ищет|искать . . . виноват*|крайнего
    перекладыва*|сваливаете|валите|спихива* . . . . на_нас|вину|ответственность|на_других|на_мастер*
    it_was_you|you . . . broke|ruined|damaged|spoiled|dropped|scratched . . . . yourself|and_now
    looking . for . . . someone|somebody|anyone . . to . blame
    blame|blaming . . . us|others|everyone|everybody|someone_else|our
    this|that|it . is . . . all|entirely|purely|completely|solely? . on . you
    you . . should|ought|might|could . . have . . thought|listened|paid_attention|looked_after|considered
    надо|нужно|следовало|стоило . было . . . думать|читать|смотреть|слушать|соображать|проверять|беречь
    думать|соображать|смотреть . . надо|нужно|следовало . было
    it_is|that_is|thats . not . our|my . problem|fault|business that|if . you
    вы|ваши|ваш*|вашими ... надоел*|достал*|замучил*|утомил*|осточертел*|заколебал*|довели|извели|задолбал*
    надоел*|достал*|замучил*|утомил*|осточертел* ... ваш*|вы|вами
    sick|tired|fed_up|bored|weary . . . . of|with . you|your|these
    had . enough . of . you|your
    driv*|drove . . . . mad|crazy|insane|nuts|up_the_wall|round_the_bend
  `,
  ),
  own(
    'threat',
    `
    мы|я|нам|мне . . . знаем|знаю|известно . . . где|кто|кому|куда . . вы|ваш*|вас ... работает*|живете|учит*|ходит*
    ваш*|вашему|вашим|вашей . . начальств*|начальник*|работодател*|руководств*|сосед*|коллег*|муж*|жен*|супруг*|директор* ... интересно|любопытно|узна*|понравится|расскаж*|порад*|прочита*|почита*
    your . . boss|employer|neighbours|neighbors|wife|husband|colleagues|landlord|manager|family ... like_to|love_to|be_interested|enjoy|want_to_know|find_out|learn|thing_or_two
    больше . . нигде|никто . . не . . обслуж*|прим*|возьм*|пуст*
    make|making . sure|certain . . nobody|no_one . . . serve*|work*|deal*|book*|help*
    we|i . . know . . where|who . you|your . . . live|work|go|study|kids
    мы|я . тоже|сами . . умеем|можем|напишем|будем|расскажем|ответим . . . . отзыв*|писать|пост|всем|людям|рассказ*
    we|i . . can|could|will|know_how_to . . . . write|leave|post . . . . reviews|review|posts|stories . . too|as_well|about_you|of_our_own
    -вы . . тоже
    -единственн*|первый|первая ,? кто . заметил*|сказал*|помог*|сообщил*|увидел*|поблагодар*|нашел|нашла
    -only|first . . one|customer|person . who . noticed|told|helped|saw|found|reported|spotted
    -мы|нами . . сами|сам
    -кто . . виноват
    -не . думаем|считаем|говорим|имеем_в_виду
    -not . . saying|suggesting|implying|think|blam*
    -our|ours|mine|we . . . . fault|mistake|responsibility
    -fault . and . not . yours
    -our fault|mistake
  `,
  ),
]
