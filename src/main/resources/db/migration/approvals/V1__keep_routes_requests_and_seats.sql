create schema if not exists approvals;

create table approvals.route (
  key          text not null,
  version      integer not null,
  definition   text not null,
  valid_from   date not null,
  reason       text not null default '',
  published_by uuid references organisation.person,
  published_at timestamptz not null,
  constraint route_is_one_per_version primary key (key, version),
  constraint route_version_counts_from_one check (version >= 1),
  constraint route_definition_is_json check (definition::jsonb is not null)
);
create index route_by_publisher on approvals.route (published_by);

create table approvals.request (
  id             uuid primary key,
  version        integer not null,
  number         text not null,
  route          text not null,
  route_version  integer not null,
  subject_kind   text not null,
  subject_id     uuid not null,
  subject_number text not null,
  title          text not null,
  link           text not null,
  applicant_id   uuid not null references organisation.person,
  applicant_name text not null,
  department_id  uuid not null references organisation.department,
  amount         numeric(14,2),
  criteria       text not null,
  resume         text not null,
  revision       integer not null,
  fingerprint    text not null,
  round          integer not null,
  position       integer not null,
  status         text not null,
  submitted_at   timestamptz not null,
  settled_at     timestamptz,
  constraint request_number_is_unique unique (number),
  constraint request_has_one_applicant unique (id, applicant_id),
  constraint request_keeps_its_route foreign key (route, route_version) references approvals.route,
  constraint request_resume_is_known check (resume in ('RESTART', 'DIRECT')),
  constraint request_status_is_known check (status in ('PENDING', 'RETURNED', 'APPROVED', 'DECLINED', 'WITHDRAWN', 'VOID')),
  constraint request_fingerprint_is_sha256 check (fingerprint ~ '^[0-9a-f]{64}$'),
  constraint request_amount_is_not_negative check (amount >= 0),
  constraint request_is_settled_with_a_time check ((status in ('PENDING', 'RETURNED')) = (settled_at is null))
);
create unique index request_is_one_per_live_subject on approvals.request (subject_id) where status in ('PENDING', 'RETURNED');
create index request_by_subject on approvals.request (subject_id, submitted_at desc);
create index request_started on approvals.request (applicant_id, submitted_at desc, id desc);
create index request_by_route on approvals.request (route, route_version);
create index request_by_department on approvals.request (department_id, submitted_at desc);

create table approvals.seat (
  id           uuid primary key,
  request_id   uuid not null,
  applicant_id uuid not null,
  round        integer not null,
  position     integer not null,
  place        integer not null,
  person_id    uuid not null references organisation.person,
  name         text not null,
  post         text not null,
  step         text not null,
  mode         text not null,
  clause       text not null,
  own          boolean not null,
  turn         text not null,
  threshold    numeric(14,2),
  limit_hours  integer not null,
  state        text not null,
  opened_at    timestamptz,
  due_at       timestamptz,
  decided_at   timestamptz,
  words        text,
  revision     integer,
  answers      text not null default '[]',
  constraint seat_belongs_to_a_request foreign key (request_id, applicant_id) references approvals.request (id, applicant_id),
  constraint seat_decides_once unique (request_id, round, position, person_id),
  constraint seat_is_never_the_applicants check (person_id <> applicant_id),
  constraint seat_mode_is_known check (mode in ('ANY', 'ALL', 'SEQUENCE')),
  constraint seat_turn_is_known check (turn in ('STRAIGHT', 'OWN', 'VACANT')),
  constraint seat_state_is_known check (state in ('WAITING', 'OPEN', 'AGREED', 'RETURNED', 'DECLINED', 'LAPSED', 'MERGED', 'CARRIED')),
  constraint seat_is_decided_with_a_time check ((state in ('AGREED', 'RETURNED', 'DECLINED')) = (decided_at is not null)),
  constraint seat_names_the_revision_it_decided check ((decided_at is null) = (revision is null)),
  constraint seat_is_open_with_a_time check (state <> 'OPEN' or opened_at is not null),
  constraint seat_gives_a_reason check (state not in ('RETURNED', 'DECLINED') or length(trim(words)) > 0)
);
create index seat_of_request on approvals.seat (request_id, round, position);
create index seat_to_decide on approvals.seat (person_id, due_at, id) where state = 'OPEN';
create index seat_decided on approvals.seat (person_id, decided_at desc, id desc) where decided_at is not null;

create function approvals.refuse_change_of_decision() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.decided_at is not null then
    raise exception 'a decision is never changed' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger seat_decision_is_never_changed before update or delete on approvals.seat
  for each row execute function approvals.refuse_change_of_decision();

create table approvals.submission (
  request_id   uuid not null references approvals.request,
  round        integer not null,
  revision     integer not null,
  fingerprint  text not null,
  submitted_at timestamptz not null,
  constraint submission_is_one_per_round primary key (request_id, round)
);

create table approvals.copy (
  request_id uuid not null references approvals.request,
  person_id  uuid not null references organisation.person,
  copied_at  timestamptz,
  constraint copy_is_one_per_person primary key (request_id, person_id)
);
create index copy_of_person on approvals.copy (person_id, copied_at desc, request_id) where copied_at is not null;
create index copy_by_person on approvals.copy (person_id);

create table approvals.remark (
  id         uuid primary key,
  request_id uuid not null references approvals.request,
  person_id  uuid not null references organisation.person,
  revision   integer not null,
  section    text not null default '',
  words      text not null,
  made_at    timestamptz not null,
  constraint remark_says_something check (length(trim(words)) > 0)
);
create index remark_of_request on approvals.remark (request_id, made_at);
create index remark_by_person on approvals.remark (person_id);
