// Frames: intention, condition, deadline, time, refusal, hedges.
export const FRAMES_EN = {
  INTENT:
    'will shall going_to about_to intend intends intending intention plan_to planning_to prepared_to ' +
    'ready_to happy_to more_than_happy more_than_willing willing_to determined_to resolved_to forced_to ' +
    'compelled_to left_with_no no_choice no_option no_alternative have_no_choice give_me_no_choice ' +
    'leave_me_no leaving_me_no left_me_no have_to have_no_hesitation not_hesitate no_hesitation ' +
    'without_hesitation not_be_afraid reserve_the_right reserve_my_right fully_intend mean_to tempted_to ' +
    'inclined_to considering thinking_of thinking_about minded_to i_promise i_swear i_guarantee trust_me ' +
    'believe_me believe_you_me mark_my_words rest_assured make_no_mistake be_in_no_doubt you_can_bet ' +
    'you_bet watch_me try_me just_watch do_not_test_me do_not_try_me do_not_think_i_will_not ' +
    'will_not_rest not_rest_until will_not_stop stop_at_nothing nothing_will_stop will_make_it_my_mission ' +
    'make_it_my_mission',
  MODAL_MUST:
    'must have_to has_to need_to needs_to ought_to should shall_be supposed_to required_to obliged_to ' +
    'expected_to had_better better_be got_to due_to_be bound_to',
  MODAL_CAN:
    'can could may might able_to possible is_it_possible would_it_be_possible any_chance ' +
    'is_there_any_chance any_way is_there_a_way can_you could_you would_you can_i could_i may_i ' +
    'would_you_mind do_you_mind is_it_ok is_it_okay is_it_alright',
  CONDITION:
    'if unless as_long_as so_long_as provided providing provided_that on_condition on_the_condition ' +
    'in_case in_the_event should_you failing until till once only_if only_when if_only when_and_only ' +
    'conditional in_exchange in_return in_return_for for_that for_which subject_to depending_on except ' +
    'assuming supposing either whichever choose your_choice your_call your_move up_to_you ' +
    'ball_is_in_your_court the_choice_is_yours the_decision_is_yours you_decide take_your_pick ' +
    'make_your_mind_up one_more_time one_more_word one_more_call one_more_message one_more_email ' +
    'next_time_you ever_again dare_you_dare do_not_you_dare go_on_then',
  OR_ELSE:
    'or_else or_i or_we or_it_is otherwise failing_that failing_which if_not in_that_case in_which_case ' +
    'then_i_will then_we_will if_so consequences consequence regret_it you_will_regret live_to_regret ' +
    'sorry_you_did be_sorry_if will_be_sorry pay_for_this you_will_pay pay_dearly will_cost_you ' +
    'going_to_cost_you cost_you_more last_chance final_chance one_last_chance last_warning final_warning ' +
    'first_and_last_warning only_warning been_warned be_warned you_have_been_warned fair_warning ' +
    'i_warned_you do_not_say_i do_not_say_you_were_not do_not_come_crying on_your_own_head your_own_fault ' +
    'only_yourselves_to_blame only_yourself_to_blame hard_way the_hard_way easy_way nice_way the_nice_way ' +
    'being_nice gloves_come_off gloves_are_off things_get_ugly get_ugly get_nasty turn_nasty get_messy ' +
    'next_step next_steps next_stop will_escalate escalates you_will_see you_will_find_out ' +
    'see_what_happens watch_what_happens find_out_the see_how_you_like or_face face_the_consequences ' +
    'bring_it_on no_more_mr no_more_mister will_make_sure_you make_your_life make_you_pay make_you_regret ' +
    'have_it_your_way so_be_it all_bets_are_off war_it_is',
  DEADLINE:
    'deadline deadlines by_tomorrow by_tonight by_today by_noon by_midday by_midnight by_lunch ' +
    'by_lunchtime by_teatime by_close_of_business by_close_of_play close_of_business close_of_play cob ' +
    'eod end_of_day end_of_the_day by_the_end end_of_the_week end_of_business end_of_play by_monday ' +
    'by_tuesday by_wednesday by_thursday by_friday by_saturday by_sunday by_the_weekend by_morning ' +
    'by_five by_six by_noon_tomorrow within_hours within_days within_seven within_fourteen ' +
    'within_the_hour within_the_week within_a_week working_days business_days calendar_days hours_to ' +
    'days_to you_have_until you_have_till you_have_got you_have_one you_have_two you_have_hours got_until ' +
    'have_until have_till giving_you i_will_give_you give_you_until give_you_till give_you_one ' +
    'give_you_a_week clock_is_ticking clock_starts clock_is_running tick_tock time_is_running time_is_up ' +
    'countdown no_later_than at_the_latest ultimatum expires expiry immediately right_now straight_away ' +
    'straightaway right_away at_once forthwith without_delay before_noon before_friday before_monday ' +
    'before_the_weekend day_deadline final_date sharpish pronto',
  TIME_NOW:
    'today now tonight todays asap quickly quick fast faster hurry urgent urgently instantly promptly ' +
    'prompt this_minute this_instant this_second at_this_moment currently presently immediate at_present ' +
    'soonest right_this chop_chop rush',
  TIME_TOMORROW:
    'tomorrow tomorrows next_week next_month next_day later soon shortly in_an_hour in_a_week ' +
    'in_a_few_days in_the_morning in_the_afternoon in_the_evening this_evening this_afternoon ' +
    'this_morning after_that afterwards then_next upcoming following_week day_after',
  WEEKDAY:
    'monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday ' +
    'saturdays sunday sundays mon tues weds thurs fri weekend weekends weekday weekdays bank_holiday ' +
    'bank_holidays',
  MONTH:
    'january february april june july august september october november december jan feb apr jun jul aug ' +
    'sept oct nov dec christmas_eve new_years_eve easter spring summer autumn winter march',
  TIME_UNIT:
    'hour hours hrs hr minute minutes mins min second seconds secs day days week weeks fortnight month ' +
    'months year years yr yrs half_hour half_an_hour half_a_day quarter decade couple_of_days ' +
    'couple_of_hours couple_of_weeks few_days few_hours few_weeks',
  TIME_PAST:
    'yesterday yesterdays last_week last_month last_year last_time last_night last_monday last_tuesday ' +
    'last_wednesday last_thursday last_friday last_saturday last_sunday ago earlier before_that ' +
    'previously previous recently back_then back_in once_before once_upon used_to at_first initially ' +
    'originally in_the_past the_other_day the_other_week a_while_ago a_while_back weeks_ago months_ago ' +
    'days_ago years_ago hours_ago first_time in_the_beginning from_the_start day_before',
  TIME_STILL:
    'still still_no still_not still_waiting still_have_not still_has_not to_this_day to_date so_far ' +
    'as_yet yet second_week_running third_week third_day second_day third_time_now for_weeks for_months ' +
    'for_days for_hours for_ages been_waiting have_been_waiting waited waiting_since waiting_for_weeks ' +
    'how_much_longer how_long_must how_long_do weeks_now days_now months_now all_day all_week all_morning ' +
    'all_afternoon hours_on_end whole_day entire_day keep_waiting ongoing',
  FREQUENCY:
    'every_time every_day every_week every_month daily weekly monthly constantly always forever regularly ' +
    'often sometimes occasionally rarely again once_again yet_again over_and_over again_and_again ' +
    'time_and_again repeatedly repeated twice three_times third_time second_time four_times umpteenth ' +
    'umpteen_times dozen_times hundred_times thousand_times not_the_first keep_happening keeps_happening ' +
    'happens_again numerous_times multiple_times several_times countless_times',
  REFUSE:
    'will_not shall_not not_going_to not_paying not_pay not_signing not_sign not_sending not_providing ' +
    'not_showing not_giving not_returning not_bringing not_coming not_accepting not_accept not_agree ' +
    'not_agreeing do_not_agree disagree not_willing not_prepared refuse refuses refused refusing refusal ' +
    'decline declined declining not_doing not_filling not_moving not_leaving not_budging not_waiting ' +
    'not_wait not_following not_happening not_having_it not_having_that not_a_chance no_chance no_way ' +
    'no_way_am_i not_a_hope no_hope_of fat_chance over_my_dead_body dream_on in_your_dreams keep_dreaming ' +
    'never_going_to never_will i_never_will absolutely_not certainly_not definitely_not hell_no nope nah ' +
    'not_on_your_life not_in_a_million not_a_penny not_one_penny not_a_cent not_another_penny forget_it ' +
    'get_stuffed jog_on do_one think_again guess_again reject rejected count_me_out not_playing ' +
    'not_interested out_of_the_question non_starter will_be_ignoring ignore_your ignoring_your i_ignore ' +
    'pass_on_that',
  DONT_CARE:
    'do_not_care not_care could_not_care could_care_less care_less do_not_give_a not_give_a couldnt_give ' +
    'not_bothered not_interested_in no_interest not_my_problem not_my_concern not_my_fault not_my_issue ' +
    'not_my_job not_our_problem not_our_concern your_problem your_problems your_issue your_lookout ' +
    'your_funeral your_headache means_nothing mean_nothing means_nothing_to_me makes_no_difference ' +
    'no_difference_to_me no_skin_off irrelevant immaterial neither_here_nor_there who_cares so_what ' +
    'what_do_i_care why_should_i_care big_deal whatever_your whatever_you_say tough tough_luck too_bad ' +
    'boo_hoo cry_me_a_river wipe_my wipe_your shove_your stick_your stick_it stuff_your shove_it ' +
    'you_can_keep_your keep_your_rules keep_your_terms do_not_apply_to_me does_not_apply_to_me ' +
    'do_not_apply not_apply not_bound not_bind toilet_paper not_worth_the_paper two_hoots a_hoot a_toss ' +
    'a_stuff a_damn a_fig a_rats a_flying a_monkeys tuppence hear_about_your want_to_hear_it ' +
    'do_not_want_to_hear spare_me save_it_for blah blah_blah yada rules_are_for rules_schmules ' +
    'small_print_means policy_schmolicy',
  NO_OBLIGE:
    'do_not_have_to not_have_to need_not not_obliged no_obligation under_no_obligation not_required ' +
    'not_my_responsibility owe_you_nothing do_not_owe not_owe owe_nothing never_signed did_not_sign ' +
    'i_signed_nothing signed_nothing never_agreed did_not_agree never_agreed_to never_read nobody_reads ' +
    'no_one_reads who_reads nobody_told_me no_one_told_me never_told nobody_mentioned never_mentioned ' +
    'was_not_told not_binding not_legally_binding not_enforceable unenforceable unfair_term not_worth ' +
    'void null_and_void not_valid invalid does_not_override cannot_override do_not_override overrides ' +
    'trump_your trumps who_do_you_think you_think_you_are you_people_think do_not_tell_me do_not_dictate ' +
    'dictate_to_me not_for_you_to not_your_place no_business_asking why_should_i why_should_we ' +
    'why_would_i what_right_do_you says_who according_to_who',
  LOOK_YOURSELF:
    'look_it_up look_yourself look_for_it look_for_yourself look_for_yourselves check_yourself ' +
    'check_your_records check_your_own check_your_system check_your_cameras check_your_cctv ' +
    'check_the_cameras check_the_cctv check_it_yourself check_for_yourself find_it_yourself ' +
    'find_it_yourselves find_out_yourself find_out_yourselves figure_it_out work_it_out ' +
    'work_it_out_yourself sort_it_out_yourself it_is_in_your_system on_your_system in_your_system ' +
    'you_have_my_details you_have_it_on_file on_file you_have_cameras you_have_cctv watch_your_cctv ' +
    'watch_the_footage look_at_your_records look_at_your_cctv your_records your_own_records your_job ' +
    'your_job_to that_is_your_job dig_it_out dig_it_up go_and_look go_look you_should_know ' +
    'you_already_know you_know_full_well you_already_have_it scroll_up read_back do_your_own_homework ' +
    'google_it do_your_job do_the_legwork',
  NO_PROOF:
    'prove_nothing nothing_to_prove do_not_have_to_prove not_have_to_prove have_to_prove_anything ' +
    'why_should_i_prove prove_anything to_prove prove_it_yourself no_photos no_pictures no_receipt ' +
    'without_receipt not_sending_photos not_sending_pictures not_sending_proof not_providing_proof ' +
    'will_not_send will_not_provide threw_it_away threw_it_out threw_away binned_it in_the_bin chucked_it ' +
    'thrown_out got_rid_of took_it_to_the_dump did_not_take_photos no_time_for_photos lost_the_receipt ' +
    'lost_receipt take_my_word my_word_for_it my_word_is my_word_should word_is_enough ' +
    'word_should_be_enough my_word_against you_will_have_to_trust just_trust jump_through_hoops hoops ' +
    'jumping_through red_tape paperwork_nonsense homework interrogation interrogating interrogate ' +
    'third_degree twenty_questions inquisition cross_examine cross_examined cross_examination on_trial ' +
    'not_on_trial stalling stall_tactic stalling_tactic delaying_tactic delay_tactics fobbed_off fobbing ' +
    'fob_off why_do_you_need what_do_you_need_that cannot_remember do_not_remember can_not_remember ' +
    'do_not_recall',
  HEDGE:
    'maybe perhaps possibly probably presumably apparently seemingly seems appears looks_like seem ' +
    'i_think i_guess i_suppose i_believe i_imagine i_reckon i_feel i_may_be_wrong could_be_wrong ' +
    'might_be_wrong not_sure unsure not_certain if_i_remember as_far_as_i_know correct_me_if sort_of ' +
    'kind_of kinda sorta somewhat a_bit a_little slightly roughly approximately about_right around_about ' +
    'in_my_opinion imo imho my_impression by_accident accidentally may_have might_have could_have',
  INTENSIFIER:
    'very extremely really totally completely absolutely utterly entirely so_very incredibly unbelievably ' +
    'ridiculously terribly awfully horribly seriously genuinely truly honestly frankly literally simply ' +
    'highly deeply thoroughly wholly quite pretty_much downright outright sheer pure_and plain absolute ' +
    'utter outrageous_amount bloody_well damn flipping blooming freaking proper_bad dead_wrong way_too ' +
    'far_too much_too',
  NEGATION:
    'not no never none nothing nobody neither nor nowhere without hardly barely scarcely no_one not_any ' +
    'not_even not_at_all by_no_means not_once in_no_way',
} as const
