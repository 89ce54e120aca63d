-- Written by a test from the migrations; read it, do not edit it.

create table acceptance (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  version_id uuid not null,
  how text not null,
  text_hash bytea not null,
  at bigint not null,
  until bigint,
  CHECK ((how = ANY (ARRAY['click_and_code'::text, 'paper'::text, 'mail_reply'::text, 'message_reply'::text, 'paid_invoice'::text, 'signed_scan'::text, 'noted'::text]))),
  CHECK ((octet_length(text_hash) = 32)),
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, version_id) REFERENCES agreement_version(org_id, id),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX acceptance_of_client ON public.acceptance USING btree (org_id, client_id, at);
CREATE INDEX acceptance_of_version ON public.acceptance USING btree (org_id, version_id);
alter table acceptance enable row level security;
alter table acceptance force row level security;
create policy own_rows on acceptance to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on acceptance to exhale_desk;

create table account (
  id text not null,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamp with time zone,
  "refreshTokenExpiresAt" timestamp with time zone,
  scope text,
  password text,
  "createdAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  "updatedAt" timestamp with time zone not null,
  FOREIGN KEY ("userId") REFERENCES "user"(id) ON DELETE CASCADE,
  PRIMARY KEY (id)
);
CREATE INDEX "account_userId_idx" ON public.account USING btree ("userId");
grant delete, insert, select, update on account to exhale_door;

