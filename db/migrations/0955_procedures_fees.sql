-- The decision table of fees lies beside the other files of a procedure, in a draft as in a published version. What it
-- says is part of the content; the file is kept for those who edit and audit it.
alter table procedure_draft add column fees text;
comment on column procedure_draft.fees is 'fees.dmn: the decision table of fees, DMN 1.3';
alter table procedure_version add column fees_dmn text;
comment on column procedure_version.fees_dmn is 'the file content.fee.table was read from';
