-- What the log signed, and its epochs. Log tables: rows are inserted and never changed, and nobody may delete them.
--
-- An epoch is one tree of one name: after a restore the old name may not sign again, so a new epoch begins at `first_entry`
-- and its tree has the entries from there on. Databases of before are in epoch 0, which begins with the first entry.

alter table log_state
  add column epoch integer not null default 0 check (epoch >= 0),
  add column first_entry bigint not null default 0 check (first_entry >= 0),
  -- Why nothing may be appended: the database is not what was signed. Null when all is well.
  add column behind text check (behind in ('shorter', 'differs', 'unmarked', 'key_lost'));
grant update (epoch, first_entry, behind) on log_state to exhale_desk;

create table log_epoch (
  org_id uuid not null,
  epoch integer not null check (epoch >= 0),
  first_entry bigint not null check (first_entry >= 0),
  origin text not null,
  vkey text not null,
  opened_at bigint not null,
  reason text,
  -- The last checkpoint that was known of the epoch before.
  previous text,
  primary key (org_id, epoch),
  unique (org_id, origin)
);

create table checkpoint (
  org_id uuid not null,
  epoch integer not null,
  size bigint not null check (size > 0),
  root bytea not null check (octet_length(root) = 32),
  note text not null,
  signed_at bigint not null,
  primary key (org_id, epoch, size),
  foreign key (org_id, epoch) references log_epoch (org_id, epoch)
);

do $$
declare
  name text;
begin
  foreach name in array array['log_epoch', 'checkpoint'] loop
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
