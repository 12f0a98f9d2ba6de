create schema if not exists organisation;

-- Lets a constraint compare identities and spans of days together.
create extension if not exists btree_gist;

create table organisation.company (
  id         boolean primary key default true,
  name       text not null,
  constraint company_is_one check (id),
  constraint company_name_is_short check (char_length(name) between 1 and 60)
);

create table organisation.department (
  id          uuid primary key,
  name        text not null,
  parent_id   uuid references organisation.department,
  position    integer not null default 0,
  positioning text not null default '',
  closed_on   date,
  version     integer not null default 0,
  constraint department_name_is_short check (char_length(name) between 1 and 30)
);
create unique index department_name_is_unique on organisation.department (name) where closed_on is null;
create index department_by_parent on organisation.department (parent_id);

create table organisation.post (
  id            uuid primary key,
  department_id uuid not null references organisation.department,
  name          text not null,
  role          text not null,
  head          boolean not null default false,
  position      integer not null default 0,
  closed_on     date,
  version       integer not null default 0,
  constraint post_name_is_short check (char_length(name) between 1 and 30),
  constraint post_role_is_known check (role in ('GM','LEAD','OM','BM','CE','SP','DA','DS','TECH','CS','INS','RGN','HR','ADM','FIN','MKT','ADMIN'))
);
create unique index post_name_is_unique_in_department on organisation.post (department_id, name) where closed_on is null;
create unique index department_has_one_head_post on organisation.post (department_id) where head and closed_on is null;
create index post_by_role on organisation.post (role);

create table organisation.person (
  id          uuid primary key,
  name        text not null,
  employment  text not null,
  superior_id uuid references organisation.person,
  joined_on   date not null,
  left_on     date,
  erased_at   timestamptz,
  version     integer not null default 0,
  constraint person_name_is_short check (char_length(name) between 1 and 30),
  constraint person_employment_is_known check (employment in ('FORMAL','PROBATION','INTERN')),
  constraint person_is_not_his_own_superior check (superior_id is distinct from id),
  constraint person_leaves_after_joining check (left_on is null or left_on >= joined_on)
);
create index person_by_superior on organisation.person (superior_id);

create function organisation.refuse_circle_of_superiors() returns trigger language plpgsql as $$
begin
  if exists (
    with recursive line(id) as (
      select new.superior_id
      union
      select p.superior_id from line l join organisation.person p on p.id = l.id)
    select 1 from line where id = new.id) then
    raise exception 'superiors stand in a circle'
      using errcode = 'check_violation', constraint = 'person_superiors_form_no_circle';
  end if;
  return new;
end $$;

create trigger person_superiors_form_no_circle before insert or update of superior_id on organisation.person
  for each row when (new.superior_id is not null) execute function organisation.refuse_circle_of_superiors();

create table organisation.appointment (
  id           uuid primary key,
  person_id    uuid not null references organisation.person,
  post_id      uuid not null references organisation.post,
  primary_post boolean not null,
  valid_from   date not null,
  valid_to     date,
  constraint appointment_ends_after_it_begins check (valid_to is null or valid_to >= valid_from),
  constraint appointment_primary_is_one exclude using gist
    (person_id with =, daterange(valid_from, valid_to, '[]') with &&) where (primary_post),
  constraint appointment_is_held_once exclude using gist
    (person_id with =, post_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index appointment_by_post on organisation.appointment (post_id);
create index appointment_by_person on organisation.appointment (person_id, valid_from);
