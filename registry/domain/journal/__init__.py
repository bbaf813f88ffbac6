"""The journal's shape: change sets, their seals, and the findings of an examination."""
