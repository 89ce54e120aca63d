// Everyday verbs and small words, so that their turn in a sentence is known as well.
export const VERBS_EN = {
  BRING_FETCH:
    'bring brings brought bringing fetch fetched fetching carry carried carrying pick picked picking ' +
    'take_away took_away taken_away collected collects pick_me_up came_for haul hauled',
  TAKE_GRAB:
    'take takes took taken taking grab grabbed grabbing get gets got gotten getting receive receives ' +
    'received receiving obtain obtained pick_one snatch snatched',
  GIVE_HAND:
    'give gives gave given giving hand_in handed handing hand_out provide provides provided_us ' +
    'provided_me supplied supplies offering offered pass passed passing lend lent grant granted ' +
    'present_with',
  DO_MAKE:
    'do does did done doing make makes made making carry_out carried_out perform performed create created ' +
    'arrange_it organise organised organize organized handle handled handling manage managed deal_with ' +
    'dealt',
  REMOVE_VERB:
    'remove removes removed removing take_off took_off taken_off strip stripped clear cleared clearing ' +
    'wipe wiped wiping erase erased switch_off switched_off turn_off turned_off disconnect disconnected ' +
    'unplug unplugged drop dropped dropping',
  SEARCH_FIND:
    'find finds found finding search searched searches searching locate located locating trace traced ' +
    'tracing hunt_for look_for looking_for track tracked spot_it discover_it dig dug',
  LEAVE_KEEP:
    'leave leaves left leaving keep keeps kept keeping stay_there stays remain remains remained hold ' +
    'holds held holding store stored stash put puts putting place_it placed',
  STAND_LIE:
    'stand stands stood standing sit sits sat sitting lie_there lying_there hang hangs hung hanging live ' +
    'lives living based located_at',
  COME_IMP:
    'come come_and come_over come_down come_round come_to come_back come_in come_on wait wait_there ' +
    'hang_on hold_on meet_me meet_us get_here get_over get_down_here be_here be_there turn_up step_in',
  OPEN_CLOSED:
    'open opened opens opening close closed closes closing shut shuts shutting locked locking lock_the ' +
    'unlocked',
  PAYMENT_WORD:
    'transaction transactions transfer transfers payment_of settlement_of charge_of direct_payment ' +
    'card_payment part_payment invoice_payment payment_plan receipt_of_payment',
  THIRD_PERSON: 'he she they him her them his hers their theirs himself herself themselves',
  THIS_THAT: 'this that these those it its itself such thing this_one that_one',
  SAME_OTHER:
    'same other others other_one different differently old older new newer original own own_one next_one ' +
    'identical similar alike',
  ORDINAL:
    'first_one second_one third fourth fifth_time sixth seventh eighth ninth last latest previous_one ' +
    'final initial another_one time times',
  ALL_MUCH:
    'all every each any some many much most lots lot loads plenty enough whole entire everything anything ' +
    'something less least bit part_of rest both',
  SOMEONE:
    'person people someone somebody anyone anybody everyone everybody human humans folk folks individual ' +
    'individuals one_of ones man_who woman_who group bunch',
  AFTER_BEFORE:
    'after before during since until_then by_then beforehand ahead ahead_of prior prior_to then while ' +
    'whilst meantime already early',
  JOKE:
    'joking joke_about jokes_aside kidding just_kidding only_joking only_kidding funny fun funnier laugh ' +
    'laughs laughed laughing tease teasing humour humor banter amused amusing silly',
  THINK_FEEL:
    'think thinks thought thinking feel feels felt feeling believe believes suppose suppose_so wonder ' +
    'wonders wondered imagine guess reckon opinion opinions view_is impression mind minds remember_it ' +
    'learn learned learnt decide decided',
  RIGHT_TRUE:
    'right true correct correctly properly proper accurate fact facts factual real indeed exactly ' +
    'precisely legitimate legit valid normal normally decent',
  HOME_PLACE:
    'city town village street road lane avenue area neighbourhood place_is location building floor_of ' +
    'lobby hall_of entrance exit lift elevator room rooms reception corridor stairs station branch ' +
    'branch_in address_is',
  STAFF_BONUS_PAY:
    'raise pay_rise payrise promotion_for bonus_for give_her_a_raise give_him_a_raise give_her_a_bonus ' +
    'give_him_a_bonus employee_of_the_month pass_on_my_thanks pass_on_our_thanks pass_on_my_regards ' +
    'pass_on_my_compliments tell_her_thanks tell_him_thanks commend commended commendation praise praised ' +
    'compliment compliments compliments_to salary_of wages_of pay_packet',
} as const
