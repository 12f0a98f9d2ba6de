-- What is open, whoever owes it, by the time it falls due.
create index obligation_open_by_due on obligations.obligation (due_at, id) where state = 'PENDING';
-- The counts of what was kept in time read this index alone.
create index obligation_counted on obligations.obligation (month, department_id, clause, owner_id, state, due_at)
  where not trial and state <> 'VOID';
drop index obligations.obligation_of_month;
