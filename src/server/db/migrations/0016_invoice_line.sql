-- A day is charged once for a notice; a correction is about days that were charged before, so it may begin on the same one.
alter table invoice_line
  add column kind text not null default 'charge' check (kind in ('charge', 'correction'));
alter table invoice_line drop constraint invoice_line_org_id_notice_id_from_day_key;
create unique index invoice_line_charged on invoice_line (org_id, notice_id, from_day) where kind = 'charge';
