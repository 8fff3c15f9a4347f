-- Of what the index that answers was made, so that a change elsewhere does not write it again.
alter table search.indexed add column made_of text;
-- Words that stand nowhere any more are found without counting all the others.
create index word_gone on search.word (locale) where sections <= 0;
