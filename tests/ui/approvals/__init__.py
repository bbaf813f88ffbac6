"""Tests of the approval view and its dialogs, worked as a person works them."""
