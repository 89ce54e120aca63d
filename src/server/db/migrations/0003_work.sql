-- Work that waits to be done: ids only, no personal data. The desk may ask for work, the worker takes it.

create table job (
  id uuid primary key,
  kind text not null,
  org_id uuid not null,
  subject_id uuid not null,
  due_at bigint not null,
  done_at bigint
);
create index job_waiting on job (due_at) where done_at is null;

grant insert on job to exhale_desk;
grant select, update (due_at, done_at), delete on job to exhale_work;
