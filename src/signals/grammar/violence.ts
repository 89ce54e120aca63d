// Announcing harm to people or property. The one family where a wrong mark hurts most, so phrases stay concrete: who or
// what is to be harmed is named, and figures of speech are kept out.
import { type Family, family } from '../compile.ts'
import type { Lexicon } from '../pattern.ts'

export const VIOLENCE_WORDS: Lexicon = {
  BODY: 'голов* башк* бошк* руки рук руку ручки ручонк* ноги ног ногу лицо морд* морду рож* рыл* зуб* челюст* нос нос_вам ребра ребр* кост* шею шея яйц* пальц* череп* горл* глотк* харю хребет печень',
  BODY_EN:
    'head heads face faces legs leg arms arm neck nose teeth bones fingers jaw skull throat knees kneecaps balls hands ribs eyes ass arse',
  PLACE_OURS:
    'контор* офис* магазин* витрин* окн* стекл* стекол точк* пвз склад* салон* лавочк* лавк* мастерск* студи* заведени* двер* машин* тачк* оборудовани* забегаловк* шарашк* колес* шины тут_всё тут_все здесь_все все_тут все_здесь',
  PLACE_OURS_EN:
    'windows window shop store office place van car building studio warehouse door doors premises house vehicle tyres tires salon garage clinic',
  BREAK_RU:
    'оторву оторвем откручу отрублю отрежу разобью разобьем набью набьем начищу сломаю сломаем переломаю переломаем вырву проломлю размозжу сверну отобью выбью вышибу раскрою раскрошу снесу повыдергиваю пересчитаю отпилю выдерну повырываю прострелю расквашу перегрызу переебу попереломаю поотрываю повыбиваю',
  WRECK_RU:
    'разнесу разнесем разгромлю разгромим сожгу сожжем спалю спалим подожгу подожгем взорву разобью разобьем побью расколочу перебью сломаю проколю порежу поцарапаю расхерачу раздолбаю выбью вынесу камня_на_камне раскурочу разворочу',
}

