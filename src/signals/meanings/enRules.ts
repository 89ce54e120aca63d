// Rules, papers, proof, and what people say of them.
export const RULES_EN = {
  RULE_WORD:
    'rule rules rulebook policy policies regulation guideline guidelines protocol protocols procedure ' +
    'procedures house_rules house_policy company_policy your_policy store_policy terms_of_use ' +
    'code_of_conduct etiquette dress_code curfew restriction restrictions prohibited forbidden ' +
    'not_allowed not_permitted banned requirement requirements standard_practice opening_times schedule ' +
    'timetable handbook sop',
  CONTRACT:
    'contract contracts agreement agreements terms terms_and_conditions t_and_cs tcs ts_and_cs t_and_c ' +
    'tandcs conditions booking_terms hire_agreement rental_agreement membership_agreement lease leases ' +
    'tenancy tenancy_agreement engagement_letter sla statement_of_work sow order_form booking_form ' +
    'consent_form consent_forms disclaimer disclaimers waiver waivers declaration undertaking addendum ' +
    'quote_document',
  CLAUSE:
    'clause clauses subclause paragraph paragraphs section sections small_print fine_print smallprint ' +
    'fineprint footnote footnotes asterisk bullet_point wording line_in_the schedule_two page_four ' +
    'page_two page_three sub_section subsection article_four appendix annex item_four',
  LIMIT:
    'limit limits limited maximum minimum max cap capped allowance quota threshold no_more_than ' +
    'no_fewer_than up_to weight_limit size_limit age_limit height_limit number_of_guests headcount ' +
    'capacity revisions rounds_of_changes two_rounds three_rounds rounds_of noise_limit quiet_hours ' +
    'sound_curfew mileage_limit fair_usage per_person per_household notice_period hours_notice ' +
    'days_notice thirty_days fourteen_days',
  ID_DOC:
    'passport passports id photo_id ids identification driving_licence drivers_license drivers_licence ' +
    'driver_licence licence license proof_of_id proof_of_identity proof_of_address proof_of_age ' +
    'utility_bill birth_certificate certificate certificates student_card student_id membership_card ' +
    'national_insurance social_security ssn power_of_attorney vaccination vaccination_record vaccine_card ' +
    'prescription medical_note doctors_note dbs_check references log_book logbook registration_document',
  SIGNATURE:
    'sign signed signing signature signatures countersign* initials initialled initialed tick_box ' +
    'ticked_the_box tick_the_box docusign consent dotted_line autograph stamp stamped rubber_stamp ' +
    'co_sign',
  PROOF_DOC:
    'receipt receipts proof proof_of_purchase proof_of_payment proof_of_postage proof_of_delivery ' +
    'evidence evidences serial_number serial_numbers serial imei vin_number batch_number barcode label ' +
    'labels tag tags original_packaging packaging order_confirmation confirmation_email ' +
    'booking_confirmation tracking_number tracking reference_no paperwork documentation documents ' +
    'document inspection_report condition_report inventory check_in_report delivery_note job_sheet ' +
    'worksheet work_order logs timesheet timesheets statement statements witness witnesses meter_reading ' +
    'meter_readings measurements model_number certificate_of diagnosis diagnostic report_from',
  PHOTO_VIDEO:
    'photo photos photograph photographs picture pictures pic pics image_of images video videos footage ' +
    'cctv cctv_footage camera cameras still_from stills snap snaps snapshot screenshot_of close_up ' +
    'close_ups webcam clip_of recording recordings',
  PROOF_ASK:
    'prove proves proving proven verify verified verification inspect_it have_it_inspected examine ' +
    'examined examination assess assessed assessment assessor bring_it_in bring_it_back_in send_photos ' +
    'send_a_photo send_pictures send_us_photos take_a_photo take_photos take_a_picture provide_proof ' +
    'provide_evidence show_proof show_me_proof supporting_evidence supporting_documents details_of ' +
    'further_details more_details more_information answer_questions answering_questions questionnaire ' +
    'questionnaires fill_in_a_form fill_in_your_form fill_out_a_form site_visit engineer_visit look_at_it ' +
    'test_it tested substantiate',
  REQUEST_OF_OURS:
    'you_asked you_ask_for you_asked_for you_are_asking you_want_photos you_want_a you_want_proof ' +
    'you_want_the you_want_me_to your_request your_requests your_questions your_form your_forms ' +
    'your_questionnaire your_portal keep_asking stop_asking asking_me_for asked_me_for asked_three_times ' +
    'already_sent_you already_told_you told_you_already already_explained explained_already ' +
    'already_answered already_gave answered_this how_many_times_do why_are_you_asking',
  LATER_PROOF:
    'will_send_photos will_send_the_photos will_send_pics will_send_you_photos photos_to_follow ' +
    'photo_attached photos_attached pictures_attached receipt_attached attached_photo attached_photos ' +
    'attached_the see_photo see_photos see_pictures here_is_a_photo here_are_the_photos ' +
    'here_is_the_receipt have_the_receipt got_the_receipt still_have_the_receipt have_photos got_photos ' +
    'have_pictures have_video have_proof got_proof have_evidence have_it_in_writing can_send_photos ' +
    'can_send_you can_provide happy_to_send happy_to_provide will_dig_out will_find_the_receipt ' +
    'let_me_know_what_you_need have_witnesses time_stamped timestamped',
  SYSTEM_BASE:
    'system systems database portal online_portal account accounts login log_in password passwords ' +
    'username app dashboard computer computers crm files archive server profile record_of records ' +
    'booking_system order_history customer_file',
} as const
