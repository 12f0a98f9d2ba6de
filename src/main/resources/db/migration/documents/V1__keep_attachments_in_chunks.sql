create schema if not exists documents;

create table documents.document (
  id          uuid primary key,
  owner_kind  text not null,
  owner_id    uuid not null,
  name        text not null,
  media_type  text not null,
  size        bigint not null,
  sha256      text not null,
  uploaded_by uuid not null references organisation.person,
  uploaded_at timestamptz not null,
  removed_by  uuid references organisation.person,
  removed_at  timestamptz,
  erased_at   timestamptz,
  version     integer not null default 0,
  constraint document_owner_kind_is_short check (char_length(owner_kind) between 1 and 30),
  constraint document_name_is_short check (char_length(name) between 1 and 150 or erased_at is not null),
  constraint document_has_at_most_50_mb check (size between 1 and 52428800),
  constraint document_hash_is_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint document_removal_names_who_and_when check ((removed_by is null) = (removed_at is null)),
  constraint document_is_removed_before_it_is_erased check (erased_at is null or removed_at is not null)
);
create index document_by_owner on documents.document (owner_kind, owner_id, id);
create index document_by_uploader on documents.document (uploaded_by);
create index document_by_remover on documents.document (removed_by);
create unique index document_is_attached_once on documents.document (owner_kind, owner_id, sha256, name)
  where removed_at is null;

create table documents.chunk (
  document_id uuid not null references documents.document,
  position    integer not null,
  bytes       bytea not null,
  primary key (document_id, position),
  constraint chunk_has_at_most_1_mb check (octet_length(bytes) between 1 and 1048576)
);
-- Nearly every accepted type is compressed already.
alter table documents.chunk alter column bytes set storage external;

create function documents.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a document is removed or erased, never changed or deleted'
    using errcode = 'integrity_constraint_violation';
end $$;

create function documents.refuse_loss() returns trigger language plpgsql as $$
begin
  if exists (select 1 from documents.document d where d.id = old.document_id and d.erased_at is null) then
    raise exception 'the bytes of a document go only when it is erased'
      using errcode = 'integrity_constraint_violation';
  end if;
  return old;
end $$;

create trigger document_is_never_deleted before delete on documents.document
  for each row execute function documents.refuse_change();
create trigger document_keeps_its_content before update of owner_kind, owner_id, media_type, size, sha256, uploaded_by, uploaded_at
  on documents.document for each row
  when ((old.owner_kind, old.owner_id, old.media_type, old.size, old.sha256, old.uploaded_by, old.uploaded_at)
        is distinct from (new.owner_kind, new.owner_id, new.media_type, new.size, new.sha256, new.uploaded_by, new.uploaded_at))
  execute function documents.refuse_change();
create trigger chunk_is_never_changed before update on documents.chunk
  for each row execute function documents.refuse_change();
create trigger chunk_goes_only_with_erasure before delete on documents.chunk
  for each row execute function documents.refuse_loss();
