-- SPDX-License-Identifier: EUPL-1.2
-- A report as it was ordered once, under a name: JSON in the words of the report screen. It serves any city of the workspace.
create table recipe (
  id uuid primary key,
  version bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  name varchar(200) not null,
  contents varchar(10000) not null
);
