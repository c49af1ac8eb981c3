-- SPDX-License-Identifier: EUPL-1.2
-- How and example are null where the step says what its template says; so are the expected documents.
alter table step add column how_en varchar;
alter table step add column how_it varchar;
alter table step add column example_en varchar;
alter table step add column example_it varchar;
alter table step add column expected_documents varchar;
-- Who said that the criterion is met, when, and how.
alter table step add column closed_by varchar(200);
alter table step add column closed_on varchar(10);
alter table step add column closing_statement varchar;

-- The template that a path was made from; without a row it is the one that ships with the program.
create table path_template (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  path_id uuid not null,
  content varchar not null
);
create index path_template_path on path_template (path_id);
alter table path_template add foreign key (path_id) references path (id);
