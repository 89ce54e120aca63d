-- What people decide in a case stands beside what its papers say. Words (reasons, drafts, promises) are parts of documents;
-- columns hold ids, days and values of the domain alone.
alter table case_closure add column outcome text check (
  outcome in (
    'settled', 'partly_settled', 'refused', 'settlement', 'withdrawn', 'not_ours', 'declined', 'parted', 'no_answer'
  )
);
create table claim_edit (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  claim_id uuid not null,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, claim_id) references claim (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index claim_edit_of_case on claim_edit (org_id, case_id, entry_index);
create table claim_decision (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  claim_id uuid not null,
  verdict text not null check (
    verdict in ('our_fault', 'entitled', 'unproven', 'refuted', 'speculation', 'undecided')
  ),
  due_day text check (due_day ~ '^\d{4}-\d\d-\d\d$'),
  owner_id text,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, claim_id) references claim (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index claim_decision_of_case on claim_decision (org_id, case_id, entry_index);
create table case_minutes (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  minutes integer not null check (minutes > 0),
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index case_minutes_of_case on case_minutes (org_id, case_id);
-- Who answers from now on; the newest counts.
create table hand_over (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  to_id text not null,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index hand_over_of_case on hand_over (org_id, case_id, entry_index);
create table contribution (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  of_id text not null,
  due bigint,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index contribution_of_case on contribution (org_id, case_id, entry_index);
create index contribution_of_person on contribution (org_id, of_id, entry_index);
create table contribution_answer (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  contribution_id uuid not null,
  kind text not null check (kind in ('answered', 'cannot', 'withdrawn')),
  at bigint not null,
  primary key (org_id, id),
  unique (org_id, contribution_id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, contribution_id) references contribution (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create table case_link (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  other_case_id uuid not null,
  kind text not null check (kind in ('merged', 'same_matter', 'related')),
  at bigint not null,
  check (case_id <> other_case_id),
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, other_case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index case_link_of_case on case_link (org_id, case_id);
create index case_link_of_other on case_link (org_id, other_case_id);
create table case_unlink (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  link_id uuid not null,
  at bigint not null,
  primary key (org_id, id),
  unique (org_id, link_id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, link_id) references case_link (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
-- A draft as it was kept. `draft_id` is the id of its first version; the hash is that of the text, so that a look is a look at
-- this text.
create table draft_version (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  draft_id uuid not null,
  kind text not null,
  text_hash bytea not null check (octet_length(text_hash) = 32),
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, draft_id) references draft_version (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index draft_version_of_case on draft_version (org_id, case_id, entry_index);
alter table letter no force row level security;
alter table letter add column draft_version_id uuid,
  add foreign key (org_id, draft_version_id) references draft_version (org_id, id);
alter table letter force row level security;
create table second_look (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  version_id uuid not null,
  way text not null check (way in ('colleague', 'outside', 'own_night')),
  word text not null check (word in ('send', 'change', 'stop')),
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, version_id) references draft_version (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index second_look_of_version on second_look (org_id, version_id);
create table exhale_break (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  until bigint not null,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index exhale_break_of_case on exhale_break (org_id, case_id, entry_index);
create table concession (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  kind text not null check (kind in ('due', 'gift_with_apology', 'gift_after_closing', 'beyond_due', 'settlement')),
  amount_minor bigint,
  currency text check (currency ~ '^[A-Z]{3}$'),
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index concession_of_case on concession (org_id, case_id, entry_index);
create table concession_step (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  concession_id uuid not null,
  kind text not null check (kind in ('stopped', 'allowed', 'refused', 'paid', 'withdrawn')),
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, concession_id) references concession (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index concession_step_of on concession_step (org_id, concession_id, entry_index);
-- A day that we named ourselves, or that an authority, bank or court gave us. A counter may promise without a case.
create table watched_day (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  case_id uuid,
  kind text not null check (kind in ('promise', 'given')),
  day text not null check (day ~ '^\d{4}-\d\d-\d\d$'),
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index watched_day_of_client on watched_day (org_id, client_id, entry_index);
create index watched_day_next on watched_day (org_id, day);
create table watched_day_end (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  watched_id uuid not null,
  kind text not null check (kind in ('kept', 'missed', 'moved', 'no_promise')),
  at bigint not null,
  primary key (org_id, id),
  unique (org_id, watched_id),
  foreign key (org_id, watched_id) references watched_day (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create table deadline_reminder (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  rule text not null,
  due text not null check (due ~ '^\d{4}-\d\d-\d\d$'),
  stage text not null check (stage in ('days_before', 'day_before', 'on_day', 'late')),
  at bigint not null,
  primary key (org_id, id),
  unique (org_id, case_id, rule, due, stage),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create table exposure_note (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index exposure_note_of_case on exposure_note (org_id, case_id, entry_index);
-- A mail is on record before the mail server hears of it. Without an answer it has perhaps been sent, and nobody sends it
-- again by itself.
create table mail_attempt (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  letter_id uuid not null,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, letter_id) references letter (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index mail_attempt_of_letter on mail_attempt (org_id, letter_id);
create table mail_answer (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  attempt_id uuid not null,
  kind text not null check (kind in ('taken', 'refused', 'said_sent', 'said_not_sent')),
  at bigint not null,
  primary key (org_id, id),
  unique (org_id, attempt_id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, attempt_id) references mail_attempt (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create table lesson (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  kind text not null check (kind in ('agreement', 'offer', 'process', 'people')),
  audit_check text,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index lesson_newest on lesson (org_id, entry_index);
create table lesson_end (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  lesson_id uuid not null,
  kind text not null check (kind in ('done', 'dropped')),
  at bigint not null,
  primary key (org_id, id),
  unique (org_id, lesson_id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, lesson_id) references lesson (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
-- Another client whom the same fault of ours touched. The case names the fault, the row is about the client.
create table touched_client (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  source_case_id uuid not null,
  ground text not null check (ground in ('same_clause', 'same_item', 'same_day', 'same_offer', 'named')),
  at bigint not null,
  primary key (org_id, id),
  unique (org_id, source_case_id, client_id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, source_case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index touched_client_of_client on touched_client (org_id, client_id);
create table touched_told (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  touched_id uuid not null,
  kind text not null check (kind in ('told', 'not_touched')),
  at bigint not null,
  primary key (org_id, id),
  unique (org_id, touched_id),
  foreign key (org_id, touched_id) references touched_client (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
-- Derived, erased with the case: how far somebody has read.
create table read_mark (
  org_id uuid not null,
  case_id uuid not null,
  person text not null,
  up_to bigint not null,
  at bigint not null,
  primary key (org_id, case_id, person),
  foreign key (org_id, case_id) references case_file (org_id, id)
);
-- The door: an outside reader of one draft, and a calendar that a phone asks for. Digests only.
create table look_link (
  id uuid primary key,
  org_id uuid not null,
  version_id uuid not null,
  token_digest bytea not null unique check (octet_length(token_digest) = 32),
  made_at bigint not null,
  expires_at bigint not null,
  ended_at bigint
);
create index look_link_of_version on look_link (org_id, version_id);
create table calendar_link (
  id uuid primary key,
  org_id uuid not null,
  user_id text not null,
  lang text not null check (lang in ('ru', 'en')),
  token_digest bytea not null unique check (octet_length(token_digest) = 32),
  made_at bigint not null,
  read_at bigint,
  ended_at bigint
);
create index calendar_link_of_person on calendar_link (org_id, user_id);
grant select, insert, update on look_link, calendar_link to exhale_door;
do $$
declare
  name text;
begin
  foreach name in array array[
    'claim_edit', 'claim_decision', 'case_minutes', 'hand_over', 'contribution', 'contribution_answer', 'case_link',
    'case_unlink', 'draft_version', 'second_look', 'exhale_break', 'concession', 'concession_step', 'watched_day',
    'watched_day_end', 'deadline_reminder', 'exposure_note', 'mail_attempt', 'mail_answer', 'lesson', 'lesson_end',
    'touched_client', 'touched_told', 'read_mark'
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
  -- A content table: what an erasure deletes.
  if current_setting('server_version_num')::int >= 170000 then
    grant maintain on read_mark to exhale_erase;
  end if;
end
$$;
create policy erased_rows on read_mark to exhale_erase
  using (org_id = nullif(current_setting('app.org', true), '')::uuid);
grant select, delete on read_mark to exhale_erase;

-- What is derived is no fact: the desk may change it and throw it away. Whose it is, and of what, does not change.
grant delete on read_mark to exhale_desk;
grant update (up_to, at) on read_mark to exhale_desk;