create table admin_act (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  kind text not null,
  at bigint not null,
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX admin_act_newest ON public.admin_act USING btree (org_id, at, id);
alter table admin_act enable row level security;
alter table admin_act force row level security;
create policy own_rows on admin_act to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on admin_act to exhale_desk;

create table agreement_end (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  version_id uuid not null,
  at bigint not null,
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, version_id) REFERENCES agreement_version(org_id, id),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX agreement_end_of_client ON public.agreement_end USING btree (org_id, client_id);
alter table agreement_end enable row level security;
alter table agreement_end force row level security;
create policy own_rows on agreement_end to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on agreement_end to exhale_desk;

create table agreement_version (
  org_id uuid not null,
  id uuid not null,
  case_id uuid,
  entry_index bigint not null,
  client_id uuid not null,
  kind text not null default 'agreement'::text,
  amends uuid,
  CHECK ((kind = ANY (ARRAY['agreement'::text, 'amendment'::text, 'signature_terms'::text, 'data_consent'::text]))),
  FOREIGN KEY (org_id, amends) REFERENCES agreement_version(org_id, id),
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX agreement_version_of_case ON public.agreement_version USING btree (org_id, case_id, entry_index);
CREATE INDEX agreement_version_of_client ON public.agreement_version USING btree (org_id, client_id, entry_index);
alter table agreement_version enable row level security;
alter table agreement_version force row level security;
create policy own_rows on agreement_version to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on agreement_version to exhale_desk;

create table anchoring_choice (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  at bigint not null,
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
alter table anchoring_choice enable row level security;
alter table anchoring_choice force row level security;
create policy own_rows on anchoring_choice to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on anchoring_choice to exhale_desk;

create table api_token (
  id text not null,
  "organizationId" text not null,
  "userId" text not null,
  name text not null,
  scopes text[] not null,
  digest text not null,
  "createdAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  "expiresAt" timestamp with time zone not null,
  "lastUsedAt" timestamp with time zone,
  "revokedAt" timestamp with time zone,
  FOREIGN KEY ("organizationId") REFERENCES organization(id) ON DELETE CASCADE,
  FOREIGN KEY ("userId") REFERENCES "user"(id) ON DELETE CASCADE,
  PRIMARY KEY (id),
  UNIQUE (digest)
);
CREATE INDEX "api_token_userId_idx" ON public.api_token USING btree ("userId", "organizationId");
grant delete, insert, select, update on api_token to exhale_door;

create table calendar_link (
  id uuid not null,
  org_id uuid not null,
  user_id text not null,
  lang text not null,
  token_digest bytea not null,
  made_at bigint not null,
  read_at bigint,
  ended_at bigint,
  CHECK ((lang = ANY (ARRAY['ru'::text, 'en'::text]))),
  CHECK ((octet_length(token_digest) = 32)),
  PRIMARY KEY (id),
  UNIQUE (token_digest)
);
CREATE INDEX calendar_link_of_person ON public.calendar_link USING btree (org_id, user_id);
grant insert, select, update on calendar_link to exhale_door;

create table capture (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  at bigint not null,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX capture_of_case ON public.capture USING btree (org_id, case_id);
alter table capture enable row level security;
alter table capture force row level security;
create policy own_rows on capture to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on capture to exhale_desk;

create table case_closure (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  at bigint not null,
  outcome text,
  CHECK ((outcome = ANY (ARRAY['settled'::text, 'partly_settled'::text, 'refused'::text, 'settlement'::text, 'withdrawn'::text, 'not_ours'::text, 'declined'::text, 'parted'::text, 'no_answer'::text]))),
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX case_closure_of_case ON public.case_closure USING btree (org_id, case_id);
alter table case_closure enable row level security;
alter table case_closure force row level security;
create policy own_rows on case_closure to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on case_closure to exhale_desk;

create table case_file (
  org_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  entry_index bigint not null,
  opened_at bigint not null,
  lang text not null,
  jurisdiction text not null,
  timezone text not null,
  demo text,
  CHECK ((lang = ANY (ARRAY['ru'::text, 'en'::text]))),
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX case_file_of_client ON public.case_file USING btree (org_id, client_id);
CREATE UNIQUE INDEX case_file_demo ON public.case_file USING btree (org_id, demo) WHERE (demo IS NOT NULL);
alter table case_file enable row level security;
alter table case_file force row level security;
create policy own_rows on case_file to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on case_file to exhale_desk;

create table case_heading (
  org_id uuid not null,
  case_id uuid not null,
  title text not null,
  client_name text not null,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  PRIMARY KEY (org_id, case_id)
);
alter table case_heading enable row level security;
alter table case_heading force row level security;
create policy erased_rows on case_heading to exhale_erase using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ();
create policy own_rows on case_heading to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on case_heading to exhale_desk;
grant delete, select on case_heading to exhale_erase;

create table case_import (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  kind text not null,
  rows integer not null,
  accepted_at bigint not null,
  CHECK ((rows > 0)),
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX case_import_of_case ON public.case_import USING btree (org_id, case_id);
alter table case_import enable row level security;
alter table case_import force row level security;
create policy own_rows on case_import to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on case_import to exhale_desk;

create table case_link (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  other_case_id uuid not null,
  kind text not null,
  at bigint not null,
  CHECK ((case_id <> other_case_id)),
  CHECK ((kind = ANY (ARRAY['merged'::text, 'same_matter'::text, 'related'::text]))),
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, other_case_id) REFERENCES case_file(org_id, id),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX case_link_of_case ON public.case_link USING btree (org_id, case_id);
CREATE INDEX case_link_of_other ON public.case_link USING btree (org_id, other_case_id);
alter table case_link enable row level security;
alter table case_link force row level security;
create policy own_rows on case_link to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on case_link to exhale_desk;

create table case_minutes (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  minutes integer not null,
  at bigint not null,
  CHECK ((minutes > 0)),
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX case_minutes_of_case ON public.case_minutes USING btree (org_id, case_id);
alter table case_minutes enable row level security;
alter table case_minutes force row level security;
create policy own_rows on case_minutes to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on case_minutes to exhale_desk;

create table case_reopening (
  org_id uuid not null,
  id uuid not null,
  closure_id uuid not null,
  entry_index bigint not null,
  at bigint not null,
  FOREIGN KEY (org_id, closure_id) REFERENCES case_closure(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, closure_id)
);
alter table case_reopening enable row level security;
alter table case_reopening force row level security;
create policy own_rows on case_reopening to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on case_reopening to exhale_desk;

create table case_unlink (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  link_id uuid not null,
  at bigint not null,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, link_id) REFERENCES case_link(org_id, id),
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, link_id)
);
alter table case_unlink enable row level security;
alter table case_unlink force row level security;
create policy own_rows on case_unlink to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on case_unlink to exhale_desk;

create table checkpoint (
  org_id uuid not null,
  epoch integer not null,
  size bigint not null,
  root bytea not null,
  note text not null,
  signed_at bigint not null,
  CHECK ((octet_length(root) = 32)),
  CHECK ((size > 0)),
  FOREIGN KEY (org_id, epoch) REFERENCES log_epoch(org_id, epoch),
  PRIMARY KEY (org_id, epoch, size)
);
CREATE INDEX checkpoint_of_fingerprint ON public.checkpoint USING btree (org_id, substr(sha256((note)::bytea), 1, 8));
alter table checkpoint enable row level security;
alter table checkpoint force row level security;
create policy own_rows on checkpoint to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on checkpoint to exhale_desk;

create table checkpoint_mailing (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  epoch integer not null,
  size bigint not null,
  at bigint not null,
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, epoch, size) REFERENCES checkpoint(org_id, epoch, size),
  PRIMARY KEY (org_id, id)
);
alter table checkpoint_mailing enable row level security;
alter table checkpoint_mailing force row level security;
create policy own_rows on checkpoint_mailing to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on checkpoint_mailing to exhale_desk;

create table claim (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  import_id uuid,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, import_id) REFERENCES case_import(org_id, id),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX claim_of_case ON public.claim USING btree (org_id, case_id, entry_index);
alter table claim enable row level security;
alter table claim force row level security;
create policy own_rows on claim to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on claim to exhale_desk;

create table claim_decision (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  claim_id uuid not null,
  verdict text not null,
  due_day text,
  owner_id text,
  at bigint not null,
  CHECK ((due_day ~ '^\d{4}-\d\d-\d\d$'::text)),
  CHECK ((verdict = ANY (ARRAY['our_fault'::text, 'entitled'::text, 'unproven'::text, 'refuted'::text, 'speculation'::text, 'undecided'::text]))),
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, claim_id) REFERENCES claim(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX claim_decision_of_case ON public.claim_decision USING btree (org_id, case_id, entry_index);
alter table claim_decision enable row level security;
alter table claim_decision force row level security;
create policy own_rows on claim_decision to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on claim_decision to exhale_desk;

create table claim_edit (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  claim_id uuid not null,
  at bigint not null,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, claim_id) REFERENCES claim(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX claim_edit_of_case ON public.claim_edit USING btree (org_id, case_id, entry_index);
alter table claim_edit enable row level security;
alter table claim_edit force row level security;
create policy own_rows on claim_edit to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on claim_edit to exhale_desk;

create table clause (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  import_id uuid,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, import_id) REFERENCES case_import(org_id, id),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX clause_of_case ON public.clause USING btree (org_id, case_id, entry_index);
alter table clause enable row level security;
alter table clause force row level security;
create policy own_rows on clause to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on clause to exhale_desk;

create table client (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
alter table client enable row level security;
alter table client force row level security;
create policy own_rows on client to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on client to exhale_desk;

create table client_card (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  consumer boolean,
  at bigint not null,
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX client_card_of_client ON public.client_card USING btree (org_id, client_id, entry_index);
alter table client_card enable row level security;
alter table client_card force row level security;
create policy own_rows on client_card to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on client_card to exhale_desk;

create table client_code (
  id uuid not null,
  link_id uuid not null,
  about uuid not null,
  salt bytea not null,
  digest bytea not null,
  sent_at bigint not null,
  expires_at bigint not null,
  tries integer not null,
  used_at bigint,
  FOREIGN KEY (link_id) REFERENCES client_link(id),
  PRIMARY KEY (id)
);
CREATE INDEX client_code_of_link ON public.client_code USING btree (link_id, sent_at);
grant delete, insert, select, update on client_code to exhale_door;

create table client_heading (
  org_id uuid not null,
  card_id uuid not null,
  client_id uuid not null,
  name text not null,
  number text not null,
  FOREIGN KEY (org_id, card_id) REFERENCES client_card(org_id, id),
  PRIMARY KEY (org_id, card_id)
);
CREATE INDEX client_heading_of_client ON public.client_heading USING btree (org_id, client_id, card_id);
alter table client_heading enable row level security;
alter table client_heading force row level security;
create policy erased_rows on client_heading to exhale_erase using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ();
create policy own_rows on client_heading to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on client_heading to exhale_desk;
grant delete, select on client_heading to exhale_erase;

create table client_letter (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  touched_id uuid not null,
  kind text not null,
  at bigint not null,
  CHECK ((kind = 'first_word'::text)),
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, touched_id) REFERENCES touched_client(org_id, id),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX client_letter_of_client ON public.client_letter USING btree (org_id, client_id);
CREATE INDEX client_letter_of_touched ON public.client_letter USING btree (org_id, touched_id, entry_index);
alter table client_letter enable row level security;
alter table client_letter force row level security;
create policy own_rows on client_letter to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on client_letter to exhale_desk;

create table client_letter_sending (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  letter_id uuid not null,
  at bigint not null,
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, letter_id) REFERENCES client_letter(org_id, id),
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, letter_id)
);
alter table client_letter_sending enable row level security;
alter table client_letter_sending force row level security;
create policy own_rows on client_letter_sending to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on client_letter_sending to exhale_desk;

create table client_link (
  id uuid not null,
  org_id uuid not null,
  client_id uuid not null,
  version_id uuid,
  token_digest bytea not null,
  made_at bigint not null,
  expires_at bigint not null,
  ended_at bigint,
  remind boolean not null default false,
  reminds uuid,
  CHECK ((octet_length(token_digest) = 32)),
  FOREIGN KEY (reminds) REFERENCES client_link(id),
  PRIMARY KEY (id),
  UNIQUE (token_digest)
);
CREATE INDEX client_link_of_client ON public.client_link USING btree (org_id, client_id);
grant insert, select, update on client_link to exhale_door;

create table client_mail_answer (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  attempt_id uuid not null,
  kind text not null,
  at bigint not null,
  CHECK ((kind = ANY (ARRAY['taken'::text, 'refused'::text, 'said_sent'::text, 'said_not_sent'::text]))),
  FOREIGN KEY (org_id, attempt_id) REFERENCES client_mail_attempt(org_id, id),
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, attempt_id)
);
alter table client_mail_answer enable row level security;
alter table client_mail_answer force row level security;
create policy own_rows on client_mail_answer to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on client_mail_answer to exhale_desk;

create table client_mail_attempt (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  letter_id uuid not null,
  at bigint not null,
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, letter_id) REFERENCES client_letter(org_id, id),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX client_mail_attempt_of_letter ON public.client_mail_attempt USING btree (org_id, letter_id);
alter table client_mail_attempt enable row level security;
alter table client_mail_attempt force row level security;
create policy own_rows on client_mail_attempt to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on client_mail_attempt to exhale_desk;

create table concession (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  kind text not null,
  amount_minor bigint,
  currency text,
  at bigint not null,
  CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  CHECK ((kind = ANY (ARRAY['due'::text, 'gift_with_apology'::text, 'gift_after_closing'::text, 'beyond_due'::text, 'settlement'::text]))),
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX concession_of_case ON public.concession USING btree (org_id, case_id, entry_index);
alter table concession enable row level security;
alter table concession force row level security;
create policy own_rows on concession to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on concession to exhale_desk;

create table concession_step (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  concession_id uuid not null,
  kind text not null,
  at bigint not null,
  CHECK ((kind = ANY (ARRAY['stopped'::text, 'allowed'::text, 'refused'::text, 'paid'::text, 'withdrawn'::text]))),
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, concession_id) REFERENCES concession(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX concession_step_of ON public.concession_step USING btree (org_id, concession_id, entry_index);
alter table concession_step enable row level security;
alter table concession_step force row level security;
create policy own_rows on concession_step to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on concession_step to exhale_desk;

create table contribution (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  of_id text not null,
  due bigint,
  at bigint not null,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX contribution_of_case ON public.contribution USING btree (org_id, case_id, entry_index);
CREATE INDEX contribution_of_person ON public.contribution USING btree (org_id, of_id, entry_index);
alter table contribution enable row level security;
alter table contribution force row level security;
create policy own_rows on contribution to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on contribution to exhale_desk;

create table contribution_answer (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  contribution_id uuid not null,
  kind text not null,
  at bigint not null,
  CHECK ((kind = ANY (ARRAY['answered'::text, 'cannot'::text, 'withdrawn'::text]))),
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, contribution_id) REFERENCES contribution(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, contribution_id)
);
alter table contribution_answer enable row level security;
alter table contribution_answer force row level security;
create policy own_rows on contribution_answer to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on contribution_answer to exhale_desk;

create table cosignature (
  org_id uuid not null,
  epoch integer not null,
  size bigint not null,
  signer text not null,
  line text not null,
  seen_at bigint not null,
  FOREIGN KEY (org_id, epoch, size) REFERENCES checkpoint(org_id, epoch, size),
  PRIMARY KEY (org_id, epoch, size, signer)
);
alter table cosignature enable row level security;
alter table cosignature force row level security;
create policy own_rows on cosignature to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on cosignature to exhale_desk;

create table counter_device (
  id uuid not null,
  org_id uuid not null,
  site_id uuid not null,
  name text not null,
  token_digest bytea not null,
  idle_minutes integer not null,
  joined_at bigint not null,
  last_seen_at bigint not null,
  revoked_at bigint,
  CHECK (((idle_minutes >= 1) AND (idle_minutes <= 30))),
  CHECK ((octet_length(token_digest) = 32)),
  PRIMARY KEY (id),
  UNIQUE (token_digest)
);
CREATE INDEX counter_device_of_organisation ON public.counter_device USING btree (org_id);
grant insert, select, update on counter_device to exhale_door;

create table counter_entry (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  site_id uuid not null,
  turn_id uuid not null,
  kind text not null,
  at bigint not null,
  corrects uuid,
  CHECK ((kind = ANY (ARRAY['taken_in'::text, 'issued'::text, 'count'::text, 'incident'::text]))),
  FOREIGN KEY (org_id, corrects) REFERENCES counter_entry(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, site_id) REFERENCES site(org_id, id),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX counter_entry_corrected ON public.counter_entry USING btree (org_id, corrects) WHERE (corrects IS NOT NULL);
CREATE INDEX counter_entry_newest ON public.counter_entry USING btree (org_id, entry_index);
CREATE INDEX counter_entry_of_site ON public.counter_entry USING btree (org_id, site_id, entry_index);
CREATE INDEX counter_entry_of_turn ON public.counter_entry USING btree (org_id, turn_id, entry_index);
alter table counter_entry enable row level security;
alter table counter_entry force row level security;
create policy own_rows on counter_entry to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on counter_entry to exhale_desk;

create table counter_filing (
  org_id uuid not null,
  counter_entry_id uuid not null,
  case_id uuid not null,
  filed_at bigint not null,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, counter_entry_id) REFERENCES counter_entry(org_id, id),
  PRIMARY KEY (org_id, counter_entry_id, case_id)
);
alter table counter_filing enable row level security;
alter table counter_filing force row level security;
create policy own_rows on counter_filing to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on counter_filing to exhale_desk;

create table counter_person (
  id uuid not null,
  org_id uuid not null,
  name text not null,
  sites uuid[] not null,
  pin_salt bytea not null,
  pin_hash bytea not null,
  made_at bigint not null,
  removed_at bigint,
  PRIMARY KEY (id)
);
CREATE INDEX counter_person_of_organisation ON public.counter_person USING btree (org_id);
grant insert, select, update on counter_person to exhale_door;

create table counter_turn (
  id uuid not null,
  device_id uuid not null,
  person_id uuid not null,
  started_at bigint not null,
  last_seen_at bigint not null,
  ended_at bigint,
  FOREIGN KEY (device_id) REFERENCES counter_device(id),
  FOREIGN KEY (person_id) REFERENCES counter_person(id),
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX counter_turn_open ON public.counter_turn USING btree (device_id) WHERE (ended_at IS NULL);
grant insert, select, update on counter_turn to exhale_door;

create table counter_wrong_pin (
  device_id uuid not null,
  person_id uuid not null,
  wrong integer not null,
  paused_until bigint not null,
  FOREIGN KEY (device_id) REFERENCES counter_device(id),
  PRIMARY KEY (device_id, person_id)
);
grant delete, insert, select, update on counter_wrong_pin to exhale_door;

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
  PRIMARY KEY (org_id, client_id, kind, metric, dimension, day)
);
CREATE INDEX day_total_of_days ON public.day_total USING btree (org_id, client_id, day);
alter table day_total enable row level security;
alter table day_total force row level security;
create policy erased_rows on day_total to exhale_erase using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ();
create policy own_rows on day_total to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant delete, insert, select, update (added, entries, highest, latest, latest_at, latest_by) on day_total to exhale_desk;
grant delete, select on day_total to exhale_erase;

create table deadline_reminder (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  rule text not null,
  due text not null,
  stage text not null,
  at bigint not null,
  CHECK ((due ~ '^\d{4}-\d\d-\d\d$'::text)),
  CHECK ((stage = ANY (ARRAY['days_before'::text, 'day_before'::text, 'on_day'::text, 'late'::text]))),
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, case_id, rule, due, stage)
);
alter table deadline_reminder enable row level security;
alter table deadline_reminder force row level security;
create policy own_rows on deadline_reminder to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on deadline_reminder to exhale_desk;

create table device_invitation (
  id uuid not null,
  org_id uuid not null,
  site_id uuid not null,
  name text not null,
  token_digest bytea not null,
  idle_minutes integer not null,
  made_by text not null,
  expires_at bigint not null,
  CHECK (((idle_minutes >= 1) AND (idle_minutes <= 30))),
  CHECK ((octet_length(token_digest) = 32)),
  PRIMARY KEY (id),
  UNIQUE (token_digest)
);
CREATE INDEX device_invitation_of_organisation ON public.device_invitation USING btree (org_id);
grant delete, insert, select on device_invitation to exhale_door;

create table document_mark (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  document_id uuid not null,
  entry_index bigint not null,
  mark text not null,
  at bigint not null,
  CHECK ((mark = ANY (ARRAY['legal_advice'::text, 'without_prejudice'::text, 'none'::text]))),
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX document_mark_of_case ON public.document_mark USING btree (org_id, case_id);
CREATE INDEX document_mark_of_document ON public.document_mark USING btree (org_id, document_id);
alter table document_mark enable row level security;
alter table document_mark force row level security;
create policy own_rows on document_mark to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on document_mark to exhale_desk;

create table draft_version (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  draft_id uuid not null,
  kind text not null,
  text_hash bytea not null,
  at bigint not null,
  CHECK ((octet_length(text_hash) = 32)),
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, draft_id) REFERENCES draft_version(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX draft_version_of_case ON public.draft_version USING btree (org_id, case_id, entry_index);
alter table draft_version enable row level security;
alter table draft_version force row level security;
create policy own_rows on draft_version to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on draft_version to exhale_desk;

create table economics (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX economics_of_case ON public.economics USING btree (org_id, case_id, entry_index);
alter table economics enable row level security;
alter table economics force row level security;
create policy own_rows on economics to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on economics to exhale_desk;

create table erasure (
  org_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  entry_index bigint not null,
  ground text not null,
  scope text not null,
  at bigint not null,
  CHECK ((ground = ANY (ARRAY['request'::text, 'consent_withdrawn'::text, 'term_ended'::text, 'unlawful'::text]))),
  CHECK ((scope = ANY (ARRAY['whole'::text, 'part'::text]))),
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX erasure_of_client ON public.erasure USING btree (org_id, client_id);
alter table erasure enable row level security;
alter table erasure force row level security;
create policy own_rows on erasure to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on erasure to exhale_desk;

create table erasure_refusal (
  org_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  entry_index bigint not null,
  at bigint not null,
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX erasure_refusal_of_client ON public.erasure_refusal USING btree (org_id, client_id);
alter table erasure_refusal enable row level security;
alter table erasure_refusal force row level security;
create policy own_rows on erasure_refusal to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on erasure_refusal to exhale_desk;

create table evidence_entry (
  org_id uuid not null,
  entry_index bigint not null,
  type text not null,
  ref uuid not null,
  recorded_at bigint not null,
  bytes bytea not null,
  leaf_hash bytea not null,
  CHECK ((entry_index >= 0)),
  CHECK ((octet_length(leaf_hash) = 32)),
  PRIMARY KEY (org_id, entry_index),
  UNIQUE (org_id, ref)
);
alter table evidence_entry enable row level security;
alter table evidence_entry force row level security;
create policy own_rows on evidence_entry to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on evidence_entry to exhale_desk;

create table exhale_break (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  until bigint not null,
  at bigint not null,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX exhale_break_of_case ON public.exhale_break USING btree (org_id, case_id, entry_index);
alter table exhale_break enable row level security;
alter table exhale_break force row level security;
create policy own_rows on exhale_break to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on exhale_break to exhale_desk;

create table exposure_note (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  at bigint not null,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX exposure_note_of_case ON public.exposure_note USING btree (org_id, case_id, entry_index);
alter table exposure_note enable row level security;
alter table exposure_note force row level security;
create policy own_rows on exposure_note to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on exposure_note to exhale_desk;

create table hand_over (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  to_id text not null,
  at bigint not null,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX hand_over_of_case ON public.hand_over USING btree (org_id, case_id, entry_index);
alter table hand_over enable row level security;
alter table hand_over force row level security;
create policy own_rows on hand_over to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on hand_over to exhale_desk;

create table hold_lifting (
  org_id uuid not null,
  id uuid not null,
  hold_id uuid not null,
  entry_index bigint not null,
  at bigint not null,
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, hold_id) REFERENCES legal_hold(org_id, id),
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, hold_id)
);
alter table hold_lifting enable row level security;
alter table hold_lifting force row level security;
create policy own_rows on hold_lifting to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on hold_lifting to exhale_desk;

create table import_staging (
  org_id uuid not null,
  import_id uuid not null,
  row_no integer not null,
  bytes bytea not null,
  accepted_at bigint,
  PRIMARY KEY (org_id, import_id, row_no)
);
CREATE INDEX import_staging_open ON public.import_staging USING btree (org_id, import_id) WHERE ((row_no = 0) AND (accepted_at IS NULL));
alter table import_staging enable row level security;
alter table import_staging force row level security;
create policy erased_rows on import_staging to exhale_erase using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ();
create policy own_rows on import_staging to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant delete, insert, select on import_staging to exhale_desk;
grant delete, select on import_staging to exhale_erase;

create table import_withdrawal (
  org_id uuid not null,
  id uuid not null,
  import_id uuid not null,
  entry_index bigint not null,
  withdrawn_at bigint not null,
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, import_id) REFERENCES case_import(org_id, id),
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, import_id)
);
CREATE INDEX import_withdrawal_newest ON public.import_withdrawal USING btree (org_id, withdrawn_at, id);
alter table import_withdrawal enable row level security;
alter table import_withdrawal force row level security;
create policy own_rows on import_withdrawal to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on import_withdrawal to exhale_desk;

create table inquiry (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX inquiry_of_case ON public.inquiry USING btree (org_id, case_id, entry_index);
alter table inquiry enable row level security;
alter table inquiry force row level security;
create policy own_rows on inquiry to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on inquiry to exhale_desk;

create table invitation (
  id text not null,
  "organizationId" text not null,
  email text not null default ''::text,
  role text,
  status text not null,
  "expiresAt" timestamp with time zone not null,
  "createdAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  "inviterId" text not null,
  digest text,
  note text not null default ''::text,
  "accessDays" integer,
  FOREIGN KEY ("inviterId") REFERENCES "user"(id) ON DELETE CASCADE,
  FOREIGN KEY ("organizationId") REFERENCES organization(id) ON DELETE CASCADE,
  PRIMARY KEY (id),
  UNIQUE (digest)
);
CREATE INDEX "invitation_organizationId_idx" ON public.invitation USING btree ("organizationId");
CREATE INDEX invitation_email_idx ON public.invitation USING btree (email);
grant delete, insert, select, update on invitation to exhale_door;

create table invoice_line (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  notice_id uuid,
  amount_minor bigint not null,
  currency text not null,
  from_day text not null,
  to_day text not null,
  at bigint not null,
  kind text not null default 'charge'::text,
  CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  CHECK ((from_day ~ '^\d{4}-\d\d-\d\d$'::text)),
  CHECK ((kind = ANY (ARRAY['charge'::text, 'correction'::text]))),
  CHECK ((to_day ~ '^\d{4}-\d\d-\d\d$'::text)),
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, notice_id) REFERENCES overage_notice(org_id, id),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX invoice_line_newest ON public.invoice_line USING btree (org_id, entry_index);
CREATE UNIQUE INDEX invoice_line_charged ON public.invoice_line USING btree (org_id, notice_id, from_day) WHERE (kind = 'charge'::text);
alter table invoice_line enable row level security;
alter table invoice_line force row level security;
create policy own_rows on invoice_line to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on invoice_line to exhale_desk;

create table job (
  id uuid not null,
  kind text not null,
  org_id uuid not null,
  subject_id uuid not null,
  due_at bigint not null,
  done_at bigint,
  PRIMARY KEY (id)
);
CREATE INDEX job_waiting ON public.job USING btree (due_at) WHERE (done_at IS NULL);
grant insert on job to exhale_desk;
grant delete, select, update (done_at, due_at) on job to exhale_work;

create table label_dismissal (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  document_id uuid not null,
  entry_index bigint not null,
  label text not null,
  at bigint not null,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX label_dismissal_of_case ON public.label_dismissal USING btree (org_id, case_id);
CREATE INDEX label_dismissal_of_entry ON public.label_dismissal USING btree (org_id, entry_index);
alter table label_dismissal enable row level security;
alter table label_dismissal force row level security;
create policy own_rows on label_dismissal to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on label_dismissal to exhale_desk;

create table label_example (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  document_id uuid,
  entry_index bigint not null,
  label text,
  at bigint not null,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX label_example_of_case ON public.label_example USING btree (org_id, case_id);
CREATE INDEX label_example_of_entry ON public.label_example USING btree (org_id, entry_index);
alter table label_example enable row level security;
alter table label_example force row level security;
create policy own_rows on label_example to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on label_example to exhale_desk;

create table label_withdrawal (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  dismissal_id uuid,
  example_id uuid,
  at bigint not null,
  CHECK ((num_nonnulls(dismissal_id, example_id) > 0)),
  FOREIGN KEY (org_id, dismissal_id) REFERENCES label_dismissal(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, example_id) REFERENCES label_example(org_id, id),
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, dismissal_id),
  UNIQUE (org_id, example_id)
);
CREATE INDEX label_withdrawal_of_entry ON public.label_withdrawal USING btree (org_id, entry_index);
alter table label_withdrawal enable row level security;
alter table label_withdrawal force row level security;
create policy own_rows on label_withdrawal to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on label_withdrawal to exhale_desk;

create table ledger_entry (
  org_id uuid not null,
  id uuid not null,
  case_id uuid,
  client_id uuid not null,
  entry_index bigint not null,
  import_id uuid,
  kind text not null,
  at bigint,
  site_id uuid,
  turn_id uuid,
  corrects uuid,
  received_at bigint,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, corrects) REFERENCES ledger_entry(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, import_id) REFERENCES case_import(org_id, id),
  FOREIGN KEY (org_id, site_id) REFERENCES site(org_id, id),
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, corrects)
);
CREATE INDEX ledger_entry_of_case ON public.ledger_entry USING btree (org_id, case_id, entry_index);
CREATE INDEX ledger_entry_of_client ON public.ledger_entry USING btree (org_id, client_id, entry_index);
alter table ledger_entry enable row level security;
alter table ledger_entry force row level security;
create policy own_rows on ledger_entry to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on ledger_entry to exhale_desk;

create table ledger_import (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  rows integer not null,
  file_hash bytea not null,
  at bigint not null,
  CHECK ((octet_length(file_hash) = 32)),
  CHECK ((rows > 0)),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX ledger_import_of_file ON public.ledger_import USING btree (org_id, file_hash);
alter table ledger_import enable row level security;
alter table ledger_import force row level security;
create policy own_rows on ledger_import to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on ledger_import to exhale_desk;

create table ledger_line (
  org_id uuid not null,
  client_id uuid not null,
  document_id uuid not null,
  line_no integer not null,
  sku text not null,
  qty numeric not null,
  unit text,
  moved numeric not null,
  at bigint,
  kind text not null default 'other'::text,
  unit_volume numeric,
  unit_weight numeric,
  CHECK ((kind = ANY (ARRAY['in'::text, 'out'::text, 'count'::text, 'other'::text]))),
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  PRIMARY KEY (org_id, document_id, line_no)
);
CREATE INDEX ledger_line_balance ON public.ledger_line USING btree (org_id, client_id, sku) INCLUDE (moved);
alter table ledger_line enable row level security;
alter table ledger_line force row level security;
create policy erased_rows on ledger_line to exhale_erase using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ();
create policy own_rows on ledger_line to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on ledger_line to exhale_desk;
grant delete, select on ledger_line to exhale_erase;

create table ledger_sheet (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  import_id uuid not null,
  rows integer not null,
  rows_hash bytea not null,
  first_at bigint,
  last_at bigint,
  CHECK ((octet_length(rows_hash) = 32)),
  CHECK ((rows > 0)),
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, import_id) REFERENCES ledger_import(org_id, id),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX ledger_sheet_of_client ON public.ledger_sheet USING btree (org_id, client_id, entry_index);
CREATE INDEX ledger_sheet_of_import ON public.ledger_sheet USING btree (org_id, import_id);
alter table ledger_sheet enable row level security;
alter table ledger_sheet force row level security;
create policy own_rows on ledger_sheet to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on ledger_sheet to exhale_desk;

create table ledger_withdrawal (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  import_id uuid not null,
  at bigint not null,
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, import_id) REFERENCES ledger_import(org_id, id),
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, import_id)
);
alter table ledger_withdrawal enable row level security;
alter table ledger_withdrawal force row level security;
create policy own_rows on ledger_withdrawal to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on ledger_withdrawal to exhale_desk;

create table legal_hold (
  org_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  entry_index bigint not null,
  at bigint not null,
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX legal_hold_of_client ON public.legal_hold USING btree (org_id, client_id);
alter table legal_hold enable row level security;
alter table legal_hold force row level security;
create policy own_rows on legal_hold to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on legal_hold to exhale_desk;

create table lesson (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  kind text not null,
  audit_check text,
  at bigint not null,
  CHECK ((kind = ANY (ARRAY['agreement'::text, 'offer'::text, 'process'::text, 'people'::text]))),
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX lesson_newest ON public.lesson USING btree (org_id, entry_index);
alter table lesson enable row level security;
alter table lesson force row level security;
create policy own_rows on lesson to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on lesson to exhale_desk;

create table lesson_end (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  lesson_id uuid not null,
  kind text not null,
  at bigint not null,
  CHECK ((kind = ANY (ARRAY['done'::text, 'dropped'::text]))),
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, lesson_id) REFERENCES lesson(org_id, id),
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, lesson_id)
);
alter table lesson_end enable row level security;
alter table lesson_end force row level security;
create policy own_rows on lesson_end to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on lesson_end to exhale_desk;

create table letter (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  kind text not null,
  copied_at bigint not null,
  draft_version_id uuid,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, draft_version_id) REFERENCES draft_version(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX letter_of_case ON public.letter USING btree (org_id, case_id, entry_index);
alter table letter enable row level security;
alter table letter force row level security;
create policy own_rows on letter to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on letter to exhale_desk;

create table letter_sending (
  org_id uuid not null,
  id uuid not null,
  letter_id uuid not null,
  message_id uuid not null,
  entry_index bigint not null,
  at bigint not null,
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, letter_id) REFERENCES letter(org_id, id),
  FOREIGN KEY (org_id, message_id) REFERENCES message(org_id, id),
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, letter_id)
);
alter table letter_sending enable row level security;
alter table letter_sending force row level security;
create policy own_rows on letter_sending to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on letter_sending to exhale_desk;

create table log_epoch (
  org_id uuid not null,
  epoch integer not null,
  first_entry bigint not null,
  origin text not null,
  vkey text not null,
  opened_at bigint not null,
  reason text,
  previous text,
  compromised_at bigint,
  compromised_size bigint,
  CHECK ((epoch >= 0)),
  CHECK ((first_entry >= 0)),
  PRIMARY KEY (org_id, epoch),
  UNIQUE (org_id, origin)
);
alter table log_epoch enable row level security;
alter table log_epoch force row level security;
create policy own_rows on log_epoch to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on log_epoch to exhale_desk;

create table log_key (
  org_id uuid not null,
  epoch integer not null,
  key_no integer not null,
  from_size bigint not null,
  vkey text not null,
  added_at bigint not null,
  CHECK ((from_size >= 0)),
  CHECK ((key_no > 0)),
  FOREIGN KEY (org_id, epoch) REFERENCES log_epoch(org_id, epoch),
  PRIMARY KEY (org_id, epoch, key_no)
);
alter table log_key enable row level security;
alter table log_key force row level security;
create policy own_rows on log_key to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on log_key to exhale_desk;

create table log_key_end (
  org_id uuid not null,
  epoch integer not null,
  key_no integer not null,
  from_size bigint not null,
  ended_at bigint not null,
  CHECK ((from_size >= 0)),
  CHECK ((key_no >= 0)),
  FOREIGN KEY (org_id, epoch) REFERENCES log_epoch(org_id, epoch),
  PRIMARY KEY (org_id, epoch, key_no)
);
alter table log_key_end enable row level security;
alter table log_key_end force row level security;
create policy own_rows on log_key_end to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on log_key_end to exhale_desk;

create table log_state (
  org_id uuid not null,
  size bigint not null,
  frontier bytea not null,
  epoch integer not null default 0,
  first_entry bigint not null default 0,
  behind text,
  CHECK (((octet_length(frontier) % 32) = 0)),
  CHECK ((behind = ANY (ARRAY['shorter'::text, 'differs'::text, 'unmarked'::text, 'key_lost'::text]))),
  CHECK ((epoch >= 0)),
  CHECK ((first_entry >= 0)),
  CHECK ((size >= 0)),
  PRIMARY KEY (org_id)
);
alter table log_state enable row level security;
alter table log_state force row level security;
create policy own_rows on log_state to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select, update (behind, epoch, first_entry, frontier, size) on log_state to exhale_desk;

create table look_link (
  id uuid not null,
  org_id uuid not null,
  version_id uuid not null,
  token_digest bytea not null,
  made_at bigint not null,
  expires_at bigint not null,
  ended_at bigint,
  CHECK ((octet_length(token_digest) = 32)),
  PRIMARY KEY (id),
  UNIQUE (token_digest)
);
CREATE INDEX look_link_of_version ON public.look_link USING btree (org_id, version_id);
grant insert, select, update on look_link to exhale_door;

create table loss_claim (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  case_id uuid,
  at bigint not null,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX loss_claim_of_client ON public.loss_claim USING btree (org_id, client_id);
alter table loss_claim enable row level security;
alter table loss_claim force row level security;
create policy own_rows on loss_claim to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on loss_claim to exhale_desk;

create table loss_step (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  loss_claim_id uuid not null,
  kind text not null,
  at bigint not null,
  CHECK ((kind = ANY (ARRAY['no_act_asked'::text, 'count_invited'::text, 'proof_requested'::text, 'answered'::text]))),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, loss_claim_id) REFERENCES loss_claim(org_id, id),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX loss_step_of_claim ON public.loss_step USING btree (org_id, loss_claim_id, entry_index);
alter table loss_step enable row level security;
alter table loss_step force row level security;
create policy own_rows on loss_step to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on loss_step to exhale_desk;

create table mail_answer (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  attempt_id uuid not null,
  kind text not null,
  at bigint not null,
  CHECK ((kind = ANY (ARRAY['taken'::text, 'refused'::text, 'said_sent'::text, 'said_not_sent'::text]))),
  FOREIGN KEY (org_id, attempt_id) REFERENCES mail_attempt(org_id, id),
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, attempt_id)
);
alter table mail_answer enable row level security;
alter table mail_answer force row level security;
create policy own_rows on mail_answer to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on mail_answer to exhale_desk;

create table mail_attempt (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  letter_id uuid not null,
  at bigint not null,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, letter_id) REFERENCES letter(org_id, id),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX mail_attempt_of_letter ON public.mail_attempt USING btree (org_id, letter_id);
alter table mail_attempt enable row level security;
alter table mail_attempt force row level security;
create policy own_rows on mail_attempt to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on mail_attempt to exhale_desk;

create table mail_key (
  org_id uuid not null,
  id uuid not null,
  original_id uuid not null,
  entry_index bigint not null,
  at bigint not null,
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, original_id) REFERENCES original(org_id, id),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX mail_key_of_original ON public.mail_key USING btree (org_id, original_id);
alter table mail_key enable row level security;
alter table mail_key force row level security;
create policy own_rows on mail_key to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on mail_key to exhale_desk;

create table member (
  id text not null,
  "organizationId" text not null,
  "userId" text not null,
  role text not null,
  "createdAt" timestamp with time zone not null,
  "expiresAt" timestamp with time zone,
  FOREIGN KEY ("organizationId") REFERENCES organization(id) ON DELETE CASCADE,
  FOREIGN KEY ("userId") REFERENCES "user"(id) ON DELETE CASCADE,
  PRIMARY KEY (id)
);
CREATE INDEX "member_organizationId_idx" ON public.member USING btree ("organizationId");
CREATE INDEX "member_userId_idx" ON public.member USING btree ("userId");
CREATE UNIQUE INDEX member_person_once ON public.member USING btree ("organizationId", "userId");
grant delete, insert, select, update on member to exhale_door;

create table message (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  import_id uuid,
  direction text not null,
  at bigint,
  CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text, 'internal'::text]))),
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, import_id) REFERENCES case_import(org_id, id),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX message_of_case ON public.message USING btree (org_id, case_id, entry_index);
alter table message enable row level security;
alter table message force row level security;
create policy own_rows on message to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on message to exhale_desk;

create table notice_choice (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  notice_id uuid not null,
  choice text not null,
  how text not null,
  at bigint not null,
  CHECK ((choice = ANY (ARRAY['clear'::text, 'pay_extra'::text, 'change_plan'::text, 'stay_within'::text, 'agree_once'::text, 'own_count'::text, 'silence'::text]))),
  CHECK ((how = ANY (ARRAY['tap'::text, 'reply'::text, 'told'::text, 'term_ended'::text]))),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, notice_id) REFERENCES overage_notice(org_id, id),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX notice_choice_of_notice ON public.notice_choice USING btree (org_id, notice_id, entry_index);
alter table notice_choice enable row level security;
alter table notice_choice force row level security;
create policy own_rows on notice_choice to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on notice_choice to exhale_desk;

create table offer (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX offer_of_case ON public.offer USING btree (org_id, case_id, entry_index);
alter table offer enable row level security;
alter table offer force row level security;
create policy own_rows on offer to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on offer to exhale_desk;

create table one_off (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  case_id uuid,
  at bigint not null,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX one_off_newest ON public.one_off USING btree (org_id, entry_index);
alter table one_off enable row level security;
alter table one_off force row level security;
create policy own_rows on one_off to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on one_off to exhale_desk;

create table organisation_setting (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  recorded_at bigint not null,
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX organisation_setting_newest ON public.organisation_setting USING btree (org_id, recorded_at, id);
alter table organisation_setting enable row level security;
alter table organisation_setting force row level security;
create policy own_rows on organisation_setting to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on organisation_setting to exhale_desk;

create table organization (
  id text not null,
  name text not null,
  slug text not null,
  logo text,
  "createdAt" timestamp with time zone not null,
  metadata text,
  "secondStepRequired" boolean not null default false,
  PRIMARY KEY (id),
  UNIQUE (slug)
);
grant delete, insert, select, update on organization to exhale_door;

create table original (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  upload_id uuid,
  at bigint not null,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX original_of_case ON public.original USING btree (org_id, case_id);
alter table original enable row level security;
alter table original force row level security;
create policy own_rows on original to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on original to exhale_desk;

create table overage_notice (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  version_id uuid not null,
  clause_index integer not null,
  window_from text,
  answer_by bigint,
  at bigint not null,
  CHECK ((window_from ~ '^\d{4}-\d\d-\d\d$'::text)),
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, version_id) REFERENCES agreement_version(org_id, id),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX overage_notice_due ON public.overage_notice USING btree (org_id, answer_by) WHERE (answer_by IS NOT NULL);
CREATE INDEX overage_notice_of_client ON public.overage_notice USING btree (org_id, client_id, entry_index);
alter table overage_notice enable row level security;
alter table overage_notice force row level security;
create policy own_rows on overage_notice to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on overage_notice to exhale_desk;

create table pack (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  at bigint not null,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX pack_of_case ON public.pack USING btree (org_id, case_id);
alter table pack enable row level security;
alter table pack force row level security;
create policy own_rows on pack to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on pack to exhale_desk;

create table pack_seal (
  org_id uuid not null,
  pack_id uuid not null,
  epoch integer not null,
  size bigint not null,
  tokens uuid[] not null,
  sealed_at bigint not null,
  FOREIGN KEY (org_id, epoch, size) REFERENCES checkpoint(org_id, epoch, size),
  FOREIGN KEY (org_id, pack_id) REFERENCES pack(org_id, id),
  PRIMARY KEY (org_id, pack_id)
);
alter table pack_seal enable row level security;
alter table pack_seal force row level security;
create policy own_rows on pack_seal to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on pack_seal to exhale_desk;

create table page_visit (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  kind text not null,
  at bigint not null,
  CHECK ((kind = ANY (ARRAY['opened'::text, 'code_sent'::text, 'code_entered'::text]))),
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX page_visit_of_client ON public.page_visit USING btree (org_id, client_id, at);
alter table page_visit enable row level security;
alter table page_visit force row level security;
create policy own_rows on page_visit to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on page_visit to exhale_desk;

create table paper_state (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  paper text not null,
  state text not null,
  at bigint not null,
  CHECK ((state = ANY (ARRAY['done'::text, 'not_done'::text]))),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
alter table paper_state enable row level security;
alter table paper_state force row level security;
create policy own_rows on paper_state to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on paper_state to exhale_desk;

create table passkey (
  id text not null,
  name text,
  "publicKey" text not null,
  "userId" text not null,
  "credentialID" text not null,
  counter integer not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  transports text,
  "createdAt" timestamp with time zone,
  aaguid text,
  FOREIGN KEY ("userId") REFERENCES "user"(id) ON DELETE CASCADE,
  PRIMARY KEY (id)
);
CREATE INDEX "passkey_userId_idx" ON public.passkey USING btree ("userId");
CREATE UNIQUE INDEX "passkey_credentialID_idx" ON public.passkey USING btree ("credentialID");
grant delete, insert, select, update on passkey to exhale_door;

create table payload (
  org_id uuid not null,
  entry_index bigint not null,
  part text not null,
  bytes bytea not null,
  salt bytea not null,
  CHECK ((octet_length(salt) = 32)),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, entry_index, part)
);
alter table payload enable row level security;
alter table payload force row level security;
create policy erased_rows on payload to exhale_erase using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ();
create policy own_rows on payload to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on payload to exhale_desk;
grant delete, select on payload to exhale_erase;

create table preservation (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  at bigint not null,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX preservation_of_case ON public.preservation USING btree (org_id, case_id);
alter table preservation enable row level security;
alter table preservation force row level security;
create policy own_rows on preservation to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on preservation to exhale_desk;

create table read_mark (
  org_id uuid not null,
  case_id uuid not null,
  person text not null,
  up_to bigint not null,
  at bigint not null,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  PRIMARY KEY (org_id, case_id, person)
);
alter table read_mark enable row level security;
alter table read_mark force row level security;
create policy erased_rows on read_mark to exhale_erase using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ();
create policy own_rows on read_mark to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant delete, insert, select, update (at, up_to) on read_mark to exhale_desk;
grant delete, select on read_mark to exhale_erase;

create table reading (
  org_id uuid not null,
  id uuid not null,
  minute bigint not null,
  at bigint not null,
  person text not null,
  via text not null,
  address text not null,
  what text not null,
  thing text not null,
  route text not null,
  CHECK (((minute % (60000)::bigint) = 0)),
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, minute, person, via, address, what, thing)
);
CREATE INDEX reading_newest ON public.reading USING btree (org_id, at, id);
CREATE INDEX reading_of_thing ON public.reading USING btree (org_id, thing, at, id);
alter table reading enable row level security;
alter table reading force row level security;
create policy own_rows on reading to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on reading to exhale_desk;

create table reading_list (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  minute bigint not null,
  rows integer not null,
  CHECK ((rows > 0)),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX reading_list_of_minute ON public.reading_list USING btree (org_id, minute, rows);
alter table reading_list enable row level security;
alter table reading_list force row level security;
create policy own_rows on reading_list to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on reading_list to exhale_desk;

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
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX representative_of_client ON public.representative USING btree (org_id, client_id);
alter table representative enable row level security;
alter table representative force row level security;
create policy own_rows on representative to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on representative to exhale_desk;

create table representative_end (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  representative_id uuid not null,
  at bigint not null,
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, representative_id) REFERENCES representative(org_id, id),
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, representative_id)
);
alter table representative_end enable row level security;
alter table representative_end force row level security;
create policy own_rows on representative_end to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on representative_end to exhale_desk;

create table retention_choice (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  kind text not null,
  at bigint not null,
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
alter table retention_choice enable row level security;
alter table retention_choice force row level security;
create policy own_rows on retention_choice to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on retention_choice to exhale_desk;

create table schema_migration (
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null default now(),
  PRIMARY KEY (name)
);
grant select on schema_migration to exhale_work;

create table second_look (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  case_id uuid not null,
  version_id uuid not null,
  way text not null,
  word text not null,
  at bigint not null,
  CHECK ((way = ANY (ARRAY['colleague'::text, 'outside'::text, 'own_night'::text]))),
  CHECK ((word = ANY (ARRAY['send'::text, 'change'::text, 'stop'::text]))),
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, version_id) REFERENCES draft_version(org_id, id),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX second_look_of_version ON public.second_look USING btree (org_id, version_id);
alter table second_look enable row level security;
alter table second_look force row level security;
create policy own_rows on second_look to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on second_look to exhale_desk;

create table second_step_use (
  "userId" text not null,
  digest text not null,
  "usedAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  FOREIGN KEY ("userId") REFERENCES "user"(id) ON DELETE CASCADE,
  PRIMARY KEY ("userId", digest)
);
grant delete, insert, select, update on second_step_use to exhale_door;

create table session (
  id text not null,
  "expiresAt" timestamp with time zone not null,
  token text not null,
  "createdAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  "updatedAt" timestamp with time zone not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null,
  "activeOrganizationId" text,
  FOREIGN KEY ("userId") REFERENCES "user"(id) ON DELETE CASCADE,
  PRIMARY KEY (id),
  UNIQUE (token)
);
CREATE INDEX "session_userId_idx" ON public.session USING btree ("userId");
grant delete, insert, select, update on session to exhale_door;

create table site (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  named_at bigint not null,
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
alter table site enable row level security;
alter table site force row level security;
create policy own_rows on site to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on site to exhale_desk;

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
  PRIMARY KEY (org_id, client_id, sku, dimension)
);
CREATE INDEX stock_total_held ON public.stock_total USING btree (org_id, client_id, sku) WHERE (held <> (0)::numeric);
alter table stock_total enable row level security;
alter table stock_total force row level security;
create policy erased_rows on stock_total to exhale_erase using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ();
create policy own_rows on stock_total to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant delete, insert, select, update (held, unit_volume, unit_weight, volume_at, volume_by, weight_at, weight_by) on stock_total to exhale_desk;
grant delete, select on stock_total to exhale_erase;

create table subject_key (
  org_id uuid not null,
  subject_id uuid not null,
  sealed bytea not null,
  created_at bigint not null,
  FOREIGN KEY (org_id, subject_id) REFERENCES client(org_id, id),
  PRIMARY KEY (org_id, subject_id)
);
alter table subject_key enable row level security;
alter table subject_key force row level security;
create policy erased_rows on subject_key to exhale_erase using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ();
create policy own_rows on subject_key to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select, update (sealed) on subject_key to exhale_desk;
grant delete, select on subject_key to exhale_erase;

create table threshold_crossing (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  version_id uuid not null,
  clause_index integer not null,
  window_from text,
  percent integer not null,
  direction text not null,
  at bigint not null,
  CHECK ((direction = ANY (ARRAY['up'::text, 'down'::text]))),
  CHECK ((percent = ANY (ARRAY[80, 100, 150]))),
  CHECK ((window_from ~ '^\d{4}-\d\d-\d\d$'::text)),
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, version_id) REFERENCES agreement_version(org_id, id),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX threshold_crossing_newest ON public.threshold_crossing USING btree (org_id, entry_index);
CREATE INDEX threshold_crossing_of_client ON public.threshold_crossing USING btree (org_id, client_id, entry_index);
alter table threshold_crossing enable row level security;
alter table threshold_crossing force row level security;
create policy own_rows on threshold_crossing to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on threshold_crossing to exhale_desk;

create table tile (
  org_id uuid not null,
  epoch integer not null,
  level integer not null,
  tile_index bigint not null,
  hashes bytea not null,
  root bytea not null,
  CHECK (((level >= 0) AND (level <= 63))),
  CHECK ((octet_length(hashes) = 8192)),
  CHECK ((octet_length(root) = 32)),
  CHECK ((tile_index >= 0)),
  FOREIGN KEY (org_id, epoch) REFERENCES log_epoch(org_id, epoch),
  PRIMARY KEY (org_id, epoch, level, tile_index)
);
alter table tile enable row level security;
alter table tile force row level security;
create policy own_rows on tile to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on tile to exhale_desk;

create table timestamp_token (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  epoch integer not null,
  size bigint not null,
  authority text not null,
  gen_time bigint not null,
  received_at bigint not null,
  CHECK ((size > 0)),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, epoch, size) REFERENCES checkpoint(org_id, epoch, size),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX timestamp_token_of_authority ON public.timestamp_token USING btree (org_id, authority, epoch, size);
CREATE INDEX timestamp_token_of_checkpoint ON public.timestamp_token USING btree (org_id, epoch, size);
alter table timestamp_token enable row level security;
alter table timestamp_token force row level security;
create policy own_rows on timestamp_token to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on timestamp_token to exhale_desk;

create table totals_mark (
  org_id uuid not null,
  client_id uuid not null,
  zone text not null,
  at bigint not null,
  PRIMARY KEY (org_id, client_id)
);
alter table totals_mark enable row level security;
alter table totals_mark force row level security;
create policy erased_rows on totals_mark to exhale_erase using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ();
create policy own_rows on totals_mark to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant delete, insert, select, update (at, zone) on totals_mark to exhale_desk;
grant delete, select on totals_mark to exhale_erase;

create table touched_client (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  source_case_id uuid not null,
  ground text not null,
  at bigint not null,
  CHECK ((ground = ANY (ARRAY['same_clause'::text, 'same_item'::text, 'same_day'::text, 'same_offer'::text, 'named'::text]))),
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, source_case_id) REFERENCES case_file(org_id, id),
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, source_case_id, client_id)
);
CREATE INDEX touched_client_of_client ON public.touched_client USING btree (org_id, client_id);
alter table touched_client enable row level security;
alter table touched_client force row level security;
create policy own_rows on touched_client to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on touched_client to exhale_desk;

create table touched_told (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  touched_id uuid not null,
  kind text not null,
  at bigint not null,
  CHECK ((kind = ANY (ARRAY['told'::text, 'not_touched'::text]))),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, touched_id) REFERENCES touched_client(org_id, id),
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, touched_id)
);
alter table touched_told enable row level security;
alter table touched_told force row level security;
create policy own_rows on touched_told to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on touched_told to exhale_desk;

create table "twoFactor" (
  id text not null,
  secret text not null,
  "backupCodes" text not null,
  "userId" text not null,
  verified boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamp with time zone,
  FOREIGN KEY ("userId") REFERENCES "user"(id) ON DELETE CASCADE,
  PRIMARY KEY (id)
);
CREATE INDEX "twoFactor_secret_idx" ON public."twoFactor" USING btree (secret);
CREATE UNIQUE INDEX "twoFactor_userId_idx" ON public."twoFactor" USING btree ("userId");
grant delete, insert, select, update on "twoFactor" to exhale_door;

create table "user" (
  id text not null,
  name text not null,
  email text not null,
  "emailVerified" boolean not null,
  image text,
  "createdAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  "updatedAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  "twoFactorEnabled" boolean default false,
  PRIMARY KEY (id),
  UNIQUE (email)
);
grant delete, insert, select, update on "user" to exhale_door;

create table verification (
  id text not null,
  identifier text not null,
  value text not null,
  "expiresAt" timestamp with time zone not null,
  "createdAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  "updatedAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  PRIMARY KEY (id)
);
CREATE INDEX verification_identifier_idx ON public.verification USING btree (identifier);
grant delete, insert, select, update on verification to exhale_door;

create table watched_day (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  case_id uuid,
  kind text not null,
  day text not null,
  at bigint not null,
  CHECK ((day ~ '^\d{4}-\d\d-\d\d$'::text)),
  CHECK ((kind = ANY (ARRAY['promise'::text, 'given'::text]))),
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX watched_day_next ON public.watched_day USING btree (org_id, day);
CREATE INDEX watched_day_of_client ON public.watched_day USING btree (org_id, client_id, entry_index);
alter table watched_day enable row level security;
alter table watched_day force row level security;
create policy own_rows on watched_day to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on watched_day to exhale_desk;

create table watched_day_end (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  watched_id uuid not null,
  kind text not null,
  at bigint not null,
  CHECK ((kind = ANY (ARRAY['kept'::text, 'missed'::text, 'moved'::text, 'no_promise'::text]))),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, watched_id) REFERENCES watched_day(org_id, id),
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, watched_id)
);
alter table watched_day_end enable row level security;
alter table watched_day_end force row level security;
create policy own_rows on watched_day_end to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on watched_day_end to exhale_desk;

create table write_once (
  org_id uuid not null,
  key text not null,
  fingerprint bytea not null,
  answer bytea not null,
  at bigint not null,
  CHECK ((octet_length(fingerprint) = 32)),
  PRIMARY KEY (org_id, key)
);
alter table write_once enable row level security;
alter table write_once force row level security;
create policy erased_rows on write_once to exhale_erase using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ();
create policy own_rows on write_once to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant delete, insert, select on write_once to exhale_desk;
grant delete, select on write_once to exhale_erase;
