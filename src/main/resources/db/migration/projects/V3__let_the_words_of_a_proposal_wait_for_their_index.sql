-- Every turn of a proposal writes its row anew, and its words with it: gathered, they cost a decision next to nothing.
-- What waits is looked through one by one, so little may.
alter index projects.proposal_by_text set (fastupdate = on, gin_pending_list_limit = 256);
