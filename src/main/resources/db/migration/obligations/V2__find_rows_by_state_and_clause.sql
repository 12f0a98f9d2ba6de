create index obligation_of_owner_by_state on obligations.obligation (owner_id, state, due_at desc, id desc);
create index obligation_of_department_by_state on obligations.obligation (department_id, state, due_at desc, id desc);
create index obligation_of_department_by_clause on obligations.obligation (department_id, clause, due_at desc, id desc);
create index obligation_by_state on obligations.obligation (state, due_at desc, id desc);
drop index obligations.obligation_open_in_department;
