-- A person may ask for reminders together with a link. Of a link only its digest is kept, so it cannot be sent again: a
-- reminder is a link of its own beside the first one, and ends with it.
alter table client_link add column remind boolean not null default false;
alter table client_link add column reminds uuid references client_link (id);
