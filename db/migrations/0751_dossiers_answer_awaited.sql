-- What the applicant is to answer, by the date it is awaited by: the job of passed dates reads from the front of
-- this index and stops at now, however many dossiers wait.
create index dossier_answer_awaited on dossier ((coalesce(
    (state #>> '{openSupplement,answerBy}')::numeric,
    (jsonb_path_query_first(state, '$.waits[*] ? (@.reason == "financial").until') #>> '{}')::numeric)))
  where handling in ('intakeSupplement', 'supplement', 'financial');
drop index dossier_silent;
