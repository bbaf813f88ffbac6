"""Starts the program: the command line when a command is given."""

from registry.cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())
