// Guard G3: threats of our own. They need nothing beside them: a letter names the fact and returns to the matter.
import { type Family, family } from '../../compile.ts'

const part = (name: string, lines: string): Family => family(`cue.${name}`, name, 0.9, lines, 'match')

export const DRAFT_THREATS: readonly Family[] = [
  part(
    'threat',
    `
    подадим|подам|обратимся|заявим|напишем|пойдем|подаем|напишу|заявлю|обращусь|будем|привлечем|выдвинем|направим|подготов* ... на_вас|встречн*|в_суд|в_полици*|за_клевет*|против_вас|в_органы|взыск*
    на_вас . . . заявлени*|жалоб*|иск . . напис*|напиш*|пода*
    напиш*|напис*|подад*|подать|подам . . . заявлени*|жалоб*|иск . . на_вас
    засудим|затаскаем|встречн* . . иск*|заявлени*|жалоб*|требовани*|претензи*
    за . клевет*|оговор|ложный_донос|заведомо_ложн*
    ответите|ответственност*|отвечать|привлечем|штраф*|статья|иск . . . за . клевет*|оговор|донос|отзыв*|свои_слова
    тоже|также|и_сами|в_ответ ... напиш*|написать|расскаж*|рассказать|опублик*|подать|подад*|пожалу* . . . . про_вас|о_вас|на_вас|вам
    написать|напишем|рассказать|расскажем|расскажу|напишу|рассказывать|опубликовать ... про_вас|о_вас|про_таких|о_вашем_поведении ... интернет*|соцсет*|отзыв*|сети|сеть|чат*|форум*|групп*|всем|MEDIA|город*
    сообщ*|расскаж*|напиш*|позвон*|доложу|доложим ... начальств*|вашему_руководств*|по_месту_работы|вашему_директору|вашим_клиентам|вашим_подписчик*|вашей_семье|супруг*
    знаком*|друзья|друг|связи|родственник*|свои_люди . . в . . POLICE|COURT|REGULATOR|полици*|налогов*|администраци*
    не_рекомендую|не_рекомендуем|не_советую|не_советуем|не_стоит . . вам . . . с_нами|судит*|спорить|связыв*|обращ*|идти
    передад*|разошл*|сообщ*|скинем|отправим ... ваш*_данные|ваши_данные|о_вас|ваше_имя|ваш_номер|ваши_контакт* ... друг*|коллег*|всем|сосед*|соседн*|общий
    подумайте|советую_подумать|подумай . хорошенько|дважды|трижды|о_последствиях
    не_советую|не_советуем . . связыв*|шут*|спорить|начинать|продолжать|ссорит*
    переписк*|ваш*_сообщения|ваши_письма|записи_разговор*|запись_разговора ... опублик*|выло*|размест*|обнарод*|покажем_всем
    никто . . . не . . . . работа*|обслуж*|брал|возьм*|связыв*
    если ... проверк*|жалоб*|суд*|отзыв*|REGULATOR|POLICE ... скидок|скидк*|поблаж*|обслуж*|возврат*|денег ... не_ждите|не_будет|не_получите|забудьте|не_рассчитывайте
    напишете|подадите|пойдете|обратитесь|выложите|оставите|опубликуете|отправите . . . жалоб*|отзыв*|иск|REGULATOR|POLICE|COURT|MEDIA|видео|пост .... не_будем|не_станем|перестанем|прекратим|отключим|заблокируем|откажем|больше_не|ни_копейки|не_получите|не_увидите|не_ждите|забудьте|разговор*_закончен
    пожалуетесь|засудите .... не_будем|не_станем|перестанем|прекратим|отключим|заблокируем|откажем|больше_не|ни_копейки|не_получите|не_увидите|не_ждите|забудьте
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
    we|i . . . can|could|may|might|will . . . . write|post|talk|speak|warn|tell ... about_you
    publish|post|share|put ... our|your . . . messages|conversation|correspondence|emails|chat|letters|recording*
    nobody|no_one . . . works|work|deals|deal|serves|books|takes . . you|with_you
    if ... inspection|inspector|court|complaint*|review*|REGULATOR|POLICE ... expect no|nothing
    if ... inspection|inspector|court|complaint*|review*|REGULATOR|POLICE ... not . expect . . . . discount*|refund*|favour*|help|service|treatment
    pass|share|send|give|circulate|forward ... your . . . details|name|data|number|photo ... other|others|salons|shops|colleagues|everyone|around
    not . . advise|recommend|suggest . . you|that . . . . court|sue|suing|argue|go|fight|cross|take
    let . your . . employer|boss|manager|wife|husband|family|neighbours|landlord|school|company . . know
    tell|inform|contact|write_to|call|email|message|ring . your . . employer|boss|manager|wife|husband|family|neighbours|landlord|school|workplace
    know|have|got . . . people|someone|somebody|friends|contacts|connections . . in|at|with . . POLICE|COURT|REGULATOR|tax
    think_hard|think_twice|think_again|think_carefully_before
    ^ complain|post|write|report|sue|go|review ... and|then . we|i . . . . stop|refuse|cancel|suspend|close|block|end|never|pull
    if|when|once . you . . complain|post|report|sue|review|go ... stop|refuse|cancel|suspend|block|ban . . serv*|your|you|deal*|work*
    you . will . . . get_nothing|see_nothing|not_get|never_get . . . . if . . you
    -let . . us|me . know
    -не . . . опублик*|выкладыв*|публику*|показ*
    -publish|post|share . . . . . with . . authority|court|you|inspector
    -may_we|can_we|could_we|with_your ... publish|post|share
    -никому . . не . показ*
    тогда . . . встретимся|увидимся . . в_суде
    see_you_in_court
    -не . будем|станем|собираемся|планируем|подадим|намерены . . . подавать|подать|обращ*|писать|жалов*|публик*|размещ*|рассказ*|сообща*|судит*|вносить|заноси*|взыск*|встречн*|в_суд|на_вас
    -не . подадим|подаем|собираемся|планируем|намерены
    -встречн* ... нет|не_имеем
    -нет . встречн*
    --не_будем_подавать|не_подаем|не_собираемся
    -не_вносим|не_ведем . . черн*
    -will_not|not_going_to|never|would_not|do_not_keep|no|do_not_have . . . . sue|report|publish|blacklist*|tell|share|countersue|take|black_list*|counterclaim
    -подадим|подадут . . . . в_суд . . документы
  `,
  ),
]
