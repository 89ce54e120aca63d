// Verbs of telling, writing, sending, calling and applying, by tense.
export const ANNOUNCING_EN = {
  TELL_FUT:
    'will_tell going_to_tell will_inform will_let_everyone will_explain will_mention will_notify will_say ' +
    'will_warn will_show shall_tell shall_inform would_tell will_pass_on will_make_sure will_be_telling ' +
    'will_be_informing will_be_letting will_hear_about will_hear_from hear_all_about hears_about ' +
    'finds_out find_out will_know will_find_out gets_told be_told gets_wind would_love_to_hear ' +
    'would_be_interested will_be_interested would_love_to_know might_mention',
  TELL_PAST:
    'told informed notified explained mentioned warned alerted showed shown said stated advised_them ' +
    'knows_already already_know already_knows already_told aware_now been_told been_informed ' +
    'been_notified have_told has_told spoken spoke talked had_a_word had_a_chat confided let_them_know ' +
    'heard promised assured confirmed insisted swore',
  TELL_INF:
    'tell inform notify explain mention warn alert show say state advise let_know pass_on speak talk ' +
    'discuss chat report_to brief update_them disclose reveal convey point_out',
  TELL_PRES:
    'telling informing notifying explaining mentioning warning alerting showing saying stating speaking ' +
    'talking discussing letting_you_know repeating reminding stressing insisting hereby put_you_on_notice ' +
    'giving_you_notice formal_notice official_notice',
  WRITE_FUT:
    'will_write going_to_write will_email will_draft will_be_writing shall_write shall_be_writing ' +
    'would_write will_put_in_writing be_emailing be_writing will_drop_a_line will_pen will_fill_in ' +
    'will_compose',
  WRITE_PAST:
    'wrote written emailed drafted penned typed composed filled_in filled_out noted jotted documented ' +
    'logged letter_is_written letter_is_ready form_is_filled statement_is_ready all_documented ' +
    'gathered_evidence evidence_gathered prepared_a prepared_the',
  WRITE_PRES:
    'writing emailing drafting penning typing composing filling_in filling_out documenting logging ' +
    'preparing gathering_evidence collecting_evidence',
  WRITE_INF:
    'write email draft pen_a type compose fill_in fill_out document_everything log_it note_down ' +
    'put_in_writing put_it_in_writing drop_a_line cc copy_in',
  WRITE_IMP:
    'please_write write_back reply please_reply respond please_respond answer please_answer ' +
    'get_back_to_me get_back_to_us come_back_to_me let_me_know let_us_know please_advise please_confirm ' +
    'confirm kindly_confirm please_explain explain_to_me please_clarify clarify keep_me_posted ' +
    'keep_me_updated please_update update_me',
  SEND_FUT:
    'will_send going_to_send will_forward will_post_you will_be_sending shall_send will_submit ' +
    'will_submit_it will_file will_mail will_attach will_upload_to will_hand_over will_pass_this ' +
    'will_deliver will_serve will_lodge am_forwarding goes_to will_go_to is_going_to will_be_forwarded ' +
    'will_be_sent will_be_submitted',
  SEND_PAST:
    'sent forwarded submitted filed mailed attached lodged handed_over passed_on posted_to delivered_to ' +
    'served registered_the is_filed is_in already_sent already_submitted already_filed already_lodged ' +
    'already_gone has_gone_to have_gone_to been_submitted been_filed been_lodged been_forwarded been_sent ' +
    'copied_in ccd went_off in_the_post on_its_way_to on_their_desk on_his_desk on_her_desk',
  SEND_PRES:
    'sending forwarding submitting filing mailing attaching lodging serving passing_on copying_in cc_ing ' +
    'ccing bcc enclosed enclosing attached_is please_find_attached see_attached attachment attachments',
  SEND_INF:
    'send forward submit file mail attach lodge serve hand_over pass_this serve_you copy_this deliver_it',
  SEND_IMP:
    'send_me send_us please_send send_over send_through email_me email_us message_me text_me forward_me ' +
    'please_forward provide_me provide_us please_provide give_me_the pop_over ping_me ping_over shoot_me ' +
    'drop_me drop_us fire_over supply_me whatsapp_me',
  APPLY_FUT:
    'will_report will_be_reporting going_to_report reporting_you report_you will_complain ' +
    'will_be_complaining be_complaining going_to_complain will_raise will_escalate will_involve ' +
    'will_file_a will_lodge_a will_contact will_be_contacting be_contacting be_reporting ' +
    'be_making_a_complaint be_raising be_escalating be_filing be_lodging will_take_it_to ' +
    'will_take_this_to will_take_it_further take_it_further take_this_further taking_this_further ' +
    'taking_it_further take_matters_further go_above go_over_your_head over_your_head will_go_to ' +
    'going_straight_to go_straight_to will_get_involved get_them_involved bring_in set_on_you sic ' +
    'shop_you grass_you dob_you dob_in rat_you blow_the_whistle whistleblow turn_you_in matter_of_record ' +
    'raise_this_with raise_it_with have_a_word_with pay_you_a_visit will_pay_you',
  APPLY_PAST:
    'reported reported_you reported_it complained complained_to raised_a_complaint raised_it_with ' +
    'raised_this_with escalated involved contacted lodged_a_complaint filed_a_complaint filed_a_report ' +
    'made_a_complaint made_a_report put_in_a_complaint opened_a_ticket opened_a_dispute opened_a_claim ' +
    'logged_a_complaint submitted_a_complaint alerted_the notified_the been_in_touch got_in_touch ' +
    'been_on_to been_onto case_has_been complaint_is_in complaint_is_with case_open case_opened ' +
    'under_investigation looking_into_you are_investigating have_a_case_number got_a_case_number ' +
    'got_a_reference got_advice_from taken_advice took_advice shopped_you dobbed grassed',
  APPLY_PRES:
    'reporting complaining raising escalating involving contacting lodging_a filing_a making_a_complaint ' +
    'opening_a starting_a heading_to off_to on_my_way_to on_the_phone_to on_the_phone_with in_touch_with ' +
    'speaking_to talking_to liaising in_contact_with currently_with',
  APPLY_INF:
    'report complain escalate contact involve raise_a lodge_a file_a make_a_complaint put_in_a ' +
    'open_a_case open_a_dispute open_a_claim pursue seek_advice take_advice get_advice go_to_the turn_to ' +
    'get_in_touch_with get_hold_of refer_this refer_it refer_the notify_the consult instruct engage_a',
  APPLY_IMP:
    'report_it feel_free_to_report go_ahead_and go_complain please_report please_escalate escalate_this ' +
    'escalate_it please_raise please_refer pass_this_to put_me_through',
  CALL_FUT:
    'will_call going_to_call will_ring will_phone will_be_calling be_calling be_ringing be_phoning ' +
    'shall_ring will_give_them will_pick_up_the_phone one_call_away phone_call_away one_phone_call ' +
    'a_call_to will_speak_to will_be_on_the_phone',
  CALL_PAST:
    'called rang phoned telephoned dialled dialed been_on_the_phone left_a_voicemail left_voicemail ' +
    'left_messages left_a_message rung ringed tried_calling tried_ringing no_answer nobody_answers ' +
    'nobody_picks_up no_one_picks_up went_to_voicemail straight_to_voicemail hung_up on_hold kept_on_hold ' +
    'unanswered ignored_my_calls ignoring_my_calls never_called_back nobody_called no_one_called_back',
  CALL_PRES: 'calling ringing phoning telephoning dialling dialing calling_the on_the_line on_the_blower',
  CALL_INF:
    'call ring telephone dial give_a_bell give_a_ring give_a_call get_through phone_you phone_them ' +
    'phone_the',
  CALL_IMP:
    'call_me ring_me phone_me call_us ring_us give_me_a_call give_me_a_ring give_me_a_bell give_us_a_call ' +
    'call_back ring_back phone_back please_call please_ring pick_up_the_phone answer_the_phone ' +
    'answer_your_phone',
  GO_FUT:
    'will_come will_come_down will_come_round will_come_over will_be_there will_be_round be_round ' +
    'coming_round coming_down coming_over coming_in coming_for will_turn_up will_show_up will_drop_by ' +
    'will_pop_in will_pop_by will_stop_by will_visit will_stand pay_a_visit paying_a_visit see_you_soon ' +
    'be_waiting_outside wait_outside see_you_tonight turning_up showing_up i_am_coming we_are_coming',
  GO_PAST:
    'went came turned_up showed_up popped_in dropped_by came_in came_down came_round visited drove ' +
    'travelled traveled drove_down drove_all_the_way came_all_the_way stood_outside waited_outside ' +
    'arrived we_arrived',
  GO_PRES:
    'heading driving walking travelling traveling standing_outside waiting_outside on_my_way on_our_way ' +
    'en_route sat_outside parked_outside at_your_door',
  DEMAND_VERB:
    'demand demands demanded demanding insist insists require requiring request requested requesting want ' +
    'wanted wants expect expects expecting ask_that asking_for ask_for would_like would_appreciate ' +
    'waiting_for_my awaiting i_await need needed i_need we_need claim_for claiming seeking looking_for_a ' +
    'hope_to_receive look_forward_to_receiving you_must you_need_to you_have_to you_ought_to you_should ' +
    'obliged_to must_now had_better you_owe',
} as const
