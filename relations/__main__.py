"""``python -m relations``."""

import os
import sys

# Python puts the current folder first, where a file called like a module of its own would hide that.
try:
    if not sys.flags.safe_path and sys.path[:1] == [os.getcwd()]:  # noqa: PTH109 - written as Python writes it
        sys.path.append(sys.path.pop(0))
except FileNotFoundError:  # it was removed, which the command says
    pass

from relations.cli import main

if __name__ == "__main__":
    main(prog_name="relations")