export const VIOLENCE: readonly Family[] = [
  family(
    'threat.violence',
    'violence.harm',
    0.95,
    `
    как_бы|смотри|смотрите ... окна|стекла|витрин*|машин*|колеса ... повыбив*|побил*|сожг*|проткн*|выбил*|спалил*
    ты|вы . . покойник*|труп|трупы|мертвец
    окна|стекла|витрин*|колеса|зубы|ноги|машин* ... повыбива*|побь*|выбь*|перебь*|проткн*|спал*|сожг*|разобь*
    with . our|my . fists
    bring|bringing . the|my|some|a_few . . lads|boys|mates|brothers|guys . . round|over|down|with_me|along
    put . your . windows|windows . . in
    -если . . окна
    вам|тебе . конец|крышка|хана|не_жить|каюк
    зубы . . . понесет|понесешь|собирать|выплюнешь|в_руках|в_кармане
    wait|waiting . for . your . . after|outside
    coming|come . for . you|him|her $
    carry|carrying|picking|pick|swallow|spit* . . . teeth
    get . yourself . . bandages|ambulance|helmet
    knock . you|him|her|them . out
    ^ закопаю|прибью|урою|зарою|убью|порву|придушу|пристрелю $
    еще_раз|только_попробуй|попробуй|тронешь|посмеешь|если ... закопаю|прибью|урою|зарою|убью|порву|голову|изувечу|покалечу|сломаю
    I_WE will|am_going_to|can . find . out . where . you|he|she|they
    find . out . where . you . live|work|park|sleep
    поговорим|поговорю|разберемся .. по-другому|иначе_поговорим
    найду|узнаю|выясню .. где . вы|ты|он|она|они ... живете|живешь|живет|работаете|работаешь
    BREAK_RU ... BODY
    BODY ... BREAK_RU
    WRECK_RU .. вам|тебе|вашу|ваш|вашей|ваши|всю|твою|всё|все|твой|эту|этот|к_чертям|тут ... PLACE_OURS|контору|к_чертям|здесь|тут
    PLACE_OURS ... WRECK_RU
    вашу|ваш|ваши .. PLACE_OURS ... WRECK_RU
    убью|убьем|прибью|урою|уроем|зарою|закопаю|закопаем|порву|порвем|придушу|задушу|пристрелю|застрелю|зарежу|прирежу|замочу|завалю|покалечу|искалечу|изобью|отметелю|отпинаю|отмудохаю|поколочу|отхлещу|линчую|порешу|уничтожу_физически|удавлю|загрызу|растопчу|утоплю|покусаю|побью|избить|убить . тебя|вас|вам|тебе|его|ее|всех|этого|эту|их|там|вашего|вашу|твою|урода|гада
    тебя|вас|его|ее|всех|их . там? . убью|прибью|урою|зарою|закопаю|порву|придушу|задушу|пристрелю|зарежу|прирежу|покалечу|изобью|застрелю|найдут_в|закопают|удавлю|поколочу|побью
    дам|дать|получит|получишь|получите|съезжу|врежу|заеду|двину|вмажу|втащу|прилетит|настучу|надаю|пропишу .. в|по . BODY|щам|ушам|шее|кумполу|тыкве|репе|почкам
    по BODY|щам|шее|репе . получ*|дам|надаю|настучу|съезжу
    знаю|знаем|узнаю|выясню|известно|найду|пробил|пробью|вычислю|вычислил .. где|куда|во_сколько|по_какой|твой|ваш|адрес ... живешь|живете|учишься|учитесь|работаешь|паркуешься|паркуетесь|ходишь|ходит|живет|учится|домашний|домой|стоит_твоя|адрес|детский_сад|школ*
    твой|ваш . домашний? . адрес . знаю|нашел|пробил|у_меня
    найду|найдем|достану|достанем|вычислю|подкараулю|поймаю|подкараулим|выслежу|встречу|встретим|отловлю|подожду|дождусь|поджидать .. тебя|вас|его|ее|каждого|домой|из-под_земли|после_смены|подъезд*|за_углом|вечером|у_входа|у_выхода|после_работы|около_дома|на_улице|в_темном|один_на_один
    тебя|вас|его|ее|каждого .. найду|найдем|достану|подкараулю|выслежу|встречу_у|поймаю|отловлю|из-под_земли
    приеду|приедем|подъеду|подъедем|приду|придем|заявлюсь|явлюсь|нагряну|прилечу .. с_битой|с_монтировкой|с_ребятами|с_братвой|с_друзьями|с_пацанами|с_парнями|с_мужиками|с_топором|с_кувалдой|с_братом|не_один|не_одна|по-другому|по-мужски|по-плохому
    приеду|приедем|подъеду|приду|придем ... и|, . разберусь|разберемся|разнесу|разнесем|набью|устрою|поговорю|поговорим|урою|побью . с|по-мужски|по-другому|вам|тут|там|лично|вас|вашу|морду|с_каждым|кулак*
    с_тобой|с_вами . по-мужски|по-плохому|кулаками . поговор*|разбер*
    поговорим|разберемся|поговорю|разберусь .. по-мужски|по-плохому|кулак*|на_кулаках|один_на_один|за_углом
    ходи|ходите|смотри|гуляй|ходить .. оглядывай*|оборачивай*|осторожн*|и_бойся|с_опаской
    оглядывай*|оборачивай* . когда|теперь|почаще|по_сторонам
    кровью . умо*|харкать|плеваться|захлебн*
    своих_не_узнаешь|мать_родная_не_узнает|мать_не_узнает|родная_мать_не_узнает|в_больниц*_ляж*|в_реанимаци*|инвалид*_сделаю|на_инвалидность|без_зубов|зубов_не_досчита*|живым_не_уйд*|живой_не_уйд*|костей_не_собер*|собирать_зубы
    спускать|спущу|скину|сброшу .. с_лестниц*|из_окна|в_окно
    подожгу|спалю|сожгу|взорву|сожжем|спалим .. вас|вам|тебя|ваш*|твой|твою|дом|все
    сгорите|сгорит|сгоришь|загорится|полыхнет|сгорят . вы|ваш*|вместе|к_чертям|ночью
    оторву|откручу|отрежу . тебе|вам
    яйца|голову|руки|ноги|башку|уши . вам|тебе|ему|ей . оторв*|откру*|отре*|выр*|лома*
    берегись|берегитесь|ходить_бойтесь
    пожалеешь|пожалеете .. что_родил*
    с_вашими|с_твоими|с_вашей|с_твоей . детьми|семьей|женой|машиной . что-нибудь|что-то|может|случ*
    мало_ли_что . случ*|может|с
    что-нибудь|что-то . может? . случится|произойдет|случиться|произойти . с . вами|тобой|вашей|вашим|твоей|твоим
  ` +
      `
    I_WE . know .. where . you|he|she|they|your|your_kids . live|lives|work|park|family|kids|go|goes|walk|sleep|house
    I_WE . found|have|got . out? . your|his|her . home . address
    break|smash|snap|crush|bash|kick|rip|tear|cut|knock|punch|slap|shove|twist|rearrange|wring|blow|cave|chop|stick|ram . your|his|her|their|every|you|someone's|both|a .. BODY_EN
    WILL_EN . break|smash|snap|crush|bash|rip|tear|knock|slap|punch|wring|stab|shoot|beat|hit|hurt|kill|strangle|choke|batter|deck|murder|slaughter|destroy_your_face|skin|gut|throttle|flatten|lamp . you|him|her|them|every|your|the_lot|one_of
    kill|murder|stab|shoot|strangle|throttle . you|your|him|her|the_lot|every|them
    beat . the? .. out_of . you|him|her|them|your
    beat . you|him|her|them . up|senseless|to_a|black
    smash*|burn*|torch*|trash*|wreck*|break*|brick*|slash*|vandal*|set_fire|bomb*|shoot*|kick*|blow* . in|up|down|to? . your|the|this|every . whole|bloody|little|damn|front|company|shop? . PLACE_OURS_EN
    burn|torch|smash|blow . it|you|this|that|the_place|your_place|the_whole|everything|the_lot .. down|up|to_the_ground|out|to_bits
    brick|rock|stone|bat .. through|window*
    slash . your|his|her
    watch|watching . your|yer . back
    look|looking . over . your . shoulder
    come|coming|be|get . round|down|over|up|back|there . there? . with . a|my|some|the . bat|lads|boys|brothers|mates|baseball|hammer|crowbar|knife|gun|mates
    come|coming|be|drive|pop .. down|over|round|there . and . sort|smash|beat|punch|teach|drag|break|show|deal|make_you|wreck|knock
    teach . you|him|her|them . a_lesson .. physically|fists
    sort . you|him|her|them . out . myself|personally|properly|face|in_person
    pay . you|him|her|your_house|your_home . a_visit|a_little_visit
    visit .. your . home|house|family|kids
    someone|somebody|you|he|she|people .. get|gets|be|getting|is_going_to_get|end_up|will_get . hurt|in_hospital|seriously|hospital
    wait|waiting . for . you|him|her . outside|after|in|at|when
    see|catch|meet|find . you|him|her . in_the|outside|alone|after|on_the_street . car_park|dark|parking|outside|work|alone|street|shift|hours
    find|track|hunt|come_after|coming_for|come_for|come_looking_for|get . you|him|her|them . down|and_make|one_by_one|myself|personally|outside|and_your
    hunt . you|him|her
    need|leave|going|go .. ambulance|hospital|stretcher|wheelchair|body_bag|intensive_care
    sleep . with . one_eye
    bury . you
    you .. be . dead|six_feet|spitting_teeth|picking_up_your_teeth|eating_through
    dead . man|meat
    you are . dead
    be|would_be . a_shame|careful|such_a_shame .. if|happened|walking|something|leaving
    hope . you|your|his|her .. insurance|insured
    get . what_is_coming
    knock .. out|teeth|block|lights
    lay . hands|a_hand . on
    put . you|him|her|them|your . in|through . hospital|the_wall|the_ground|a_wall|the_window|a_window|the_floor
    punch|slap|kick|smack|hit|thump . you|him|her|them|your|that|the_guy|one_of
    -убить*|убила|убил . готов*|бы|можно|время|мало
    -убиться . можно
    -не|никто . убью|побью|трону
    -скоро . меня|нас
    -меня . убьет|убьют|прибьет .
    -муж|жена|мама|начальник|шеф . меня . убьет|прибьет
    -убью . день|время|вечер|час
    -kill* . me|time|us|my
    -you_are|it_is|this_is . killing
    -i_could . kill . for
    -hit . me|us|the|my
    -kick . out|off|me
    -разбил*|сломал*|сломали|разбита|разбили ... PLACE_OURS|BODY
    -голову|голова . сломал*|ломаю|болит|кругом
    -you .. broke|smashed|damaged|scratched
    -вы . разбили|сломали
    -watch . your . back_catalogue
  `,
  ),
]
