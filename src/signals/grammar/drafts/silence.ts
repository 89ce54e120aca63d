// Guard G3: the parts of a tie between something we give and somebody's silence. A draft offends when a gift, a tie and a public
// or official step of the client stand together (ties.ts), and also when it asks for silence or threatens without offering anything.
import { type Family, family } from '../../compile.ts'

const part = (name: string, lines: string): Family => family(`cue.${name}`, name, 0.9, lines, 'match')

export const DRAFT_SILENCE: readonly Family[] = [
  part(
    'benefit',
    `
    верн*|возврат*|возвращ*|возмес*|возмещ*|компенс*|выплат*|выплач*|заплат*|оплат*|перевед*|переведу|перечисл*|начисл*|скидк*|скидоч*|бонус*|балл*|подар*|сертификат*|купон*|промокод*|бесплатн*|деньги|денег|сумму|₽|руб|рубл*|тыс
    спиш*|списать|прост*_долг*|отмен*_штраф*|доплат*|замен*|передел*|продл*|навстречу|забудем|забуду|штраф*|закроем|уступ*|пересчита*|аванс*|депозит*|долг|получит*|подароч*|кешбэк*|кэшбэк*|дарим|дадим|сделаем|отдадим|отремонтир*|£|$|€
    refund*|pay|pays|paid|paying|payment*|discount*|credit*|compensat*|voucher*|free|bonus*|gift*|reimburs*|settle*|waive*|goodwill|money|replac*|redo|upgrade*|extend*|write_off|%|deposit|transfer*|release*|extra_week*|cashback|prize*|raffle|coupon*|quid|pounds|offer|repair*|sort_this_out|sort_it
    # off
  `,
  ),
  part(
    'tie',
    `
    сразу ,? как
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
    отказ* . . от . . . жалоб*|обращени* . . REGULATOR|POLICE|COURT
    -не_просим|не_прошу|не_требуем|не_надо|не_нужно|не_обязан*|не_будем ... 
    --не_просим|не_прошу|не_требуем|удалять_не|убирать_не|не_нужно_удалять|не_надо_удалять|не_обязаны_удалять|ничего_удалять|не_будем_просить
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
    sign* . . . . nda|non_disclosure|confidentiality|gagging
    nda|non_disclosure_agreement|non_disclosure
    no . need . . . . involve|tell|contact . . . . REGULATOR|POLICE|MEDIA|anyone
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
    'threat',
    `
    подадим|подам|обратимся|заявим|напишем|пойдем|подаем|напишу|заявлю|обращусь|будем|привлечем|выдвинем|направим|подготов* ... на_вас|встречн*|в_суд|в_полици*|за_клевет*|против_вас|в_органы|взыск*
    на_вас . . . заявлени*|жалоб*|иск . . напис*|напиш*|пода*
    напиш*|напис*|подад*|подать|подам . . . заявлени*|жалоб*|иск . . на_вас
    засудим|затаскаем|встречн* . . иск*|заявлени*|жалоб*|требовани*|претензи*
    за . клевет*|оговор|ложный_донос|заведомо_ложн*
    ответите|ответственност*|отвечать|привлечем|штраф*|статья|иск . . . за . клевет*|оговор|донос|отзыв*|свои_слова
    черн* . списо*|списк*
    стоп . лист*
    расскаж*|сообщ*|покаж*|напиш*|перешл*|позвон*|отправ* ... работодател*|начальни*|на_работу|вашему_мужу|вашей_жене|соседям|коллегам|родителям|всем|вашим_друз*|другим_компани*|в_институт|в_школу
    опублик*|выло*|размест*|выкладыв* . . . . переписк*|ваш*_данные|ваш*_адрес|ваш*_фото|ваше_имя|ваш*_номер|ваш*_запис*|записи_разговор*|ваш*_паспорт*|все_про_вас|ваши_сообщения|видео_с_вами
    пожалеете|пожалеешь|вам_же_хуже|себе_дороже|мало_не_покажется|плохо_кончится|хуже_будет|будут_последствия|последствия_вам|не_обрадуетесь|по-другому_поговорим|по-плохому|найдем_вас|знаем_где_вы
    наш*|юрист*|адвокат* . . юрист*|адвокат*|вами . . свяж*|займ*|подготов*|подаст|разбер*
    we|i . . will|shall|are_going_to|may|might|can|could|intend_to|have_to|would|reserve_the_right_to|forced_to ... sue|suing|countersue|counter_sue|counterclaim|report_you|press_charges|take_you_to|take_legal_action|expose|blacklist*|publish_your|post_your|tell_your|contact_your_employer|come_after|legal_action|pursue_you|name_and_shame|share_your|charge_you_for
    going . . to . . sue|report_you|countersue|publish_your|tell_your|contact_your_employer|expose
    countersu*|counter_claim|counterclaim*
    defamation|defamatory|libel*|slander*
    blacklist*|black_list*|banned_list
    our . solicitor*|lawyer*|legal_team|attorney* . . . will|is|are . . . in_touch|contact*|writing|write|you|ready|instructed
    you . will . . regret|be_sorry|hear_from_our
    we_know_where_you|there_will_be_consequences|face_consequences|see_what_happens|make_your_life
    legal_action|proceedings|charges . . against . you
    тогда . . . встретимся|увидимся . . в_суде
    see_you_in_court
    -не . будем|станем|собираемся|планируем|подадим|намерены
    -встречн* ... нет|не_имеем
    -нет . встречн*
    --не_будем_подавать|не_подаем|не_собираемся
    -не_вносим|не_ведем . . черн*
    -will_not|not_going_to|never|would_not|do_not_keep|no|do_not_have . . . . sue|report|publish|blacklist*|tell|share|countersue|take|black_list*|counterclaim
    -подадим|подадут . . . . в_суд . . документы
  `,
  ),
  part(
    'free',
    `
    не_влияет|не_повлия*|не_завис*|независимо|в_любом_случае|вне_зависимости|никак_не_связан*|не_связан*|не_меняет|не_изменит|не_услови*|без_условий|без_каких|никаких_условий|что_бы_вы_ни|не_ставим|не_просим|не_требуем|не_обусл*|при_любом|вправе_и
    not_change|not_affect|not_depend|regardless|either_way|in_any_case|whatever|whether_or_not|no_strings|not_affected|no_conditions|not_conditional|irrespective|any_event|not_linked|unconditional*|not_ask|nothing_to_do|not_tied|not_influence|no_bearing|makes_no_difference|make_no_difference|without_conditions|not_a_condition|separate_from
  `,
  ),
]
