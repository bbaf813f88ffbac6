"""Builds a registry of many projects in its own process. Arguments: path, user's folder, number of projects."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from tests.benchmarks import bulk

bulk.build(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
