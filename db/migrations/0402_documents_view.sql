create view document_v as select id, file_name, media_type, size, created_at from document;
comment on view document_v is 'name and size of stored papers, for lists of other modules';
grant select on document_v to motcua_app;
