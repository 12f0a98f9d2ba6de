create schema if not exists execution;

-- A project is its proposal after the approval: the same id, the same number.
create table execution.project (
  id            uuid primary key,
  version       integer not null,
  number        text not null,
  title         text not null,
  leader_id     uuid not null references organisation.person,
  author_id     uuid not null references organisation.person,
  department_id uuid not null references organisation.department,
  importance    text not null,
  status        text not null,
  status_at     timestamptz not null,
  approved_at   timestamptz not null,
  lapses_at     timestamptz,
  revision      integer not null,
  terms         text not null,
  baseline      text not null,
  amount        numeric(14,2) not null,
  starts_on     date not null,
  ends_on       date not null,
  strategy      text not null default '',
  channels      text not null default '',
  resourcing    text not null default '',
  kick_off      text,
  sync_kind     text,
  frequency     text,
  sync_due      timestamptz,
  started_at    timestamptz,
  completed_at  timestamptz,
  reason        text not null default '',
  stop_by       uuid references organisation.person,
  stop_at       timestamptz,
  stop_words    text,
  constraint project_number_is_unique unique (number),
  constraint project_title_is_short check (char_length(title) between 1 and 120),
  constraint project_status_is_known check (status in ('APPROVED', 'REVISING', 'CANCELLED', 'LAPSED', 'RUNNING', 'PAUSED',
    'TO_SUMMARISE', 'TO_REVIEW', 'TO_ARCHIVE', 'CLOSED', 'STOPPED')),
  constraint project_importance_is_known check (importance in ('ORDINARY', 'MAJOR')),
  constraint project_terms_are_json check (terms::jsonb is not null and baseline::jsonb is not null),
  constraint project_amount_is_not_negative check (amount >= 0),
  constraint project_ends_after_it_starts check (ends_on >= starts_on),
  constraint project_lapses_only_before_its_start check (lapses_at is null or status = 'APPROVED'),
  -- Nothing runs without a kick-off, a sync setting and the moment it began (S0-8.1, S0-8.2).
  constraint project_starts_with_its_kick_off check (status in ('APPROVED', 'REVISING', 'CANCELLED', 'LAPSED')
    or (kick_off::jsonb is not null and sync_kind is not null and frequency is not null and started_at is not null)),
  constraint project_not_begun_has_no_start check (status not in ('APPROVED', 'REVISING', 'CANCELLED', 'LAPSED') or started_at is null),
  constraint project_sync_is_known check (sync_kind in ('MEETING', 'REPORT')
    and frequency in ('DAILY', 'WEEKLY', 'BIWEEKLY', 'MONTHLY', 'QUARTERLY')),
  constraint project_syncs_while_it_runs check ((sync_due is not null) = (status = 'RUNNING')),
  constraint project_end_has_its_moment check (status not in ('TO_SUMMARISE', 'TO_REVIEW', 'TO_ARCHIVE', 'CLOSED')
    or completed_at is not null),
  constraint project_says_why_it_stands_still check (status not in ('CANCELLED', 'PAUSED', 'STOPPED') or length(trim(reason)) > 0),
  constraint project_stop_is_asked_in_words check ((stop_by is null) = (stop_at is null) and (stop_by is null) = (stop_words is null)
    and (stop_words is null or length(trim(stop_words)) > 0)),
  -- A major project is reviewed, an ordinary one summed up (S0-11.2a).
  constraint project_is_reviewed_by_its_importance check ((status <> 'TO_SUMMARISE' or importance = 'ORDINARY')
    and (status <> 'TO_REVIEW' or importance = 'MAJOR'))
);
create index project_by_leader on execution.project (leader_id, status_at desc);
create index project_by_author on execution.project (author_id);
create index project_by_department on execution.project (department_id, status_at desc);
create index project_by_status on execution.project (status, status_at desc);
create index project_by_change on execution.project (status_at desc, id desc);
create index project_by_lapse on execution.project (lapses_at) where lapses_at is not null;
create index project_by_sync on execution.project (sync_due) where sync_due is not null;
create index project_by_stopper on execution.project (stop_by);

create table execution.phase (
  project_id uuid not null references execution.project,
  position   integer not null,
  id         uuid not null,
  name       text not null,
  starts_on  date not null,
  ends_on    date not null,
  purpose    text not null,
  constraint phase_has_a_place primary key (project_id, position),
  constraint phase_is_unique unique (id) deferrable initially deferred,
  constraint phase_has_a_name check (char_length(name) between 1 and 60),
  constraint phase_ends_after_it_starts check (ends_on >= starts_on)
);

