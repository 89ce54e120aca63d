// Guard G3: the parts of a tie between something we give and somebody's silence. A draft offends when a gift, a tie and a public
// or official step of the client stand together (ties.ts), and also when it asks for silence without offering anything.
import { type Family, family } from '../../compile.ts'

const part = (name: string, lines: string): Family => family(`cue.${name}`, name, 0.9, lines, 'match')

export const DRAFT_SILENCE: readonly Family[] = [
  part(
    'benefit',
    `
    вернем|верну|вернет|вернете|вернуть|вернется|вернутся|вернули|вернув|возврат*|возвращ*|возмес*|возмещ*|компенс*|выплат*|выплач*|заплат*|оплат*|перевед*|переведу|перечисл*|начисл*|скидк*|скидоч*|бонус*|балл*|подар*|сертификат*|купон*|промокод*|бесплатн*|деньги|денег|сумму|₽|руб|рубл*|тыс
    спиш*|списать|прост*_долг*|отмен*_штраф*|доплат*|замен*|передел*|продл*|навстречу|забудем|забуду|штраф*|закроем|уступ*|пересчита*|аванс*|депозит*|долг|получит*|подароч*|кешбэк*|кэшбэк*|дарим|дадим|сделаем|отдадим|отремонтир*|£|$|€
    за_наш_счет|за_свой_счет|за_счет_студии|за_счет_салона|перевод|перевода|переводом|мировую|мировое|скидок|денежн*|рассрочк*
    обменя*|обменива*|обмен|оплач*|процедур*|стрижк*|занят*|сумма|месяц*_бесплатн*|в_подарок|ваши|ваш|ваша|услуг*|работать|обслужив*|премиум|тариф*|абонемент*
    refund*|pay|pays|paid|paying|payment*|discount*|credit*|compensat*|voucher*|free|bonus*|gift*|reimburs*|settle*|waive*|goodwill|money|replac*|redo|upgrade*|extend*|write_off|%|deposit|transfer*|release*|extra_week*|cashback|prize*|raffle|coupon*|quid|pounds|offer|repair*|sort_this_out|sort_it
    transfer|back|settlement|our_expense|debt|invoice|bill|fine|discounts
    treatment*|lesson*|massage|halfway|yours|sum|amount|cover|covers|give_you|gives_you|on_us|on_the_house|exchange|haircut|session*|month_of|serv*|treat
    # off
  `,
  ),
  part(
    'tie',
    `
    сразу ,? как
    ^ вы? . сотрете|скроете|забудете|обещаете|пообещаете|промолчите|откажетесь|согласитесь|перестанете|подправите|перепишете|смените|дадите_слово
    тем|тому ,? кто|что
    зависит|зависят|завис* ... от
    под . расписку|подписку|обещание
    давайте|предлагаю ... а|и . я|мы
    а . вы
    напишете|поставите|оставите|снимете ... получ*|верн*|дадим|подар*
    давайте ... без
    and . you|in_exchange|let_us
    ^ remove|delete|erase|wipe|take|hide|change|drop|forget|edit|promise|keep|stay|withdraw|close ... and . . we|i|there
    those . who|that
    against . a|your . . . note|promise|signature|statement
    ^ write|leave|post|give|put|say ... and . there|we|you|i
    только|исключительно|лишь|давайте_так|предлагаю_так|взаимно|баш_на_баш|обоюдно
    а . мы|я|вам|взамен|потом|деньги|возврат*|скидк*
    while|first|only|how_about_this|quid_pro_quo|fair_swap|deal
    and . . . . yours|sum|money|refund*|discount*|voucher*|free
    right|straight|directly after
    лишь_бы|только_бы|договоримся|договариваемся|уговор|сделка
    ^ вы? . уберете|удалите|снимете|отзовете|заберете|исправите|измените|закроете|промолчите|поставите|удаляете|снимаете|убираете|отзываете|забираете
    the_deal|here_is_the_deal
    если|при_условии|в_обмен|взамен|обмен_на|когда|как_только|после_того|тогда|в_случае|пока|только_после|сначала|сперва|до_тех_пор|условие|условием|условии|стоит|при_этом|иначе|а_не_то|в_благодарность|в_ответ|одно_условие
    после . . REMOVE_RU|REVIEW_RU|удалени*|сняти*|отзыва
    за|при . . . REMOVE_RU|REVIEW_RU|удалени*|сняти*|молчани*|отказ*|исправлени*
    за то . ,? что
    и . мы|я|получ*|верн*|скидк*|сразу|подар*|деньги|дадим|начисл*|перевед*|забер*
    с . . обязательств*|расписк*|подписк*
    if|provided|in_exchange|in_return|once|when|unless|as_long_as|so_long_as|on_condition|conditional|condition|then|after|until|before|subject_to|on_the_understanding|on_the_basis|assuming|only|otherwise|or_else|depends|contingent|the_moment|as_soon_as|without|in_case|swap
    for . . . REMOVE_EN|silence|good|positive|nice|five|not|your_silence|keeping|staying|dropping|agreeing|a_5|5
    and . we|you|i . will|get
    and . . get|receive|claim|enjoy
    with . . promise|agreement|nda
    lose|forget
    отмен*|потеря*|лиш*|аннулир*
  `,
  ),
  part(
    'voice',
    `
    REMOVE_RU .. REVIEW_RU|COMPLAINT_RU|негатив*
    REVIEW_RU|COMPLAINT_RU ... REMOVE_RU|исчез*|пропад*|не_будет|не_появ*|висит|останется|удален*
    никаких . . отзыв*|постов|жалоб|публикаци*|видео|рассказ*|заявлени*
    висит|висят|опубликован*|остается|маячит|есть|стоит . . . REVIEW_RU|жалоб*|негатив*
    единиц*|двойк*|тройк*|1|2|3|кол . . на . пятерк*|5|пять|четверк*|4|максимальн*|высш*
    ни_слова|ни_строчки|ни_звука|ни_гугу
    забуд*|забыть|забыв* ... жалоб*|отзыв*|заявлени*|суд|REGULATOR|инстанц*
    скандал*|шум|шумит*|ругат*|ругает* ... интернет*|соцсет*|сети|отзыв*|публик*
    ходить|ходите|пойдете|пойти|идти|жаловаться ... инстанц*|проверк*|проверки|суда|суд|жалоб*|REGULATOR|POLICE
    пятерк*|пять_звезд|5_звезд|высш*_балл|высок*_оценк* ... карт*|отзов*|2гис|яндекс*|авито|google|гугл*|площадк*
    поставите|ставите|ставь|поставьте ... пятерк*|пять|5|звезд*|оценк*
    без . . REGULATOR|POLICE|COURT|MEDIA|роспотреб*
    напиш*|напис*|скаж*|оставите . . . хорош*|добр*|приятн*|положительн*|позитивн*
    завис* . от . . ваш*? . . REVIEW_RU|жалоб*|оценк*
    заберете|забираете|отзовете|отзываете|снимете|снимаете . . . заявление|жалоб*|обращени*|иск
    not_a_word|no_word|not_one_word|not_a_single_word
    forget*|drop* ... complaint*|review*|report|claim|REGULATOR|court
    scene|fuss|noise|row ... online|internet|social*|public*|review*
    not . . . . go . . . . authorities|REGULATOR|COURT|POLICE
    five|5 . . on . . . map|maps|google|site|app|page
    erase|wipe|delete|remove|hide . . . story|stories|post*|photo*|clip*
    leave|leaving|keep|keeping ... REGULATOR|POLICE|MEDIA|COURT ... out|aside|away
    write|say|post|leave . . something nice|good|kind|positive|lovely
    depend* . . . on . . . REVIEW_EN
    REMOVE_EN ... POLICE|REGULATOR
    report|complaint . . . . . . pulled|dropped|withdrawn|taken_back|retracted|cancelled
    без . . обращени*|жалоб*|публикац*|огласк*|отзыв*|инстанц*|проверк*
    узна*|услыш* . . никто|никому
    никто ... не . узна*|услыш*
    исчез*|пропад*|уйд* . . REVIEW_RU|жалоб*|негатив*
    удалени*|сняти*|изменени*|исправлени* . . . REVIEW_RU|жалоб*|негатив*
    хорош*|положительн*|5|пять|добр*|позитивн*|пятерк*|лестн* . . отзыв*|звезд*|оценк*|комментари*|слов*
    в_обмен_на . . отзыв*
    за . . отзыв*|пост|молчани*|рекомендаци*
    напис*|напиш*|остав*|разме*|опубли*|выло*|выкладыв*|публик*|пишете|пишите|появит*|постав* ... отзыв*|пост|посты|видео|комментари*|оценк*|звезд*|соцсет*|интернет*|блог*|форум*|MEDIA
    не_стан*|не_буд*|не_нач* . . писать|выкладыв*|публик*|жалов*|обращ*|подав*|рассказ*|размещ*|оставл*|судит*|распростран*|говорить|поднимать|шуметь
    не_пис*|не_напис*|не_напиш*|не_пиш*|не_выклад*|не_выло*|не_публик*|не_опубл*|не_остав*|не_разме*|не_расска*|не_жалов*|не_жалу*|не_пожал*|не_обращ*|не_обрат*|не_подав*|не_подад*|не_подать|не_пойд*|не_пойт*|не_идт*|не_суд*|не_разглаш*|не_распростран*|не_вынос*|не_поднима*|не_упомина*|не_говор*|не_скаж*
    без_отзыв*|без_жалоб*|без_полици*|без_роспотреб*|без_суда|без_огласк*|без_шума
    обратит*|обращ*|пожалу*|пойд*|подад*|подать|напиш*|напис*|жалоб*|жалов*|пишете|сообщит*|позвон*|вызов* . . . . REGULATOR|POLICE|COURT|MEDIA
    пожалуетесь|жалуетесь|пожаловались
    отказ* ... жалоб*|обращени*|заявлени*|отзыв*|публикаци*|суд*|полици*
    заявлени* . . . полици* . . заб*|отзов*|отоз*|сним*
    молч*|промолч*|помолч*|неразглаш*|конфиденциальн*|между_нами|никому|огласк*|тихо|тишин*|в_тайне
    REMOVE_EN ... REVIEW_EN
    REVIEW_EN . . . . is|gets|are|goes|comes|disappear*|been|stays|remains|vanishes|it_was|up . . gone|down|deleted|removed|withdrawn|up|online|offline|changed|edited|live|there
    REVIEW_EN goes|go|disappears|vanishes|comes_off|is_gone|has_gone|is_off
    star|stars|one|1|two . . . into|to . . . five|5|four|star|stars
    five|5 star|stars
    nobody|no_one|anybody|anyone . . . hears|hear|finds_out|find_out|knows|learns|told
    outside . . . hears|hear|finds_out|knows|learns
    REVIEW_EN . . disappear*|vanish*|stays|remains|removal|deletion|removed|deleted|comes_down
    removal|deletion|withdrawal|retraction . . . . . REVIEW_EN
    good|positive|five|5|nice|great|glowing|honest|kind|star|stars . . . review*|rating*|feedback|words|comment*
    leav*|post|posting|posted|writ*|publish*|putting|put|upload*|tweet*|shar* ... review*|online|social_media|facebook|google|video*|twitter|tiktok|trustpilot|forum*|MEDIA
    not . . . post*|leave|leaving|write|writing|publish*|complain*|contact*|go|going|report*|tell*|talk*|shar*|discuss*|mention*|review*|speak*|involve|involving|escalat*|file|filing|take_it|raise|pursu*|say
    no . . more? . review*|complaint*|post|posts|police|reviews
    never . . . . post*|mention*|speak*|discuss*|review*|complain*
    without . . . . complain*|going|posting|posts|telling|involving|the_police
    complain*|report*|go|goes|going|went|contact*|involv*|writ*|call*|take . . . . REGULATOR|POLICE|COURT|MEDIA
    complaint* . . . . REGULATOR|POLICE|MEDIA
    drop*|withdraw*|retract* . . . . . POLICE|complaint*|report
    stay* . . quiet|silent|calm_online
    silence|silent|confidential*|nda|non_disclosure|between_us|to_yourself|under_wraps|discretion|hush|quiet|keep_this_private|keep_it_private
    -notice . . not
    -обратит* внимани*
    -обращ* внимани*
    -чек*|заявлени*|обращени* . . на . возврат*|замен*|обмен*
    -заявлени* . . о . . возврат*|замен*
    -спасибо|благодар* . . . за . . . REVIEW_RU
    -thank*|thanks . . . for . . . REVIEW_EN
    -отзыв* . . товар*|парти*|производител*
    -quiet . . please|hours|room|car|motor|fan
    -not . go . ahead|well|with|through
    -not . tell . us|me
    -not . . post . . the|your|it . . parcel|item|key|goods
    -not . contact . us|me
    -not . . report . . fault|the_fault
  `,
  ),
  part(
    'hush',
    `
    удалите|уберите|снимите|исправьте|измените|скройте|поправьте|перепишите|сотрите|удаляйте|убирайте|поменяйте|закройте|удали|убери .. REVIEW_RU|жалоб*|негатив*
    отзовите|заберите|закройте|снимите . . . . жалоб*|заявлени*|обращени*|отзыв*
    прошу|просим|просьба|предлага*|можете|надо|нужно|могли|хотим|хотели|требу*|настаива*|ждем|должны|придется|попрошу|попросим|пожалуйста ... удалить|убрать|снять|исправить|изменить|забрать|отозвать|скрыть|переписать|поменять|поправить . . . . REVIEW_RU|жалоб*|заявлени*|обращени*|негатив*
    не . пишите|публикуйте|оставляйте|выкладывайте|размещайте|пишите_больше ... отзыв*|пост|посты|видео|комментари*|интернет*|соцсет*|сети|сеть|MEDIA
    не . жалуйтесь|рассказывайте|обращайтесь|подавайте|разглашайте|распространяйте|выносите|ходите|говорите . . . . никому|об_этом|о_нас|про_нас|это|REGULATOR|POLICE|COURT|MEDIA|знакомым|соседям|никуда|подробност*|сор
    прошу|просим|просьба|лучше|давайте|пожалуйста|обяжетесь|обязуетесь|обязуйтесь|требуем|предлагаем|хотим|надо|следует|договоримся|пообещайте|обещайте . . . ,? . . не_писать|не_публиковать|не_рассказывать|не_обращаться|не_жаловаться|не_выкладывать|не_разглашать|не_оставлять|не_размещать|не_распространять|не_упоминать|не_подавать|не_выносить|не_говорить|не_обсуждать|не_сообщать
    воздерж* . . . от . . . отзыв*|публикаци*|жалоб*|комментари*|обращени*|пост*
    никому . . не . рассказывайте|говорите|показывайте|сообщайте
    останется|остается|остался|оставим|остались|оставьте|сохраним . . . между_нами|в_тайне|тайной
    между_нами . . останется|остается
    соглашени*|подпис*|обязательств*|расписк*|договор* ... неразглашени*|конфиденциальн*|молчани*
    держ* . . в_тайне|в_секрете
    REVIEW_RU|жалоб* . надо|нужно|придется|необходимо|лучше|следует|пора . . удалить|убрать|снять|исправить|изменить|скрыть|отозвать|забрать|переписать
    вы . молчите|помалкиваете ,? . мы|я
    без_огласк*|без_лишнего_шума|не_поднимайте_шум*
    попрош*|прош*|просим|надеем*|надеюсь|рассчитыв*|ждем|жду|хотелось|хочется|хорошо_бы ... REVIEW_RU|жалоб* ... уберете|удалите|снимете|исправите|измените|поменяете|обновите|скроете|отзовете|заберете|скорректируете|сотрете|убрать|удалить|снять|скорректировать|поменять
    попрош*|прош*|просим|надеем*|надеюсь|рассчитыв*|ждем|жду|хотелось|хочется|хорошо_бы ... уберете|удалите|снимете|исправите|измените|поменяете|скроете|отзовете|заберете|скорректируете|сотрете|скорректировать|стереть|подправить|обновить|подкорректировать ... REVIEW_RU|жалоб*
    ни_слова|ни_строчки|ни_звука ... соцсет*|интернет*|отзыв*|никому|нигде|MEDIA|чат*|сети|форум*
    not_a_word|no_word|not_one_word|not_a_single_word ... social|online|anyone|anybody|internet|review*|MEDIA|anywhere
    попросить|просить|можно|могу|позвольте|хочу|хотим ... скрыть|убрать|удалить|снять|стереть|скорректировать|поменять|изменить|исправить|отозвать ... REVIEW_RU|жалоб*
    выгоднее|лучше|разумнее|спокойнее|полезнее|дешевле ... не . писать|публиковать|жаловаться|выносить|обращаться|рассказывать|ходить|судиться
    решить|решим|решаем|уладить|уладим|урегулир*|договорит*|договоримся|разойдемся|закроем|закрыть ... тихо|по-тихому|тихонько|без_шума|втихую|без_лишних_глаз
    нам|нас|вас . -? . молчани*|тишин*
    подпиш*|подписать|подписыва*|обещ*|обяз*|расписк*|гарантир*|пообещ* ... никому|не_расскаж*|не_рассказ*|не_буд*|не_разглаш*|не_распростран*|не_напиш*|не_писать|не_обрат*|не_обращ*|не_пожал*|не_жалов*|не_публик*|не_опубл*|не_выкл*|не_выло* . . . жалоб*|отзыв*|суд*|инстанц*|писать|REGULATOR|POLICE|COURT|MEDIA|рассказ*|расскаж*|интернет*|случае|случивш*|информаци*|этом|об|о|не
    услови* .... никаких|без|ни_одного|ни_слова . . . отзыв*|жалоб*|постов|публикаци*|огласк*|отзыва
    не_надо|не_нужно|незачем|не_стоит|не_следует|хватит|прекратите|перестаньте|зачем ... писать|выносить|публиковать|жаловаться|рассказывать|выкладывать|постить|распространять|позорить|поливать ... интернет*|отзыв*|соцсет*|жалоб*|посты|сеть|REGULATOR|всем|людям|публик*|о_нас|про_нас|MEDIA|карт*|грязью
    REVIEW_RU .... подумайте|подумать|рассмотрите|попрош*|прошу|просим|чтобы . . . . его|ее|их . REMOVE_RU
    подумайте|подумать|рассмотрите|хорошо_бы|неплохо_бы|честно|справедлив*|красиво|правильно|логично ... REMOVE_RU . . . . REVIEW_RU|жалоб*|заявлени*
    подумайте|рассмотрите ... удалени*|сняти*|изменени*|исправлени* . . . REVIEW_RU|жалоб*
    отказ* . . от . . . жалоб*|обращени* . . REGULATOR|POLICE|COURT
    -не_просим|не_прошу|не_требуем|не_обязан*|не_будем
    -не_надо|не_нужно|не_требуется . . REMOVE_RU|отзывать|убирать|снимать|менять|исправлять|переписывать|подписывать|молчать|ничего
    -отзывать|убирать|снимать|менять|исправлять|переписывать ... не_требуется|не_нужно|не_надо
    --не_просим|не_прошу|не_требуем|удалять_не|убирать_не|не_нужно_удалять|не_надо_удалять|не_обязаны_удалять|ничего_удалять|не_будем_просить
    -груб*|оскорб*|мат|матом|бранн* ... не_писать|не_выкладывать
    -комментари* . . к|в|курьер* . . заказ*|курьер*|форм*|анкет*
    -заявлени*|обращени*|заявк* . . на|о|об . . возврат*|замен*|обмен*|отмен*|продлени*
    -снимите|закройте|исправьте|измените|поменяйте . . . . на_видео|видео_поломк*|видео_распаковк*|видео_дефект*|видео_работы
    -снимите ... видео|ролик
    -обязательств*|соглашени* . . . . конфиденциальн* . . . . данных|сведений|данные
  `,
  ),
  part(
    'hush',
    `
    please|kindly|could_you|can_you|would_you|want_you_to|ask_you_to|asking_you_to|ask_that_you|need_you_to|must|have_to|should|expect_you_to|we_ask|like_you_to|insist|request|suggest|require|grateful_if_you|appreciate_if_you|appreciate_it_if_you|demand ... REMOVE_EN ... REVIEW_EN
    ^ now|just|and|then|so|simply? . remove|delete|take_down|withdraw|retract|edit|drop|change|take|pull . . your|the|that|this|it|those . . . . REVIEW_EN
    remove|delete|withdraw|retract|take_down . your . . . REVIEW_EN
    take . . . REVIEW_EN|it . down
    do|please . not . . post|publish|review|complain|tell|share|report|discuss|talk|mention|leave|write|upload|put . . . . . review*|online|anyone|anybody|about_us|about_this|social_media|facebook|google|this|it|REGULATOR|POLICE|MEDIA|publicly|others|complaint*|comments
    refrain from . . post*|publish*|complain*|shar*|leav*|writ*|discuss*|contact*|comment*|review*|report*|mak*|talk*
    stop . . posting|publishing|complaining|sharing|reviewing|reporting|writing|telling ... online|review*|about_us|people|everyone|REGULATOR|POLICE|anywhere|complaints|things
    ask|asking|request|prefer|urge|like|want|agree|promise|undertake|insist . . . . not . . . post*|publish*|complain*|shar*|tell*|discuss*|go|contact*|report*|leave|mention*|speak*|talk*|involve|write ... 
    keep . . this|it|things|the_matter|the_whole|everything|our . . . . between_us|between_ourselves|quiet|private|confidential|to_yourself|off|secret|low
    stay|stays|remain|remains . . between . us|ourselves
    you . stay|keep|remain . quiet|silent ,? . we|i
    tell . nobody|no_one|not_a_soul . . about
    ^ call_off|drop|withdraw|retract . . . complaint*|report|claim|dispute and . . we|i
    you . . drop|withdraw|retract|call_off|pull . . . complaint*|report|claim|dispute .... we|i . . clear|cancel|refund|pay|waive|forget|close|drop|give|credit
    sign* . . . . nda|non_disclosure|confidentiality|gagging
    nda|non_disclosure_agreement|non_disclosure
    no . need . . . . involve|tell|contact . . . . REGULATOR|POLICE|MEDIA|anyone
    no|not . need|reason|call|point . . to|in? . air|airing|post|posting|write|writing|take|taking|drag|complain|complaining|shout|broadcast ... online|public*|internet|social*|review*|REGULATOR|MEDIA|everyone
    better|wiser|best|smarter|safer ... not . . writing|write|post|posting|complain|complaining|going|go|tell|telling|sue|suing ... review*|online|REGULATOR|COURT|POLICE|MEDIA|anyone|about
    better_off . not . . writing|posting|complaining|going|suing|reporting|telling
    could|may|can|might . we|i . ask ... REMOVE_EN ... REVIEW_EN
    hope|hoping|trust|count_on|ask|asked|asking|like|love|appreciate|beg|urge|wish ... you ... REMOVE_EN ... REVIEW_EN
    take|taking|took . . . . REVIEW_EN . off|down
    wipe|erase|scrap|adjust|soften . your . . REVIEW_EN
    settle|sort|resolve|handle|deal|finish|close . . . . quietly|discreetly|on_the_quiet|without_fuss|without_noise
    silence|quiet . . for|from . us|our|you
    sign*|promise|undertake|agree|confirm|guarantee|pledge ... not|never . . . tell|share|post|write|talk|speak|discuss|disclose|mention|complain|publish|report|go|review
    sign*|promise|undertake|agree|confirm ... not_to|to_not tell|share|post|write|talk|discuss|disclose|mention|complain|publish
    condition* .... no . . review*|posts|complaint*|publicity|comments
    fair|right|nice|good|kind|decent|reasonable|great|grateful ... REMOVE_EN|fix|raise|improve|reconsider|bump . . . . REVIEW_EN
    fix|raise|improve|bump|lift|reconsider . your . . rating|review|stars|score
    REVIEW_EN .... consider|mind|think_about|reconsider|please ... removing|deleting|taking|changing|editing|withdrawing|updating . it|that|this|down
    consider|mind|think_about ... removing|deleting|taking_down|changing|editing|withdrawing|updating . . . . REVIEW_EN
    -thank*|glad|grateful ... REVIEW_EN ... to . improve|fix
    -no|not . need|asking|expect*|have|ask|require* . . you? . . to . REMOVE_EN|fix|change
    --not_asking_you|do_not_need_to_remove|not_ask_you|no_need_to_remove|not_have_to_remove|not_expect_you|never_ask|will_not_ask|would_not_ask|free_to
    -please . . leave . . . . . review*|feedback
    -not . . post . . . . parcel|item|keys|goods|cheque
    -no . need . . . . sign
    -change . . . . . . password|settings
    -not . . share . . . . password*|card|code|pin|details|bank
    -update . . . . . posting|posts
    -comment*|review* . on|to|for|of|in . . order|delivery|form|document|draft|plan|design
    -not . . . tell . . us|me
  `,
  ),
  part(
    'free',
    `
    не_влияет|не_повлия*|не_завис*|независимо|в_любом_случае|вне_зависимости|никак_не_связан*|не_связан*|не_меняет|не_изменит|не_услови*|без_условий|без_каких|никаких_условий|что_бы_вы_ни|не_ставим|решать_вам|решаете_вы|решаете_сами|решаете_только_вы|на_ваше_усмотрение|не_просим|не_требуем|не_обусл*|при_любом|вправе_и
    возврат|деньги|сумму|вернем|переведем|замену . . все_равно|все_же|тем_не_менее|несмотря
    все_равно|все_же|тем_не_менее|несмотря ... возврат|вернем|переведем|получите|заменим|отправим
    не . . платим|платили|доплачиваем . . за . . REVIEW_RU
    not|never . . pay|paid|buy . . for . . REVIEW_EN
    refund|money|payment|we|you|it|transfer . still|anyway|nonetheless . . . comes|come|goes|go|get|receive|refund|pay|send|arrives
    refund*|pay|paid|money . . anyway|all_the_same|just_the_same|nonetheless
    not_change|not_affect|not_depend|regardless|either_way|in_any_case|whatever|whether_or_not|no_strings|not_affected|no_conditions|not_conditional|irrespective|any_event|not_linked|unconditional*|not_ask|nothing_to_do|not_tied|not_influence|whether_you|up_to_you|your_choice|your_decision|yours_to_decide|no_bearing|makes_no_difference|make_no_difference|without_conditions|not_a_condition|separate_from
  `,
  ),
]
