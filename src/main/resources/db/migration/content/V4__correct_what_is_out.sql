create table content.correction (
  id           uuid primary key,
  draft_id     uuid not null references content.draft,
  version      integer not null,
  number       text not null,
  manuscript   text not null,
  fingerprint  text not null,
  reason       text not null,
  asked_by     uuid not null references organisation.person,
  asked_at     timestamptz not null,
  state        text not null,
  settled_at   timestamptz,
  reply        text not null default '',
  constraint correction_is_of_a_version foreign key (draft_id, version)
    references content.draft_version (draft_id, number),
  constraint correction_says_why check (reason <> ''),
  constraint correction_state_is_known check (state in ('OPEN', 'AGREED', 'RETURNED', 'REFUSED', 'WITHDRAWN')),
  constraint correction_is_settled_once check ((state = 'OPEN') = (settled_at is null)),
  constraint correction_fingerprint_is_its_hash
    check (fingerprint = encode(sha256(convert_to(manuscript, 'UTF8')), 'hex'))
);
create unique index correction_is_one_at_a_time on content.correction (draft_id) where state = 'OPEN';
create index correction_of_draft on content.correction (draft_id, asked_at desc);
create index correction_of_version on content.correction (draft_id, version);
create index correction_by_asker on content.correction (asked_by);

-- What readers see once it is put right there; none while they see it as it went out.
alter table content.publication
  add column corrected_version integer,
  add column corrected_at      timestamptz,
  add constraint publication_is_corrected_to_a_version foreign key (draft_id, corrected_version)
    references content.draft_version (draft_id, number),
  add constraint publication_is_corrected_at_a_moment
    check ((corrected_version is null) = (corrected_at is null)),
  add constraint publication_is_corrected_to_a_later_version check (corrected_version > version);
create index publication_by_corrected_version on content.publication (draft_id, corrected_version);
