-- Agreements and acts belong to a client; a case looks at them. What is added up beside the documents can always be made
-- again from them. Words of people (names, items, clauses, reasons) stand in payload parts or in content tables.
alter table agreement_version no force row level security;
alter table ledger_entry no force row level security;
alter table ledger_line no force row level security;
alter table case_file no force row level security;
alter table agreement_version alter column case_id drop not null, add column client_id uuid,
  add column kind text not null default 'agreement'
    check (kind in ('agreement', 'amendment', 'signature_terms', 'data_consent')),
  add column amends uuid;
update agreement_version v set client_id = f.client_id from case_file f where f.org_id = v.org_id and f.id = v.case_id;
alter table agreement_version alter column client_id set not null,
  add foreign key (org_id, client_id) references client (org_id, id),
  add foreign key (org_id, amends) references agreement_version (org_id, id);
create index agreement_version_of_client on agreement_version (org_id, client_id, entry_index);
-- `corrects`: the act that this one stands for; one correction each. `received_at` differs from `at` for what waited offline.
alter table ledger_entry alter column case_id drop not null,
  add column site_id uuid, add column turn_id uuid, add column corrects uuid, add column received_at bigint,
  add unique (org_id, corrects),
  add foreign key (org_id, site_id) references site (org_id, id),
  add foreign key (org_id, corrects) references ledger_entry (org_id, id);
create index ledger_entry_of_client on ledger_entry (org_id, client_id, entry_index);
-- What kind of document a line stands on, and the size of one piece: balances, counts and rooms need no document.
alter table ledger_line add column kind text not null default 'other' check (kind in ('in', 'out', 'count', 'other')),
  add column unit_volume numeric, add column unit_weight numeric;
update ledger_line l set kind = case e.kind when 'goods_in' then 'in' when 'goods_out' then 'out'
  when 'stock_count' then 'count' else 'other' end
  from ledger_entry e where e.org_id = l.org_id and e.id = l.document_id;
alter table case_file force row level security;
alter table ledger_line force row level security;
alter table ledger_entry force row level security;
alter table agreement_version force row level security;

