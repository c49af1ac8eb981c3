-- SPDX-License-Identifier: EUPL-1.2
-- One undoable edit. The label is a message key, its arguments a JSON list; a change that was undone and then overtaken by a new one is discarded.
create table change (
  id uuid primary key,
  seq bigint not null unique,
  made_at timestamp with time zone not null,
  author varchar(200) not null,
  label varchar(200) not null,
  label_args varchar not null,
  undone_at timestamp with time zone,
  discarded boolean not null
);

-- What one change did to one row: before and after as JSON objects of column and text; before is null for a new row, after for a removed one.
create table journal (
  id uuid primary key,
  change_id uuid not null,
  position integer not null,
  table_name varchar(100) not null,
  row_id uuid not null,
  before_row varchar,
  after_row varchar
);
create index journal_change on journal (change_id, position);
alter table journal add foreign key (change_id) references change (id);
