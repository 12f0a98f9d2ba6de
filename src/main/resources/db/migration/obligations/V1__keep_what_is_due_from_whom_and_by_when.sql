create schema if not exists obligations;

create table obligations.obligation (
  id             uuid primary key,
  version        integer not null,
  rule           text not null,
  clause         text not null,
  counting       text not null,
  matter_kind    text not null,
  matter_id      uuid not null,
  matter_number  text not null,
  matter_title   text not null,
  matter_link    text not null,
  period         text not null default '',
  owner_id       uuid not null references organisation.person,
  department_id  uuid references organisation.department,
  term           text not null,
  opened_at      timestamptz not null,
  due_at         timestamptz not null,
  state          text not null,
  submitted_at   timestamptz,
  settled_at     timestamptz,
  minutes_late   integer,
  saved_by_review boolean not null default false,
  evidence_kind   text,
  evidence_id     uuid,
  evidence_number text,
  evidence_title  text,
  evidence_link   text,
  target         integer,
  reached        integer,
  trial          boolean not null,
  feeds_kpi      boolean not null,
  -- The next moment at which the clock does something with it; none when nothing is left to do.
  next_stop      timestamptz,
  -- The month it counts in: the one it falls due in.
  month date not null generated always as (date_trunc('month', due_at at time zone 'Asia/Shanghai')::date) stored,
  constraint obligation_is_one_per_rule_matter_and_period unique (rule, matter_kind, matter_id, period),
  constraint obligation_state_is_known check (state in ('PENDING', 'MET', 'LATE', 'MISSED', 'WAIVED', 'VOID')),
  constraint obligation_counting_is_known check (counting in ('CADENCE', 'DEADLINE')),
  constraint obligation_matter_has_a_page check (matter_link ~ '^/([^/\\].*)?$'),
  constraint obligation_is_missed_only_by_cadence check (state <> 'MISSED' or counting = 'CADENCE'),
  constraint obligation_is_met_in_time check (state <> 'MET' or (settled_at is not null and evidence_id is not null
    and minutes_late is null and (settled_at <= due_at or saved_by_review))),
  constraint obligation_is_late_by_minutes check (state <> 'LATE' or (settled_at > due_at and evidence_id is not null
    and minutes_late >= 0)),
  constraint obligation_is_saved_by_what_was_submitted check (not saved_by_review or submitted_at <= due_at),
  constraint obligation_evidence_is_complete check ((evidence_id is null) = (evidence_kind is null)
    and (evidence_id is null) = (evidence_number is null) and (evidence_id is null) = (evidence_title is null)
    and (evidence_id is null) = (evidence_link is null)),
  constraint obligation_has_a_target_to_reach check ((target is null) = (reached is null) and target >= 1 and reached >= 0),
  constraint obligation_on_trial_counts_nowhere check (not (trial and feeds_kpi)),
  constraint obligation_waits_for_the_clock_only_while_open check (next_stop is null or state = 'PENDING')
);
create index obligation_to_do on obligations.obligation (owner_id, due_at, id) where state = 'PENDING';
create index obligation_for_the_clock on obligations.obligation (next_stop, id) where next_stop is not null;
create index obligation_of_owner on obligations.obligation (owner_id, due_at desc, id desc);
create index obligation_of_department on obligations.obligation (department_id, due_at desc, id desc);
create index obligation_open_in_department on obligations.obligation (department_id, due_at, id) where state = 'PENDING';
create index obligation_by_due on obligations.obligation (due_at desc, id desc);
create index obligation_of_month on obligations.obligation (department_id, month, clause, state);
create index obligation_by_clause on obligations.obligation (clause, due_at desc, id desc);
create index obligation_about on obligations.obligation (matter_kind, matter_id);

create table obligations.waiver (
  id            uuid primary key,
  version       integer not null,
  obligation_id uuid not null references obligations.obligation,
  reason        text not null,
  words         text not null,
  asked_by      uuid not null references organisation.person,
  asked_at      timestamptz not null,
  decider_id    uuid not null references organisation.person,
  outcome       text,
  answer        text,
  decided_by    uuid references organisation.person,
  decided_at    timestamptz,
  owner_id      uuid not null,
  constraint waiver_reason_is_known check (reason in
    ('PLATFORM_DOWN', 'SYSTEM_DOWN', 'LEAVE_WITHOUT_DEPUTY', 'CLOSED', 'CHANGED_BY_SUPERIOR')),
  constraint waiver_says_why check (length(trim(words)) > 0),
  constraint waiver_outcome_is_known check (outcome in ('GRANTED', 'REFUSED', 'WITHDRAWN')),
  constraint waiver_is_decided_by_somebody check ((outcome is null) = (decided_by is null)
    and (outcome is null) = (decided_at is null)),
  constraint waiver_is_refused_with_a_reason check (outcome <> 'REFUSED' or length(trim(answer)) > 0),
  -- Nobody decides about what he owes himself (X05).
  constraint waiver_is_not_decided_by_the_owner check (decider_id <> owner_id
    and (outcome is null or outcome = 'WITHDRAWN' or decided_by <> owner_id))
);
create unique index waiver_is_one_at_a_time on obligations.waiver (obligation_id) where outcome is null;
create unique index waiver_is_granted_once on obligations.waiver (obligation_id) where outcome = 'GRANTED';
create index waiver_of_obligation on obligations.waiver (obligation_id, asked_at desc);
create index waiver_to_decide on obligations.waiver (decider_id, asked_at) where outcome is null;
create index waiver_by_asker on obligations.waiver (asked_by);
create index waiver_by_judge on obligations.waiver (decided_by);

-- How the ledger compared with the work, each time it was recounted.
create table obligations.recount (
  id          uuid primary key,
  counted_at  timestamptz not null,
  asked_by    uuid references organisation.person,
  rows        integer not null,
  differences integer not null,
  mended      integer not null,
  constraint recount_counts check (rows >= 0 and differences >= 0 and mended between 0 and differences)
);
create index recount_by_time on obligations.recount (counted_at desc);
create index recount_by_person on obligations.recount (asked_by);

create table obligations.difference (
  id         uuid primary key,
  recount_id uuid not null references obligations.recount,
  rule       text not null,
  matter_number text not null,
  period     text not null,
  field      text not null,
  ledger     text not null,
  work       text not null
);
create index difference_of_recount on obligations.difference (recount_id);
