"""The program, from its start until its list has been painted with projects in it; told the registry."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

# In the order in which the program itself loads them.
import main
from registry.cli.console import Console
from registry.cli.parser import parse

console = Console(parse(["--registry", sys.argv[1], "--lang", "en"]))

from PySide6.QtCore import QTimer  # noqa: E402 - see above
from PySide6.QtWidgets import QApplication, QTableView  # noqa: E402 - see above

from ui.application import Session  # noqa: E402 - see above

application = QApplication(sys.argv[:1])
session = Session(main._doors(console))
session.start()
assert session.window is not None
session.window.resize(1280, 720)


def look() -> None:
    """Leave as soon as the first rows are there and painted."""
    assert session.window is not None
    table = session.window.projects.findChild(QTableView)
    if table is not None and table.model().rowCount():
        session.window.grab()
        application.quit()


watch = QTimer()
watch.setInterval(1)
watch.timeout.connect(look)
watch.start()
application.exec()
session.end()
