// Guard G6: terms in words that are no calendar dates: «на днях», "within a fortnight", «ближайшие три дня». Dates and counted terms
// are read by dates.ts; these lines add what only a draft says.
import { type Family, family } from '../../compile.ts'

export const DRAFT_TERMS: readonly Family[] = [
  family(
    'cue.G6',
    'term',
    0.9,
    `
    # . рабоч*|календарн*|банковск*|полных? . день|дня|дней|дн|суток|недел*|месяц*|час|часа|часов
    # день|дня|дней|дн|суток|сутки|недели|недель|неделю|месяца|месяцев|месяц
    # . working|business|calendar|full? . day|days|week|weeks|month|months
    за|через|в_течение|в|на . . пару|пары|несколько|нескольких|три|двух|два|трех|пять|пяти|десять|десяти|семи|семь|четыре|четырех|один|одну|одного|полтора|полторы|двое|трое . . рабоч*|календарн*? . дней|дня|суток|недел*|часов|часа|день|месяц*|минут
    за|через . неделю|сутки|день|час|месяц|полчаса|полдня|полгода|полтора_месяца
    два|две|двух|три|трех|четыре|пять|шесть|семь|восемь|девять|десять|двое|трое|пару|несколько|полтора|полторы|четырнадцать|тридцать|двадцать . рабоч*|календарн*|полных? . дня|дней|суток|недели|недель|часа|часов|месяца|месяцев
    дней|дня|недель|недели|часов|часа|месяцев|месяца . пять|шесть|семь|восемь|девять|десять|двадцать|тридцать|две|три|четыре|два|#
    ближайш*|следующ*|последующ* . . . дн*|недел*|выходн*|сутк*|час*|месяц*
    к|до|после . . выходн*|вечер*|утр*|обед*|праздник*|понедельник*|вторник*|сред*|четверг*|пятниц*|суббот*|воскресень*
    до|к . . конц* . . недел*|месяц*|дн*|рабоч*|год*
    на . этой|следующей|той . неделе
    к|до|с|не_позднее|после|не_позже . . NTH_RU|двадцат*|тридцат*|пятнадцат*|перв* . . числ*
    к|до|с|не_позднее|не_позже . . . NTH_RU|двадцат*|тридцат* . . MONTH_RU
    срок|дедлайн|дата ... NTH_RU|двадцат*|тридцат*|пятнадцат*|четырнадцат*
    начал*|конц*|конец|середин*|первых_числах|первой_половине|последних_числах|двадцатых_числах . MONTH_RU|месяца|года|недели|лета|осени|зимы|весны
    с|до|к|по . MONTH_RU ... будет|станет|изменит*|меняется|меняем|повысим|поднимаем|поднимется|начнем|вырастет|переходим|начинаем|подорожает|закончим|сделаем|передел*|вернем|пришлем|готов*|успе*|заплат*
    будет|станет|изменит*|меняется|меняем|повысим|поднимаем|поднимется|начнем|вырастет|переходим|начинаем|подорожает|закончим|сделаем|переделаем|вернем|пришлем|готово|успеем ... с|до|к|в . MONTH_RU
    в . MONTH_RU . . . . сделаем|переделаем|вернем|пришлем|закончим|будет|привезем|начнем|доставим|починим
    к|до|с|на|не_позднее|не_позже . DAY_RU $
    на . днях
    напиш*|позвон*|перезвон*|привез*|приед*|верн*|переведу|переведем|пришл*|отвеч*|отвечу|сделаем|закончим|обратимся|откроем|доставим|будет ... вечером|утром|днем|ночью|осенью|весной|летом|зимой
    до|к|после|перед . нового_года|новому_году|новым_годом|праздник*|рождеств*|пасх*|майских
    еще . . неделю|месяц|сутки|день|час|полчаса|годик|неделька
    уложимся|успеем|справимся|управимся|закончим|сделаем . . . в|за . . неделю|месяц|день|сутки|час|полдня
    NUMBER_RU . рабоч*|календарн*|банковск*? . минут|минуты|часов|часа|дней|дня|суток|недель|месяцев
    минут|часов|дней|недель|месяцев . NUMBER_RU|десять|пять|семь
    полгода|год|полтора_года|годом|полугод* . . гаранти*
    гаранти* . . . . полгода|год|полтора|на_год|годовая|годичная
    к . вечеру|утру|обеду|ночи|концу
    within|in . . a|the|one|two|three|four|five|six|seven|ten|couple|few|next|several|fourteen|thirty . . of? . . day|days|week|weeks|hour|hours|fortnight|month|months|minutes
    within . # . . . day|days|week|weeks|hour|hours
    two|three|four|five|six|seven|eight|nine|ten|fourteen|twenty|thirty|couple_of|few . working|calendar|business|full? . days|weeks|hours|months
    by|on|before|until|from . the . NTH_EN|twentieth|thirtieth $
    by|on|before|until|from|than . the . . NTH_EN|twentieth|thirtieth . of . MONTH_EN|the|this|next
    by|on|before|until|from|than . the . DAY_EN $
    by|on|before|until|from|than . the . DAY_EN of . MONTH_EN|the|this|next
    before|by|until|after|over . the? . new_year|christmas|easter|holidays
    any . day|time|minute|hour now
    will|would ... in . the? . autumn|spring|summer|winter|evening|morning|afternoon|new_year
    another|one_more . week|day|month|hour|fortnight
    a|one . month|week|day|fortnight|hour . . will_do|is_enough|should|at_most|tops|maximum
    NUMBER_EN . . working|calendar|business? . minutes|hours|days|weeks|months|hour
    deadline|due|date|cutoff ... the . . NTH_EN|twentieth|thirtieth
    from|until|till|by|before|starting|as_of . MONTH_EN
    in|by|from|until . . early|late|mid . MONTH_EN|may
    in|by|from|until|at|before . the . . beginning|start|end|middle . of . MONTH_EN|may|the
    for|over|before|after|by . the . weekend|holidays|bank_holiday
    guarantee*|warrant* . . . . for? . a|one|two|three|six|twelve|# . month|months|year|years
    month|months|year|years . guarantee|warranty
    in . MONTH_EN . . we|it|you
    we|it|you . will ... in . MONTH_EN
    within_the_week|within_the_hour|within_the_month|overnight
    by . . . the? . weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|end|close|morning|evening|lunchtime|christmas|easter|noon|week|tomorrow|tonight|next
    this|next|coming . monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|weekend
    end . of . . . week|month|day|year|business
    -ждал*|прошло|прошли|искали|хранил*|лежал*|работал*|висел* ... дня|дней|суток|недел*|час*|месяц*
    -waited|been|passed|took|spent|stayed|lasted ... days|weeks|hours|months
    -дня|дней|суток|недел*|час*|месяц* . назад
    -days|weeks|hours|months . ago
    -за . . последн*|прошедш* . . дн*|недел*|месяц*
    -through|during . the . week
    -# . days|day . . old
    -in|within . . NO_EN . . hundred|thousand|million
    -every|each . day|week|month
    -open|from . . . until|till|to . . NUMBER_EN|NO_EN
    -неделю|день|месяц|час|сутки . назад
    -week|day|month|hour . ago
    -last|stood|lay|kept|down . . for . . . minutes|hours|days|weeks
    -day . . to . day
    -in . . the . . first . place
    -в . один . . день . с
    -день . . рожд*
    -# . hour* . . . a . day
    -изо_дня . в
  `,
    'match',
  ),
]
