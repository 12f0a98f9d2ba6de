alter table tasks.task
  add column grams text[] not null generated always as (search.grams(title || ' ' || number)) stored;
create index task_by_text on tasks.task using gin (grams) with (fastupdate = off);

create index task_of_owner on tasks.task (owner_id, due_at desc, id desc);
create index task_given on tasks.task (creator_id, due_at desc, id desc) where creator_id <> owner_id;
create index task_of_department on tasks.task (department_id, due_at desc, id desc);

-- Columns of the board, and lists of one state.
create index task_open_of_owner_by_status on tasks.task (owner_id, status, due_at, id)
  where status in ('OPEN', 'IN_PROGRESS');
create index task_open_of_department_by_status on tasks.task (department_id, status, due_at, id)
  where status in ('OPEN', 'IN_PROGRESS');

drop index tasks.task_settled_of_owner;
create index task_settled_of_owner on tasks.task (owner_id, status, settled_at desc, id desc)
  where status in ('DONE', 'CANCELLED');
drop index tasks.task_settled_given;
create index task_settled_given on tasks.task (creator_id, status, settled_at desc, id desc)
  where status in ('DONE', 'CANCELLED') and creator_id <> owner_id;
drop index tasks.task_settled_of_department;
create index task_settled_of_department on tasks.task (department_id, status, settled_at desc, id desc)
  where status in ('DONE', 'CANCELLED');
