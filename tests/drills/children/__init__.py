"""The programs a drill starts and kills; each runs on its own, started by its path."""
