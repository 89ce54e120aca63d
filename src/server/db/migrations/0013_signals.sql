-- What people say about what the reader marks: that a mark is not so, and that words should have been marked. The words
-- themselves and the reasons are parts of the documents; a statement is taken back by another one.
create table label_dismissal (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  -- The message, or the first inquiry.
  document_id uuid not null,
  entry_index bigint not null,
  label text not null,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index label_dismissal_of_case on label_dismissal (org_id, case_id);
create index label_dismissal_of_entry on label_dismissal (org_id, entry_index);
create table label_example (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  -- Null for words that were typed in.
  document_id uuid,
  entry_index bigint not null,
  -- Null when whoever gave it did not know.
  label text,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index label_example_of_case on label_example (org_id, case_id);
create index label_example_of_entry on label_example (org_id, entry_index);
create table label_withdrawal (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  dismissal_id uuid,
  example_id uuid,
  at bigint not null,
  primary key (org_id, id),
  unique (org_id, dismissal_id),
  unique (org_id, example_id),
  check (num_nonnulls(dismissal_id, example_id) > 0),
  foreign key (org_id, dismissal_id) references label_dismissal (org_id, id),
  foreign key (org_id, example_id) references label_example (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index label_withdrawal_of_entry on label_withdrawal (org_id, entry_index);
do $$
declare
  name text;
begin
  foreach name in array array['label_dismissal', 'label_example', 'label_withdrawal'] loop
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
