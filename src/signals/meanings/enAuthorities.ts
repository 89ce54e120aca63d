// Authorities, police, courts and banks, by kind.
export const AUTHORITIES_EN = {
  AUTH_CONSUMER:
    'trading_standards tradingstandards consumer_affairs consumer_protection consumer_watchdog ' +
    'consumer_council consumer_bureau better_business_bureau bbb ftc accc fair_trading ' +
    'office_of_fair_trading citizens_advice which_magazine consumer_line consumerline consumer_commission ' +
    'consumer_authority consumer_agency consumer_direct consumer_helpline consumer_tribunal ' +
    'consumer_advocate* consumer_rights consumers_union consumer_body consumer_champion trading_standard ' +
    'cma ccpc department_of_consumer state_consumer watchdog* weights_and_measures dept_of_fair ' +
    'moneysavingexpert office_of_consumer consumer consumers trading standards',
  AUTH_HEALTH:
    'environmental_health food_hygiene hygiene_rating food_standards fsa health_inspector* ' +
    'health_department health_dept health_board department_of_health public_health sanitation_dep* fda ' +
    'care_quality_commission cqc mhra medical_council dental_council gdc gmc nursing_board ' +
    'cosmetology_board state_board rspca spca animal_welfare animal_control asthma_board health_code ' +
    'health_authority safety_inspector* infection_control ehos eho hygiene_inspector* food_inspector* ' +
    'food_safety',
  AUTH_TAX:
    'hmrc tax_office taxman tax_man inland_revenue revenue_and_customs irs ato tax_authority ' +
    'tax_authorities vat_office vat_man customs_and_excise customs_office tax_inspector* tax_department ' +
    'department_of_revenue revenue_commissioners tax_evasion tax_fraud companies_house state_treasurer ' +
    'insolvency_service tax_dodg* undeclared off_the_books audit auditor* auditing',
  AUTH_LABOUR:
    'hse osha health_and_safety_executive worksafe workcover safework acas labour_board labor_board ' +
    'labour_inspectorate labor_department department_of_labor dept_of_labor employment_tribunal fair_work ' +
    'fwo eeoc union_rep trade_union trades_union unions immigration immigration_office home_office ' +
    'border_force gangmasters workplace_safety minimum_wage equality_commission human_rights_commission ' +
    'equality_body',
  AUTH_FIRE:
    'fire_marshal fire_marshall fire_brigade fire_department fire_service fire_inspector* fire_officer* ' +
    'fire_safety fire_authority fire_chief fire_code fire_exit* fire_regs fire_regulations gas_safe ' +
    'gas_board gas_inspector* electrical_safety niceic building_control building_inspector* ' +
    'building_department code_enforcement planning_enforcement corgi_register gas_network permits_office ' +
    'unpermitted',
  AUTH_DATA:
    'ico information_commissioner* data_protection data_commissioner* gdpr dpa privacy_commissioner* ' +
    'privacy_regulator data_breach subject_access dsar sar_request data_watchdog privacy_act oaic hipaa ' +
    'personal_data information_office data_authority',
  AUTH_ANTITRUST:
    'competition_authority advertising_standards asa ad_standards competition_bureau ' +
    'competition_commission markets_authority monopolies_commission standards_board product_safety ' +
    'attorney_general attorney_generals ags_office ag_office state_attorney',
  AUTH_FINANCE:
    'fca financial_conduct financial_ombudsman fos cfpb apra asic afca financial_services_authority ' +
    'payment_systems_regulator central_bank bank_of_england insurance_commissioner insurance_board ' +
    'financial_regulator finance_watchdog fsma sec_filing prudential_regul*',
  AUTH_CITY:
    'council councillor* councilman councilwoman city_council county_council local_authority ' +
    'local_council town_hall city_hall mayor mayors mayor_office town_council parish_council borough ' +
    'licensing_committee licensing_board licensing_officer* licensing_authority licensing_team ' +
    'congressman congresswoman congressperson senator* my_mp local_mp mps_office member_of_parliament ' +
    'local_member assembly_member governor governors alderman ward_councillor zoning_board ' +
    'planning_department planning_office minister ministers ministry westminster noise_abatement ' +
    'county_clerk city_clerk board',
  AUTH_HOUSING:
    'housing_ombudsman housing_association property_ombudsman rental_board residential_tenancies rtb ' +
    'tenancy_board tenancy_deposit deposit_scheme dps hoa homeowners_association landlord_registry ' +
    'housing_authority housing_department property_redress ombudsman_for_housing building_commission qbcc ' +
    'nhbc fmb federation_of_master contractors_board contractor_board registrar_of_contractors ' +
    'contractors_license contractor_license licence_board',
  AUTH_TRANSPORT:
    'dvla dvsa dmv vosa caa ofgem ofwat tfl transport_authority traffic_commissioner* taxi_licensing ' +
    'fmcsa faa aviation_authority motor_ombudsman mot_station vehicle_inspectorate rta parking_appeals ' +
    'popla ias_appeal road_transport',
  AUTH_EDUCATION:
    'ofsted ofqual department_for_education school_board board_of_education education_department ' +
    'education_authority dfe governors_board school_governors safeguarding lado child_protection ' +
    'child_services children_services social_services cps_worker childrens_commissioner early_years_team ' +
    'licensed_childcare childcare_regul* university_senate accreditation_board accreditor*',
  AUTH_OMBUDSMAN:
    'ombudsman ombudsmen ombuds ombudsperson adjudicator independent_adjudicator adr_scheme adr ' +
    'arbitration_scheme dispute_resolution mediation mediator* civil_rights human_rights citizens_panel ' +
    'president_office prime_minister white_house ofcom communications_ombudsman energy_ombudsman ' +
    'legal_ombudsman public_advocate inspector_general resolver',
  AUTH_PROSECUTOR:
    'prosecutor* public_prosecutor district_attorney das_office da_office crown_prosecution cps_lawyer ' +
    'crown_office procurator fiscals_office prosecuting prosecution state_prosecutor grand_jury',
  AUTH_ANY:
    'authorit* regulator* governing_body governing_bod* oversight enforcement_agency the_relevant_people ' +
    'right_people proper_channels official_channels officials officialdom the_state government ' +
    'licensing_people licensing relevant_bod* higher_up higher_ups commissioner commissioners ' +
    'complaints_body public_body statutory_body the_powers enforcement standards_people inspectorate ' +
    'department_that appropriate_authorit* quango the_commission a_commission',
  AUTH_PLATFORM:
    'amazon ebay etsy airbnb booking_com bookingcom gumtree vinted depop shopify shopify_support uber ' +
    'deliveroo doordash just_eat justeat grubhub fiverr upwork taskrabbit thumbtack checkatrade mybuilder ' +
    'rated_people ratedpeople trustatrader angies_list angi homeadvisor houzz hipages airtasker treatwell ' +
    'fresha classpass groupon wowcher vrbo expedia tripadvisor_support marketplace marketplaces a_to_z ' +
    'a_to_z_claim resolution_centre resolution_center platform_support seller_support buyer_protection ' +
    'temu aliexpress wayfair onbuy facebook_marketplace opentable apple_support google_support icann ' +
    'nominet domain_registrar your_registrar your_host your_supplier app_store play_store your_franchis*',
  TRADE_BODY:
    'trade_body trade_association trade_associations guild federation chamber_of_commerce ' +
    'professional_body institute association licensing_body membership_body franchise franchisor ' +
    'franchiser head_office headquarters hq parent_company corporate corporate_office your_owners ' +
    'your_investors shareholders chief_executive ceo board_of_directors board_members accreditation abta ' +
    'atol cipd bar_council law_society solicitors_regulation sra rics riba bbfa royal_college insurers ' +
    'your_insurer your_insurance your_underwriter trustees your_landlord landlord_of_yours your_sponsors',
  INSPECTION:
    'inspection inspections inspector inspectors inspect unannounced spot_check spot_checks raid raided ' +
    'raids investigated investigation investigations investigate investigating investigator investigators ' +
    'shut_you_down shut_down close_you_down closed_down shutting_down enforcement_notice ' +
    'improvement_notice prohibition_notice lose_your_licence lose_your_license revoke revoked ' +
    'your_licence your_license struck_off strike_off suspended_licence fined_for violation violations ' +
    'citation citations code_violation* breach_notice visit_you_soon',
  COMPLAINT_DOC:
    'complaint complaints formal_complaint official_complaint written_complaint grievance grievances ' +
    'report_form complaint_form case_number reference_number case_file dossier petition petitions ' +
    'letter_of_complaint tip_off submission allegation allegations complaint_letter incident_report ' +
    'referral statement_of_complaint file_on_you paper_trail',
  POLICE_ORG:
    'police police_station constabulary met_police law_enforcement sheriff sheriffs sheriff_department ' +
    'scotland_yard action_fraud garda gardai fbi nypd lapd police_department local_precinct precinct ' +
    'mounties rcmp non_emergency one_oh_one fraud_squad crimestoppers crime_stoppers interpol cid ' +
    'trading_standards_police cybercrime_unit ic_three police_desk police_line cop_shop station_desk ' +
    'serious_fraud nca afp border_police feds rozzers the_old_bill the_fuzz',
  POLICE_MEN:
    'police_officer* policeman policemen policewoman cop cops copper coppers constable constables ' +
    'detective detectives bobby bobbies pcso sergeant sarge deputy deputies trooper troopers ' +
    'officer_in_charge desk_sergeant investigating_officer patrol_car squad_car bizzies peelers feds_are ' +
    'popo five_oh old_bill duty_officer beat_officer officer officers',
  CRIME_REPORT:
    'police_report police_reports crime_report crime_number crime_ref crime_reference incident_number ' +
    'incident_no cad_number file_charges press_charges pressing_charges pressed_charges criminal_charges ' +
    'charges_filed criminal_complaint criminal_case criminal_record sworn_statement witness_statement ' +
    'statement_to_the_police reported_stolen report_it_stolen reported_the_theft reported_theft ' +
    'theft_report fraud_report crime_ref_number charged_with arrested arrest arrests arresting warrant ' +
    'warrants wanted_for',
  CRIME_WORD:
    'crime crimes criminal criminals criminally criminality felony felonies misdemeanor misdemeanour ' +
    'offence offense offences theft_act grand_larceny larceny embezzl* misappropriat* fraud_act illegal ' +
    'illegally unlawful unlawfully perjury forgery negligence negligent gross_negligence recklessness ' +
    'assault_charge battery_charge conspiracy racketeer* against_the_law break_the_law breaking_the_law ' +
    'broke_the_law criminal_damage criminal_offence trespass trespassing malpractice money_laundering',
  PRISON:
    'prison prisons jail jailed gaol behind_bars locked_up lock_you_up lock_up handcuff* cuffs in_cuffs ' +
    'cells custody sentenced doing_time do_time serve_time inside_for porridge_for slammer in_the_nick ' +
    'the_clink penitentiary convicted conviction convictions orange_jumpsuit bail parole put_away ' +
    'sent_down community_service',
  COURT_PLACE:
    'court courts courtroom courthouse county_court small_claims small_claims_court high_court ' +
    'magistrates magistrate sheriff_court supreme_court crown_court district_court civil_court tribunal ' +
    'tribunals judge judges judge_judy judicial judiciary in_front_of_a_judge before_a_judge ' +
    'your_day_in_court simple_procedure moneyclaim money_claim_online mcol ncat vcat qcat cat_hearing ' +
    'arbitration arbitrator the_bench jury hearing_date court_date the_docket',
  COURT_PAPER:
    'lawsuit lawsuits writ writs summons summonsed subpoena* claim_form court_papers court_order ' +
    'court_summons letter_before_action letter_before_claim lba cease_and_desist legal_letter ' +
    'lawyer_letter solicitors_letter demand_letter letter_of_demand letter_from_my_lawyer ' +
    'statement_of_claim particulars_of_claim pre_action preaction pre_action_protocol injunction ' +
    'injunctions affidavit affidavits ccj county_court_judgment judgment judgement statutory_demand ' +
    'served_papers serve_papers filing_fee court_fee court_fees court_costs legal_costs legal_fees ' +
    'default_judgment bundle_for_court expert_report independent_expert surveyors_report',
  COURT_ACT_INF:
    'sue litigate take_you_to_court take_this_to_court take_it_to_court taking_to_court go_to_court ' +
    'issue_proceedings start_proceedings commence_proceedings legal_action take_legal_action ' +
    'legal_proceedings legal_route legal_steps legal_remedies litigation file_suit file_a_claim ' +
    'file_a_lawsuit lodge_a_claim issue_a_claim make_a_claim_against prosecute hold_you_liable ' +
    'hold_you_accountable hold_you_responsible pursue_this_legally pursue_you proceed_against ' +
    'enforce_my_rights instruct_a_solicitor instruct_solicitors lawyer_up seek_legal seek_damages ' +
    'class_action proceedings',
  COURT_ACT_PAST:
    'sued litigated took_to_court went_to_court taken_to_court issued_proceedings filed_suit ' +
    'filed_a_claim filed_in_court lodged_a_claim claim_submitted claim_is_in prosecuted ' +
    'instructed_solicitors instructed_a_solicitor instructed_my_solicitor hired_a_lawyer ' +
    'retained_a_lawyer retained_counsel spoken_to_a_lawyer spoke_to_a_lawyer seen_a_solicitor ' +
    'saw_a_solicitor consulted_a_lawyer papers_are_filed papers_filed won_my_case won_in_court ' +
    'judgment_against',
  COURT_ACT_FUT:
    'see_you_in_court you_in_court meet_in_court meet_you_in_court will_sue going_to_sue be_suing ' +
    'am_suing are_suing suing taking_you_to_court taking_this_to_court taking_it_to_court ' +
    'hear_from_my_lawyer* hear_from_my_solicitor* hear_from_our_lawyer* hear_from_our_solicitor* ' +
    'hearing_from_my_lawyer* hearing_from_my_solicitor* judge_will_decide judge_can_decide let_a_judge ' +
    'let_the_court court_can_decide court_will_decide court_it_is next_stop_court tell_it_to_the_judge ' +
    'tell_the_judge explain_to_a_judge explain_it_to_a_judge will_litigate hold_you_to_account',
  LAWYER:
    'lawyer lawyers solicitor solicitors attorney attorneys barrister barristers counsel legal_counsel ' +
    'legal_team legal_department legal_dept legal_representative* legal_advisor* legal_adviser* ' +
    'legal_advice law_firm paralegal paralegals advocate advocates notary qc_friend legal_aid ' +
    'legal_insurance legal_cover no_win_no_fee family_lawyer litigator litigators esq legal_eagle ' +
    'legal_beagle brief_of_mine law_centre law_clinic law_student',
  LAW_TEXT:
    'law laws statute statutes statutory consumer_rights_act consumer_act sale_of_goods sale_of_goods_act ' +
    'consumer_law consumer_contracts_regulations consumer_contracts distance_selling unfair_terms ' +
    'unfair_contract_terms section_seventy_five magnuson uniform_commercial lemon_law implied_warrant* ' +
    'consumer_guarantee* consumer_guarantees_act australian_consumer_law acl legislation legally ' +
    'legal_obligation legal_duty duty_of_care legal_requirement regulations common_law civil_code ' +
    'the_act_says under_the_act by_law the_law_says equality_act supply_of_goods_and_services cra ' +
    'torts_act',
  RIGHTS:
    'my_rights our_rights statutory_rights legal_rights legal_right know_my_rights know_our_rights ' +
    'within_my_rights well_within_my_rights entitled entitle entitlement i_am_entitled every_right ' +
    'right_to_cancel right_to_reject right_to_a_refund cooling_off cooling_off_period no_right_to ' +
    'have_no_right you_have_no_right breach_of_contract breach_of_trust in_breach breaching breached ' +
    'infringe* violating violated violates obliged_by_law legally_obliged legally_entitled ' +
    'legally_required',
  ENFORCEMENT:
    'bailiff bailiffs enforcement_agent* enforcement_officer* high_court_enforcement debt_collector* ' +
    'debt_collection debt_recovery collections_agency collection_agency repossess* lien liens ' +
    'mechanics_lien garnish* seize seized seizure freeze_your freezing_order insolven* bankrupt* ' +
    'winding_up wind_you_up put_you_out_of_business out_of_business go_out_of_business go_under ' +
    'fined_heavily liquidat* asset_freeze attachment_order sheriffs_officer*',
  BANK_ORG:
    'bank banks my_bank our_bank the_bank bank_manager banking barclays hsbc lloyds natwest santander ' +
    'halifax monzo starling revolut nationwide tsb citi citibank wells_fargo bank_of_america bofa ' +
    'capital_one amex_people commbank westpac anz nab usaa us_bank pnc discover_card credit_union ' +
    'building_society first_direct rbs card_company card_companies credit_card_company card_issuer ' +
    'card_issuers card_provider issuing_bank card_people merchant_bank payment_provider payment_processor ' +
    'td_bank ally_bank synchrony virgin_money metro_bank tesco_bank coop_bank chase_bank chase_card',
  CARD_DISPUTE:
    'chargeback chargebacks charge_back charge_backs charging_back charged_back dispute disputes disputed ' +
    'disputing payment_dispute card_dispute billing_dispute transaction_dispute dispute_the_charge ' +
    'dispute_the_payment dispute_the_transaction dispute_team dispute_form disputes_team ' +
    'disputes_department unauthorised_transaction unauthorized_transaction unauthorised_payment ' +
    'unauthorised_charge unauthorized_charge unauthorised unauthorized never_authorised never_authorized ' +
    'reverse_the_charge reverse_the_payment reverse_the_transaction reversing_the reversed_the reversal ' +
    'claw_back clawback clawed_back clawing_back section_seventy fraud_department fraud_team ' +
    'fraudulent_charge fraudulent_transaction paypal_claim paypal_dispute paypal_case open_a_case ' +
    'opened_a_case item_not_received not_as_described goods_not_received significantly_not ' +
    'pull_the_payment pull_my_payment pulled_the_payment retrieval_request',
  CARD_SCHEME:
    'visa mastercard master_card amex american_express paypal klarna clearpay afterpay stripe sumup ' +
    'zettle apple_pay google_pay venmo zelle cashapp cash_app bacs direct_debit direct_debits ' +
    'standing_order gocardless worldpay maestro diners_club transferwise western_union laybuy zip_pay ' +
    'zippay sezzle',
  CARD_WORD:
    'card cards credit_card debit_card card_details card_number account_number sort_code iban ' +
    'bank_account bank_details bank_transfer bank_statement account_details statement_shows ' +
    'statement_line my_statement cheque cheques check_in_the_mail cash in_cash contactless chip_and_pin ' +
    'card_machine card_reader cardholder recurring_payment auto_renew autorenew auto_renewal auto_pay ' +
    'autopay wire wired wiring invoice_number transaction_id billing billing_statement',
  BANK_BLOCK:
    'cancel_the_card cancel_my_card block_the_card block_your_charge blocked_the_payment ' +
    'block_the_payment block_payment stop_the_payment stop_payment stopped_the_payment stop_the_cheque ' +
    'cancel_the_direct_debit cancelled_the_direct_debit cancelling_the_direct_debit ' +
    'cancel_my_direct_debit cancelled_my_direct_debit bank_will_refund bank_will_get bank_will_take ' +
    'bank_gets_it bank_is_dealing bank_is_looking bank_has_opened bank_took_it back_through_the_card ' +
    'back_through_my_bank through_the_bank via_my_bank via_the_bank get_the_bank_to got_the_bank ' +
    'withhold_payment withholding_payment freeze_the_payment pulled_it_back recall_the_payment',
} as const