create table execution.participant (
  project_id    uuid not null references execution.project,
  position      integer not null,
  person_id     uuid not null references organisation.person,
  department_id uuid not null references organisation.department,
  duty          text not null,
  constraint participant_has_a_place primary key (project_id, position),
  constraint participant_is_once unique (project_id, person_id) deferrable initially deferred,
  constraint participant_duty_is_short check (char_length(duty) <= 200)
);
create index participant_by_person on execution.participant (person_id, project_id);
create index participant_by_department on execution.participant (department_id);

create table execution.resource (
  project_id uuid not null references execution.project,
  position   integer not null,
  what       text not null,
  how_much   text not null,
  confirmed  boolean not null,
  constraint resource_has_a_place primary key (project_id, position),
  constraint resource_says_what check (char_length(what) between 1 and 120)
);

create table execution.archive_mark (
  project_id  uuid not null references execution.project,
  kind        text not null,
  document_id uuid,
  reason      text not null,
  marked_by   uuid not null references organisation.person,
  marked_at   timestamptz not null,
  constraint archive_mark_is_one_per_kind primary key (project_id, kind),
  constraint archive_mark_kind_is_known check (kind in ('PROPOSAL', 'PLAN', 'MINUTES', 'REPORT', 'CONTRACT')),
  constraint archive_mark_has_a_paper_or_a_reason check (document_id is not null or length(trim(reason)) > 0)
);
create index archive_mark_by_person on execution.archive_mark (marked_by);

create table execution.change (
  id          uuid primary key,
  version     integer not null,
  project_id  uuid not null references execution.project,
  ordinal     integer not null,
  status      text not null,
  old_terms   text not null,
  new_terms   text not null,
  reason      text not null,
  revision    integer not null,
  fingerprint text not null,
  proposed_by uuid not null references organisation.person,
  proposed_at timestamptz not null,
  settled_by  uuid references organisation.person,
  settled_at  timestamptz,
  words       text not null default '',
  constraint change_has_its_number unique (project_id, ordinal),
  constraint change_status_is_known check (status in ('IN_APPROVAL', 'RETURNED', 'GRANTED', 'IN_EFFECT', 'DECLINED', 'WITHDRAWN')),
  constraint change_terms_are_json check (old_terms::jsonb is not null and new_terms::jsonb is not null),
  constraint change_changes_something check (old_terms <> new_terms),
  constraint change_says_why check (length(trim(reason)) > 0),
  constraint change_fingerprint_is_its_hash check (fingerprint = encode(sha256(convert_to(new_terms, 'UTF8')), 'hex')),
  constraint change_is_settled_by_somebody check ((status in ('IN_APPROVAL', 'RETURNED')) = (settled_at is null)
    and (settled_at is null) = (settled_by is null))
);
create unique index change_is_one_at_a_time on execution.change (project_id) where status in ('IN_APPROVAL', 'RETURNED');
create index change_of_project on execution.change (project_id, ordinal desc);
create index change_by_proposer on execution.change (proposed_by);
create index change_by_settler on execution.change (settled_by);

create table execution.report (
  id          uuid primary key,
  project_id  uuid not null references execution.project,
  period_end  date not null,
  percent     integer not null,
  health      text not null,
  done        text not null,
  next        text not null,
  problems    text not null,
  needs       text not null,
  reported_by uuid not null references organisation.person,
  reported_at timestamptz not null,
  constraint report_percent_is_a_share check (percent between 0 and 100),
  constraint report_health_is_known check (health in ('SMOOTH', 'AT_RISK', 'BLOCKED')),
  constraint report_says_what_is_done check (length(trim(done)) > 0)
);
create index report_of_project on execution.report (project_id, reported_at desc);
create index report_by_person on execution.report (reported_by);

