// Insults. A noun that calls a person names insults wherever it stands; an adjective («безрукие») only beside a person.
import { type Family, family } from '../compile.ts'
import type { Lexicon } from '../pattern.ts'

export const ABUSE_WORDS: Lexicon = {
  INSULT:
    'хамья дятел дятлы дятлов мугл клуша клуши недоучк* недоучек убогие убогая хам хамка хамы хамло хамку хамов хамье дурак дура дуры дураки дураков дуру дураком дурой дурень дурынд* идиот* кретин* дебил* придур* болван* тупиц* тупарь тупарик* имбецил* олигофрен* даун дауны даунов ' +
    'урод уроды урода уродов уродка уродами твар* сволоч* скотин* скоты скотов ублюд* подонк* подонок мраз* мразот* гнид* гадин* козел козлы козлов козлина овца овцы овцами баран бараны баранов свинья свиньи осел ослы ослов крыса крысы крысеныш паразит* ' +
    'ничтожеств* бездар* бездарност* недоумк* недоумок дегенерат* убожеств* отморозк* отморозок холоп* чмо чмошник* лох лохи лохов лошара шестерк* шавк* клоун* шут шуты криворук* рукожоп* косорук* безмозгл* безголов* тугодум* ' +
    'деревенщин* быдло быдла колхозник* чучело чувырл* курица курицы курицу курицей истеричк* выскочк* неадекват* психопатк* недоразвит* умственно_отстал* отсталый бестолоч* дармоед* бездельник* тунеяд* лентя* лоботряс* алкаш* пьян* невежд* ' +
    'нахал* наглец* наглецы хабалк* хабалы торгаш* барыга барыги прохиндей* халтурщик* шарашкин* дилетант* неуч неучи неучей непрофессионалы_чертовы позорищ* пустоголов* мымр* грымз* стерв* змея гадюк* жлоб* жлобы бездушн*_твар* чурк* лузер* тормоз тормоза тормознут* олух* остолоп* балбес* оболтус* простофил* кобыла дубин* дубы чайник* дубина солдафон* падла падлы гопник* нелюд* ' +
    'idiot idiots idiotic moron morons moronic imbecile* cretin* clown clowns buffoon* joker jokers muppet muppets numpty numpties halfwit* half_wit nitwit* dimwit* dunce* fool fools dummy dummies simpleton* cowboy cowboys ' +
    'scum scumbag* lowlife* low_life pig pigs swine rat rats vermin parasite* leech* loser losers retard* brainless braindead brain_dead airhead* bimbo snake snakes weasel* cow jerk jerks plonker* pillock* wally prat prats git gits ' +
    'dumb_ass dumbass* jackass* bonehead* blockhead* degenerate* trash_people peasants peasant monkeys monkey baboon* donkey donkeys troll hag witch dinosaur creep creeps slob slobs loudmouth jobsworth* berk divvy amateur amateurs incompetents layabout* coward* cowards bozo bozos chump* cretin dolt dolts knucklehead* doofus lunatic* psycho* sociopath* narcissist* vultures sheep',
  RUDE_ADJ:
    'туп* безрук* безмозгл* наглы* нагла* бездарн* ленив* никчемн* убог* дур* глуп* хамск* хамоват* жалк* криворук* рукожоп* безголов* некомпетентн* невменяем* неадекватн* больн* отстал* слеп* глух* бестолков* бессовестн* жадн* бесстыж* охрен* обнагле* мерзк* тугодумн* необразован* непробиваем* ' +
    'stupid thick dumb incompetent useless clueless pathetic lazy rude_little brainless dense dim ignorant arrogant moronic idiotic spineless gutless greedy mindless worthless disgusting vile shameless illiterate inept deaf blind hopeless cretinous slow cheap half_witted uneducated spotty jumped_up snotty mouthy gormless witless unprofessional',
  PERSON_WORD:
    'вы ты люди народ сотрудни* менеджер* девк* девиц* баб* тетк* мужик* парн* мастера персонал компани* руководств* бабищ* девчонк* мальчишк* мальчик* кукл* работник* специалист* оператор* администратор* студенты школьник* контингент башк* голов* мозг* ' +
    'people person staff team lot bunch company man woman girl boy guy guys kid kids cow lot employees employee manager managers driver receptionist owner little',
  BRAINS:
    'мозг* мозгов ума голов* совест* стыд* соображ* brain brains mind sense shame morals conscience intelligence',
}

