"""Access: what may be released to an audience, copies of the list, and releases withdrawn later."""
