-- Written by a test from the migrations; read it, do not edit it.

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
alter table admin_act enable row level security;
alter table admin_act force row level security;
create policy own_rows on admin_act to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on admin_act to exhale_desk;

create table agreement_version (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  version text,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX agreement_version_of_case ON public.agreement_version USING btree (org_id, case_id, entry_index);
alter table agreement_version enable row level security;
alter table agreement_version force row level security;
create policy own_rows on agreement_version to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on agreement_version to exhale_desk;

create table case_file (
  org_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  entry_index bigint not null,
  opened_at bigint not null,
  lang text not null,
  jurisdiction text not null,
  trade text not null,
  timezone text not null,
  demo text,
  CHECK ((lang = ANY (ARRAY['ru'::text, 'en'::text]))),
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
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
create policy own_rows on case_heading to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on case_heading to exhale_desk;

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

create table claim (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  import_id uuid,
  called text not null,
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

create table clause (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  import_id uuid,
  no text not null,
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

create table import_staging (
  org_id uuid not null,
  import_id uuid not null,
  row_no integer not null,
  bytes bytea not null,
  PRIMARY KEY (org_id, import_id, row_no)
);
alter table import_staging enable row level security;
alter table import_staging force row level security;
create policy own_rows on import_staging to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant delete, insert, select on import_staging to exhale_desk;

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
  email text not null,
  role text,
  status text not null,
  "expiresAt" timestamp with time zone not null,
  "createdAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  "inviterId" text not null,
  FOREIGN KEY ("inviterId") REFERENCES "user"(id) ON DELETE CASCADE,
  FOREIGN KEY ("organizationId") REFERENCES organization(id) ON DELETE CASCADE,
  PRIMARY KEY (id)
);
CREATE INDEX "invitation_organizationId_idx" ON public.invitation USING btree ("organizationId");
CREATE INDEX invitation_email_idx ON public.invitation USING btree (email);
grant delete, insert, select, update on invitation to exhale_door;

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

create table ledger_entry (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  client_id uuid not null,
  entry_index bigint not null,
  import_id uuid,
  called text not null,
  kind text not null,
  at bigint,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  FOREIGN KEY (org_id, import_id) REFERENCES case_import(org_id, id),
  PRIMARY KEY (org_id, id)
);
CREATE INDEX ledger_entry_of_case ON public.ledger_entry USING btree (org_id, case_id, entry_index);
alter table ledger_entry enable row level security;
alter table ledger_entry force row level security;
create policy own_rows on ledger_entry to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on ledger_entry to exhale_desk;

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
  FOREIGN KEY (org_id, client_id) REFERENCES client(org_id, id),
  PRIMARY KEY (org_id, document_id, line_no)
);
CREATE INDEX ledger_line_balance ON public.ledger_line USING btree (org_id, client_id, sku) INCLUDE (moved);
alter table ledger_line enable row level security;
alter table ledger_line force row level security;
create policy own_rows on ledger_line to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on ledger_line to exhale_desk;

create table letter (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  kind text not null,
  copied_at bigint not null,
  FOREIGN KEY (org_id, case_id) REFERENCES case_file(org_id, id),
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

create table log_state (
  org_id uuid not null,
  size bigint not null,
  frontier bytea not null,
  CHECK (((octet_length(frontier) % 32) = 0)),
  CHECK ((size >= 0)),
  PRIMARY KEY (org_id)
);
alter table log_state enable row level security;
alter table log_state force row level security;
create policy own_rows on log_state to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select, update (frontier, size) on log_state to exhale_desk;

create table member (
  id text not null,
  "organizationId" text not null,
  "userId" text not null,
  role text not null,
  "createdAt" timestamp with time zone not null,
  FOREIGN KEY ("organizationId") REFERENCES organization(id) ON DELETE CASCADE,
  FOREIGN KEY ("userId") REFERENCES "user"(id) ON DELETE CASCADE,
  PRIMARY KEY (id)
);
CREATE INDEX "member_organizationId_idx" ON public.member USING btree ("organizationId");
CREATE INDEX "member_userId_idx" ON public.member USING btree ("userId");
grant delete, insert, select, update on member to exhale_door;

create table message (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  import_id uuid,
  called text not null,
  direction text not null,
  channel text not null,
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

create table organisation_setting (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  recorded_at bigint not null,
  FOREIGN KEY (org_id, entry_index) REFERENCES evidence_entry(org_id, entry_index),
  PRIMARY KEY (org_id, id)
);
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
  PRIMARY KEY (id),
  UNIQUE (slug)
);
grant delete, insert, select, update on organization to exhale_door;

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
create policy own_rows on payload to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant insert, select on payload to exhale_desk;

create table schema_migration (
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null default now(),
  PRIMARY KEY (name)
);

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

create table "user" (
  id text not null,
  name text not null,
  email text not null,
  "emailVerified" boolean not null,
  image text,
  "createdAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
  "updatedAt" timestamp with time zone not null default CURRENT_TIMESTAMP,
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
create policy own_rows on write_once to exhale_desk using ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)) with check ((org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid));
grant delete, insert, select on write_once to exhale_desk;
