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
    within|in . . a|the|one|two|three|four|five|six|seven|ten|couple|few|next|several|fourteen|thirty . . of? . . day|days|week|weeks|hour|hours|fortnight|month|months|minutes
    within . # . . . day|days|week|weeks|hour|hours
    two|three|four|five|six|seven|eight|nine|ten|fourteen|twenty|thirty|couple_of|few . working|calendar|business|full? . days|weeks|hours|months
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
