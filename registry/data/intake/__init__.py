"""Taking in workbooks of others: a gate and a reader in a process of their own, plain cells coming back.

Only `calling` runs in the program's process; all the rest is the worker's, and knows neither Qt nor the database.
"""
