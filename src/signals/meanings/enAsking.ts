// What is asked for besides money: apology, gifts, exceptions, punishment, repair, replacement.
export const ASKING_EN = {
  APOLOGY:
    'apology apologies apologise apologize apologised apologized apologising apologizing apologises ' +
    'say_sorry says_sorry saying_sorry said_sorry a_sorry hear_sorry hear_a_sorry the_word_sorry ' +
    'not_even_a_sorry no_sorry not_one_sorry written_apology formal_apology public_apology ' +
    'sincere_apology proper_apology personal_apology letter_of_apology apology_letter apology_in_writing ' +
    'apology_from owe_me_an owe_us_an owed_an_apology own_up own_your_mistake admit_fault ' +
    'admit_your_mistake admit_it admit_you admit_that accept_responsibility take_responsibility ' +
    'acknowledge_your acknowledge_that acknowledgement_of contrition contrite remorse show_some_remorse ' +
    'grovel grovelling groveling on_your_knees beg_forgiveness forgiveness make_amends repent ' +
    'eat_humble_pie humble_pie take_it_back retract retraction',
  SORRY_SELF:
    'sorry so_sorry my_apologies apologies_for_the sorry_for_the sorry_about sorry_to_bother my_bad ' +
    'my_mistake excuse_me pardon pardon_me forgive_me i_was_out_of_line i_overreacted i_regret_my ' +
    'hope_you_do_not_mind no_offence no_offense did_not_mean_to',
  FREE:
    'free for_free free_of_charge complimentary gratis no_charge without_charge at_no_charge at_no_cost ' +
    'no_cost no_extra_cost no_extra_charge at_no_extra for_nothing for_nowt on_the_house on_us_free ' +
    'comped comp comp_me comp_us throw_in throw_it_in throw_in_a thrown_in chuck_in chuck_it_in freebie ' +
    'freebies waive_the_cost at_your_expense at_your_cost at_your_own_expense out_of_your_own ' +
    'not_paying_for zero_cost for_zero foc without_paying buckshee free_for_life for_life nothing_to_pay ' +
    'cost_free fee_free',
  GIFT:
    'gift gifts gift_card gift_cards gift_voucher gift_certificate voucher vouchers store_credit ' +
    'credit_towards credits bonus bonuses goodwill goodwill_gesture gesture_of_goodwill gesture ' +
    'something_for_my_trouble for_my_trouble for_our_trouble for_the_inconvenience hamper bottle_of ' +
    'bottle_of_wine bottle_of_champagne bottle_of_bubbly bubbly_on box_of_chocolates bunch_of_flowers ' +
    'free_session free_sessions free_month free_months extra_month extra_months month_free months_free ' +
    'extra_week extra_session extra_sessions extra_night free_night night_free second_night free_meal ' +
    'free_meals free_drinks free_dessert free_lesson free_lessons free_clean free_service free_valet ' +
    'free_wash free_delivery free_shipping free_upgrade free_ticket free_tickets free_repair free_trial ' +
    'free_pass season_ticket annual_pass lifetime goody_bag goodie_bag treat sweetener sweeteners perk ' +
    'perks token_of loyalty_points',
  DISCOUNT:
    'discount discounts discounted discount_code promo promo_code promotion promotional coupon coupons ' +
    'percent_off per_cent_off half_price half_off money_off something_off_the knock_something_off ' +
    'knock_a_bit_off knock_a_few knock_twenty knock_ten knock_half knocked_off reduce_the_price ' +
    'reduced_price price_reduction reduction sale_price deals special_offer offer offers mates_rates ' +
    'family_rate best_price price_match cheaper_rate lower_the_price drop_the_price come_down_on_price ' +
    'shave_off take_something_off take_twenty take_ten_off loyalty_discount bogof two_for_one',
  UPGRADE:
    'upgrade upgrades upgraded upgrading business_class first_class premium deluxe penthouse suite ' +
    'better_room bigger_room sea_view higher_tier top_tier vip platinum gold_member gold_membership ' +
    'executive next_model_up newer_model bigger_car bigger_size extended_warranty extend_my_membership ' +
    'extend_our_hire extend_the_hire extend_the_rental extend_my_subscription extension extend ' +
    'courtesy_car loaner replacement_car priority_service',
  GIVE_IMP:
    'give_me give_us gimme add_a add_an add_on add_another include_a include_the include_it sling_in ' +
    'bung_in pop_in_a put_in_an supply_a provide_a provide_us_with provide_me_with sort_me sort_us ' +
    'sort_me_out sort_us_out let_me_have let_us_have hand_me let_me_keep let_us_keep i_will_have a_free ' +
    'i_am_keeping get_me get_us find_me book_me_a do_me do_us do_it make_it_right make_it_free send_a_new ' +
    'send_another send_me_a_new deliver_another',
  EXCEPTION:
    'exception exceptions make_an_exception an_exception just_this_once this_once just_once one_off ' +
    'just_for_me just_for_us special_case special_circumstances special_treatment special_arrangement ' +
    'special_favour favour favor do_me_a_favour do_me_a_favor as_a_favour as_a_favor bend_the_rules ' +
    'bend_the_rule bend_your_rules bend_a_rule stretch_a_point stretch_the_rules turn_a_blind_eye ' +
    'blind_eye look_the_other_way overlook overlook_the ignore_the_rule ignore_the_policy ' +
    'ignore_your_policy forget_the_policy forget_the_rules bypass skip_the_rules get_around_the ' +
    'get_round_the flexible be_flexible flexibility show_some_flexibility leeway some_leeway discretion ' +
    'use_your_discretion use_your_common_sense common_sense be_reasonable cut_me_some_slack slack ' +
    'wiggle_room loyal_customer as_a_loyal as_a_regular between_us nobody_will_know off_the_record ' +
    'pull_some_strings rules_are_made what_harm where_is_the_harm surely_you_can you_can_make_an ' +
    'one_time_only override squeeze',
  OUT_OF_HOURS:
    'after_hours after_closing after_closing_time out_of_hours outside_hours outside_your_hours ' +
    'outside_office_hours outside_of_hours before_opening before_you_open before_opening_time ' +
    'past_closing past_midnight midnight at_midnight at_night in_the_night middle_of_the_night night_time ' +
    'late_at_night late_night overnight all_night crack_of_dawn dawn small_hours early_hours two_am ' +
    'three_am four_am five_am six_am ten_pm eleven_pm on_a_sunday on_sunday on_sundays sunday_morning ' +
    'sunday_evening on_bank_holiday on_the_bank_holiday christmas_day boxing_day new_years_day ' +
    'thanksgiving_day easter_sunday public_holiday day_off your_day_off on_your_day_off lunch_break ' +
    'through_lunch stay_late stay_open keep_open keep_the_shop_open keep_it_open stay_behind ' +
    'hang_on_for_me wait_for_me wait_for_us open_early open_late open_up_for open_for_me open_it_up ' +
    'come_in_early any_hour any_time anytime at_any_time whenever_suits whenever_it_suits whenever_i ' +
    'whenever_we whenever_i_like round_the_clock twenty_four_seven extra_hours',
  NO_QUEUE:
    'jump_the_queue skip_the_queue skip_the_line cut_the_line cut_in_line front_of_the_queue ' +
    'front_of_the_line top_of_the_list top_of_the_queue head_of_the_queue ahead_of_everyone ' +
    'ahead_of_others ahead_of_the_others ahead_of_the_queue before_everyone_else before_anyone_else ' +
    'bump_someone bump_somebody bump_me bump_us_up move_someone move_somebody move_me_up move_us_up ' +
    'shift_someone push_me_up push_someone cancel_someone cancel_somebody fit_me_in fit_us_in ' +
    'squeeze_me_in squeeze_us_in squeeze_him_in squeeze_her_in slot_me_in slot_us_in ' +
    'without_an_appointment without_appointment no_appointment without_a_booking without_booking walk_in ' +
    'walk_ins waiting_list wait_list waitlist queue queueing queuing line_jump priority_over ' +
    'first_in_line see_me_first do_mine_first do_ours_first mine_first me_first serve_me_first ' +
    'straight_in',
  WITHOUT_DOCS:
    'without_id without_the_id no_id without_passport without_a_passport without_paperwork ' +
    'without_the_paperwork no_paperwork without_papers without_a_contract without_contract ' +
    'without_signing without_signature without_a_signature without_a_deposit without_deposit no_deposit ' +
    'without_paying_a without_a_card without_the_card without_a_receipt without_proof without_a_licence ' +
    'without_licence without_license without_insurance without_consent without_a_ticket ' +
    'without_the_ticket no_ticket without_a_permit without_prescription without_a_form without_the_form ' +
    'without_forms no_forms without_a_fee without_penalty without_the_fee without_the_charge ' +
    'without_a_test without_patch_test without_the_patch no_patch_test without_a_helmet without_waiver ' +
    'without_registering skip_the_id skip_the_paperwork skip_the_form skip_the_forms skip_the_deposit ' +
    'skip_the_patch skip_the_induction skip_the_check skip_the_checks photo_of_my_passport ' +
    'my_word_of_honour',
  WAIVE:
    'waive waived waives waiving waiver_of waive_the_fee waive_the_charge waive_the_deposit ' +
    'waive_the_penalty drop_the_fee drop_the_charge drop_the_penalty drop_the_fine scrap_the_fee ' +
    'scrap_the_charge scrap_the_deposit scrap_the cancel_the_fee cancel_the_fine remove_the_fee ' +
    'remove_the_charge remove_the_charges remove_the_penalty take_off_the_fee take_the_fee_off ' +
    'lose_the_fee forget_the_fee forget_the_charge forget_the_deposit forget_the_cancellation ' +
    'forget_about_the_fee let_me_off let_us_off let_off knock_off_the_fee wipe_the_fee wipe_the_charge ' +
    'tear_up_the ignore_the_fee ignore_the_notice skip skip_the_fee without_notice pay_later ' +
    'pay_you_later pay_next_week pay_when_i pay_on_friday pay_after on_tick on_credit interest_free defer ' +
    'defer_the deferred delay_payment payment_holiday freeze_my_membership hold_it_for hold_my ' +
    'hold_the_price honour honor honour_the honor_the honour_the_old extend_the_deadline release_me_from ' +
    'let_me_out let_me_out_of let_us_out get_me_out_of',
  ALLOW:
    'allow allow_me allow_us permit permits_me permission let_him let_her let_them let_the_dog ' +
    'bring_my_dog bring_the_dog bring_our_dog my_dog_comes dog_comes bring_my_own bring_our_own own_food ' +
    'own_drink own_alcohol smoke_in smoke_inside vape_inside late_checkout late_check_out early_check_in ' +
    'check_in_early check_out_late checkout_late leave_it_open leave_the_door leave_the_gate ' +
    'leave_the_key leave_the_keys unlock unlock_the open_the_gate open_the_door open_up grant_me ' +
    'access_to stay_longer stay_on stay_past extra_guest extra_guests extra_people extra_person ' +
    'make_an_allowance allowances let_me_in let_us_in let_me_bring let_us_bring let_me_through let_me_use ' +
    'let_me_stay let_me_leave',
  PUNISH_IMP:
    'fire_him fire_her fire_them fire_that fire_this fire_the sack_him sack_her sack_them sack_that ' +
    'sack_the sack_this dismiss_him dismiss_her dismiss_that dismiss_the discipline_him discipline_her ' +
    'discipline_the discipline_that suspend_him suspend_her suspend_the suspend_that punish_him ' +
    'punish_her punish_the punish_that reprimand_him reprimand_her reprimand_the demote_him demote_her ' +
    'demote_the dock_his dock_her dock_their_pay dock_his_wages dock_her_wages dock_wages ' +
    'take_it_out_of_his take_it_out_of_her let_him_go let_her_go get_rid_of_him get_rid_of_her ' +
    'get_rid_of_that get_rid_of_them get_rid_of_the give_him_the_boot give_her_the_boot ' +
    'give_him_a_warning give_her_a_warning show_him_the_door show_her_the_door kick_him_out kick_her_out ' +
    'boot_him boot_her chuck_him_out throw_him_out remove_him remove_her keep_him_away keep_her_away ' +
    'keep_him_off keep_her_off take_him_off take_her_off take_action_against take_disciplinary ' +
    'retrain_him retrain_her can_him can_her move_him move_her deal_with_him deal_with_her deal_with_that',
  PUNISH_WORD:
    'fired sacked dismissed dismissal sacking firing disciplined disciplinary discipline suspended ' +
    'suspension reprimand reprimanded written_warning formal_warning final_written demoted demotion ' +
    'punished punishment terminated termination_of his_job her_job lose_his_job lose_her_job ' +
    'lose_their_job out_of_a_job jobless the_sack the_boot the_chop marching_orders p_forty_five ' +
    'pink_slip his_marching her_marching gross_misconduct misconduct unfit_to_work unfit_to ' +
    'unfit_for_the_job should_not_be_working should_not_work should_not_be_allowed should_not_be_in ' +
    'has_no_business_working head_on_a_plate heads_to_roll heads_must_roll heads_roll heads_will_roll ' +
    'held_accountable made_an_example make_an_example gone_by out_by want_him_gone want_her_gone ' +
    'want_him_out want_her_out him_gone her_gone him_out her_out him_fired her_fired them_fired ' +
    'him_sacked her_sacked them_sacked internal_investigation hr_department human_resources',
  NAME_SURNAME:
    'surname surnames full_name his_name her_name their_name last_name first_name name_of_the ' +
    'name_of_your name_of_that names_of names_please name_and_surname name_and_position staff_name ' +
    'staff_names employee_name employee_number employee_id staff_number badge badge_number name_badge ' +
    'id_number_of who_served who_was_on who_was_working who_did_it who_did_this who_is_responsible ' +
    'who_was_responsible who_signed_this who_packed who_took who_answered which_one_of_you ' +
    'who_is_his_manager who_is_her_manager line_manager his_manager her_manager name_them name_him ' +
    'name_her name_names identify identity_of culprit culprits guilty_party person_responsible whoever ' +
    'whoever_did whoever_packed',
  REDO:
    'redo redone redoing do_it_again do_it_over do_it_properly do_it_right start_again from_scratch fix ' +
    'fixed_properly fix_it fix_this repair repaired_properly put_right put_it_right put_things_right ' +
    'make_right rectify rectified rectification correct_it correct_this corrected remedy remedied replace ' +
    'replaced replacing replacement replacements exchange exchanged swap swapped swap_it reprint ' +
    'reprinted remake remade resend resent re_send reship reclean re_clean rewash re_wash repaint ' +
    'repainted redeliver redelivered redelivery reinstall refit refitted re_do come_back_and_fix ' +
    'come_back_and finish_the_job finish_it finish_what restore restored reinstate reinstated amend ' +
    'amended resolve resolved resolution sort_it sort_this sort_it_out sort_this_out sorted_out sort_out',
  GUARANTEE:
    'guarantee guaranteed guarantees warranty warranties under_warranty under_guarantee in_warranty ' +
    'out_of_warranty manufacturers_warranty lifetime_guarantee insurance insured insurer ' +
    'claim_on_insurance insurance_claim liability_insurance cover_note policy_number protection_plan ' +
    'applecare service_plan money_back_guarantee satisfaction_guaranteed',
  SETTLE:
    'settle settle_this settle_it settle_for deal_done its_a_deal come_to_an_arrangement an_arrangement ' +
    'come_to_an_agreement reach_an_agreement an_understanding make_a_deal do_a_deal cut_a_deal ' +
    'strike_a_deal strike_a_bargain bargain negotiate negotiable compromise meet_me_halfway ' +
    'meet_in_the_middle meet_halfway meet_us_halfway propose proposal my_offer here_is_my_offer ' +
    'here_is_the_deal heres_the_deal simple_choice fair_trade fair_exchange fair_swap trade_you ' +
    'even_stevens we_are_even we_are_square we_are_quits quits all_square everyone_is_happy ' +
    'everybody_is_happy everyones_happy everybody_wins win_win both_happy problem_solved case_closed ' +
    'matter_closed end_of_story end_of_matter and_we_are_done we_are_done done_and_dusted shake_on_it ' +
    'shake_hands no_hard_feelings no_fuss no_more_fuss no_drama price_of_my_silence my_silence buys_my ' +
    'buys_you name_your_price worth_your_while quietly',
} as const
