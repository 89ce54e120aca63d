// Somebody may harm themselves, or has tried to. Words of danger. A false alarm costs a look, a miss may cost a life, so these reach far; the blockers are the many figurative
// uses that everyday talk has.
import { type Family, family } from '../../compile.ts'

export const SELF_HARM: Family = family(
  'cue.thread',
  'self_harm',
  0.9,
  `
    покончу|покончить|покончил*|кончаю|покончит . . с_собой|жизнь*
    свести|сведу|сводит|свел . . счеты
    жить . . больше? . не . . хочу|хочется|буду|хочет|стану $
    жить . . больше? . не . . хочу|хочется|хочет . . после|и|,
    не . . хочу|хочется|вижу_смысла|вижу|могу_больше|хочет|вижу_никакого . . больше? . смысла? . жить . . дальше|так|$|,|после
    не_хочу|не_хочется|больше_не_хочу . . больше . жить $
    больше . не . . хочу|хочется|хочет . жить $
    незачем|ни_к_чему . . мне? . больше? . . жить
    незачем . . больше? . жить
    нет . . больше? . . сил|смысла . . жить
    сил . . больше? . нет . . больше? . жить
    наложу|наложить|наложит . на . себя . руки
    руки . на . себя . . наложу|наложить
    суицид*|самоубийств*
    повешусь|вешаюсь|застрелюсь|утоплюсь|отравлюсь|вскрою_вены|вскрою_себе_вены|порезала_вены|порезал_вены
    выпрыгну|спрыгну|прыгну|брошусь|сброшусь|выброшусь . . . из|в|с . окн*|окно|моста|крыши|балкона|этажа
    брошусь|прыгну|лягу . под . . поезд|машину|колеса|трамвай|метро
    стою|сижу . на . . краю? . . подоконник*|крыше|мосту|карнизе|краю|рельсах
    напилась|напился|выпила|выпил|наглоталась|наглотался|проглотила . . . упаковк*|пачку|горсть|таблеток|снотворного|все_таблетки
    лучше|проще|легче . . бы|мне? . . умереть|сдохнуть|не_жить|умерла|умер
    лучше . бы . я . . умер*|сдох*|не_родил*
    хочу|хочет|хочется|мечтаю|готова|готов . . просто? . . умереть|сдохнуть|не_проснуться
    не . . хочу|хочется|хотела_бы|хотел_бы . больше? . . просыпаться|проснуться
    уснуть|заснуть . и . не . . проснуться|просыпаться
    исчезнуть . и . не . . просыпаться|возвращаться
    меня|завтра . . завтра|уже|скоро|больше . . уже? . . не_будет|не_станет
    меня . . не_станет
    без . меня . . . всем|вам_всем|им|вам|семье . . станет|будет . . легче|проще|лучше
    всем|им|семье|детям . . будет|станет . . легче|проще|лучше . . без . меня
    предсмертн* . записк*
    уйду|уйти|ухожу|ушла|ушел . из . жизни
    жизнь . кончена|закончена|потеряла_смысл
    режу|режет|порезал*|резал* . . . себя|себе . . вены|руки|запястья|,|и|когда|$|после
    себя . . режу|резать|режет
    убью|убить|убила_бы|убил_бы . . . себя
    себя . . убить|убью
    kill|killing|hurt|hurting|harm|harming|cut|cutting|hang|shoot|drown|starve . . myself|himself|herself
    i|to|would|will|might|going_to . . hurt|harm|kill|cut|hang|drown . myself
    self . harm|harming|harmed
    self-harm*
    cut|slashed|slit . . my|her|his . wrists|arms|veins
    end|ending|ended|finish . . my|her|his . . own? . life
    want|wanted|wants|going|ready|need . to . end . . it_all|everything|it
    ending . it . . tonight|all|now|today
    suicid*
    want|wants|wanted|ready|wish_i_could|hope|trying . to . . just? . . die|be_dead
    wish|wished . . i . . was|were . dead
    better . off . . dead|without_me
    rather|might_as_well|better . . be|off . dead
    no|any|see|little|without . . point|reason|sense . . in|to|for . . living|live|being_alive|carry_on|going_on
    nothing . . left? . to . live . for
    not . . any_longer|want|longer|wish|wanting . . to . . live|be_alive|wake_up|be_here|exist
    no . longer . . want|wish . to . . live|be_here|be_alive|wake_up
    can . not . . go_on|carry_on|keep . . living|like_this|any_more|anymore
    can . not . live . . with|like . this
    goodbye ... not . . hear
    can . not . live . with . this
    незачем|не_для_кого|не_для_чего . . больше? . . просыпаться|существовать|быть
    прощальн* . . письмо|записк* . . детям|семье|мужу|жене|маме|всем
    написал* . . прощальн*
    хочу|хочется|хотел|хотела|думаю|думала|мечтаю|собираюсь|решил*|пытал* . . . умереть|исчезнуть|не_быть|повеситься|отравиться|застрелиться|покончить
    чтобы . . все|это . это? . . закончилось|кончилось . . , . и . я
    сделаю|сделает|сделать . . . с_собой . что-нибудь|что-то|что_нибудь|страшное
    сделаю . что-нибудь|что-то . с . собой
    веревк* . . приготовил*|купил*|намылил*
    приготовил*|купил*|намылил* . . веревк*|петлю|лезвие
    наглотаюсь|напьюсь . . таблеток|снотворного
    смысл* . . жить|жизни . . нет|не_вижу|пропал|потерян
    нет . . смысла|желания|причин . . больше? . жить
    не . . вижу|нахожу|осталось|чувствую . . причин|смысла|желания|повода . . жить|в_жизни
    не . хочу . . больше? . . быть . . здесь . . , . на . этом . свете
    на_этом_свете . . не . . хочу|держит|нужен|нужна
    никому . . я? . не . . нужен|нужна . . , . . и|жить|лучше|пора
    никто . . и? . не . . заметит|заплачет . . , . . если . . меня
    thinking|thought|thoughts|think|talk|talks|talking|planning . . about|of|how_to? . . ending|killing|suicide|kill|dying|hanging|ending_things . . things|it|it_all|myself|himself|herself|my_life|$
    nobody|no_one|no-one . . would . . miss|notice|care . . me|if . . if? . . i . . was|were|am|died . . gone|dead|$
    want|wanted . . it|this|everything . . all|to . . stop|end|be_over . . , . . . dead|die|gone
    want|wanted|wish . . to . be . dead
    pills|tablets|rope|razor . . in|ready|bought . . my|and|for . . hand|hands|last_night|tonight|it
    driving|drive|walk|walking|step|stepping . . into|in_front_of . . a|the|traffic|oncoming . . wall|tree|traffic|sea|bus|lorry|river|train|$
    not|cannot . . see|find|there . . the|a|any|much . . point|reason|purpose . . of|in|to|for . . being|living|going|carry|staying|life . . alive|on|$
    what_is|what . . the? . . point . . of|in . . living|being_alive|going_on|life
    tried|trying|attempted|attempt . . to . . kill|hang|end|take|drown . . myself|himself|herself|my_life|his_life|her_life|my_own_life
    suicide . attempt
    life . . is|was . . not? . . worth|pointless . . living|$
    no|not . . will|strength|wish|desire . . left? . to . live
    go . to . sleep . and . . not|never . wake
    overdose|overdosed|took_all_my_pills
    taken|took|swallowed . . . load|bottle|packet|all|handful|lot|box . . of|my|the . . pills|tablets|sleeping|medication
    take|taking|took . . my|her|his . own . life
    jump|jumping|throw_myself . . . in_front_of|off|from|under|out_of . . . train|bridge|roof|balcony|window|building|car_park|cliff|platform
    i_am|am|standing|sitting|i . . on . . the|a|top_of . . bridge|roof|ledge|edge|window_ledge|tracks
    by_the_time_you_read . . . gone|dead
    i . . will|i_am . . be? . gone . . for . good
    written|wrote|leaving . . a|my . . suicide? . note . . for . . . kids|children|family|wife|husband|mum
    disappear . . and|for . . never_come_back|good|ever
    -хоть . . вешайся|повесься
    -хочу|хотел*|думаю|решил* . . . повеситься_на|исчезнуть_с_радаров|исчезнуть_на_выходные
    -сайт|телефон|ноутбук|принтер|сервер|роутер|приложение . . . покончил*|покончило
    -повешусь|вешаюсь . . трубк*|картин*|на_трубку
    -суицид*|самоубийств* . . . для_бизнеса|бизнес*|рынк*|ставить|цен*|профилактик*|книг*|фильм*|лекци*
    -фильм|книга|книгу|статья|тренинг|лекция|профилактик*|курс . . . о|об|по|про . . профилактик*? . самоубийств*|суицид*
    -самоубийств* . . идет|в_вашем_зале
    -commercial|political|career|financial|business|reputational . suicide
    -suicide . . squad|prevention|doors|bomb|pact|burnout
    -suicid* . . to|for . . charge|business|the_brand
    -talk|film|book|course|training|workshop|poster . . on|about . . suicid*
    -жить . . . на_съеме|в_этой|в_квартире|квартире|с_вами|без|у_вас|в_отеле|в_номере
    -жить . . без . ваш*|кофе|этого
    -не . . хочу|хочется|могу . . больше? . . жить . . на|в|без|у|здесь|тут|с
    -live . . in|without|here|there|at|near|with . . this_flat|this|your|that|the|a|it|coffee|them
    -live . . in|at . . this|that|your|the . . flat|house|room|place|building
    -повешусь . . в
    -end . it_all . . with
    -end . my . . subscription|contract|plan|lease|membership|order
    -cut . . myself . . . on|with . . the|your|a . . lid|tin|edge|glass|blade|knife|can|paper|box|corner|lawnmower|packaging
    -порезал* . . . о|об|край|банк*|стекл*|крышк*
    -режу . . . бумаг*|хлеб|мясо|ткан*
    -прыгну . . к_вам|к
    -jump . . on|in|to . . a|the|after . call|meeting|work|queue
    -can . not . . go_on . . holiday|sale|without|the_trip|a
    -go_on . . holiday|sale|with_the
    -want . to . die . cut|cutting
    -want . to . die-cut*
    -dying|die . . to . . see|try|know|for
    -hang . . on|up
    -выпил*|took|taken . . . таблетку|a_pill|one . . . от|for
    -kill . . myself . laughing
    -hurt|kill . yourself|themselves . . laughing
    -убить . . себе . время
    -себе . . режу
  `,
  'match',
)
