-- SPDX-License-Identifier: EUPL-1.2
-- A state of a city that has a name: the number of the last change that belongs to it, no copy. While the baseline is there, none of the changes up to that number can be taken back.
create table baseline (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  city_id uuid not null,
  name varchar(200) not null,
  note varchar(2000),
  seq bigint not null,
  taken_at timestamp with time zone not null,
  taken_by varchar(200) not null
);
create index baseline_city on baseline (city_id, seq);
alter table baseline add foreign key (city_id) references city (id);
