// Shorter frames that turn a sentence: duty, blame, justice, comparison, order of steps.
export const VERDICTS_EN = {
  DUTY:
    'you_are_obliged you_are_required you_owe_me you_owe_us owe_me owe_us owes_me responsible ' +
    'responsibility responsibilities liable accountable answerable answer_for answer_for_this your_duty ' +
    'your_responsibility your_obligation obligation obligations duty_to honour_your keep_your_word ' +
    'keep_your_promise keep_your_promises stick_to_your live_up_to fulfil fulfill comply complying ' +
    'compliance abide_by adhere_to deliver_on were_supposed_to_have are_supposed_to do_what_you ' +
    'do_what_was stand_by_your',
  BLAME:
    'blame blaming blamed fault_of your_fault is_your_fault are_your_fault down_to_you because_of_you ' +
    'because_of_your thanks_to_you thanks_to_your due_to_your your_error your_mistake your_mistakes ' +
    'your_mess your_doing your_negligence your_carelessness you_caused you_did_this caused caused_by ' +
    'causing your_guy your_guys your_man your_lad your_lads your_girl your_driver your_plumber ' +
    'your_engineer your_fitter your_workmen your_cleaner your_stylist passing_the_buck pass_the_buck ' +
    'shifting_the_blame excuses_after wriggle wriggling wriggle_out weasel_out weaselling squirm dodge ' +
    'dodging dodged ducking duck_out not_my_doing hide_behind hiding_behind wash_your_hands ' +
    'washing_your_hands oversight overlooked dropped_the_ball neglected',
  JUSTICE:
    'fair unfair unfairly justice injustice unjust principle principles on_principle matter_of_principle ' +
    'conscience ethical unethical moral immoral morals decency indecent common_decency basic_decency ' +
    'disgrace_that scandal scandalous shame_on_you shame_on shameful outrageously bang_out_of_order ' +
    'out_of_line bang_out not_on not_cricket nerve the_nerve the_cheek cheek sheer_cheek audacity ' +
    'the_audacity gall the_gall brass_neck how_very_dare beggars_belief beyond_belief unbelievable ' +
    'incredible_cheek ludicrous ridiculous absurd preposterous nonsense tripe hogwash balderdash ' +
    'codswallop poppycock baloney bunkum inexcusable unforgivable indefensible',
  COMPARE:
    'other_companies other_firms other_places anywhere_else any_other_company any_other_shop ' +
    'everyone_else_does everywhere_else your_competitors your_competitor next_door down_the_road ' +
    'up_the_road round_the_corner compared compared_to in_comparison unlike unlike_you better_elsewhere ' +
    'cheaper_elsewhere proper_company decent_company reputable normal_company real_professionals ' +
    'third_world dark_ages stone_age twenty_first_century fawlty_towers',
  STEP_ORDER:
    'first firstly second_of_all secondly thirdly first_of_all first_thing step_one step_two next ' +
    'after_which and_then then_the then_it_is then_its just_the_start only_the_start just_the_beginning ' +
    'only_the_beginning starting_with beginning_with followed_by on_top_of_that as_well_as in_addition ' +
    'additionally furthermore moreover meanwhile in_the_meantime at_the_same_time while_i_am lastly ' +
    'finally ultimately eventually in_the_end in_conclusion plus',
  ESCALATE_BOSS:
    'speak_to_the_manager speak_to_a_manager speak_to_your_manager speak_to_the_owner speak_to_someone ' +
    'speak_to_your_boss speak_to_your_supervisor speak_with_your see_the_manager see_a_manager ' +
    'get_me_the_manager get_your_manager get_me_your_boss get_the_manager talk_to_the_manager ' +
    'talk_to_your_manager manager_to_call manager_to_ring manager_to_contact have_your_manager ' +
    'number_for_your_manager someone_in_charge someone_senior somebody_senior someone_with_authority ' +
    'real_person actual_human human_being not_a_bot talk_to_a_human talk_to_a_person ' +
    'complaints_department complaints_team complaints_manager complaints_procedure complaints_process ' +
    'pass_me_to transfer_me_to_a',
  HONESTY_CLAIM:
    'honest honestly_i swear_on swear_on_my cross_my_heart hand_on_heart on_my_life on_my_mothers ' +
    'god_is_my truth the_truth gods_honest not_lying no_reason_to_lie why_would_i_lie why_would_we_lie ' +
    'not_making_this_up not_the_type not_one_to not_a_liar not_a_threat is_not_a_threat no_threat ' +
    'that_is_a_promise is_a_promise not_threatening not_trying_to not_blackmail not_about_the_money ' +
    'not_after_money it_is_the_principle genuine reasonable_person reasonable_man patient_man ' +
    'patient_person never_complained never_complain rarely_complain do_not_usually_complain not_usually ' +
    'hate_to_complain do_not_like_to_complain not_being_funny not_being_difficult not_a_complaint',
  SILENCE_DEMAND:
    'stop_calling stop_ringing stop_texting stop_emailing stop_messaging stop_contacting stop_sending ' +
    'do_not_call do_not_ring do_not_text do_not_email do_not_contact do_not_message leave_me_alone ' +
    'leave_us_alone leave_my_family get_off_my_back off_my_back remove_my_number remove_my_details ' +
    'delete_my_details delete_my_data take_me_off unsubscribe spam spamming harass harassing harassment ' +
    'pestering hounding hounded badgering nagging bombarding stop_pestering stop_hassling hassling hassle ' +
    'do_not_bother_me lose_my_number',
  APPEAL_PITY:
    'pensioner pensioners pension elderly disabled disability disabilities veteran veterans single_mum ' +
    'single_mom single_mother single_dad low_income on_benefits universal_credit unemployed redundant ' +
    'made_redundant lost_my_job student students broke_right skint hard_up struggling cannot_afford ' +
    'can_not_afford last_of_my_money my_savings payday paycheck wages salary loan_for bereaved ' +
    'bereavement funeral_of passed_away died died_last illness ill sick_child sick_leave surgery ' +
    'operation_on chemo cancer emergency emergencies accident_on circumstances hardship ' +
    'financial_hardship difficult_time difficult_times tough_time tough_times vulnerable widow widowed ' +
    'i_beg begging_you have_a_heart have_mercy',
  STATUS_BOAST:
    'i_am_a_lawyer i_am_a_solicitor am_a_lawyer am_a_solicitor am_an_attorney i_work_in_law ' +
    'my_husband_is_a my_wife_is_a husband_is_a_lawyer husband_is_a_cop wife_is_a_lawyer brother_is_a_cop ' +
    'brother_is_a_lawyer dad_is_a_judge uncle_is_a_judge sister_works_for brother_works_for ' +
    'cousin_works_for wife_works_for husband_works_for friend_at_the friends_at_the friend_works_at ' +
    'mate_works_at friends_in_high high_places contacts contacts_in connections well_connected ' +
    'do_you_know_who do_you_know_who_i know_who_i_am know_who_you_are_dealing who_you_are_dealing ' +
    'messing_with_the_wrong picked_the_wrong wrong_person_to_mess wrong_woman wrong_man chosen_the_wrong ' +
    'influential important_client important_customer biggest_client vip_client big_spender ' +
    'i_pay_your_wages pay_your_wages customer_is_always',
} as const
