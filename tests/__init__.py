"""The tests; the tree mirrors the code.

Compiled code is kept, also where the environment forbids it: the tests start some hundreds of programs, and each would
compile the libraries anew. The programs themselves write none: some run where files are limited in size, and what they
leave cut off would be read by all that follow.
"""

import os
import sys

sys.dont_write_bytecode = False
os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