export const ABUSE: readonly Family[] = [
  family(
    'abuse.insult',
    'insult.name',
    0.93,
    `
    you . lot . are . slow|useless|hopeless|blind|deaf
    тебе|вам|ей|ему . бы? . . коров|полы|свиней|навоз|картошку|туалеты|дворы . . пасти|мыть|доить|убирать|копать|мести
    коров|свиней|полы . . пасти|мыть|доить . . а . не
    herding|milking|cleaning|sweeping|shovelling|stacking . . cows|pigs|toilets|floors|streets|shelves|sheep ... not|instead
    sick . people
    хамья|хамью
    RUDE_ADJ|dozy|silly|dopey|daft|old|fat|snotty|stuck_up . cow|cows|sheep|goat|goats|bat|bint
    RUDE_ADJ|жирн*|стар* . курица|курицы|коровы|корова|бабы|баба|клуши|клуша|дятлы|дятел|бараны|овцы
    -для . лох*|дурак*|идиот*|дебил*
    -for . mugs|idiots|dummies|fools
    RUDE_ADJ? RUDE_ADJ? INSULT
    вы|ты .. INSULT
    you|your RUDE_ADJ? . INSULT
    bunch|pack|set|load|shower|gang|lot . of . RUDE_ADJ? INSULT
    кучка|сборище|банда|стадо|свора|шайка|контора|стая|толпа|цирк|зоопарк|рассадник . RUDE_ADJ? INSULT|бездарей|дилетантов|недоучек|клоунов|хамов|неадекватов|непрофессионалов|неумех|лентяев
    вы|ты . там? . все|всё|совсем|просто|что|или|реально|же? . RUDE_ADJ|больной|больная|больные|дебил*|тупой|тупая|тупые|глухие|слепые|глупые
    RUDE_ADJ . вы|ты|люди|девк*|баб*|контора|девиц*|тетк*|башка|голова|персонал|девчонк*|бабищ*|сотрудни*|менеджер*|администратор*
    вы|ты . совсем? . с_головой|с_ума|с_дуба|того|ку-ку|головой|рехнул*|чокнул*|спятил*|ненормальн*|оборзе*|обнагле*|офонарел*|больные|больной|охренел*|страх_потеряли|сбрендил*|двинул*|поехавш* 
    совсем? . с_головой . не? . дружите|дружит|плохо|беда|проблемы|все_в_порядке|непорядок
    руки . из|не_оттуда . жопы|задницы|одного_места|растут
    руки|ручки .. не_из_того|не_оттуда|из_задницы|из_того_места|не_тем_концом|кривые
    руками . из . задницы|жопы
    нет|ни|без|мало|ноль . вообще? . BRAINS|грамма_мозгов|капли_совести|мозгов|совести|ума . нет?|у_вас|у_тебя|ни
    у_вас|у_тебя|у_них|там|вам|тебе|у_нее|у_него .. мозгов|мозги|совести|ума|извилин* . нет|не|ни|вообще|отсутств*|хоть|атрофир*|куриные|как_у_курицы|купите
    BRAINS . у_вас|у_тебя|у_них . нет|вообще|ноль|есть|кончи*|куриные|не
    мозг|мозги|голову|голова|извилин* .. включите|включи|куриный|купите|отсутств*|потеряли|дома_забыли|отсохли
    включите|включи|купите . хоть? . голову|мозг|мозги
    куриные|птичьи . мозги
    деревня|темнота|дикари|животные|нищеброд*|бомжи|уголовники|маразматик*|климактеричк* . вы|одна|,|!|.|$
    пошел|пошла|пошли|идите|иди|катитесь|вали|валите|катись . вы|ты|все? . вон|лесом|в_жопу|к_черту|нафиг|отсюда|в_баню|в_задницу|на_фиг
    заткнись|заткнитесь|закрой_рот|закройте_рот|рот_закрой*|завали*|захлопни*|отвали|отвалите|отвянь|сгинь|сгиньте|провалитесь
    чтоб . вы|вам|тебе|ты|вас . все? . сдох*|пусто|сгнил*|провал*|разор*|обанкрот*|подав*
    гореть|горите|сгорите . вам|в_аду
    подавитесь|подавись . моими?|своими?|этими?
    вам . лечиться|лечится|к_врачу|в_дурк* . надо|пора|нужно
    лечитесь|лечись|лечиться_надо
    вас|таких|такую|такого . на|к|в . пушечный|свиньям|цирк|помойку|свалку|метлу|паперть
    стыда|стыд|совести|совесть . ни|нет|потеряли|у_вас
    бессовестн*|бесстыж*|бесстыдни* . люди?|вы?|контора
    люди . без . чести|совести|стыда|мозгов
    понабрали|набрали|понаберут|наберут|набрал . по_объявлению|с_улицы|дурак*|дебил*|не_пойми|абы_кого|всяк*|каких-то|непонятно_кого|убогих|идиотов|бездарей|студентов|школоту
    вас . таких . учили|рожают|в
    ты|вы . никто|пустое_место|ноль
    вам|тебе . только . полы|коров|туалеты|навоз|улицы|картошку|свиней|дворы . мыть|пасти|доить|убирать|мести|копать|чистить
    продажн* . шкур*|твар*
  ` +
      `
    are|were|is . you|she|he|they|your_staff|your_people|your_team . all? . really|that|just|completely|actually|this|so|too|totally|all|a_bit|always? . RUDE_ADJ|mental|insane|mad|blind|deaf|retarded|for_real|drunk|high|on_drugs|INSULT
    you|they|she|he|staff|people|lot . are|is|must_be . all|so|just|completely|totally|utterly|absolutely|clearly|really|an|a|such|either|the|? . RUDE_ADJ|insane|mental|INSULT
    you . absolute|complete|utter|total|bloody|pathetic|useless|stupid|lazy|incompetent|little|miserable|horrible|lying|clueless|nasty|rude|dumb|thick|arrogant|ignorant|disgusting|vile|dishonest . RUDE_ADJ|INSULT|people|person|lot|man|woman|company|bunch|excuse|waste|lot
    RUDE_ADJ . RUDE_ADJ? . people|person|staff|woman|man|girl|boy|bunch|lot|cow|receptionist|driver|manager|employees|employee|idiot*|team|excuse|so_and_so|child|owner|secretary|kid|assistant
    someone|somebody|anyone|anybody .. with . a|half|any|some|more|an . brain|brains|iq|functioning|clue|sense|common
    get|have|use|need|bought|buy|grow . a|your|some|half . brain|brains|clue|spine|backbone
    people_like_you|your_kind|your_sort|likes_of_you ... should|not|disgust|sick|deserve|belong|worst|are
    waste|wasted . of . space|oxygen|skin|air|carbon
    not . . the . sharpest|brightest
    couldn't|could_not|cannot|can_not . . organise|run|find|manage|pour|hit . a|your|their|the . piss_up|bath|bake|whelk|lemonade|own|kitchen|barn|water|backside
    shut . up|your|it
    go . to . hell
    get . lost|stuffed|bent|knotted
    shame . on . you
    you . disgust|make_me_sick|sicken|repulse
    room_temperature|iq_of|single_digit . iq?|a?
    did . you .. school|born_stupid|fall_on|dropped_on|leave_your_brain|brain
    excuse|excuses . for . a . human|company|man|woman|manager|person|professional|human_being
    sorry|poor|pathetic|miserable . excuse . for
    what . is . wrong . with . you . people
    do . you . have . a . brain|any_brain|half_a_brain
    can . you . not? . read|count|even_read . QUESTION|or
    learn . to . read|count|write|speak_english|do_your_job_properly
    a . child|toddler|monkey|chimp|trained|dog|five_year|blind|trained_monkey ... could|would|better
    joke . of . a . company|business|manager|person|firm|human
    you . people . are|make|should
    trained . monkey*
    lying . piece*|toad|snake|cow|so_and_so|lot|scum
    rude . little|stuck_up|ignorant|cow|woman|man|girl|boy . man|woman|girl|boy|cow|madam|so_and_so?
    -not . calling|saying|an|a|suggesting ... INSULT|RUDE_ADJ
    -не . дурак*|идиот*|лох*|дебил*|говорю|называю|хам*|баран*|клоун*
    -я|мы|i|we . не|not|am|was|were|feel|felt|like|same|just? . a|an|совсем|дурак|полн*|такой|выгля*|чувств* ... INSULT|RUDE_ADJ
    -за|меня|нас|из . дурак*|дур*|идиот*|лох*|баран*|клоун*|дебил* . держ*|счита*|прин*|дела*|меня
    -держ*|счита*|прин*|дела*|выстав* . меня|нас|вы? . за|дур*|идиот*|лох*|из_меня|из_нас ... INSULT
    -меня|нас|me|us . дур*|for|like|an|a|feel|as|look|looking . for?|a|an|like? . fool*|idiot*|mug|INSULT
    -take|taking|treat*|make|making|think . me|us|i ... INSULT|stupid
    -feel|felt|look|looked|looks|feeling . like|so|really|a|very|? . a|an? . INSULT|stupid|thick
    -туп* . ножниц*|нож*|вопрос*|лезви*|угол|карандаш*|пил*|шутк*|ошибк*|боль|скучно
    -глуп* . вопрос*|ошибк*|ситуаци*
    -слеп* . зон*
    -больн* . зуб*|место|вопрос|ребен*|лист|спин*|ног*|мама|мать|муж|собак*|кот*
    -больной|больная .. лежу|лежит|сам*
    -stupid . question*|mistake|of_me|me|thing|amount|price
    -silly|dumb . question*|mistake
    -ленив* . глаз
    -cheap|slow|blind|deaf . price*|delivery|plan*|option|spot|customer*|in|quality|service|internet|person|person_here|and_cannot
    -useless . product*|item*|thing|to|at|website|for|without|now|as|app|software|manual|instructions|cable
    -thick . paper|layer|coat*|fabric|enough|hair|glass|material|sauce|soles|wood|lining|carpet|steel|card|plastic|cut|sliced|wool|as_a
    -dense|dim . fabric|text|foam|light*|material
    -you|we . are . blind|deaf . to
    -клоун* . на|для|заказ*|праздник*|костюм*|аниматор*|приш*|ребен*|веселил*
    -clown* . for|party|costume|act|booked|entertained|show|arrived
    -cowboy . boots|hat|themed|outfit
    -курица|курицу|курицы|свинья|баран*|козел|овц*|осел|крыса|рыба . в|с|на|холодн*|сыр*|жар*|гриль|пережар*|недожар*|отварн*|не_прожар*
    -из|с . курицы|баран*|свин*|козь*
    -donkey|monkey|pig|cow|rat|rats|snake|sheep|monkeys . toy|bars|costume|milk|plush|in_the|infest*|droppings|print|pattern|figure|onesie|leather
    -rat|rats|mouse|pigs . in|seen
    -чайник* . не|теч*|электр*|сломал*|гре*|купил*|с|за|на|для|был
    -тормоз* . скрип*|не|на|колодк*|диск*|жидкост*|сервис*|систем*|замен*|верн*|хуж*
    -замен*|диагностик*|ремонт|скрип*|прокач* . тормоз*
    -змея|стерва|шут . горохов
    -дубин* . дуб
    -witch|troll . costume
    -fool . proof|around|me
    -паразит* . от|обработк*|средство
    -обработк*|от|против . паразит*|крыс*
    -пьян* . водител*|вишн*|сосед*
    -змея . на
    -rats|git . repo*|commit|hub|push|access
    -sheep . skin
    -даун* . синдром|тайм
  `,
    'match',
  ),
]
