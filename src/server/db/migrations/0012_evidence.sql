-- What makes the log checkable without us: tiles, keys that came after the first, tokens of timestamp authorities,
-- cosignatures; and what evidence is made of: originals, captures, keys of mail, what was saved in time, marks, packs.
--
-- Log tables: rows are inserted and never changed. Only full tiles are kept; the rest is counted from the leaves. The root
-- over a tile is one hash of the tile above it, so that a tile which is not full yet is read from short rows.
create table tile (
  org_id uuid not null,
  epoch integer not null,
  level integer not null check (level between 0 and 63),
  tile_index bigint not null check (tile_index >= 0),
  hashes bytea not null check (octet_length(hashes) = 8192),
  root bytea not null check (octet_length(root) = 32),
  primary key (org_id, epoch, level, tile_index),
  foreign key (org_id, epoch) references log_epoch (org_id, epoch)
);
-- The key number 0 of an epoch stands in log_epoch and signs from the first entry on. A later one signs trees of `from_size`
-- entries and more, beside the one before, until that one's last day is written into log_key_end.
create table log_key (
  org_id uuid not null,
  epoch integer not null,
  key_no integer not null check (key_no > 0),
  from_size bigint not null check (from_size >= 0),
  vkey text not null,
  added_at bigint not null,
  primary key (org_id, epoch, key_no),
  foreign key (org_id, epoch) references log_epoch (org_id, epoch)
);
-- A key that signs no tree of `from_size` entries and more.
create table log_key_end (
  org_id uuid not null,
  epoch integer not null,
  key_no integer not null check (key_no >= 0),
  from_size bigint not null check (from_size >= 0),
  ended_at bigint not null,
  primary key (org_id, epoch, key_no),
  foreign key (org_id, epoch) references log_epoch (org_id, epoch)
);
-- An epoch that was opened because somebody else may hold the keys of before: since when, or for trees of more entries than.
alter table log_epoch
  add column compromised_at bigint,
  add column compromised_size bigint;
-- A line that somebody else put under a checkpoint of ours.
create table cosignature (
  org_id uuid not null,
  epoch integer not null,
  size bigint not null,
  signer text not null,
  line text not null,
  seen_at bigint not null,
  primary key (org_id, epoch, size, signer),
  foreign key (org_id, epoch, size) references checkpoint (org_id, epoch, size)
);
-- Which authorities the owner chose, and where the daily checkpoint goes: the newest row counts.
create table anchoring_choice (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
-- A token of an authority over a checkpoint; query and token themselves are parts of its document.
create table timestamp_token (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  epoch integer not null,
  size bigint not null check (size > 0),
  authority text not null,
  gen_time bigint not null,
  received_at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, epoch, size) references checkpoint (org_id, epoch, size),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index timestamp_token_of_checkpoint on timestamp_token (org_id, epoch, size);
create index timestamp_token_of_authority on timestamp_token (org_id, authority, epoch, size);
-- A footer on a paper names a checkpoint by the first eight bytes of the hash of its note.
create index checkpoint_of_fingerprint on checkpoint (org_id, substr(sha256(note::bytea), 1, 8));
-- That the checkpoint of a day went to somebody outside.
create table checkpoint_mailing (
  org_id uuid not null,
  id uuid not null,
  entry_index bigint not null,
  epoch integer not null,
  size bigint not null,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, epoch, size) references checkpoint (org_id, epoch, size),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
-- A file as it came, byte for byte; its name and bytes are parts of its document.
create table original (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  upload_id uuid,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index original_of_case on original (org_id, case_id);
-- A page of the web as it was seen.
create table capture (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index capture_of_case on capture (org_id, case_id);
-- What the name servers said about the key of a mail when it was received here.
create table mail_key (
  org_id uuid not null,
  id uuid not null,
  original_id uuid not null,
  entry_index bigint not null,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, original_id) references original (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index mail_key_of_original on mail_key (org_id, original_id);
-- What was done today about something that vanishes: kept, asked of somebody, or not, and why.
create table preservation (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index preservation_of_case on preservation (org_id, case_id);
-- For legal advice, without prejudice, or no longer: the newest mark of a document counts. `document_id` is the id of a fact.
create table document_mark (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  document_id uuid not null,
  entry_index bigint not null,
  mark text not null check (mark in ('legal_advice', 'without_prejudice', 'none')),
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index document_mark_of_document on document_mark (org_id, document_id);
create index document_mark_of_case on document_mark (org_id, case_id);
-- A pack that left: its choices, manifest and report are parts of its document.
create table pack (
  org_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  entry_index bigint not null,
  at bigint not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references case_file (org_id, id),
  foreign key (org_id, entry_index) references evidence_entry (org_id, entry_index)
);
create index pack_of_case on pack (org_id, case_id);
-- With which checkpoint and tokens a pack was closed: made once, so that the same pack again is the same bytes.
create table pack_seal (
  org_id uuid not null,
  pack_id uuid not null,
  epoch integer not null,
  size bigint not null,
  tokens uuid[] not null,
  sealed_at bigint not null,
  primary key (org_id, pack_id),
  foreign key (org_id, pack_id) references pack (org_id, id),
  foreign key (org_id, epoch, size) references checkpoint (org_id, epoch, size)
);
do $$
declare
  name text;
begin
  foreach name in array array[
    'tile', 'log_key', 'log_key_end', 'cosignature', 'anchoring_choice', 'timestamp_token', 'checkpoint_mailing', 'original', 'capture',
    'mail_key', 'preservation', 'document_mark', 'pack', 'pack_seal'
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
