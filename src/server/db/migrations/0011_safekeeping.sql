-- How long things are kept, and how they go: keys of data subjects, erasures, refusals, holds, terms, papers; and the role
-- that alone may delete content. Facts and the log stay; words, salts and keys may go.

create table subject_key (
  org_id uuid not null,
  subject_id uuid not null,
  sealed bytea not null,
  created_at bigint not null,
  primary key (org_id, subject_id),
  foreign key (org_id, subject_id) references client (org_id, id)
);

-- What is kept about one person is looked up from here.
create index case_file_of_client on case_file (org_id, client_id);

-- When a matter ended, and when it began again: the terms of keeping are counted from here.
create table case_closure (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index case_closure_of_case on case_closure (org_id, case_id);
create table case_reopening (
  org_id uuid not null,
  id uuid not null,
  closure_id uuid not null,
  entry_index bigint not null,
  at bigint not null,
  primary key (org_id, id),
  unique (org_id, closure_id),
  foreign key (org_id, closure_id) references case_closure (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);

create table legal_hold (
  org_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  entry_index bigint not null,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index legal_hold_of_client on legal_hold (org_id, client_id);
create table hold_lifting (
  org_id uuid not null,
  id uuid not null,
  hold_id uuid not null,
  entry_index bigint not null,
  at bigint not null,
  primary key (org_id, id),
  unique (org_id, hold_id),
  foreign key (org_id, hold_id) references legal_hold (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);

-- Which entries went stands in the document of the erasure; it names no person.
create table erasure (
  org_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  entry_index bigint not null,
  ground text not null check (ground in ('request', 'consent_withdrawn', 'term_ended', 'unlawful')),
  scope text not null check (scope in ('whole', 'part')),
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index erasure_of_client on erasure (org_id, client_id);
create table erasure_refusal (
  org_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  entry_index bigint not null,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index erasure_refusal_of_client on erasure_refusal (org_id, client_id);

create table retention_choice (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  kind text not null,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create table paper_state (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  paper text not null,
  state text not null check (state in ('done', 'not_done')),
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);

do $$
declare
  name text;
begin
  foreach name in array array[
    'subject_key', 'case_closure', 'case_reopening', 'legal_hold', 'hold_lifting', 'erasure', 'erasure_refusal',
    'retention_choice', 'paper_state'
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
  -- Content tables: one role deletes, in one organisation at a time, and writes nothing. Where PostgreSQL knows the right
  -- (17 and newer) it may also rewrite them, so that the bytes of deleted rows leave the files.
  foreach name in array array[
    'payload', 'case_heading', 'ledger_line', 'import_staging', 'write_once', 'subject_key'
  ] loop
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

-- A new master key seals the same key again; which key it is does not change.
grant update (sealed) on subject_key to exhale_desk;

-- Words that people chose stood in rows of facts, which are never deleted: names of documents, clauses, channels, trades.
-- No query reads them, the documents in `payload` hold them, and there they can be erased. Changing the type of a column
-- writes the table anew, so that the old bytes leave the file together with the columns.
alter table message drop column called, drop column channel,
  alter column direction type text using (direction || '');
alter table ledger_entry drop column called, alter column kind type text using (
  case when kind in ('goods_in', 'goods_out', 'stock_count', 'order', 'payment', 'delivery', 'inspection', 'usage', 'time',
    'revision', 'revision_request', 'change_request', 'milestone', 'incident', 'notice', 'quality', 'registration',
    'dispute', 'page_snapshot', 'lookup') then kind else 'other' end);
alter table claim drop column called, alter column entry_index type bigint using (entry_index + 0);
alter table clause drop column no, alter column entry_index type bigint using (entry_index + 0);
alter table agreement_version drop column version, alter column entry_index type bigint using (entry_index + 0);
alter table case_file drop column trade, alter column jurisdiction type text using (
  case when jurisdiction ~ '^[A-Z]{2}(-[A-Z]{2,3})?$' then jurisdiction else '' end);

-- The planner keeps samples of columns; of words it needs none, and a sample would outlive the row. A change of type, even
-- to the same one, forgets the samples that were taken.
alter table payload alter column bytes type bytea, alter column salt type bytea;
alter table case_heading alter column title type text, alter column client_name type text;
alter table ledger_line alter column sku type text, alter column unit type text;
alter table import_staging alter column bytes type bytea;
alter table write_once alter column key type text, alter column answer type bytea, alter column fingerprint type bytea;
alter table payload alter column bytes set statistics 0, alter column salt set statistics 0;
alter table case_heading alter column title set statistics 0, alter column client_name set statistics 0;
alter table ledger_line alter column sku set statistics 0, alter column unit set statistics 0;
alter table import_staging alter column bytes set statistics 0;
alter table write_once alter column key set statistics 0, alter column answer set statistics 0,
  alter column fingerprint set statistics 0;
alter table subject_key alter column sealed set statistics 0;
