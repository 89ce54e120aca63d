// What a client says went wrong: a thing lost, work or goods bad, or that we deceive.
import { type Family, family } from '../compile.ts'
import type { Lexicon } from '../pattern.ts'

export const ACCUSATION_WORDS: Lexicon = {
  THING_RU:
    'товар* посылк* заказ* вещ* пальто кофемол* куртк* велосипед* коробк* пакет* груз* ключ* документ* деньги файл* фото* кольц* сумк* телефон* ноутбук* платье костюм* обувь ботинк* ковер ковр* шуб* плед* деталь детали колес* шин* отправлени* письмо сертификат* багаж* чемодан* часы серьг* цепочк* украшени* диск* книг* инструмент* запчаст* комплект* позици* место мест упаковк* букет* торт* самокат* коляск* планшет* наушник* зарядк* экземпляр* штук*',
  THING_EN:
    'parcel parcels package packages order item items coat jacket bike bag suitcase box boxes delivery goods shipment keys phone laptop dress suit shoes ring watch necklace camera documents files photos data luggage stuff things belongings property package letter pallet pallets stock unit units hard_drive tools part parts payment product products deposit ticket cheque earrings blazer curtains rug passport cable charger',
  SERVICE_RU:
    'сайт* хостинг* интернет* сервер* почта приложени* программ* систем* кондиционер* холодильник* двигател* машин* телефон* ноутбук* экран* камер* насос* кран* дверь замок стиралк* стиральн* принтер* кофемашин* бойлер* котел телевизор* свет вода душ лифт микрофон* звук запис* видео ссылк* курс* урок* личный_кабинет кабинет* колонк* аккумулятор* батаре* наушник* чайник* пылесос* утюг* велосипед* самокат* мотор молни* застежк* домен* база робот* часы планшет* розетк* двер*',
  SERVICE_EN:
    'broadband wifi wi_fi fibre lift alarm module site website server hosting internet email emails app software system phone laptop screen boiler heating machine printer car engine camera door lock fridge dishwasher washer washing_machine shower tap pump link links login dashboard portal connection service battery charger zip heater tv speaker microphone sound recording video account database form checkout cart oven toilet aircon kettle device unit product item bike watch lights light dryer',
  BAD_RU:
    'некачественн* непрофессиональн* ужасн* отвратительн* плох* кошмарн* некачествен* халтур* брак браковк* бракован* безобразн* омерзительн* паршив* никуда_не_год* никак* криво кривой кривая кривые кривое бездарн* мерзк* сыр* холодн* грязн* мутн* смазан* размыт* пересвечен* рван* испорчен* сломан* разбит* поцарапан* поврежден* треснут* треснул* неисправн* нерабоч* битый битая битые гнил* протухш* просрочен* тухл* убог* халтура хлам ширпотреб отстой фигня хрень шлак барахло дешевк* мусор позор неполн* неработающ* непригодн* дырявый дыряв* вонюч* мят* перекошен* негодн* небрежн* недопеч* пережар* черств* заплесневел* недоделан* недоработ* хуже_некуда',
  BAD_EN:
    'awful terrible horrible dreadful appalling poor shoddy shocking atrocious abysmal unacceptable unusable useless rubbish garbage substandard defective faulty broken cracked damaged dirty filthy cold stale mouldy moldy torn ripped scratched dented wonky crooked uneven patchy blurry blurred pixelated sloppy botched unfinished incomplete wrong disgraceful diabolical pathetic disgusting lousy crap trash unfit dead leaking smelly bent warped stained raw undercooked overcooked soggy out_of_focus overexposed late misspelt misspelled mediocre disappointing below_par second_rate half_finished half_done unprofessional overpriced bad worst',
  WORK_RU:
    'покрыти* ногт* ресниц* бров* пломб* забор* крыш* фасад* работ* качеств* сервис* обслуживани* ремонт* стрижк* маникюр* покраск* окрашивани* макет* дизайн* фото* фотограф* съемк* монтаж* товар* продук* еда блюд* упаковк* уборк* доставк* шов швы пошив* сайт* текст* перевод* курс* занят* урок* тренировк* отделк* плитк* обои укладк* печат* тираж* логотип* ткан* материал* изделие кухн* шкаф* мебель диван* торт* букет* настройк* установк* сборк* чистк* химчистк* комплектаци* звук номер* видео сувенир* кольц* ламинат*',
  WORK_EN:
    'wallpaper shelf shelves tiles floor carpet nails brakes steering hair service tracking polish varnish coating filling crown gel lacquer roof fence gutter plaster work job quality service repair haircut cut colour color design logo photos photo pictures print prints printing finish edit editing video album cake food meal flowers bouquet delivery packaging paint paintwork tiling plastering fitting installation alterations stitching translation copy website site course lesson lessons class cleaning item product fabric material furniture sofa table kitchen grout seams welds hem nails workmanship craftsmanship sound mockups artwork binding hosting room treatment massage dye highlights repair brakes tailoring dress suit',
}

