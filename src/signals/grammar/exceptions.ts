// Asking for treatment outside the rules: out of hours or turn, a waived fee, deposit, document or rule, more than agreed.
import { type Family, family } from '../compile.ts'
import type { Lexicon } from '../pattern.ts'

export const EXCEPTION_WORDS: Lexicon = {
  OUT_OF_TURN:
    'без_очереди вне_очереди без_записи мимо_очереди вперед_всех первым первой раньше_всех вне_графика ночью в_ночь в_полночь после_закрытия до_открытия после_работы_пвз в_выходной в_воскресенье в_нерабоч* в_праздник* после_смены 1_января в_обед',
  WITHOUT_RU:
    'без_паспорта без_чека без_документ* без_предоплат* без_депозит* без_залога без_договора без_кода без_доверенности без_справк* без_квитанци* без_подписи без_штраф* без_комисси* без_акта без_удостоверени* без_qr без_накладной без_брони без_оплаты без_аванса без_доплат* без_бирки без_абонемента без_карты без_прописки без_снилс без_актов',
  DO_RU:
    'примите отдайте выдайте начните откройте откроете пустите пропустите обслужите запишите сделайте отпустите приедьте приезжайте продлите оставьте возьмите отгрузите оформите заселите проведите впустите выпустите заберите поставьте привезите отправьте верните соберите посмотрите подождите задержитесь дождитесь выйдите подъедьте дайте перенесите',
  FEE: 'штраф* комисси* пеню пени неустойк* доплат* плату_за депозит* залог* предоплат* плат*_за_хранение плат*_за_отмену просрочк*',
}

