-- What a request can be found by, and for whom: written once when it is handed in, so that decisions do not touch it.
create table approvals.card (
  request_id uuid not null references approvals.request,
  written    text not null,
  grams      text[] not null generated always as (search.grams(written)) stored,
  -- Everybody who has, had or will have a part in it.
  persons    uuid[] not null,
  constraint card_is_one_per_request primary key (request_id)
);
create index card_by_text_and_person on approvals.card using gin (grams, persons) with (fastupdate = off);

create function approvals.written_of(r approvals.request) returns text language sql immutable as $$
  select r.title || ' ' || r.number || ' ' || r.subject_number || ' ' || r.applicant_name
$$;

create function approvals.persons_of(asked uuid) returns uuid[] language sql stable as $$
  select array_agg(distinct person) from (
    select applicant_id as person from approvals.request where id = asked
    union all select person_id from approvals.seat where request_id = asked
    union all select person_id from approvals.copy where request_id = asked) as persons
$$;

insert into approvals.card (request_id, written, persons)
select r.id, approvals.written_of(r), approvals.persons_of(r.id) from approvals.request r;

create function approvals.write_card() returns trigger language plpgsql as $$
begin
  insert into approvals.card (request_id, written, persons)
  select r.id, approvals.written_of(r), approvals.persons_of(r.id) from approvals.request r where r.id = new.id;
  return null;
end $$;

create function approvals.rewrite_card() returns trigger language plpgsql as $$
begin
  update approvals.card set written = approvals.written_of(new) where request_id = new.id;
  return null;
end $$;

create function approvals.add_person_to_card() returns trigger language plpgsql as $$
begin
  update approvals.card set persons = persons || new.person_id
   where request_id = new.request_id and not persons @> array[new.person_id];
  return null;
end $$;

-- At the end of the transaction, when all its places are known.
create constraint trigger request_has_a_card after insert on approvals.request deferrable initially deferred
  for each row execute function approvals.write_card();
create constraint trigger seat_stands_on_the_card after insert on approvals.seat deferrable initially deferred
  for each row execute function approvals.add_person_to_card();
create constraint trigger copy_stands_on_the_card after insert on approvals.copy deferrable initially deferred
  for each row execute function approvals.add_person_to_card();
create trigger request_title_stands_on_the_card after update of title on approvals.request
  for each row when (old.title is distinct from new.title) execute function approvals.rewrite_card();

-- Counting decisions by what they were needs no look at the seat; the seats of a request are found by who decides once.
drop index approvals.seat_decided;
create index seat_decided on approvals.seat (person_id, decided_at desc, id desc) include (state)
  where decided_at is not null;
drop index approvals.seat_of_request;
