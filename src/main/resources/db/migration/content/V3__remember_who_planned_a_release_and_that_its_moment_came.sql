alter table content.draft
  add column planned_by   uuid references organisation.person,
  add column plan_settled boolean not null default false;

-- Until now only its author or whoever released it could plan it; its author stands for both.
update content.draft set planned_by = author_id where planned_at is not null;

alter table content.draft
  add constraint draft_is_planned_by_somebody check ((planned_at is null) = (planned_by is null));
create index draft_by_planner on content.draft (planned_by);
create index draft_due on content.draft (planned_at, id)
  where status = 'READY' and not plan_settled and planned_by is not null;
