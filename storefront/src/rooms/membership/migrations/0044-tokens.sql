-- Links that are to make an account are found by their address.
create index single_use_token_promise on membership.single_use_token (email, created_at)
  where account_id is null;
