-- The counter: places, what was done there, and the shared devices with the people who take turns at them.
-- Tenant tables hold what happened; door tables hold who may tap a name. Names of sites and clients stand in payloads only.

create table site (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  named_at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);

create table counter_entry (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  site_id uuid not null,
  turn_id uuid not null,
  kind text not null check (kind in ('taken_in', 'issued', 'count', 'incident')),
  at bigint not null,
  corrects uuid,
  primary key (org_id, id),
  foreign key (org_id, site_id) references site (org_id, id),
  foreign key (org_id, corrects) references counter_entry (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index counter_entry_newest on counter_entry (org_id, entry_index);
create index counter_entry_of_site on counter_entry (org_id, site_id, entry_index);
create index counter_entry_of_turn on counter_entry (org_id, turn_id, entry_index);
create index counter_entry_corrected on counter_entry (org_id, corrects) where corrects is not null;

-- Where an entry was added to a case: no fact of its own, the fact in the case names the entry.
create table counter_filing (
  org_id uuid not null,
  counter_entry_id uuid not null,
  case_id uuid not null,
  filed_at bigint not null,
  primary key (org_id, counter_entry_id, case_id),
  foreign key (org_id, counter_entry_id) references counter_entry (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id)
);

do $$
declare
  name text;
begin
  foreach name in array array['site', 'counter_entry', 'counter_filing'] loop
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

-- Secrets of the door are kept as digests: of a link, of a device's cookie, of a PIN.
create table counter_device (
  id uuid primary key,
  org_id uuid not null,
  site_id uuid not null,
  name text not null,
  token_digest bytea not null unique check (octet_length(token_digest) = 32),
  idle_minutes integer not null check (idle_minutes between 1 and 30),
  joined_at bigint not null,
  last_seen_at bigint not null,
  revoked_at bigint
);
create index counter_device_of_organisation on counter_device (org_id);

create table device_invitation (
  id uuid primary key,
  org_id uuid not null,
  site_id uuid not null,
  name text not null,
  token_digest bytea not null unique check (octet_length(token_digest) = 32),
  idle_minutes integer not null check (idle_minutes between 1 and 30),
  made_by text not null,
  expires_at bigint not null
);
create index device_invitation_of_organisation on device_invitation (org_id);

-- An empty list of sites means every site of the organisation.
create table counter_person (
  id uuid primary key,
  org_id uuid not null,
  name text not null,
  sites uuid[] not null,
  pin_salt bytea not null,
  pin_hash bytea not null,
  made_at bigint not null,
  removed_at bigint
);
create index counter_person_of_organisation on counter_person (org_id);

create table counter_turn (
  id uuid primary key,
  device_id uuid not null references counter_device (id),
  person_id uuid not null references counter_person (id),
  started_at bigint not null,
  last_seen_at bigint not null,
  ended_at bigint
);
create unique index counter_turn_open on counter_turn (device_id) where ended_at is null;

-- `person_id` is no reference: tries under an id that is nobody's are counted together, under the nil id.
create table counter_wrong_pin (
  device_id uuid not null references counter_device (id),
  person_id uuid not null,
  wrong integer not null,
  paused_until bigint not null,
  primary key (device_id, person_id)
);

grant select, insert, update on counter_device, counter_person, counter_turn to exhale_door;
grant select, insert, delete on device_invitation to exhale_door;
grant select, insert, update, delete on counter_wrong_pin to exhale_door;
