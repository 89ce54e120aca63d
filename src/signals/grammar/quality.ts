// What a client says is bad about work, goods or service, and that we deceive.
import { type Family, family } from '../compile.ts'
import type { Lexicon } from '../pattern.ts'

export const QUALITY_WORDS: Lexicon = {
  FAIL_RU:
    'выпал выпала выпало выпали посыпал* осыпал* отпадает вылетает вылетают зависает зависают глючит глючат тормозит лагает разряжается протекает протекают подтекает капает отклеил* отклеивается отвалил* отваливается отлетел* облез* облупил* слез слезла слезло слезает треснул* лопнул* потрескал* порвал* порвалась расползл* развалил* разваливается рассыпал* ' +
    'сломал* сломалось сгорел* перегорел* перегрева* заедает заклинил* закисл* полинял* линяет выцвел* сел_после растянул* вздул* вспух* пошел_волн* пошла_волн* повело перекосил* отошел отошла отошли отслоил* отпорол* расклеил* расстроил* поцарапан* помят* запотел* ржавеет заржавел* скрипит воняет фонит шипит не_держит не_греет ' +
    'не_охлаждает не_морозит не_заряжается не_включается не_включаются не_запускается не_открывается не_открываются не_грузится не_загружается не_закрывается не_печатает не_ловит не_отстирал* не_отчистил* не_подошел не_подошла не_подошло не_подошли не_сходится не_застегивается не_работает не_работают не_работал не_работала не_работало не_функционир* ' +
    'дохнет накрылся накрылась полетел_диск полетела навернул* заглючил* просрочен* недожарен* пережарен* недоделан* недокрашен* запорол* запороли напортачил* накосячил* налажал* сорвали_срок* сорван_срок затянули просрочили простаивает опоздали опоздал опоздала задержали проигнорировали перепутали перепутал перепутала недоложили обсчитали',
  FAIL_EN:
    'bubbled buckled sagged swollen swelled cracking discoloured discolored fell_out falling_out fallen_out dropped_off crashes crashed crashing leaks leaking leaked peeling peeled flaking chipped chipping warped bubbling wobbles wobbly rattles squeaks overheats freezes froze unravelling frayed faded shrank snapped jammed malfunctioning misaligned mismatched miscut misspelt misspelled misprinted unfinished incomplete ' +
    'stopped_working not_working broke_down packed_up fell_apart falling_apart came_apart come_apart came_off come_off fell_off started_lifting started_peeling started_leaking started_falling started_making started_to_peel keeps_crashing keeps_failing keeps_dropping keeps_breaking keeps_stopping keeps_freezing keeps_cutting keeps_going not_turn_on not_switch_on not_charge not_start not_load not_open not_close not_fit not_work not_drain not_heat ' +
    'dies_within dies_after lasts_an_hour stops_after goes_down went_down gone_down never_showed never_turned not_show_up not_turn_up never_came overran overdue undercooked overcooked burnt_to cold_and stone_cold lukewarm soggy tasteless inedible too_salty out_of_date past_its_date behind_schedule double_booked overbooked missed_the_deadline missed_deadline blew_the_deadline running_late_again',
}
export const QUALITY: readonly Family[] = [
  family(
    'accusation.quality',
    'quality.claim',
    0.88,
    `
    ---сколько . . стоит|стоить|будет . . ремонт|починить|замена|отремонтировать
    ---нужен|требуется|ищу|ищем . . мастер|сантехник|электрик|ремонт|специалист
    ---беретесь|ремонтируете|чините . . ли|такие|это
    ---how_much . . to . repair|fix|replace
    completely|totally|entirely|very|quite|nothing_but . different . from|to|than
    different . from|to|than . . what|the_one|the_photo|the_picture|the_description|we_agreed
    на . #|один|два|три|четыре|пять|шесть|полтора|целый|целых|час|полчаса|неделю|день|сутки|месяц . . час*|дн*|недел*|минут*|месяц*|суток? . позже|позднее
    позже|позднее . назначенн*|обещанн*|оговоренн*|указанн*|срока|графика|договоренн*|заявленн*|положенн*
    пошл*|пошел|идет . . пузыр*|волн*|пятн*|трещин*|полос*|рябью
    hours|hour|days|day|weeks|week|minutes|month|months . later . than
    later|longer|more|less|fewer|smaller|shorter|bigger|darker|thinner . than . . agreed|promised|booked|scheduled|planned|ordered|quoted|advertised|stated|expected|specified|described|paid
    -вы|они|ваш*|курьер* . . сломал*|разбил*|порвал*|поцарапал*|помял*|испортил*|прожгл* . . мне|MY_RU|наш*|THING_RU|экран|стекло|SERVICE_RU
    -you|they|driver|courier . . cracked|broke|damaged|scratched|tore|ripped|chipped|snapped|smashed . my|our|the|a|it
    не . соответствует|соответствуют|совпадает|отвечает
    хуже|меньше|короче|уже|тоньше|темнее|мельче . чем . . обещал*|заявлен*|на_фото|в_описании|договаривались|заказывал*|указано|был*
    некачественн*|непрофессионал*|небрежн*|безответственн*|халатн*|недобросовестн*
    -отвалил*|сорвал*|ушел|ушли|потерял* . . покупател*|клиент*|заказчик*
    -людей|людям|люди|man|he|she|husband|wife|mother|father . . died|умер*
    сделано|сделали|работа|собрано|покрашено . . тяп|спустя|халтурно|кое
    will|would|does not . your . app|site|website|system ... open|load|work
    why . . . will|does|do|is not ... open|load|work|start
    тяп-ляп|спустя_рукава|через_пень-колоду|халтурно|абы_как
    full . of . bubbles|holes|mistakes|gaps|errors|scratches|creases|lumps|dust|hair|water|mould
    counted|billed|charged|invoiced|added . . . . twice|double
    slapdash|shoddy|botched|sloppy|bodged|cowboy|half_hearted|half_arsed|rushed . . job|work|repair|attempt|finish
    not . open|load|start|work|turn_on|play|connect|hold|charge|respond|close . . again|properly|at_all|anymore|$
    brake|brakes|tap|lock|battery|handle|hinge|strap|clasp|zip|screw|bolt|seal . . . . not . hold|work|close|fit|stay
    -сотрудник*|девушк*|менеджер*|администратор*|мастер* . . . больше . не . работа*
    -with? . a|the . day . late
    -стоимость|стоимост* . . испорченн*
    # ... вместо . ста|десяти|пяти|трех|двух|двадцати|#|обещанн*|заявлен*
    # ... instead_of
    вместо . . . приехал*|привезл*|сделал*|покрасил*|поставил*|положил* . . светл*|темн*|бел*|черн*|син*|красн*|сер*|бежев*|друг*
    light|dark|white|black|blue|red|green|beige|grey|wrong ... instead . of
    перенос*|отменя*|отменил*|перенес*|переносит . . . в_последний_момент|третий_раз|второй_раз|опять|снова|без_предупреждения
    третий|второй|четвертый|пятый|десятый|который . раз . . . перенос*|отменя*|отклад*|путает*|ошиба*|сдвига*|перенес*
    rescheduled|cancelled|postponed|moved ... last_minute|again|third_time|twice|second_time|last_moment
    added|charged|billed|slipped . . an|me? . extra
    лишних|лишние|лишний . # ...
    посчитали|насчитали|начислили|включили|добавили . . лишн*|больше
    fitted|installed|built|assembled|sewn|painted|laid|fixed|repaired|designed|edited|translated|packed|done|written|hung|wired|plumbed|trimmed|wrapped . . . badly|poorly|wrong|terribly|carelessly|sloppily|unevenly|crooked|awful
    doors|windows|drawers|lid|zip|gate|blinds|taps|buttons . . not . shut|close|open|work|fit|line_up|align|lock|turn
    обещал*|договорил*|должны_были ... к|до|за|через ... на_дворе|сегодня|уже|середина|конец
    -still . waiting . on|for . a|my|the . refund|money|compensation|apology
    -took . money
    -опоздаю|опоздаем|задержусь|задержимся
    -возможно|наверное|может_быть|скорее_всего . это? . почта|банк|транспортная ...
    FAIL_EN
    since|after . your . repair|visit|work|update|service|treatment|install|engineer|fix|guy|cleaning|team|upgrade ...
    changed|moved|cancelled|rescheduled|raised|increased|switched|closed ... without . telling|warning|notice|asking|any_notice|a_word|letting
    pizza|food|meal|soup|coffee|dish|steak|chicken|room|bed|bedding|bathroom|towels|pool|order|burger|salad|starter|main .. cold|raw|dirty|filthy|stale|burnt|inedible|disgusting|dry|off|hair|undercooked|freezing
    instead . of . one|two|three|four|five|the_promised|the_agreed
    promised|said|told|agreed|supposed ... monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|tomorrow|week|days|hours ... now|still|nothing|nobody|not|and|today|already
    full|riddled|loads|lots|tons|dozens|several . of|with|spelling? . mistakes|errors|typos|bugs|faults|defects|holes|scratches|spelling
    ignoring|ignored|fobbing|fobbed|stonewalled|ghosted|ghosting . me|my|us|every|all|off
    passed|pushed . from . pillar|one|department
    on_hold ... minutes|hour|hours|forty|an_hour
    !если FAIL_RU
    опять|снова|постоянно|все_время|всё_время|каждый_день|каждый_раз|вечно|регулярно ... поменял*|перенос*|отменя*|отменил*|забыва*|опаздыва*|пута*|не_работ*|отключ*|слетает|пропадает|сдвига*|теря*|меняете|переносите
    поменяли|изменили|отменили|перенесли|закрыли|отключили|подняли|повысили .. без_предупреждения|не_предупредив|втихую|молча|в_последний_момент|в_одностороннем|за_час
    без . предупреждения .. поменял*|отменил*|перенес*|отключил*|закрыл*|подня*|повысил*|списал*
    WORK_RU|еда|пицца|суп|роллы|кофе|напиток|блюд*|торт*|рыба|мясо|салат|номер|постель|белье|полотенц*|комната|зал|вода|бассейн .. холодн*|остывш*|сыр*|кисл*|тухл*|грязн*|пересолен*|сух*|подгорел*|несъедобн*|вонюч*|пережарен*|недоварен*|в_волосах|с_волосом|несвеж*|черств*|сырой|чужими|в_пятнах
    списан*|начислен*|снят*|взят*|удержан*|выставлен* . . за|дважды|лишн*|два|вместо|больше|повторно
    вместо . одного|одной|двух|трех|обещанн*|заказанн*|десяти|пяти|трёх
    кучу|полно|много|масса|сплошные|одни|куча|десяток|море|грубые|с .. ошиб*|косяк*|опечат*|брак*|дефект*|недоч*|ляп*|багов
    ошиб*|опечат*|косяк* . в . каждом|договоре|тексте|счете|смете|имени|фамилии|переводе|дате|адресе|названии
    обещал*|обещан* ... понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|завтра|вчера|неделю|час|дня|дней|утром|вечером ... сегодня|уже|прошл*|никто|ничего|не|тишина|до_сих_пор|второй|третий|а
    обещал* . перезвонить|прислать|сделать|починить|закончить|привезти|исправить|связаться|ответить|решить ... и|, . тишина|ни|никто|так|не|пропал*|молч*|сегодня|уже
    тренер*|мастер*|инструктор*|преподавател*|репетитор*|курьер*|врач*|сантехник*|электрик*|няня|уборщиц*|водител*|монтажник*|специалист*|фотограф*|ведущ* .. не . пришел|пришла|приехал*|явил*|появил*|приш*|предупредил*|позвонил*|сделал*|закончил*
    после . вашего|вашей|ваших . ремонта|чистки|химчистки|стирки|установки|обслуживания|покраски|процедур*|стрижки|мойки|диагностики|обновления|настройки|вмешательства ..
    до_сих_пор|так_и|по-прежнему|все_еще|всё_еще . не|нет|без . FAIL_RU|работа*|сдел*|готов*|ответ*|исправ*|получ*|подключ*|доступ*|дела*
    ни|никто|ничего . так? . ответа|ответил*|реакции|не_сделал*|результата|не_исправил*|не_меняется
    не_дозвониться|не_дозвонишься|трубку_не|телефон_не|не_берете_трубку|игнорируете|игнорируют|игнор|отписки|отписками|динамите|тянете_резину|кормите_завтраками|мурыжите|отфутболивают|морочите|футболите
    я|муж|мы . опоздаю|опоздаем|опаздываю
    остал*|не_отстирал*|не_вывел*|не_удалил*|не_отчистил* .. пятн*|развод*|запах|след*|грязь|подтек*
    не . положен*|закончен*|сделан*|доделан*|выполнен*|установлен*|покрашен*|исправлен*|устранен*|подключен*|собран*|убран*|вычищен*|пришит*|заменен*|настроен*|отремонтирован*|готов*|приклеен*|доставлен*|проглажен*
    в_другой|в_другом|не_в_тот|не_в_том|не_того . цвет*|размер*|стил*|формат*
    сделал*|покрасил*|сшил*|напечатал*|прислал*|привезл*|поставил*|установил*|положил*|испекл*|подстригл* .. другой|другую|другого|не_тот|не_ту|не_того|не_туда|наоборот
    покрыти*|лак|гель|эмаль|краска|пломба|каблук|подошва|ручка|кнопка|молния|колесо|экран|стекло .. слез*|облез*|отвал*|отклеил*|скол*|отлетел*|отпал*|отошл*|треснул*|потреска*|сломал*|заед*|отпорол*|отслоил*
    SERVICE_EN|broadband|wifi|fibre .. not_play*|not_load*|dropping|drops|dropped|cutting|keeps
    measured|cut|made|printed|painted|sewn|hung|fitted|installed|put . it? . up? . wrong|incorrectly|badly|crooked|upside_down|too_short|backwards|the_wrong_way
    -arrived|came|turned_up|delivered|received . . broken|cracked|damaged|smashed|dented|shattered|torn|crushed
    -пришл*|пришел|привезли|доставили|получил* .. разбит*|поврежден*|сломан*|помят*|треснут*|порван*
    -never . agreed
    SERVICE_RU ... не_работа*|не_включа*|не_открыва*|не_груз*|не_печата*|не_греет|не_заводит*|не_держит|не_закрыва*|лежит|лежал*|лег|лежит|упал*|висит|глючит|тормозит|завис*|теч*|протек*|сломал*|сломан*|отвал*|отключ*|пропадает|стучит|скрипит|барахлит|сдох*|умер*|накрыл*|не_реагиру*|не_запуска*|не_откры*|недоступ*|рвется|шумит|перегрева*|выключа*|не_заряжа*|разваливается|развалил*|искрит|дымит|не_морозит|не_качает|не_ловит|не_воспроизвод*|битая|отходит|болтается|гудит
    не . работает|работают|работал|работала|работало|включается|открывается|грузится|запускается|заводится|греет|печатает|заряжается|закрывается|держит|сливает|отжимает|морозит|работали ... SERVICE_RU|вообще|совсем|уже|толком|до_сих_пор|ничего|половина|после|#|третий|второй|опять|снова|нормально|оплата|ни
    ничего|вообще|опять|снова|так_и|до_сих_пор|половина|уже .. не . работает|работают|готово|готов|готова|готовы|сделано|сделали|исправили|починили|исправлено|включается|открывается|закончили|открывается|грузится
    WORK_RU .. просто? . BAD_RU
    BAD_RU . . WORK_RU|SERVICE_RU|THING_RU
    WORK_RU|THING_RU|SERVICE_RU .. с_браком|с_дефект*|с_трещин*|с_дыр*|в_пятнах|с_пятн*|со_сколом|с_ошибк*|с_опечатк*|не_соответств*|не_как|не_такой|не_такая|не_такое|не_то|не_тот|не_та|отклеил*|отвал*|облез*|слез*|облуп*|вспух*|вздул*|поползл*|покосил*|трещ*|треснул*|потреска*|расползл*|развалил*|полиня*|сел|села|просвечива*|пузыр*|отсла*|сыпется|выцвел*|недодел*|не_доделан*|не_готов*|ниже_плинтуса|хромает|оставляет_желать|никуда_не_годится|ужас|кошмар|ноль|отвратитель*|отстой|позор|на_троечк*|отошл*|скол*|царапин*|маломер*|не_подош*|мал|мала|велик|велика|малы|не_дошит*|порвал*|растянул*|линя*|облез|хуже|с_задержк*|опозда*|задерж*|просроч*|затян*|не_поменял*|сорван*
    царапин*|вмятин*|скол|сколы|трещин*|дыр*|пятн*|подтек*|пузыр*|зазор*|щел*|ржавчин*|плесень|волос*|разводы|опечатк*|ошибк*|брак|дефект* .. на|в|по|между|под . THING_RU|WORK_RU|SERVICE_RU|капот*|двер*|стен*|рукав*|спин*|шв*|подоле|пол*|экран*|крыш*|текст*|каждо*|салат*|еде|суп*|потолк*|столешниц*
    на|в|по . THING_RU|WORK_RU|SERVICE_RU|капоте|двери|стене|рукаве|спине|подоле|столешнице|швах|логотипе|потолке|корпусе|бампере . . царапин*|вмятин*|скол|сколы|трещин*|дыр*|пятн*|подтек*|пузыр*|зазор*|ржавчин*|плесень|ошибк*|опечатк*|волос*|разводы|брак
    вы|ваш*|мастер*|курьер*|сотрудни*|они|сами|студия|менеджер*|доставка|тренер*|фотограф*|подрядчик .. опозда*|опаздыва*|просроч*|задерж*|сорвал*|затян*|затягива*|не_сделал*|не_приехал*|не_успел*|не_выполн*|накосяч*|напорт*|испорт*|запорол*|схалтур*|перепутал*|забыл*|не_доделал*|не_исправ*|не_выш*|не_почин*|не_предупред*|не_приш*|ошибл*|проигнорир*|нарушил*|нарушаете|не_соблюда*|обсчита*|двойную|дважды_списал*|лишн*|не_убрал*|не_домыл*|пересолил*|недо*|не_сдал*|тянете|отключил*|отрезал*|заблокировал*|накрутил*|намудрил*|сделал*_не|сделали_не|сделали_криво|сделал_криво|не_так
    просроч*|опозда*|задерж*|сорвал*|затянул* . . на|срок*|сдач*|уже|#|дедлайн*|недел*|час*|дн*|с
    срок*|дедлайн*|сдач*|запуск|ремонт|доставк*|готовност*|заказ|проект|монтаж|установк* .. просроч*|сорван*|нарушен*|прош*|вышел|вышли|сдвига*|затя*|опять|не_соблюд*|истек*|давно|задерж*|перенос*
    опоздание|просрочк*|задержк* . на|в|составил*|уже|уже_#|#|с_вашей
    жду|ждем|ждал*|прождал* .. уже|#|третий|вторую|третью|второй|четвертый|месяц|недел*|час*|сутки|полгода|полчаса|дней|целый|битый ... час*|недел*|дн*|день|месяц*|сутки|минут*|#|обещал*|заказ*|ремонт*|мастер*|ответ*
    обещал*|заявлен*|договаривал*|должны_были|должен_был|должна_была|в_договоре_указан*|по_договору|заказывал*|просил*|обговаривал*|оговаривал* ... , ? . а|но|по_факту|в_итоге|получил*|вышло|прошел|прошло|только|ничего|воз|не|прислал*|взяли|сегодня|уже|приехали|сделали|оказал*|пришл*|без
    обещал*|должны_были|должен_был|должна_была ... к|до|в|за|через|через_# ... но|а|и|прошло|прошла|уже|тишина|ничего|никого|не
    заказывал*|просил*|выбирал*|покупал* ... сделал*|прислал*|пришл*|пришел|получил*|привезл*|покрасил*|напечатал*|поставил*|дали|оказал*|вышло|приехал*
    не . то|тот|та|так|такой|такая|такое|те|тот_размер|тот_цвет ... что|как|заказывал*|просил*|на_фото|договаривал*|обещал*|в_договоре|в_описании|размер|цвет|на_картинке|котор*|модел*
    не_соответств*|не_совпада*|отличается ... описани*|фото*|договор*|заявлен*|образц*|макет*|тз|обещан*|размер*|картинк*|действительност*|заказ*|эскиз*|замер*|заданию|условиям
    не . тот|та|того|той|те|подошел|подходит|подошла . размер*|цвет*|модел*|оттенок|материал*|ткань|шрифт|формат|по_размеру
    взяли|списали|сняли|насчитали|выставили|начислили|пробили|содрали|накрутили|включили|посчитали|снимают|списывают|берете|дерете|удержали .. дважды|два_раза|лишн*|больше|двойную|полную|полную_цену|повторно|не_ту|за_то|без|неправильно|сверху|за_услугу|#|в_два_раза|комиссию|штраф|за_доставку|ошибочно|непонятно
    дважды|повторно|двойное|ошибочно|неверно|неправильно|лишние . . списал*|снял*|списани*|начисл*|посчитал*|насчитал*|взяли|рассчитал*
    в|во . счет*|чек*|квитанци* . . ошибк*|лишн*|не_та|не_те|больше|двойн*|неверн*|другая_сумма
    цена|сумма|счет|ценник . . не_совпада*|больше|выше|другая|неверн*|завышен*|не_та|выросла|отличается|вырос
    завысили|завышен*|переплатил* . . цен*|стоимост*|счет*|вдвое|#|за
    качество|сервис|обслуживание|работа|ремонт . . никакое|ужас*|отвратитель*|плох*|ноль|нулев*|ниже|никак*|хромает|кошмар|упало|испортилось|отсутствует|так_себе|низк*|так_и|страдает
    ужасн*|отвратительн*|плох*|безобразн*|кошмарн*|никак*|нулев*|хамск*|низк*|медленн* . качеств*|сервис*|обслуживани*|работ*|отношени*|связь|упаковк*
    сделали|сделано|сделал|сшили|покрасили|подстригли|собрали|установили|наклеили|положили|напечатали|сверстали|смонтировали|отремонтировали|починили|почистили|постирали|сняли|нарисовали|приготовили|уложили|поклеили|постригли|повесили|настроили|перевели|написали|вышили .. плохо|криво|ужасно|отвратительно|кое-как|не_так|тяп-ляп|наполовину|спустя_рукава|как_попало|через_пень|неправильно|небрежно|абы_как|халтурно|не_то|не_тот|из_рук_вон|коряво|на_отвали|неровно|не_до_конца|черт_знает|с_ошибками|безобразно|не_по|на_коленке|не_туда|задом_наперед|грязно|вкривь|через_одно_место|не_как
    плохо|криво|ужасно|отвратительно|неровно|неправильно|небрежно|кое-как|не_до_конца|коряво|безобразно . . сделал*|сделан*|сшил*|покрасил*|покрашен*|установил*|собран*|собрал*|наклеен*|пришит*|отремонтир*|работает|работаете|положен*|почистил*|подстриг*|пострижен*|помыл*|смонтир*|упакован*|сверстан*|написан*|обслуж*|вычищен*|работают
    сломал*|разряжа*|развалил*|отвалил*|порвал*|отклеил*|облез*|потек*|протек*|перегорел*|лопнул*|треснул*|умер*|сгорел*|расклеил*|отпорол*|перестал* . . через|после|на_следующий|в_первый|на_второй|спустя|за|сразу|уже|работать|включаться|опять|снова|в_тот_же
    через|после|спустя|на_второй|на_третий . . дн*|день|недел*|час*|месяц*|ремонт*|стирк*|химчистк*|носк*|заняти* . опять? . сломал*|развалил*|отвалил*|порвал*|отклеил*|облез*|потек*|перегорел*|лопнул*|треснул*|сел*|перестал*|полинял*|слез*|отключил*|заглох*
    брак|бракован*|халтур*|нерабоч*|неисправн*|просроченн*|дефектн* . . товар|пришел|пришла|прислали|продали|сплошной|вещь|деталь|партия|в|экземпляр|подсунули|модель|на|работ*|аппарат|$
    продали|подсунули|впарили|всучили|поставили|прислали|выдали . . брак*|нерабоч*|неисправн*|битый|сломан*|просроч*|бу|б/у|подделк*|старый|старую|использован*|не_тот|не_ту|фуфло|контрафакт|хлам|барахло
    это . же? . просто|не|полная|полный|какая-то|настоящ*|сплошн* . халтур*|брак|ужас|кошмар|позор|безобраз*|качество|ремонт|безответствен*|сервис|бардак
    халтура|безобразие|бардак|позорище|беспредел|недоработка|халтурно . у_вас|а_не|сплошн*|полн*|,|$
    никто . не . перезвонил*|приехал*|отвеча*|ответил*|пришел|пришли|берет|вышел|появил*|предупредил*|занима*|сделал*|исправил*
    не . отвечаете|отвечают|берете|перезваниваете|перезвонили|реагируете|дозвониться|дозвонишься|предупредили|приехали|приехал|приехала|явился|явились|сделали|исправили|починили|доделали|устранили|убрали|выполнили|подключили|отключили|предоставили|учли|сообщили|привезли_вовремя|соблюли|начали|закончили|сдали|готово|готов|готова|применили|применилась|обновили|пробили|довели|вышли
    мне|нам . отказали|нагрубили_и|не_помогли|не_перезвонили
    слишком|очень|безумно . дорого|долго|медленно|маленьк*|большой|больш*|коротк*|длинн*|громко|темн*|светл*
    вы . отрезали|отключили|заблокировали|закрыли .. мне|мой|моё|мою|доступ|нам|почту|сайт|аккаунт
    простой|простояли|простаивае* . из-за|у_нас|по_вашей|#|уже
    из-за . вас|вашего|вашей|ваших|вашей_ошибки . . сорвал*|опозда*|не_открыл*|простаива*|простой|не_успел*|остал*|сломал*
    -цена|сумма . не . важн*|
    -если ... сломается|не_подойдет|не_работает|опозда*|не_понравит*
    -а_если|вдруг ... не_подойд*|сломает*|не_работ*
    -боюсь|переживаю ... опозда*|не_успе*|сломает*
    -предыдущ*|прошл*|друг*_фирм*|друг*_мастер*|до_вас|у_друг*|конкурент* ... BAD_RU|не_сдел*|испорт*|неумех*|халтур*
    -я|мы . сам*? . опозда*|опаздыва*|задерж*|ошибл*|забыл*|перепутал*|не_приш*|не_успе*
    -если . не . отвечаете|сделали|ответите|исправите|устраните|сделаете|вернете
    -очень|слишком . долго? . благодар*|рад*|понрав*|довол*|жд*|прошу|хорош*|вкусн*|прият*
    -не_сломал*|не_опозда*|без_царапин|без_ошибок|не_плох*|неплох*|не_хуже|без_дефект*
    -жду|ждем . ответ*|извинени*|компенсац*|возврат*|вашего|звонка|решения|деньг*
    -сайт* . не . наш*
    -не_больш*
    -цвет . не . важен
  ` +
      `
    SERVICE_EN .. is|was|are|has|have|been|keeps|kept|stopped|stops|does|did|will|would|went|still|now|just|goes|not|can . been? . not_work*|down|dead|broken|offline|crash*|failing|fails|freez*|leak*|slow|unusable|not_load*|working|unreachable|faulty|disconnect*|drop*|dying|stuck|out|not_turn*|not_start*|not_switch*|not_open*|not_charge|useless|not_close|not_connect|not_function*|overheat*|timing_out|cutting_out|still_broken|failed|jammed|rattl*|hang*|not_drain|not_heat|unavailable|not_respond*
    SERVICE_EN . crashed|broke|died|failed|leaks|froze|stopped|overheats|crashes|rattles
    not . work|works|working|turn_on|switch_on|load|start|fit|function|charge|heat|open|close|drain|connect . properly|at_all|anymore|any_more|either|again|still|since|after|on|for|as|correctly|in|and|,|$|me|right
    does|did|do|is|has|are|still|was . not . fit|match|work|working|look_like|meet|resemble|finished|ready|complete|done|been_fixed|been_done|fixed|resolved|been_finished|as_described|what_we_agreed|what_i_ordered|what_was|what_i_asked|what_i_paid|up_to|good_enough|acceptable|as_advertised|the_right|correspond|usable|fit_for|do_what|delivered_on|turn_up|show_up|come_out|last|half|even|straight|level|waterproof
    not . what|as|the . i|we|was|described|advertised|agreed|pictured|promised|one_i|colour_i|size_i|same|right|shown|ordered
    WORK_EN|THING_EN|SERVICE_EN .. is|was|are|were|looks|look|looked|feels|came|turned|has|have|had|seems|smells|arrived|already|started|now|still . out|a|an|been|just|so|completely|absolutely|really|full|back|all|already|very|too|simply? . BAD_EN|too_small|too_big|too_short|too_long|too_tight|too_loose|peel*|crack*|fad*|fall*_apart|falling|fell|com*_apart|come_off|coming_off|wobbl*|scratches|stains|holes|a_hole|joke|disaster|mess|not_what|nothing_like|typos|errors|off|shambles|days_late|hours_late|weeks_late|an_hour_late|frayed|coming_loose|lumpy|gaps|mistakes|riddled|shrunk|bubbl*|lifting|chipped|unravel*|in_a_state|not_right|tasteless|green|two_sizes|size_too|sizes_too|spelling|ruined
    BAD_EN . BAD_EN? . WORK_EN|SERVICE_EN|THING_EN|experience|communication|customer_service|support|standard|condition|state|attempt|workmanship
    WORK_EN . peeled|peeling|cracked|faded|fell|broke|flaked|flaking|leaks|leaked|shrank|failed|split|warped|lifted|bubbled|snapped|chipped|crumbled
    you|your|they|he|she|driver|courier|team|guy|guys|plumber|builder|technician|engineer|photographer|trainer|staff|stylist|fitter|delivery|nobody|someone .. were|was|are|is|has|have|been|did|only|turned|showed|arrived|came|never|not|missed|messed|botched|forgot|failed|left|made|ignored|used|got|overcharged|charged|cut|keep|keeps|also . been? . late|deadline|up|overcharg*|twice|double|wrong|failed|forgot|missed|ignored|mess|not_finish*|not_turn*|not_show*|not_fix*|not_deliver*|incorrect*|without|half|hours_late|turn_up|show_up|shown|unfinished|job|finish|turned_up|off_my|off|fix|clean|respond|replied|reply|cancelling|appointment|overran|overdue|down
    you|they . overcharged|botched|messed|double_charged|double_booked|misprinted|mis_sold|undercooked|ignored|forgot|miscalculated|misspelled|misspelt|mismeasured|billed_me_twice|cut_off|cancelled|let_me_down|let_us_down
    you . have . cut . off|my
    cut . off . my|our
    charged|billed|invoiced|debited|took|taken . me|us? . twice|double|extra|too_much|for_something|wrong|incorrectly|the_wrong|full_price|more_than|£|$|€|for_a|for_two|an_extra|the_full|again|without
    overcharg*|double_charg*|double_bill*|mischarg*
    invoice|bill|charge|total|amount|price . is|was|are|does . not? . wrong|incorrect|higher|more|double|match|too_high|not_what
    # . hour*|day*|week*|minute*|month* . late|behind|overdue|delay*|past|of_downtime|without
    hour*|day*|week*|month* . late|behind|overdue|past_the_deadline|and_still
    late . again|delivery|with|for_the|by|on|every|and|,
    still . not . finished|ready|done|fixed|working|complete|here|resolved|repaired|started|installed|live|heard|had
    still . waiting|broken|down|leaking|unfinished|no|wrong|nothing|unresolved|faulty|dirty
    waiting|waited . for? ... #|week*|month*|hour*|days|since|two|three|ages|all_day|all_morning
    has|have . been . down|broken|out_of_action|offline|waiting|off|leaking|without|like_this ... since|for|all|#|days|hours|two|three|again|$
    down|dead|offline|broken . all|since|for|again|the_whole|twice|every . morning|day|night|weekend|monday|week|#|two|three|days|time|yesterday|evening|the|hours
    broke|broken|fell_apart|stopped|packed_up|snapped|failed|peeled|faded|shrunk|shrank|cracked|leaked|split|ripped|tore|crashed|came_apart|came_off|gave_up . . after|within|in|on_the_first|the_first|working|twice|the_second|when|again|already|the_next|straight_away|as_soon|on_day
    scratch*|dent|dents|hole|holes|stain|stains|crack|cracks|chip|chips|typo|typos|error|errors|mistake|mistakes|gap|gaps|bubble*|hair|mould|mold|rust|leak|leaks|drips|spelling|tear|streaks . mistake*? . on|in|all|across|along|down|between|everywhere|around|under|through|at|near ... the|my|it|every|both|THING_EN|WORK_EN
    wrong . size*|colour|color|date|address|name|shade|font|model|spec|specification|way_round|dimensions|length|fabric|price|measurements|amount|side|spelling|material|part_number|paint
    ordered|asked|paid|agreed|promised|booked|requested|quoted|specified ... and|but|got|instead|arrived|came|received|it_is|not|you_sent|you_gave|was|were
    promised|said|told|supposed|due|meant|agreed ... by|on|at|for|last|within|to|in|ready|would ... and|but|still|now|it_is|nothing|no_one|nobody|never|not
    should|supposed|was_due|meant . . have|be|to ... been|by|ready|finished|delivered|done|last|before . still?
    not . finished|completed|fixed|done|delivered . . on_time|the|by|as|properly|in_time|it|anything|what|yet|half
    poor|awful|terrible|shoddy|bad|appalling|dreadful|disgraceful|shocking|worst|unacceptable|rubbish|useless|lousy|horrible|substandard . quality|service|work|job|workmanship|standard|communication|experience|customer|finish|support|food
    falling|fell|fallen|coming|came|come . apart|to_pieces|off|to_bits|loose|undone
    unusable|unfit|unwearable|inedible|undrinkable|unreadable|unplayable|unlivable|uninhabitable|not_usable|unsafe|unacceptable
    nobody|no_one|noone|none_of_you|you_never|you_still|not_once|never_once . has|have|ever|even|bothered . . turned_up|came|called|replied|answered|showed|responded|got_back|fixed|rang|picked|turned|answers|answer|reply|tell|told|contacted|call
    nobody|no_one . turned|came|called|answers|replied|answered|showed|responded|told|picks|picked|rang|came_out|got
    rude . and . overpriced
    overpriced
    too . small|big|short|long|tight|loose|wide|narrow|dark|light|salty|spicy . for|by|and|,|$
    ruined . my|our|the . WORK_EN|THING_EN|carpet|lawn|hair|kitchen|wall|floor|walls
    left . a|my|the|it|me|us|our . mess|state|house|kitchen|filthy|unfinished|half|dirty|without|with_no|with_a|stranded
    nothing . works|like|has_been_done|is_working|got_fixed
    looks|look|looked . nothing|like_a_child|like_it|awful|terrible|cheap|like_a_dog|worse
    keeps . breaking|crashing|going_down|dropping|cutting|freezing|happening|failing|leaking|turning_off|disconnecting|stopping|switching
    -if . it|they|the ... not|does|is|breaks|late
    -last|previous|former|old|other . contractor|supplier|host|builder|designer*|agency|company|plumber|provider|studio|firm|photographer ... BAD_EN|late|useless|botched|messed|not
    -i|we . was|am|were|are|will_be|might_be|may_be|running . be? . late
    -sorry . for . the? . late|delay
    -no . damage|scratches|problems|complaints|issues|mistakes|errors|rush
    -not . too . bad|small|big|late
    -not|never . bad|late|disappointed|broken
    -nothing . wrong
    -what . is|was . wrong
    -is . it|this . too . late
    -too . late . to|for
    -waiting . for . your|a|the|an . reply|answer|response|call|refund|apology
    -what|if|in_case ... does_not_fit|doesn't_fit|is_wrong
    -how . late
    -down . to|payment|the_road
    -late . fee|checkout|check_out|slot|appointment|cancellation|payment|afternoon|evening|reply
    -charged . my . phone
    -looking . forward
  `,
  ),
]