export const EXCEPTIONS: readonly Family[] = [
  family(
    'demand.exception',
    'exception.demand',
    0.86,
    `
    не . уберете|спишете|отмените|снимете|простите|обнулите|аннулируете ... FEE|штраф*
    знаю|понимаю ... но ... пустите|примите|можно|давайте|сделайте|отдайте|разрешите|позвольте|вы_уж|все_же|всё_же|дайте|оформите
    деньги|оплату|остаток|оплачу|заплачу|переведу . . потом|позже|после|с_зарплаты|на_следующей_неделе|через_неделю
    отправьте|отгрузите|отдайте|привезите|начните|сделайте . . . . . деньги|оплачу|заплачу|переведу . . потом|позже
    до_открытия|после_закрытия|до_вашего_открытия
    before . you . open
    after . you . close
    pay|settle|transfer . . you? . later|after|next_week|when_i_can|on_payday
    i|we . know ... but ... let|can|could|please|just|give|take
    let . us|me|them . in
    -знаю ... скидк*|деньг*
    придумайте . что-нибудь|что-то
    пускайте|пустите|впускайте|выдавайте|отдавайте|принимайте|запустите . . . так|просто_так|без
    work . something . out
    just . let . . . . in|through|have_it|off
    let . me|us|him|her|them . in . . today|now|anyway|without
    treat . me . like . family|a_friend
    bend|sort . something
    without . an . appointment|booking
    surely|but .. not . for . us|me
    i_know|i_realise|i_understand|i_appreciate|знаю|понимаю . , ? ... but|но ... us|me|нас|меня|мне|нам|можно|разок|исключени*|для_нас|без
    drop|scrap|forget . the . . fee|charge|no_show_fee|deposit|penalty
    -late . for|because|due|sorry
    -i will|shall|am . . be? . . late
    -minutes . late
    -closed . the . road
    паспорт*|чек|документ*|квитанци*|карт*|пропуск|бирку|абонемент|код .. забыл*|нет|потерял*|не_взял*|оставил*_дома|дома ... отдайте|выдайте|пустите|пропустите|впустите|так|и_так
    отдайте|выдайте|пустите|пропустите|примите .. так|и_так|под_честное|просто_так
    hand|give|release|let . it|me|him|her|them|the_parcel? . over? . over? . anyway|without
    not . have . my|the|any|a . id|receipt|passport|licence|ticket|slip|code|card ... just|anyway|let|without
    сделайте|сделать|делайте|сделаете|сделай|можете_сделать .. исключени*
    в_порядке исключени*
    в_виде|как исключени*
    пойдите|пойти|идите|пойдете|пойдем .. навстречу|на_встречу
    войдите|войти|войдете .. в_положение
    закройте|закрыть|закроете .. глаза
    DO_RU ... OUT_OF_TURN|WITHOUT_RU
    OUT_OF_TURN|WITHOUT_RU .. DO_RU|хочу|можно
    хочу|нужно|надо|требую|прошу|можно|можете|давайте|могли_бы ... OUT_OF_TURN|WITHOUT_RU
    отмените|спишите|уберите|снимите|не_берите|аннулируйте|простите|обнулите|не_начисляйте|скостите|не_списывайте|отменить|списать|убрать|снять|обнулить|простить|сотрите .. FEE|мне_штраф|штраф
    FEE .. отмените|спишите|уберите|снимите|не_берите|аннулируйте|простите|обнулите|отменить|списать|убрать|снять
    подождите|дождитесь|задержитесь|останьтесь|посидите|не_закрывайтесь|не_закрывайте|откройте|откройтесь|откроетесь ... после|до|на|меня|подольше|позже|пораньше|раньше|специально|магазин|для_меня|ради
    продлите .. без|срок_хранения|просто_так|еще
    только|разочек|разок|один_раз|первый_и_последний . для_меня|для_нас|сейчас|сделайте|в_этот
    мне|нам|я|для_меня|для_нас . можно . без|и_без|как_постоянн*|вне|не_по
    как|я . постоянн* . клиент* ... без|можно|пустите|сделайте|должны|могли|вне
    звоните|позвоните|звонить|перезвоните|напишите .. ночью|после_полуночи|в_любое_время|круглосуточно|в_выходной|в_воскресенье
    отвечайте|отвечать . мне? .. в_выходные|ночью|круглосуточно|24/7|и_в_воскресенье
    привезу|приеду|приду|заеду|подъеду|зайду|заскочу|подойду .. OUT_OF_TURN|после_закрытия|в_одиннадцать_вечера|в_23|в_24|ночью|затемно ... откройте|подождите|примите|дождитесь|выдайте|отдайте|будьте
    подвиньте|подвиньтесь|отмените|сдвиньте|перенесите . других|кого-нибудь|кого-то|остальных|всех|чью-то|чужую|другого_клиента
    в_обход . правил*|очеред*|договор*|кассы|порядка
    нарушьте|обойдите .. правил*
    правила .. для_всех . но|а
    добавьте|добавить|допишите|доделайте|вставьте|прикрутите|докрутите|впихните . еще|сюда|туда|к_этому|в_проект|заодно|меню|раздел|страниц*|модуль|онлайн*|форму|пару|
    заодно . сделайте|добавьте|почините|поправьте|нарисуйте|настройте|покрасьте|
    это . же? . пять|5|пару|две|десять|минутн* . минут|минуты|минутное
    сверх . лимит*|норм*|договор*|объем*|тариф*|пакет* .. примите|возьмите|сделайте|положите|оставьте|поставьте
    превысим|превышу . немного|чуть
    -не . прошу|надо|нужно .. исключени*
    -добавьте . в_чат|в_рассылку|меня|нас|номер|в_список|в_корзин*|в_группу|почту
    -работаете|открыты|принимаете|есть .... QUESTION
    -без . проблем|обид|вопросов
    -какая|какой|сколько . комисси*|штраф*|залог*|депозит*|предоплат*
    -ждал*|ждала|стоял*|стояла .. первым|ночью|в_очереди
    -привезли|приехали|позвонили|звонили|звоните|разбудили .. ночью|в_выходной|вечером
    -звоните_мне|перестаньте|хватит|прекратите .. звон* ... ночью
  ` +
      `
    make|making|made|be|allow|grant|need|want|asking_for|as . an|one|a|this . little|small|one? . exception*
    just . this . once|one_time
    just . once|one_time|this_time
    one|this . time . only
    bend|stretch|break|relax|overlook|ignore|skip|forget|get_around|bypass . the|your|that|this|a . rule*|policy|policies|limit|terms|process|procedure|deadline|deposit
    waive|drop|remove|cancel|scrap|forgo|ignore|forget|skip|lift|wipe|overlook|write_off ... fee|fees|charge|charges|deposit|penalty|surcharge|minimum|late_fee|cancellation_fee|restocking|fine|requirement|limit|notice_period|no_show
    let|overlook . it|this|that|me|us .. slide|go|off|just|pass
    let . me|us|him|her|them .. without|after|early|late|in_early|skip|jump|off
    squeeze|fit|slot|sneak|slip|get|take|see . me|us|him|her|my_dog|my_car|my_daughter|my_son . in|today_even|first|ahead|before_everyone
    skip|jump|cut|bump ... queue|line|waiting_list|wait_list|front
    front|top|head . of . the . queue|line|list
    ahead|before|in_front . of . everyone|everybody|other|the_others|your_other
    open|opening|stay|keep|come|wait|be|meet ... early|late|later|open_late|after_hours|out_of_hours|for_me|on_sunday|on_a_sunday|at_midnight|christmas|bank_holiday|past_closing|after_closing|after_you_close|past_your
    open|stay_open|come_in|keep . . . up? . on|just_for|for_me|past|until|specially|especially . me|us|sunday|midnight|christmas|closing|bank_holiday
    after|out_of|outside . hours|closing|your_hours|normal_hours|office_hours|working_hours
    call|ring|phone|text|answer|reply|respond . me|us? ... at_midnight|any_time|day_or_night|on_your_day_off|at_night|on_weekends|on_sunday|at_the_weekend|24/7|around_the_clock|on_christmas
    without . the|a|any|an|my|paying|signing|showing . deposit|id|receipt|contract|appointment|passport|booking|paperwork|fee|code|proof_of_id|ticket|down_payment|prepayment|slip|paying|signing|a_contract|surcharge
    no . deposit|contract|paperwork . this_time|for_me|needed|please|just|and|,|necessary
    i|we . should|do|will . not . have_to|need_to|pay|be_charged|be_paying|be_made_to ... fee|deposit|charge|penalty|late_fee|surcharge
    extend|hold|keep ... without_charge|past_the_deadline|a_bit_longer|for_another|no_extra|past_the|another_month|another_week|beyond
    special . treatment|case|arrangement|favour|favor
    as . a . favour|favor
    do . me|us . a . favour|favor|solid
    loyal . customer* ... waive|exception|let|without|deposit|should|surely|bend
    i_know|i_realise|i_understand|i_appreciate|aware ... policy|rules|rule|closed|full|booked|hours|deadline ... but
    can|could|would|will . you|i|we|someone ... tonight|midnight|after_midnight|at_10pm|at_11pm|at_9pm|on_a_sunday|sunday|bank_holiday|christmas_day|before_you_open|after_you_close|early|2am|3am|6am|5am
    cancel|move|bump|push ... other|another|someone_else's|someone_elses|somebody_elses . client*|customer*|booking*|appointment*
    add . a|the|in|another|one|some|two|three|an ... while_you_are_at_it|five_minutes|it_is_only|only_take|at_the_same_time|it_is_just
    while . you . are . at_it|there
    outside . the . scope|rules|contract|agreement
    -no . exception*
    -not . asking|want|need|looking .. exception|special|favour
    -are|do . you . open|work|have . on|after|late|any .... QUESTION
    -is . there . a . fee|deposit|charge
    -what . are . your . hours
    -how_much|what .. fee|deposit|charge .... QUESTION
    -without . any . problem*|notice|warning|asking|explanation|apology|permission|consent
    -came|arrived|turned_up|delivered|showed_up|called|rang .. early|late|after_hours|at_midnight
    -stop|keep|kept calling|ringing
    -cancel . my . order|subscription|membership|appointment|booking|contract
    -early . delivery|bird|next|in_the|on|june|enough
    -late|later . fee . charged
    -ignored . the . rules
  `,
  ),
]
