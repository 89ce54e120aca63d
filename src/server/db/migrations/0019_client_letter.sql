-- A letter to a client that stands in no case: taken through the door, mailed or carried by hand, and confirmed. Its words are parts of
-- documents; columns hold ids and values of the domain alone.
create table client_letter (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  -- The first word about a mistake of ours answers to this record.
  touched_id uuid not null,
  kind text not null check (kind in ('first_word')),
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, touched_id) references touched_client (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index client_letter_of_touched on client_letter (org_id, touched_id, entry_index);
create index client_letter_of_client on client_letter (org_id, client_id);
create table client_letter_sending (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  letter_id uuid not null,
  at bigint not null,
  primary key (org_id, id),
  unique (org_id, letter_id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, letter_id) references client_letter (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
-- A mail is on record before the mail server hears of it. Without an answer it has perhaps been sent, and nobody sends it again by
-- itself.
create table client_mail_attempt (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  letter_id uuid not null,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, letter_id) references client_letter (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index client_mail_attempt_of_letter on client_mail_attempt (org_id, letter_id);
create table client_mail_answer (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  client_id uuid not null,
  attempt_id uuid not null,
  kind text not null check (kind in ('taken', 'refused', 'said_sent', 'said_not_sent')),
  at bigint not null,
  primary key (org_id, id),
  unique (org_id, attempt_id),
  foreign key (org_id, client_id) references client (org_id, id),
  foreign key (org_id, attempt_id) references client_mail_attempt (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
do $$
declare
  name text;
begin
  foreach name in array array[
    'client_letter', 'client_letter_sending', 'client_mail_attempt', 'client_mail_answer'
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
