create schema if not exists requests;

create table requests.request (
  id             uuid primary key,
  version        integer not null,
  number         text not null,
  applicant_id   uuid not null references organisation.person,
  department_id  uuid not null references organisation.department,
  status         text not null,
  wish           text not null,
  title          text not null,
  needed_by      date not null,
  revision       integer not null default 0,
  frozen         text,
  fingerprint    text,
  reply          text not null default '',
  accepted_by    uuid references organisation.person,
  proposal_id    uuid,
  proposal       text,
  written_at     timestamptz not null,
  status_at      timestamptz not null,
  constraint request_number_is_unique unique (number),
  constraint request_status_is_known check (status in
    ('DRAFT', 'IN_APPROVAL', 'RETURNED', 'DECLINED', 'WITHDRAWN', 'ACCEPTED', 'STARTED')),
  constraint request_title_is_short check (char_length(title) between 1 and 120),
  constraint request_wish_is_json check (wish::jsonb is not null),
  constraint request_fingerprint_is_its_hash check ((frozen is null) = (fingerprint is null)
    and (frozen is null or fingerprint = encode(sha256(convert_to(frozen, 'UTF8')), 'hex'))),
  constraint request_is_what_was_handed_in check (status not in ('IN_APPROVAL', 'ACCEPTED', 'STARTED')
    or (frozen is not null and frozen = wish)),
  constraint request_is_started_with_a_proposal check ((status = 'STARTED') = (proposal_id is not null)
    and (proposal_id is null) = (proposal is null)),
  constraint request_is_accepted_by_somebody check (status not in ('ACCEPTED', 'STARTED') or accepted_by is not null)
);
create index request_by_applicant on requests.request (applicant_id, status_at desc);
create index request_by_department on requests.request (department_id, status_at desc);
create index request_by_state on requests.request (status_at desc, id desc);
create index request_by_accepter on requests.request (accepted_by) where status = 'ACCEPTED';
