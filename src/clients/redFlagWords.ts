// Word classes of the screening grammar: what inquiries are about, in Russian and English, as stems.
import type { Lexicon } from '../signals/pattern.ts'

export const RED_FLAG_WORDS: Lexicon = {
  QUESTION: '?',
  CONTRACT:
    'договор договора договоры договоров договору договором контракт* соглашени* contract contracts agreement agreements',
  TERMS:
    'CONTRACT оферт* услови* правила правил регламент* пункты инструкци* политику terms conditions t&cs t_&_cs tcs small_print fine_print policy policies rules tos guidelines',
  PAPERS:
    'бумажк* бумажек бумаги бумаг бумагами бумажной_волокиты бумажная_волокита волокит* акт акты актов актами накладн* формальност* бюрократи* расписок расписки описей описи анкет* бланк* подписей канцеляри* ' +
    'опись описью paperwork forms form_filling paper_trail red_tape bureaucracy sign_offs signoffs checklists delivery_notes inventory_lists admin formalities',
  DRAFT:
    'концепт* концепц* эскиз* наброс* макет* прототип* черновик* визуализаци* вариант_дизайна варианта_дизайна варианты_дизайна вариантов_дизайна варианта_логотипа вариантов_логотипа варианты_логотипа вариант_логотипа варианта_текста вариантов_оформления варианта_оформления ' +
    'логотипа логотипов лого concept concepts mockup mockups mock_up mock_ups sketch sketches draft drafts designs logo_ideas logos layouts wireframe* prototype* storyboard* renders visuals comps sample_designs sample_pages sample_page sample_article sample_chapter',
  TESTPIECE:
    'тестовое_задание тестовую_работу тестовая_работа пробную_работу пробную_съемку пробный_текст пробную_статью пробный_торт пробное_задание пробную_уборку образец_работы тестовый_проект пробный_проект ' +
    'test_piece test_project test_job test_task trial_project trial_piece trial_shoot trial_edit trial_job spec_work sample_work',
  PRO:
    'исполнител* подрядчик* дизайнер* ребята ребят парни студи* мастер* хостинг* хостер* компани* фирм* контор* агентств* салон* специалист* бригад* разработчик* программист* фотограф* юрист* бухгалтер* склад* сервис* команд* магазин* тренер* оператор* поставщик* кондитер* ателье химчистк* флорист* ведущ* клининг* сантехник* электрик* строител* верстальщик* копирайтер* репетитор* маркетолог* парикмахер* перевозчик* грузчик* ' +
    'зал* клуб* школ* садик* отел* гостиниц* ресторан* кафе типограф* банк* прокат* дилер* установщик* нян* ветеринар* переводчик* редактор* риелтор* арендодат* стоматолог* gym* club* hotel* school* bank broker* landlord* dentist* dealer* installer* roofer* architect* venue* band dj nanny sitter vet translator* editor* restaurant* clinic* dry_cleaner* host hosts hosting designer* developer* agency agencies freelancer* contractor* studio* builder* photographer* company companies provider* supplier* printer* guy guys people team* plumber* electrician* cleaner* lawyer* accountant* shop* seller* vendor* writer* consultant* mechanic* garage* decorator* tailor* firm firms caterer* baker* florist* planner* programmer* marketer* warehouse* carrier* trainer* salon* stylist* painter* gardener* tutor* coder* crew* outfit',
  FORMER: 'предыдущ* прошл* прежн* последн* бывш* last previous former old ex prior past',
  BAD:
    'неумех* бездар* криворук* рукожоп* кидал* кинул* халтур* жулик* мошенник* мошенники аферист* никакие никакой никакая никудышн* бестол* идиот* дурак* придурк* тупые тупой испортил* запорол* завалил* подвел* обманул* обманщик* развел* разводил* слил* слили шарлатан* дилетант* накосяч* косячил* безответственн* непрофессионал* наворотил* сорвал* ужасн* кошмар* отвратительн* полный_ноль полные_нули бракодел* лентя* лодыр* воры ворюги исчезл* сбежал* безрук* горе_мастера не_справил* не_умел* не_умеют неадекват* ленив* ' +
    'катастроф* запустил* провал* подставил* подставили стыд catastroph* thieves conned swindl* neglected позорищ* позор воруют воровал* обворовал* обокрали испорти* сломали угробил* нахамил* наплевательск* crap horrible shocking inept unreliable overcharged stole stolen lost_my lost_our broke_my broke_our useless crook crooks crooked clueless incompetent idiot* hopeless terrible awful a_joke jokers scammer* scam thief thieves cowboy* liar* lied amateur* rubbish garbage ripped let_me_down let_us_down messed screwed botched ruined disaster* ghosted vanished disappeared failed lazy shambles muppet* clown* fraud fraudsters con_artist* con_men cheat* cheated no_idea no_clue pathetic dreadful nightmare worthless stupid unprofessional charlatan* moron* took_my_money took_our_money not_deliver not_finish unreliable useless',
  CHEAP:
    'минимальный_тариф минимальном_тарифе тариф_минимальный базовый_тариф эконом economy budget_price low_price дешев* подешевле недорог* копейк* даром бесплатн* cheapest cheap lowest_price rock_bottom dirt_cheap bargain peanuts pennies shoestring',
  TOP:
    'идеал* безупречн* премиум* люкс* топ топов* вау высш* лучш* надежн* круглосуточно шедевр* роскош* шикарн* мирового_уровня как_часы без_сбоев без_единого как_у_apple как_у_эпл как_у_яндекса как_у_больших как_у_лидеров ' +
    'мгновенно за_минуту пятизвезд* как_в_пятизвезд* vip вип все_включено everything_included all_inclusive instant* concierge five_star_treatment all_the_extras like_a_luxury rock_solid perfect perfection premium world_class top_quality top_notch luxury flawless five_star best amazing stunning like_apple high_end bulletproof zero_downtime no_downtime first_class immaculate award_winning never_go_down never_fail never_breaks spotless outstanding excellent 24_/_7',
  SMALL_BUDGET:
    'бюджет*_минимал* бюджет*_маленьк* бюджет*_скромн* бюджет*_крошечн* бюджет*_копеечн* минимальн*_бюджет* small_budget tiny_budget tight_budget low_budget limited_budget minimal_budget no_budget almost_no_budget budget_is_tiny budget_is_small budget_is_tight',
  DISCOUNT:
    'скидк* скиньте скинете скинуть полцены пол_цены половину_цены дешевле подешевле бесплатно уступите уступить подвиньтесь подвинетесь по_себестоимости минимальную_цену символическ* ' +
    'хорошую_цену a_break be_generous low_price be_kind_on half_price half_the_price discount* cheap cheaper cheaply at_cost free for_free reduced_rate reduced_price lower_price lower_rate special_price special_rate good_price good_deal mates_rates better_price better_rate knock_something_off knock_a_bit_off cut_price',
  FUTURE_WORK:
    'много_заказов много_работы много_заказ* больше_заказов больше_работы еще_заказы еще_работа еще_закажем еще_закажу завалим завалю объемы большие_объемы большой_объем объемы_будут постоянн*_заказ* постоянно_заказывать постоянными_клиентами постоянным_клиентом куча_заказов куча_работы море_заказов море_работы поток_заказов приведу_клиентов приведу_друзей приведем_клиентов порекомендую_всем не_обидим не_обижу вернем_с_лихвой крупный_проект большой_проект основной_проект ' +
    'объекта_будет объектов_будет еще_объекты еще_три еще_пять be_back come_back_with к_вам_надолго мы_надолго сеть_из открываем_еще еще_точки еще_филиал* филиал* year_of_work years_of_work months_of_work work_behind more_shops more_branches more_locations more_stores more_sites loads_of_work lots_of_work plenty_of_work plenty_more tons_of_work loads_more lots_more more_work more_projects more_orders future_work future_projects future_orders future_business repeat_business ongoing_work regular_work regular_orders steady_work long_term_work long_term_partnership long_term_relationship big_project bigger_project bigger_projects bring_clients bring_you_clients send_clients send_you_clients send_you_business bring_friends refer_friends refer_everyone next_one next_ones next_project loads_of_orders lots_of_orders more_business lots_of_projects loads_of_projects a_lot_of_work a_lot_more',
  MEDIA:
    'блогер* блог* инфлюенсер* подписчик* паблик* сторис рилс* reels охват* тикток* ютуб* инстаграм* мой_канал моем_канале моего_канала аудитори* отмечу_вас расскажу_о_вас упомян* упоминани* прорекламирую пиар* ' +
    'post_about_you content_creator* контент-мейкер* обзоры обзорщик* освеща* influencer* blogger* vlogger* follower* subscriber* youtube tiktok instagram podcast my_channel my_audience shout_out shoutout exposure tag_you feature_you mention_you promote_you my_readers my_blog my_newsletter',
  FREEBIE:
    'скидк* бесплатн* бартер* в_подарок даром за_рекламу за_упоминание полцены без_оплаты за_пиар взамен ' +
    'comped comps on_me free discount* half_price complimentary barter gifted no_charge on_the_house in_return in_exchange collab at_cost comp trade off_the_price',
  OCCASION:
    'вечер собеседовани* свадьб* фотосесси* съемк* корпоратив* выпускн* мероприяти* праздник* юбиле* банкет* выходные прием премьер* один_раз разок ' +
    'interview trip vacation honeymoon cruise concert festival* отпуск поездк* holiday camping match ceremony night evening wedding party event weekend photoshoot photo_shoot shoot prom occasion gala once one_use graduation',
  GIVE_BACK:
    'sending_it_back sending_them_back comes_back goes_back go_back back_to_you returns take_returns bring_back примете_обратно взять_обратно сдать_обратно верну вернуть вернем сдам сдать сдадим возврат* отдам_обратно return returning send_it_back send_them_back send_back bring_it_back take_it_back get_a_refund get_my_money_back refund',
  SOON:
    'завтра завтрашн* вечеру вечера утру утра понедельник* вторник* среде среды четверг* пятниц* суббот* воскресень* концу_дня конца_дня концу_недели конца_недели выходным выходных ' +
    'tomorrow tonight today monday tuesday wednesday thursday friday saturday sunday the_weekend this_weekend end_of_day end_of_the_day end_of_week end_of_the_week eod close_of_business cob noon midnight tomorrow_morning next_week this_week next_monday next_friday this_friday',
  NEED: 'нужн* надо сделать сделайте сдать готов готово готова требуется запустить должен должна должно обязательно строго need needs needed want must deliver delivered launch ready done finish finished live complete completed sorted have_to has_to',
  MINUTES:
    'минут минуты минутку минут_на_десять полчаса час часа часик часок полчасика minute minutes min mins hour',
  REVIEW:
    'отзыв* пять_звезд 5_звезд пять_звездочек пятерк* высшую_оценку review reviews five_star five_stars 5_star 5_stars testimonial testimonials tripadvisor trustpilot yelp',
  GIVES_REVIEW:
    'оставлю оставим напишу напишем поставлю поставим опубликую размещу накидаю leave write post publish give_you put_up',
  PERK: 'DISCOUNT скинете скинь скинуть дешевле бонус* подарок* уступк* бесплатно quid_off pounds_off dollars_off percent_off money_off something_off bit_off upgrade freebie bonus for_less throw_in knock',
  PERSON:
    'муж мужа мужу мужем жена жены жене женой дядя дяди дядей брат брата брату братом сестра сестры отец отца папа мама мамы тесть теща шеф шефа шефу начальник начальника директор директора директору учредител* собственник* совладел* партнер* компаньон* босс босса хозяин хозяйка владелец владельца владельцу инвестор* заказчик ' +
    'husband wife uncle brother sister father dad mum mom mother partner partners boss owner owners manager director directors founder founders co_founder investor investors board committee family landlord ceo',
  KIN:
    'знакомого знакомой знакомых друга друзей брата сестры соседа соседки коллеги кума приятеля ' +
    'neighbour neighbor friend friends cousin brother sister mate uncle flatmate roommate colleague acquaintance driver',
  BUYS: 'нужн* беру возьму куплю купить покупаю взять хочу хотим закажу заказываю заказать need want buy buying take taking order ordering getting get bought',
  DECIDER:
    'решает решать решают решит решат утверждает утверждать утверждают согласовывает согласовывать decide* decides approve* approves sign*_off signs_off',
}
