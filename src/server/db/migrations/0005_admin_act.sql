-- What somebody did to the desk itself (who may come in, keys, backups, holds): facts in the log like any other.
-- Who, from where and what exactly stand in the document; the row says only which kind and when.

create table admin_act (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  kind text not null,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
alter table admin_act enable row level security;
alter table admin_act force row level security;
create policy own_rows on admin_act to exhale_desk
  using (org_id = nullif(current_setting('app.org', true), '')::uuid)
  with check (org_id = nullif(current_setting('app.org', true), '')::uuid);
grant select, insert on admin_act to exhale_desk;
