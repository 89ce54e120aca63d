// Parts of the day, numbers of people, places, and small words that carry a turn.
export const IDIOMS_EN = {
  DAY_PART:
    'morning mornings afternoon afternoons evening evenings noon midday lunchtime teatime sunrise sunset ' +
    'night nights bedtime dusk rush_hour',
  PLACE_TO_STAND:
    'outside_your at_your_front in_your_car_park in_your_reception at_the_counter at_the_till ' +
    'at_reception in_the_lobby in_the_car_park in_the_shop in_the_waiting_room on_the_doorstep ' +
    'on_your_doorstep at_the_gate in_the_hallway on_the_pavement in_the_queue in_front_of_everyone ' +
    'in_front_of_customers by_the_door near_your_office',
  BUT_TURN:
    'but however although though yet_you even_though despite in_spite nevertheless nonetheless then_again ' +
    'mind_you having_said that_said on_the_other_hand even_so regardless anyway anyhow still_though ' +
    'other_than apart_from aside_from otherwise_good otherwise_fine',
  CAUSE:
    'because cause_you since_you as_you so therefore hence thus consequently as_a_result due_to owing_to ' +
    'thanks_to_the given_that seeing_as in_order_to so_that that_is_why which_is_why',
  ADD_TOO:
    'also too as_well even just only simply_a besides along_with including includes another other others ' +
    'more extra additional further',
  KNOW_THAT:
    'know knows knew remember remembers aware bear_in_mind keep_in_mind be_aware take_note note_that ' +
    'please_note fyi by_the_way btw incidentally obviously clearly of_course_you evidently as_you_know ' +
    'you_know certain sure_that convinced confident i_am_sure i_know i_see i_can_see understand ' +
    'understands surely',
  WISH:
    'wish wishes i_wish hope hopes hoping hopefully i_hope would_prefer prefer preferably rather ' +
    'would_rather ideally would_be_nice would_be_good would_be_helpful would_help could_do_with dream_of ' +
    'if_only_you',
  SUGGEST:
    'how_about what_about why_not why_do_we_not let_us_say let_us_try maybe_we_could perhaps_we_could ' +
    'perhaps_you_could option options alternative alternatives alternatively suggestion suggestions ' +
    'any_suggestions any_ideas advise_me recommend_a could_we shall_we another_option',
  STOP_START:
    'start started starting starts begin began begun beginning finish finished finishing end ended ending ' +
    'stop stopped stopping stops quit continue continued continuing carry_on resume complete completed ' +
    'cease ceased',
  SEE_LOOK:
    'look looks looking see saw seen watch watched view viewed check checked checking look_at take_a_look ' +
    'have_a_look glance behold wait_and_see we_will_see',
  HAPPEN:
    'happen happened happening happens occur occurred occurrence incident incidents event_that situation ' +
    'situations issue issues problem problems matter matters experience experiences episode story case ' +
    'trouble ordeal saga turn_of_events',
  HOW_TALK:
    'tone tone_of_voice raised_her_voice raised_his_voice raised_voice raised_voices spoke_to_me ' +
    'speak_to_me_like spoken_to talks_to_people treated treated_me treated_us treat treat_people ' +
    'treat_customers treatment_of_customers behaviour behavior behaved behaves conduct mannered demeanour ' +
    'demeanor attitude_from lack_of_respect respect without_respect',
  CARE_WORK:
    'help helped helping assist assisted assistance effort efforts trying_hard tried_hard try tried ' +
    'trying care cared taking_care took_care attention attention_to_detail look_after looked_after ' +
    'looking_after supportive make_sure ensure ensured',
  EXPECT_FAIL:
    'trusted trust you_trusted believed expected_better expected_more thought_you counted_on counting_on ' +
    'relied_on relying_on hoped_for looked_forward looking_forward planned_for ruined_my ruined_our ' +
    'ruined_her ruined_his ruined_the spoiled_my spoiled_the spoilt_my spoilt_the left_without ' +
    'left_us_without left_me_without ended_up had_to_buy had_to_pay had_to_hire had_to_find had_to_go ' +
    'had_to_do_it had_to_redo had_to_clean had_to_wait had_to_call had_to_cancel forced_to_buy ' +
    'at_my_own_expense out_of_my_own_pocket',
  WRITTEN_ANSWER:
    'written_response written_reply written_explanation written_confirmation reply_in_writing ' +
    'response_in_writing respond_in_writing answer_in_writing explanation explanations an_explanation ' +
    'full_explanation official_response formal_response response responses replies answers ' +
    'answer_from_you acknowledge acknowledgement acknowledgment report_on_what full_report breakdown_of ' +
    'itemised itemized by_registered_post recorded_delivery for_the_record official officially formal ' +
    'formally',
  DATE_NUMBER:
    'first_of_the second_of third_of fifth tenth twelfth fifteenth twentieth thirtieth thirty_first dated ' +
    'date dates period last_day_of st_of nd_of th_of',
  MINE_ITEM:
    'my_order my_parcel my_package my_phone my_laptop my_car my_van my_bike my_coat my_dress my_suit ' +
    'my_things my_stuff my_belongings my_luggage my_bag my_sofa my_site my_website my_dog my_cat my_hair ' +
    'my_skin my_nails my_son_who my_house my_flat my_kitchen my_bathroom my_garden my_boiler my_property ' +
    'our_order our_parcel our_things our_house our_kitchen our_website our_wedding our_photos',
} as const
