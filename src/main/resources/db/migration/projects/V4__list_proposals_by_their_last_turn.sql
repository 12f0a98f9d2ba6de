-- The list is in the order of what it shows: since when a proposal is where it is.
create index proposal_by_turn on projects.proposal (status_at desc, id desc);
create index proposal_of_author_by_turn on projects.proposal (author_id, status_at desc, id desc);
create index proposal_of_department_by_turn on projects.proposal (department_id, status_at desc, id desc);
create index proposal_in_status_by_turn on projects.proposal (status, status_at desc, id desc);
drop index projects.proposal_by_department;
drop index projects.proposal_by_status;
drop index projects.proposal_by_saving;
