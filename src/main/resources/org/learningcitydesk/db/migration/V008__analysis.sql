-- SPDX-License-Identifier: EUPL-1.2
-- A score of influence and interest, by whom, when and why. The last one is also in the stakeholder.
create table assessment (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  stakeholder_id uuid not null,
  dated varchar(10) not null,
  author varchar(200) not null,
  influence integer,
  interest integer,
  reason varchar
);
create index assessment_stakeholder on assessment (stakeholder_id);
alter table assessment add foreign key (stakeholder_id) references stakeholder (id);

-- A saved filter of a register, as JSON; it refills by itself.
create table smart_group (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  city_id uuid not null,
  register varchar(40) not null,
  name varchar(200) not null,
  filter varchar not null
);
create index smart_group_city on smart_group (city_id, register);
alter table smart_group add foreign key (city_id) references city (id);

-- Two records that look alike and are not the same, as somebody has said.
create table distinct_stakeholders (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  one_id uuid not null,
  other_id uuid not null,
  unique (one_id, other_id)
);
create index distinct_stakeholders_other on distinct_stakeholders (other_id);
alter table distinct_stakeholders add foreign key (one_id) references stakeholder (id);
alter table distinct_stakeholders add foreign key (other_id) references stakeholder (id);

create table distinct_persons (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  one_id uuid not null,
  other_id uuid not null,
  unique (one_id, other_id)
);
create index distinct_persons_other on distinct_persons (other_id);
alter table distinct_persons add foreign key (one_id) references person (id);
alter table distinct_persons add foreign key (other_id) references person (id);

-- Where a stakeholder was put on the map of the network; without a row the layout decides.
create table network_position (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  stakeholder_id uuid not null,
  x double precision not null,
  y double precision not null
);
create index network_position_stakeholder on network_position (stakeholder_id);
alter table network_position add foreign key (stakeholder_id) references stakeholder (id);

-- What was measured in the network on a day. The figures of each stakeholder are a JSON list.
create table network_snapshot (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  city_id uuid not null,
  dated varchar(10) not null,
  name varchar(200) not null,
  filter varchar,
  figures varchar not null
);
create index network_snapshot_city on network_snapshot (city_id);
alter table network_snapshot add foreign key (city_id) references city (id);
