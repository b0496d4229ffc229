-- What comes to the desk by post: items by their code, handed over by lists that are looked through before they count.

create table post_list (
  id uuid primary key,
  unit_id uuid not null references unit,
  post_id uuid not null references post,
  made_at timestamptz not null,
  imported_at timestamptz check (imported_at >= made_at),
  lines jsonb not null check (jsonb_typeof(lines) = 'array')
);
comment on table post_list is 'danh sách bàn giao: a hand-over list of the post as it was brought in; counts once it is imported';
comment on column post_list.lines is 'as typed, with names and addresses; emptied thirty days after';
create index post_list_of_unit on post_list (unit_id, made_at desc);

create table post_item (
  code text constraint post_item_once primary key check (code ~ '^[A-Z0-9-]{6,30}$'),
  unit_id uuid not null references unit,
  list_id uuid references post_list,
  registered_at timestamptz not null,
  sender jsonb check (jsonb_typeof(sender) = 'object'),
  procedure_code text,
  visit_id uuid unique references reception_visit
);
comment on table post_item is 'bưu gửi: one item of the post by its code, which comes once; what is in it is received in one visit';
comment on column post_item.sender is 'name, telephone and address from the list; gone when it was opened, or thirty days after';
create index post_item_of_list on post_item (list_id);
revoke delete, truncate on post_list, post_item from motcua_app;
