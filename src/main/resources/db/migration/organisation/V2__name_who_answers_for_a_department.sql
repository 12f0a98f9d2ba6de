-- 联络人 (S1-4.2.1a): who answers when another department asks; its head where none is named.
alter table organisation.department add column liaison_id uuid references organisation.person;
create index department_by_liaison on organisation.department (liaison_id);
