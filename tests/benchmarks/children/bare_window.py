"""The least a window program does that has SQLAlchemy loaded: an empty main window, painted once."""

import os
import sys

import sqlalchemy  # noqa: F401 - what the program cannot do without either
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

application = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QTableView())
window.resize(1280, 720)
window.show()
window.grab()
QTimer.singleShot(0, lambda: os._exit(0))  # as in the other child
application.exec()
