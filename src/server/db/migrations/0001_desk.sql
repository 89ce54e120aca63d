-- The tenant's tables: org_id first in every key, row-level security forced, rows inserted and never changed.
-- Three kinds. Log tables: nobody has UPDATE or DELETE. Content tables (payload, case_heading): words and salts, which an
-- erasure may delete one day; no fact needs them to stay provable. Facts: ids, kinds, instants and what is summed up.

create table log_state (
  org_id uuid primary key,
  size bigint not null check (size >= 0),
  frontier bytea not null check (octet_length(frontier) % 32 = 0)
);

create table evidence_entry (
  org_id uuid not null,
  entry_index bigint not null check (entry_index >= 0),
  type text not null,
  ref uuid not null,
  recorded_at bigint not null,
  bytes bytea not null,
  leaf_hash bytea not null check (octet_length(leaf_hash) = 32),
  primary key (org_id, entry_index),
  unique (org_id, ref)
);

create table payload (
  org_id uuid not null,
  entry_index bigint not null,
  part text not null,
  bytes bytea not null,
  salt bytea not null check (octet_length(salt) = 32),
  primary key (org_id, entry_index, part),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);

create table organisation_setting (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  recorded_at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);

create table client (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  primary key (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);

create table case_file (
  org_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  entry_index bigint not null,
  opened_at bigint not null,
  lang text not null check (lang in ('ru', 'en')),
  jurisdiction text not null,
  trade text not null,
  timezone text not null,
  demo text,
  primary key (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create unique index case_file_demo on case_file (org_id, demo) where demo is not null;

create table case_heading (
  org_id uuid not null,
  case_id uuid not null,
  title text not null,
  client_name text not null,
  primary key (org_id, case_id),
  foreign key (org_id, case_id) references case_file (org_id, id)
);

create table case_import (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  kind text not null,
  rows integer not null check (rows > 0),
  accepted_at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index case_import_of_case on case_import (org_id, case_id);

create table import_withdrawal (
  org_id uuid not null,
  id uuid not null,
  import_id uuid not null,
  entry_index bigint not null,
  withdrawn_at bigint not null,
  primary key (org_id, id),
  unique (org_id, import_id),
  foreign key (org_id, import_id) references case_import (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);

-- What a case is made of, in the order of the log: one row a document, whatever its kind.
create table inquiry (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index inquiry_of_case on inquiry (org_id, case_id, entry_index);

create table agreement_version (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  version text,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index agreement_version_of_case on agreement_version (org_id, case_id, entry_index);

create table clause (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  import_id uuid,
  no text not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, import_id) references case_import (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index clause_of_case on clause (org_id, case_id, entry_index);

create table offer (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index offer_of_case on offer (org_id, case_id, entry_index);

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
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, import_id) references case_import (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index ledger_entry_of_case on ledger_entry (org_id, case_id, entry_index);

-- `moved` is what the line does to the stock: in is above zero, out below, a count is zero.
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
  primary key (org_id, document_id, line_no),
  foreign key (org_id, client_id) references client (org_id, id)
);
create index ledger_line_balance on ledger_line (org_id, client_id, sku) include (moved);

create table message (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  import_id uuid,
  called text not null,
  direction text not null check (direction in ('in', 'out', 'internal')),
  channel text not null,
  at bigint,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, import_id) references case_import (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index message_of_case on message (org_id, case_id, entry_index);

create table claim (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  import_id uuid,
  called text not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, import_id) references case_import (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index claim_of_case on claim (org_id, case_id, entry_index);

create table economics (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index economics_of_case on economics (org_id, case_id, entry_index);

create table letter (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  kind text not null,
  copied_at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index letter_of_case on letter (org_id, case_id, entry_index);

create table letter_sending (
  org_id uuid not null,
  id uuid not null,
  letter_id uuid not null,
  message_id uuid not null,
  entry_index bigint not null,
  at bigint not null,
  primary key (org_id, id),
  unique (org_id, letter_id),
  foreign key (org_id, letter_id) references letter (org_id, id),
  foreign key (org_id, message_id) references message (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);

-- Rows of an import that nobody has accepted yet: no facts, so they may go again.
create table import_staging (
  org_id uuid not null,
  import_id uuid not null,
  row_no integer not null,
  bytes bytea not null,
  primary key (org_id, import_id, row_no)
);

do $$
declare
  name text;
begin
  foreach name in array array[
    'log_state', 'evidence_entry', 'payload', 'organisation_setting', 'client', 'case_file', 'case_heading',
    'case_import', 'import_withdrawal', 'inquiry', 'agreement_version', 'clause', 'offer', 'ledger_entry',
    'ledger_line', 'message', 'claim', 'economics', 'letter', 'letter_sending', 'import_staging'
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
end
$$;

-- The two exceptions to "inserted, never changed": where the log stands, and what was never accepted.
grant update (size, frontier) on log_state to exhale_desk;
grant delete on import_staging to exhale_desk;
