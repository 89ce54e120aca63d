// People, praise, feelings, and everyday requests.
export const PEOPLE_EN = {
  STAFF_ROLE:
    'staff staff_member employee employees worker workers receptionist receptionists front_desk_lady ' +
    'assistant assistants shop_assistant sales_assistant salesman saleswoman salesperson salespeople ' +
    'cashier cashiers clerk clerks waiter waiters waitress waitresses server_girl bartender barman ' +
    'barmaid chef chefs cook baker driver drivers technician technicians tech engineer engineers mechanic ' +
    'mechanics operator operators agent agents rep reps representative representatives adviser advisor ' +
    'advisors call_handler call_centre call_center security_guard doorman concierge porter housekeeper ' +
    'maid warehouse_lad foreman apprentice trainee trainees intern interns new_girl new_lad new_starter ' +
    'nurse nurses hygienist trainer trainers stylist stylists temp temps colleague colleagues crew team ' +
    'guy girl bloke lad lass woman man lady gentleman chap fella fellow dude kid_on',
  BOSS_ROLE:
    'manager managers management general_manager area_manager regional_manager branch_manager ' +
    'store_manager duty_manager supervisor supervisors boss bosses owner owners proprietor director ' +
    'directors managing_director head_of team_leader team_lead shift_leader whoever_is_in_charge ' +
    'in_charge person_in_charge superior superiors higher_authority_here leadership founder ' +
    'partner_of_the landlady principal headteacher head_teacher headmaster',
  FAMILY:
    'husband wife hubby missus spouse partner fiance fiancee mother mum mom mummy mommy mam father dad ' +
    'daddy son daughter child children kid kids baby babies toddler newborn brother sister grandmother ' +
    'grandma gran granny nan nana nanna grandad granddad grandpa grandfather grandson granddaughter ' +
    'grandchildren aunt auntie uncle cousin nephew niece parents parent mother_in_law father_in_law ' +
    'sister_in_law brother_in_law son_in_law daughter_in_law family families relatives relative bride ' +
    'groom twins pregnant stepdad stepson godmother teenage teenager',
  THIRD_PARTY:
    'neighbour neighbours neighbor neighbors friend friends mate pal buddy roommate flatmate housemate ' +
    'tenant tenants lodger landlord my_boss my_manager my_accountant coworker coworkers classmate guest ' +
    'guests passenger passengers client clients customer customers other_people another_company ' +
    'another_firm other_company competitor competitors rival rivals another_garage another_salon ' +
    'another_builder another_supplier previous_owner previous_supplier previous_contractor old_supplier ' +
    'ex_husband ex_wife ex_boyfriend my_ex stranger passer_by passers_by the_lady_in_front ' +
    'man_in_the_queue',
  REPORTED:
    'says said_to_me told_me told_us tells_me he_said she_said they_said you_said you_told_me you_told_us ' +
    'you_wrote i_was_told we_were_told was_told were_told advised_me advises_me suggested suggests ' +
    'recommended_that recommends reckons thinks_i says_i heard_that read_that it_says according ' +
    'according_to apparently_you supposedly allegedly claims_that claimed claimed_that quoting ' +
    'quote_unquote in_your_words your_words your_exact_words word_for_word verbatim noticed found_out ' +
    'discovered realised realized turns_out turned_out joked jokes joking offered_to',
  THANKS:
    'thanks thank_you thank thankyou thx ty cheers ta many_thanks thanks_a_million thanks_so_much ' +
    'thank_you_so_much thanks_to grateful gratitude appreciate appreciated appreciative much_appreciated ' +
    'big_thanks huge_thanks massive_thanks bless_you god_bless thanks_again obliged_to_you kudos ' +
    'credit_where hats_off hat_off shout_out shoutout',
  FORMAL_THANKS:
    'thanks_in_advance thank_you_in_advance thanks_in_anticipation thank_you_for_your_time ' +
    'thanks_for_your_time thank_you_for_your_understanding thank_you_for_your_attention ' +
    'thanks_for_your_help_in thank_you_for_your_prompt thanks_for_reading',
  PRAISE:
    'great excellent brilliant fantastic wonderful amazing awesome superb fabulous marvellous marvelous ' +
    'lovely beautiful beautifully gorgeous stunning perfect perfectly perfection flawless immaculate ' +
    'spotless impeccable outstanding exceptional exquisite delightful delighted delicious tasty yummy ' +
    'scrumptious divine magnificent terrific splendid phenomenal incredible_job stellar first_rate ' +
    'first_class_service top_notch top_quality top_marks_for ace belting cracking smashing_job ' +
    'smashing_service spot_on bang_on chuffed over_the_moon thrilled pleased happy_with happy_customer ' +
    'very_happy so_happy impressed impressive professional professionally polite courteous friendly ' +
    'kindness helpful thoughtful considerate caring attentive patient gentle careful careful_with tidy ' +
    'neat neatly on_time bang_on_time punctual prompt_service efficient efficiently reliable trustworthy ' +
    'honest_people hard_working hardworking skilled talented genius_with miracle miracles magic lifesaver ' +
    'life_saver saved_the_day saved_my godsend gem gems legend legends hero heroes angel angels treasure ' +
    'diamond_of loved love_it loves_it adore adored enjoyed enjoy good_job great_job great_work good_work ' +
    'well_done nice_work nice_job nice_touch lovely_job better_than second_to_none highly_recommend ' +
    'recommend recommending will_recommend would_recommend will_be_back will_return coming_back_for ' +
    'worth_every faultless cannot_fault above_and_beyond extra_mile as_new like_new good_as_new ' +
    'brand_new_again not_a_scratch without_a_scratch not_a_mark pleasure a_pleasure joy a_credit ' +
    'credit_to_you asset_to kindest nicest',
  AGREE:
    'agree agreed_then agreeable accept accepted accepts accepting acceptable_to_me fine fine_by_me ' +
    'fine_with_me thats_fine that_is_fine sounds_good sounds_fine sounds_great sounds_fair works_for_me ' +
    'works_for_us that_works works_fine suits_me suits_us suits_fine ok okay okey_dokey alright_then ' +
    'all_right_then sure of_course certainly absolutely_fine no_problem no_worries not_a_problem ' +
    'no_objection no_objections happy_to_go_ahead happy_to_proceed happy_with_that go_ahead proceed ' +
    'please_proceed approved approve approval confirmed_thanks understood noted_thanks got_it fair_enough ' +
    'fair_point reasonable that_is_fair seems_fair makes_sense yes yep yeah yup aye deal_then lets_do ' +
    'let_us_do let_us_go_with go_with_that happy_to_sign have_signed signed_and_returned ' +
    'received_with_thanks safely_received arrived_safely all_good all_fine all_sorted all_arrived ' +
    'works_now working_now working_again fixed_now sorted_now resolved_now glad',
  POLITE:
    'please kindly pls plz if_possible if_you_could if_you_would if_that_is_ok if_it_is_not_too ' +
    'could_you_please would_you_please would_you_be_able would_you_be_so would_it_be_ok would_be_grateful ' +
    'would_be_great would_be_lovely would_love_it_if i_was_wondering i_wonder wondering_if just_wondering ' +
    'just_checking hope_you_are_well hope_you_are_all_well hope_this_finds i_understand we_understand ' +
    'i_appreciate_that with_respect with_all_due respectfully no_rush no_hurry at_your_convenience ' +
    'when_you_get_a when_you_have_a_moment whenever_you_can sorry_to_be_a sorry_to_trouble may_i_ask ' +
    'might_i',
  GREETING:
    'hello hi hey hiya good_morning good_afternoon good_evening good_day morning_all afternoon_all ' +
    'evening_all greetings dear_sir dear_madam dear_all dear_team dear_sirs to_whom_it_may howdy ' +
    'alright_mate hi_there hi_all hi_team hey_there hello_there gday',
  SIGN_OFF:
    'regards kind_regards best_regards warm_regards best_wishes yours_sincerely yours_faithfully ' +
    'yours_truly sincerely faithfully respectfully_yours all_the_best take_care have_a_nice have_a_great ' +
    'have_a_good speak_soon talk_soon see_you_then see_you_tomorrow see_you_next bye goodbye cheerio xx ' +
    'xxx sent_from_my signed_by disgruntled_customer',
  ASK_INFO:
    'how_much_is_it what_is_the_price what_are_your_prices what_are_your_rates do_you_have do_you_sell ' +
    'do_you_do do_you_offer do_you_take do_you_accept do_you_open are_you_open are_you_closed what_time ' +
    'what_times what_time_do opening_hours opening_time closing_time what_days which_days where_are_you ' +
    'where_is_your how_do_i how_do_we how_long how_long_does how_long_will when_can_i when_can_we ' +
    'when_will when_is in_stock stock availability available vacancies any_slots any_space ' +
    'any_availability is_there_parking directions address postcode zip_code what_do_i_need ' +
    'what_should_i_bring enquiry enquiries enquiring inquiry inquiring interested_in wanted_to_ask ' +
    'wanted_to_check question_about quick_question',
  ASK_BOOK:
    'book booked book_in book_me_in book_us_in book_a reserve reserved make_a_booking make_an_appointment ' +
    'schedule_a arrange arranged arrange_a reschedule rescheduled rearrange rearranged move_my move_our ' +
    'move_it_to push_it_to bring_it_forward change_my change_our change_the_date change_the_time ' +
    'change_the_address cancel_my_booking cancel_my_appointment cancel_my_order cancel_my_membership ' +
    'cancel_our cancel cancelled cancelling cancellation add_to_my_order amend_my_order amend_my_booking ' +
    'collect collecting collection pick_up pick_it_up picking_up drop_off drop_it_off dropping_off ' +
    'deliver deliver_to leave_it_with leave_it_at leave_it_in swap_my put_me_down pencil_me_in sign_me_up ' +
    'sign_up enrol enroll register renew renewal',
  QUESTION_WORD:
    'what when where why who whom whose which how whether what_on_earth how_come what_for is_it are_there ' +
    'is_there does_it did_you have_you are_you why_is why_are why_did why_has how_is how_can how_could ' +
    'how_dare',
  FED_UP:
    'fed_up sick_of sick_and_tired tired_of sick_to_death had_enough have_had_enough enough_is_enough ' +
    'enough_of_this had_it_with have_had_it done_with_you done_with_this at_the_end_of_my ' +
    'end_of_my_tether wits_end at_my_wits patience my_patience patience_is run_out_of_patience ' +
    'lost_patience lost_all_patience last_straw final_straw final_nail boiling_point end_of_the_line ' +
    'past_caring beyond_a_joke past_a_joke getting_silly how_many_times how_many_more how_much_more ' +
    'exhausted exhausting worn_out ground_down draining farcical_now messing_me_around messing_us_around ' +
    'messing_me_about messing_us_about mucking_me_about mucked_about messed_about messed_around ' +
    'run_around the_runaround runaround given_up gave_up_on over_it cannot_take sick_to_the_back pig_sick ' +
    'had_a_bellyful',
  EMOTION:
    'angry angrier furious livid fuming raging rage outraged outrage outrageous incensed irate seething ' +
    'mad_at annoyed annoying annoys irritated irritating infuriated infuriating frustrated frustrating ' +
    'frustration upset upsetting distressed distressing distress hurt_by heartbroken devastated gutted ' +
    'saddened sad ashamed embarrassed embarrassing embarrassment humiliating humiliation mortified ' +
    'insulted_by insulting offended offensive appalled shocked stunned speechless disbelief stressed ' +
    'stress stressful anxious anxiety panic panicked panicking worried worrying worry nervous scared ' +
    'frightened terrified terrifying afraid shaken shaking tears in_tears crying cried cry sobbing sobbed ' +
    'sleepless lost_sleep cannot_sleep migraine blood_pressure heart_attack a_and_e hospital_visit ' +
    'injured injury injuries trauma traumatised traumatized traumatic despair desperate miserable_day ' +
    'let_down_badly ruined_our_day ruined_her_day spoiled_our spoilt_our',
  SARCASM:
    'oh_great oh_lovely oh_brilliant oh_wonderful oh_please oh_dear oh_no_i oh_really well_done_you ' +
    'well_done_everyone bravo round_of_applause slow_clap slow_handclap clap congratulations congrats ' +
    'give_yourselves pat_on_the_back pat_yourselves medal award_for oscar oscars nobel ' +
    'world_class_service five_star_service so_helpful how_kind how_generous how_thoughtful how_lovely ' +
    'how_convenient how_nice how_sweet thanks_for_nothing thanks_a_lot thanks_a_bunch nice_try good_one ' +
    'very_funny hilarious laughable comical comedy comedy_gold lol lmao haha hahaha ha_ha rofl ' +
    'pull_the_other bells_on tell_me_another pigs_might_fly my_foot my_eye yeah_right as_if sure_you_are ' +
    'sure_you_will sure_jan because_of_course big_surprise what_a_surprise surprise_surprise shocker ' +
    'colour_me_surprised genius geniuses masterpiece work_of_art masters_of fairy_tale fairy_tales ' +
    'fairytale bedtime_story excuses another_excuse same_old_excuse shaking_in_my_boots quaking_in_my ' +
    'ooh_scary violins tiny_violin bless_your_heart bless_them',
  CONTACT_CHANNEL:
    'my_number my_mobile phone_number telephone_number landline email_address my_email by_email via_email ' +
    'by_phone over_the_phone by_post in_person contact_details contact_number contact_form live_chat ' +
    'chatbot_reply helpline hotline customer_line voicemail answerphone answering_machine message ' +
    'messages emails letter letters note link website_chat inbox_message reachable extension_number',
  QUANTITY:
    'pcs packs pack bottle bottles litre litres liter liters gallon kilo kilos kg gram grams metre metres ' +
    'meter meters feet inch inches cm mm sq_ft square_metres miles mile km stone_weight lbs tonnes ' +
    'people_for persons pages copies sheets degrees size sizes length width height depth weight ' +
    'floor_number storey rooms bedrooms',
  PAST_CLIENT:
    'regular_customer regular_client loyal_customers loyal_client long_standing longstanding customer_for ' +
    'client_for been_coming been_coming_here been_a_customer been_with_you years_of_custom ' +
    'years_of_loyalty all_these_years always_been_happy always_used_you always_used used_you_for ' +
    'used_to_be_good used_to_be_great gone_downhill going_downhill went_downhill never_again ' +
    'never_coming_back not_coming_back not_be_back will_not_be_back never_use_you never_using ' +
    'never_be_using will_never_use will_not_use last_time_i_use take_my_business taking_my_business ' +
    'take_my_custom taking_our_business business_elsewhere custom_elsewhere elsewhere go_elsewhere ' +
    'going_elsewhere would_not_recommend not_recommend cannot_recommend avoid avoid_like avoid_at_all ' +
    'steer_clear stay_away stay_well_away keep_away_from do_not_use do_not_bother save_your_money ' +
    'run_a_mile buyer_beware beware lost_a_customer lost_my_custom lost_our_custom terminate terminating ' +
    'terminate_the cancel_my_contract cancelling_my_contract',
  OTHER_SIDE:
    'you your yours yourself yourselves your_company your_firm your_shop_people your_team your_staff ' +
    "your_people you_people you_lot you_guys your_lot yous y'all youse your_place_of your_establishment " +
    'your_organisation your_outfit your_agency your_clinic your_hotel your_gym your_garage your_school',
  SPEAKER: 'i me my mine myself we us our ours ourselves',
} as const