-- Who a client is, as noted last; the newest card counts. Its name for lists is content.
create table client_card (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  consumer boolean,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index client_card_of_client on client_card (org_id, client_id, entry_index);
create table client_heading (
  org_id uuid not null,
  card_id uuid not null,
  client_id uuid not null,
  name text not null,
  number text not null,
  primary key (org_id, card_id),
  foreign key (org_id, card_id) references client_card (org_id, id)
);
create index client_heading_of_client on client_heading (org_id, client_id, card_id);
-- Who may write, hand in and take out for a client; ended by a row of its own.
create table representative (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  may_write boolean not null,
  may_hand_in boolean not null,
  may_take_out boolean not null,
  until bigint,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index representative_of_client on representative (org_id, client_id);
create table representative_end (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  representative_id uuid not null,
  at bigint not null,
  primary key (org_id, id),
  unique (org_id, representative_id),
  foreign key (org_id, representative_id) references representative (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
-- `text_hash`: SHA-256 of the part `shown` of the version, the very text on the page or paper. `how` says what it is, no more.
create table acceptance (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  version_id uuid not null,
  how text not null check (
    how in ('click_and_code', 'paper', 'mail_reply', 'message_reply', 'paid_invoice', 'signed_scan', 'noted')
  ),
  text_hash bytea not null check (octet_length(text_hash) = 32),
  at bigint not null,
  until bigint,
  primary key (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, version_id) references agreement_version (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index acceptance_of_client on acceptance (org_id, client_id, at);
create index acceptance_of_version on acceptance (org_id, version_id);
create table agreement_end (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  version_id uuid not null,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, version_id) references agreement_version (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index agreement_end_of_client on agreement_end (org_id, client_id);
-- What was done on a client's page, from where: a part of its own.
create table page_visit (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  kind text not null check (kind in ('opened', 'code_sent', 'code_entered')),
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index page_visit_of_client on page_visit (org_id, client_id, at);
-- A sheet that was brought, and the rows of one client in it. The hashes find the same sheet, and the same rows, again.
create table ledger_import (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  rows integer not null check (rows > 0),
  file_hash bytea not null check (octet_length(file_hash) = 32),
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index ledger_import_of_file on ledger_import (org_id, file_hash);
create table ledger_sheet (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  import_id uuid not null,
  rows integer not null check (rows > 0),
  rows_hash bytea not null check (octet_length(rows_hash) = 32),
  first_at bigint,
  last_at bigint,
  primary key (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, import_id) references ledger_import (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index ledger_sheet_of_client on ledger_sheet (org_id, client_id, entry_index);
create index ledger_sheet_of_import on ledger_sheet (org_id, import_id);
create table ledger_withdrawal (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  import_id uuid not null,
  at bigint not null,
  primary key (org_id, id),
  unique (org_id, import_id),
  foreign key (org_id, import_id) references ledger_import (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
-- A limit is named by the version and the place of its clause in it. `window_from` is the first day of a calendar window.
create table threshold_crossing (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  version_id uuid not null,
  clause_index integer not null,
  window_from text check (window_from ~ '^\d{4}-\d\d-\d\d$'),
  percent integer not null check (percent in (80, 100, 150)),
  direction text not null check (direction in ('up', 'down')),
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, version_id) references agreement_version (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index threshold_crossing_of_client on threshold_crossing (org_id, client_id, entry_index);
create index threshold_crossing_newest on threshold_crossing (org_id, entry_index);
create table overage_notice (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  version_id uuid not null,
  clause_index integer not null,
  window_from text check (window_from ~ '^\d{4}-\d\d-\d\d$'),
  answer_by bigint,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, version_id) references agreement_version (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index overage_notice_of_client on overage_notice (org_id, client_id, entry_index);
create index overage_notice_due on overage_notice (org_id, answer_by) where answer_by is not null;
create table notice_choice (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  notice_id uuid not null,
  choice text not null check (
    choice in ('clear', 'pay_extra', 'change_plan', 'stay_within', 'agree_once', 'own_count', 'silence')
  ),
  how text not null check (how in ('tap', 'reply', 'told', 'term_ended')),
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, notice_id) references overage_notice (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index notice_choice_of_notice on notice_choice (org_id, notice_id, entry_index);
create table invoice_line (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  notice_id uuid,
  amount_minor bigint not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  from_day text not null check (from_day ~ '^\d{4}-\d\d-\d\d$'),
  to_day text not null check (to_day ~ '^\d{4}-\d\d-\d\d$'),
  at bigint not null,
  primary key (org_id, id),
  unique (org_id, notice_id, from_day),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, notice_id) references overage_notice (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index invoice_line_newest on invoice_line (org_id, entry_index);
-- What was given once beyond the agreement. Looked through across clients when something alike is refused.
create table one_off (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  case_id uuid,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index one_off_newest on one_off (org_id, entry_index);
create table loss_claim (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  case_id uuid,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index loss_claim_of_client on loss_claim (org_id, client_id);
create table loss_step (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  loss_claim_id uuid not null,
  kind text not null check (kind in ('no_act_asked', 'count_invited', 'proof_requested', 'answered')),
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, loss_claim_id) references loss_claim (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index loss_step_of_claim on loss_step (org_id, loss_claim_id, entry_index);

-- Added up, never asked of by an expert: made again from the lines and documents that stand. Quantities are in the smallest
-- unit of their dimension, so that two units of one thing meet and two dimensions of one thing are seen to differ.
create table stock_total (
  org_id uuid not null,
  client_id uuid not null,
  sku text not null,
  dimension text not null,
  held numeric not null,
  unit_volume numeric,
  volume_at bigint,
  volume_by uuid,
  unit_weight numeric,
  weight_at bigint,
  weight_by uuid,
  primary key (org_id, client_id, sku, dimension)
);
create table day_total (
  org_id uuid not null,
  client_id uuid not null,
  kind text not null,
  metric text not null,
  dimension text not null,
  day text not null,
  entries bigint not null,
  added numeric not null,
  highest numeric not null,
  latest numeric not null,
  latest_at bigint not null,
  latest_by uuid not null,
  primary key (org_id, client_id, kind, metric, dimension, day)
);
create table totals_mark (
  org_id uuid not null,
  client_id uuid not null,
  zone text not null,
  at bigint not null,
  primary key (org_id, client_id)
);
-- The door: a client's page is opened by a link, and what is accepted there by a code. Digests only.
create table client_link (
  id uuid primary key,
  org_id uuid not null,
  client_id uuid not null,
  version_id uuid,
  token_digest bytea not null unique check (octet_length(token_digest) = 32),
  made_at bigint not null,
  expires_at bigint not null,
  ended_at bigint
);
create index client_link_of_client on client_link (org_id, client_id);
create table client_code (
  id uuid primary key,
  link_id uuid not null references client_link (id),
  about uuid not null,
  salt bytea not null,
  digest bytea not null,
  sent_at bigint not null,
  expires_at bigint not null,
  tries integer not null,
  used_at bigint
);
create index client_code_of_link on client_code (link_id, sent_at);
grant select, insert, update on client_link, client_code to exhale_door;
grant delete on client_code to exhale_door;
do $$
declare
  name text;
begin
  foreach name in array array[
    'client_card', 'client_heading', 'representative', 'representative_end', 'acceptance', 'agreement_end', 'page_visit',
    'ledger_import', 'ledger_sheet', 'ledger_withdrawal', 'threshold_crossing', 'overage_notice', 'notice_choice',
    'invoice_line', 'one_off', 'loss_claim', 'loss_step', 'stock_total', 'day_total', 'totals_mark'
  ] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_rows on %I to exhale_desk using (org_id = nullif(current_setting(''app.org'', true), '''')::uuid)'
      ' with check (org_id = nullif(current_setting(''app.org'', true), '''')::uuid)',
      name
    );
    execute format('grant select, insert on %I to exhale_desk', name);
  end loop;
  -- Content tables: what an erasure deletes.
  foreach name in array array['client_heading', 'stock_total', 'day_total', 'totals_mark'] loop
    execute format(
      'create policy erased_rows on %I to exhale_erase'
      ' using (org_id = nullif(current_setting(''app.org'', true), '''')::uuid)',
      name
    );
    execute format('grant select, delete on %I to exhale_erase', name);
    if current_setting('server_version_num')::int >= 170000 then
      execute format('grant maintain on %I to exhale_erase', name);
    end if;
  end loop;
end
$$;

-- What is added up is no fact: the desk may change it and throw it away. Whose it is, and of what, does not change.
grant delete on stock_total, day_total, totals_mark to exhale_desk;
grant update (held, unit_volume, volume_at, volume_by, unit_weight, weight_at, weight_by) on stock_total to exhale_desk;
grant update (entries, added, highest, latest, latest_at, latest_by) on day_total to exhale_desk;
grant update (zone, at) on totals_mark to exhale_desk;

-- The planner keeps no samples of words.
alter table client_heading alter column name set statistics 0, alter column number set statistics 0;
alter table stock_total alter column sku set statistics 0, alter column dimension set statistics 0;
alter table day_total alter column kind set statistics 0, alter column metric set statistics 0,
  alter column dimension set statistics 0;
