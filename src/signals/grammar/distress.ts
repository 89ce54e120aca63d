// Words of people in distress or danger: somebody died, illness, thoughts of self-harm, violence, children at risk, no money for food.
// They are looked for in everything that a person writes, because help comes before every other rule.
import { type Family, family } from '../compile.ts'

const ask = (name: string, lines: string): Family => family('cue.thread', name, 0.9, lines, 'match')

export const DISTRESS: readonly Family[] = [
  ask(
    'bereavement',
    `
    умер|умерла|умерли|скончал*|погиб*|похорон*|покойн*|не_стало|потеряли_отца|потеряли_маму|похоронил*|вдова|вдовец|смерт*|ушел_из_жизни|ушла_из_жизни
    died|passed_away|passed_on|deceased|funeral|bereav*|widow|widower|my_late|death|we_lost_our|buried|lost_my_husband|lost_my_wife|lost_my_mother|lost_my_father|lost_my_mum|lost_my_dad|lost_my_son|lost_my_daughter|mourning|grieving
    -смерт* . . как|хочется|надоел*|устал*
    -умер|умерла|died|сдох* . . телефон|ноутбук|сервер|аккумулятор|сайт|battery|phone|laptop|экран|принтер
    -телефон|ноутбук|сервер|аккумулятор|сайт|battery|phone|laptop|engine|boiler|screen|принтер|двигатель|drive . . . умер|умерла|died|сдох*|death|скончал*
    -умер* . со_смеху
    -bored . to . death
    -to . death
  `,
  ),
  ask(
    'illness',
    `
    инсульт|инфаркт|онкологи*|рак|химиотерап*|инвалид*|диабет*|эпилепси*|в_больнице|реанимаци*|операци* . . на|после|через|завтра|сердц*
    инсульт*|инфаркт*|онкологи*|химиотерапи*|инвалид*|в_больнице|в_реанимации|депресси*|паническ*_атак*|диагноз*|после_операции|тяжело_бол*|слепой|глухой|не_вижу_почти|сердечн*_приступ|давлени*_скачет|аутизм*|деменци*
    stroke|cancer|chemo*|disabled|disability|diabetic|epilep*|in_hospital|intensive_care|surgery|dialysis|depression|depressed|panic_attack*|anxiety|autis*|dementia|alzheimer*|heart_attack|seriously_ill|terminally|wheelchair|my_illness|mental_health|blind|deaf|insulin|oxygen|carer|bipolar|adhd
    -вы|ты|you|are . . . инвалид*|слепой|глухой|blind|deaf|disabled
    -оплат*|банковск* . операци*
    -ум* . инвалид*
  `,
  ),
  ask(
    'self_harm',
    `
    покончу|покончить . . с_собой|жизнь
    жить . . не . хочу|хочется
    не . хочу|хочется|вижу_смысла|могу_больше . . больше? . жить
    наложу . на . себя|руки
    суицид*|самоубийств*|повешусь|выпрыгну|вскрою_вены|утоплюсь|отравлюсь|лучше_умереть|хочу_умереть|нет_сил_жить|не_вижу_смысла_жить
    kill|killing|hurt|hurting|harm|harming . myself
    end . . it_all|my_life|everything
    suicid*|want_to_die|better_off_dead|no_reason_to_live|not_want_to_live|not_want_to_be_here|self_harm|overdose|take_my_own_life
    can|could not . . go_on|live
    -хоть . . вешайся|повесься
    -повешусь . . трубк*|картин*
  `,
  ),
  ask(
    'violence',
    `
    муж|бывший|отец|сожитель|партнер . . меня? . . бьет|избил|избивает|угрожает|преследует|душил
    домашн* . насили*
    прячусь|скрываюсь . . от
    боюсь . . за . . свою|жизнь|себя|его|мужа
    domestic . . abuse|violence
    abusive . . ex|husband|partner|relationship|boyfriend
    refuge|stalking|stalker|restraining_order|non_molestation|hiding_from
    hits|beats|hit|threatens|threatened . me
    afraid|fear|scared . . for . . my|our . . life|safety
    -отец . . сайт*
  `,
  ),
  ask(
    'children',
    `
    ребен*|дет*|дочь|дочк*|сын*|малыш*|младенц*|внук*|внуч* . . . в_опасности|без_еды|без_лекарств*|обжег*|обожг*|отрав*|ударило_током|травм*|пострада*|задыха*|аллерги*|упал*|в_больниц*|порезал*|плачет_от_боли|без_тепла|мерзн*|замерз*|голодн*
    child|children|baby|kids|daughter|son|toddler|infant|grandson|granddaughter . . . at_risk|in_danger|hurt|injured|burned|burnt|shock|allergic|hospital|choked|cut_herself|cut_himself|freezing|cold|unsafe|without_heat*|poisoned|without_medicine|hungry|sick_from
    -ваш*|твои|твоих|your . . дет*|ребен*|kids|children
  `,
  ),
  ask(
    'hardship',
    `
    не . . на_что|хватает_на . . жить|еду|есть|лекарства|хлеб
    последние . . деньги
    последн* . деньг*
    потерял*|лишил* . . работы|работу|жилья
    банкротств*|коллектор*|живу_на_пенсию|мать-одиночка|многодетн*|пенсионер*|маленькая_пенсия
    cannot|can_not|could_not . . afford . . food|rent|heating|to_eat|medicine
    lost . my . job
    redundant|food_bank|homeless|eviction|evicted|bankrupt*|pensioner|single_mum|single_mother|on_benefits|universal_credit|last_of_my_savings
  `,
  ),
]
