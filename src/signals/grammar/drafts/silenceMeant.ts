// Guard G3 by meaning: what of a client's public voice is asked away, and what we would still give. Where both stand in one sentence it
// needs no "if" between them: «с нас ремонт, с вас отзыв», "first the post gets deleted, then we transfer".
import { type Family, family } from '../../compile.ts'

const part = (name: string, lines: string): Family => family(`cue.${name}`, name, 0.9, lines, 'match')

export const DRAFT_SILENCE_MEANT: readonly Family[] = [
  part(
    'gives',
    `
    вернем|верну|вернется|вернуть|вернутся|возвращаем|возвращаю|возврат*|возместим|возместить|возмещаем|компенсируем|компенсац*|выплат|выплата|выплату|выплаты|выплатим|выплачиваем|заплатим|заплачу|платим|плачу|оплатим|оплатить|оплачиваем|переведем|переведу|перевод|перечислим|перечислю|скидк*|бонус*|подарим|подарок|подарк*|дарим|сертификат*|купон*|промокод*|бесплатн*|деньги|денег|наличн*|рассчитаемся|доплатим|заменим|замен*|переделаем|отремонтируем|ремонт|спишем|списать|отдадим|отдам|добавим|даем|дадим|возьмем_на_себя
    за_наш_счет|за_счет_студии|за_счет_салона|за_счет_магазина|₽|руб|рубл*|химчистк*|доставк*
    отправим|вышлем|пришлем . . нов*|друг*|замен*
    закроем|закрываем . . . вопрос*|тем* . . с_деньг*|долг*|оплат*|штраф*
    refund*|pay|pays|payment*|compensation|compensate|discount*|credit|voucher*|free|bonus*|money|cash|transfer|transfers|transferred|redo|write_off|waive|half_off|half_price|settle|settles|settlement|deposit|gift*|top_up|£|$|€|balance|reimburse*|repair|repairs|replacement|cover
    send|get|have|give|offer|owe . . . new|replacement|another|full_amount|the_difference|extra
    a . new . . . is_on|goes_out|on_its_way
    пересчита*|чек_на|разницу|вдвое|втрое|втройне
    recalculate|cheque|check_for|promo_code|promo|presents|twice_as_much|double
    full_amount|full_price|something_extra|a_little_extra|the_difference|clean|cleaning
  `,
  ),
  part(
    'hides',
    `
    REMOVE_RU ... SAID_RU
    SAID_RU ... REMOVE_RU|GONE_RU
    GONE_RU ... SAID_RU
    вместо ... единиц*|двойк*|тройк*|плох*|негатив* ... четверк*|пятерк*|хорош*|положит*|выше
    единиц*|двойк* ... станет|превратит*|исправит*|сменит*|поменя* . . . четверк*|пятерк*|хорош*
    с_вас|от_вас|вы_нам|вы_мне ... отзыв*|звезд*|пятерк*|молчани*|тишин*|пять
    пять|5|высш*|максимальн*|хорош*|добр*|положительн* . . отзыв*|звезд*|балл*|оценк*
    никто|никому|нигде|никогда|больше ... не . . узна*|расска*|обсужд*|всплыв*|всплыл*|пиш*|писать|появ*|говор*|упомин*|жал*|ходит*
    не . . . обсужда*|упомина*|распространя*|разглаша*|поднима*_шум|писать|пишите|напишете|жалова*|жалуе*|расскаж*|рассказыва*|публик*
    не . . . ходит*|ходите|обраща*|обратит*|пойд*|пиш*|писать|жал* ... POLICE|REGULATOR|COURT|MEDIA|жалоб*
    никаких|без|нет|отсутстви*|отказ*_от|воздерж* ... публикаци*|отзыв*|жалоб*|постов|поста|огласк*|обращени*|шума|заявлени*|комментари*
    останется|осталась|остались|остаться|осталось|останутся ... между_нами|между_собой|внутри|нашим_секретом
    молчани*|тишин*|неразглашени*|конфиденциальн*|промолч*|помолч*
    закроете|закрываете|закройте|закрыть . . тему|ветк*|обсуждени*|жалоб*|обращени*
    close|closing|shut . the|your|this . thread|topic|discussion|post|complaint
    REMOVE_EN ... SAID_EN
    SAID_EN ... REMOVE_EN|GONE_EN
    one|1|two|that . star|stars ... four|five|better|higher
    five|5|four|nice|good|positive|great|glowing|kind . . star|stars|review*|rating|feedback|words
    nobody|no_one|not_a_word|not_a_soul|nothing_further|nothing_more|nothing_else|nothing_is|nothing_gets|no_more ... hear*|know*|find|learn*|anyone|anybody|published|posted|written|appear*|said|online
    not|never|no ... discuss|mention|tell|post|write|publish|complain|share|talk|speak|tweet|letters|complaints|reviews|publicity|fuss|contact ... REGULATOR|POLICE|COURT|MEDIA|public*|online|anyone|anybody|about|blog|us|it|this|facebook|social
    without|no|refrain|abstain|stop . . . fuss|publicity|reviews|posts|posting|complaints|letters|noise|negative|tweeting
    not|never|stop ... go|run|turn|write|contact|report . . . . REGULATOR|POLICE|COURT|MEDIA|tax_office
    stay|stays|staying|keep|keeping|remain . . . . between_us|to_yourself|quiet|silent|private|in_the_family
    переписк*|истори*|разговор* ... не . . гуля*|попада*|попал*|расход*|разош*|всплыва*|всплыл*
    correspondence|story|this|it ... not . . . go|get|spread|travel|end_up ... internet|online|public|press|round
    картах|карте|яндексе|авито|2гис|отзовике|площадке . . . . пять|5|пятерк*|звезд*
    map|maps|google|trustpilot|page|listing . . shows|show|has|says . . five|5
    перестан*|прекрат*|бросите|завяжете . . . писать|публиков*|жалов*|постить|рассказывать|выкладывать
    no_longer|stop|stopping|quit|cease . . writing|posting|complaining|talking|publishing|telling
    отпишитесь|напишите|скажите|сообщите|подтвердите|объявите ... решен*|решил*|улажен*|уладил*|урегулир*|претензий_нет|нет_претензий|ошибл*|ошибоч*|доволен|довольны
    comment|write|post|say|tell|confirm|announce ... settled|resolved|sorted|mistake|mistaken|no_complaints|satisfied
    опровержени*|correction|retraction|disclaimer
    негатив*|плох*|гадост* . . . не . пиш*|писать|оставля*|напиш*
    не . пиш*|писать|оставля* . . . негатив*|плох*|гадост*
    not . write|post|say|leave . . bad|negative|nasty|anything_bad
    confidential*|silence|non_disclosure|nda|gagging
    -чек*|заявлени*|обращени*|заявк* . . на|о|об . . возврат*|замен*|обмен*|отмен*|продлени*
    -снимите|снять|запишите|пришлите|сделайте ... видео|ролик
    -take|taking|make|send|record|film . . . video*|photo*
    -оценк* . . ущерба|стоимости|состояния|повреждени*|объема
    -жалоб*|обращени*|претензи* . . закрыт*|удовлетвор*|рассмотр*|принят*|обоснован*
    -complaint* . . upheld|closed|considered|accepted|resolved
    -мы|я . . REMOVE_RU
    -we|i . . . . changed|updated|closed|edited|corrected|changing
    -not|never . . . share|tell|give . . . . card|password*|code|pin
    -withdraw|cancel|drop . . . refund|return|order|request
  `,
  ),
  // Asked for in writing, silence needs no gift beside it.
  part(
    'hush',
    `
    расписк*|подписк*|бумаг*|обязательств* ... публиковать|писать|рассказывать|обращаться|жаловаться ... не . . буд*|станете
    расписк*|подписк*|бумаг*|обязательств* ... не . . буд*|станете ... публиковать|писать|рассказывать|обращаться|жаловаться
    note|statement|paper|signature|letter . . . . that|saying ... not . . publish|post|write|tell|complain|speak
  `,
  ),
  // What was given already is no price any more, and a step that stays open to people was not asked away.
  part(
    'open',
    `
    не . . просим|требуем|платим|ставим|обуславлива*|предлагаем . . . REMOVE_RU|за|отзыв*|удал*
    отзыв*|жалоб*|обращени* ... ваше_дело|ваше_право|не_мешает|не_мешают|не_препятств*|остается_за_вами|может_остаться|пусть|вправе|на_жалобы|не_отменя*
    оставлять|убирать|оставить ... решать|решаете|вам|ваше
    not|never . . . pay|paid|paying|buy . for? . . SAID_EN
    not|never . ask|asking|pay|require|expect|want ... REMOVE_EN|for_that|for_reviews
    review*|complaint*|post* ... not_delay|not_stop|not_prevent|not_matter|are_not_affected|is_yours|is_your|of_course_up|may_stay|can_stay|stays_or
    the|your . . data . stays|remains
    останутся|остаются|данн* . . . данн*|между_нами . . . никому
    спасибо|благодар*|thank*|thanks . . . за|for . . REVIEW_RU|REVIEW_EN
    надо|нужно|must|need_to . . . delete|remove|удалить . . . . account|аккаунт*|программ*|app
  `,
  ),
]
