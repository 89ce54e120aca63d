// Names for people, violence, weapons, property, cheating. Obscene words stand elsewhere.
export const HOSTILITY_EN = {
  INSULT_STUPID:
    'stupid idiot idiots idiotic idiocy moron morons moronic imbecile imbeciles imbecilic dumb dumber ' +
    'dummy dummies dimwit dimwits dimwitted halfwit halfwits half_wit half_wits nitwit nitwits numbskull* ' +
    'numpty numpties muppet muppets plonker plonkers pillock pillocks wally wallies dunce dunces dullard* ' +
    'dope dopes dopey thick thicko thickos thickhead* thick_as dense blockhead* bonehead* airhead* ' +
    'knucklehead* meathead* lunkhead* dolt dolts doltish simpleton* simple_minded brainless brain_dead ' +
    'braindead birdbrain* bird_brain pea_brain peabrain* pinhead* cretin cretins cretinous ignoramus ' +
    'ignorant clueless gormless gullible_fools fool fools foolish duffer duffers div divs divvy divvies ' +
    'drongo drongos galah galahs dingbat* ding_dong dipstick* nincompoop* ninny twit twits berk berks ' +
    'prat prats dork dorks doofus dufus goof goofs goofball spanner spanners melt melts donut donuts_you ' +
    'doughnut doughnuts_you eejit eejits gobdaw amadan bampot* balloon_you clot clots dozy dozy_mare ' +
    'silly_cow daft retard* mentally_deficient low_iq iq_of one_brain_cell brain_cell brain_cells ' +
    'braincell* slow_witted dim illiterate uneducated unintelligent witless mindless not_the_sharpest ' +
    'half_baked dumbo dumdum smart_alec smart_aleck clever_clogs know_it_all einstein genius_you ' +
    'boffin_you tools_you',
  INSULT_ANIMAL:
    'pig pigs swine cow cows rat rats weasel weasels snake snakes donkey donkeys ass_you jackass* mule ' +
    'mules sheep goat goats dog_you dogs_you mongrel mongrels cur curs hyena hyenas vulture vultures ' +
    'jackal jackals leech leeches parasite parasites parasitic bloodsucker* vermin maggot maggots worm ' +
    'worms slug slugs toad toads reptile reptiles ape apes monkey monkeys baboon baboons gorilla gorillas ' +
    'chimp chimps neanderthal* caveman cavemen animal animals beast beasts bitchy_cow old_bat old_goat ' +
    'old_cow old_crow viper vipers skunk skunks louse shark sharks rodent rodents hog hogs turkey_you ' +
    'turkeys_you chicken_you',
  INSULT_RUDE:
    'rude rudest rudeness arrogant arrogance insolent insolence ignorant_cow obnoxious oaf oafs oafish ' +
    'boor boors boorish lout louts loutish yob yobs yobbo* chav chavs chavvy thug thugs hooligan* brute ' +
    'brutes bully bullies bullying bullied jerk jerks uncouth uncivil uncivilised uncivilized ' +
    'ill_mannered bad_mannered no_manners manners bad_attitude attitude stroppy snotty snooty stuck_up ' +
    'snob snobs snobby condescending patronising patronizing dismissive contemptuous sarcastic_so smug ' +
    'sneering sneered snarky cheeky lippy mouthy gobby disrespectful disrespect disrespected impertinent ' +
    'impolite discourteous abusive aggressive hostile shouted shouted_at yelled yelled_at screamed_at ' +
    'swore_at snapped_at barked_at sneers rolled_her_eyes rolled_his_eyes rolled_eyes talked_down ' +
    'insulted humiliated belittled mocked laughed_at ignorant_man foul_mouthed curt abrupt surly sullen ' +
    'grumpy unfriendly unhelpful hung_up_on jobsworth* prima_donna diva madam_attitude bolshy',
  INSULT_CLUMSY:
    'incompetent incompetents incompetence inept ineptitude useless unprofessional amateur amateurs ' +
    'amateurish cowboy cowboys cowboy_outfit clown clowns circus clown_show clownish joke_shop bungler* ' +
    'bumbling bodger bodgers botcher* butcher butchers hack hacks hackjob clumsy ham_fisted cack_handed ' +
    'butterfingers rookies_you novice_lot shower_of shambles_of_a two_bit tinpot tin_pot mickey_mouse ' +
    'laurel_and_hardy chuckle_brothers fly_by_night rank_amateurs bunch_of_amateurs bunch_of_clowns ' +
    'bunch_of_cowboys unqualified untrained unskilled inexperienced hopeless couldnt_organise ' +
    'could_not_organise could_not_run could_not_boil could_not_find_your could_not_manage ' +
    'can_not_even_tie quack quacks charlatan charlatans impostor imposter pretender so_called ' +
    'so_called_professional* so_called_expert* self_styled keystone_cops wannabe wannabes chancer ' +
    'chancers laughing_stock laughingstock',
  INSULT_LAZY:
    'lazy laziest laziness layabout* slacker slackers skiver skivers shirker shirkers idler idlers idle ' +
    'work_shy workshy loafer loafers freeloader* scrounger* sponger* good_for_nothing sloth sloths ' +
    'slothful sloppy slob slobs slapdash slowcoach slow_coach snail snails dawdler* bone_idle sat_on_your ' +
    'sitting_on_your sit_on_your twiddling thumb_twiddl* asleep_at_the asleep_on_the cannot_be_bothered ' +
    'could_not_be_bothered careless carelessness negligence_of indifferent irresponsible feckless ' +
    'apathetic lackadaisical dead_weight dossers dosser',
  INSULT_CRAZY:
    'crazy insane insanity mad madman madwoman lunatic lunatics psycho psychos psychopath* sociopath* ' +
    'nutter nutters nutcase* nut_job nutjob* nuts_you bonkers barmy loony loonies loopy deranged demented ' +
    'unhinged delusional deluded mental mentalist maniac maniacs maniacal schizo* hysterical batty cuckoo ' +
    'raving_mad off_your_head off_your_rocker out_of_your_mind out_of_your_minds lost_your_mind ' +
    'lost_your_minds lost_the_plot lost_your_marbles need_your_head head_examined kidding_me ' +
    'are_you_kidding are_you_serious screw_loose power_mad control_freak* neurotic paranoid unstable ' +
    'weirdo weirdos freak freaks creep creeps creepy',
  INSULT_WORTHLESS:
    'pathetic worthless scum scumbag* trash_you garbage_you filth filthy lowlife* low_life low_lives ' +
    'waste_of_space waste_of_oxygen waste_of_skin disgrace disgraces disgraceful despicable contemptible ' +
    'vile nasty nasty_piece horrible_people horrible_woman horrible_man horrid evil wicked cruel ' +
    'heartless soulless shameless no_shame no_conscience have_you_no_shame spineless gutless coward ' +
    'cowards cowardly yellow_bellied loser losers nobody_you nobodies failure_of_a sad_little sad_excuse ' +
    'poor_excuse excuse_for_a miserable pond_life bottom_feeder* bottomfeeder* scoundrel* rogue rogues ' +
    'rascal* villain* wretch wretches blackguard cad degenerate* deadbeat dead_beat sleaze sleazy ' +
    'sleazebag* slimeball* slimy slime dirtbag* dirt_bag douche* tosspot git gits toerag* toe_rag minger ' +
    'hag hags witch witches old_hag battleaxe old_battleaxe trollop hussy bimbo bimbos tramp tramps ' +
    'peasant peasants hillbill* redneck* riff_raff dregs drips wimp wimps weed_you wet_wipe two_faced ' +
    'hypocrite* hypocritical sanctimonious liar_you nazi nazis fascist* little_hitler gestapo monsters ' +
    'monster demon devil fatso fatty ugly hideous so_and_so so_and_sos rotters rotter sods sod swines ' +
    'blighter*',
  INSULT_VERB:
    'shut_up shut_your shut_it shut_your_mouth shut_your_face zip_it button_it pipe_down get_lost ' +
    'get_a_life get_a_grip get_a_brain get_knotted get_bent sod_off bog_off naff_off buzz_off clear_off ' +
    'push_off take_a_hike drop_dead go_to_hell burn_in_hell rot_in_hell rot_in_your to_hell_with ' +
    'hell_with screw_you screw_your stuff_you curse_you curse_the damn_you to_blazes choke_on choke_on_it ' +
    'hope_you_choke hope_you_rot hope_you_lose hope_you_go hope_your_business hope_you_all hope_it_haunts ' +
    'karma karma_is karma_will bite_you kiss_my up_yours bite_me talk_to_the_hand grow_up grow_a_pair ' +
    'wake_up use_your_brain learn_to_read can_you_read can_you_not_read are_you_deaf are_you_blind ' +
    'are_you_thick are_you_stupid are_you_dumb',
  VIOLENCE_FUT:
    'kill killing murder strangle throttle choke_you stab shoot shoot_you slit gut_you beat beat_you ' +
    'beat_the beat_him batter batter_you bash bash_you smash_your_face smash_your_teeth smash_you smack ' +
    'smack_you slap slap_you punch punch_you thump thump_you thump_him clobber whack whack_you clout ' +
    'belt_you deck_you deck_him floor_you flatten_you lamp_you knock_you_out knock_your knock_his ' +
    'knock_her knock_seven lay_you_out lay_hands hit_you kick_your kick_you kicking hurt_you hurt_him ' +
    'harm_you injure maim cripple crush_you break_your break_his break_her break_every snap_your snap_his ' +
    'crack_your_skull cave_your crack_your_head rip_your rip_his tear_your wring_your wring_his wring_her ' +
    'gouge skin_you bury_you_alive hospital_bed put_you_in_hospital put_you_in_the_hospital ' +
    'put_him_in_hospital put_you_in_a put_you_in_the_ground put_you_through six_feet_under end_you ' +
    'finish_you_off take_you_out do_you_in do_you_over do_time_for_you swing_for swing_for_you ' +
    'come_for_you coming_for_you come_after_you coming_after_you after_you find_you will_find_you ' +
    'hunt_you hunt_you_down track_you_down get_you jump_you ambush pay_you_back revenge avenge vengeance ' +
    'get_even get_my_own_back drag_you_out drag_you_over drag_you_by throw_you throw_you_through ' +
    'wipe_the_floor wipe_that_smile wipe_that_smirk kick_off_in sort_you_out teach_you_a_lesson ' +
    'teach_him_a_lesson teach_her_a_lesson teach_you_all lesson_you_will give_you_a_hiding ' +
    'give_you_a_slap good_hiding good_kicking good_slap step_outside outside_now take_this_outside ' +
    'man_to_man fists feel_my headbutt nut_you glass_you run_you_over run_him_over mow_you lynch ' +
    'string_you_up',
  VIOLENCE_THREAT_FRAME:
    'watch_your_back watch_yourself watch_your_step watch_out look_over_your_shoulder over_your_shoulder ' +
    'sleep_with_one sleep_well_tonight sleep_tight i_know_where_you know_where_you know_where_you_live ' +
    'know_where_you_park know_where_your know_where_he know_where_she know_your_address know_your_car ' +
    'know_your_face know_your_kids know_your_route where_your_kids what_time_you_close ' +
    'what_time_you_finish what_time_you_lock when_you_lock_up when_you_close_up on_your_way_home ' +
    'walk_home walking_home drive_home get_home_safe get_home_safely home_in_one_piece in_one_piece ' +
    'not_make_it_home never_make_it_home dark_alley dark_nights dark_car_park after_dark in_the_dark ' +
    'alone_at_night all_alone on_your_own_at stay_safe be_careful be_very_careful better_be_careful ' +
    'mind_how_you_go accidents_happen accident_waiting accident_could_happen would_be_a_shame ' +
    'be_a_shame_if shame_if_something something_happened_to something_might_happen things_happen ' +
    'things_can_happen bad_things_happen nice_place_you nice_little_place nice_shop_you nice_family ' +
    'pretty_little lovely_windows old_wiring wood_burns burns_well burns_easily burns_nicely catches_fire ' +
    'hope_you_are_insured are_you_insured hope_your_insurance insurance_is_up_to_date fire_insurance ' +
    'dead_man dead_men dead_meat you_are_dead you_are_finished youre_dead as_good_as_dead ' +
    'no_longer_breathing last_breath body_bag coffin coffins grave graves funeral hearse cemetery ' +
    'hospital hospitalised hospitalized ambulance intensive_care wheelchair crutches eat_through_a_straw ' +
    'through_a_straw pick_up_your_teeth missing_teeth blood_on blood_will there_will_be_blood ' +
    'make_you_bleed bleed bleeding_when run_and_hide you_can_run cannot_hide start_running better_run ' +
    'best_run say_your_prayers rest_in_peace rip_in_advance days_are_numbered living_on_borrowed',
  FLESH:
    'head heads face faces nose noses teeth tooth jaw jaws mouth lip lips eye eyes eyeball* ear ears ' +
    'skull skulls neck necks throat throats arm arms hand hands finger fingers knuckle* fist elbow ' +
    'shoulder shoulders leg legs knee knees kneecap kneecaps shin shins ankle* foot feet toe toes rib ' +
    'ribs spine bones bone back_of_the_head belly gut guts stomach backside brain brains blood lungs ' +
    'liver kidneys hair scalp skin chin',
  WEAPON:
    'knife knives blade blades machete axe axes hammer hammers sledgehammer sledge_hammer mallet bat ' +
    'baseball_bat cricket_bat rounders_bat crowbar crow_bar tyre_iron tire_iron wrench iron_bar metal_bar ' +
    'brick bricks rock rocks stone stones gun guns shotgun pistol rifle revolver bullet bullets ammo ' +
    'firearm* grenade bomb bombs explosive* petrol_bomb petrol_can gasoline jerry_can matches match ' +
    'lighter molotov arson acid bleach_in pepper_spray taser stun_gun baton truncheon cosh knuckleduster* ' +
    'brass_knuckles chainsaw chain_saw pitchfork shovel spade rope noose belt_off screwdriver razor ' +
    'razor_blade scissors poison crossbow air_rifle golf_club pickaxe bulldozer',
  PROPERTY_DAMAGE:
    'burn burns burning burn_down burn_it burn_your torch torch_your torch_it set_fire set_light ' +
    'set_alight set_it_alight set_on_fire go_up_in_flames up_in_flames up_in_smoke go_up_in_smoke ' +
    'in_flames on_fire ablaze arsonist smash smash_up smash_your smash_the smash_every smashing break_in ' +
    'break_your_windows break_every_window put_your_windows_in put_the_windows_in windows_put_in ' +
    'through_your_window through_the_window through_your_windows through_the_glass window_gets ' +
    'windows_get wreck wreck_the wreck_your trash_the trash_your trash_the_place tear_it_down ' +
    'tear_the_place tear_up_the rip_out rip_it_out rip_down kick_the_door kick_your_door kick_in ' +
    'kick_the_doors door_in doors_in kick_it_down knock_down demolish destroy destroy_the level_the ' +
    'flatten_the vandalise vandalize vandalism graffiti spray_paint paint_over key_your key_the keyed ' +
    'slash slash_your slash_the slashed_tyres let_your_tyres let_down_your tyres_slashed tires_slashed ' +
    'puncture scratch_your scratch_every egg_your eggs_on pelt superglue glue_the_locks glue_in_the_lock ' +
    'glue_your_locks block_your_drains flood_your flood_the blow_up blow_it_up ram ram_your ram_the ' +
    'drive_through_your drive_it_through drive_into reverse_into bulldoze dump_it_on dump_manure ' +
    'fire_through_your smoke_bomb stink_bomb pull_it_all_down rubble ashes to_the_ground',
  PROPERTY_THING:
    'car cars van vans truck lorry vehicle vehicles motor_of_yours tyre tyres tire tires windscreen ' +
    'windshield bonnet bumper wing_mirror wing_mirrors paintwork headlights window windows shopfront ' +
    'shop_front storefront front_door back_door door doors gate gates letterbox letter_box garage shed ' +
    'fence wall walls roof house houses home homes flat_of_yours apartment your_shop your_office office ' +
    'premises salon_window showroom warehouse workshop yard your_yard studio unit_of_yours your_place ' +
    'counter sign_outside front_desk equipment_of_yours parking_space driveway doorstep porch',
  GANG:
    'lads the_lads my_lads boys the_boys my_boys mates my_mates a_few_mates few_friends some_friends ' +
    'friends_of_mine my_brothers my_brother_and my_cousins cousins brothers heavies heavy_mob the_heavies ' +
    'muscle bouncer bouncers gang gangs gangster* mob mobsters mafia crew_with bikers biker hells_angels ' +
    'boxer boxers cage_fighter mma rugby_lads rugby_team ex_army ex_marine ex_con did_time done_time ' +
    'been_inside enforcers connected_people people_who_know some_people_i i_know_people know_people_who ' +
    'know_some_people certain_people',
  FRAUD_NOUN:
    'fraud frauds fraudster* fraudulent fraudulently scam scams scammer scammers scammy con cons ' +
    'con_artist con_artists con_man conman conmen con_men con_merchant* con_trick con_job crook crooks ' +
    'crooked_outfit crooked_lot thief thieves thieving theft robber robbers robbery daylight_robbery ' +
    'highway_robbery burglar* bandit bandits swindle swindles swindler* racket racketeers cheat cheats ' +
    'cheater cheaters liar liars lies lie lying deceit deceitful deception deceptive deceptively ' +
    'dishonest dishonesty extortion extortionist* extortionate extorting blackmail blackmailer* ' +
    'blackmailing shyster* huckster* grifter* grift fleece fraud_factory rip_off ripoff rip_offs ' +
    'rip_off_merchant* ripoffs hustle hustler* ponzi ponzi_scheme pyramid_scheme sham shams fake fakes ' +
    'phony phoney phonies bogus counterfeit counterfeits knock_off_goods knockoff knockoffs forged_sign* ' +
    'forgery_of snake_oil sharks_the loan_sharks bait_and_switch bait snide_goods misleading ' +
    'misrepresentation mis_sold missold mis_selling misselling false_advertising false_description ' +
    'hidden_agenda stitch_up daylight_robbers profiteer* gouging price_gouging gougers vultures_preying ' +
    'predator* underhand underhanded shady dodgy shifty sneaky fiddle fiddling fiddlers crookery ' +
    'skulduggery chicanery jiggery_pokery hoodwink trickster* trick tricks conned_people pirate pirates ' +
    'wide_boys del_boy arthur_daley spiv spivs',
  FRAUD_VERB:
    'scammed scamming conned conning cheated cheating tricked tricking deceived deceiving deceive duped ' +
    'duping swindled swindling defraud defrauded defrauding fleeced fleecing robbed robbing rob ' +
    'rob_people stole stolen steal stealing steals nicked nicking pinched swiped pocketed pocketing ' +
    'pinching half_inched helped_yourselves helped_themselves helped_himself helped_herself ' +
    'took_my_money_and took_the_money_and taken_for_a_ride took_me_for_a_ride taking_me_for ' +
    'taken_for_a_mug taking_me_for_a_mug taking_the_mick taking_the_mickey take_me_for_a_fool took_me_for ' +
    'took_us_for taken_us_for taken_me_for take_us_for ripped_off ripping_off ripped_me_off ripped_us_off ' +
    'ripping_me ripping_us ripping_people rip_people_off rip_me_off lied lied_to lying_to lie_to mislead ' +
    'misled misleads misinformed misrepresented hoodwinked bamboozled diddled diddling short_changed ' +
    'shortchanged shortchanging overcharging gouged extorted blackmailed stung stung_me stitched_up ' +
    'stitched_me stitching shafted screwed_me_over screwed_us_over screwed_over screwing_people ' +
    'took_advantage taking_advantage take_advantage preying prey_on preyed exploit exploited exploiting ' +
    'fobbed_me faked faking forged fabricated fabricating invented_a made_up_a made_it_up making_it_up ' +
    'making_this_up doctored falsified falsifying padded_the padding_the_bill padded_my inflated ' +
    'inflating inflated_the hid_the hidden_from hiding_the hide_the concealed concealing slipped_in_a ' +
    'snuck_in sneaked_in pulled_a_fast fast_one pulling_a_fast pull_the_wool pulled_the_wool wool_over ' +
    'mugged_off mugging holding_hostage holding_my_money_hostage hold_to_ransom holding_to_ransom ' +
    'holding_us_to_ransom ransom hostage cashing_in line_your_pockets lining_your_pockets lining_your ' +
    'took_my_money took_our_money taken_my_money taken_our_money kept_my_money kept_my_deposit ' +
    'keeping_my_money keep_my_money fooled flogged_me flogging palmed_off fobbed_me_off sold_me_a_lie ' +
    'sold_us_a_lie sold_me_a_fake swapped_my switched_my substituted falsely_advertised false_pretences ' +
    'false_pretenses under_false',
} as const
