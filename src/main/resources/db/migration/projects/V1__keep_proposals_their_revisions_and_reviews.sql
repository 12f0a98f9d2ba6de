create schema if not exists projects;

create table projects.proposal (
  id             uuid primary key,
  version        integer not null,
  number         text not null,
  author_id      uuid not null references organisation.person,
  department_id  uuid not null references organisation.department,
  status         text not null,
  content        text not null,
  title          text not null,
  importance     text not null,
  amount         numeric(14,2) not null,
  starts_on      date,
  ends_on        date,
  revision       integer,
  fingerprint    text,
  waiver         text not null default '',
  returned_by    uuid references organisation.person,
  returned_at    timestamptz,
  returned_words text,
  returned_revision integer,
  drafted_at     timestamptz not null,
  saved_at       timestamptz not null,
  status_at      timestamptz not null,
  constraint proposal_number_is_unique unique (number),
  constraint proposal_has_one_author unique (id, author_id),
  constraint proposal_status_is_known check (status in
    ('DRAFT', 'IN_REVIEW', 'IN_APPROVAL', 'RETURNED', 'DECLINED', 'WITHDRAWN', 'VOID', 'APPROVED')),
  constraint proposal_importance_is_known check (importance in ('ORDINARY', 'MAJOR')),
  constraint proposal_title_is_short check (char_length(title) between 1 and 120),
  constraint proposal_amount_is_not_negative check (amount >= 0),
  constraint proposal_content_is_json check (content::jsonb is not null),
  constraint proposal_return_is_complete check ((returned_by is null) = (returned_at is null)
    and (returned_by is null) = (returned_words is null) and (returned_by is null) = (returned_revision is null)),
  -- What is under review, under decision or approved is its newest revision, to the letter (S0-7.2b).
  constraint proposal_is_what_was_handed_in check (status not in ('IN_REVIEW', 'IN_APPROVAL', 'APPROVED')
    or (fingerprint is not null and fingerprint = encode(sha256(convert_to(content, 'UTF8')), 'hex')))
);
create index proposal_by_author on projects.proposal (author_id, saved_at desc);
create index proposal_by_department on projects.proposal (department_id, saved_at desc);
create index proposal_by_status on projects.proposal (status, saved_at desc);
create index proposal_by_saving on projects.proposal (saved_at desc, id desc);
create index proposal_by_amount on projects.proposal (amount);
create index proposal_by_returner on projects.proposal (returned_by);

create table projects.revision (
  proposal_id uuid not null references projects.proposal,
  number      integer not null,
  content     text not null,
  fingerprint text not null,
  frozen_by   uuid not null references organisation.person,
  frozen_at   timestamptz not null,
  constraint revision_is_one_per_number primary key (proposal_id, number),
  constraint revision_is_told_by_its_fingerprint unique (proposal_id, number, fingerprint),
  constraint revision_counts_from_one check (number >= 1),
  constraint revision_fingerprint_is_its_hash check (fingerprint = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
create index revision_by_freezer on projects.revision (frozen_by);

create function projects.refuse_change_of_revision() returns trigger language plpgsql as $$
begin
  raise exception 'a revision is never changed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger revision_is_never_changed before update or delete on projects.revision
  for each row execute function projects.refuse_change_of_revision();

alter table projects.proposal add constraint proposal_names_a_frozen_revision
  foreign key (id, revision, fingerprint) references projects.revision (proposal_id, number, fingerprint)
  deferrable initially deferred;

-- Who saved which parts, while a draft is written: what a second writer is told.
create table projects.saving (
  proposal_id uuid not null references projects.proposal,
  version     integer not null,
  saved_by    uuid not null references organisation.person,
  saved_at    timestamptz not null,
  parts       text not null,
  constraint saving_is_one_per_version primary key (proposal_id, version)
);
create index saving_by_person on projects.saving (saved_by);

create table projects.review (
  id           uuid primary key,
  version      integer not null,
  proposal_id  uuid not null,
  author_id    uuid not null,
  revision     integer not null,
  host_id      uuid not null references organisation.person,
  started_at   timestamptz not null,
  outcome      text,
  words        text,
  concluded_by uuid references organisation.person,
  concluded_at timestamptz,
  constraint review_belongs_to_a_proposal foreign key (proposal_id, author_id)
    references projects.proposal (id, author_id),
  constraint review_is_about_a_revision foreign key (proposal_id, revision)
    references projects.revision (proposal_id, number),
  constraint review_has_one_author unique (id, author_id),
  constraint review_is_not_hosted_by_the_author check (host_id <> author_id),
  constraint review_outcome_is_known check (outcome in ('PASSED', 'CHANGES', 'WITHDRAWN')),
  constraint review_is_concluded_in_words check ((outcome is null) = (concluded_at is null)
    and (outcome is null) = (concluded_by is null) and (outcome is null or outcome = 'WITHDRAWN' or length(trim(words)) > 0))
);
create unique index review_is_one_at_a_time on projects.review (proposal_id) where outcome is null;
create index review_of_proposal on projects.review (proposal_id, started_at desc);
create index review_by_host on projects.review (host_id) where outcome is null;
create index review_by_concluder on projects.review (concluded_by);

create table projects.opinion (
  id         uuid primary key,
  review_id  uuid not null,
  author_id  uuid not null,
  person_id  uuid not null references organisation.person,
  invited_at timestamptz not null,
  words      text,
  given_at   timestamptz,
  constraint opinion_belongs_to_a_review foreign key (review_id, author_id) references projects.review (id, author_id),
  constraint opinion_is_one_per_person unique (review_id, person_id),
  constraint opinion_is_not_the_authors check (person_id <> author_id),
  constraint opinion_says_something check ((words is null) = (given_at is null) and (words is null or length(trim(words)) > 0))
);
create index opinion_to_give on projects.opinion (person_id) where given_at is null;
create index opinion_by_person on projects.opinion (person_id);
