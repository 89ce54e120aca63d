-- A write that is sent twice under one key is done once: the key, what was asked, and what was answered.
-- No fact: rows older than two days go again.

create table write_once (
  org_id uuid not null,
  key text not null,
  fingerprint bytea not null check (octet_length(fingerprint) = 32),
  answer bytea not null,
  at bigint not null,
  primary key (org_id, key)
);
alter table write_once enable row level security;
alter table write_once force row level security;
create policy own_rows on write_once to exhale_desk
  using (org_id = nullif(current_setting('app.org', true), '')::uuid)
  with check (org_id = nullif(current_setting('app.org', true), '')::uuid);
grant select, insert, delete on write_once to exhale_desk;
