// Guard G4: words about other clients, about health and about the person's history.
import { type Family, family } from '../../compile.ts'

const part = (name: string, lines: string): Family => family('cue.G4', name, 0.9, lines, 'match')
const ONE_RU =
  'клиент|клиента|клиенту|клиентом|клиентка|клиентки|клиентке|клиентку|клиенткой|заказчик|заказчика|заказчику|заказчица|заказчицы|покупатель|покупателя|покупателю|покупательница|покупательницы|жилец|жильца|жильцу|жиличка|арендатор|арендатора|арендатору|ученик|ученика|ученица|ученицы|гость|гостя|гостья|гостьи|постоялец|постояльца|пациент|пациента|пациентка|посетитель|посетителя|посетительница|арендаторша|арендаторши|съемщик|съемщика|съемщица|съемщицы|подписчик|подписчица|невеста|невесты|заказчицей|соседка|сосед'
const ONE_EN = 'customer|client|tenant|guest|patient|student|buyer|pupil|lodger|shopper|visitor|member'

export const DRAFT_PRIVACY: readonly Family[] = [
  part(
    'health',
    `
    диагноз*|психическ*|психиатр*|душевн*_болезн*|душевнобольн*|болен|больна|больной_человек|беременн*|инвалид*|алкоголик*|алкоголичк*|алкоголизм*|наркоман*|наркотик*|депресси*|деменци*|шизофрен*|онколог*|невроз*|эпилепси*|таблетк*|лечащ*|лечитесь|подлечит*|вич|диабет*|аутизм*|пмс|климакс*|маразм*|склероз*
    ваш*|вашего|вашей . . . болезн*|заболевани*|недуг*|психик*|здоровье|здоровья|здоровьем|нерв*|самочувстви*|травм*|операци*|лечени*|возраст*|развод*
    вы ... лекарств*|успокоительн*
    выпили|принимали|пьете|принять|выпейте . . лекарств*|успокоительн*
    у_вас . . . нервы|депресси*|срыв|развод*
    после . развод*
    у_вас ... срыв|истощени*|выгорани*|невроз*|паническ*|стресс*|возрастн*|нервн*|истерик*
    ваш*|вашим|вашей|вашу . . . . давлени*|аллерги*|состоянии|кожа|лишним_весом|диет*|гормон*|привычк*
    кожа . . . проблемн*|больн*|проблемн* . кожа
    ребен*|сын|сына|дочь|дочка|дети ... гиперактив*|аутист*|избалован*|невоспитан*|нервн*|неуправляем*|отстает|особенн*
    мы|нам ... в_курсе|знаем|известно|слышали|слышал ... в_больниц*|операци*|лечил*|лечитесь|болеете|болели
    child|son|daughter|kid ... hyperactive|autistic|spoilt|spoiled|unruly|disturbed|special_needs
    know|heard|aware|understand|told ... you ... hospital*|surgery|operation|therapy|rehab|clinic
    menopause|postnatal|hormonal
    к . . психолог*|психотерапевт*|невролог*|нарколог*
    психолог*|психотерапевт* . . вам|поможет|нужен
    это|видимо|наверное . . . возрастн*|нервное|гормон*
    свои|ваши . . таблетк*|лекарств*|капли
    принимали|выпили|пьете|приняли . . таблетк*
    your . . blood_pressure|allergy|allergies|eczema|weight|skin_condition|hormones|anxiety|temper|pills|tablets|meds|therapy|therapist|disorder
    with|given|in . your . condition|state|diagnosis
    problem|bad skin
    see|try|visit|need|find|consult|talk_to ... therapist|psychologist|counsellor|counselor|psychiatrist|shrink
    been|had|were|was . . . drinking|drink|drunk|hungover|tipsy
    smelled|smelt|smelling . of . alcohol|drink|wine|beer|vodka
    you . . . . burnt_out|burned_out|overwrought|unstable|fragile|paranoid
    you ... having|had|heading . . . a . . breakdown|meltdown|panic_attack|episode
    вы . . . пьян*|нетрезв*|выпивш*|под_градусом|под_кайфом|принима*_таблетк*|лежали_в_больнице
    diagnosis|diagnosed|diagnoses|mentally_ill|mental_illness|mental_state|mental_health|pregnan*|disabled|disability|disabilities|alcoholic*|addict*|depressed|depression|dementia|bipolar|autis*|schizo*|anxiety|medication*|psychiatr*|rehab|menopaus*|senile|cancer|diabet*|stroke|divorce*|adhd|epilep*|hiv
    your . . . illness|condition_as|health|sickness|surgery|age|treatment|nerves|drinking|breakdown
    you . . . . drunk|intoxicated|off_your_meds|mentally|unwell_in_the_head|sick_in_the_head
    -если . . . . ваш* . . здоровь*
    -вред* . . . здоровь*
    -здоровь* . ,? обстоятельств*
    -береги* . . . здоровь*
    -заботим* . . . . здоровь*
    -health . ,? . and|circumstances|safety
    -if . . . . your . . . health
    -disabled . access|toilet|parking|entrance|account|login|button
    -the . . . . disabled . . by_default
    -возраст* . . ребен*
    -диагноз* . . . . устройств*|техник*|двигател*|ноутбук*|телефон*|авто*|машин*|неисправност*|сервис*
    -диагностик*|диагностич*
    -diagnosis|diagnosed . . . . fault|device|engine|laptop|phone|problem|car|machine|boiler|report|fee|test|tests|check|leak|noise
    -operation . of
    -your . . . health . . and
    -таблетк* . . . посудомо*|для
    -depression . . . in . . . the
    -stroke . of
    -инвалидн* . . пандус*|кресл*
    -если . . . . ваш*|у_вас
    -phone|device|engine|laptop|car|machine|boiler|free|our|computer . . diagnosis|diagnostics
    -diagnosis . . . free|costs|takes|of_the
    -ваш* . . . . пальто|шуб*|сумк*|обув*|изделие*|кожан*
    -стол*|мест*|вход*|пандус* . . для . инвалид*
    -cancer|diabet* . charity|research
  `,
  ),
  part(
    'other_client',
    `
    друг*|другая|другой|другого|другому|одна|один|одной|одного|одному|предыдущ*|прошл*|прежн*|бывш*|соседн*|еще_один|еще_одна|следующ*|некая|некий ${ONE_RU}
    у|от|про|для . . друг*|одной|одного|предыдущ*|соседн* . . ${ONE_RU}
    ${ONE_RU} . . из . . квартир*|дома|номера|офиса|соседн*|группы
    ваш* . . соседк*|сосед|соседа|соседи|подруг*|друг|муж|мужа|жена|жены|бывш*|коллег*|сестра|сестры|брат|мать|мама|мамы|отец|дочь|сын|тетя ... заказ*|плати*|заплат*|приход*|жалов*|судил*|рассказ*|купил*|сдава*|оплат*|должен|должна|задолж*|просил*|снимал*|занима*|записа*|лечи*|покупа*|обраща*|забрал*|сказал*
    забрал*|взял*|взяла|получил*|унес*|отдали|выдали|вручили ... из . соседн*|друг*|квартир*|подъезд*|дома|двенадцат*
    живет|проживает|живут|прописан* . . . . . квартир*|дом|доме|подъезд*|этаж*|корпус*
    ${ONE_RU} ,? . у_которого|у_которой . . . ваш*
    взял*|купил*|заказал*|получил*|забрал* ... ваш|ваша . начальни*|начальниц*|шеф|сосед|соседка|друг|подруга|коллега|муж|жена|брат|сестра
    получил*|забрал*|взял*|отдали|выдали|вручили . . гражданин*|гражданк*|господин*|госпож*
    запис* . . до|перед|после . вас|вами . . был|была|стоял*
    видел*|заметил* ,? . как|что . вы|ваш*
    рядом|соседн*|напротив|по_соседству ... снимает|арендует|занимает|принадлежит|хранит
    снимает|арендует|занимает ... рядом|соседн*|напротив|по_соседству
    подруг*|друг|знаком*|сестра|сосед* . ваш* ... тоже|довол*|у_нас
    у . . . . из|с . . вашего . дома|подъезда|двора|офиса|ресепшен*
    с . . ресепшен* . вашего
    его|ее|их . телефон*|номер|адрес|фамили* . . дам|дадим|скину|скинем|пришл*|такой|вот
    телефон*|номер|адрес|контакт* . . дам|дадим|скину|скинем|могу_дать ,? . сам*|позвоните
    они|она|он . . остались|остался|осталась? . довольн*|доволен|довольна|счастлив*
    девушк*|женщин*|мужчин*|парень|девушка|мужчина . . . живет|забрал*|взял*|купил*|записана|записан|котор*
    перед|до|после . вами|вас . . была|был|записан*|стоял*|приходил*|стригл* . . . девушк*|женщин*|мужчин*|парень|${ONE_RU}
    девушк*|женщин*|мужчин*|парень|парня|дама|дамы ,? . котор*|до|перед|после . . . вами|вас
    сосед*|соседк*|подруг* . ваш* ... доволен|довольн*|плати*|заплат*|сказал*|жалов*|рассказ*|просил*|ремонт*
    lady|man|woman|gentleman|guy|family|couple . . before|after you
    your . neighbour*|neighbor*|friend|flatmate ... happy|told_us|says|has_paid|pleased|likes|recommended
    телефон*|адрес*|фамили*|номер*|почт*|паспорт*|данные|контакт*|заказ* . . . . друг*|соседн*|предыдущ* . . ${ONE_RU}
    another|other|different|previous|last|next|one|fellow|earlier|former ${ONE_EN}
    another|other|different|previous|one|former . . ${ONE_EN} . is|named|called|in
    the ${ONE_EN} . . before|next|upstairs|downstairs|after|in_flat|in_room|at_number
    your . . . neighbour*|neighbor*|friend|husband|wife|colleague|ex|sister|brother|mother|mum|father|flatmate|partner|boss|son|daughter ... paid|ordered|complained|told|bought|owes|rented|booked|sued|said|came|asked|signed|uses|used|collected|stayed|pays
    name|address|phone|number|email|details|order|contact . . . of . . . . another|other|previous|different . . ${ONE_EN}
    -не . . раскрыва*|передаем|передаём|сообщаем|можем|показываем|делимся|называем ... клиент*|заказчик*
    -каждый|любой|любая|любому|каждому . . друг*|один|одна . . клиент*
    --не_раскрываем|не_можем_раскры*|не_передаем|не_сообщаем|не_разглашаем|не_можем_сообщ*|не_показываем|не_можем_показ*|не_делимся|не_называем
    --not_share|not_disclose|not_pass_on|not_discuss|not_tell_you|not_give_out|not_show_you|not_reveal|unable_to_share|never_share
    collected|taken|picked_up|signed_for|given|handed|received|took|has|have ... next_door|from_number|upstairs|downstairs|across_the_road|in_flat|at_flat
    lives|living|live|stays . . . at|in|on . . . flat|apartment|number|house|floor|#
    a mr|mrs|ms|miss
    mr|mrs|ms|miss . . . received|collected|took|picked_up|signed_for|paid|ordered
    went|gone|delivered|handed|given|sent to mr|mrs|ms|miss
    before|after you . . we . had
    he|she|they saw|heard|watched|noticed . you
    beside|next_to|opposite|near|adjoining ... belongs_to|rented_by|is_rented|used_by|owned_by
    your . friend|sister|neighbour|cousin|colleague ... had|has|is|was|got|comes|goes . . . . here|with_us|happy|too|done
    from|at ... your . building|street|block|office|floor ... same|too|also
    girl|boy|chap|student|person|bride|kid|client|customer . . before|after you
    man|woman|girl|lady|guy|person|gentleman|boy|customer|client|neighbour . who . . has|have|took|got|collected . . your . parcel|bag|box|order|key|keys|package|coat|item
    his|her|their . . number|address|phone|surname|email . . . is|here
    give|send|text|pass . you . his|her|their . . number|address|phone|email|contact*
    they|she|he . . loved_it|love_it|was_happy|were_happy|is_happy|are_happy|was_delighted|were_delighted|never_complained
    named|called|name_is . . . . ask . her|him|them
    ask . . her|him|them ... number|address|flat|name
    customer|client|tenant|guest|student . . . . next|opposite|beside . to? . you
    previous|last|former . . ${ONE_EN} ... owed|owing|owes|paid|left|sued|complained
    -ask . . him|her|them . . to . call|ring|write|send
    -any . other ${ONE_EN}
    -like . any . . . ${ONE_EN}
    -один . . клиент* . - . один
    -новый|новая|следующ* . . ${ONE_RU}
    -next ${ONE_EN} . . in_line|queue
    -if . . . . your . . . friend|neighbour|partner|wife|husband
    -если . . . . ваш*
  `,
  ),
  part(
    'history',
    `
    вы . . уже . не_в_первый_раз|не_первый_раз|третий|второй|пятый|сто|много ... жалу*|скандал*|суди*|требу*|возвраща*|руга*
    уже|опять|снова|вечно|постоянно|вс*_время . . . скандал*|жалуетесь|судитесь|ругаетесь|устраива*|недовольн*|придира*
    вы . . . постоянно|вечно|всегда|опять|регулярно . . . жалу*|скандал*|суди*|требу*|руга*|недовол*|опаздыва*|задержива*|не_плат*|устраива*
    с_вами . . . уже|всегда|постоянно|и_раньше|вечно . . . . проблем*|скандал*|сложно|конфликт*|было|были|истори*
    вы|вас|вами|вам ... AGAIN_RU . раз . . . . возвр*|сда*|жалу*|скандал*|суд*|требу*|руга*|отмен*|перенос*|опазд*|меняе*|придира*|недовол*
    AGAIN_RU . раз . . . . вы|вас|вами ... возвр*|сда*|жалу*|скандал*|суд*|требу*|руга*|отмен*|перенос*|опазд*|меняе*|придира*
    AGAIN_RU . . возврат|претензи*|скандал|жалоб* . . от_вас|у_вас
    за ... год|полгода|месяц|месяца|месяцев|лет|зиму|лето|сезон ... от_вас|вы_уже|у_вас|вы ... претензи*|жалоб*|возврат*|отмен*|скандал*|ссор*
    от_вас|у_вас|вы ... претензи*|жалоб*|возврат*|отмен*|скандал* ... за . . . год|полгода|месяц|месяца|месяцев|лет
    прошл*|позапрошл* . . году|раз|месяц*|весной|зимой|летом|осенью ... с_вами|у_вас|вы|вам ... та_же|то_же|так_же|тоже|истори*|скандал*|жалоб*|руга*|проблем*|спор*
    вы ... изводите|изводит*|достаете|достали|терроризируете|мучаете|воюете|треплете
    вы ... все_время|всегда|вечно|никогда|чем-то|всем . . . недовольны|не_довольны|довольны
    ваш*|наш* ... прошлогодн* . . скандал*|ссор*|истори*|жалоб*
    соседи|знакомые|коллеги|люди ... говорят|рассказывают|жалуются ... вы|вас|вами
    судя_по . . ваш* . . страниц*|профил*|соцсет*|фото*|машин*
    вы ... приходили|приносили|обращались|писали|звонили|являлись ... точно|так*|той|тем . . же?|такой? . . . истори*|жалоб*|претензи*|проблем*
    не_первый|не_первая|очередн* . . ваш*? . . скандал|ссора|жалоба|претензия|конфликт|возврат
    помн* ... вы ... руга*|сканд*|жалов*|кричал*|спорил*|возвращал*|устраива*|отказыв*|ссор*
    известн*|любител*|рекордсмен*|чемпион*|специалист* . . . . жалоб*|жалов*|скандал*|возврат*|претензи*|спор*|ссор*|отмен*
    от_вас ... отказ*|отказывал*|ушли|сбежал*|стонут|плачут|устали
    вы ... предыдущ*|прошл*|прежн*|бывш*|друг*|соседн* ... поссор*|руга*|судил*|скандал*|конфликт*|не_ужил*|не_полад*|жалов*|не_заплат*|не_сошл*
    вы ... постоянно|вечно|всегда|регулярно|без_конца|каждый_раз|то_и_дело . . . . отмен*|перенос*|возвращ*|сдает*|меняет*|придира*|капризн*|торгу*
    вы . . . . . со_всеми|с_каждым|с_каждой|в_каждом|везде|с_каждым_вторым ... поссор*|руга*|судит*|сканд*|конфликт*|споры|спорит*
    вы . . . . поссор*|руга*|судит*|скандал*|конфликт* . . . со_всеми|с_каждым|с_каждой|в_каждом|везде
    так*|такие|таких|такими|таким ,? . как вы
    вас . . уже|раньше|и_раньше|отовсюду|везде . . . предупрежда*|выгоня*|бан*|увол*|исключ*|выгна*|отказ*|выселя*|выставл*|удаля*
    вы . . . судились|судитесь|должник*|банкрот*|сидели|судим*|безработн*|разведен*
    у_вас . . . . долги|кредит*|судимост*|просрочк*|банкротств*|проблемы_с_деньгами|ипотек*|репутаци*|истори*
    ваш* . . прошл*|предыдущ*|бывш* . . . . арендодател*|работодател*|хозя*|мастер*|подрядчик*|жалоб*|конфликт*|скандал*|работ*|муж*
    нам . . . рассказ*|известно|сообщили . . . . о_вас|про_вас|о_ваш*|что_вы
    мы . . знаем . ,? . . где_вы|о_вас|про_вас|кто_вы|о_ваш*|с_кем|что_вы_уже
    нашли|посмотрели|проверили|изучили . . . вас|ваш*_страниц*|ваш*_профил*|ваши_соцсет*|ваши_отзывы|ваши_прошлые|по_базе
    ваш* . . суды|судах|суд_с|разборк*|скандал*|выходк*|похождени*
    your . . lawsuits|court_cases|scandals|antics|arguments_with
    на_вас . . . . жалу*|жалоб*|дел*|долг*
    you . . . have . . . history|record . of
    you . . . . always|constantly|forever|regularly|keep ... complain*|moan*|argu*|suing|sue|late|cause|causing|make_trouble|return_things|fall*_out|make_a_fuss|find_fault
    you . . . done|did|tried|pulled . . . . before|last_time|previously|elsewhere
    you . . . . sued|been_sued|been_banned|were_banned|were_evicted|been_evicted|bankrupt*|unemployed|in_debt|were_fired|been_fired|been_warned_before|lost_your_job
    your . . . previous|last|former|past|old|other . . . . landlord*|employer*|complaints|disputes|contractor*|builder*|job|partner|reviews|lawsuits
    your . . . debts|criminal_record|credit_history|credit_score|bankruptcy|financial_problems|reputation|bad_credit|money_problems|arrears_elsewhere|convictions
    we|i . . . . know . . . . where_you_live|where_you_work|who_you_are|all_about_you|about_your|what_you_did
    looked|checked|searched|found . . . . you . . up|online|on_facebook|on_linkedin
    looked|checked|searched|found . . your . . . facebook|profile|instagram|social|linkedin|other_reviews
    people|others|neighbours|someone|colleagues . . . . told . . . about_you
    nobody|no_one . . . . wants|likes . . . . you
    not . . . the_first_time . you
    third|second|fifth|umpteenth . . time|complaint . . . . you . . . complain*|have|made|this
    NTH_EN . . . . you . . . . . returned|return|complain*|cancel*|sued|sent_back|argu*|refused|disput*
    you . . . . . returned|complain*|cancel*|sued|sent_back|argu*|disput* ... NTH_EN . . time|thing|order
    same|similar . . . story|thing|trouble|problem|fuss|scene . . . with_you
    with_you . . last|before|back . . year|time|spring|summer|winter|autumn|month
    you ... never|always|constantly . . . . happy|satisfied|pleased|unhappy|dissatisfied
    you ... wearing|worn|wear|grind*|driv* . . . . down|mad
    neighbours|neighbors|friends|colleagues ... say|says|tell|told ... you
    remember . . scene|fight|row|trouble|fuss|complaint* . . you
    war|odds . with . everyone|everybody|all
    -if . . . . you . . . never|not . . happy
    judging|going|judge . by . your . . . profile|page|facebook|instagram|car|clothes|photos
    you . . came|wrote|called|turned_up|rang|complained ... same|similar . . story|complaint|claim|problem|tale
    your ... first|second|third|fourth|another|latest . . scene|fight|row|quarrel|outburst|tantrum|fuss
    thrown_out|kicked_out|barred|banned . of|from|by
    remember . . . . you . . . argu*|shout*|complain*|refus*|quarrel*|scream*|demand*|making|causing
    known|famous|notorious|reputation ... complain*|returns|returning|argu*|fuss|fussing|disput*|suing|trouble
    you . . . . sue|sued|suing . . . every|other|several|all|everyone|everybody
    other|another|previous|last|former . . workshop*|shop*|salon*|studio*|compan*|host|hosts|builder*|garage*|supplier*|landlord* ... you . . away|down|out|off
    other|another|previous|last|former . . workshop*|shop*|salon*|studio*|compan*|host|hosts|builder*|garage*|supplier*|landlord* ... refused|dropped|banned|warned|sacked|ditched . . . . you|us
    asked_around
    you . . . fell|fallen|fall|falling out . with
    you ... sent|filed|made|lodged|raised|opened|had ... complaints|returns|disputes|cancellations|claims ... last|past|this . . . . year|month|months|weeks|years|season
    you . . keep|kept|are_always|always|constantly . . complain*|cancel*|return*|reschedul*|argu*|quarrel*|haggl*|chang*_your_mind
    had|seen|know|get|enough|met|deal* . . . . . . like_you|such_as_you|of_your_kind|of_your_sort
    your . . . . husband|wife|mother|partner|friend . . . told . us . . . . you
    -у_вас . . . . истори* . . заказ*|переписк*
    -истори* . . заказ*|переписк*|операций|обращени*
    -history . . of . . . . the_order|messages|payments|repairs|the
    -you . . keep . . . the|your|it
    -you . . . always . . welcome|can|free
    -your . . . last|previous|other . . . . message|letter|email
    -если . . . у_вас
    -if . . you
    -если . . . . вы
    -помн* ... вы ... прос*
  `,
  ),
]
