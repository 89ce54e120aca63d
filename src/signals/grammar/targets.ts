// Where a client may turn: authorities and platforms, police, court and lawyers, the bank, the public. All of these are
// lawful remedies; announcing one is neutral by itself.
import type { Lexicon } from '../pattern.ts'

export const TARGETS: Lexicon = {
  REGULATOR:
    'consumer_hotline hotline горячую_линию_роспотреб* инспекци* комисси*_по_защите trading_standard consumer_protection_agency ministry tax_office taxman tax_inspector consumer_association consumer_rights consumers_association food_hygiene налоговики трудовая inspectorate fire_inspector inspector housing_officer food_inspector роспотреб* рпн роспатреб* роспотребназор* ропотреб* фас уфас антимонопол* прокуратур* прокуротур* прокурор* жилинспекци* госжилинспекци* ' +
    'трудинспекци* трудов*_инспекци* инспекци*_труда гострудинспекци* налогов*_служб* налогов*_инспекци* налоговая налоговую налоговой налоговую_инспекцию фнс ' +
    'роскомнадзор* ркн рособрнадзор* росздравнадзор* ространснадзор* россельхознадзор* ростехнадзор* росреестр* мчс сэс санэпид* пожнадзор* пожарн*_инспекц* минздрав* ' +
    'минцифр* минобр* министерств* департамент* центробанк* цб цб_рф банк*_россии защит*_прав защит*_потреб* озпп комитет*_по_защите губернатор* депутат* ' +
    'мэри* администраци*_город* администраци*_район* омбудсмен* уполномоченн* госуслуг* правительств* надзорн* контролирующ*_орган* надзор инстанци* ' +
    'служб*_поддержки_маркет* поддержк*_маркет* поддержк*_авито поддержк*_озон* поддержк*_вайл* поддержк*_wb поддержк*_ozon поддержк*_площадк* поддержк*_яндекс* поддержк*_сервиса ' +
    'администраци*_площадк* администраци*_маркет* администраци*_сайта администраци*_торгов* администраци*_тц головн*_офис* финомбудсмен* роструд* гибдд гаи ведомств* потребнадзор* ' +
    'инспектор* лицензир*_орган* саморегулируем* сро стройнадзор* ветнадзор* ветконтрол* минюст* роспатент* ассоциаци* нотариальн*_палат* общество_потребителей обществ*_потребителей ' +
    'trading_standards ombudsman ombudsmen ombudsman* ftc federal_trade_commission bbb better_business_bureau attorney_general attorney_generals ico information_commissioner ofcom ofgem ofsted fca asa ' +
    'advertising_standards cma competition_and_markets citizens_advice consumer_protection consumer_affairs consumer_rights_authority licensing_board state_board ' +
    'licensing_authority licensing_department health_department health_inspector* health_inspection environmental_health food_standards the_council local_council council hmrc irs osha data_protection_authority data_protection_commissioner ' +
    'data_protection_regulator regulator* watchdog* authorities governing_body trade_body professional_body industry_body trade_association consumer_council consumer_helpline ' +
    'consumer_board consumer_agency accc ccpc cfpb rspca gas_safe fos health_and_safety_executive hse building_control planning_department department_of_consumer dca ' +
    'amazon ebay etsy airbnb booking_com shopify fiverr upwork checkatrade trustatrader marketplace app_store amazon_support platform_support icann fire_marshal cqc gphc adr_scheme adr mp my_mp congressman senator city_hall ' +
    'head_office corporate_office corporate',
  POLICE:
    'crime_number полици* мвд участков* уголовн*_дел* уголовк* обэп* оэбп следственн*_комитет* следком* правоохранительн* ментов ментам менты мент ментуру ментовк* органы отделение_полиции овд увд ' +
    'заявление_о_краже заявление_о_мошенничестве заявление_о_хищении заявление_об_угоне заявление_по_факту* состав_преступления по_статье_159 по_159 102 ' +
    'police cops coppers action_fraud sheriff fbi the_feds crime_report crime_reference criminal_report criminal_complaint criminal_charges press_charges law_enforcement 101 999 911',
  COURT:
    'иску искам claim_form file_a_claim filing_a_claim issue_a_claim issuing_a_claim submit_a_claim start_a_claim mediation_then_court bailiffs суд суда суду судом суде суды судах судами судиться судимся судебн* засужу засудим отсужу отсудим иск иска иском иски исков исков* арбитраж* адвокат* юрист* досудебн* повестк* ' +
    'мировой_суд мировому_судье мировому_суду судье судья судей судьей судебный_приказ исковое правозащитник* судится судитесь ' +
    'court courts suing sue sued lawsuit lawsuits solicitor* lawyer* attorney attorneys barrister* legal_action legal_proceedings legal_team legal_route legal_claim legal_steps letter_before_action ' +
    'letter_before_claim small_claims litigation litigate tribunal county_court mcol writ legal_advice legal_representative* legal_counsel judge paralegal court_claim court_papers take_legal proceedings ccj statutory_demand law_firm moneyclaim money_claim',
  BANK:
    'чарджб* чаржб* чардж чарджек* chargeback* charge_back диспут* оспор* опротест* ' +
    'section_75 s75 payment_dispute paypal_dispute paypal_case paypal_claim charge_dispute reverse_charge',
  MEDIA:
    'сми прессу прессе прессой прессы пресса газет* журналист* репортер* телевидени* телевизор* телеканал* тв блогер* блоггер* блогеш* инфлюенсер* редакци* ' +
    'press newspaper* journalist* reporter* tv_station local_paper local_news local_news_station bbc media the_news news_station rogue_traders influencer* blogger* youtuber* consumer_programme consumer_show newsroom',
}

/** The label of each class of addressees. */
export const TARGET_LABELS = {
  REGULATOR: 'threat.regulator',
  POLICE: 'threat.police',
  COURT: 'threat.court',
  BANK: 'threat.chargeback',
  MEDIA: 'threat.publicity',
} as const
