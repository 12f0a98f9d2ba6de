-- Finding a text by a part of it, to the letter and in any language. Chinese has no spaces to tell words by and most of
-- its words have two characters, so a text is looked up by each one, two and three characters that stand together.
-- A list that is searched keeps them beside the text,
--   grams text[] not null generated always as (search.grams(title || ' ' || number)) stored
-- under an index using gin (grams) with (fastupdate = off), so that nothing waits to be looked through one by one, and
-- asks search.holds(t.grams, t.title || ' ' || t.number, :q).
create schema if not exists search;

-- What a text can be found by, in lower case.
create function search.grams(written text) returns text[] language sql immutable parallel safe cost 1000 as $$
  with held as (
    select one, one || lead(one) over w as two, one || lead(one) over w || lead(one, 2) over w as three
      from unnest(string_to_array(lower(written), null)) with ordinality as c(one, at) window w as (order by at))
  select coalesce(array_agg(distinct gram collate "C"), '{}')
    from held cross join lateral (values (one), (two), (three)) as grams(gram) where gram is not null
$$;

-- What a text must have to hold the one that is sought: as few as cover it, for each costs a look at the index.
create function search.sought(typed text) returns text[] language sql immutable parallel safe cost 1000 as $$
  select case when char_length(t) <= 3 then array[t] else array(
    select distinct substr(t, least(at, char_length(t) - 2), 3) from generate_series(1, char_length(t), 3) at) end
    from lower(typed) t
$$;

-- Whether a text holds what was typed. Written so that the planner sees through it to the index on the grams.
create function search.holds(grams text[], written text, typed text) returns boolean language sql immutable parallel safe as $$
  select grams @> search.sought(typed) and position(lower(typed) in lower(written)) > 0
$$;
