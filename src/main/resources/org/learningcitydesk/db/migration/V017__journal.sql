-- SPDX-License-Identifier: EUPL-1.2
-- The history of one record asks the journal for a row; the bin asks it for the rows of a table.
create index journal_row on journal (table_name, row_id);
