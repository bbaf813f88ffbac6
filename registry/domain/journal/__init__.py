"""The data structures of the journal: change sets, their seals, and the findings of an integrity check."""
