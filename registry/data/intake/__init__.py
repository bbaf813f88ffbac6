"""Reading workbooks from outside: a separate worker process checks and reads a file and sends its cells back.

The program itself only starts the worker and receives the cells. The worker knows neither Qt nor the database.
"""
