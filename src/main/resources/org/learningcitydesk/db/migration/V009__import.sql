-- SPDX-License-Identifier: EUPL-1.2
-- How a list was read last time, as the JSON text of a mapping file; found again by its source or by its columns.
create table import_mapping (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  city_id uuid not null,
  register varchar(40) not null,
  source varchar(100) not null,
  columns varchar not null,
  mapping varchar not null
);
create index import_mapping_city on import_mapping (city_id, register);
alter table import_mapping add foreign key (city_id) references city (id);

-- The key of a person, partnership or activity in a list that it was imported from. (A stakeholder keeps its own.)
create table external_key (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  city_id uuid not null,
  register varchar(40) not null,
  source varchar(100) not null,
  external_id varchar(200) not null,
  record_id uuid not null
);
create index external_key_key on external_key (city_id, register, source, external_id);
create index external_key_record on external_key (record_id);
alter table external_key add foreign key (city_id) references city (id);
