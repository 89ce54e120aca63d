-- How much is used now is asked of a handful of rows, however long a history is: the totals of all time and of the calendar
-- windows of today stand beside those of single days, and what is on the shelf is found without what has left it.
create index day_total_of_days on day_total (org_id, client_id, day);
create index stock_total_held on stock_total (org_id, client_id, sku) where held <> 0;
-- What was added up before has no such rows yet: it is made again when somebody asks.
truncate totals_mark;
