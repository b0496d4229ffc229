-- How long a procedure usually takes is measured on its dossiers decided last: a short range of this index,
-- however many there are.
create index fact_decided_by_procedure on fact_dossier (procedure_code, ended_on desc, row_no)
  where timeliness is not null;
