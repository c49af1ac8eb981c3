-- SPDX-License-Identifier: EUPL-1.2
-- Why the data of a category of persons may be kept, and how many months after the last time anybody had to do with them.
create table privacy_rule (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  city_id uuid not null,
  category varchar(40) not null,
  legal_basis varchar(100),
  months integer
);
create index privacy_rule_city on privacy_rule (city_id);
alter table privacy_rule add foreign key (city_id) references city (id);

-- Who answers for the data of the persons of a city, and what the record of processing says of it (article 30 of the GDPR).
create table controller (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  city_id uuid not null,
  name varchar(300),
  contact varchar(500),
  officer varchar(500),
  purposes varchar,
  recipients varchar,
  transfers varchar,
  security varchar
);
create index controller_city on controller (city_id);
alter table controller add foreign key (city_id) references city (id);

-- What was done about the data of persons: only ever added to, and outside of undo. Each digest (SHA-256, hexadecimal) is over the one before and what the row says, so that a change is seen.
create table privacy_log (
  id uuid primary key,
  seq bigint not null unique,
  made_at timestamp with time zone not null,
  author varchar(200) not null,
  deed varchar(40) not null,
  person_id uuid,
  counts varchar not null,
  digest varchar(64) not null
);
