-- SPDX-License-Identifier: EUPL-1.2
-- In every table the indexes come before the foreign keys: for a key without an index H2 makes one of its own.
create table city (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  name varchar(300) not null,
  country varchar(2) not null,
  region varchar(200),
  istat_code varchar(6),
  ipa_code varchar(20),
  website varchar(500),
  mayor varchar(300),
  contact varchar(500),
  motivation varchar,
  plan varchar,
  manifesto_body varchar(300),
  manifesto_act varchar(100),
  manifesto_date varchar(10),
  manifesto_enforceable varchar(10),
  sample boolean not null
);

-- One figure of the profile (population, area, GDP per head, schooling years) for one reference year; a band where the city has no exact value.
create table city_figure (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  city_id uuid not null,
  kind varchar(40) not null,
  reference_year integer not null,
  amount numeric(18, 2),
  band_low numeric(18, 2),
  band_high numeric(18, 2),
  source varchar(500)
);
create index city_figure_city on city_figure (city_id);
alter table city_figure add foreign key (city_id) references city (id);

create table city_membership (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  city_id uuid not null,
  network varchar(300) not null,
  joined_on varchar(10)
);
create index city_membership_city on city_membership (city_id);
alter table city_membership add foreign key (city_id) references city (id);

-- A file kept in the workspace. Its bytes are in attachment_content, written once under their hash.
create table attachment (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  name varchar(300) not null,
  media_type varchar(200) not null,
  size_in_bytes bigint not null,
  sha256 varchar(64) not null
);
create index attachment_sha256 on attachment (sha256);

-- In pieces of at most 512 KiB: neither H2 nor PostgreSQL has one type for long binary values.
create table attachment_content (
  sha256 varchar(64) not null,
  piece integer not null,
  content bytea not null,
  primary key (sha256, piece)
);
