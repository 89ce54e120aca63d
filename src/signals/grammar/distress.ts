// Words of people in distress: somebody died, illness, despair, no money for food. They are looked for in everything that a person
// writes, because help comes before every other rule. Words of danger stand in danger.ts.
import { type Family, family } from '../compile.ts'

const ask = (name: string, lines: string): Family => family('cue.thread', name, 0.9, lines, 'match')

export const DISTRESS: readonly Family[] = [
  ask(
    'bereavement',
    `
    умер|умерла|умерли|скончал*|погиб|погибла|погибли|похорон*|покойн*|не_стало|потеряли_отца|потеряли_маму|потеряли_ребенка|потеряла_ребенка|похоронил*|вдова|вдовец|смерт*|ушел_из_жизни|ушла_из_жизни
    died|passed_away|passed_on|deceased|funeral|bereav*|widow|widower|my_late|death|we_lost_our|buried|lost_my_husband|lost_my_wife|lost_my_mother|lost_my_father|lost_my_mum|lost_my_dad|lost_my_son|lost_my_daughter|mourning|grieving|miscarriage|miscarried|stillborn
    -смерт* . . как|хочется|надоел*|устал*
    -смертн*|смертельн*
    -до|до_самой . смерти
    -умер|умерла|died|сдох* . . телефон|ноутбук|сервер|аккумулятор|сайт|battery|phone|laptop|экран|принтер|холодильник|пульт|планшет|свет|рынок|роутер
    -телефон|ноутбук|сервер|аккумулятор|сайт|battery|phone|laptop|engine|boiler|screen|принтер|двигатель|drive|холодильник|планшет|роутер|plant|plants|flowers|цветок|цветы|orchid|deposit|car|motor|fridge|tablet|router|printer|kettle . . . умер|умерла|умерли|погиб*|died|сдох*|death|скончал*
    -умер*|died . . со_смеху|смеху|laughing|от_смеха|от_стыда|from_laughing|of_embarrassment|of_boredom
    -could|nearly|almost . have? . died
    -чуть . не . умер*
    -died . a . . death
    -bored . to . death
    -to|by|over . death
    -death . by|threats|threat|star|metal|certificate_template
    -death . . row|trap
    -we_lost_our . . way|parcel|order|keys|booking|deposit|money|luggage|bags|bag|data|site|files|connection|customers|clients|slot|place
    -buried . . in|under . . paperwork|work|emails|small_print|the
    -похорон* . . проект|иде*|сайт
  `,
  ),
  ask(
    'illness',
    `
    инсульт*|инфаркт*|онкологи*|химиотерапи*|в_реанимации|паническ*_атак*|после_операции|тяжело_бол*|не_вижу_почти|сердечн*_приступ|давлени*_скачет|деменци*
    лежу|лежит|лежал*|попал*|муж|жена|мама|отец|сын|дочь|папа|бабушка|дедушка|брат|сестра . . в_больнице|в_больницу|в_реанимации|в_реанимацию
    обнаружили|нашли|диагноз|поставили|лечу|лечусь|борюсь|последняя_стадия|стадия|болею|больна|болен|у_мамы|у_мужа|у_жены|у_отца|у_меня . . рак|онколог*|опухол*
    четверт*|последн*|терминальн*|третья|четвертая . . стадия|стадии
    stage . . three|four|4|3|iv . cancer?
    рак|опухоль . . груди|легких|желудка|мозга|последней|четвертой|крови|кожи
    у . меня|него|нее|сына|мужа|мамы|дочери . . депресси*|диабет|эпилепси*|аутизм*|рак|инвалидность|паническ*
    лечусь|лечился|лечилась|страдаю|принимаю|пью . . . депресси*|антидепрессант*|тревожн*|бессонниц*
    я|мама|отец|муж|жена|сын|дочь|она|он|сам . . инвалид*|слепой|слепая|глухой|глухая|незряч*|колясочник*|диабетик*
    stroke|chemo|chemotherapy|disability|diabetic|epilep*|intensive_care|dialysis|panic_attack*|autis*|dementia|alzheimer*|heart_attack|seriously_ill|terminally|my_illness|mental_health|insulin|bipolar
    i|my|mum|dad|wife|husband|mother|father|son|daughter|she|he . . . is|am|has|have|had|was|been|got . . . cancer|depression|depressed|anxiety|disabled|blind|deaf|surgery|adhd|diagnosed
    severe|crippling|clinical|chronic|suffer|suffering|struggling|struggle|diagnosed . . from|with? . . depression|anxiety|illness|pain|cancer
    in . hospital . . with|after|since|for|right_now|,|$
    i|mum|dad|wife|husband|mother|father|son|daughter|she|he . . is|am|was|are . in . hospital
    i|am|my . . . a|his|her|full_time . . carer
    -вы|ты|you|are . . . инвалид*|слепой|глухой|blind|deaf|disabled
    -works|work|working|job|nurse|nursing . . . in|at . the? . . hospital
    -в_больнице . . работает|работаю|рисуют|лежат_брошюры
    -работает|работаю . . в_больнице
    -оплат*|банковск* . операци*
    -ум* . инвалид*
    -инвалидн* . . пандус*|вход|коляск*
    -market|industry|рынка . . is? . depressed|депресси*
    -депресси* . рынка
    -blind . . spot|date|eye|drive|hem|copy
    -seemed|looked . . anxious|anxiety
    -stroke . . of|width|pattern|rate
    -brush . stroke*
    -two|four . stroke
  `,
  ),
  ask(
    'despair',
    `
    на . грани
    больше|уже . . не . . могу|выдерживаю|вынесу|выдержу|вынести|справляюсь $
    не . . могу|выдерживаю|вынесу|справляюсь . больше $
    не . . справляюсь|выдерживаю|вывожу . . один|одна|больше|этого|с_этим|совсем
    не . сплю . . . недел*|ноч*|сутк*|месяц|день|из-за|из
    не_ем . . и . . не_сплю
    плачу|рыдаю|реву . . каждый|каждую|целыми|вторые|второй|третий|третью|всю|целый|постоянно|ночами|день_и_ночь|навзрыд|в_подушку|и_не_могу
    панич* . . атак*|состояни*
    в . полном? . отчаянии|отчаянье
    опустились|опускаются . руки . . , . . сил|нет|жить|$
    руки . опустились|опускаются . . , . . сил|жить|нет
    у . меня . . опустились . руки
    сил . . больше|совсем|уже . нет . . ,|$|все|никаких
    нет . . больше|уже|никаких . сил . . ,|$|терпеть|бороться|это
    не_знаю|не_знаем|не_понимаю . , . как . . дальше? . . жить|быть_дальше
    не . знаю . . как . . дальше|теперь . жить
    меня|всю|всего . . трясет
    трясутся|дрожат . руки
    руки . трясутся|дрожат
    схожу . с . ума . . . от_всего|этого|один|одна|никого
    один|одна . . не_с_кем|никого_рядом|помочь_некому|поговорить
    совсем|осталась|остался|живу . . одна|один . . . поговорить|не_с_кем|некому|никого
    нервн* . срыв*
    все . рушится|рухнуло
    мне . . очень|так|плохо . . страшно|плохо . . . помогите|не_могу|руки|сердце
    мне . страшно . . ,|и|помогите
    не_могу . успокоиться
    потерял*|нет . . всякую|всю|никакой . надежд*
    at . . breaking|my . . point|wit's_end|wits_end|limit
    end . of . my . rope|tether
    can . not . . cope|bear_it|bear_this|stop_crying|stop_shaking|go_on|do_this_anymore
    can . not . . take . . any_more|any_longer|anymore|much_more
    can . not . take . . this|it . . any_longer|any_more|anymore
    have|has . not . . slept|eaten . . . for|in|since|days|weeks
    have . been|was|keep|i_am . . crying|sobbing . . . for|every|all|days|myself|non_stop|constantly|and
    i . cry . . every|myself|all . . day|night|to_sleep|the
    panic . attacks
    desperate . . , . please|help
    i_am|we_are . . so|completely|utterly|absolutely . . desperate|hopeless $
    in . . total|utter|complete . despair
    in_despair
    lost . all? . hope
    nervous . breakdown
    i_am|am|having|had|have|heading_for|close_to . a|my . breakdown
    stop . shaking
    completely|all|so|totally|utterly . . alone . . . nobody|no_one|talk|and|$
    nobody|no_one . . to . . talk_to|turn_to|help_me
    do . not . know . how . . to|i_can|much_longer . . go_on|carry_on|live
    not . . eating|sleeping . . or|and|for . . eating|sleeping|weeks|days
    over . the . edge
    i . . feel|am . . so|completely|utterly . . hopeless|worthless|broken
    everything . . is|has . . falling|fallen . apart
    can . not . see . . a|any . way . out
    i_am|we_are . . so|really . . scared|terrified|frightened . . , . . please|help|and
    crying . every . day
    на . . успокоительных|антидепрессантах|транквилизаторах
    пью . . успокоительн*|антидепрессант*|снотворн*
    on . . sedatives|antidepressants|tranquillisers|beta_blockers|sleeping_pills
    я . уже . не . человек
    пишу|печатаю . . сквозь|через|со . слез*
    руки . . дрожат|трясутся|ходуном
    my . hands . . are|keep|still . . shake|shaking|trembling
    hands . . shake|shaking . . as|while
    through|in . . my? . tears
    в . . глубокой? . депресси* . . с|уже|$|,
    я . в . депрессии
    сил . . моих . . больше? . . нет
    no|any . . more? . . strength|energy|fight . . left|any_more
    signed . off . . work? . with
    can . not . . function|get_out_of_bed|face|think_straight|keep_going|breathe_properly|do_this_any_more
    не . . могу . . собраться|встать_с_кровати|дышать|есть|спать
    feel|feels|feeling . . like|as_if . . i_am|am|i . . drowning|dying|nothing|giving_up|a_failure
    at|hit|reached . . rock_bottom|my_lowest|my_wits'_end
    in . a . . very|really . . bad|dark|terrible . place
    dark . . thoughts|place
    все . . из . рук . валится
    жизнь . . рушится|разваливается|превратилась_в_ад
    выгорел*|выгорание . . . совсем|полное|не_могу
    выкидыш*|мертворожд*
    i|we . am|are . . so? . . scared|terrified|frightened . . , . . please|help
    осталась|остался|совсем . . одна|один . . поговорить|не_с_кем
    поговорить . не_с_кем
    -сил . нет . как
    -hospital . . supplies|supply|uniform*|beds
    -can . not . go_on . . holiday|sale|without|the_trip|a_trip|trip|tour
    -desperate . for|to_see|to_try
    -car|server|van|boiler|machine|lift|on_the_way|system|engine ... breakdown
    -breakdown . of|cover|service|recovery|truck|by
    -a . breakdown . . of|for|on_the|cover
    -crying . . with|from . laughter
    -не . . могу . больше . . ждать|смотреть
    -плачу . . каждый|каждую . . месяц|раз|год|недел* . . по|за|картой|вам|абонент*|аренд*|#
    -на . грани . . банкротств*|рентабельн*|брака|фол*|допуст*|фантаст*
    -трясет . машину|телегу
    -руки . опускаются . . печатать|считать|переписывать
    -can . not . take . . it_any_longer . . in
    -stitching|sofa|table|chair|bag|shoes|box|book|furniture|it|packaging|seams|units . . . is|are|has|falling|fell . . falling|apart|fallen
    -not . . alone . in
  `,
  ),
  ask(
    'hardship',
    `
    не . . на_что|хватает_на . . жить|еду|есть|лекарства|хлеб|кормить|купить
    жить . не_на_что
    не_на_что . . жить|купить . . лекарств*|еды|еду|хлеб*|$
    нечего|нечем . . есть|кормить|кушать|платить_за_квартиру
    голодаем|голодаю|голодает
    последние . . деньги . . отдал*|потратил*|вам|за|$
    последн* . деньг* . . отдал*|потратил*|вам|ушли
    денег . . не_осталось|нет . . даже|совсем|на_хлеб|на_еду|на_лекарств*|на_жизнь|никаких
    потерял*|лишил*|лишусь . . работы|работу|жилья
    меня|нас|мужа|жену . . . уволили|сократили
    выселяют|выселяют_завтра|выселили|выгоняют_из_квартиры
    ночуем|ночую|живем|живу . . на_вокзале|на_улице|в_машине|в_подвале
    коллектор*
    живу|живем . на . . одну? . пенсию
    мы|я|с_детьми|семья . . . на . улице . . с|уже|остал*|$|,
    на . улице . . с_детьми|с_ребенком|остал*|живем|живу
    кушать|есть . нечего
    нечего . . кушать|есть|поесть
    до . . пенсии|зарплаты|получки . . . нечего|не_на_что|ни_копейки|не_хватает|голод*
    ни . копейки . . нет|не_осталось|$|до|на
    on . the . streets . . since|with|for
    nothing . . in|left . . the|in . . fridge|cupboard|cupboards|bank|account
    until . payday
    choosing|choose|choice . . between . . eating|heating|food|rent
    behind . . on|with . . the|my|our . . rent|mortgage
    bailiffs|repossess*
    мать-одиночка|многодетн*|пенсионер|пенсионерка|маленькая_пенсия|крошечная_пенсия
    мать . одиночка
    can|could . not . afford . . my|the|to . . food|rent|heating|eat|medicine|medication|formula|live
    nothing . . to|left . . live_on|eat|to_eat
    no . money . left? . . for . . food|rent|medicine|heating|electricity
    lost . my . job|home|house
    the|my|our . last . of . my|our . . money|savings|cash
    evicted|eviction|homeless|food_bank|foodbank
    redundant|bankruptcy|pensioner|single_mum|single_mother|on_benefits|universal_credit
    sleeping|sleep|living|live . in . . the|my|our . car|van|street|shelter
    sleeping . rough
    not . eaten . . for|in . . days|two|three
    nowhere . to . . go|live|sleep|stay
    debt . collectors
    -деньги . . перечислены|перечислили|поступят . . по_графику
    -последн* . . деньг* . . перечислены|по_графику
    -redundant . . clause|words|code|copy|step|text|page*|server*|feature*|part*
    -clause|words|step|backup . . . redundant
    -коллектор* . . двигател*|выпускн*|отоплени*|гребенк*|теплого|замен*|впускн*
    -впускн*|выпускн*|распределительн* . коллектор*
    -customer|client|supplier|контрагент* . . . bankrupt*|банкрот*
    -не . . на_что . . жаловат*
    -live . in . the? . car . park
  `,
  ),
]
