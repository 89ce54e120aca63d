// Losses, damage, and what is wrong with work and goods.
export const GRIEVANCES_EN = {
  LOST:
    'lost lose losing mislaid misplaced misplacing gone_missing went_missing go_missing goes_missing ' +
    'disappeared vanished evaporated gone_astray went_astray gone_walkabout walked_off_with nowhere_to_be ' +
    'nowhere_to_be_found cannot_be_found cannot_find could_not_find not_be_found can_not_find no_trace ' +
    'without_trace no_sign_of not_a_trace thin_air black_hole unaccounted unaccounted_for lost_in_transit ' +
    'lost_in_the_post has_gone is_gone was_gone are_gone whereabouts swallowed_up',
  MISSING:
    'missing one_short two_short came_short short_by shortfall shortage incomplete partial_delivery ' +
    'part_missing parts_missing lid_missing not_included not_in_the_box not_in_the_bag left_out omitted ' +
    'empty_box empty_bag box_was_empty empty_parcel box_is_empty arrived_without came_without ' +
    'without_the_lid without_the_charger without_the_key only_one_of only_two_of only_three_of only_half ' +
    'only_got only_received only_came instead_of_two instead_of_three instead_of_six instead_of_ten ' +
    'not_all nothing_inside nothing_in_it forgot_to_pack forgot_to_include no_lid no_charger ' +
    'no_instructions no_screws no_keys absent',
  NOT_RECEIVED:
    'not_received not_receive never_received never_arrived never_came never_turned_up never_showed ' +
    'never_showed_up never_delivered not_delivered not_arrived not_arrive not_turned_up did_not_arrive ' +
    'did_not_come did_not_turn_up did_not_show did_not_show_up has_not_arrived have_not_received ' +
    'have_not_had yet_to_receive yet_to_arrive still_not_here still_not_arrived no_show nobody_came ' +
    'no_one_came nobody_turned_up no_one_turned_up nobody_showed no_one_showed nothing_arrived ' +
    'nothing_came nothing_received nothing_has_arrived no_delivery no_parcel no_package no_refund ' +
    'no_refund_yet no_goods not_dispatched not_shipped undelivered where_is_my where_are_my where_is_our ' +
    'where_is_the_refund where_has_my where_have_my marked_as_delivered marked_delivered says_delivered ' +
    'said_delivered',
  WITHHELD:
    'withheld withhold withholding retained retaining holding_on_to holding_onto hanging_on_to hang_on_to ' +
    'keeping_hold refuse_to_return refusing_to_return refused_to_return refuse_to_give refusing_to_give ' +
    'refused_to_give refuse_to_release refusing_to_release refuse_to_refund refusing_to_refund ' +
    'refused_to_refund will_not_return will_not_release will_not_give_back will_not_refund not_releasing ' +
    'not_returning_my kept_it kept_the kept_my keeping_it keeping_the keeping_my keep_it_from confiscated ' +
    'impounded locked_us_out locked_me_out locked_out shut_out denied_access denied_entry turned_away ' +
    'revoked_access no_access deducted_from withdrew_access sitting_on_my hoarding',
  BROKEN:
    'broken broke breaks breaking snapped_off snapped_in cracked crack cracks cracking shattered ' +
    'smashed_screen smashed_to chipped chip_in chips_in dent dents dented scratched scratch scratches ' +
    'scuffed scuff scuffs scraped scrape gouged_the bent buckled warped twisted deformed squashed crushed ' +
    'crumpled dinged ding dings damaged damage damages_to damaging ruined ruining destroyed_my wrecked_my ' +
    'spoiled spoilt bust busted knackered fell_off fallen_off falling_off came_off come_off coming_off ' +
    'came_apart come_apart falling_apart fell_apart fallen_apart came_loose come_loose loose hanging_off ' +
    'split splitting burst torn tear ripped rip_in rips hole holes frayed fraying unravelled unraveled ' +
    'unravelling seam seams stitching_came burnt burned scorched singed melted charred blown fried ' +
    'short_circuited exploded flooded flood_damage soaked soaking wet sodden waterlogged drenched damp ' +
    'water_damage water_damaged mouldy moldy mould mold mildew shrunk shrank shrunken stretched_out faded ' +
    'fading discoloured discolored colour_ran colours_ran colour_run bleached bleached_my yellowed rust ' +
    'rusty rusted rusting peeling flaking collapsed dropped_it dropped_my wear_and_tear chunk_out ' +
    'written_off totalled',
  STAINED:
    'stain stains stained staining mark_on marks_on spot spots blotch blotches blotchy smudge smudges ' +
    'smudged smear smears smeared streak streaks streaky dirty dirt filthy_room muddy mud grubby grime ' +
    'grimy greasy grease sticky dusty dust crumbs hair_in hairs_in someone_elses_hair smell smells smelly ' +
    'smelled smelt stink stinks stinking stank reek reeks reeked stench odour odor musty mouldy_smell ' +
    'limescale soot unwashed unclean not_cleaned not_been_cleaned never_cleaned did_not_clean ' +
    'rubbish_left left_rubbish cobwebs bedbugs bed_bugs bugs_in mice mouse_droppings droppings flies_in ' +
    'cockroaches insects pubes',
  NOT_WORKING:
    'not_working not_work does_not_work did_not_work do_not_work stopped_working will_not_start ' +
    'will_not_turn_on will_not_charge will_not_open will_not_close will_not_load not_load not_loading ' +
    'not_charging not_start not_starting not_turn_on not_turning_on not_heating not_cooling not_draining ' +
    'not_spinning not_printing not_responding not_switching_on no_power no_hot_water no_heating no_signal ' +
    'no_internet down site_is_down website_is_down server_is_down went_down gone_down offline outage ' +
    'outages crashed crashing crashes crash freezes freezing_up frozen_screen laggy lag lagging glitch ' +
    'glitches glitchy bug bugs buggy error errors error_message error_code five_hundred_error ' +
    'white_screen blank_screen black_screen blue_screen flickering flickers flicker blinking leaking ' +
    'leaks leak leaky leaked dripping drips_from seeping blocked clogged overflow overflowing sparks ' +
    'sparking smoke smoking_engine humming_noise rattling rattle squeaking squeaks squeaky grinding ' +
    'clunking banging_noise noisy noise overheating overheats overheated cuts_out cutting_out cut_out ' +
    'conked packed_up gave_up_after died dead_on_arrival dead_battery battery_dead dud duds faulty fault ' +
    'faults defective defect defects malfunction malfunctions malfunctioning out_of_order kaput ' +
    'on_the_blink playing_up temperamental jammed jams stuck stalls stalled tripping trips_the tripped ' +
    'inoperable unusable_site broken_link',
  CROOKED:
    'crooked wonky skewed skew_whiff uneven unevenly lopsided slanted slanting askew not_straight ' +
    'not_level out_of_level sagging saggy bubbles bubbling lumpy lumps bumpy gap gaps gaping wobbly ' +
    'wobbles wobble wobbling unstable_shelf misaligned asymmetric asymmetrical lopsided_cut patchy ' +
    'botched botch bodge bodged bodge_job cowboy_job shoddy slipshod half_done half_finished half_hearted ' +
    'half_arsed unfinished not_finished left_unfinished walked_off_the_job incomplete_work corner_cutting ' +
    'cut_corners cutting_corners rushed rushed_job blurry blurred out_of_focus pixelated grainy ' +
    'overexposed underexposed cropped cut_off_heads badly_edited botch_job hatchet_job rough_edges ' +
    'poorly_fitted badly_fitted badly_done poorly_done badly_painted',
  WRONG_ITEM:
    'wrong_item wrong_size wrong_colour wrong_color wrong_order wrong_model wrong_one wrong_product ' +
    'wrong_address wrong_person wrong_name wrong_date wrong_day wrong_time wrong_part wrong_parts ' +
    'wrong_version someone_elses somebody_elses another_customers belonging_to_someone not_mine ' +
    'not_what_i not_what_we not_what_was not_as_agreed not_as_ordered not_as_advertised not_as_promised ' +
    'not_as_pictured not_as_shown not_as_requested not_what_i_ordered not_what_i_asked different_colour ' +
    'different_color different_size different_model different_from different_to nothing_like ' +
    'nothing_like_the does_not_match did_not_match not_match not_matching mismatch mismatched ' +
    'does_not_fit did_not_fit not_fit not_fitting too_small too_big too_large too_tight too_loose ' +
    'too_short too_long too_dark too_light too_narrow too_wide instead instead_of was_supposed ' +
    'was_supposed_to were_supposed supposed_to_be was_meant_to were_meant_to was_promised were_promised ' +
    'you_promised you_said_it_would you_agreed we_agreed as_agreed as_promised agreed_price specification ' +
    'spec not_to_spec off_spec not_per_the contrary_to second_hand secondhand used_item refurbished ' +
    'refurb already_opened been_opened previously_worn worn_already lasts substitute substitution',
  LATE:
    'late later_than lateness delay delays delayed overdue behind_schedule running_late hours_late ' +
    'days_late weeks_late an_hour_late two_hours_late hour_late minutes_late past_the_deadline ' +
    'missed_the_deadline missed_deadline missed_deadlines missed_the_slot missed_slot missed_appointment ' +
    'postponed postpone rescheduled_again rescheduled_on_me pushed_back put_back_again put_off_again ' +
    'cancelled_on_me cancelled_on_us canceled_on cancelled_last_minute last_minute_cancellation ' +
    'cancelled_at_the cancelled_my cancelled_our kept_waiting keep_me_waiting kept_us_waiting ' +
    'kept_me_waiting left_waiting made_me_wait made_us_wait waited_in waited_in_all waiting waits slow ' +
    'slower slowest dragging_on dragged_on dragging_your_feet drags_on stood_up stood_me_up no_reply ' +
    'no_response no_answer_from no_word not_a_word no_update no_updates no_communication radio_silence ' +
    'ghosted ghosting ignored ignoring ignores ignore_me not_responded not_replied not_reply ' +
    'never_replied never_responded nobody_replies no_one_replies nobody_answered unanswered_emails ' +
    'unresponsive fobbing_me_off silence strung_along stringing_me_along stringing_us_along',
  WRONG_CHARGE:
    'charged_twice charged_me_twice charged_us_twice double_charged doublecharged double_charge ' +
    'double_billed double_billing billed_twice taken_twice took_it_twice paid_twice charged_double ' +
    'charged_extra charged_for_something charged_for_nothing charged_me_for charged_us_for ' +
    'charged_the_wrong wrong_amount wrong_price wrong_total overcharged overcharge overcharges overbilled ' +
    'over_charged too_much_money more_than_quoted more_than_agreed more_than_the_quote over_the_quote ' +
    'higher_than_quoted price_went_up price_changed different_price different_price_at price_at_the_till ' +
    'discount_not_applied code_did_not_work promo_did_not without_my_consent without_consent_charged ' +
    'without_my_permission without_permission without_asking without_telling without_my_knowledge ' +
    'without_warning without_authorisation without_authorization did_not_authorise did_not_authorize ' +
    'not_authorised not_authorized never_agreed_to_pay never_ordered did_not_order not_ordered unordered ' +
    'did_not_ask_for auto_renewed renewed_without not_rendered not_provided service_not_provided ' +
    'not_performed never_performed not_carried_out work_not_done never_did_the not_done never_done ' +
    'added_on extra_on_the_bill sneaky_charge mystery_charge',
  BAD_FOOD:
    'undercooked raw raw_in_the raw_inside pink_inside overcooked burnt_to dry_cake dry_sponge soggy ' +
    'stale mouldy_bread rancid gone_off went_off sour curdled off_milk out_of_date past_its_date expired ' +
    'use_by sell_by best_before lukewarm stone_cold cold_food arrived_cold was_cold inedible tasteless ' +
    'bland salty too_salty rubbery tough_meat chewy greasy_food food_poisoning poisoned sick_after ' +
    'made_me_sick made_us_sick vomiting vomited throwing_up threw_up diarrhoea diarrhea stomach_bug ' +
    'upset_stomach allergic allergic_reaction allergy allergies nuts_in contained_nuts melted_cake ' +
    'icing_melted collapsed_cake cake_collapsed sunk_in_the_middle wilted wilting dead_flowers droopy ' +
    'drooping browning_petals half_dead limp bruised rotten rotting',
  BAD_BEAUTY:
    'burned_my_scalp burnt_my_scalp burned_my_skin chemical_burn chemical_burns blister blisters ' +
    'blistered rash rashes inflamed inflammation infected infection swollen swelling redness bled ' +
    'bleeding cut_my_ear nicked_my cut_me scab scabs scar scars scarred scarring bruise bruises bruising ' +
    'hair_loss bald_patch bald_patches brittle fried_my_hair fried_hair orange_hair brassy ginger_instead ' +
    'green_hair botched_cut uneven_fringe uneven_layers too_much_off hacked_off butchered_my ' +
    'butchered_her butchered_his lopsided_fringe chipped_nails nails_chipped nails_fell lifting ' +
    'lifted_nail gel_lifting lashes_fell lashes_falling one_brow brows_are wonky_brows patchy_tan ' +
    'streaky_tan orange_tan itchy itching itches flaky_skin',
  BAD_QUALITY:
    'bad poor poorly terrible awful dreadful horrendous horrible_service appalling atrocious abysmal ' +
    'shocking disgusting disgusted dire diabolical rubbish garbage trash crap_quality naff tat tatty junk ' +
    'cheap_rubbish cheap_tat lousy rotten_service woeful lamentable pitiful pathetic_service shambles ' +
    'shambolic fiasco farce farcical joke a_joke absolute_joke disaster disastrous catastrophe mess ' +
    'a_mess hash_of dogs_dinner dogs_breakfast pigs_ear hot_mess train_wreck car_crash unacceptable ' +
    'inadequate substandard sub_standard subpar sub_par below_par second_rate third_rate low_quality ' +
    'poor_quality inferior mediocre disappointing disappointed disappointment let_down let_us_down ' +
    'let_me_down unsatisfactory unsatisfied dissatisfied not_good_enough not_fit_for not_fit_for_purpose ' +
    'unfit_for_purpose unusable useless_thing worst worse worse_than worst_ever worst_experience ' +
    'horror_show nightmare not_up_to not_up_to_scratch not_up_to_standard not_worth_it waste_of_money ' +
    'waste_of_time money_down_the overrated embarrassing_service botched_up screwed_up messed_up ' +
    'cocked_up cock_up balls_up stuffed_up ballsed_up hopeless_service sloppy_work failed fails failure ' +
    'failing negligent_work lacklustre underwhelming',
  MISTAKE:
    'mistake mistakes mistaken mistakenly wrong wrongly incorrect incorrectly inaccurate inaccuracies ' +
    'typo typos misspelt misspelled spelled_wrong spelt_wrong spelling_mistake spelling_mistakes mixed_up ' +
    'mix_up mixup muddled muddle confused confusion misunderstanding misunderstood misread misheard ' +
    'blunder blunders slip_up slipped_up slipped_your oversight_on forgot forgotten forgets forgetting ' +
    'forget_to failed_to_tell failed_to_mention failed_to_check failed_to_notify failed_to_deliver ' +
    'failed_to_respond did_not_check did_not_tell did_not_warn did_not_inform did_not_mention ' +
    'did_not_bother did_not_listen did_not_read never_checked never_warned never_informed back_to_front ' +
    'upside_down wrong_way wrong_way_round inside_out miscalculated miscounted miscommunication ' +
    'crossed_wires clerical_error human_error admin_error computer_error system_error put_down_wrong ' +
    'wrong_number wrong_place wrong_house wrong_account double_booked doublebooked overbooked ' +
    'got_it_wrong done_wrong gone_wrong went_wrong',
} as const