export const ACCUSATIONS: readonly Family[] = [
  family(
    'accusation.loss',
    'loss.claim',
    0.91,
    `
    ---сколько . . стоит|стоить|будет . . ремонт|починить|замена|отремонтировать
    ---нужен|требуется|ищу|ищем . . мастер|сантехник|электрик|ремонт|специалист
    ---беретесь|ремонтируете|чините . . ли|такие|это
    ---how_much . . to . repair|fix|replace
    не . оказалось|было|хватало|хватает|доложили|положили|нашлось|обнаружил* . . #|двух|трех|двоих|одной|одного|половины|части|моего|моей|моих|THING_RU|банк*|упаков*|флакон*|пар*|комплект*
    в|на . нем|ней|них|коробке|пакете|посылке|заказе|месте|полке|ячейке . . не . оказалось|было|хватало|хватает|нашлось|обнаружил*
    was|were|is|are . not . in|inside . it|there|the_box|the_parcel|the_bag|the_package|the_order|them
    отдали|выдали|вручили|отдал*|выдал* ... другой|другому|чужой|чужому|кому-то|не_тому|посторонн* . . женщин*|мужчин*|клиент*|человек*|людям?
    gave|handed|released|given . . . . . . to . some|someone|somebody|another|the_wrong . . . person|else|woman|man|customer|lady|guy
    THING_EN|lid|cover|strap|button|part|piece|charger ... got|was|been|is . lost|misplaced|mislaid
    dent|scratch|crack|chip|stain|hole ... not . there|before|on|when|in ... check|sheet|form|handed|dropped|left|brought
    вмятин*|царапин*|скол*|трещин*|пятн* ... котор* . . не . было
    не_было . . в . . пакете|коробке|посылке|заказе|наборе
    was|is|were . not . in . the . bag|box|parcel|package|envelope|order|delivery
    потерял*|потеряна|потерян|пропал* . . у_вас
    got . lost . . in|at|by
    -can|could . i|we ... late|lost
    THING_RU|MY_RU ... так_и|до_сих_пор|все_еще|всё_еще|по-прежнему . не|нет . . приш*|прише*|получ*|дош*|достав*|привез*|вернул*|выдал*|у_меня|отдал*|нет|найден*|поступ*
    THING_EN ... still|never . . not . . come|arrived|turned_up|been|here|arrive|reached|delivered|shown|appeared|received
    сдал*|сдавал*|отдал*|отдавал*|привез*|оставил*|принес* ... # |два|две|три|четыре|пять|пару ... вернул*|получил*|отдал*|выдал*|обратно
    # |два|две|три|четыре|пять|пару ... вернул*|отдал*|выдал* . . один|одну|одна|одно|только|всего
    handed|gave|dropped|left|sent|brought|took|posted . . . . . two|three|four|five|# ... got|received|given|returned|only|back . . one|two|three|back|#
    пакет*|коробк*|сумк*|вещ*|куртк*|заказ*|посылк* . моего|моей|моих . нет|нету
    моего|моей|моих|нашего|нашей . THING_RU . нет|нету
    THING_EN . . is|are|was|were . gone
    wallet|bag|jumper|scarf|hat|gloves|umbrella . . is|was|has . . gone|missing|disappeared|vanished
    flooded|залили|затопили . my|our|мне|нам|мой|нас
    deleted|erased|wiped|удалили|стерли|потерли ... photos|files|backup|account|site|data|фото*|файл*|данные|базу|аккаунт|сайт|переписк*|запис*
    нет|нету|отсутствует|отсутствуют|недостает .. крышк*|комплект*|провод*|детал*|болт*|чехл*|чехол|инструкци*|кнопк*|ножк*|пульт*|половин*|одного|одной|двух|трех|второго|второй|зарядк*|фурнитур*|винт*|шнур*|ремешк*|вкладыш*|колпачк*|блок*_питания|сертификат*|диск*
    -нет . детал* . заказа
    где . вторая|второй|третий|третья|остальн*|еще|остаток|недостающ*|мои_#|моя_вторая|половина|другая .. QUESTION
    THING_RU|MY_RU|наш* ... пропал|пропала|пропало|пропали|исчез|исчезла|исчезло|исчезли|потерялся|потерялась|потерялись|испарил*|затерял*
    прожгл*|прожег|прожгли|порвал*|поцарапал*|разбил*|испортил*|угробил*|повредил*|залил*|запороли|погнул*|помял*|сломал* .. дыр*|мне|MY_RU|наш*|вещь|пальто|экран|стекло|пол|стену|лак|дверь|ткань|кожу|платье|шубу|ковер|диван|телефон|костюм|сумку|рубашку
    MY_RU|наш* . . . испортил*|порвал*|поцарапал*|разбил*|угробил*|повредил*|прожгл*|сломал*|помял*|загубил*|покалечил*
    в_системе|по_факту|на_деле|а_по_документам|у_вас_числится|в_базе|числится|по_накладной . . #|один|одна|две|два|три|только|всего|пусто|меньше
    не_вернете|не_отдадите|не_вернёте . -
    found|noticed|realised|discovered|opened . . . . missing|gone|empty|broken|smashed
    one|two|three|# . . of . . . missing|gone|short|not_there
    where . is . the . third|second|fourth|other|rest|missing|remaining
    ruined|burnt|burned|shrunk|melted|scorched|tore|ripped|bleached|stained|cracked|scuffed|dented|wrecked|destroyed|mangled|flooded|chipped . my|our|the|his|her|a
    your|the . workshop|cleaner|cleaners|garage|technician|salon|mechanic|stylist|groomer|repairer|shop . . ruined|burnt|lost|damaged|broke|destroyed|tore|shrunk|scratched|stained|bleached
    -if . . you
    -не_отдадите|не_вернете|не_отдашь|не_выдадите
    -ruined . my . . wedding|day|holiday|birthday|party|evening|weekend|trip|night
    вернул*|отдал*|привезл*|прислал*|получил*|пришл*|пришел|выдал*|доставил* .. без
    THING_RU|коробк*|пломб* . вскрыв*|вскрыт*|распечатан*
    внутри|в_коробке|в_пакете ... вместо
    someone|somebody . has? . opened|tampered|been_through
    put|found . . . brick|stones|rubbish|something_else . in
    came_back|returned|arrived|came|back .. without|minus|missing
    -без . предупрежд*|задерж*|проблем|опоздан*|вопрос*|извинени*|объяснени*|звонка|паспорт*|чек*|очеред*|скидк*|повреж*
    -without . warning|notice|problem*|any_problem|delay|asking|a_word|explanation|issue
    вы|ваш*|курьер*|у_вас|сотрудни*|кто-то|склад*|они .. потеря*|посея*|утеря*|просра*|украл*|сперл*|стащил*|присвоил*|прикарман*|стырил*|спиздил*|прошляпил*|упёрл*|затерял*|утащил*|стибрил*|разбил*|сломал*|повредил*|испортил*|угробил*|порвал*|поцарапал*|прожгл*|залил*|подменил*|перепутал*|отдали_чужом*|отдал_чужом*|выдали_чужом*|удалил*|стер*|помял*|раздавил*|уронил*|разорвал*|уничтожил*|затопил*|отсудил*|зажали|прожег|прожгла|села|посадил*
    ^ потеря*|посея*|украл*|сперл*|сломал*|разбил*|испортил*|повредил*|порвал*|поцарапал*|прожгл*|угробил*|подменил*|удалил*|стерли|помял*|уронил*|перепутали|утеряли ... MY_RU|наш*|THING_RU|пальто|SERVICE_RU|данные|стекло|лак|бампер|кузов|мне
    THING_RU .. пропа*|потеря*|исчез*|украден*|утерян*|утрачен*|испарил*|затеря*|не_приш*|не_получ*|не_дош*|не_достав*|не_довез*|не_хвата*|недоста*|нет_на_месте|так_и_нет|до_сих_пор_нет|не_отда*|не_вернул*|не_было|не_оказалось|не_наш*|не_выда*|не_приех*|не_привез*|не_поступ*|отсутств*|сломан*|разбит*|поврежден*|испорчен*|поцарапан*|порван*|порвал*|залит*|помят*|вскрыт*|удержива*|чужой|чужая|чужое|чужие|не_мой|не_моя|не_мое|не_тот|не_та|не_то|пуст*|раздавлен*|не_положили|не_доложили|удален*
    не_приш*|не_получил*|не_дош*|не_достав*|не_довез*|не_хвата*|недоста*|не_отда*|не_вернул*|не_выда*|не_доложил*|не_положил*|не_привез*|не_нашл*|не_наше*|недоложил*|не_поступ*|не_передал*|недовес*|недовез*|не_вложили|не_вижу_своего ... THING_RU|#|MY_RU|наш*|деньг*|остал*|полов*|крышк*|части|часть|фурнитур*|одного|одной|двух|трех
    нет|нету|ни . ни? . THING_RU|крышк*|денег . ни|нет|ни_денег
    где|куда .. дели|делся|делась|делось|подевал* ... 
    пропал*|исчез*|испарил*|потерял*ся|потерялась|потерялись|пропали|пропала .. THING_RU|MY_RU|наш*|#|одна|один|деньги|из|у_вас|часть|два|две|три|с|половина
    вместо .. прислал*|пришл*|привезл*|положил*|отдал*|выдал*|вернул*|получил*|достав*|оказал*|вручил*|подсунул*|лежал*|дали
    прислали|пришел|пришла|пришло|пришли|привезли|положили|отдали|выдали|вернули|получил|получила|доставили|вручили|подсунули|дали|лежал* .. вместо|другой|другую|другое|чужую|чужой|чужое|чужие|не_тот|не_ту|не_то|не_те|не_мой|не_мою|не_моё|не_мое|пустую|кирпич|пустой|не_все|неполный|не_весь|не_полностью|одну_вместо|разбит*|сломан*|треснут*|битый|битую|с_трещиной|помят*|вскрыт*|порван*|без_крышки|без_комплект*
    удерживаете|удерживают|не_отдаете|не_отдают|не_возвращаете|не_возвращают|не_выдаете|не_выдают|зажали|прячете|не_хотите_отдавать|отказываетесь_отдавать|отказываетесь_вернуть ... MY_RU|наш*|THING_RU|деньг*|залог|депозит
    MY_RU|наш*|THING_RU . вы? .. не_отдаете|не_отдают|удерживаете|не_возвращаете|не_выдаете|зажали|потеряли|украли|присвоили|испортили|разбили|сломали|угробили|повредили|порвали|поцарапали|потерян*
    в_коробке|внутри|в_пакете|в_посылке|в_заказе|в_комплекте|на_полке|в_наборе .. нет|не_было|пусто|не_оказалось|не_хватает|недостает|отсутствует|оказал*|лежал*|пустота|только
    THING_RU . так_и . не|нет
    следы . вскрытия
    недостач*|пропаж*|утер*|хищени* . THING_RU|#|налицо|товара|на|обнаруж*|моего|моей
    не_досчита*|недосчита* ...
    деньги . ушли|списал*|сняли . а . THING_RU . нет
    -не . говорю|утверждаю|обвиняю|думаю . что ... потеря*|украл*|это_вы|вы
    -где . сейчас? . MY_RU|THING_RU|заказ . QUESTION
    -когда .. придет|будет|привезут|доставят|отправ* .... QUESTION
    -потерял*|потеряла . я|чек|квитанци*|пароль|доступ|надежд*|время|терпение|интерес|актуальн*|деньги_на|клиент*|день|доход*|покупател*|веру|час*|силы|свой|нерв*
    -я|мы . потерял*|сломал*|разбил*|испортил*|повредил*|удалил*|пропустил*|украл*
    -потеря* . сознани*|связ*|времени|контакт*|актуальн*|вкус*|счет|страх|совесть|нюх|берега
    -не_наш*|не_нашл* . время|у_вас_на_сайте|ответ*|номер*|где|информаци*|как|кнопк*|раздел*
    -не_получил*|не_приш* .. ответ*|извинени*|сообщени*|внятн*|ни_слова|результат*|удовольстви*
    -пропал* . желани*|интерес|настроени*|голос|аппетит
    -испортил* . настроени*|праздник|впечатлени*|вечер|отпуск|день|нерв*|жизнь
    -нашлась|нашелся|нашлось|нашлись|нашел_сам
    -все . на_месте|дошло|пришло . 
    -денег|деньги . нет|не_хватает . на|у_меня
    -не_хвата* . времени|слов|терпени*|денег|места|вниман*|освещени*|мест|человека|опыта
    -если ... потеря*|сломает*|пропад*|повред*
    -боюсь|переживаю|вдруг ... потеря*|пропа*|не_дош*
  ` +
      `
    you|your|they|courier|driver|somebody|someone|staff|warehouse|team|guy|guys|people .. lost|losing|misplaced|mislaid|stole|stolen|broke|broken|damaged|smashed|scratched|dented|ruined|destroyed|cracked|shrunk|shrank|burnt|burned|deleted|wiped|swapped|dropped|binned|withholding|withheld|wrecked|killed|scuffed|snapped|tore|ripped|shattered|bleached|corrupted ... my|our|the|it|her|his|a|everything|all|them|half|that|screen|item
    you|they . lost|broke|damaged|ruined|destroyed|stole|scratched|smashed|shrunk|deleted|misplaced . it|them|my|our|everything|her|the
    lost|broke|damaged|ruined|destroyed|scratched|smashed|dented|misplaced|shrunk|deleted|stole|cracked . my|our|her|his
    THING_EN .. is|was|are|were|has|have|had|arrived|came|turned_up|went|goes|gone|still|got .. missing|lost|gone|stolen|damaged|broken|smashed|cracked|vanished|disappeared|crushed|opened|tampered|empty|misplaced|never|not_arrived|not_here|not_been_delivered|not_turned_up|not_shown|dented|scratched|ruined|not_in_the|nowhere|wrong_one|destroyed|shattered|in_pieces|torn|disappear|swapped|not_mine|short|wet|soaked|deleted
    THING_EN . never|not|still_not|did_not . arrived|came|come|turned|showed|been|reached|got|delivered|appeared|arrive|show|turn|received|appear
    THING_EN . has|have|was|were|did|is|are|still . still? . not|never ... arrived|arrive|turned_up|turn_up|delivered|been_delivered|received|come|came|been_returned|showed_up|shown_up|show|here|been_received|reached|reach|been_refunded|returned|in_the_box|included
    never|not|nothing|not_yet|still_not|have_not . ever? . received|got|arrived|delivered|turned_up|had|receive|returned|get ... THING_EN|it|them|anything|my|the|our|# 
    nothing . has? . arrived|came|come|turned_up|been_delivered|here|shown_up
    missing . from|# |one|two|three|half|a|the|several|is|was|my|items|parts|pieces|screws|lid
    missing THING_EN|lid|pieces|parts|screws|items|page|pages|button|buttons|component*
    is|are|was|were|went|gone|still|has_gone|have_gone|goes . missing
    # . THING_EN|pieces|boxes . missing|short|lost|gone
    short . by . #|one|two|three
    only . received|got|delivered|sent|arrived|#|half|one|two|three|four . of|out|#|half|one|two|three
    empty . box|parcel|package|envelope
    wrong . item*|product*|size_item|order|parcel|one|thing|colour_item|model|coat|person|part . was?|were|arrived|came|sent|delivered|in|turned_up|again|$
    sent|delivered|received|got|gave|shipped|given|handed . me|us? . the|a|an|somebody|someone . wrong|different|someone_else's|someone|somebody|another|empty|else|elses
    someone|somebody . else . is|was . THING_EN
    different . item|product|thing|one|model . arrived|came|was_sent|from|to|in_the|than
    instead . of . the|my|a ... sent|received|got|arrived|came|was
    withholding|keeping|holding|refusing_to_return|refuse_to_return|will_not_return|not_returning|not_giving_back|hanging_on_to|sitting_on|holding_on_to|kept|not_returned|holding_hostage . back? . my|our|the_rest|her|his . THING_EN|money|deposit|files|data|domain|car|dog|site|website|refund|photos
    arrived|came|turned_up|delivered|showed_up|opened|returned|back|came_back . it|with|in|badly|completely|all|totally|already|to_find|? . cracked|broken|damaged|smashed|dented|crushed|in_pieces|shattered|empty|scratched|opened|without|missing|torn|wet|leaking|bits|snapped|in_bits|soaked|ruined|ripped|chipped|bent|a_crack|stained|half_empty|shrunk
    vanished|disappeared|gone_missing|went_missing|nowhere_to_be_found
    data|files|photos|emails|backups|backup|everything . is|are|was|were|all|has|have|got . been? . all? . gone|lost|wiped|deleted|corrupted|disappeared
    wiped|deleted|lost|corrupted . all|my|our|the|everything|years
    -not . saying|suggesting|accusing|claiming|implying|blaming ... you|lost|stole|broke|your
    -where . is . my|the . THING_EN . QUESTION
    -when . will|is|does .... QUESTION
    -has|have . my|the|it ... arrived|been_delivered|turned_up .... QUESTION
    -i|we . lost|broke|damaged|dropped|misplaced|forgot|missed|deleted|have_lost|have_misplaced|smashed
    -lost . my|our|the . receipt|password|login|patience|temper|customers|business|orders|sales|time|income|money|trust|confidence|day|client|clients|faith|wedding|sleep|interest|job|code|order_number|card
    -lost . sales|orders|business|revenue|customers|in_sales|for_words|a_sale|trade|patience|count
    -if . it|they|the|my|anything|you . gets|get|is|are|goes|go|lose|break . lost|damaged|broken|missing
    -worried|afraid|scared|concerned|hope ... lost|missing|damaged|gone
    -ruined . my|our|the . day|week|holiday|weekend|wedding|christmas|birthday|evening|night|party|experience
    -missing . you|something|out|the_point|a_trick|link
    -am . i . missing
    -never|not . received . an|a|any|your . apology|reply|answer|response|call|email|invoice|confirmation|quote|explanation|notice|update
    -not|never . got . a|an|any . reply|answer|response|call|apology|explanation
    -reply|answer|response ... missing
    -found . it|them
    -turned_up . after . all
  `,
  ),
]
