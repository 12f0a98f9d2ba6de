create table request (
  id           uuid primary key,
  number       text not null unique,
  title        text not null,
  applicant_id uuid not null,
  revision     integer not null,
  status       text not null
);
create table seat (
  id         uuid primary key,
  request_id uuid not null references request,
  position   integer not null,
  person_id  uuid not null,
  state      text not null,
  due_at     timestamptz,
  decided_at timestamptz,
  words      text,
  unique (request_id, position)
);
create index seat_to_decide on seat (person_id, due_at, id) where state = 'OPEN';
create index seat_decided on seat (person_id, decided_at desc, id desc) where decided_at is not null;
create table entry (
  id          uuid primary key,
  subject_id  uuid not null,
  actor_id    uuid not null,
  deed        text not null,
  words       text not null,
  happened_at timestamptz not null
);
create index entry_by_subject on entry (subject_id, id);
create table notice (
  id        uuid primary key,
  person_id uuid not null,
  fact      text not null,
  message   text not null,
  link      text not null,
  told_at   timestamptz not null,
  read_at   timestamptz,
  unique (person_id, fact)
);
create index notice_of_person on notice (person_id, told_at desc, id desc);
