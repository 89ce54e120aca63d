// Money: giving back, sums, payments, prices.
export const MONEY_EN = {
  REFUND_IMP:
    'refund_me refund_us refund_it refund_my refund_the please_refund give_me_my give_me_back give_back ' +
    'give_it_back give_us_our give_us_back pay_me pay_us pay_up pay_back pay_me_back pay_for_the ' +
    'pay_for_my pay_the return_my_money return_the_money return_our_money return_my_deposit ' +
    'return_the_deposit reimburse_me reimburse_us compensate_me compensate_us send_me_my_money ' +
    'send_my_money send_back_my wire_me transfer_me transfer_the transfer_it transfer_back ' +
    'credit_my_account credit_my_card credit_me credit_us reverse_it cough_up fork_out stump_up ' +
    'hand_over_the hand_it_back hand_back settle_up settle_the make_good make_me_whole put_it_back ' +
    'put_the_money put_my_money write_off write_it_off knock_off knock_it_off_the take_off_the_bill ' +
    'cancel_the_charge cancel_the_invoice cancel_the_bill process_my_refund process_the_refund ' +
    'issue_a_refund issue_my_refund issue_the_refund cover_the cover_my drop_the_bill zero_the ' +
    'scrap_the_invoice wipe_the_bill',
  REFUND_INF:
    'refund reimburse repay compensate recoup recompense remunerate indemnify pay_back give_back ' +
    'get_my_money get_our_money get_my_deposit get_it_back have_my_money want_my_money want_our_money ' +
    'money_back money_returned receive_a_refund get_a_refund be_refunded be_reimbursed be_compensated ' +
    'be_paid foot_the_bill cover_the_cost cover_costs pay_damages make_it_up make_amends_financially ' +
    'credit_back',
  REFUND_FUT:
    'refund_arrives refund_comes refund_lands refund_clears money_arrives money_lands money_is_back ' +
    'money_hits_my money_in_my_account money_in_my_hand money_is_in_my you_refund you_pay you_give ' +
    'you_return you_transfer you_compensate you_reimburse you_settle you_send_the see_my_money ' +
    'see_the_money see_a_refund see_the_refund refunded_by refunds_me pays_me pays_up it_is_paid ' +
    'back_in_my_account back_on_my_card on_my_card in_my_account',
  REFUND_PAST:
    'refunded reimbursed repaid compensated paid_back paid_out given_back gave_back handed_back ' +
    'returned_the_money returned_my_money credited reversed money_came money_returned reimburses ' +
    'cleared_in',
  REFUND_WORD:
    'refund refunds reimbursement reimbursements compensation damages repayment repayments restitution ' +
    'recompense redress payout pay_out settlement goodwill_payment gesture_of_goodwill_payment ex_gratia ' +
    'penalty_payment rebate rebates cashback credit_note chargeable_loss out_of_pocket consequential_loss ' +
    'loss_of_earnings lost_earnings lost_wages lost_income lost_profit lost_profits expenses expense ' +
    'costs my_costs distress_and_inconvenience pain_and_suffering inconvenience_payment ' +
    'emotional_distress liability remediation',
  MONEY_WORD:
    'money monies moneys cash funds dosh dough moolah wonga readies bread_money hard_earned ' +
    'hard_earned_cash savings sum sums amount amounts balance balances penny pennies cent cents coin ' +
    'coins quid_pro budget wallet purse pocket spondulicks lolly_money payment payments remittance',
  CURRENCY:
    'pound pounds quid sterling gbp usd eur aud dollar dollars buck bucks euro euros grand fiver fivers ' +
    'tenner tenners twenty_quid a_ton_pounds monkey_pounds pony_pounds pence p_each k_pounds big_ones ' +
    'smackers smackeroos ruble rubles roubles thou thousand thousands hundred hundreds million millions ' +
    'cad nzd rand rands rupees',
  NUMBER_WORD:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety couple few ' +
    'several dozen double triple half_dozen pair single',
  FULL_SUM:
    'full_refund full_amount in_full full_and_final full_reimbursement full_price full_cost ' +
    'full_compensation every_penny every_last_penny every_cent every_last_cent every_dollar all_of_it ' +
    'all_my_money all_our_money the_lot the_whole_lot whole_amount whole_sum entire_amount entire_sum ' +
    'entire_cost total_amount hundred_percent per_cent_refund a_hundred_per_cent what_i_paid what_we_paid ' +
    'what_i_spent everything_i_paid everything_we_paid all_i_paid total_refund complete_refund whole_fee ' +
    'entire_fee double_my_money double_the twice_the_amount',
  HALF_SUM:
    'half half_the half_my half_of partial partially partial_refund portion proportion third_of ' +
    'quarter_of percentage percent per_cent pct difference the_difference remainder remaining the_rest ' +
    'pro_rata prorated prorate part_refund something_off some_of_it some_money_back price_difference ' +
    'overpaid overpayment unused_portion unused sessions_left outstanding_balance',
  DEPOSIT:
    'deposit deposits down_payment downpayment upfront up_front advance_payment paid_in_advance prepaid ' +
    'prepayment pre_paid prepay retainer security_deposit holding_deposit booking_fee booking_deposit ' +
    'bond my_bond installment instalment installments instalments first_payment balance_due pay_monthly ' +
    'credit_hold pre_authorisation preauthorisation hold_on_my_card bail_money earnest_money',
  FINE_FEE:
    'fee fees charge charges surcharge surcharges penalty penalties fine_for fines admin_fee admin_charge ' +
    'administration_fee cancellation_fee cancellation_charge late_fee late_fees late_charge late_payment ' +
    'restocking_fee call_out_fee callout_fee call_out_charge callout_charge no_show_fee noshow ' +
    'service_charge service_fee storage_fee storage_fees cleaning_fee cleaning_charge damage_fee ' +
    'damage_charge delivery_fee delivery_charge booking_charge processing_fee convenience_fee hidden_fees ' +
    'hidden_charges hidden_costs extra_charge extra_charges extras add_ons tip tips gratuity toll tolls ' +
    'corkage excess mileage_charge waiting_time_charge levy markup mark_up',
  PRICE:
    'price prices priced pricing cost costing costly quote quoted quotes quotation estimate estimated ' +
    'estimates rate rates hourly_rate tariff tariffs price_list price_tag how_much how_much_is ' +
    'how_much_do how_much_would how_much_for cheap cheaper cheapest expensive pricey pricy ' +
    'extortionate_price overpriced daylight price_hike price_increase price_rise put_the_price_up worth ' +
    'value_for_money value rip_off_prices bill bills',
  INVOICE:
    'invoice invoices invoiced invoicing purchase_order po_number remittance_advice statement_of_account ' +
    'accounts_payable accounts_department bookkeeper accountant accounting outstanding overdue_invoice ' +
    'unpaid debt debts arrears owing owed owe owes due_date balance_owing ledger vat_invoice vat_receipt ' +
    'pro_forma proforma payment_terms net_thirty',
  PAY_PAST:
    'paid spent forked_out shelled_out coughed_up_for bought purchased ordered prepaid_for laid_out ' +
    'cost_me cost_us set_me_back set_us_back parted_with handed_over_my put_down_a transferred paid_for ' +
    'paid_you paid_by been_charged was_charged charged_me charged_us taken_from_my taken_out_of ' +
    'came_out_of_my went_out_of_my debited deducted billed billed_me billed_us invoiced_me spent_money ' +
    'settled_the_bill',
  PAY_FUT:
    'will_pay happy_to_pay pay_for pay_you pay_it paying_for paying buy buying purchase purchasing ' +
    'ordering spend spending will_settle settle_the_balance willing_to_pay ready_to_pay pay_extra ' +
    'pay_in_cash pay_by_card pay_on_collection pay_the_rest pay_the_balance',
  EARN_LOSS:
    'lost_a_day lost_a_days lost_time lost_business_because lost_sales lost_orders lost_custom lost_trade ' +
    'lost_bookings lost_a_client lost_clients lost_customers losing_money losing_sales losing_orders ' +
    'losing_customers day_off_work took_a_day_off took_the_day_off time_off_work took_time_off ' +
    'unpaid_leave missed_work missed_a_day missed_my_flight missed_our_flight missed_the_flight ' +
    'missed_my_train missed_the_train missed_our_train missed_the_wedding missed_an_interview ' +
    'missed_the_deadline wasted_journey wasted_trip wasted_day wasted_my wasted_morning wasted_hours ' +
    'waste_of_a_day taxi_fare taxi_home cab_fare parking_cost parking_fee petrol petrol_money fuel_cost ' +
    'gas_money mileage_to hotel_bill takings takings_lost turned_customers_away sent_home had_to_close ' +
    'had_to_pay_someone paid_someone_else another_plumber hired_another',
} as const
