// Reviews, posts, press and audiences.
export const PUBLICITY_EN = {
  REVIEW_WORD:
    'review reviews reviewed reviewing reviewer reviewers online_review honest_review bad_review ' +
    'negative_review scathing_review one_star_review testimonial testimonials feedback write_up writeup ' +
    'comment comments critique recommendation recommendations word_of_mouth rating_and_review bad_press ' +
    'bad_word slating bad_mouth badmouth slate_you rant thumbs_down listing_review neg negs',
  REVIEW_SITE:
    'google_reviews google_review google_maps google_business trustpilot trust_pilot tripadvisor ' +
    'trip_advisor yelp yelpers feefo reviews_io reviewsio glassdoor sitejabber ripoff_report ripoffreport ' +
    'complaints_board pissed_consumer productreview product_review zomato truelocal true_local wom_site ' +
    'wordofmouth angies yell yell_com yelp_page bark_reviews which_trusted google_listing google_page ' +
    'business_profile indeed_reviews rate_my ratemds healthgrades zocdoc doctify weddingwire the_knot ' +
    'hitched nextdoor_recommendation resellerratings consumeraffairs booking_reviews airbnb_review ' +
    'review_site review_sites review_platform every_platform all_platforms all_the_platforms ' +
    'every_review_site',
  SOCIAL_NET:
    'facebook fb insta instagram ig twitter tweet tweets tweeted tweeting threads_app threads_post reddit ' +
    'subreddit mumsnet netmums linkedin linked_in pinterest snapchat tumblr bluesky mastodon nextdoor ' +
    'quora discord social_media socials the_socials social_network social_networks stories my_story ' +
    'insta_story my_feed news_feed timeline hashtag hashtags tagged tagging tag_you page_of_yours retweet ' +
    'moneysaving_forum facebook_page facebook_live',
  VIDEO_APP:
    'youtube youtuber_video tiktok tik_tok tiktoks reel reels vlog vlogs vlogged livestream live_stream ' +
    'livestreamed go_live going_live video_blog shorts_clip twitch podcast podcasts unboxing clip clips ' +
    'footage_online the_video video_of_you video_is_up rumble_channel exposing_video expose_video',
  MESSENGER:
    'whatsapp whats_app telegram viber signal_chat messenger imessage dm dms text texts texted sms skype ' +
    'wechat zoom_call slack teams_call inbox pm_me direct_message direct_messages',
  CHAT_GROUP:
    'group_chat groupchat group_chats community_group community_page village_page village_group ' +
    'local_group local_groups facebook_group facebook_groups neighbourhood_group neighborhood_group ' +
    'neighbourhood_watch neighborhood_watch mums_group moms_group mums_groups parents_group school_gate ' +
    'school_gates pta pta_group forum forums message_board message_boards noticeboard notice_board ' +
    'mailing_list residents_group residents_association spotted_in spotted_page club_forum owners_club ' +
    'trade_forum blacklist blacklists name_and_shame_group wi_meeting parish_newsletter church_newsletter ' +
    'the_parish the_village alumni_group',
  PRESS:
    'press newspaper newspapers the_paper the_papers local_paper local_papers local_rag tabloid tabloids ' +
    'daily_mail the_sun guardian the_times the_mirror the_express evening_standard evening_news ' +
    'metro_newspaper gazette herald chronicle tribune courier_mail sydney_morning new_york_times nyt ' +
    'washington_post usa_today associated_press reuters headline headlines front_page newsdesk news_desk ' +
    'newsroom media the_media news_outlet news_outlets local_news consumer_page consumer_column ' +
    'letters_page op_ed article articles column feature_on magazine magazines publication publications ' +
    'publish_the_story printed_story money_pages watchdog_column story_about_you editorial exclusive',
  TV_RADIO:
    'tv tv_station tv_news on_tv telly television radio radio_station local_radio bbc itv channel_four ' +
    'channel_five sky_news cnn fox_news nbc abc_news cbs news_crew camera_crew film_crew rip_off_britain ' +
    'watchdog_programme rogue_traders rogue_landlords cowboy_builders x_ray_programme a_current_affair ' +
    'current_affair today_tonight dateline sixty_minutes phone_in talk_radio on_your_side ' +
    'consumer_reporter_on eyewitness_news action_news documentary documentaries broadcast broadcasting ' +
    'on_air live_on_air news_at_ten',
  JOURNALIST:
    'journalist journalists reporter reporters editor editors columnist columnists correspondent ' +
    'correspondents news_editor consumer_reporter consumer_champion investigative freelance_journalist ' +
    'hack_at newsreader anchor_man anchorwoman stringer broadcaster broadcasters producer_at presenter',
  BLOGGER:
    'blogger bloggers blog blogs blogging blogged vlogger vloggers youtuber youtubers influencer ' +
    'influencers content_creator content_creators creator_friend tiktoker tiktokers streamer podcaster ' +
    'podcasters instagrammer food_critic restaurant_critic travel_writer critic critics my_channel ' +
    'her_channel his_channel my_blog substack newsletter',
  FOLLOWERS:
    'follower followers subscriber subscribers audience viewers readers readership listeners shared_by ' +
    'reposts retweets viral go_viral going_viral went_viral gone_viral trending blow_up_online ' +
    'members_online big_following huge_following large_following following_of thousand_followers ' +
    'k_followers engagement eyeballs',
  PUBLIC_ALL:
    'everyone_i_know everybody_i_know everyone_will_know everybody_will_know everyone_knows ' +
    'everyone_hears everybody_hears the_whole_town whole_town the_whole_village whole_village ' +
    'the_whole_street whole_street all_of_town half_the_town the_whole_county whole_neighbourhood ' +
    'whole_neighborhood entire_neighborhood the_whole_world the_world all_over_the_internet ' +
    'all_over_the_web all_over_social all_over_facebook all_over_google internet online the_web ' +
    'world_wide everywhere anyone_who_will_listen anybody_who_will_listen all_and_sundry each_and_every ' +
    'public publicly go_public going_public gone_public in_public the_public public_domain ' +
    'public_knowledge all_my_friends all_my_neighbours all_my_neighbors everyone_in_town every_customer ' +
    'other_customers potential_customers future_customers the_community far_and_wide rooftops ' +
    'from_the_rooftops',
  STARS:
    'star stars one_star single_star zero_stars no_stars two_stars five_star five_stars four_stars ' +
    'three_stars rating ratings rate_you rated score scores your_score your_rating out_of_ten out_of_five ' +
    'minus_stars thumbs_up downvote* thumb_down lowest_rating lowest_score bottom_marks full_marks ' +
    'top_marks',
  REPUTATION:
    'reputation reputations good_name your_name your_name_is_mud name_is_mud branding your_image ' +
    'credibility discredit* tarnish* ruin_you ruin_your ruin_your_business ruin_your_name ' +
    'destroy_your_business destroy_your_reputation destroy_you finish_you finish_your_business sink_you ' +
    'sink_your_business bury_you bury_your_business tank_your_rating kill_your_business kill_your_trade ' +
    'wreck_your_business drag_your_name drag_you name_through_the_mud hurt_your_business ' +
    'cost_you_customers cost_you_business lose_customers lose_business lose_clients your_business ' +
    'your_little_business your_livelihood bad_publicity publicity pr_disaster shut_up_shop empty_diary',
  EXPOSE_FUT:
    'expose exposing expose_you name_and_shame naming_and_shaming call_you_out calling_you_out out_you ' +
    'show_you_up blast_you put_you_on_blast on_blast shame_you shaming_you warn_others warn_everyone ' +
    'warn_everybody warn_people warn_other_customers warn_other_people warning_others let_everyone_know ' +
    'let_people_know let_the_world_know letting_everyone_know make_sure_everyone make_sure_people ' +
    'tell_everyone telling_everyone tell_everybody tell_the_world tell_all spread_the_word ' +
    'spreading_the_word word_will_spread word_gets_around word_gets_round shout_about shout_it_from ' +
    'shouting_it world_will_know people_will_know everyone_will_see be_famous famous_for ' +
    'go_down_in_flames make_you_famous slate_you slag_you_off trash_you trash_your roast_you ' +
    'rip_you_apart tear_you_apart_online blackball you_will_be_famous plaster plastered plastering',
  POST_FUT:
    'will_post going_to_post will_publish will_review will_write_a_review leave_a_review ' +
    'leave_you_a_review leave_an_honest leave_one_star leave_a_one leave_a_bad leave_a_negative ' +
    'leaving_a_review leaving_a_bad leaving_one write_a_review writing_a_review write_you_a_review ' +
    'post_a_review posting_a_review put_it_online put_this_online putting_it_online put_up_a_review ' +
    'put_it_on_facebook put_this_on goes_online goes_live goes_up goes_out go_online goes_on_google ' +
    'goes_on_facebook goes_on_trustpilot will_upload will_share share_the_screenshots share_screenshots ' +
    'share_my_experience sharing_my_experience share_the_video will_tweet send_it_viral hit_post ' +
    'hit_publish press_publish press_send click_post click_publish scheduled_to_post post_goes ' +
    'review_goes video_goes story_runs story_goes',
  POST_PAST:
    'posted uploaded published shared tweeted reviewed_you left_a_review left_you_a left_a_one ' +
    'left_one_star left_my_review review_is_up review_is_live review_is_written review_is_ready ' +
    'review_already post_is_up post_is_live already_posted already_online already_live video_is_live ' +
    'it_is_up drafted_a_review drafted_the_review review_drafted typed_up typed_out review_typed ' +
    'review_in_drafts sitting_in_drafts in_my_drafts ready_to_post ready_to_go_live ready_to_publish ' +
    'wrote_a_review written_a_review written_a_post wrote_a_post went_online put_it_online put_it_up',
  POST_INF:
    'post posts posting publish publishing upload uploading share sharing broadcast_it air_it ' +
    'write_about_you write_about_this writing_about write_a_post make_a_video making_a_video ' +
    'make_a_tiktok film_you filming filming_this recording_this record_this livestreaming streaming_this ' +
    'put_up put_on_facebook',
  TAKE_DOWN:
    'take_down take_it_down take_the_review taking_it_down take_that_down taken_down took_down comes_down ' +
    'come_down delete deleted deletes deleting remove_the_review remove_my_review remove_it_if ' +
    'removed_the_review gets_removed edit_my_review edit_the_review change_my_review change_the_review ' +
    'update_my_review amend_my_review bump_it_to upgrade_my_review disappears disappear vanishes ' +
    'goes_away go_away it_goes_away pull_the_review pull_my_review pull_the_post withdraw withdraws ' +
    'withdrawn withdrawing drop_the_complaint drop_the_claim drop_the_case drop_the_dispute drop_it ' +
    'drop_the_matter call_it_quits call_it_even call_it_square call_it_a_day call_it_settled say_no_more ' +
    'say_nothing nothing_more_said no_more_said stay_quiet keep_quiet keep_my_mouth_shut hold_off ' +
    'hold_fire hold_back_the sit_on_the_review sit_on_it bite_my_tongue let_it_go let_it_lie let_it_slide ' +
    'let_it_drop forget_about_it forget_the_whole forget_it_all forget_all_about walk_away ' +
    'part_ways_amicably stays_private stays_between no_one_needs_to_know nobody_needs_to_know ' +
    'need_not_know need_go_no_further goes_no_further go_no_further stays_in_drafts call_off called_off ' +
    'tear_it_up rip_it_up bin_the_letter stand_down close_the_case close_the_dispute cancel_the_dispute ' +
    'shelve settle_this_quietly settle_quietly amicably',
  SCREENSHOT:
    'screenshot screenshots screenshotted screen_shot screen_shots screen_grab screengrab screengrabs ' +
    'screencap recorded_the_call recorded_our_call recorded_the_conversation recording_of_the_call ' +
    'call_recording record_all_calls i_recorded have_recorded all_recorded on_record on_tape on_camera ' +
    'on_film on_video caught_on_camera in_writing saved_the_messages saved_every_message ' +
    'saved_all_messages email_chain email_trail message_history chat_history dashcam doorbell_camera ' +
    'ring_doorbell bodycam voicemail_saved',
  AD_WORD:
    'advert adverts advertise advertised advertisement advertisements ad_campaign ads flyer flyers ' +
    'leaflet leaflets leafleting placard placards banner banners poster posters billboard billboards ' +
    'picket picketing protest protesting sandwich_board boycott boycotting sign_outside stand_outside ' +
    'megaphone shop_window stickers brochure signage',
} as const
