// A child is hurt, hungry, cold, alone or mistreated. Words of danger. A false alarm costs a look, a miss may cost a life, so these reach far; the blockers are the many figurative
// uses that everyday talk has.
import { type Family, family } from '../../compile.ts'

export const CHILDREN_AT_RISK: Family = family(
  'cue.thread',
  'children',
  0.9,
  `
    ребен*|дет*|дочь|дочк*|дочери|сын|сына|сыну|малыш|малыша|малышу|малышк*|младенц*|младенец|внук|внук*|внучк* . . . в_опасности|без_еды|без_лекарств*|обжег*|обожг*|обварил*|отравил*|ударило_током|током|травмир*|пострадал*|задыхается|задохнул*|аллерги*_начал*|упал*_с|упала_с|в_реанимац*|порезал*|плачет_от_боли|плачут_от_голода|без_тепла|мерзнет|мерзнут|голодает|голодают|проглотил*|подавил*|без_сознания|заперт*|перегрел*|пропал|пропала|потерялась|потерялся|режет_себя|наелась|наелся|не_дышит|сыпь|хочет_умереть|избит*|побои|сломал*_руку|сломал*_ногу|разбил*_голову
    ребенка|детей|сына|дочь|дочку|малыша|внука|дочери|сыну|ребенку|внучку . . . ударил*|ударило|бьет|бьют|избил*|избивает|трогал|домогал*|запирает|запер*|обидел*_физически|тошнит|рвет|вырвало|оставили_одного|забыли_одного|заперли|покусал*|укусил*|увезли_в_больницу|увезли_на_скорой|стошнило|приставал
    бьет|бил|ударил|ударила|трогал|трогает|лапал|избил|избивает|запирает|приставал|домогался|пугает_ножом|душил . . . к? . . детей|ребенк*|сына|дочь|дочку|малыш*|внука|дочери|сыну
    CHILD .... CHILD_HURT
    CHILD_HURT .... CHILD
    CHILD . . . потерял*|теряет|без . сознани*
    CHILD . . . ударил*|удари|упал*|свалил*|выпал* . . . голов*|с|из . . голов*|качел*|горк*|окн*|лестниц*|высот*|батут*|кроват*
    CHILD . . . fell|fallen|slipped|tripped . . . head|off|down|from|out . . . stairs|slide|swing|bed|window|height|trampoline|climbing
    CHILD . . . сломал*|разбил*|порезал*|вывихнул*|рассек*|прищемил*|cut|broke|broken|split|hit|banged|cracked|trapped|crushed . . . BODY_PART|палец|пальцы|пальчик*|губу|коленк*|лоб|finger|fingers|lip|knee|forehead|wrist|himself|herself
    CHILD . . . pulled|grabbed|dragged|схватил*|таскал*|дернул* . . by|за . . the|his|her? . . ear|hair|arm|ухо|волосы|руку|уши
    pulled|grabbed|dragged|схватил*|таскал*|дернул* . . . CHILD . . by|за . . the|his|her? . . ear|hair|arm|collar|neck|ухо|волосы|руку|шиворот
    CHILD . . . забыли|оставили|бросили|высадили . . . в|на|одного|одну|одних|без
    забыли|оставили|бросили|высадили|left|forgot|abandoned|dropped . . . CHILD . . . в|на|одного|одну|одних|без|alone|on|at|in . . . автобус*|улиц*|лес*|школ*|машин*|bus|road|coach|street|trip|car|alone
    CHILD . . left|forgotten|abandoned . . alone|on|at|behind
    CHILD . . . наел*|съел*|выпил*|лизнул*|ate|eaten|drank|drunk|licked|chewed . . . таблет*|порош*|средств*|шарик*|хлор*|клей|краск*|батарейк*|яд|химикат*|tablet*|pod|pods|bleach|battery|magnet*|glue|paint|poison|cleaning|detergent|pills
    CHILD . . . собака|собаку|пес|dog . . . укусил*|покусал*|bit|attacked|mauled
    собака|пес|dog . . . укусил*|покусал*|bit|attacked|mauled . . . CHILD
    CHILD . . . остал*|сидят|сидит|живут|живем . . . без . . горяч*|теплой? . . еды|питан*|воды|тепла|отоплен*|света|лекарств*|смеси|крыши
    без . . еды|воды|тепла|отопления|света|лекарств* . . . с|и|у . . . CHILD
    холодно|градусов|холод|degrees|freezing|no_heating|no_hot_water|without_heating|heating_is_off|мороз|плюс|отоплени* ... CHILD
    CHILD ... градусов|degrees|no_heating|no_hot_water|without_heating|плюс_#|плюс|мороз|топят|отоплени*
    CHILD . . . taken|rushed|went|увезли|забрали|отвезли|положили . . to|в|на . . hospital|a&e|больниц*|скор*|реанимац*
    hospital|больниц* . . . with|с . . . CHILD
    CHILD . . . ожог*|отравлени*|сотрясени*|перелом*|вывих*|аллерги* . . . от|после|из-за|с|$
    CHILD . . . никто|некому . . . присмотр*|забрать|кормит
    кричит . на . детей . . . запирает|бьет
    поднял* . . руку . на . . ребенк*|сына|дочь|детей
    дочь|дочка|сын|ребенок|малыш|внук|внучка|дети . . . в_больнице . . . после|из-за|от|с_отравл*|с_ожог*|с_травм*
    дочь|дочка|сын|ребенок|малыш|внук|внучка|дети . . . умирает|отравились|отравилась|отравился|госпитализ*
    нечем|не_на_что . . . кормить|купить|накормить . . . ребенк*|детей|младенц*|смесь|сына|дочь
    младенц*|ребенк*|детям|малышу . . не_на_что
    дети . . . одни . . дома
    дети|ребенок . . . без . . еды|лекарств*|тепла|отопления|воды . . сидят|$|,
    остался|осталась|остались . без . . лекарств*|инсулин*
    инсулин . . . не . . привез*|достав*|пришел
    за . жизнь|здоровье|безопасность . . своих|моих|наших? . . детей|ребенка|сына|дочери
    угарный|газом|запах_газа|пахнет_газом ... дет*|ребен*|малыш*
    газом . пахнет
    пахнет . газом
    у . детей|ребенка|сына|дочери . . . сыпь|отек|ожог*|приступ|судорог*|анафилак*|началась_аллергия|аллергия_начал*
    сын|дочь|дочка|ребенок . . режет . себя
    сын|дочь|дочка|ребенок . . хочет . . умереть|покончить
    child|children|baby|kids|kid|daughter|son|toddler|infant|grandson|granddaughter|newborn|boy|girl . . . at_risk|in_danger|hurt|injured|burned|burnt|scalded|shock|allergic_reaction|choked|choking|freezing|unsafe|without_heat*|poisoned|without_medicine|without_his|without_her|unconscious|missing|collapsed|bleeding|bitten|seizure|electrocuted|swallowed|overheated|starving|abused|beaten|drowned|drowning|harming|self-harming
    child|children|baby|kids|kid|daughter|son|toddler|infant|grandson|granddaughter|boy|girl . . . cut|hit|hurt|burned|broke|banged|split . . . herself|himself|head|arm|leg|face
    child|children|baby|kids|daughter|son|toddler|infant|grandson|granddaughter . . . is|are|was|were|ended_up . . . in_hospital|in_intensive_care|lost . . . after|because|with|from|in
    child|children|baby|kids|daughter|son|toddler|infant . . is|are|was|has|can . . not . . breathing|breathe|responding|waking
    child|baby|kids|daughter|son|toddler|infant|children . . . is|are . . cold|freezing|hungry|sick_from . . ,|because|and|$|in|there|it
    kids|children|baby . . . went_to_bed|go_to_bed|going . hungry
    fell . . off|from|down|through . . your|the|a . . . slide|swing|climbing|ladder|bunk|bed|trampoline|balcony|window|stairs . . . head|hospital|arm|hit
    child|daughter|son|kids . . . fell . . off|from
    child|kids|children . . . have|has . nothing . to . eat
    can|could . not . . feed|afford . . . my|our|formula|the . . kids|children|baby|for_my_baby|for_the_baby
    formula . for . . my|the . baby
    nursery|teacher|coach|tutor|instructor|carer|babysitter|nanny|worker|leader|driver|man|staff|husband|ex|partner|he|she|father|stepfather . . . hits|hit|slapped|beats|beat|touched|touches|hurts|hurting|locked|locks|groped|abuses|abused|threatened . . . child|children|kids|son|daughter|boy|girl|baby
    ex|husband|partner|he|father . . is|keeps . . hurting|hitting|beating|abusing . . . child|children|kids|son|daughter|baby
    afraid|scared|fear|worried|frightened . . . for . . my|our|the . . child*|kids*|children*|son*|daughter*|baby* . . . safety|life|lives
    child|children|kids . . . locked . in . . a|the . . car|room|house
    child|children|kids|baby . . . alone . in . the . house|flat
    lost|missing . in . your . . park|store|shop|centre|mall
    insulin . . . never|did . . not? . . came|come|arrived|delivered
    carbon . monoxide
    smell|smells . . of? . gas
    rash . from . . your
    ambulance . . . child|baby|son|daughter|kids
    baby|child|son|daughter|kids . . . ambulance
    son|daughter|child . . wants . to . . die|kill
    -ваш*|твои|твоих|your . . дет*|ребен*|сын|kids|children|kid|son|daughter . . . at_risk_of|так|on|were|was_very|very
    -hungry|голодн* . . for|до . . more|знани*|lessons|new
    -CHILD . . . no|not|нет|без|не . . . CHILD_HURT|аллерги*
    -no|not|нет|без|не . . . CHILD_HURT|allerg* . . . CHILD
    -CHILD . . . обморок*_от_счастья|в_обморок_от
    -hurt . . feelings|my_feelings
    -burn . . off|energy|calories|some
    -травм* . . безопасн*|не_травм*
    -danger . . sign|zone|money
    -rash . decision
    -a|little|tiny|quite . bit . . of|more|less|big|small|late|tight|long|short|cold|disappointed|confused|early|too|like|loose|wide|sad|unsure
    -degrees . . course|university
    -курс*|занят*|урок*|программ*|акци*|цен* . . . плюс
    -плюс . . . скидк*|подар*|набор*|абонемент*|игрушк*|руб*
    -кровь . с . молоком
    -в . крови
    -CHILD . . . в . . реанимационн*
    -baby . . blanket|grand|project|steps|shower|monitor|seat|clothes|boots|bath
    -my . baby . and . it
    -проект . . . дитя|ребенок|малыш
    -упал* . . . в_обморок_от_счастья|в_рейтинге|в_цене|от_счастья
    -fell . . in . love
    -fell . . asleep
    -hungry|голодн* . . for|до . . more|знани*|lessons
    -аллерги* . . . нет
    -no . allerg*
    -child|kids|children|kid's|kids' . . seat|names|room|menu|party|clothes|ticket|meal
    -missing . a . . screw|part|button|piece|page|lid
    -kids|children|child|son|daughter . . . missing . . the|their|a . . . toy|class|lesson|train|bus|screw|button
    -игрушк*|куклы|кукла . . . задохнул*|задыхается|сломал*
    -замерз* . . . варежк*|шапк*|мороженое
    -детск*|детям|детсад* . . комнат*|площадк*|одежд*|билет*
    -кроватк*
    -hit . . . goals|the_pinata|pinata|button|a_six
    -works|work|working . . in|at . . the? . hospital
    -drew|drawing|loved . . . hospital
    -children|kids . at . the . hospital . . loved
    -дети|детям . . в_больнице . . рисуют|понрав*
    -injured . . pride
    -lost . . . names|the_names|interest|patience|their_names
    -lost|missing . . . in_love
    -shock . . absorb*
    -sticker . shock
    -without . her|his . . . coat|name|bike|ticket
  `,
  'match',
)
