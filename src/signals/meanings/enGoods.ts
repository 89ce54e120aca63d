// Goods and services, by trade.
export const GOODS_EN = {
  GOODS_CLOTHES:
    'clothes clothing dress dresses gown gowns suit suits jacket jackets coat coats overcoat parka ' +
    'trousers pants jeans skirt skirts blouse blouses shirt shirts tshirt top_i jumper jumpers sweater ' +
    'sweaters cardigan hoodie scarf hat hats gloves socks tights underwear bra lingerie pyjamas pajamas ' +
    'robe raincoat tie ties belt shoes shoe boots boot trainers sneakers heels sandals sole soles zip ' +
    'zipper zips button buttons lining fabric collar sleeve sleeves cuff hem hemline veil wedding_dress ' +
    'bridesmaid_dress swimsuit uniform uniforms costume costumes curtains curtain blanket blankets duvet ' +
    'quilt pillow pillows rug rugs carpet carpets sheets bedding tablecloth linen towels mattress kilt ' +
    'tuxedo tux blazer waistcoat leather cashmere silk wool',
  GOODS_ELECTRONICS:
    'phone_screen iphone iphones samsung handset smartphone android mobile mobile_phone cellphone tablet ' +
    'ipad laptop laptops macbook computer_tower pc monitor monitors screen screens display keyboard ' +
    'printer printers cartridge tv_set console playstation xbox nintendo headphones earbuds airpods ' +
    'speaker speakers battery batteries charger chargers cable cables usb usb_stick hard_drive hard_disk ' +
    'ssd graphics_card motherboard processor router modem sim sim_card smartwatch camera_lens lens drone ' +
    'gadget gadgets electronics device devices microphone guitar amp amplifier keyboard_piano phone_case ' +
    'kindle projector',
  GOODS_APPLIANCE:
    'washing_machine washer dryer tumble_dryer fridge freezer refrigerator cooker oven hob stove ' +
    'microwave dishwasher kettle toaster vacuum hoover iron_steamer blender coffee_machine ' +
    'espresso_machine air_con aircon air_conditioner hvac furnace extractor boiler boilers water_heater ' +
    'heater heaters radiator radiators sewing_machine appliance appliances white_goods drill lawnmower ' +
    'lawn_mower mower generator strimmer compressor pump thermostat shower_unit',
  GOODS_FURNITURE:
    'furniture sofa sofas couch settee armchair armchairs chair chairs bed beds bed_frame headboard ' +
    'wardrobe wardrobes chest_of_drawers drawer drawers dresser cabinet cabinets cupboard cupboards table ' +
    'tables table_top worktop worktops countertop desk desks stool stools shelf shelves shelving bookcase ' +
    'mirror mirrors chandelier lamp lamps lampshade hinge hinges handle handles upholstery cushion ' +
    'cushions piano sideboard kitchen_units kitchen kitchens cot cots crib blinds blind curtain_rail ' +
    'bunk_bed',
  GOODS_AUTO:
    'engine engines gearbox transmission clutch brakes brake brake_pads brake_discs suspension ' +
    'shock_absorber bearing bearings timing_belt cambelt alternator starter_motor spark_plugs injectors ' +
    'turbo exhaust catalytic_converter radiator_leak coolant oil_change oil_leak oil_filter wiper wipers ' +
    'headlight tail_light wing_mirror_glass alloys alloy_wheels wheel wheels hubcap winter_tyres ' +
    'spare_wheel spare_parts car_parts part parts dashboard_light upholstery_seats seat seats bodywork ' +
    'respray mot service_history valet valeting detailing tow towed tow_truck breakdown garage_bill ' +
    'chassis axle mileage motorbike motorcycle moped scooter caravan campervan',
  GOODS_FLOWERS:
    'bouquet bouquets flower flowers rose roses peonies tulips lilies hydrangeas orchids daisies ' +
    'carnations sunflowers chrysanthemums arrangement_of florist florists corsage buttonhole wreath ' +
    'wreaths balloon balloons plant plants potted bloom blooms stems petals vase_of greetings_card',
  GOODS_FOOD:
    'cake cakes birthday_cake wedding_cake cupcake cupcakes sponge icing fondant frosting filling_in ' +
    'pastry pastries pie pies biscuit biscuits cookie cookies brownie brownies dessert desserts pizza ' +
    'pizzas sushi burger burgers kebab curry salad salads soup steak steaks chicken beef lamb pork fish ' +
    'chips fries sandwich sandwiches dish dishes food meal meals lunch dinner breakfast brunch starter ' +
    'starters mains coffee latte cappuccino tea juice wine beer drinks drink menu buffet catering canapes ' +
    'bread meat fruit vegetables veg milk cheese groceries takeaway takeout roast portion portions ' +
    'tray_bake',
  GOODS_PARCEL:
    'parcel parcels package packages box boxes bag bags shipment shipments consignment order orders item ' +
    'items goods product products stuff things belongings luggage suitcase suitcases backpack holdall ' +
    'pallet pallets crate crates container containers envelope registered_letter cargo load purchase_i ' +
    'merchandise my_things set_of piece pieces',
  GOODS_JEWELRY:
    'ring_of_my engagement_ring wedding_ring wedding_band rings_my earring earrings necklace necklaces ' +
    'chain_gold bracelet bracelets brooch pendant locket diamond diamonds gold silver jewellery jewelry ' +
    'jeweller jeweler wristwatch watch_strap rolex cufflinks heirloom heirlooms antique antiques crockery ' +
    'china_set vase ornament ornaments painting paintings sculpture medal medals keepsake sentimental ' +
    'sentimental_value irreplaceable',
  GOODS_OTHER:
    'toy toys doll dolls teddy bike bikes bicycle e_scooter pram pushchair buggy stroller car_seat skis ' +
    'snowboard skates tent fishing_rod treadmill ball racket book books textbook cosmetics shampoo ' +
    'perfume medicine medication tablets_for pills glasses spectacles lenses frames dentures crown_tooth ' +
    'hearing_aid umbrella umbrellas key keys keyring fob wallet_of_mine tool_kit toolkit paint wallpaper ' +
    'tile tiles laminate lino parquet flooring cement timber decking planks roof_tiles fence_panels ' +
    'pet_food cage aquarium litter',
  SERVICE_IT:
    'website websites site web_site webpage web_page homepage landing_page domain domains hosting ' +
    'host_server wordpress online_shop ecommerce_store checkout_page design designs designer logo logos ' +
    'developer developers development code coding plugin plugins theme template seo adwords ads_campaign ' +
    'google_ads facebook_ads social_media_management marketing content copywriting copywriter copy_for ' +
    'translation translator presentation slides artwork proofs mockup mockups wireframe drawings ' +
    'blueprint chatbot leads lead_generation conversion analytics it_support helpdesk admin_panel backup ' +
    'backups mailbox mailboxes ssl ssl_certificate dns integration updates email_hosting broadband wifi',
  SERVICE_REPAIR:
    'renovation renovations refurbishment building_work construction extension_build conversion_loft loft ' +
    'plumber plumbing electrician electrics tiler tiling painter painters decorator decorators decorating ' +
    'plasterer plastering installation install installing installed fitting fitter fitters fitted ' +
    'assembly assemble assembled dismantle rewiring wiring socket sockets pipes tap taps sink toilet bath ' +
    'bathroom bathrooms shower ceiling ceilings floor floors foundations roofing roofer roofers gutter ' +
    'gutters fencing double_glazing glazing glazier balcony underfloor handyman tradesman tradesmen ' +
    'workmen builders cleaning cleaner cleaners clean_house house_clean deep_clean end_of_tenancy ' +
    'window_cleaning pest_control rubbish_removal skip_hire removals removal_men movers moving_company ' +
    'house_move tow_service alterations tailor tailoring seamstress dry_cleaning dry_cleaners laundry ' +
    'laundrette launderette wash_and_fold ironing shoe_repair cobbler locksmith gardener gardening ' +
    'landscaping scaffolding',
  SERVICE_BEAUTY:
    'haircut haircuts hair hairdo colouring coloring hair_colour highlights balayage lowlights blow_dry ' +
    'blowdry perm perms styling hairstyle fringe trim keratin botox manicure manicures pedicure pedicures ' +
    'nails nail_extensions gel_nails acrylics shellac lashes eyelashes lash_extensions brows eyebrows ' +
    'microblading lamination tattoo tattoos piercing waxing wax threading laser massage massages masseuse ' +
    'facial facials peel peels filler fillers injections make_up makeup mua tanning spray_tan spa barber ' +
    'barbers barbershop hairdresser hairdressers hairstylist colourist colorist nail_tech beautician ' +
    'salon salons dentist dental implant implants braces crown_fitting physio physiotherapist ' +
    'chiropractor doctor doctors clinic gp treatment treatments procedure_at consultation_with session',
  SERVICE_LESSON:
    'lesson lessons class classes training workout membership memberships gym gyms fitness pool swimming ' +
    'yoga pilates dance dancing club_for course courses webinar seminar tutor tutors tutoring teacher ' +
    'teachers coach coaches instructor instructors driving_school driving_lesson driving_lessons exam ' +
    'exams test_centre gcse lecture workshop_class masterclass school schools nursery daycare ' +
    'kindergarten after_school summer_camp camp nanny childminder babysitter speech_therapy therapist ' +
    'counselling consultation mentoring martial_arts karate boxing_class football_club piano_lesson ' +
    'piano_lessons music_lesson choir rehearsal',
  SERVICE_TRAVEL:
    'hotel hotels hostel bnb b_and_b apartment_stay guesthouse guest_house holiday_let holiday_cottage ' +
    'cottage lodge cabin villa reservation reservations booking bookings check_in check_out stay stayed ' +
    'tour tours excursion excursions transfer_from airport taxi taxis cab_ride driver_of ticket tickets ' +
    'flight flights plane train trains cruise visa_application travel_agent travel_agency tour_operator ' +
    'hire rental rentals car_hire car_rental van_hire let_agent letting letting_agent estate_agent ' +
    'estate_agents realtor mortgage parking parking_spot sauna hot_tub barbecue restaurant restaurants ' +
    'cafe cafes bar pub pubs table_for venue venues',
  SERVICE_EVENT:
    'photo_shoot photoshoot shoot_day photographer photographers videographer wedding_video album albums ' +
    'photo_book photobook raws raw_files edits_of retouching gallery highlight_reel wedding weddings ' +
    'engagement_party anniversary birthday birthdays party parties office_party prom graduation_do ' +
    'entertainer entertainers clown_for_party dj djs disco band_for marquee decor decorations ' +
    'centrepieces fireworks limo limousine funeral_director wake_for christening baptism baby_shower ' +
    'hen_do hen_party stag_do escape_room concert concerts gig gigs show_tickets theatre event events ' +
    'hall hall_hire function_room bouncy_castle',
  SERVICE_DELIVERY:
    'delivery deliveries courier couriers royal_mail parcelforce dpd hermes evri yodel ups usps fedex dhl ' +
    'auspost aus_post an_post pickup_point collection_point parcel_locker locker click_and_collect ' +
    'shipping shipped dispatch dispatched despatch despatched carrier carriers depot haulier haulage ' +
    'logistics freight driver_left left_with_a_neighbour left_with_neighbour safe_place storage ' +
    'storage_unit self_storage van_driver delivery_driver man_with_a_van',
  SERVICE_PET:
    'grooming groomer groomers dog_grooming vet vets veterinary kennels kennel cattery pet_sitter ' +
    'dog_walker dog_walking dog dogs puppy puppies cat cats kitten kittens pet pets poodle cockapoo ' +
    'spaniel labrador terrier retriever collie dachshund rabbit hamster parrot horse pony livery pet_shop',
  SERVICE_WORD:
    'service services work works job jobs project projects task tasks appointment appointments slot slots ' +
    'visit visits request_for brief scope contractor contractors subcontractor supplier suppliers ' +
    'provider providers vendor trader tradesperson quality workmanship craftsmanship performance ' +
    'execution customer_service customer_care customer_support aftercare support',
} as const
