"""Workbooks that go out and come back, through the services."""
