-- What figures and lists show of a procedure: its name, in the version that has it.
create view procedure_name_v as
  select procedure_code, name_vi, name_en, effective_from from procedure_version;
comment on view procedure_name_v is 'names of procedures by version, for the lists of other modules';
