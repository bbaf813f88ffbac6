"""The reports: what each shows, before it is set on paper."""
