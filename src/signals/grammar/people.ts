// Words that every family shares: who speaks, who is spoken to, and the ways to announce a step.
import type { Lexicon } from '../pattern.ts'

export const PEOPLE: Lexicon = {
  I_WE: ' я мы i we',
  TO_ME: 'мне нам меня нас me us my our мои моя мое мой',
  MY_RU: 'мой моя мое мои моего моей моему моих моим моими мою моем свой свою свои своего',
  YOU: 'вы ты вас вам вами тебя тебе тобой you ya u',
  YOUR: 'ваш* твой твоя твое твои твоего твоей твою your this',
  US: 'вас вами вам тебя о_вас про_вас ваш* вашу вашей',
  STAFF:
    'сотрудни* менеджер* администратор* оператор* продав* кассир* курьер* мастер* девушк* девиц* консультант* работни* приемщи* ' +
    'тренер* водител* специалист* официант* парн* техник* монтажник* персонал* охранник* директор* управляющ* начальни* шеф* ' +
    'staff employee* manager* receptionist* driver* agent* assistant* technician* stylist* instructor* trainer* cashier* clerk* worker* ' +
    'operator* waiter waitress girl guy lad bloke woman man colleague* rep representative plumber builder mechanic engineer courier owner boss director',
  INTENT_RU:
    'буду будем хочу хотим готов готова готовы намерен намерена намерены собираюсь собираемся собрался собралась планирую планируем ' +
    'придется вынужден вынуждена вынуждены могу можем смогу решил решила решили думаю осталось остается пора пришлось вправе имею_право ' +
    'оставляю_за_собой_право не_поленюсь не_поленимся не_постесняюсь не_побоюсь не_премину не_замедлю не_остановлюсь заставите заставляете ' +
    'вынуждаете вынудите вынудили начну начнем начинаю нахожу пойду пойдем иду еду поеду не_хотелось_бы обещаю мечтаю',
  GO_RU:
    'напишу напишем пишу пишем подам подадим подаю подаем обращусь обратимся обращаюсь обращаемся пойду пойдем иду идем пожалуюсь ' +
    'пожалуемся жалуюсь жалуемся сообщу сообщим сообщаю сообщаем отправлю отправим отправляю отправляем направлю направим направляю ' +
    'направляем накатаю накатаем настрочу поеду поедем еду дойду дойдем заявлю заявим заявляю доложу передам передадим передаю передаем ' +
    'позвоню позвоним звоню вызову вызовем вызываю вызываем привлеку привлечем привлекаю подключу подключим подключаю натравлю схожу ' +
    'составлю составим составляю напущу кину закину докладываю катаю строчу разослю рассылаю уведомлю уведомим уведомляю запрошу ' +
    'готовлю готовим подготовлю собираю оформлю оформим оформляю оформляем иницирую инициирую инициируем нажалуюсь стукну звякну напишу-ка',
  DONE_RU:
    'написал написала написали подал подала подали обратился обратилась обратились отправил отправила отправили направил направила ' +
    'направили пожаловался пожаловалась пожаловались сообщил сообщила сообщили вызвал вызвала вызвали составил составила составили ' +
    'позвонил позвонила позвонили сходил сходила накатал накатала настрочил оформил оформила оформили зарегистрировал зарегистрировала уведомил уведомила',
  INF_RU:
    'писать написать подавать подать обращаться обратиться идти пойти жаловаться пожаловаться сообщать сообщить отправить отправлять ' +
    'направить направлять звонить позвонить вызвать вызывать привлечь привлекать подключать подключить дойти доходить ехать поехать ' +
    'сходить передать передавать заявить заявлять решать разбираться разговаривать общаться требовать добиваться взыскивать взыскать доказывать ' +
    'оформить оформлять оформлю отстаивать защищать выяснять уведомить',
  DOC_RU:
    'жалоб* заявлени* заявк* обращени* иск исков* материал* документ* претензи* письмо скрин* переписк* запис* сигнал* пакет',
  MOVED_RU:
    'уже готов* отправлен* подан* ушл* ушел уйд* лежит лежат пойд* полет* улет* отправит* зарегистрирован* принят* составлен* написан* на_подходе оформлен* рассматрива* поступит придет',
  WILL_EN:
    'will shall am_going_to are_going_to going_to am_about_to about_to intend_to plan_to planning_to want_to prepared_to ready_to happy_to ' +
    'have_to have_no_choice_but_to have_no_option_but_to no_choice_but_to no_option_but_to no_alternative_but_to forced_to obliged_to might may can could ' +
    'tempted_to need_to would_have_to going_straight_to considering thinking_of thinking_about not_hesitate_to not_hesitate_in not_be_afraid_to reserve_the_right_to must ' +
    'promise_to let_me would_hate_to would_rather_not_have_to would_prefer_not_to fully_intend_to',
  VERB_EN:
    'report* complain* contact* go going goes write* writing call* phone* phoning file* filing take taking took involve involving inform* notify* notifying speak* talk* ' +
    'email* see seeing get getting tell* raise* raising escalat* refer* bring* lodg* make making made submit* send* sent pursu* start* begin* ' +
    'issu* ring ringing rang alert* consult* instruct* be_in_touch hear* pass* forward* copy* hand* hire hiring engag* reach* message* messaging ' +
    'have_a_word has cc get_in_touch visit* went wrote spoke spoken told filed seek* use using heading off_to put putting involve* approach* turn* ask* asked let letting lawyer*',
  ABOUT_YOU: 'об о про вас вам ваш* you your this it about',
}
