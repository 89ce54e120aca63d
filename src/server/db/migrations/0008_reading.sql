-- The trail of reading: who looked at what, when, by which way and from where. Rows are inserted and never changed.
--
-- A row is written in the transaction of the read itself, so an answer that was given is in the trail. The same look within
-- one minute is one row. Rows enter the log as one list a minute (reading_list): the newest list of a minute holds all of it.

create table reading (
  org_id uuid not null,
  id uuid not null,
  minute bigint not null check (minute % 60000 = 0),
  at bigint not null,
  person text not null,
  via text not null,
  address text not null,
  what text not null,
  thing text not null,
  route text not null,
  primary key (org_id, id),
  unique (org_id, minute, person, via, address, what, thing)
);
create index reading_newest on reading (org_id, at, id);
create index reading_of_thing on reading (org_id, thing, at, id);

create table reading_list (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  minute bigint not null,
  rows integer not null check (rows > 0),
  primary key (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index reading_list_of_minute on reading_list (org_id, minute, rows);

create index admin_act_newest on admin_act (org_id, at, id);
create index organisation_setting_newest on organisation_setting (org_id, recorded_at, id);
create index import_withdrawal_newest on import_withdrawal (org_id, withdrawn_at, id);

do $$
declare
  name text;
begin
  foreach name in array array['reading', 'reading_list'] loop
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

-- When a brought import became a case stands on its head row, so that the open ones are found without opening the others.
-- Those that were accepted before this column existed get the instant 0.
alter table import_staging add column accepted_at bigint;
alter table import_staging no force row level security;
update import_staging set accepted_at = 0
  where row_no = 0 and convert_from(bytes, 'UTF8') ~ '"accepted":\{"case":"[0-9a-f-]{36}","imports":\[[^]]*\]\}\}$';
alter table import_staging force row level security;
create index import_staging_open on import_staging (org_id, import_id) where row_no = 0 and accepted_at is null;