create table execution.collaboration (
  id            uuid primary key,
  version       integer not null,
  project_id    uuid not null references execution.project,
  ordinal       integer not null,
  department_id uuid not null references organisation.department,
  status        text not null,
  need          text not null,
  from_day      date not null,
  to_day        date not null,
  asked_by      uuid not null references organisation.person,
  asked_at      timestamptz not null,
  due           timestamptz not null,
  reminded_at   timestamptz,
  escalated_at  timestamptz,
  person_id     uuid references organisation.person,
  words         text not null default '',
  answered_by   uuid references organisation.person,
  answered_at   timestamptz,
  constraint collaboration_has_its_number unique (project_id, ordinal),
  constraint collaboration_status_is_known check (status in ('ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  constraint collaboration_says_what_is_needed check (length(trim(need)) > 0),
  constraint collaboration_ends_after_it_starts check (to_day >= from_day),
  constraint collaboration_accepted_names_a_person check (status <> 'ACCEPTED' or person_id is not null),
  constraint collaboration_declined_says_why check (status <> 'DECLINED' or length(trim(words)) > 0),
  constraint collaboration_answer_is_complete check ((status = 'ASKED') = (answered_at is null)
    and (answered_at is null) = (answered_by is null))
);
create index collaboration_of_project on execution.collaboration (project_id, ordinal);
create index collaboration_by_department on execution.collaboration (department_id, project_id);
create index collaboration_waiting on execution.collaboration (due) where status = 'ASKED';
create index collaboration_by_asker on execution.collaboration (asked_by);
create index collaboration_by_person on execution.collaboration (person_id);
create index collaboration_by_answerer on execution.collaboration (answered_by);

create table execution.expense (
  id          uuid primary key,
  version     integer not null,
  project_id  uuid not null references execution.project,
  item        text not null,
  what        text not null,
  amount      numeric(14,2) not null,
  spent_on    date not null,
  entered_by  uuid not null references organisation.person,
  entered_at  timestamptz not null,
  struck_by   uuid references organisation.person,
  struck_at   timestamptz,
  struck_why  text,
  constraint expense_is_something check (amount > 0 and char_length(what) between 1 and 120),
  constraint expense_is_struck_in_words check ((struck_by is null) = (struck_at is null) and (struck_by is null) = (struck_why is null)
    and (struck_why is null or length(trim(struck_why)) > 0))
);
create index expense_of_project on execution.expense (project_id, spent_on desc);
create index expense_by_enterer on execution.expense (entered_by);
create index expense_by_striker on execution.expense (struck_by);

-- 总结 of an ordinary project, 复盘 of a major one.
create table execution.retrospective (
  id           uuid primary key,
  version      integer not null,
  project_id   uuid not null references execution.project,
  kind         text not null,
  status       text not null,
  lessons      text not null,
  fingerprint  text,
  words        text not null default '',
  written_by   uuid not null references organisation.person,
  written_at   timestamptz not null,
  submitted_at timestamptz,
  archived_by  uuid references organisation.person,
  archived_at  timestamptz,
  search       text not null default '',
  constraint retrospective_is_one_per_project unique (project_id),
  constraint retrospective_kind_is_known check (kind in ('SUMMARY', 'RETROSPECTIVE')),
  constraint retrospective_status_is_known check (status in ('DRAFT', 'SUBMITTED', 'ARCHIVED')),
  constraint retrospective_lessons_are_json check (lessons::jsonb is not null),
  -- Figures are frozen at submission (S0-11.2b).
  constraint retrospective_is_frozen_when_submitted check ((status = 'DRAFT') = (fingerprint is null)
    and (fingerprint is null or fingerprint = encode(sha256(convert_to(lessons, 'UTF8')), 'hex'))
    and (status = 'DRAFT') = (submitted_at is null)),
  constraint retrospective_is_archived_by_somebody check ((status = 'ARCHIVED') = (archived_at is not null)
    and (archived_at is null) = (archived_by is null))
);
create index retrospective_by_archive on execution.retrospective (archived_at desc, id desc) where archived_at is not null;
create index retrospective_by_writer on execution.retrospective (written_by);
create index retrospective_by_archiver on execution.retrospective (archived_by);

create function execution.refuse_change_of_archive() returns trigger language plpgsql as $$
begin
  raise exception 'an archived retrospective is never changed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger retrospective_is_never_changed_once_archived before update or delete on execution.retrospective
  for each row when (old.status = 'ARCHIVED') execute function execution.refuse_change_of_archive();

create function execution.refuse_change_of_report() returns trigger language plpgsql as $$
begin
  raise exception 'a progress report is never changed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger report_is_never_changed before update or delete on execution.report
  for each row execute function execution.refuse_change_of_report();
