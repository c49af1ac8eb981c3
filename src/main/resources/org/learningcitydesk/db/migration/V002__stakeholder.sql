-- SPDX-License-Identifier: EUPL-1.2
create table stakeholder (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  city_id uuid not null,
  name varchar(300) not null,
  short_name varchar(100),
  category varchar(60),
  helix varchar(40) not null,
  sector_notes varchar,
  tax_code varchar(20),
  street varchar(500),
  postal_code varchar(20),
  town varchar(200),
  area varchar(200),
  latitude double precision,
  longitude double precision,
  email varchar(320),
  pec varchar(320),
  phone varchar(100),
  website varchar(500),
  tags varchar,
  influence integer,
  interest integer,
  participation_now varchar(40),
  participation_wanted varchar(40),
  engagement varchar(40) not null,
  offers varchar,
  needs varchar,
  notes varchar,
  origin varchar(300),
  external_source varchar(100),
  external_id varchar(200),
  search_text varchar not null
);
create index stakeholder_search on stakeholder (city_id, search_text);
create index stakeholder_external on stakeholder (city_id, external_source, external_id);
alter table stakeholder add foreign key (city_id) references city (id);

create table person (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  city_id uuid not null,
  name varchar(300) not null,
  email varchar(320),
  phone varchar(100),
  legal_basis varchar(100),
  informed_on varchar(10),
  origin varchar(300),
  retention_until varchar(10),
  restricted boolean not null,
  notes varchar,
  search_text varchar not null
);
create index person_search on person (city_id, search_text);
alter table person add foreign key (city_id) references city (id);

create table person_role (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  person_id uuid not null,
  stakeholder_id uuid not null,
  title varchar(200),
  from_date varchar(10),
  to_date varchar(10)
);
create index person_role_person on person_role (person_id);
create index person_role_stakeholder on person_role (stakeholder_id);
alter table person_role add foreign key (person_id) references person (id);
alter table person_role add foreign key (stakeholder_id) references stakeholder (id);
