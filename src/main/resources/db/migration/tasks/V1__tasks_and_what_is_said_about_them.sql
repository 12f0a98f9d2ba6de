create schema if not exists tasks;

create table tasks.task (
  id              uuid primary key,
  version         integer not null,
  number          text not null,
  title           text not null,
  goal            text not null default '',
  expected        text not null default '',
  owner_id        uuid not null references organisation.person,
  department_id   uuid references organisation.department,
  creator_id      uuid not null references organisation.person,
  begins_on       date,
  due_on          date not null,
  due_at          timestamptz not null,
  priority        text not null,
  important       boolean not null default false,
  reported_to     uuid references organisation.person,
  acknowledged_at timestamptz,
  status          text not null,
  reason          text,
  created_at      timestamptz not null,
  begun_at        timestamptz,
  settled_at      timestamptz,
  source_kind     text,
  source_id       uuid,
  source_number   text,
  source_title    text,
  source_link     text,
  part_id         uuid,
  part_label      text,
  parent_id       uuid references tasks.task,
  constraint task_number_is_unique unique (number),
  constraint task_title_is_short check (char_length(title) between 1 and 120),
  constraint task_goal_is_short check (char_length(goal) <= 2000),
  constraint task_expected_is_short check (char_length(expected) <= 1000),
  constraint task_begins_before_it_is_due check (begins_on is null or begins_on <= due_on),
  constraint task_priority_is_known check (priority in ('HIGH', 'NORMAL', 'LOW')),
  constraint task_status_is_known check (status in ('OPEN', 'IN_PROGRESS', 'DONE', 'CANCELLED')),
  constraint task_is_cancelled_with_a_reason check ((status = 'CANCELLED') = (reason is not null)
    and char_length(reason) between 1 and 500),
  constraint task_is_settled_at_a_moment check ((status in ('DONE', 'CANCELLED')) = (settled_at is not null)),
  constraint task_in_progress_has_begun check (status <> 'IN_PROGRESS' or begun_at is not null),
  constraint task_open_has_not_begun check (status <> 'OPEN' or begun_at is null),
  constraint task_only_important_is_reported check (reported_to is null or important),
  constraint task_is_acknowledged_by_somebody check (acknowledged_at is null or reported_to is not null),
  constraint task_source_is_whole check ((source_id is null) = (source_kind is null)
    and (source_id is null) = (source_number is null) and (source_id is null) = (source_title is null)
    and (source_id is null) = (source_link is null) and (source_id is null) = (part_label is null)
    and (part_id is null or source_id is not null)),
  constraint task_is_not_its_own_part check (parent_id <> id)
);
create index task_open_of_owner on tasks.task (owner_id, due_at, id) where status in ('OPEN', 'IN_PROGRESS');
create index task_settled_of_owner on tasks.task (owner_id, settled_at desc, id desc)
  where status in ('DONE', 'CANCELLED');
create index task_open_given on tasks.task (creator_id, due_at, id)
  where status in ('OPEN', 'IN_PROGRESS') and creator_id <> owner_id;
create index task_settled_given on tasks.task (creator_id, settled_at desc, id desc)
  where status in ('DONE', 'CANCELLED');
create index task_open_of_department on tasks.task (department_id, due_at, id) where status in ('OPEN', 'IN_PROGRESS');
create index task_settled_of_department on tasks.task (department_id, settled_at desc, id desc)
  where status in ('DONE', 'CANCELLED');
create index task_of_source on tasks.task (source_id, due_at, id) where source_id is not null;
create index task_of_part on tasks.task (part_id) where part_id is not null;
create index task_parts on tasks.task (parent_id) where parent_id is not null;
create index task_to_acknowledge on tasks.task (reported_to, created_at, id)
  where reported_to is not null and acknowledged_at is null;
create index task_reported on tasks.task (reported_to) where reported_to is not null;
create index task_open_by_day on tasks.task (due_at, id) where status in ('OPEN', 'IN_PROGRESS');

create table tasks.watcher (
  task_id   uuid not null references tasks.task,
  person_id uuid not null references organisation.person,
  since     timestamptz not null,
  constraint watcher_follows_once primary key (task_id, person_id)
);
create index watcher_by_person on tasks.watcher (person_id, task_id);

create table tasks.comment (
  id         uuid primary key,
  task_id    uuid not null references tasks.task,
  author_id  uuid not null references organisation.person,
  words      text not null,
  written_at timestamptz not null,
  constraint comment_is_short check (char_length(words) between 1 and 1000)
);
create index comment_of_task on tasks.comment (task_id, id);
create index comment_by_author on tasks.comment (author_id);

create table tasks.urge (
  task_id   uuid not null references tasks.task,
  person_id uuid not null references organisation.person,
  urged_at  timestamptz not null,
  again_at  timestamptz not null,
  constraint urge_is_latest_of_person primary key (task_id, person_id),
  constraint urge_cools_down check (again_at > urged_at)
);
create index urge_by_person on tasks.urge (person_id);

create table tasks.reminded (
  one          boolean not null default true,
  last_morning timestamptz not null,
  constraint reminded_is_one primary key (one),
  constraint reminded_is_the_only_row check (one)
);
